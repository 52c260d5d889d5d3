package store

import (
	"context"
	"database/sql"
	"time"

	"ppbtui/internal/ppb"
)

// Ask puts a question about an item to its officers, or of one of these back to who asked. See ppb.Ask.
func (s *Store) Ask(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, text string) (p ppb.Post, err error) {
	defer wrap(&err, "ask about %s", key)
	return s.post(ctx, a, q, key, "ask", text, ppb.Ask)
}

// Answer answers what is open for the person's side. See ppb.Answer.
func (s *Store) Answer(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, text string) (p ppb.Post, err error) {
	defer wrap(&err, "answer what is asked about %s", key)
	return s.post(ctx, a, q, key, "answer", text, ppb.Answer)
}

// CloseQuestion withdraws a question of one's own. See ppb.CloseQuestion.
func (s *Store) CloseQuestion(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, text string) (p ppb.Post, err error) {
	defer wrap(&err, "close the question about %s", key)
	return s.post(ctx, a, q, key, "close_question", text, ppb.CloseQuestion)
}

// post adds what a rule makes of a text to the item's thread.
func (s *Store) post(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, action, text string,
	rule func(*ppb.Item, ppb.Actor, string, time.Time) (ppb.Post, error),
) (p ppb.Post, err error) {
	err = s.Write(ctx, a, func(tx *Tx) error {
		_, it, err := tx.item(q, key)
		if err != nil {
			return err
		}
		if p, err = rule(it, a, text, tx.now); err != nil {
			return err
		}
		if err := tx.seal("question", q.String()); err != nil {
			return err
		}
		if err := tx.exec(`INSERT INTO question (quarter, key, n, at, login, acting, side, kind, text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
			q.String(), key, len(it.Thread)+1, ms(p.At), p.By, p.Acting, string(p.Side), string(p.Kind), p.Text); err != nil {
			return err
		}
		return tx.record(auditRow{action: action, quarter: q.String(), what: key, reason: p.Text})
	})
	return p, err
}

// threads are what was asked about items, and answered.
func (r reader) threads(at map[string]*ppb.Item, q ppb.Quarter, key string) error {
	where, args := of("question", q, key)
	return r.each(`SELECT key, at, login, acting, side, kind, text FROM question`+where+` ORDER BY key, n`, args, func(rows *sql.Rows) error {
		var k string
		var p ppb.Post
		err := rows.Scan(&k, r.s.timeCol(&p.At), &p.By, &p.Acting, &p.Side, &p.Kind, &p.Text)
		if it := at[k]; it != nil {
			it.Thread = append(it.Thread, p)
		}
		return err
	})
}

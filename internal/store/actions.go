package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// Actions are what members asked for, in the order in which it was recorded.
func (s *Store) Actions(ctx context.Context) (out []ppb.BoardAction, err error) {
	defer wrap(&err, "read what members asked for")
	err = s.read(ctx, func(r reader) error {
		out, err = r.actions()
		return err
	})
	return out, err
}

func (r reader) actions() (out []ppb.BoardAction, err error) {
	err = r.each(`SELECT n, text, meeting_on, due_on, owner, key FROM board_action ORDER BY n`, nil, func(rows *sql.Rows) error {
		var b ppb.BoardAction
		err := rows.Scan(&b.N, &b.Text, dateCol(&b.Meeting), dateCol(&b.Due), &b.Owner, &b.Item)
		out = append(out, b)
		return err
	})
	if err != nil || len(out) == 0 {
		return nil, err
	}
	err = r.each(`SELECT kind, n, at, login, text FROM board_action_step ORDER BY n, m`, nil, func(rows *sql.Rows) error {
		var kind, login, text string
		var n int
		var at time.Time
		if err := rows.Scan(&kind, &n, r.s.timeCol(&at), &login, &text); err != nil {
			return err
		}
		i := slices.IndexFunc(out, func(b ppb.BoardAction) bool { return b.N == n })
		switch b := &out[i]; kind {
		case "close":
			b.Closed, b.Why = rag.DateOf(at), text
		default:
			b.Answers = append(b.Answers, ppb.ActionAnswer{On: rag.DateOf(at), By: login, Text: text})
		}
		return nil
	})
	return out, err
}

// arising are the matters arising of a quarter.
func (r reader) arising(q ppb.Quarter) ([]ppb.BoardAction, error) {
	all, err := r.actions()
	return slices.DeleteFunc(all, func(b ppb.BoardAction) bool { return !b.InReport(q) }), err
}

// RecordAction records what members asked for. Its item, where it names one, is an item of quarter q. See ppb.RecordAction.
func (s *Store) RecordAction(ctx context.Context, a ppb.Actor, q ppb.Quarter, b ppb.BoardAction) (out ppb.BoardAction, err error) {
	defer wrap(&err, "record what members asked for")
	err = s.Write(ctx, a, func(tx *Tx) error {
		owner, err := tx.person(b.Owner)
		if err != nil {
			return err
		}
		var item *ppb.Item
		if b.Item != "" {
			if _, item, err = tx.item(q, b.Item); err != nil {
				return err
			}
		}
		if out, err = ppb.RecordAction(b, owner, item, a, tx.now); err != nil {
			return err
		}
		if _, err := tx.one(`SELECT coalesce(max(n), 0) + 1 FROM board_action`, nil, &out.N); err != nil {
			return err
		}
		if err := tx.seal("board_action", out.Meeting.String()); err != nil {
			return err
		}
		if err := tx.exec(`INSERT INTO board_action (meeting_on, n, text, owner, due_on, key, at, login) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
			out.Meeting.String(), out.N, out.Text, out.Owner, out.Due.String(), out.Item, ms(tx.now), a.Login); err != nil {
			return err
		}
		is := view{"text": out.Text, "meeting": out.Meeting.String(), "owner": out.Owner, "due": out.Due.String()}
		is.say("item", out.Item)
		return tx.record(auditRow{action: "add_action", what: actionName(out.N), became: jsonText(is)})
	})
	return out, err
}

func actionName(n int) string { return fmt.Sprintf("action %d", n) }

// AnswerAction adds what the owner says of an action. See ppb.AnswerAction.
func (s *Store) AnswerAction(ctx context.Context, a ppb.Actor, n int, text string) (b ppb.BoardAction, err error) {
	defer wrap(&err, "answer action %d", n)
	return s.actionStep(ctx, a, n, "answer", text, ppb.AnswerAction)
}

// CloseAction ends an action with its reason. See ppb.CloseAction.
func (s *Store) CloseAction(ctx context.Context, a ppb.Actor, n int, reason string) (b ppb.BoardAction, err error) {
	defer wrap(&err, "close action %d", n)
	return s.actionStep(ctx, a, n, "close", reason, ppb.CloseAction)
}

// actionStep adds what a rule makes of a text to an action.
func (s *Store) actionStep(ctx context.Context, a ppb.Actor, n int, kind, text string,
	rule func(ppb.BoardAction, ppb.Actor, string, time.Time) (ppb.BoardAction, error),
) (b ppb.BoardAction, err error) {
	err = s.Write(ctx, a, func(tx *Tx) error {
		all, err := tx.actions()
		if err != nil {
			return err
		}
		i := slices.IndexFunc(all, func(b ppb.BoardAction) bool { return b.N == n })
		if i < 0 {
			return &ppb.NotFoundError{What: "action with the number", Ref: fmt.Sprint(n)}
		}
		if b, err = rule(all[i], a, text, tx.now); err != nil {
			return err
		}
		said, m := b.Why, 1
		if kind == "answer" {
			m = len(b.Answers)
			said = b.Answers[m-1].Text
		}
		if err := tx.seal("board_action_step", kind); err != nil {
			return err
		}
		if err := tx.exec(`INSERT INTO board_action_step (kind, n, m, at, login, text) VALUES ($1, $2, $3, $4, $5, $6)`,
			kind, n, m, ms(tx.now), a.Login, said); err != nil {
			return err
		}
		return tx.record(auditRow{action: kind + "_action", what: actionName(n), reason: said})
	})
	return b, err
}

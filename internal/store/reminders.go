package store

import (
	"context"
	"database/sql"

	"ppbtui/internal/ppb"
)

// Reminders are those of a quarter that went out or were refused, the oldest first.
func (s *Store) Reminders(ctx context.Context, q ppb.Quarter) (out []ppb.Reminded, err error) {
	defer wrap(&err, "read who was reminded")
	err = s.read(ctx, func(r reader) error {
		return r.each(`SELECT login, at, by_login, way, taken, answer FROM reminder WHERE quarter = $1 ORDER BY at, login, n`,
			[]any{q.String()}, func(rows *sql.Rows) error {
				var is ppb.Reminded
				err := rows.Scan(&is.Login, s.timeCol(&is.At), &is.By, &is.How, &is.Taken, &is.Answer)
				out = append(out, is)
				return err
			})
	})
	return out, err
}

// Remind records that a reminder of a quarter went out just now, or was refused, with what it was answered. Only leads may.
func (s *Store) Remind(ctx context.Context, a ppb.Actor, q ppb.Quarter, is ppb.Reminded) (err error) {
	defer wrap(&err, "record the reminder of %s", is.Login)
	if err := ppb.Permit(a, ppb.ActRemind, nil); err != nil {
		return err
	}
	return s.Write(ctx, a, func(tx *Tx) error {
		var n int
		if _, err := tx.one(`SELECT coalesce(max(n), 0) + 1 FROM reminder WHERE login = $1`, []any{is.Login}, &n); err != nil {
			return err
		}
		if err := tx.seal("reminder", is.Login); err != nil {
			return err
		}
		if err := tx.exec(`INSERT INTO reminder (login, n, quarter, at, by_login, way, taken, answer) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
			is.Login, n, q.String(), ms(tx.now), a.Login, string(is.How), is.Taken, is.Answer); err != nil {
			return err
		}
		return tx.record(auditRow{action: "remind", quarter: q.String(), what: "officer " + is.Login, reason: is.Answer,
			became: jsonText(view{"way": string(is.How), "taken": is.Taken})})
	})
}

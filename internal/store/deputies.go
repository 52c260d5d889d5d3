package store

import (
	"context"
	"database/sql"

	"ppbtui/internal/ppb"
)

// Deputies are all who stand in for somebody, now or on other days, by for whom.
func (s *Store) Deputies(ctx context.Context) (out []ppb.Deputy, err error) {
	defer wrap(&err, "read the deputies")
	err = s.read(ctx, func(r reader) error {
		out, err = r.deputies()
		return err
	})
	return out, err
}

func (r reader) deputies() (out []ppb.Deputy, err error) {
	err = r.each(`SELECT for_login, login, from_on, until_on, named_by FROM deputy ORDER BY for_login, from_on, login`, nil, func(rows *sql.Rows) error {
		var d ppb.Deputy
		err := rows.Scan(&d.For, &d.Login, dateCol(&d.From), dateCol(&d.Until), &d.NamedBy)
		out = append(out, d)
		return err
	})
	return out, err
}

// NameDeputy has somebody stand in for a lead or a director for some days; see ppb.NameDeputy. The same two people have one span
// of days: the last that is named.
func (s *Store) NameDeputy(ctx context.Context, a ppb.Actor, d ppb.Deputy) (named ppb.Deputy, err error) {
	defer wrap(&err, "name a deputy of %s", d.For)
	err = s.Write(ctx, a, func(tx *Tx) error {
		have, err := tx.people()
		if err != nil {
			return err
		}
		if named, err = ppb.NameDeputy(a, have, d, tx.today()); err != nil {
			return err
		}
		all, err := tx.deputies()
		if err != nil {
			return err
		}
		return tx.putDeputy(all, "name_deputy", named)
	})
	return named, err
}

// EndDeputy has somebody stand in for another no longer; see ppb.EndDeputy.
func (s *Store) EndDeputy(ctx context.Context, a ppb.Actor, login, whom string) (err error) {
	defer wrap(&err, "end the deputy of %s", whom)
	return s.Write(ctx, a, func(tx *Tx) error {
		have, err := tx.people()
		if err != nil {
			return err
		}
		all, err := tx.deputies()
		if err != nil {
			return err
		}
		if err := ppb.EndDeputy(a, have, all, login, whom); err != nil {
			return err
		}
		return tx.putDeputy(all, "end_deputy", ppb.Deputy{For: whom, Login: login})
	})
}

// putDeputy writes a deputy, or takes away the one without days, of which there are all.
func (tx *Tx) putDeputy(all []ppb.Deputy, action string, d ppb.Deputy) error {
	var was view
	now := deputyView(d)
	for _, held := range all {
		if held.Login == d.Login && held.For == d.For {
			was = deputyView(held)
		}
	}
	if d.Until.IsZero() {
		now = view{}
	}
	before, after, changed := differ(was, now)
	if !changed {
		return nil
	}
	if err := tx.seal("deputy", d.For); err != nil {
		return err
	}
	err := tx.exec(`DELETE FROM deputy WHERE for_login = $1 AND login = $2`, d.For, d.Login)
	if err == nil && !d.Until.IsZero() {
		err = tx.exec(`INSERT INTO deputy (for_login, login, from_on, until_on, named_by) VALUES ($1, $2, $3, $4, $5)`,
			d.For, d.Login, d.From.String(), d.Until.String(), d.NamedBy)
	}
	if err != nil {
		return err
	}
	return tx.record(auditRow{action: action, what: "officer " + d.Login, was: before, became: after})
}

func deputyView(d ppb.Deputy) view {
	return view{"deputy_for": d.For, "from": d.From.String(), "until": d.Until.String(), "named_by": d.NamedBy}
}

// ActAs is a person acting as another, else it says why that cannot be; see ppb.MayActAs. Only deputies do where deputy is set: over
// SSH everybody else is who their key says.
func (s *Store) ActAs(ctx context.Context, a ppb.Actor, login string, deputy bool) (as ppb.Actor, err error) {
	defer wrap(&err, "act as %s", login)
	me := a.Real()
	as = ppb.Actor{Officer: me, Session: a.Session}
	if login == me.Login {
		return as, nil
	}
	err = s.read(ctx, func(r reader) error {
		have, err := r.people()
		if err != nil {
			return err
		}
		named, err := r.deputies()
		if err != nil {
			return err
		}
		as, err = ppb.ActAs(as, have, named, login, s.today(), deputy)
		return err
	})
	return as, err
}

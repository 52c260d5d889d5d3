package store

import (
	"context"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// AddOfficer registers a person; see ppb.AddPerson.
func (s *Store) AddOfficer(ctx context.Context, a ppb.Actor, o ppb.Officer) (ppb.Officer, error) {
	return s.changePeople(ctx, a, "add_officer", o.Login, func(have []ppb.Officer, _ ppb.Date) (ppb.Officer, error) {
		return ppb.AddPerson(a, have, o)
	})
}

// SetOfficer changes what is said of a person; see ppb.ChangePerson. One that changes nothing is not written.
func (s *Store) SetOfficer(ctx context.Context, a ppb.Actor, login string, c ppb.PersonChange) (ppb.Officer, error) {
	return s.changePeople(ctx, a, "set_officer", login, func(have []ppb.Officer, _ ppb.Date) (ppb.Officer, error) {
		return ppb.ChangePerson(a, have, login, c)
	})
}

// CloseOfficer has a person leave from the start of a day; see ppb.ClosePerson. From then on nobody signs in as them, their keys
// let nobody in, and nothing is written for them. What they have typed and not committed is kept.
func (s *Store) CloseOfficer(ctx context.Context, a ppb.Actor, login string, on ppb.Date) (ppb.Officer, error) {
	return s.changePeople(ctx, a, "close_officer", login, func(have []ppb.Officer, today ppb.Date) (ppb.Officer, error) {
		return ppb.ClosePerson(a, have, login, on, today)
	})
}

// ReopenOfficer has a person come back; see ppb.ReopenPerson. Keys that were withdrawn stay so.
func (s *Store) ReopenOfficer(ctx context.Context, a ppb.Actor, login string) (ppb.Officer, error) {
	return s.changePeople(ctx, a, "reopen_officer", login, func(have []ppb.Officer, _ ppb.Date) (ppb.Officer, error) {
		return ppb.ReopenPerson(a, have, login)
	})
}

// changePeople writes what a rule makes of a person. The keys of those who have left are withdrawn before, or reopening would let
// them in again, and after.
func (s *Store) changePeople(ctx context.Context, a ppb.Actor, action, login string,
	rule func(have []ppb.Officer, today ppb.Date) (ppb.Officer, error),
) (now ppb.Officer, err error) {
	defer wrap(&err, "change %s", login)
	err = s.Write(ctx, a, func(tx *Tx) error {
		have, err := tx.people()
		if err != nil {
			return err
		}
		if now, err = rule(have, tx.today()); err != nil {
			return err
		}
		if err := tx.withdrawKeys(); err != nil {
			return err
		}
		var was view
		for _, o := range have {
			if o.Login == now.Login {
				was = officerView(o)
			}
		}
		before, after, changed := differ(was, officerView(now))
		if !changed {
			return nil
		}
		if err := tx.seal("officer", now.Login); err != nil {
			return err
		}
		if err := tx.putOfficer(now); err != nil {
			return err
		}
		if err := tx.record(auditRow{action: action, what: "officer " + now.Login, was: before, became: after}); err != nil {
			return err
		}
		return tx.withdrawKeys()
	})
	return now, err
}

// today is the day of the write.
func (tx *Tx) today() ppb.Date { return rag.DateOf(tx.now) }

// standing refuses a write to who has left, and to who acts as somebody and may no longer: whatever a screen that is open still
// thinks. What nobody does, such as keeping drafts, is written.
func (tx *Tx) standing() error {
	if tx.actor.Login == "" {
		return nil
	}
	var have []ppb.Officer
	for _, login := range []string{tx.actor.Login, tx.actor.Real().Login} {
		var o ppb.Officer
		found, err := tx.one(`SELECT `+officerColumns+` FROM officer WHERE login = $1`, []any{login}, officerCols(&o)...)
		if err != nil {
			return err
		}
		if found {
			have = append(have, o)
		}
		if tx.actor.By == nil {
			break
		}
	}
	var named []ppb.Deputy
	if tx.actor.By != nil {
		var err error
		if named, err = tx.deputies(); err != nil {
			return err
		}
	}
	return ppb.Standing(tx.actor, have, named, tx.today())
}

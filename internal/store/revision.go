package store

import (
	"context"
	"encoding/json"

	"ppbtui/internal/ppb"
)

// What befalls a revision after it was signed stands in the audit alone, under its quarter's sign-off.
const (
	withdrawAction = "withdraw"
	publishAction  = "publish"
)

// fate is what the audit says of a revision that was withdrawn, or published.
type fate struct {
	Revision int      `json:"revision"`
	Name     string   `json:"name"`
	On       ppb.Date `json:"on,omitzero"`
	Meeting  ppb.Date `json:"meeting,omitzero"`
}

// befell takes over what a row of the audit says became of one of the revisions before it.
func (s *Store) befell(a *auditRow, q ppb.Quarter, all []ppb.SignOff) error {
	var f fate
	if err := json.Unmarshal([]byte(a.became), &f); err != nil || f.Revision < 1 || f.Revision > len(all) {
		return notAsSigned(q)
	}
	so := &all[f.Revision-1]
	if a.action == withdrawAction {
		so.Withdrawn = &ppb.Withdrawal{By: a.who, Name: f.Name, At: s.at(a.at), Reason: a.reason}
		return nil
	}
	so.Published = append(so.Published, ppb.Publication{On: f.On, Meeting: f.Meeting, Name: f.Name, At: s.at(a.at)})
	return nil
}

// Revisions are the revisions of a quarter, the oldest first, none while it is open.
func (s *Store) Revisions(ctx context.Context, q ppb.Quarter) (all []ppb.SignOff, err error) {
	defer wrap(&err, "read the revisions of %s", q)
	err = s.read(ctx, func(r reader) error {
		if _, err := r.plan(q); err != nil {
			return err
		}
		all, err = r.signOffs(q)
		return err
	})
	return all, err
}

// Revision is a quarter as one of its revisions has it, 0 being the latest, to a person who may read that: see ppb.MayRead. It
// fails with *ppb.WithdrawnError where they may not, and with *ppb.NotFoundError where there is none.
func (s *Store) Revision(ctx context.Context, a ppb.Actor, q ppb.Quarter, n int) (b *ppb.Book, err error) {
	defer wrap(&err, "open revision %d of %s", n, q)
	err = s.read(ctx, func(r reader) error {
		so, all, err := r.revision(q, n)
		if err != nil {
			return err
		}
		if err := ppb.MayRead(a, so, so.Revision == len(all)); err != nil {
			return err
		}
		if b, err = r.frozenBook(so); err == nil && so.Revision == len(all) {
			b.Opened, err = r.opened(b)
		}
		return err
	})
	return b, err
}

func (r reader) revision(q ppb.Quarter, n int) (*ppb.SignOff, []ppb.SignOff, error) {
	if _, err := r.plan(q); err != nil {
		return nil, nil, err
	}
	all, err := r.signOffs(q)
	if err != nil {
		return nil, nil, err
	}
	so, err := ppb.RevisionOf(all, q, n)
	return so, all, err
}

// Withdraw keeps a revision from being read, but by those who may withdraw one: see ppb.Withdraw. It gives the revisions of the
// quarter as they stand then.
func (s *Store) Withdraw(ctx context.Context, a ppb.Actor, q ppb.Quarter, n int, reason string) (all []ppb.SignOff, err error) {
	defer wrap(&err, "withdraw revision %d of %s", n, q)
	err = s.Write(ctx, a, func(tx *Tx) error {
		so, revisions, err := tx.revision(q, n)
		if err != nil {
			return err
		}
		w, err := ppb.Withdraw(so, a, reason, tx.now)
		if err != nil {
			return err
		}
		so.Withdrawn, all = &w, revisions
		return tx.record(auditRow{action: withdrawAction, quarter: q.String(), what: signOffName, reason: w.Reason,
			became: jsonText(fate{Revision: so.Revision, Name: w.Name})})
	})
	return all, err
}

// Publish records that a revision, 0 being the latest, was published on a day for a meeting: see ppb.Publish.
func (s *Store) Publish(ctx context.Context, a ppb.Actor, q ppb.Quarter, n int, on, meeting ppb.Date) (so ppb.SignOff, err error) {
	defer wrap(&err, "record the publication of %s", q)
	err = s.Write(ctx, a, func(tx *Tx) error {
		which, _, err := tx.revision(q, n)
		if err != nil {
			return err
		}
		p, err := ppb.Publish(which, a, on, meeting, tx.now)
		if err != nil {
			return err
		}
		so = *which
		so.Published = append(so.Published, p)
		return tx.record(auditRow{action: publishAction, quarter: q.String(), what: signOffName,
			became: jsonText(fate{so.Revision, p.Name, p.On, p.Meeting})})
	})
	return so, err
}

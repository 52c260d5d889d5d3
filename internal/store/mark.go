package store

import (
	"context"

	"ppbtui/internal/ppb"
)

// The actions by which an entry comes to be, or not to be, for the public. They leave its state as it is.
const (
	markAction        = "mark"
	confirmMarkAction = "confirm_mark"
	liftMarkAction    = "lift_mark"
	decideSmallAction = "decide_small"
)

// markActions are these, and those that answer warnings: what stands beside the boxes.
var markActions = [...]string{markAction, confirmMarkAction, liftMarkAction, decideSmallAction, ppb.AnswerCheckAction, ppb.WithdrawAnswerAction}

// ProposeMark proposes that an item is exempt or confidential: from then on it is in no public edition.
func (s *Store) ProposeMark(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, kind ppb.MarkKind, why string) (e ppb.Entry, err error) {
	defer wrap(&err, "mark %s", key)
	return s.decide(ctx, a, q, key, markAction, "", func(it *ppb.Item, _ *Tx) (ppb.Entry, error) {
		return ppb.ProposeMark(it, a, kind, why)
	})
}

// ConfirmMark confirms what was proposed.
func (s *Store) ConfirmMark(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, g ppb.Grounds) (e ppb.Entry, err error) {
	defer wrap(&err, "confirm the mark of %s", key)
	return s.decide(ctx, a, q, key, confirmMarkAction, "", func(it *ppb.Item, tx *Tx) (ppb.Entry, error) {
		return ppb.ConfirmMark(it, a, g, tx.now)
	})
}

// LiftMark takes a mark off, proposed or confirmed.
func (s *Store) LiftMark(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, why string) (e ppb.Entry, err error) {
	defer wrap(&err, "lift the mark of %s", key)
	err = s.Write(ctx, a, func(tx *Tx) error {
		_, it, err := tx.item(q, key)
		if err != nil {
			return err
		}
		var reason string
		if e, reason, err = ppb.LiftMark(it, a, why); err != nil {
			return err
		}
		return tx.putEntry(it.Entry, e, liftMarkAction, reason, nil)
	})
	return e, err
}

// DecideSmall says of the small number in a box, or where none is named of all that are not decided, whether they are printed.
func (s *Store) DecideSmall(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, box ppb.Field, d ppb.SmallDecision) (e ppb.Entry, err error) {
	defer wrap(&err, "decide on the small numbers of %s", key)
	err = s.Write(ctx, a, func(tx *Tx) error {
		plan, it, err := tx.item(q, key)
		if err != nil {
			return err
		}
		r := ppb.ReadUnchecked(plan, it, it.Entry.Content)
		if e, err = ppb.DecideSmall(it, &r, a, box, d); err != nil || e.Version == it.Entry.Version {
			return err
		}
		return tx.putEntry(it.Entry, e, decideSmallAction, "", nil)
	})
	return e, err
}

package store

import (
	"context"

	"ppbtui/internal/ppb"
)

// AnswerCheck says why a warning of an item stays as it is: see ppb.AnswerCheck. name is the warning's key, or that of its rule.
func (s *Store) AnswerCheck(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, name, why string) (e ppb.Entry, err error) {
	defer wrap(&err, "answer a warning of %s", key)
	return s.answering(ctx, a, q, key, ppb.AnswerCheckAction, func(it *ppb.Item, r *ppb.Reading) (ppb.Entry, error) {
		return ppb.AnswerCheck(it, r, a, name, why)
	})
}

// WithdrawAnswer takes an answer back.
func (s *Store) WithdrawAnswer(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, name string) (e ppb.Entry, err error) {
	defer wrap(&err, "take back an answer of %s", key)
	return s.answering(ctx, a, q, key, ppb.WithdrawAnswerAction, func(it *ppb.Item, r *ppb.Reading) (ppb.Entry, error) {
		return ppb.WithdrawAnswer(it, r, a, name)
	})
}

func (s *Store) answering(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, action string,
	rule func(*ppb.Item, *ppb.Reading) (ppb.Entry, error),
) (e ppb.Entry, err error) {
	err = s.Write(ctx, a, func(tx *Tx) error {
		plan, it, err := tx.item(q, key)
		if err != nil {
			return err
		}
		r, err := tx.warned(plan, it)
		if err != nil {
			return err
		}
		if e, err = rule(it, &r); err != nil || e.Version == it.Entry.Version {
			return err
		}
		return tx.putEntry(it.Entry, e, action, "", nil)
	})
	return e, err
}

// warned is the reading of an item as it is entered, with the warnings across items.
func (tx *Tx) warned(plan *ppb.Plan, it *ppb.Item) (ppb.Reading, error) {
	r := ppb.Read(plan, it, it.Entry.Content)
	across, err := tx.across(tx.actor, plan.Quarter, it.Key())
	r.Checks = append(r.Checks[:len(r.Checks):len(r.Checks)], across...)
	return r, err
}

// answered is nil where every warning of an item that is sent has its answer, else a *ppb.UnansweredError.
func (tx *Tx) answered(plan *ppb.Plan, it *ppb.Item) error {
	r, err := tx.warned(plan, it)
	if err != nil {
		return err
	}
	if left := ppb.Unanswered(&it.Entry, r.Checks); len(left) > 0 {
		return &ppb.UnansweredError{Key: it.Key(), Checks: left}
	}
	return nil
}

package store

import (
	"context"
	"slices"

	"ppbtui/internal/ppb"
)

// Submit sends an item to the lead. The person's own draft of it is committed first, in the same transaction: where the
// one is refused, neither happens. Where that takes over what somebody else changed, it is saved and not sent
// (*ppb.MergedError): nobody submits what they have not seen. That is so, once, after a Commit that took something over,
// too. For the same reason it is refused while the person has typed something else on another screen.
func (p *Pane) Submit(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error) {
	return p.submit(ctx, a, q, key, false)
}

// SubmitAnswered is Submit, refused while a warning asks for an answer and has none (*ppb.UnansweredError): nothing is written then.
func (s *Store) SubmitAnswered(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error) {
	return s.pane.submit(ctx, a, q, key, true)
}

func (p *Pane) submit(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, strict bool) (e ppb.Entry, err error) {
	defer wrap(&err, "submit %s", key)
	unread := p.memory.told(draftKey{a.Owner(), q, key, p.writer})
	if unread != nil {
		return e, unread // of a commit just now
	}
	err = p.Write(ctx, a, func(tx *Tx) error {
		plan, it, err := tx.item(q, key)
		if err != nil {
			return err
		}
		held, err := tx.drafts(a.Owner(), q, key)
		if err != nil {
			return err
		}
		if err := unaltered(key, held[key]); err != nil {
			return err
		}
		if rest := held[key]; len(rest) > 0 {
			var d ppb.Draft
			d, rest = p.choose(rest)
			d.Writer = p.writer
			saved, err := tx.commit(it, d)
			if err != nil {
				return err
			}
			e = saved.Entry
			if unread = saved.Unread(); unread != nil {
				return nil
			}
			if err := elsewhere(a, it, rest); err != nil {
				return err
			}
		}
		peers, err := tx.peers(*plan, it)
		if err != nil {
			return err
		}
		others := peers.Problems(it, it.Entry.Content)
		e, err = tx.move(it, "submit", "", func() (ppb.Entry, error) { return ppb.Submit(plan, it, a, tx.now, others...) })
		if err == nil && strict {
			err = tx.answered(plan, it)
		}
		return err
	})
	if err == nil {
		err = unread
	}
	return e, err
}

// Submit is Pane.Submit.
func (s *Store) Submit(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error) {
	return s.pane.Submit(ctx, a, q, key)
}

// elsewhere refuses to go on while drafts of the same person say what the entry does not.
func elsewhere(a ppb.Actor, it *ppb.Item, drafts []ppb.Draft) error {
	var reasons []ppb.Problem
	for _, d := range drafts {
		for _, f := range d.Base.Changed(d.Content) {
			if d.Content[f] != it.Entry.Content[f] && !slices.ContainsFunc(reasons, func(p ppb.Problem) bool { return p.Field == f }) {
				reasons = append(reasons, ppb.Problem{Field: f, Text: "you typed another " + it.BoxLabel(f) +
					" in another window, which is kept: open the item again and choose, then submit"})
			}
		}
	}
	if len(reasons) == 0 || ppb.Changeable(a, it) != nil {
		return nil
	}
	return &ppb.RefusedError{Key: it.Key(), Reasons: reasons}
}

// TakeBack undoes a submission, an acceptance or a return until the other side has opened the item.
func (s *Store) TakeBack(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (e ppb.Entry, err error) {
	defer wrap(&err, "take %s back", key)
	return s.decide(ctx, a, q, key, "take_back", "", func(it *ppb.Item, tx *Tx) (ppb.Entry, error) {
		return ppb.TakeBack(it, a, tx.now)
	})
}

// Accept takes a submitted item into the quarter.
func (s *Store) Accept(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (e ppb.Entry, err error) {
	defer wrap(&err, "accept %s", key)
	return s.decide(ctx, a, q, key, "accept", "", func(it *ppb.Item, tx *Tx) (ppb.Entry, error) {
		return ppb.Accept(it, a, tx.now)
	})
}

// Return sends a submitted item back with a note.
func (s *Store) Return(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, note string) (e ppb.Entry, err error) {
	defer wrap(&err, "return %s", key)
	if kept, problem := ppb.CleanNote("note", note); problem == "" {
		note = kept // the audit has the words of the entry
	}
	return s.decide(ctx, a, q, key, "return", note, func(it *ppb.Item, tx *Tx) (ppb.Entry, error) {
		return ppb.Return(it, a, note, tx.now)
	})
}

// MarkOpened records that a person opened an item, where that ends the other side's taking back.
func (s *Store) MarkOpened(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (err error) {
	defer wrap(&err, "open %s", key)
	_, it, err := s.Item(ctx, q, key)
	if err != nil {
		return err
	}
	if _, changed := ppb.Open(it, a, s.now()); !changed {
		return nil // most openings are: no need to queue for those
	}
	return s.Write(ctx, a, func(tx *Tx) error {
		_, it, err := tx.item(q, key)
		if err != nil {
			return err
		}
		e, changed := ppb.Open(it, a, tx.now)
		if !changed {
			return nil
		}
		return tx.putEntry(it.Entry, e, "open", "", nil)
	})
}

func (s *Store) decide(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, action, reason string,
	rule func(*ppb.Item, *Tx) (ppb.Entry, error),
) (e ppb.Entry, err error) {
	err = s.Write(ctx, a, func(tx *Tx) error {
		_, it, err := tx.item(q, key)
		if err != nil {
			return err
		}
		e, err = tx.move(it, action, reason, func() (ppb.Entry, error) { return rule(it, tx) })
		return err
	})
	return e, err
}

// move writes what a rule of the workflow made of the item's entry.
func (tx *Tx) move(it *ppb.Item, action, reason string, rule func() (ppb.Entry, error)) (ppb.Entry, error) {
	e, err := rule()
	if err != nil {
		return it.Entry, err
	}
	return e, tx.putEntry(it.Entry, e, action, reason, nil)
}

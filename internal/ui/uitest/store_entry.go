package uitest

import (
	"context"
	"maps"
	"slices"
	"time"

	"ppbtui/internal/ppb"
)

// Draft is the owner's draft of an item.
func (s *Store) Draft(_ context.Context, owner string, _ ppb.Quarter, key string) (ppb.Draft, bool, error) {
	d, ok := s.DraftsBy[owner][key]
	return d, ok, s.Fail
}

// Drafts are all drafts of the owner, by key.
func (s *Store) Drafts(_ context.Context, owner string, _ ppb.Quarter) ([]ppb.Draft, error) {
	var out []ppb.Draft
	for _, key := range slices.Sorted(maps.Keys(s.DraftsBy[owner])) {
		out = append(out, s.DraftsBy[owner][key])
	}
	return out, s.Fail
}

// SaveDraft keeps a draft at once.
func (s *Store) SaveDraft(d ppb.Draft) {
	if s.DraftsBy[d.Owner] == nil {
		s.DraftsBy[d.Owner] = map[string]ppb.Draft{}
	}
	d.SavedAt = s.Clock()
	s.DraftsBy[d.Owner][d.Key] = d
}

// DiscardDraft forgets it.
func (s *Store) DiscardDraft(_ context.Context, owner string, _ ppb.Quarter, key string) error {
	delete(s.DraftsBy[owner], key)
	return s.Fail
}

// DraftState says when the draft was saved; Fail counts as failing to save.
func (s *Store) DraftState(owner string, _ ppb.Quarter, key string) (savedAt time.Time, pending bool, failing error) {
	return s.DraftsBy[owner][key].SavedAt, false, s.Fail
}

// Unsaved is Fail.
func (s *Store) Unsaved() error { return s.Fail }

// Flush does nothing: drafts are kept at once.
func (s *Store) Flush(context.Context) error { return s.Fail }

// Commit merges a draft into the entry.
func (s *Store) Commit(_ context.Context, a ppb.Actor, d ppb.Draft) (ppb.Saved, error) {
	if s.Fail != nil {
		return ppb.Saved{}, s.Fail
	}
	it := s.B.Item(d.Key)
	saved, mine := ppb.Saved{}, d.Content
	if it.Entry.Version != d.Version {
		merged, theirs, conflicts := ppb.Merge(it.Grid, d.Base, d.Content, it.Entry.Content)
		who := s.B.Officer(it.Entry.EnteredBy).Name
		if len(conflicts) > 0 {
			return saved, &ppb.ConflictError{Current: it.Entry, Item: it, Draft: d, Fields: conflicts, Merged: merged, By: it.Entry.EnteredBy, Who: who}
		}
		mine = merged
		if len(theirs) > 0 {
			saved.Merged, saved.MergedBy, saved.MergedFrom = theirs, it.Entry.EnteredBy, who
		}
	}
	e, err := ppb.Commit(it, mine, a, s.Clock())
	if err != nil {
		return saved, err
	}
	saved.Entry = s.put(it, e)
	delete(s.DraftsBy[a.Owner()], d.Key)
	return saved, nil
}

// Submit commits the person's draft and sends the item to the lead; where the one is refused, neither happens. What was
// taken over from somebody else is saved and not sent.
func (s *Store) Submit(ctx context.Context, a ppb.Actor, _ ppb.Quarter, key string) (ppb.Entry, error) {
	it := s.B.Item(key)
	if d, ok := s.DraftsBy[a.Owner()][key]; ok && s.Fail == nil {
		was := it.Entry
		saved, err := s.Commit(ctx, a, d)
		if err != nil {
			return was, err
		}
		if err := saved.Unread(); err != nil {
			return saved.Entry, err
		}
		if _, err := ppb.Submit(&s.B.Plan, it, a, s.Clock()); err != nil {
			s.put(it, was)
			s.DraftsBy[a.Owner()][key] = d
			return was, err
		}
	}
	return s.moved(it)(ppb.Submit(&s.B.Plan, it, a, s.Clock()))
}

// TakeBack undoes the last decision on it.
func (s *Store) TakeBack(_ context.Context, a ppb.Actor, _ ppb.Quarter, key string) (ppb.Entry, error) {
	it := s.B.Item(key)
	return s.moved(it)(ppb.TakeBack(it, a, s.Clock()))
}

// Accept accepts it.
func (s *Store) Accept(_ context.Context, a ppb.Actor, _ ppb.Quarter, key string) (ppb.Entry, error) {
	it := s.B.Item(key)
	return s.moved(it)(ppb.Accept(it, a, s.Clock()))
}

// Return returns it with a note.
func (s *Store) Return(_ context.Context, a ppb.Actor, _ ppb.Quarter, key, note string) (ppb.Entry, error) {
	it := s.B.Item(key)
	return s.moved(it)(ppb.Return(it, a, note, s.Clock()))
}

// AnswerCheck says why a finding stays as it is.
func (s *Store) AnswerCheck(_ context.Context, a ppb.Actor, _ ppb.Quarter, key, check, why string) (ppb.Entry, error) {
	it := s.B.Item(key)
	return s.moved(it)(ppb.AnswerCheck(it, s.checked(it), a, check, why))
}

// WithdrawAnswer takes an answer back.
func (s *Store) WithdrawAnswer(_ context.Context, a ppb.Actor, _ ppb.Quarter, key, check string) (ppb.Entry, error) {
	it := s.B.Item(key)
	return s.moved(it)(ppb.WithdrawAnswer(it, s.checked(it), a, check))
}

// checked is the reading of an item with what is found of it across items.
func (s *Store) checked(it *ppb.Item) *ppb.Reading {
	r := ppb.Read(&s.B.Plan, it, it.Entry.Content)
	r.Checks = append(r.Checks, ppb.BookChecks(s.B)[it.Key()]...)
	return &r
}

// MarkOpened records that the other side opened it.
func (s *Store) MarkOpened(_ context.Context, a ppb.Actor, _ ppb.Quarter, key string) error {
	it := s.B.Item(key)
	if e, changed := ppb.Open(it, a, s.Clock()); changed {
		s.put(it, e)
	}
	s.Opened = append(s.Opened, key)
	return s.Fail
}

func (s *Store) moved(it *ppb.Item) func(ppb.Entry, error) (ppb.Entry, error) {
	return func(e ppb.Entry, err error) (ppb.Entry, error) {
		if s.Fail != nil {
			return it.Entry, s.Fail
		}
		if err != nil {
			return it.Entry, err
		}
		return s.put(it, e), nil
	}
}

func (s *Store) put(it *ppb.Item, e ppb.Entry) ppb.Entry {
	it.Entry = e
	s.VersionNo++
	return e
}

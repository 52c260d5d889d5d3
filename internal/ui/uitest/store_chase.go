package uitest

import (
	"context"
	"fmt"
	"slices"
	"time"

	"ppbtui/internal/ppb"
)

// Ask asks about an item.
func (s *Store) Ask(_ context.Context, a ppb.Actor, _ ppb.Quarter, key, text string) (ppb.Post, error) {
	return s.post(a, key, text, ppb.Ask)
}

// Answer answers what is asked.
func (s *Store) Answer(_ context.Context, a ppb.Actor, _ ppb.Quarter, key, text string) (ppb.Post, error) {
	return s.post(a, key, text, ppb.Answer)
}

// CloseQuestion closes a question.
func (s *Store) CloseQuestion(_ context.Context, a ppb.Actor, _ ppb.Quarter, key, text string) (ppb.Post, error) {
	return s.post(a, key, text, ppb.CloseQuestion)
}

func (s *Store) post(a ppb.Actor, key, text string, rule func(*ppb.Item, ppb.Actor, string, time.Time) (ppb.Post, error)) (ppb.Post, error) {
	if s.Fail != nil {
		return ppb.Post{}, s.Fail
	}
	it := s.B.ItemFor(a, key)
	p, err := rule(it, a, text, s.Clock())
	if err == nil {
		it.Thread = append(slices.Clone(it.Thread), p)
		s.VersionNo++
	}
	return p, err
}

// Actions is Asked: what members asked for.
func (s *Store) Actions(context.Context) ([]ppb.BoardAction, error) {
	return slices.Clone(s.Asked), s.Fail
}

// RecordAction records what members asked for.
func (s *Store) RecordAction(ctx context.Context, a ppb.Actor, _ ppb.Quarter, b ppb.BoardAction) (ppb.BoardAction, error) {
	if s.Fail != nil {
		return b, s.Fail
	}
	owner, err := s.Person(ctx, b.Owner)
	if err != nil {
		return b, err
	}
	var item *ppb.Item
	if b.Item != "" {
		if item = s.B.Item(b.Item); item == nil {
			return b, &ppb.NotFoundError{What: "item", Ref: b.Item}
		}
	}
	if b, err = ppb.RecordAction(b, owner, item, a, s.Clock()); err == nil {
		b.N = len(s.Asked) + 1
		s.Asked = append(s.Asked, b)
		s.VersionNo++
	}
	return b, err
}

// AnswerAction adds what the owner says of one.
func (s *Store) AnswerAction(_ context.Context, a ppb.Actor, n int, text string) (ppb.BoardAction, error) {
	return s.onAction(a, n, text, ppb.AnswerAction)
}

// CloseAction closes one.
func (s *Store) CloseAction(_ context.Context, a ppb.Actor, n int, reason string) (ppb.BoardAction, error) {
	return s.onAction(a, n, reason, ppb.CloseAction)
}

func (s *Store) onAction(a ppb.Actor, n int, text string,
	rule func(ppb.BoardAction, ppb.Actor, string, time.Time) (ppb.BoardAction, error),
) (b ppb.BoardAction, err error) {
	i := slices.IndexFunc(s.Asked, func(b ppb.BoardAction) bool { return b.N == n })
	switch {
	case s.Fail != nil:
		return b, s.Fail
	case i < 0:
		return b, &ppb.NotFoundError{What: "action with the number", Ref: fmt.Sprint(n)}
	}
	if b, err = rule(s.Asked[i], a, text, s.Clock()); err == nil {
		s.Asked[i] = b
		s.VersionNo++
	}
	return b, err
}

// Reminders is Reminded.
func (s *Store) Reminders(context.Context, ppb.Quarter) ([]ppb.Reminded, error) {
	return slices.Clone(s.Reminded), s.Fail
}

// Remind records a reminder.
func (s *Store) Remind(_ context.Context, a ppb.Actor, _ ppb.Quarter, is ppb.Reminded) error {
	if s.Fail != nil {
		return s.Fail
	}
	if err := ppb.Permit(a, ppb.ActRemind, nil); err != nil {
		return err
	}
	is.At, is.By = s.Clock(), a.Login
	s.Reminded = append(s.Reminded, is)
	s.VersionNo++
	return nil
}

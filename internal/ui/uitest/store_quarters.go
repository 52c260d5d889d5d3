package uitest

import (
	"context"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// HeldQuarters are the quarters before that a test has put into Past, and the one that the store holds.
func (s *Store) HeldQuarters(context.Context) ([]ppb.Held, error) {
	if s.Fail != nil {
		return nil, s.Fail
	}
	h := ppb.Held{Plan: s.B.Plan, SignOff: s.B.SignOff, Items: len(s.B.Items)}
	for _, it := range s.B.Items {
		if it.Entry.State == ppb.Accepted {
			h.Accepted++
		}
		if it.NotDue() {
			h.NotDue++
		}
	}
	return append([]ppb.Held{h}, s.Before...), nil
}

// OpenQuarter works the opening out by the rules, and where it is no dry run becomes the quarter that is opened.
func (s *Store) OpenQuarter(_ context.Context, a ppb.Actor, ask ppb.OpenAsk, dryRun bool) (*ppb.Opening, error) {
	if s.Fail != nil {
		return nil, s.Fail
	}
	o, err := ppb.OpenQuarter(a, s.B, ask)
	if err != nil {
		return nil, err
	}
	for _, it := range o.Book.Items {
		was := s.B.Item(it.Key())
		it.Last, it.LastOpen = &was.Entry, s.B.SignOff == nil
	}
	o.Signed = s.B.SignOff != nil
	if err := o.Settle(rag.DateOf(s.Clock())); err != nil || dryRun {
		return o, err
	}
	held, _ := s.HeldQuarters(context.Background())
	s.Before, s.B = held, o.Book
	s.VersionNo++
	return o, nil
}

// SetDates sets them.
func (s *Store) SetDates(_ context.Context, a ppb.Actor, _ ppb.Quarter, d ppb.QuarterDates) (ppb.Plan, error) {
	if s.Fail != nil {
		return ppb.Plan{}, s.Fail
	}
	plan, err := ppb.SetDates(a, s.B.Plan, s.B.SignOff, d)
	if err == nil {
		s.B.Plan = plan
		s.VersionNo++
	}
	return plan, err
}

// Outturn states one.
func (s *Store) Outturn(_ context.Context, a ppb.Actor, q ppb.Quarter, key string, row ppb.FigureRow) (ppb.StatedOutturn, error) {
	if s.Fail != nil {
		return ppb.StatedOutturn{}, s.Fail
	}
	it := s.B.Item(key)
	did, err := ppb.StateOutturn(a, it, q, row)
	if err == nil {
		it.Earlier = append(it.Earlier, did.Row)
		s.VersionNo++
	}
	return did, err
}

package demo

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/store"
)

// stage is the file being made, with who acts in it and when.
type stage struct {
	of     *Plan // whose demo it is
	st     *store.Store
	plan   *ppb.PlanFiles // of the sample's quarter
	folder fs.FS          // of the sample
	at     time.Time

	visitor ppb.Actor // whose copy it is
}

// on goes on in the morning of a day.
func (s *stage) on(year int, month time.Month, day int, where *time.Location) {
	s.at = time.Date(year, month, day, 9, 0, 0, 0, where)
}

// goOn goes on in the morning of a later day, in the place where the story is.
func (s *stage) goOn(month time.Month, day int) { s.on(s.at.Year(), month, day, s.at.Location()) }

// wait goes on some minutes later, in office hours.
func (s *stage) wait() {
	s.at = s.at.Add(7 * time.Minute)
	for s.at.Hour() >= 17 || s.at.Weekday() == time.Saturday || s.at.Weekday() == time.Sunday {
		s.tomorrow()
	}
}

func (s *stage) tomorrow() {
	s.at = time.Date(s.at.Year(), s.at.Month(), s.at.Day()+1, 9, 12, 0, 0, s.at.Location())
}

// as is somebody of the sample.
func (s *stage) as(login string) ppb.Actor {
	i := slices.IndexFunc(s.plan.Officers, func(o ppb.Officer) bool { return o.Login == login })
	if i < 0 {
		return ppb.Actor{} // who may do nothing: the act says so
	}
	return ppb.Actor{Officer: s.plan.Officers[i], Session: "demo"}
}

// play does what a script says, as its people.
func (s *stage) play(ctx context.Context, q ppb.Quarter, steps []step) error {
	for _, does := range steps {
		if err := s.step(ctx, q, does); err != nil {
			return fmt.Errorf("%s: %w", does.key, err)
		}
	}
	return nil
}

func (s *stage) step(ctx context.Context, q ppb.Quarter, does step) error {
	s.wait()
	officer := s.as(does.login)
	if _, err := s.st.Set(ctx, officer, q, does.key, does.changes); err != nil || does.state == ppb.InProgress {
		return err
	}
	if _, err := s.st.Submit(ctx, officer, q, does.key); err != nil {
		return err
	}
	if does.state == ppb.Submitted {
		return nil
	}
	s.wait()
	var err error
	switch does.state {
	case ppb.Accepted:
		_, err = s.st.Accept(ctx, s.as(s.of.lead), q, does.key)
	case ppb.Returned:
		_, err = s.st.Return(ctx, s.as(does.lead), q, does.key, does.note)
	}
	return err
}

func day(year int, month time.Month, d int) ppb.Date {
	return rag.Date{Year: year, Month: month, Day: d}
}

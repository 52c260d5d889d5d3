// Package demo makes the file that `ppbtui demo` opens: the sample plan, its quarter nearly done, with the quarter before
// it signed off and corrected, questions, what the Board asked for, and somebody who has left.
//
// The plan comes in through the ordinary import and everything else through the ordinary write path, as the people of
// the sample, so the file is like any other. The package knows no screen.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
	"ppbtui/testdata"
)

const sample = "halton-2023-24-q2"

// mark is what tells a demo's file from any other: a setting of nobody's, which no import or typing makes.
const markOwner, markName, marked = "demo", "is-demo", "yes"

// Marked reports whether a file is a copy of the demo.
func Marked(ctx context.Context, st *store.Store) (bool, error) {
	value, err := st.Preference(ctx, markOwner, markName)
	return value == marked, err
}

// Prepare makes the file at path, unless it is there and fresh is not set. me is registered in it as an administrator;
// what the sample's people did is dated in the summer of 2023 and in the week before now, which is not before the day of
// Begin. The file appears under its name only when it is complete. A file that is to be thrown away and is no copy of the
// demo is refused, and is left as it is; whoever opens one that is kept asks Marked.
func Prepare(ctx context.Context, path string, fresh bool, me ppb.Officer, session string, now time.Time) (err error) {
	if _, err := os.Lstat(path); err == nil {
		if !fresh {
			return nil
		}
		if path, err = filepath.EvalSymlinks(path); err == nil {
			err = ours(ctx, path)
		}
		if err != nil {
			return err
		}
	}
	if begins := Begin(); now.Before(time.Date(begins.Year(), begins.Month(), begins.Day(), 0, 0, 0, 0, now.Location())) {
		return fmt.Errorf("the demo begins on %s: give no earlier time in PPBTUI_NOW", begins.Format("2 January 2006"))
	}
	hold, err := store.Alone(path)
	if errors.Is(err, store.ErrOpen) {
		return errors.New("the demo is open elsewhere: leave it there before you throw its copy away")
	}
	if err != nil {
		return fmt.Errorf("the demo's folder cannot be made: %w", err)
	}
	defer func() { err = errors.Join(err, hold.Release()) }()
	dir, err := os.MkdirTemp(filepath.Dir(path), ".demo-*")
	if err != nil {
		return fmt.Errorf("the demo's file cannot be made: %w", err)
	}
	defer os.RemoveAll(dir)
	made := filepath.Join(dir, filepath.Base(path))
	if err := build(ctx, made, me, session, now); err != nil {
		return err
	}
	// What belongs to the old file must not be taken for the new one's.
	for _, suffix := range []string{"-wal", "-shm", "-queue", ""} {
		if err := os.Remove(path + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("the old copy cannot be thrown away: %w", err)
		}
	}
	return os.Rename(made, path)
}

// ours is nil where the file is a copy of the demo.
func ours(ctx context.Context, path string) (err error) {
	is := false
	if st, openErr := store.Open(ctx, path, store.Options{}); openErr == nil {
		defer func() { err = errors.Join(err, st.Close()) }()
		if is, err = Marked(ctx, st); err != nil {
			return err
		}
	}
	if !is {
		return NotACopy(path)
	}
	return nil
}

// NotACopy says that the file at path is none of the demo's.
func NotACopy(path string) error {
	return fmt.Errorf("%s is not a copy of the demo, so the demo leaves it alone: move it away, or name another file in PPBTUI_DEMO_DB", path)
}

func build(ctx context.Context, path string, me ppb.Officer, session string, now time.Time) (err error) {
	folder, err := fs.Sub(testdata.Sample, sample)
	if err != nil {
		return err
	}
	read, err := intake.Read(folder, nil)
	if err != nil {
		return err
	}
	s := &stage{plan: withLeaver(read.Plan), folder: folder}
	s.st, err = store.Open(ctx, path, store.Options{Create: true, Clock: func() time.Time { return s.at }})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.st.Close()) }()
	first := earlierPlan(s.plan)
	s.on(2023, time.July, 3, now.Location())
	if err := s.st.Init(ctx, me, session); err != nil {
		return err
	}
	visitor := ppb.Actor{Officer: me, Session: session}
	if _, err := s.st.Import(ctx, visitor, first, false); err != nil {
		return err
	}
	if err := s.earlierQuarter(ctx, first); err != nil {
		return fmt.Errorf("demo: %s: %w", first.Plan.Quarter, err)
	}
	holdBack(s.plan)
	emptied(s.plan)
	if _, err := s.st.Import(ctx, visitor, s.plan, false); err != nil {
		return err
	}
	if err := s.thisQuarter(ctx, now); err != nil {
		return fmt.Errorf("demo: %s: %w", s.plan.Plan.Quarter, err)
	}
	return s.st.SetPreference(ctx, markOwner, markName, marked)
}

// holdBack leaves the figures of the quarter being collected out of the plan, for the officers to type, and those of the one
// before, which is in the file with its own entries.
func holdBack(plan *ppb.PlanFiles) {
	q := plan.Plan.Quarter
	plan.Figures = slices.DeleteFunc(plan.Figures, func(f ppb.FigureRow) bool {
		return f.Period == ppb.Period(q) || f.Period == ppb.Period(q.Prev())
	})
}

// thisQuarter is what the sample's people have done of it in the week before now, and what they asked each other.
func (s *stage) thisQuarter(ctx context.Context, now time.Time) error {
	q := s.plan.Plan.Quarter
	if err := s.leaves(ctx); err != nil {
		return err
	}
	s.at = time.Date(now.Year(), now.Month(), now.Day()-7, 9, 0, 0, 0, now.Location())
	steps, err := readScript(s.folder, "demo.csv")
	if err != nil {
		return err
	}
	if err := s.play(ctx, q, steps); err != nil {
		return err
	}
	if err := s.passages(ctx, q); err != nil {
		return err
	}
	return s.chases(ctx, q)
}

// Package demo makes the file that `ppbtui demo` opens: the sample plan with its current figures held back, and some
// items in progress, submitted, returned and accepted.
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
// what the sample's people did is dated in the week before now. The file appears under its name only when it is complete.
// A file that is to be thrown away and is no copy of the demo is refused, and is left as it is; whoever opens one that is
// kept asks Marked.
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
	at := time.Date(now.Year(), now.Month(), now.Day()-5, 9, 0, 0, 0, now.Location())
	st, err := store.Open(ctx, path, store.Options{Create: true, Clock: func() time.Time { return at }})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	read, err := intake.Read(folder, nil)
	if err != nil {
		return err
	}
	plan := read.Plan
	holdBack(plan)
	if err := st.Init(ctx, me, session); err != nil {
		return err
	}
	if _, err := st.Import(ctx, ppb.Actor{Officer: me, Session: session}, plan, false); err != nil {
		return err
	}
	steps, err := readScript(folder)
	if err != nil {
		return err
	}
	if err := play(ctx, st, plan, steps, func() { at = later(at) }); err != nil {
		return err
	}
	return st.SetPreference(ctx, markOwner, markName, marked)
}

// later is the time at which the story goes on: some minutes later, in office hours.
func later(at time.Time) time.Time {
	if at = at.Add(37 * time.Minute); at.Hour() < 17 {
		return at
	}
	return time.Date(at.Year(), at.Month(), at.Day()+1, 9, 12, 0, 0, at.Location())
}

// holdBack leaves the figures of the quarter being collected out of the plan, for the officers to type.
func holdBack(plan *ppb.PlanFiles) {
	plan.Figures = slices.DeleteFunc(plan.Figures, func(f ppb.FigureRow) bool {
		return f.Period == ppb.Period(plan.Plan.Quarter)
	})
}

// play does what the script says, as its people.
func play(ctx context.Context, st *store.Store, plan *ppb.PlanFiles, steps []step, wait func()) error {
	q := plan.Plan.Quarter
	actor := func(is func(ppb.Officer) bool) ppb.Actor {
		i := slices.IndexFunc(plan.Officers, is)
		if i < 0 {
			return ppb.Actor{}
		}
		return ppb.Actor{Officer: plan.Officers[i], Session: "demo"}
	}
	named := func(login string) ppb.Actor {
		return actor(func(o ppb.Officer) bool { return o.Login == login })
	}
	lead := actor(func(o ppb.Officer) bool { return ppb.Permit(ppb.Actor{Officer: o}, ppb.ActDecide, nil) == nil })
	for _, s := range steps {
		wait()
		officer := named(s.login)
		if _, err := st.Set(ctx, officer, q, s.key, s.changes); err != nil {
			return fmt.Errorf("demo: %w", err)
		}
		if s.state == ppb.InProgress {
			continue
		}
		if _, err := st.Submit(ctx, officer, q, s.key); err != nil {
			return fmt.Errorf("demo: %w", err)
		}
		wait()
		var err error
		switch s.state {
		case ppb.Accepted:
			_, err = st.Accept(ctx, lead, q, s.key)
		case ppb.Returned:
			_, err = st.Return(ctx, named(s.lead), q, s.key, s.note)
		}
		if err != nil {
			return fmt.Errorf("demo: %w", err)
		}
	}
	return nil
}

// Package demo makes the files that `ppbtui demo` opens, one for each of the sample plans: its quarter nearly done, with questions, and
// for the first plan with the quarter before it signed off and corrected, what the Board asked for, and somebody who has left.
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
	"time"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/store"
	"ppbtui/testdata"
)

// What tells a demo's file from any other, and of which plan it is: a setting of nobody's, which no import or typing makes.
const markOwner, markName = "demo", "is-demo"

// Prepare makes the file at path, unless it is there and fresh is not set. me is registered in it as an administrator;
// what the sample's people did is dated in the week before now, which is not before the day of Begin, and in the months before
// that. The file appears under its name only when it is complete. A file that is to be thrown away and is no copy of the
// demo, of whichever plan, is refused, and is left as it is; whoever opens one that is kept asks Of.
func (p *Plan) Prepare(ctx context.Context, path string, fresh bool, me ppb.Officer, session string, now time.Time) (err error) {
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
	if now.Before(time.Date(p.day.Year, p.day.Month, p.day.Day, 0, 0, 0, 0, now.Location())) {
		return fmt.Errorf("the demo begins on %s: give no earlier time in PPBTUI_NOW", wording.Date(p.day))
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
	if err := p.build(ctx, made, me, session, now); err != nil {
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
	var of *Plan
	if st, openErr := store.Open(ctx, path, store.Options{}); openErr == nil {
		defer func() { err = errors.Join(err, st.Close()) }()
		if of, err = Of(ctx, st); err != nil {
			return err
		}
	}
	if of == nil {
		return NotACopy(path)
	}
	return nil
}

// NotACopy says that the file at path is none of the demo's.
func NotACopy(path string) error {
	return fmt.Errorf("%s is not a copy of the demo, so the demo leaves it alone: move it away, or name another file in PPBTUI_DEMO_DB", path)
}

func (p *Plan) build(ctx context.Context, path string, me ppb.Officer, session string, now time.Time) (err error) {
	folder, err := fs.Sub(testdata.Sample, p.Name)
	if err != nil {
		return err
	}
	read, err := intake.Read(folder, nil)
	if err != nil {
		return err
	}
	s := &stage{of: p, plan: read.Plan, folder: folder, visitor: ppb.Actor{Officer: me, Session: session}}
	s.on(p.first.Year, p.first.Month, p.first.Day, now.Location())
	s.st, err = store.Open(ctx, path, store.Options{Create: true, Clock: func() time.Time { return s.at }})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.st.Close()) }()
	if err := s.st.Init(ctx, me, session); err != nil {
		return err
	}
	if err := p.story(s, ctx, now); err != nil {
		return err
	}
	return s.st.SetPreference(ctx, markOwner, markName, p.mark)
}

// thisQuarter is what the sample's people have done of it in the week before now: what demo.csv says, and the texts and tables.
func (s *stage) thisQuarter(ctx context.Context, now time.Time) error {
	q := s.plan.Plan.Quarter
	s.at = time.Date(now.Year(), now.Month(), now.Day()-7, 9, 0, 0, 0, now.Location())
	steps, err := readScript(s.folder, "demo.csv")
	if err != nil {
		return err
	}
	if err := s.play(ctx, q, steps); err != nil {
		return err
	}
	return s.passages(ctx, q)
}

// acts does one thing after the other.
func (s *stage) acts(all ...func() error) error {
	for _, does := range all {
		s.wait()
		if err := does(); err != nil {
			return err
		}
	}
	return nil
}

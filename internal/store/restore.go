package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"ppbtui/internal/ppb"
)

// Restored is what Restore did.
type Restored struct {
	Proof          // of the copy
	More  Surplus  // what the file in its place has or had that the copy has not
	Aside []string // where that is now: the file, its -wal, its -shm, as far as there was one
}

// Restore puts a copy of file in the place of the file at path. The copy is proved good before anything is moved, and the
// restored file after it; what was in the way is moved aside and never deleted. It fails while anybody has the file at path
// open. That it was done is recorded in the restored file, by the login of whoever did it.
func Restore(ctx context.Context, file, path, login, session string, o Options) (r Restored, err error) {
	defer wrap(&err, "restore %s", file)
	hold, path, err := r.prepare(ctx, file, path, o)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, hold.Release()) }()
	if err := r.swap(ctx, file, path, o); err != nil {
		return r, err
	}
	if err := hold.Share(); err != nil {
		return r, err
	}
	return r, r.proveRestored(ctx, path, login, session, o)
}

// Rehearse is Restore up to where something would be changed, and changes nothing: it fails where that would.
func Rehearse(ctx context.Context, file, path string, o Options) (r Restored, err error) {
	defer wrap(&err, "restore %s", file)
	hold, _, err := r.prepare(ctx, file, path, o)
	if err != nil {
		return r, err
	}
	return r, hold.Release()
}

// prepare proves the copy good, keeps everybody from the file at path, and looks what that has more. to is its real path.
func (r *Restored) prepare(ctx context.Context, file, path string, o Options) (hold *Hold, to string, err error) {
	if to, err = realPath(path); err != nil {
		return nil, "", err
	}
	if from, err := realPath(file); err == nil && from == to {
		return nil, "", say("%s is the file itself: name the copy that is to take its place", file)
	}
	if r.Proof, err = Verify(ctx, file, o.Clock); err != nil {
		return nil, "", err
	}
	if err := r.unsound(file); err != nil {
		return nil, "", say("%s, so nothing was restored: use an older copy", err)
	}
	hold, err = Alone(to)
	if errors.Is(err, ErrOpen) {
		return nil, "", say("%s is open%s: stop the server (systemctl stop ppbtui) and leave every screen and command that uses it, then try "+
			"again; nothing was changed", to, strings.TrimPrefix(err.Error(), ErrOpen.Error()))
	}
	if err != nil {
		return nil, "", err
	}
	if kind := networkFileSystem(filepath.Dir(to)); kind != "" {
		err = onAnotherMachine(filepath.Dir(to), kind)
	} else {
		r.More, err = surplus(ctx, to, file, r.Proof)
	}
	if err != nil {
		return nil, "", errors.Join(err, hold.Release())
	}
	return hold, to, nil
}

// swap puts the copy in the file's place: beside it and complete first, then by its name.
func (r *Restored) swap(ctx context.Context, file, path string, o Options) error {
	part := path + ".restoring" + unfinished
	if err := os.Remove(part); err != nil && !errors.Is(err, fs.ErrNotExist) { // of one who was killed
		return err
	}
	defer os.Remove(part)
	sum, err := copyFile(ctx, file, part)
	if err == nil {
		sum, err = digestOf(ctx, part)
	}
	if err != nil {
		return err
	}
	if sum != r.Digest {
		return say("%s is not what it was a moment ago, or the disk does not keep what is written to it: nothing was restored; try again",
			file)
	}
	if err := r.moveAside(path, o); err != nil {
		return err
	}
	if err := os.Rename(part, path); err != nil {
		return fmt.Errorf("what was there is now %s: %w", strings.Join(r.Aside, ", "), err)
	}
	return syncFolder(filepath.Dir(path))
}

// moveAside moves away what is in the place of the file. A log of changes without its file goes too: with the copy it would
// be taken for the copy's own, and ruin it.
func (r *Restored) moveAside(path string, o Options) error {
	aside := dated(path+".before-restore-", o.now(), "")
	for _, suffix := range []string{"", "-wal", "-shm"} {
		err := os.Rename(path+suffix, aside+suffix)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		r.Aside = append(r.Aside, aside+suffix)
	}
	return syncFolder(filepath.Dir(path))
}

// proveRestored opens the file as the program does, looks it over, and records what was done.
func (r *Restored) proveRestored(ctx context.Context, path, login, session string, o Options) (err error) {
	s, err := Open(ctx, path, o)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	rep, err := s.Check(ctx)
	if err != nil {
		return err
	}
	if len(rep.Problems) > 0 {
		return say("%s was restored and is not sound (%s): the disk may be failing; keep the copy, and restore it on another machine",
			path, rep.Problems[0])
	}
	by := ppb.Actor{Officer: ppb.Officer{Login: login}, Session: session}
	return s.Write(ctx, by, func(tx *Tx) error {
		return tx.record(auditRow{action: "restore", what: filepath.Base(path), became: jsonText(view{"changes": r.Changes, "head": r.Head})})
	})
}

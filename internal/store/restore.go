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
	Aside []string // where what was in its place is now: the file, its -wal, its -shm, as far as there was one
}

// Restore puts a copy of file in the place of the file at path. The copy is proved good before anything is moved, and the
// restored file after it; what was in the way is moved aside and never deleted. It fails while anybody has the file at path
// open. That it was done is recorded in the restored file, by the login of whoever did it.
func Restore(ctx context.Context, file, path, login, session string, o Options) (r Restored, err error) {
	defer wrap(&err, "restore %s", file)
	if path, err = realPath(path); err != nil {
		return r, err
	}
	if from, err := realPath(file); err == nil && from == path {
		return r, say("%s is the file itself: name the copy that is to take its place", file)
	}
	if r.Proof, err = Verify(ctx, file, o.Clock); err != nil {
		return r, err
	}
	if err := r.unsound(file); err != nil {
		return r, say("%s, so nothing was restored: use an older copy", err)
	}
	hold, err := Alone(path)
	if errors.Is(err, ErrOpen) {
		return r, say("%s is open%s: stop the server (systemctl stop ppbtui) and leave every screen and command that uses it, then try "+
			"again; nothing was changed", path, strings.TrimPrefix(err.Error(), ErrOpen.Error()))
	}
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, hold.Release()) }()
	if kind := networkFileSystem(filepath.Dir(path)); kind != "" {
		return r, onAnotherMachine(filepath.Dir(path), kind)
	}
	if err := r.swap(ctx, file, path, o); err != nil {
		return r, err
	}
	if err := hold.Share(); err != nil {
		return r, err
	}
	return r, r.proveRestored(ctx, path, login, session, o)
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

package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"ppbtui/internal/ppb"
)

// NotThereError says that there is no file to open.
type NotThereError struct {
	Path string
	Left string // what is left of one: a copy, or its log of changes; "" for nothing
}

func (e *NotThereError) Error() string {
	switch {
	case e.Left == "":
		return "there is no file " + e.Path + ": make one with `ppbtui init`, or name another with --db"
	case strings.HasSuffix(e.Left, "-wal"):
		return "there is no file " + e.Path + ", but changes that were made in it are still there, in " + e.Left + ": it was moved or removed; " +
			"put it back there, or else the last copy with `ppbtui restore COPY` (to begin anew, move " + e.Left + " away first)"
	}
	return "there is no file " + e.Path + ", but a copy of what it held is left, " + e.Left + ": put that in its place with `ppbtui restore " + e.Left +
		"` (to begin anew, move it away first)"
}

// noPlanError says that nothing was imported yet. It is a *ppb.NotFoundError.
type noPlanError struct{ quarter string }

func (e *noPlanError) Error() string {
	if e.quarter != "" {
		return "there is no plan for " + e.quarter + ": import one with `ppbtui import`"
	}
	return "there is no plan yet: import one with `ppbtui import`"
}

func (e *noPlanError) Unwrap() error { return &ppb.NotFoundError{What: "plan", Ref: e.quarter} }

// troubleError is a failure of the file or the disk, said so that the person at the screen can do something.
type troubleError struct {
	sentence string
	err      error
}

func (e *troubleError) Error() string { return e.sentence }
func (e *troubleError) Unwrap() error { return e.err }

// say is an error that is already a sentence for a person.
func say(format string, args ...any) error {
	return &troubleError{sentence: fmt.Sprintf(format, args...)}
}

func onAnotherMachine(dir, kind string) error {
	return say("%s is on another machine (%s), where a file that several people write to can be damaged: "+
		"keep it on a disk of this machine, and let the others come in over SSH", dir, kind)
}

// wrap gives an error its context, once: `defer wrap(&err, "import %s", name)`. What is already a sentence for a person
// is left as it is.
func wrap(err *error, format string, args ...any) {
	if *err == nil || isSentence(*err) {
		return
	}
	if s := trouble(*err); s != "" {
		*err = &troubleError{s, *err}
		return
	}
	*err = fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), *err)
}

func isSentence(err error) bool {
	var (
		locked    *ppb.LockedError
		conflict  *ppb.ConflictError
		refused   *ppb.RefusedError
		notReady  *ppb.NotReadyError
		ambiguous *ppb.AmbiguousError
		merged    *ppb.MergedError
		there     *NotThereError
		told      *troubleError
		lost      *LostError
		mistaken  *ppb.MistakenError
	)
	return errors.Is(err, ppb.ErrNotFound) || errors.Is(err, ppb.ErrDenied) || errors.As(err, &locked) ||
		errors.As(err, &conflict) || errors.As(err, &refused) || errors.As(err, &notReady) || errors.As(err, &ambiguous) || errors.As(err, &merged) || errors.As(err, &there) ||
		errors.As(err, &told) || errors.As(err, &lost) || errors.As(err, &mistaken) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}

func trouble(err error) string {
	switch {
	case errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT):
		return fullDisk
	case outOfFiles(err):
		return "nothing was saved: " + tooManyFiles
	}
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return ""
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return "the file is in use by another program and nothing was saved: close that program or try again"
	case sqlite3.SQLITE_FULL:
		return fullDisk
	case sqlite3.SQLITE_IOERR:
		return "the disk cannot be read or written as it should, it may be full, and nothing was saved: make room or have it " +
			"looked at, then try again"
	case sqlite3.SQLITE_READONLY:
		return "the file cannot be written and nothing was saved: see who owns it and its folder"
	case sqlite3.SQLITE_CORRUPT:
		return "the file is damaged: stop, keep it as it is, and put the last good copy in its place with `ppbtui restore`"
	}
	return ""
}

const fullDisk = "the disk is full and nothing was saved: make room, then try again"

// cannotOpen says why a file cannot be opened, for what only reads too. "" is for other errors.
func cannotOpen(path string, err error) string {
	switch {
	case outOfFiles(err):
		return path + " cannot be opened: " + tooManyFiles
	case errors.Is(err, os.ErrPermission) || errors.Is(err, syscall.EROFS) || hasCode(err, sqlite3.SQLITE_READONLY) ||
		hasCode(err, sqlite3.SQLITE_CANTOPEN) || hasCode(err, sqlite3.SQLITE_PERM):
		return path + " cannot be opened: the file and its folder have to be writable, even to read it, because others may be " +
			"writing at the same time; see who owns them, or copy the file to a folder of your own"
	case hasCode(err, sqlite3.SQLITE_IOERR) || hasCode(err, sqlite3.SQLITE_FULL) || errors.Is(err, syscall.ENOSPC) ||
		errors.Is(err, syscall.EDQUOT):
		return path + " cannot be opened: the disk is full or cannot be read as it should; make room or have it looked at, then " +
			"try again"
	}
	return ""
}

const tooManyFiles = "this machine, or this program on it, has too many files open; raise the limit (`ulimit -n`, LimitNOFILE) or end " +
	"what holds them, then try again"

// outOfFiles reports whether an error comes of too many open files. SQLite only says that it cannot open one, and has let go
// of others by then, so it is tried with as many as opening takes.
func outOfFiles(err error) bool {
	if hasCode(err, sqlite3.SQLITE_CANTOPEN) || hasCode(err, sqlite3.SQLITE_IOERR) {
		const most = 24
		err = nil
		for i := 0; i < most && err == nil; i++ {
			var f *os.File
			if f, err = os.Open(os.DevNull); err == nil {
				defer f.Close()
			}
		}
	}
	return errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENFILE)
}

func isBusy(err error) bool { return hasCode(err, sqlite3.SQLITE_BUSY) }

// isConstraint reports whether a row was refused by the schema; the transaction goes on without it.
func isConstraint(err error) bool { return hasCode(err, sqlite3.SQLITE_CONSTRAINT) }

func hasCode(err error, code int) bool {
	var e *sqlite.Error
	return errors.As(err, &e) && e.Code()&0xff == code
}

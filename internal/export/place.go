package export

import (
	"context"
	"errors"
	"time"
)

// Place is where exports go.
type Place interface {
	// Name is the name that an export has there, or has where the person names none: see Named.
	Name(a Ask) string
	// Named reports whether the person names it.
	Named() bool
	// Where is the place in words, behind "in".
	Where() string
	// Look says what stands under a name. It fails where nothing can be put there.
	Look(a Ask, name string) (Found, error)
	// Put writes an export under a name, whole or not at all. What is there already is replaced where that is said, and else an
	// error that is ErrThere. told, which may be nil, hears how far it is.
	Put(ctx context.Context, e *Export, name string, replace bool, told func(Progress)) (Done, error)
	// Then says how one comes to what was put, with a line for a shell and what there is to know of that, which may be nothing.
	Then(d Done) (says, line, note string)
}

// Found is what stands under a name.
type Found struct {
	Is bool
	At time.Time // when it was written
}

// Done is what was written.
type Done struct {
	Format string
	Name   string
	Files  int   // in the folder of this name; 0: it is one file
	Size   int64 // in bytes
	Was    Found // what it has taken the place of
}

// Errors that say that something stands under a name already, and that nobody asked for it to be replaced.
var (
	ErrThere = errors.New("it is there already")
	ErrFull  = errors.New("there are files in it already") // of a folder
)

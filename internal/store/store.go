package store

import (
	"time"

	"ppbtui/internal/ppb"
)

// Options are what Open may be told. The zero value is right for the program.
type Options struct {
	Clock      func() time.Time // nil: time.Now
	Create     bool             // make the file if it is not there
	FlushEvery time.Duration    // how long typing may wait for the file; 0: 250 ms
}

// Saved is what a commit did.
type Saved struct {
	Entry      ppb.Entry
	Merged     []ppb.Field // boxes taken over from the other person, who saved since the draft was begun
	MergedFrom string      // the other person's name
}

// Report is what Check found.
type Report struct {
	Rows     int      // audit rows walked
	LastHash string   // of the chain
	Problems []string // empty: the file is whole
}

// NotThereError says that there is no file to open.
type NotThereError struct{ Path string }

func (e *NotThereError) Error() string {
	return "there is no file " + e.Path + ": make one with `ppbtui init`, or name another with --db"
}

package ppb

import (
	"fmt"
	"time"
)

// State is how far an entry is.
type State uint8

// The states.
const (
	NotStarted State = iota
	InProgress
	Submitted
	Returned
	Accepted
)

var stateNames = [...]string{"not_started", "in_progress", "submitted", "returned", "accepted"}

func (s State) String() string { return stateNames[s] }

// Label is the state in a list: "To do", "In progress", "Submitted", "Returned", "Accepted".
func (s State) Label() string {
	return [...]string{"To do", "In progress", "Submitted", "Returned", "Accepted"}[s]
}

// ParseState reads a state by its name, such as "in_progress".
func ParseState(s string) (State, error) {
	for i, n := range stateNames {
		if n == s {
			return State(i), nil
		}
	}
	return 0, fmt.Errorf("%q is not a state", s)
}

// Entry is the shared record of an item in a quarter. Version moves by one with every change.
type Entry struct {
	Key     string
	Quarter Quarter
	State   State
	Version int64
	Content Content

	EnteredBy   string    // login of the person who last changed the content
	EnteredAt   time.Time // when
	SubmittedBy string
	SubmittedAt time.Time
	DecidedBy   string // who accepted or returned it last
	DecidedAt   time.Time
	Note        string // of the last return
	OpenedBy    string // the other side's person who opened it since the last submit, return or accept; ends taking back
	OpenedAt    time.Time
}

// Draft is one person's typing on an item that is not committed yet. It is private and unaudited.
type Draft struct {
	Owner   string // login of the person at the keyboard
	Key     string
	Quarter Quarter
	Version int64   // of the entry it started from
	Base    Content // that entry's content, to merge against
	Content Content
	Cursor  Cursor
	SavedAt time.Time
}

// Cursor is where the person was: the box and the offset in it, counted in runes.
type Cursor struct {
	Field  Field
	Offset int
}

// Saved is what a commit did.
type Saved struct {
	Entry      Entry
	Merged     []Field // boxes that only the other person had changed and that were taken over
	MergedFrom string  // their name
}

package ppb

import (
	"fmt"
	"slices"
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

// Label is the state as people read it everywhere: "To do", "In progress", "Submitted", "Returned", "Accepted". String is its
// name in the file, in JSON and in CSV.
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
	Editors     []string  // logins of all who typed or submitted it this quarter, in every guise; imports aside
	SubmittedBy string
	SubmittedAt time.Time
	DecidedBy   string // who accepted or returned it last
	DecidedAt   time.Time
	Note        string // of the last return
	OpenedBy    string // the other side's person who opened it since the last submit, return or accept; ends taking back
	OpenedAt    time.Time
	Before      Decision // what stood before the last decision, which taking that back restores
	Marks       Content  `json:",omitempty"` // that it is not for the public, what is decided of small numbers, and answers to warnings: see Mark, SmallIn and Answered
	Reread      string   `json:",omitempty"` // why a submitted entry reads differently from what was sent; see Reread
}

// Decision is who accepted or returned an entry, when, and the note of a return.
type Decision struct {
	By   string
	At   time.Time
	Note string
}

// editedBy are the editors once this person has had a hand in it too: as whom they act, and who they are.
func (e Entry) editedBy(a Actor) []string {
	out := slices.Clone(e.Editors)
	for _, login := range guises(a) {
		if !slices.Contains(out, login) {
			out = append(out, login)
		}
	}
	return out
}

// Draft is one person's typing on an item that is not committed yet. It is private and unaudited. What the same person
// types on two screens at once are two drafts.
type Draft struct {
	Owner   string // see Actor.Owner
	Writer  string // the screen that it was typed on; the store fills it in
	Key     string
	Quarter Quarter
	Version int64   // of the entry it started from
	Base    Content // that entry's content, to merge against
	Content Content
	Cursor  Cursor
	SavedAt time.Time
	Turn    int64      // grows with every write of drafts, whatever the clock says; 0 for one that is not written yet
	Rows    []DraftRow // what the store keeps of it, as it was read: all that goes when it is committed
	Altered bool       // it is not as this program saved it: shown to its owner, and never applied
}

// DraftRow is one screen's typing up to a revision.
type DraftRow struct {
	Writer string
	Rev    int64
}

// Cursor is where the person was: the box and the offset in it, counted in runes.
type Cursor struct {
	Field  Field
	Offset int
}

// Saved is what a commit did.
type Saved struct {
	Entry      Entry
	Item       *Item   // whose entry it is, where something was taken over
	Merged     []Field // boxes that only the other person had changed and that were taken over
	MergedBy   string  // their login, at the keyboard
	MergedFrom string  // their name, with whose they acted as
}

// Unread is nil, or a *MergedError where the entry now holds what its committer has not read yet: it is saved, and not
// to be submitted before they have.
func (s Saved) Unread() error {
	if len(s.Merged) == 0 {
		return nil
	}
	return &MergedError{Entry: s.Entry, Item: s.Item, Fields: s.Merged, Who: s.MergedFrom}
}

package ppb

import (
	"errors"
	"fmt"
	"strings"
)

// Errors that a caller can act on with errors.Is.
var (
	ErrNotFound = errors.New("not found")
	ErrDenied   = errors.New("not allowed")
	ErrLocked   = errors.New("locked") // the entry's state does not allow it
)

// DeniedError says who may not do what, and who may.
type DeniedError struct{ Sentence string }

func (e *DeniedError) Error() string { return e.Sentence }
func (e *DeniedError) Unwrap() error { return ErrDenied }

// LockedError says why an entry cannot be changed now and what to do.
type LockedError struct {
	State    State
	Sentence string
}

func (e *LockedError) Error() string { return e.Sentence }
func (e *LockedError) Unwrap() error { return ErrLocked }

// ConflictError says that someone else changed boxes that this person changed too. Nothing was written.
type ConflictError struct {
	Current Entry   // theirs, as it stands now
	Draft   Draft   // mine, kept
	Item    *Item   // whose boxes they are; nil: it is not known
	Fields  []Field // the boxes that both changed
	Merged  Content // mine with the boxes that only they changed taken over
	By      string  // login of the person who saved Current, at the keyboard
	Who     string  // their name, with whose they acted as: "Ada Admin as Jo Bell"
}

func (e *ConflictError) Error() string {
	return fmt.Sprintf("%s saved %s while you were typing: choose whose %s to keep; both versions are kept",
		e.Who, e.Current.Key, strings.Join(boxLabels(e.Item, e.Fields, ""), " and "))
}

// MergedError says that an entry was saved, boxes of someone else included, and therefore not submitted yet.
type MergedError struct {
	Entry  Entry   // as it stands now
	Item   *Item   // whose boxes they are; nil: it is not known
	Fields []Field // the boxes that were taken over
	Who    string  // name of the person who changed them
}

func (e *MergedError) Error() string {
	return fmt.Sprintf("%s changed %s of %s meanwhile, which is saved with yours and not submitted: read it, then submit again",
		e.Who, strings.Join(boxLabels(e.Item, e.Fields, "the "), " and "), e.Entry.Key)
}

// boxLabels are the names of boxes, each behind the same words: those of the item where it is known.
func boxLabels(it *Item, fields []Field, before string) []string {
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = before + FieldLabel(f)
		if it != nil {
			names[i] = before + it.BoxLabel(f)
		}
	}
	return names
}

// RefusedError lists every reason why an entry cannot be stored or submitted.
type RefusedError struct {
	Key     string
	Action  string // what was refused: "submitted", "returned"; empty: to store it
	Reasons []Problem
}

func (e *RefusedError) Error() string {
	texts := make([]string, len(e.Reasons))
	for i, r := range e.Reasons {
		texts[i] = r.Text
	}
	if e.Action != "" {
		return e.Key + " cannot be " + e.Action + " yet: " + strings.Join(texts, "; ")
	}
	return e.Key + " cannot be taken as it is: " + strings.Join(texts, "; ")
}

// Problem is something wrong with one box, in a sentence that says what to do.
type Problem struct {
	Field Field
	Text  string
}

// NotFoundError says what was looked for; Similar are keys that may have been meant.
type NotFoundError struct {
	What, Ref string
	Similar   []string
}

func (e *NotFoundError) Error() string {
	s := fmt.Sprintf("there is no %s %q", e.What, e.Ref)
	if len(e.Similar) > 0 {
		s += "; did you mean " + strings.Join(e.Similar, " or ") + "?"
	}
	return s
}
func (e *NotFoundError) Unwrap() error { return ErrNotFound }

// AmbiguousError lists the keys that a ref could mean.
type AmbiguousError struct {
	Ref  string
	Keys []string
}

func (e *AmbiguousError) Error() string {
	return fmt.Sprintf("%q stands for %d items: name one of %s", e.Ref, len(e.Keys), strings.Join(e.Keys, ", "))
}

// UnansweredError says that an item is not submitted, as somebody asked, while warnings of it have no answer.
type UnansweredError struct {
	Key    string
	Checks []Check
}

func (e *UnansweredError) Error() string {
	have, each := "warnings have", "each stays"
	if len(e.Checks) == 1 {
		have, each = "warning has", "it stays"
	}
	return fmt.Sprintf("%s is not submitted: %d %s no answer; put that right, or say why %s with `ppbtui answer %s CODE --why TEXT`",
		e.Key, len(e.Checks), have, each, e.Key)
}

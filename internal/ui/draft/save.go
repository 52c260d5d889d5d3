package draft

import (
	"time"

	"ppbtui/internal/ppb"
)

// patience is how many looks a draft may wait before it is called "being saved".
const patience = 4

// Saving is what is said while a draft is on its way into the file.
const Saving = "Saving"

// save is what is known of how far the draft is.
type save struct {
	at       time.Time
	looks    int  // at a draft that still waits
	watching bool // somebody looks
	failing  bool
	ever     bool // a draft was saved
}

// Keep puts what is typed into the store's memory, with where the cursor stands. watch says that somebody should begin to
// look whether it is written: see [Session.Look].
func (s *Session) Keep(at ppb.Cursor) (watch bool) {
	s.typing.some = true
	s.Store.SaveDraft(s.draft(at))
	return s.save.watch()
}

// Remember keeps where the cursor went, where there is a draft already.
func (s *Session) Remember(at ppb.Cursor) (watch bool) {
	return s.typing.some && s.held.locked == "" && s.Keep(at)
}

func (v *save) watch() bool {
	if v.watching {
		return false
	}
	v.watching, v.looks = true, 0
	return true
}

// begin takes in how far the draft is that was loaded, which may be one that still waits to be written.
func (s *Session) begin(kept *ppb.Draft) (watch bool) {
	at, pending, err := s.Store.DraftState(s.owner(), s.Quarter, s.Key)
	if at.IsZero() && kept != nil && !pending {
		at = kept.SavedAt // by another process, or before this one began
	}
	v := &s.save
	v.at, v.failing, v.ever = at, err != nil, s.typing.some && !at.IsZero()
	return s.typing.some && (pending || err != nil) && v.watch()
}

// Look looks how far the draft is. again says to look again in a moment: it is not written yet, or cannot be.
func (s *Session) Look() (again bool) {
	v := &s.save
	at, pending, err := s.Store.DraftState(s.owner(), s.Quarter, s.Key)
	v.failing = err != nil
	if !at.IsZero() {
		v.at, v.ever = at, true
	}
	if !pending && err == nil || !s.typing.some {
		v.watching, v.looks = false, 0
		return false
	}
	v.looks++
	return true
}

// Failing is what is said while the draft cannot be written; empty while it can.
func (s *Session) Failing() string {
	if s.save.failing {
		return "NOT SAVED, trying again, do not close"
	}
	return ""
}

// Saved says when the draft was written, or that it is being written.
func (s *Session) Saved() string {
	if s.save.looks >= patience || !s.save.ever {
		return Saving
	}
	return "Draft saved " + s.save.at.In(s.Clock().Location()).Format(time.TimeOnly) + "."
}

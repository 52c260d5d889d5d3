package draft

import (
	"errors"
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// Committed is what the store answered to a commit.
type Committed struct {
	Saved ppb.Saved
	Err   error
}

// Outcome is what came of a commit or a submission.
type Outcome int

// The outcomes.
const (
	Done     Outcome = iota
	Unread           // saved with what somebody else changed, and not sent: the item is to be loaded again, and read first
	Conflict         // both changed the same box: nothing is written, and somebody has to choose
	Kept             // the item was locked meanwhile: nothing is written, and the draft is kept. It is to be loaded again
	Failed           // nothing is written
)

// Leave is how what was typed is committed before the item is left, nil where there is nothing to commit. What cannot be
// committed stays in the draft. The session goes on as it was until it is told with [Session.Committed].
func (s *Session) Leave(at ppb.Cursor) func() Committed {
	if s.held.item == nil {
		return nil
	}
	s.Memory.put(&s.Desk, at, &s.typing)
	if !s.typing.some || s.held.locked != "" {
		return nil
	}
	desk, d := s.Desk, s.draft(at)
	return func() Committed {
		saved, err := desk.Store.Commit(desk.Ctx, desk.Actor, d)
		return Committed{saved, err}
	}
}

// Committed takes in what came of a commit. The draft stays whatever happens here, except where it is done.
func (s *Session) Committed(c Committed) Outcome {
	s.busy = false
	_, conflict := errors.AsType[*ppb.ConflictError](c.Err)
	_, unread := errors.AsType[*ppb.MergedError](c.Err)
	switch {
	case c.Err == nil:
		s.becomes(c.Saved.Entry)
		return Done
	case conflict:
		return Conflict
	case unread:
		s.typing.some = false
		return Unread
	case s.typing.some && errors.Is(c.Err, ppb.ErrLocked):
		s.typing.some = false
		return Kept
	}
	return Failed
}

// boxName is what a box is called in a sentence: "the value", "Actual of Employees".
func (s *Session) boxName(f ppb.Field) string {
	if g := s.held.item.Grid; g != nil && f != ppb.FieldCommentary {
		return g.CellLabel(f, s.typing.content)
	}
	return "the " + ppb.FieldLabel(f)
}

// TakenOver says what a commit took over from whom; empty when nothing.
func (s *Session) TakenOver(saved ppb.Saved) string {
	if len(saved.Merged) == 0 {
		return ""
	}
	names := make([]string, len(saved.Merged))
	for i, f := range saved.Merged {
		names[i] = s.boxName(f)
	}
	if saved.MergedBy == s.owner() {
		return fmt.Sprintf("You changed %s in another window meanwhile: taken over.", wording.And(names))
	}
	return fmt.Sprintf("%s changed %s meanwhile: taken over.", saved.MergedFrom, wording.And(names))
}

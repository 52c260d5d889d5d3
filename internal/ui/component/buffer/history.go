package buffer

import "slices"

// Kind says what sort of step a change is; see [Buffer.Replace].
type Kind int

const (
	Whole    Kind = iota // a step of its own: a paste, a deleted word
	Typing               // characters typed one after the other
	Erasing              // Backspace after Backspace
	Trimming             // Delete after Delete
)

// keepBytes bounds what undo holds, all steps together.
const keepBytes = 1 << 20

// step is one change that can be taken back: old at byte offset at became new,
// with the cursor at before until then.
type step struct {
	at       int
	old, new string
	before   int
	kind     Kind
}

// history is the steps done, and after done the ones undone.
type history struct {
	steps  []step
	done   int
	bytes  int
	sealed bool
}

// seal makes the next step a new one.
func (h *history) seal() { h.sealed = true }

func (h *history) add(s step) {
	for _, gone := range h.steps[h.done:] {
		h.bytes -= gone.size()
	}
	clear(h.steps[h.done:])
	h.steps = h.steps[:h.done]
	if h.done > 0 && !h.sealed {
		last := &h.steps[h.done-1]
		was := last.size()
		if last.join(s) {
			h.bytes += last.size() - was
			return
		}
	}
	h.sealed = false
	h.steps = append(h.steps, s)
	h.done++
	h.bytes += s.size()
	h.forget()
}

// forget drops the oldest steps past the bound, but never the last one. It
// drops a quarter at a time, so that a key seldom pays for the move.
func (h *history) forget() {
	if h.bytes <= keepBytes {
		return
	}
	n := 0
	for h.bytes > keepBytes*3/4 && n < h.done-1 {
		h.bytes -= h.steps[n].size()
		n++
	}
	h.steps = slices.Delete(h.steps, 0, n)
	h.done -= n
}

func (h *history) back() (step, bool) {
	if h.done == 0 {
		return step{}, false
	}
	h.done--
	h.sealed = true
	return h.steps[h.done], true
}

func (h *history) forward() (step, bool) {
	if h.done == len(h.steps) {
		return step{}, false
	}
	h.done++
	h.sealed = true
	return h.steps[h.done-1], true
}

// size is what the step holds in bytes, itself included.
func (s step) size() int { return len(s.old) + len(s.new) + 64 }

// join takes next into s when both are one go of typing or erasing, up to the
// start of the next word.
func (s *step) join(next step) bool {
	if s.kind != next.kind {
		return false
	}
	switch s.kind {
	case Typing:
		end := s.at + len(s.new)
		if next.old != "" || next.at != end || wordStarts(s.new, next.new) {
			return false
		}
		s.new += next.new
	case Erasing:
		if next.new != "" || next.at+len(next.old) != s.at || wordStarts(next.old, s.old) {
			return false
		}
		s.at, s.old = next.at, next.old+s.old
	case Trimming:
		if next.new != "" || next.at != s.at || wordStarts(s.old, next.old) {
			return false
		}
		s.old += next.old
	default:
		return false
	}
	return true
}

// wordStarts reports whether a word begins where left and right meet.
func wordStarts(left, right string) bool {
	if left == "" || right == "" {
		return false
	}
	l, r := left[len(left)-1], right[0]
	return l == '\n' || r == '\n' || l == ' ' && r != ' '
}

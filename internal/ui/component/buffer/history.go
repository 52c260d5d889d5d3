package buffer

import "slices"

// Kind says what sort of step a change is; see [Buffer.Replace].
type Kind int

const (
	Whole  Kind = iota // a step of its own: a paste, a deleted word
	Typing             // one character typed or erased at the cursor
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
			h.drop()
			return
		}
	}
	h.sealed = false
	h.steps = append(h.steps, s)
	h.done++
	h.bytes += s.size()
	h.forget()
}

// drop forgets the last step where it has come to nothing: a letter typed and erased again.
func (h *history) drop() {
	if last := h.steps[h.done-1]; last.old == last.new {
		h.done--
		h.bytes -= last.size()
		h.steps = slices.Delete(h.steps, h.done, h.done+1)
		h.sealed = true
	}
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

// join takes next into s when both are one go of typing: what was typed and erased at the cursor, without a move or a pause
// in between.
func (s *step) join(next step) bool {
	from, to, end := next.at, next.at+len(next.old), s.at+len(s.new)
	if s.kind != Typing || next.kind != Typing || from > end || to < end {
		return false
	}
	behind := next.old[end-from:] // what of it stood there before all this
	if from < s.at {
		s.old, s.new, s.at = next.old[:s.at-from]+s.old+behind, next.new, from
		return true
	}
	s.old, s.new = s.old+behind, s.new[:from-s.at]+next.new
	return true
}

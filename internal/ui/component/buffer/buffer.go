// Package buffer is the text behind a box: the string, the cursor, undo and
// redo, and moving by what people see as one character (a grapheme cluster).
// The one-line field and the many-line editor both stand on it.
//
// It draws nothing and cleans nothing.
package buffer

import (
	"strings"
	"unicode/utf8"

	"ppbtui/internal/ui/component/text"
)

// Buffer is a text with a cursor. The zero value is empty and ready.
type Buffer struct {
	text  string
	runes int // code points in text
	cur   int // byte offset, always between two clusters
	undo  history
}

// Change says that Del bytes at byte offset At became Ins bytes.
type Change struct{ At, Del, Ins int }

// Text returns the whole text.
func (b *Buffer) Text() string { return b.text }

// Runes is the length of the text in code points.
func (b *Buffer) Runes() int { return b.runes }

// Cursor is the byte offset of the cursor.
func (b *Buffer) Cursor() int { return b.cur }

// Reset replaces the text, puts the cursor at its end and forgets what could
// be undone.
func (b *Buffer) Reset(s string) {
	b.text, b.runes, b.cur, b.undo = s, utf8.RuneCountInString(s), len(s), history{}
}

// Offset is the cursor as a count of code points from the start: what is kept
// to come back to the same letter.
func (b *Buffer) Offset() int { return utf8.RuneCountInString(b.text[:b.cur]) }

// SetOffset puts the cursor after that many code points, or at the nearest
// place there is.
func (b *Buffer) SetOffset(runes int) {
	at := 0
	for range runes {
		if at >= len(b.text) {
			break
		}
		_, n := utf8.DecodeRuneInString(b.text[at:])
		at += n
	}
	b.MoveTo(at)
}

// MoveTo puts the cursor at the byte offset at, or at the end of the cluster
// that holds it. Typing from there is a new undo step.
func (b *Buffer) MoveTo(at int) {
	b.cur = b.snap(at)
	b.undo.seal()
}

// Pause ends a step of undo: what is typed next is a new one.
func (b *Buffer) Pause() { b.undo.seal() }

// Replace makes the del bytes at byte offset at into ins and puts the cursor
// after it. [Typing] is undone together up to the last move of the cursor or
// the last [Buffer.Pause]; [Whole] never joins.
func (b *Buffer) Replace(at, del int, ins string, kind Kind) Change {
	// A copy, for a piece of the text would keep all of that text alive.
	old := strings.Clone(b.text[at : at+del])
	b.undo.add(step{at: at, old: old, new: ins, before: b.cur, kind: kind})
	return b.splice(at, del, ins)
}

// Undo takes the last step back; ok is false when there is none.
func (b *Buffer) Undo() (c Change, ok bool) {
	s, ok := b.undo.back()
	if !ok {
		return Change{}, false
	}
	c = b.splice(s.at, len(s.new), s.old)
	b.cur = b.snap(s.before)
	return c, true
}

// Redo does the step last undone again.
func (b *Buffer) Redo() (c Change, ok bool) {
	s, ok := b.undo.forward()
	if !ok {
		return Change{}, false
	}
	return b.splice(s.at, len(s.old), s.new), true
}

func (b *Buffer) splice(at, del int, ins string) Change {
	b.runes += utf8.RuneCountInString(ins) - utf8.RuneCountInString(b.text[at:at+del])
	b.text = b.text[:at] + ins + b.text[at+del:]
	b.cur = b.snap(at + len(ins))
	return Change{At: at, Del: del, Ins: len(ins)}
}

// snap moves at forward to the end of the cluster it is inside of.
func (b *Buffer) snap(at int) int {
	at = min(max(at, 0), len(b.text))
	// ASCII on both sides is always between clusters.
	if at == 0 || at == len(b.text) || b.text[at-1] < utf8.RuneSelf && b.text[at] < utf8.RuneSelf {
		return at
	}
	i := b.LineStart(at)
	for i < at {
		n, _ := text.Cluster(b.text[i:])
		i += n
	}
	return i
}

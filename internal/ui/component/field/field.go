// Package field is a box for one line: a value, a date, a note, a search. It
// answers to the same editing keys as the editor, scrolls sideways, and takes
// a paste as one line. What the text means is for the screen to judge.
package field

import (
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/buffer"
	"ppbtui/internal/ui/component/keys"
)

// MaxRunes is the longest text a field takes when nothing else is said.
const MaxRunes = 200

// Options are what a field is made with.
type Options struct {
	Max         int    // code points; 0 is [MaxRunes]
	Placeholder string // shown while the field is empty
	Exact       bool   // a number or a date: what is hidden in a text must not join what it separates
}

// Field is one box. Make it with [New].
type Field struct {
	buf    buffer.Buffer
	opts   Options
	left   int // byte offset of the first character shown
	edits  int
	notice string
}

// New returns an empty field.
func New(opts Options) *Field {
	if opts.Max <= 0 {
		opts.Max = MaxRunes
	}
	return &Field{opts: opts}
}

// Text is what the field holds: one line.
func (f *Field) Text() string { return f.buf.Text() }

// SetText replaces the text, cleaned to one line, puts the cursor at its end
// and forgets undo. A text over the limit is kept whole.
func (f *Field) SetText(s string) {
	f.buf.Reset(clean.OneLine(s).Text)
	f.left, f.notice = 0, ""
	f.edits++
}

// Put is [Field.SetText] as one step of undo.
func (f *Field) Put(s string) {
	f.buf.Replace(0, len(f.buf.Text()), clean.OneLine(s).Text, buffer.Whole)
	f.left, f.notice = 0, ""
	f.edits++
}

// Fill has the person in the box put another text in its place, cleaned as by
// [Field.Paste]. One that is too long changes nothing, and the notice says so.
func (f *Field) Fill(s string) {
	r := f.cleaned(s)
	if n := utf8.RuneCountInString(r.Text); n > f.opts.Max {
		f.notice = wording.Number(n) + " characters are too many: this box takes " + wording.Number(f.opts.Max) + ". Your text is as it was."
		return
	}
	f.Put(r.Text)
	f.tell(r)
}

// Edits grows by one whenever the text changes.
func (f *Field) Edits() int { return f.edits }

// Offset is the cursor as a count of code points from the start.
func (f *Field) Offset() int { return f.buf.Offset() }

// SetOffset puts the cursor after that many code points.
func (f *Field) SetOffset(runes int) { f.buf.SetOffset(runes) }

// Pause says that nobody typed for a while: what is typed next is undone by
// itself.
func (f *Field) Pause() { f.buf.Pause() }

// TakeNotice returns the sentence the last key or paste has for the status
// line, once; empty when there is none.
func (f *Field) TakeNotice() string {
	n := f.notice
	f.notice = ""
	return n
}

// Insert types s at the cursor, cleaned. It reports whether there was room;
// when not, nothing changes and there is a notice.
func (f *Field) Insert(s string) bool {
	r := clean.TypedAfter(f.buf.Text()[:f.buf.Cursor()], s)
	if r.Text == "\n" {
		return true
	}
	if f.opts.Exact && r.Removed > 0 && r.Text == "" {
		r.Text = string(clean.Mark) // between what stands there and what is typed next
	}
	f.tell(r)
	return f.put(oneLine(r.Text), buffer.Typing)
}

// Paste puts s, cleaned to one line, at the cursor as one undo step, with the
// same answer as [Field.Insert]. In an exact field hidden characters leave a
// mark where they separated visible ones.
func (f *Field) Paste(s string) bool {
	r := f.cleaned(s)
	f.tell(r)
	return f.put(r.Text, buffer.Whole)
}

// cleaned is what is pasted as one line.
func (f *Field) cleaned(s string) clean.Report {
	if f.opts.Exact {
		return clean.Exact(s)
	}
	return clean.OneLine(s)
}

// tell says what was taken out.
func (f *Field) tell(r clean.Report) {
	if r.Removed == 0 {
		return
	}
	f.notice = "Removed " + wording.Count(r.Removed, "hidden character")
	if f.opts.Exact {
		f.notice += ": check the value"
	}
	f.notice += "."
}

func (f *Field) put(s string, kind buffer.Kind) bool {
	if s == "" {
		return true
	}
	if n := utf8.RuneCountInString(s); f.buf.Runes()+n > f.opts.Max {
		f.notice = "No room: this box takes " + wording.Number(f.opts.Max) + " characters. Your text is as it was."
		return false
	}
	f.buf.Replace(f.buf.Cursor(), 0, s, kind)
	f.edits++
	return true
}

func oneLine(s string) string {
	for i := range len(s) {
		if s[i] == '\n' {
			return clean.ShowLine(s)
		}
	}
	return s
}

// Update takes a key press or a paste and reports whether it was one of the
// field's. Enter, Up and Down are not: they are for the screen.
func (f *Field) Update(msg tea.Msg) (handled bool) {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		f.Paste(msg.Content)
		return true
	case tea.KeyPressMsg:
		return f.do(keys.Of(msg), msg.Text)
	}
	return false
}

func (f *Field) do(a keys.Action, typed string) bool {
	b := &f.buf
	at, end := b.Cursor(), len(b.Text())
	switch a {
	case keys.Insert:
		f.Insert(typed)
	case keys.Left:
		b.MoveTo(b.Prev(at))
	case keys.Right:
		b.MoveTo(b.Next(at))
	case keys.WordLeft:
		b.MoveTo(b.PrevWord(at))
	case keys.WordRight:
		b.MoveTo(b.NextWord(at))
	case keys.LineStart, keys.TextStart:
		b.MoveTo(0)
	case keys.LineEnd, keys.TextEnd:
		b.MoveTo(end)
	case keys.Backspace:
		f.erase(b.Prev(at), at, buffer.Typing)
	case keys.Delete:
		f.erase(at, b.Next(at), buffer.Typing)
	case keys.DeleteWord:
		f.erase(b.PrevWord(at), at, buffer.Whole)
	case keys.DeleteWordAfter:
		f.erase(at, b.NextWord(at), buffer.Whole)
	case keys.DeleteToEnd:
		f.erase(at, end, buffer.Whole)
	case keys.DeleteToStart:
		f.erase(0, at, buffer.Whole)
	case keys.Undo:
		f.step(b.Undo())
	case keys.Redo:
		f.step(b.Redo())
	default:
		return false
	}
	return true
}

func (f *Field) erase(from, to int, kind buffer.Kind) {
	if from < to {
		f.buf.Replace(from, to-from, "", kind)
		f.edits++
	}
}

func (f *Field) step(_ buffer.Change, ok bool) {
	if ok {
		f.edits++
	}
}

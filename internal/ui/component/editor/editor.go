// Package editor is a box for several paragraphs of text: word wrap, a cursor
// that moves by what people see as one character, undo, cleaned paste and a
// word count.
//
// A key costs the wrapping of the paragraph it changed and nothing else; the
// lines of a view are cut from the text, not built. It knows no screen, no
// store and no theme: the text is shown in the terminal's own colours, words
// that are marked in the style that whoever marks them gives (see
// [Editor.Mark]).
//
// It is not the text area of Bubbles: that has no undo, and lays out all of its
// text at every key. Measured before this was written, a key took it 5.5 ms of
// CPU in a paragraph of 2,000 characters and 15 ms in one of 10,000, where an
// editor of this kind took 1.5 ms in both; and an unmarked paste of 2 kB took
// it 4 s.
package editor

import (
	"unicode/utf8"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/buffer"
	"ppbtui/internal/ui/component/text"
)

// MaxRunes is the longest text a box takes, in code points.
const MaxRunes = 20_000

// Editor is one box. Make it with [New].
type Editor struct {
	buf    buffer.Buffer
	lay    layout
	max    int  // code points
	top    int  // first visual line shown
	height int  // of the last view, for page keys
	goal   int  // column kept while moving up and down; -1 when none
	eol    bool // the cursor, at a wrap, stands at the end of the line above
	edits  int
	notice string
	marks  marks
}

// New returns an empty editor that takes up to maxRunes code points;
// [MaxRunes] when that is 0.
func New(maxRunes int) *Editor {
	if maxRunes <= 0 {
		maxRunes = MaxRunes
	}
	e := &Editor{max: maxRunes, goal: -1, height: 10}
	e.lay.reset("", 79)
	return e
}

// Text is the whole text, lines ending in "\n".
func (e *Editor) Text() string { return e.buf.Text() }

// SetText replaces the text, forgets undo and puts the cursor at the end.
// Hidden characters are removed; a text over the limit is kept whole and can
// only be shortened.
func (e *Editor) SetText(s string) {
	e.buf.Reset(clean.Typed(s).Text)
	e.lay.reset(e.buf.Text(), e.lay.width)
	e.top, e.goal, e.eol, e.notice, e.marks = 0, -1, false, "", marks{}
	e.edits++
}

// Fill has the person in the box put another text in its place, cleaned as a
// paste, as one step of undo. One that is too long changes nothing, and the
// notice says so.
func (e *Editor) Fill(s string) {
	c := clean.Paste(s)
	if n := utf8.RuneCountInString(c.Text); n > e.max {
		e.notice = wording.Number(n) + " characters are too many: this box holds " + wording.Number(e.max) + ". Your text is as it was."
		return
	}
	e.buf.Replace(0, len(e.buf.Text()), c.Text, buffer.Whole)
	e.lay.reset(e.buf.Text(), e.lay.width)
	e.top, e.goal, e.eol, e.notice, e.marks = 0, -1, false, "", marks{}
	e.edits++
	if c.Removed > 0 {
		e.notice = "Removed " + wording.Count(c.Removed, "hidden character") + "."
	}
}

// Edits grows by one whenever the text changes: a cheap test for "changed
// since".
func (e *Editor) Edits() int { return e.edits }

// Words counts the words of the text.
func (e *Editor) Words() int { return e.lay.words() }

// Runes is the length of the text in code points.
func (e *Editor) Runes() int { return e.buf.Runes() }

// Offset is the cursor as a count of code points from the start of the text:
// kept to come back to the same letter.
func (e *Editor) Offset() int { return e.buf.Offset() }

// SetOffset puts the cursor after that many code points, or at the nearest
// place there is.
func (e *Editor) SetOffset(runes int) {
	e.buf.SetOffset(runes)
	e.goal, e.eol = -1, false
}

// Pause says that nobody typed for a while: what is typed next is undone by
// itself.
func (e *Editor) Pause() { e.buf.Pause() }

// Cursor is the cursor's paragraph, from 0, and the code points before it
// there.
func (e *Editor) Cursor() (line, col int) {
	line = e.lay.para(e.buf.Cursor())
	return line, utf8.RuneCountInString(e.Text()[e.lay.paras[line].start:e.buf.Cursor()])
}

// TakeNotice returns the sentence the last key or paste has for the status
// line, once; empty when there is none.
func (e *Editor) TakeNotice() string {
	n := e.notice
	e.notice = ""
	return n
}

// Insert types s at the cursor, cleaned (a lone bullet character at the start
// of a line becomes "-"). It reports whether the text had room; when not,
// nothing changes and there is a notice.
func (e *Editor) Insert(s string) bool {
	s = clean.TypedAfter(e.buf.Text()[:e.buf.Cursor()], s).Text
	if s == "" {
		return true
	}
	if r, n := utf8.DecodeRuneInString(s); n == len(s) && clean.Bullet(r) && e.lineStart() {
		s = "-"
	}
	if e.buf.Runes()+utf8.RuneCountInString(s) > e.max {
		e.notice = "This box is full: it holds " + wording.Number(e.max) + " characters. Nothing was lost."
		return false
	}
	e.change(e.buf.Replace(e.buf.Cursor(), 0, s, buffer.Typing))
	return true
}

// lineStart reports whether only spaces stand before the cursor on its line.
func (e *Editor) lineStart() bool {
	t, at := e.Text(), e.buf.Cursor()
	for at > 0 && t[at-1] == ' ' {
		at--
	}
	return at == 0 || t[at-1] == '\n'
}

// PasteReport says what a paste did. Message is the same as a sentence.
type PasteReport struct {
	Words   int // pasted
	Removed int // hidden characters left out, in code points
	Refused bool
	Message string
}

// Paste puts cleaned text at the cursor as one undo step. A paste that does
// not fit is refused whole and nothing changes. The sentence is also the next
// notice.
func (e *Editor) Paste(s string) PasteReport {
	c := clean.Paste(s)
	r := PasteReport{Words: text.Words(c.Text), Removed: c.Removed}
	n := utf8.RuneCountInString(c.Text)
	switch room := e.max - e.buf.Runes(); {
	case n > max(room, 0):
		r = PasteReport{Refused: true, Message: "Not pasted: " + wording.Number(n) +
			" characters, and this box has room for " + wording.Number(max(room, 0)) + ". Your text is as it was."}
	case n == 0:
		r.Message = "Nothing to paste: no readable text."
	default:
		e.change(e.buf.Replace(e.buf.Cursor(), 0, c.Text, buffer.Whole))
		r.Message = "Pasted " + wording.Count(r.Words, "word") + "."
		if r.Removed > 0 {
			r.Message += " Removed " + wording.Count(r.Removed, "hidden character") + "."
		}
		r.Message += " Ctrl+Z undoes."
	}
	e.notice = r.Message
	return r
}

// change takes a changed buffer into the layout.
func (e *Editor) change(c buffer.Change) {
	e.lay.apply(e.buf.Text(), c)
	e.marks.follow(c)
	e.goal, e.eol = -1, false
	e.edits++
}

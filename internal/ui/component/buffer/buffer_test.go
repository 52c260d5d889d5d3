package buffer

import (
	"strings"
	"testing"
)

// TestUndoIsBounded types and erases for ever: what undo holds stays bounded,
// and the last steps can still be taken back.
func TestUndoIsBounded(t *testing.T) {
	var b Buffer
	big := strings.Repeat("x", 50_000)
	for range 200 {
		b.Replace(b.Cursor(), 0, big, Whole)
		b.Replace(0, len(b.Text()), "", Whole)
	}
	if b.undo.bytes > keepBytes {
		t.Errorf("%d bytes held", b.undo.bytes)
	}
	sum := 0
	for _, s := range b.undo.steps {
		sum += s.size()
	}
	if sum != b.undo.bytes || b.undo.done != len(b.undo.steps) {
		t.Errorf("%d counted, %d held; %d of %d done", b.undo.bytes, sum, b.undo.done, len(b.undo.steps))
	}
	if _, ok := b.Undo(); !ok || b.Text() != big {
		t.Errorf("undo gave %d bytes", len(b.Text()))
	}
	if _, ok := b.Redo(); !ok || b.Text() != "" {
		t.Errorf("redo gave %d bytes", len(b.Text()))
	}
}

// One step is what was typed, and erased, between two pauses or moves.
func TestOneStepIsOneGoOfTyping(t *testing.T) {
	var b Buffer
	put := func(s string) {
		for _, r := range s {
			b.Replace(b.Cursor(), 0, string(r), Typing)
		}
	}
	back := func(n int) {
		for range n {
			from := b.Prev(b.Cursor())
			b.Replace(from, b.Cursor()-from, "", Typing)
		}
	}
	put("Two new drivers\nstarrt")
	back(2)
	put("t.")
	b.Pause()
	put(" Soon")
	b.MoveTo(3)
	back(5) // over what this go has typed, and beyond: there is nothing of it yet
	put("2")
	b.Replace(b.Cursor(), 1, "", Typing) // Delete
	b.Pause()
	put("x")
	back(1) // comes to nothing
	b.Replace(b.Cursor(), 0, "PASTE", Whole)
	texts := []string{"2new drivers\nstart. Soon", "Two new drivers\nstart. Soon", "Two new drivers\nstart.", ""}
	for _, want := range texts {
		if b.Undo(); b.Text() != want {
			t.Fatalf("got %q, want %q", b.Text(), want)
		}
	}
	if _, ok := b.Undo(); ok {
		t.Error("undid nothing")
	}
	for range 3 {
		b.Redo()
	}
	if b.Text() != texts[0] {
		t.Errorf("redone to %q", b.Text())
	}
	put("x")
	if _, ok := b.Redo(); ok || b.Text() != "2xnew drivers\nstart. Soon" {
		t.Errorf("redo after typing: %q", b.Text())
	}
}

func TestPrevNextAgree(t *testing.T) {
	var b Buffer
	b.Reset("aé e\u0301\n\U0001F1EC\U0001F1E7\U0001F1EB\U0001F1F7x\U0001F44D\U0001F3FD 日本\n\u0301z \u0301")
	var at []int
	for i := 0; i < len(b.Text()); i = b.Next(i) {
		at = append(at, i)
	}
	for i := len(b.Text()); i > 0; {
		i = b.Prev(i)
		if i != at[len(at)-1] {
			t.Fatalf("Prev gave %d, want %d", i, at[len(at)-1])
		}
		at = at[:len(at)-1]
	}
	for i := len(b.Text()); i > 0; {
		p := b.PrevWord(i)
		if p >= i {
			t.Fatalf("PrevWord stays at %d", i)
		}
		i = p
	}
}

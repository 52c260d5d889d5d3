package sheet

import (
	"strconv"
	"strings"
	"testing"

	"ppbtui/internal/ui/theme"
)

func ascii() *theme.Theme { return theme.New(theme.Options{Glyphs: theme.ASCII}) }

func want(t *testing.T, s *Sheet, lines ...string) {
	t.Helper()
	if got := s.Frame().Text; got != strings.Join(lines, "\n") {
		t.Errorf("got\n%s\nwant\n%s", got, strings.Join(lines, "\n"))
	}
}

func TestTextWrapsAndHangs(t *testing.T) {
	s := New(ascii(), 20)
	s.Para("")
	s.Para("one two three four five")
	s.Hang("! ", "one two three four five")
	s.Behind("RED", "one two three four five")
	s.Behind("RED", "")
	want(t, s, " one two three four", " five", " ! one two three", "   four five", " RED  one two three", " four five", " RED")
	s = New(ascii(), 20).Margins(0, 0)
	s.Para("one two three four five")
	want(t, s, "one two three four", "five")
}

func TestSectionsAndPairs(t *testing.T) {
	s := New(ascii(), 60)
	s.Section("First", "")
	s.Pair("Target", "")
	s.Pair("Target", "68 by March and thirty four more words that need another line")
	s.Pair("A label that is longer than its column", "2")
	s.Section("Second", "right")
	want(t, s,
		"-- First "+strings.Repeat("-", 51),
		" Target                  68 by March and thirty four more",
		"                         words that need another line",
		" A label that is longer than its column: 2",
		"",
		"-- Second "+strings.Repeat("-", 41)+" right --")
	s = New(ascii(), 55)
	s.Pair("Target", "68")
	want(t, s, " Target: 68")
}

func TestColumnsKeepTheCursor(t *testing.T) {
	left, right := New(ascii(), 5), New(ascii(), 5)
	left.Add("a", "b")
	right.Add("c", "d", "e", "f")
	right.Cursor(1, 2)
	s := New(ascii(), 12)
	s.Add("top")
	s.Beside(left, right, 5, 3)
	want(t, s, "top", "a    | c", "b    | d", "     | e")
	if f := s.Frame(); !f.Cursor || f.X != 8 || f.Y != 3 {
		t.Errorf("the right one's cursor is at %d,%d", f.X, f.Y)
	}
	left.Cursor(2, 1)
	s.Beside(left, right, 5, 3)
	if f := s.Frame(); f.X != 2 || f.Y != 5 {
		t.Errorf("the left one's cursor is at %d,%d", f.X, f.Y)
	}
	below := New(ascii(), 12)
	below.Append(s)
	below.Append(New(ascii(), 12))
	if f := below.Frame(); f.Y != 5 || below.Len() != 7 {
		t.Errorf("appended, the cursor is in line %d of %d", f.Y, below.Len())
	}
}

func TestCutSaysWhatIsLeftOut(t *testing.T) {
	for h, last := range map[int]string{4: " d", 9: " d", 3: " ... more", 1: " ... more", 0: "", -1: ""} {
		s := New(ascii(), 12)
		s.AddIn("a", "b", "c", "d")
		if lines := s.Cut(h, "more of it").Lines(); h > 0 && !strings.HasPrefix(lines[len(lines)-1], last) || h <= 0 && len(lines) > 0 {
			t.Errorf("cut to %d: %q", h, lines)
		}
	}
}

func TestWindowScrolls(t *testing.T) {
	lines := make([]string, 10)
	for i := range lines {
		lines[i] = strconv.Itoa(i)
	}
	var w Window
	shows := func(got []string, want, more string) {
		t.Helper()
		if s := strings.Join(got, ""); s != want || w.More() != more {
			t.Errorf("shows %s, %q, want %s, %q", s, w.More(), want, more)
		}
	}
	shows(w.Cut(lines, 4), "0123", "more below")
	if w.Rest() != "6 more lines below." || w.Len() != 7 {
		t.Errorf("%q, %d places", w.Rest(), w.Len())
	}
	w.Select(5)
	shows(w.Cut(lines, 4), "5678", "more above and below")
	w.Select(99)
	shows(w.Cut(lines, 4), "6789", "more above")
	shows(w.Cut(lines[:5], 4), "1234", "more above") // less text: it stays full
	shows(w.Cut(lines, 20), "0123456789", "")
	shows(w.Around(lines, 4, 6, 8), "4567", "more above and below")
	shows(w.Around(lines, 4, 5, 6), "4567", "more above and below") // shows already
	shows(w.Around(lines, 4, 2, 3), "2345", "more above and below")
	shows(w.Around(lines, 4, 3, 9), "3456", "more above and below") // too long: its beginning
	shows(w.Cut(nil, 4), "", "")
}

package editor

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

func key(code rune, mod tea.KeyMod) tea.KeyPressMsg { return tea.KeyPressMsg{Code: code, Mod: mod} }

func ctrl(code rune) tea.KeyPressMsg { return key(code, tea.ModCtrl) }

// typed sends each character as its own key, Enter for a line feed.
func typed(e *Editor, s string) {
	for _, r := range s {
		if r == '\n' {
			e.Update(key(tea.KeyEnter, 0))
			continue
		}
		e.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

func with(s string, offset int) *Editor {
	e := New(0)
	e.SetText(s)
	e.SetOffset(offset)
	return e
}

func TestKeys(t *testing.T) {
	tests := []struct {
		name   string
		text   string
		offset int
		keys   []tea.KeyPressMsg
		want   string // with | for the cursor
	}{
		{"backspace", "abc", 2, []tea.KeyPressMsg{key(tea.KeyBackspace, 0)}, "a|c"},
		{"ctrl+h", "abc", 2, []tea.KeyPressMsg{ctrl('h')}, "a|c"},
		{"delete", "abc", 1, []tea.KeyPressMsg{key(tea.KeyDelete, 0)}, "a|c"},
		{"ctrl+d", "abc", 1, []tea.KeyPressMsg{ctrl('d')}, "a|c"},
		{"combining", "ae\u0301b", 3, []tea.KeyPressMsg{key(tea.KeyBackspace, 0)}, "a|b"},
		{"left over combining", "ae\u0301b", 3, []tea.KeyPressMsg{key(tea.KeyLeft, 0)}, "a|e\u0301b"},
		{"skin tone", "a\U0001F44D\U0001F3FDb", 3, []tea.KeyPressMsg{key(tea.KeyBackspace, 0)}, "a|b"},
		{"flag", "a\U0001F1EC\U0001F1E7", 1, []tea.KeyPressMsg{key(tea.KeyDelete, 0)}, "a|"},
		{"never inside a cluster", "e\u0301x", 1, nil, "e\u0301|x"},
		{"ctrl+w", "two rounds ran", 10, []tea.KeyPressMsg{ctrl('w')}, "two | ran"},
		{"ctrl+w over spaces", "two rounds   ", 13, []tea.KeyPressMsg{ctrl('w')}, "two |"},
		{"ctrl+w joins lines", "one\ntwo", 4, []tea.KeyPressMsg{ctrl('w')}, "one|two"},
		{"ctrl+k", "one two\nthree", 3, []tea.KeyPressMsg{ctrl('k')}, "one|\nthree"},
		{"ctrl+k at the end joins", "one\nthree", 3, []tea.KeyPressMsg{ctrl('k')}, "one|three"},
		{"ctrl+u", "one two", 4, []tea.KeyPressMsg{ctrl('u')}, "|two"},
		{"home end", "one two", 4, []tea.KeyPressMsg{key(tea.KeyHome, 0), key(tea.KeyEnd, 0)}, "one two|"},
		{"ctrl+a ctrl+e", "a\none two\nb", 4, []tea.KeyPressMsg{ctrl('e'), ctrl('a')}, "a\n|one two\nb"},
		{"word right", "one two", 0, []tea.KeyPressMsg{ctrl(tea.KeyRight)}, "one| two"},
		{"word left", "one two", 5, []tea.KeyPressMsg{ctrl(tea.KeyLeft)}, "one |two"},
		{"ends of text", "one\ntwo", 5, []tea.KeyPressMsg{ctrl(tea.KeyHome), ctrl(tea.KeyEnd)}, "one\ntwo|"},
		{"up keeps column", "long line\na\nlong line", 18, []tea.KeyPressMsg{key(tea.KeyUp, 0), key(tea.KeyUp, 0)}, "long l|ine\na\nlong line"},
		{"down past the end", "one\ntwo", 5, []tea.KeyPressMsg{key(tea.KeyDown, 0)}, "one\ntwo|"},
		{"enter", "ab", 1, []tea.KeyPressMsg{key(tea.KeyEnter, 0)}, "a\n|b"},
		{"line feed", "ab", 1, []tea.KeyPressMsg{ctrl('j')}, "a\n|b"},
		{"several characters in one key", "ab", 1, []tea.KeyPressMsg{{Code: tea.KeyExtended, Text: "the end"}}, "athe end|b"},
		{"caps lock", "", 0, []tea.KeyPressMsg{{Code: 'a', Text: "A", Mod: tea.ModCapsLock}}, "A|"},
		{"altgr", "", 0, []tea.KeyPressMsg{{Code: 'e', Text: "\u20ac", Mod: tea.ModCtrl | tea.ModAlt}}, "\u20ac|"},
		{"typed hidden", "ab", 1, []tea.KeyPressMsg{{Code: 0x200b, Text: "\u200b"}}, "a|b"},
		{"typed bullet", "", 0, []tea.KeyPressMsg{{Code: '\u2022', Text: "\u2022"}}, "-|"},
		{"typed mark joins", "ab", 1, []tea.KeyPressMsg{{Code: 0x301, Text: "\u0301"}}, "a\u0301|b"},
		{"undo redo", "ab", 1, []tea.KeyPressMsg{key(tea.KeyDelete, 0), ctrl('z'), ctrl('y')}, "a|"},
		{"empty text", "", 0, []tea.KeyPressMsg{key(tea.KeyBackspace, 0), key(tea.KeyDelete, 0), ctrl('w'), ctrl('k'), ctrl('u'),
			key(tea.KeyUp, 0), key(tea.KeyPgDown, 0), ctrl(tea.KeyLeft), ctrl(tea.KeyRight), ctrl('z'), ctrl('y')}, "|"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := with(tt.text, tt.offset)
			e.View(40, 5)
			for _, k := range tt.keys {
				if !e.Update(k) {
					t.Errorf("%v not handled", k)
				}
			}
			if got := e.Text()[:e.buf.Cursor()] + "|" + e.Text()[e.buf.Cursor():]; got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestOtherKeysPassThrough(t *testing.T) {
	e := with("abc", 1)
	for _, k := range []tea.KeyPressMsg{
		key(tea.KeyTab, 0), key(tea.KeyTab, tea.ModShift), key(tea.KeyEscape, 0), key(tea.KeyF1, 0), ctrl('c'), ctrl('s'), ctrl('n'), ctrl('p'),
		ctrl('g'), ctrl('r'), ctrl('t'), ctrl('l'), ctrl('b'), key(tea.KeyLeft, tea.ModAlt), key('a', tea.ModAlt),
	} {
		if e.Update(k) || e.Text() != "abc" || e.Offset() != 1 {
			t.Errorf("%v was taken", k)
		}
	}
}

func TestUndoGoesPauseByPause(t *testing.T) {
	e := New(0)
	typed(e, "Two new drivers")
	e.Pause()
	typed(e, "\nstart soon")
	for _, want := range []string{"Two new drivers", ""} {
		e.Update(ctrl('z'))
		if e.Text() != want {
			t.Fatalf("got %q, want %q", e.Text(), want)
		}
	}
	for range 2 {
		e.Update(ctrl('y'))
	}
	if e.Text() != "Two new drivers\nstart soon" {
		t.Fatalf("redo gave %q", e.Text())
	}
	e.Update(key(tea.KeyHome, 0))
	typed(e, "re")
	e.Update(ctrl('z'))
	if e.Text() != "Two new drivers\nstart soon" {
		t.Fatalf("moving did not begin a new step: %q", e.Text())
	}
}

func TestPaste(t *testing.T) {
	e := with("Start. ", 7)
	r := e.Paste("\u2022\tOne\u200b two\r\n\u2022\tthree\u00ad\u200b\r\n")
	if e.Text() != "Start. - One two\n- three\n" {
		t.Fatalf("%q", e.Text())
	}
	if want := "Pasted 5 words. Removed 3 hidden characters. Ctrl+Z undoes."; r.Message != want || e.TakeNotice() != want || e.TakeNotice() != "" {
		t.Errorf("%+v", r)
	}
	e.Update(ctrl('z'))
	if e.Text() != "Start. " || e.Offset() != 7 {
		t.Errorf("undo gave %q at %d", e.Text(), e.Offset())
	}
	if r := e.Paste("word"); r.Message != "Pasted 1 word. Ctrl+Z undoes." {
		t.Errorf("%+v", r)
	}
	e.Update(tea.PasteMsg{Content: "a\rb"})
	if !strings.HasSuffix(e.Text(), "worda\nb") {
		t.Errorf("%q", e.Text())
	}
}

func TestLimit(t *testing.T) {
	e := New(0)
	e.Paste(strings.Repeat("é", MaxRunes-10))
	before := e.Text()
	r := e.Paste("twelve chars")
	if !r.Refused || e.Text() != before {
		t.Fatalf("%+v", r)
	}
	if want := "Not pasted: 12 characters, and this box has room for 10. Your text is as it was."; r.Message != want {
		t.Errorf("%q", r.Message)
	}
	typed(e, "0123456789")
	e.TakeNotice()
	typed(e, "x")
	if e.Runes() != MaxRunes || e.TakeNotice() == "" {
		t.Errorf("%d runes", e.Runes())
	}
	e.SetText(before + before)
	e.Update(key(tea.KeyBackspace, 0))
	if e.Runes() != 2*(MaxRunes-10)-1 {
		t.Errorf("a text over the limit cannot be shortened: %d", e.Runes())
	}
}

func TestViewWrapsAndScrolls(t *testing.T) {
	e := with("Collection on the scheduled day fell\nto 88.2", 0)
	lines, x, y := e.View(20, 4)
	want := []string{"Collection on the", "scheduled day fell", "to 88.2", ""}
	if strings.Join(lines, "|") != strings.Join(want, "|") || x != 0 || y != 0 {
		t.Errorf("%q %d,%d", lines, x, y)
	}
	e.Update(key(tea.KeyEnd, 0))
	if _, x, y = e.View(20, 4); x != 17 || y != 0 {
		t.Errorf("End stands at %d,%d", x, y)
	}
	e.Update(key(tea.KeyDown, 0))
	e.Update(key(tea.KeyDown, 0))
	if lines, x, y = e.View(20, 2); x != 7 || y != 1 || lines[1] != "to 88.2" {
		t.Errorf("%q %d,%d", lines, x, y)
	}
	if l, c := e.Cursor(); l != 1 || c != 7 {
		t.Errorf("cursor %d,%d", l, c)
	}
	if top, total := e.Scroll(); top != 1 || total != 3 {
		t.Errorf("scroll %d of %d", top, total)
	}
	e.Update(key(tea.KeyPgUp, 0))
	e.Update(key(tea.KeyPgUp, 0))
	if _, _, y = e.View(20, 2); y != 0 {
		t.Errorf("row %d", y)
	}
}

func TestEndOfBrokenWord(t *testing.T) {
	e := with("abcdefghij", 0)
	e.View(5, 4)
	e.Update(key(tea.KeyEnd, 0))
	if _, x, y := e.View(5, 4); x != 4 || y != 0 || e.Offset() != 4 {
		t.Errorf("%d,%d offset %d", x, y, e.Offset())
	}
	e.Update(key(tea.KeyDown, 0))
	if _, x, y := e.View(5, 4); x != 4 || y != 1 {
		t.Errorf("%d,%d", x, y)
	}
	e.Update(key(tea.KeyHome, 0))
	if _, x, y := e.View(5, 4); x != 0 || y != 1 {
		t.Errorf("%d,%d", x, y)
	}
	e.Update(key(tea.KeyUp, 0))
	if _, x, y := e.View(5, 4); x != 0 || y != 0 {
		t.Errorf("%d,%d", x, y)
	}
}

func TestResume(t *testing.T) {
	e := with("Agency cover\nstarted é on 1 September", 22)
	o := e.Offset()
	again := with(e.Text(), o)
	typed(again, "X")
	if again.Text() != "Agency cover\nstarted éX on 1 September" {
		t.Errorf("%q", again.Text())
	}
	if n := again.Words(); n != 7 {
		t.Errorf("%d words", n)
	}
}

// Marks that are typed one at a time do not pile up either.
func TestTypedMarksDoNotPileUp(t *testing.T) {
	e := New(0)
	e.Insert("e")
	for range 300 {
		e.Insert("\u0301")
	}
	if want := "e\u0301\u0301\u0301\u0301"; e.Text() != want {
		t.Errorf("%q", e.Text())
	}
}

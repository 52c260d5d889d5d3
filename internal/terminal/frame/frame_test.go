package frame

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"pgregory.net/rapid"
)

func view(text string, x, y int) tea.View {
	v := tea.NewView(text)
	v.Cursor = tea.NewCursor(x, y)
	v.Cursor.Blink = false
	return v
}

// Whatever was shown before, after a frame the terminal shows what it would show had it been drawn on a clear screen.
func TestChangesShowTheFrame(t *testing.T) {
	pieces := []string{
		"a", "bc", " ", "      ", "word ", "é", "’", "─", "█", "日本", "👍🏽", "e\u0301", "\x1b[7m", "\x1b[27m", "\x1b[m", "\x1b[4m",
		"\x1b[38;5;231;48;5;160m", "\x1b[39;49m", "\t", "\n", "\n", "\x1b[2J", "\x1b]0;title\a", "\u202e", "\u200b", "\x07", "\x9b", "\x1b",
		"The bins were collected on schedule in all wards",
	}
	rapid.Check(t, func(t *rapid.T) {
		w, h := rapid.IntRange(1, 40).Draw(t, "w"), rapid.IntRange(1, 6).Draw(t, "h")
		p, shown := New(colorprofile.ANSI256), newTerm(w, h)
		p.Resize(w, h)
		var parts []string
		for range rapid.IntRange(1, 6).Draw(t, "frames") {
			if len(parts) > 0 && rapid.Bool().Draw(t, "edit") { // mostly what programs do
				i := rapid.IntRange(0, len(parts)-1).Draw(t, "at")
				parts = append(append(append([]string{}, parts[:i]...), rapid.SampledFrom(pieces).Draw(t, "piece")), parts[i+rapid.IntRange(0, 1).Draw(t, "cut"):]...)
			} else {
				parts = rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "parts")
			}
			x, y := rapid.IntRange(0, w-1).Draw(t, "x"), rapid.IntRange(0, h-1).Draw(t, "y")
			v := view(strings.Join(parts, ""), x, y)
			if rapid.IntRange(0, 4).Draw(t, "no cursor") == 0 {
				v.Cursor = nil
			}
			shown.write(p.Paint(v))

			fresh, clean := newTerm(w, h), New(colorprofile.ANSI256)
			clean.Resize(w, h)
			fresh.write(clean.Paint(v))
			if shown.bad != "" || fresh.bad != "" {
				t.Fatalf("sent %s%s for %q", shown.bad, fresh.bad, v.Content)
			}
			if got, want := fmt.Sprintf("%q", shown.cells), fmt.Sprintf("%q", fresh.cells); got != want {
				t.Fatalf("%q\ngot  %s\nwant %s", v.Content, got, want)
			}
			if v.Cursor != nil && (shown.x != x || shown.y != y || !shown.cursor) || v.Cursor == nil && shown.cursor {
				t.Fatalf("cursor at %d,%d shown %v, want %d,%d", shown.x, shown.y, shown.cursor, x, y)
			}
		}
		shown.write(p.Close())
		if shown.alt || shown.paste || !shown.cursor || shown.pen != "" {
			t.Fatal("the terminal is not given back as it was")
		}
	})
}

func TestTypingTakesFewBytes(t *testing.T) {
	rule := strings.Repeat("─", 80)
	page := func(line string, words int) string {
		return "Bins collected · Quarter 2\n" + rule + "\nCommentary\n" + line + "\n\n" + fmt.Sprintf("%d words of about 150", words) +
			"\n" + rule + "\nDraft saved 10:42:07\nF1 Help"
	}
	p, s := New(colorprofile.ANSI256), newTerm(80, 24)
	p.Resize(80, 24)
	paint := func(text string, x int) int {
		b := p.Paint(view(text, x, 3))
		s.write(b)
		return len(b)
	}
	paint(page("Collections", 1), 11)
	for _, tt := range []struct {
		what, line string
		words, x   int
		most       int
	}{
		{"nothing", "Collections", 1, 11, 0},
		{"a letter at the end", "Collectionss", 1, 12, 1},
		{"rubbing it out", "Collections", 1, 11, 6},
		{"a word more", "Collections f", 2, 13, 20},
		{"a letter in the middle", "Colllections fell in the third week because of the strike", 9, 3, 200},
		{"another letter", "Colxllections fell in the third week because of the strike", 9, 4, 4},
		{"rubbing it out", "Colllections fell in the third week because of the strike", 9, 3, 4},
	} {
		if n := paint(page(tt.line, tt.words), tt.x); n > tt.most {
			t.Errorf("%s: %d bytes, want at most %d", tt.what, n, tt.most)
		}
		if !strings.Contains(s.text(), "\n"+tt.line+"\n") {
			t.Errorf("%s: shows\n%s", tt.what, s.text())
		}
	}
}

func TestColoursOfTheTerminal(t *testing.T) {
	for _, tt := range []struct {
		profile colorprofile.Profile
		want    string
	}{
		{colorprofile.TrueColor, "\x1b[38;5;231;48;5;160mRED"},
		{colorprofile.ANSI256, "\x1b[38;5;231;48;5;160mRED"},
		{colorprofile.ANSI, "\x1b[97;101mRED"},
		{colorprofile.Ascii, "RED"},
	} {
		p := New(tt.profile)
		p.Resize(20, 1)
		if got := string(p.Paint(tea.NewView("\x1b[38;5;231;48;5;160mRED\x1b[39;49m"))); !strings.Contains(got, tt.want) {
			t.Errorf("%v: %q", tt.profile, got)
		}
	}
}

func BenchmarkKey(b *testing.B) {
	page := strings.Repeat("Collections fell in the third week because of the strike at the depot\n", 22)
	a, c := view(page+"the end", 7, 22), view(page+"the end.", 8, 22)
	p := New(colorprofile.ANSI256)
	p.Resize(80, 24)
	b.ReportAllocs()
	for i := range b.N {
		if i%2 == 0 {
			p.Paint(a)
		} else {
			p.Paint(c)
		}
	}
}

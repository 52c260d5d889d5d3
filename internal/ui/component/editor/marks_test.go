package editor

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"ppbtui/internal/ui/component/text"
)

func bracketed(s string) string { return "[" + s + "]" }

// words are where words stand in a text.
func words(t testing.TB, s string, marked ...string) (out []text.Span) {
	t.Helper()
	for _, w := range marked {
		at := strings.Index(s, w)
		if at < 0 {
			t.Fatalf("%q is not in %q", w, s)
		}
		out = append(out, text.Span{From: at, To: at + len(w)})
	}
	return out
}

func TestMarks(t *testing.T) {
	const before = "Up 9% from 11,176\nto 12,444."
	for _, tt := range []struct {
		name string
		at   string // the cursor stands before these words
		keys []tea.KeyPressMsg
		want []string // what is marked then
	}{
		{"nothing typed", "Up", nil, []string{"9%", "11,176"}},
		{"typed before", "Up", []tea.KeyPressMsg{{Code: '£', Text: "£"}}, []string{"9%", "11,176"}},
		{"typed right before a word", "9%", []tea.KeyPressMsg{{Code: 'x', Text: "x"}}, []string{"9%", "11,176"}},
		{"typed into a word", "%", []tea.KeyPressMsg{{Code: '5', Text: "5"}}, []string{"11,176"}},
		{"typed right behind a word", " from", []tea.KeyPressMsg{{Code: ' ', Text: " "}}, []string{"9%", "11,176"}},
		{"erased from a word", " from", []tea.KeyPressMsg{key(tea.KeyBackspace, 0)}, []string{"11,176"}},
		{"erased before the words", "9%", []tea.KeyPressMsg{ctrl('w')}, []string{"9%", "11,176"}},
		{"a line joined behind", "to 12", []tea.KeyPressMsg{key(tea.KeyBackspace, 0)}, []string{"9%", "11,176"}},
		{"a line broken before", "Up", []tea.KeyPressMsg{key(tea.KeyEnter, 0)}, []string{"9%", "11,176"}},
		{"erased and undone", "9%", []tea.KeyPressMsg{ctrl('w'), ctrl('z')}, []string{"9%", "11,176"}},
		{"both erased", "\n", []tea.KeyPressMsg{ctrl('u')}, nil},
	} {
		e := New(0)
		e.SetText(before)
		e.Mark(words(t, before, "9%", "11,176"), bracketed)
		e.MoveTo(strings.Index(before, tt.at))
		for _, k := range tt.keys {
			e.Update(k)
		}
		var got []string
		for _, is := range e.Marked() {
			got = append(got, e.Text()[is.From:is.To])
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestMarksAreDrawn(t *testing.T) {
	const s = "Up 9% from 11,176\nto £12,444."
	e := New(0)
	e.SetText(s)
	e.SetOffset(0)
	e.Mark(words(t, s, "9% from 11", "£12"), bracketed)
	lines, x, y := e.View(9, 6)
	want := []string{"Up [9%]", "[from]", "[11],176", "to", "[£12],444.", ""}
	if !slices.Equal(lines, want) || x != 0 || y != 0 {
		t.Errorf("%q at %d, %d, want %q", lines, x, y, want)
	}
	e.Mark(nil, nil)
	if lines, _, _ := e.View(40, 2); lines[0] != "Up 9% from 11,176" {
		t.Errorf("still marked: %q", lines)
	}
	e.Mark(words(t, s, "9%"), bracketed)
	e.SetText("Another text, of 9%.")
	if lines, _, _ := e.View(40, 2); lines[0] != "Another text, of 9%." {
		t.Errorf("a mark of what is gone: %q", lines)
	}
}

// TestMarksStandOnTheirWords types at random: what is marked is always a word that was marked, and the lines are those without marks.
func TestMarksStandOnTheirWords(t *testing.T) {
	const s = "The rate was 62.1% in April,\nwhen 78 of 140 were seen: 9 % above £1,200."
	marked := []string{"62.1%", "78 of 140", "£1,200"}
	keys := []tea.KeyPressMsg{
		{Code: 'x', Text: "x"}, {Code: ' ', Text: " "}, key(tea.KeyEnter, 0), key(tea.KeyBackspace, 0), key(tea.KeyDelete, 0),
		key(tea.KeyLeft, 0), key(tea.KeyRight, 0), key(tea.KeyUp, 0), ctrl('w'), ctrl('z'), ctrl('y'), ctrl(tea.KeyLeft),
	}
	rapid.Check(t, func(t *rapid.T) {
		e := New(0)
		e.SetText(s)
		var spans []text.Span
		for _, w := range marked {
			at := strings.Index(s, w)
			spans = append(spans, text.Span{From: at, To: at + len(w)})
		}
		e.Mark(spans, bracketed)
		e.SetOffset(rapid.IntRange(0, e.Runes()).Draw(t, "at"))
		for range rapid.IntRange(1, 60).Draw(t, "keys") {
			e.Update(rapid.SampledFrom(keys).Draw(t, "key"))
			for _, is := range e.Marked() {
				if w := e.Text()[is.From:is.To]; !slices.Contains(marked, w) {
					t.Fatalf("%q is marked in %q", w, e.Text())
				}
			}
			w, h := rapid.IntRange(4, 40).Draw(t, "w"), 6
			with, _, _ := e.View(w, h)
			was := e.marks
			e.marks = marks{}
			without, _, _ := e.View(w, h)
			e.marks = was
			for i := range with {
				if strings.NewReplacer("[", "", "]", "").Replace(with[i]) != without[i] {
					t.Fatalf("%q, without marks %q", with[i], without[i])
				}
			}
		}
	})
}

package grid

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

// framed is a drawn grid with what it says of what does not show, and where the cursor is.
func framed(g *Grid) func(w, h int) string {
	return func(w, h int) string {
		d := g.View(w, h-1)
		return strings.Join(d.Lines, "\n") + fmt.Sprintf("\n%s (%d,%d)", d.More, d.X, d.Y)
	}
}

func TestGoldenNumbers(t *testing.T) {
	g := New(plain(), numbers().spec)
	press(g, "pgdown down right right")
	uitest.Golden(t, framed(g))
}

func TestGoldenTyping(t *testing.T) {
	g := New(plain(), numbers().spec)
	press(g, "ctrl+end up 1 2 , 3 4 x")
	uitest.Golden(t, framed(g))
}

func TestGoldenASCII(t *testing.T) {
	g := New(theme.New(theme.Options{Glyphs: theme.ASCII}), numbers().spec)
	uitest.Golden(t, framed(g))
}

func TestGoldenWords(t *testing.T) {
	g := New(plain(), matrix().spec)
	press(g, "right")
	uitest.Golden(t, framed(g))
}

func TestGoldenWriting(t *testing.T) {
	g := New(plain(), matrix().spec)
	press(g, "right enter")
	uitest.Golden(t, framed(g))
}

// Whatever is pressed at whatever size: the frame fits, the cell with the focus shows, and the cursor stands in it.
func TestTheFocusShows(t *testing.T) {
	names := []string{"left", "right", "up", "down", "home", "end", "pgup", "pgdown", "tab", "shift+tab", "ctrl+home", "ctrl+end", "enter", "esc", "delete", "7", "x"}
	rapid.Check(t, func(t *rapid.T) {
		s := numbers()
		if rapid.Bool().Draw(t, "sentences") {
			s = matrix()
		}
		g := New(plain(), s.spec)
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			w, h := rapid.IntRange(24, 160).Draw(t, "w"), rapid.IntRange(4, 45).Draw(t, "h")
			press(g, rapid.SampledFrom(names).Draw(t, "key"))
			d := g.View(w, h)
			if g.kept, g.asked = (kept{}), make([]asked, len(s.spec.Columns)); !slices.Equal(g.View(w, h).Lines, d.Lines) {
				t.Fatalf("what was kept is not as it is:\n%s\n%s", strings.Join(d.Lines, "\n"), strings.Join(g.View(w, h).Lines, "\n"))
			}
			if len(d.Lines) > h {
				t.Fatalf("%d lines in %d:\n%s", len(d.Lines), h, strings.Join(d.Lines, "\n"))
			}
			for _, l := range d.Lines {
				if text.Width(l) > w {
					t.Fatalf("%d columns in %d: %q", text.Width(l), w, l)
				}
			}
			if !d.Cursor || d.Y >= len(d.Lines) || d.X >= w {
				t.Fatalf("the cursor stands at %d,%d of %dx%d", d.X, d.Y, w, h)
			}
			if g.words != nil {
				continue
			}
			line := d.Lines[d.Y]
			if !strings.HasPrefix(line, "►") {
				t.Fatalf("the cursor stands on %q", line)
			}
			if g.line == nil {
				from := strings.Index(line, "\x1b[7m")
				if from < 0 || text.Width(line[:from]) > d.X || text.Width(line[:strings.LastIndex(line, "\x1b[27m")]) <= d.X {
					t.Fatalf("the cursor stands at %d of %q", d.X, line)
				}
			} else if !strings.Contains(ansi.Strip(line), "[") {
				t.Fatalf("what is typed does not show: %q", line)
			}
		}
	})
}

func BenchmarkKey(b *testing.B) {
	for _, size := range [][2]int{{80, 24}, {200, 60}} {
		b.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(b *testing.B) {
			s := numbers()
			g := New(plain(), s.spec)
			g.View(size[0], size[1])
			a, back := keyOf("7"), keyOf("backspace")
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				if i%2 == 0 {
					g.Update(a)
				} else {
					g.Update(back)
				}
				g.View(size[0], size[1])
				s.told = s.told[:0]
			}
		})
	}
}

// A heading is whole, with no word of it broken, wherever the labels leave room for it; and so is that of a group.
func TestHeadingsAreWhole(t *testing.T) {
	s := &sheet{cells: map[[2]int]string{}}
	s.spec.Rows = []Row{{Label: "St Peter's and Paul High School"}, {Label: "Ashley School"}}
	for _, head := range []string{"Annual Capital Allocation", "Allocation to date", "Actual Spend", "Total Allocation remaining"} {
		s.spec.Columns = append(s.spec.Columns, Column{Head: head, Right: true, Want: 9})
	}
	s.take()
	g := New(plain(), s.spec)
	heads := func(w, h int) string {
		d := g.View(w, h)
		return strings.Join(d.Lines[:len(d.Lines)-len(s.spec.Rows)], "\n")
	}
	for w := 79; w < 140; w++ {
		got := heads(w, g.Height(w))
		for _, word := range []string{"Annual", "Capital", "Allocation", "remaining", "Actual", "Spend"} {
			if !strings.Contains(got, word) {
				t.Fatalf("%d columns: no %q in\n%s", w, word, got)
			}
		}
		if strings.Count(got, "Allocation") != 3 || strings.Contains(got, "…") {
			t.Fatalf("%d columns: a heading is cut:\n%s", w, got)
		}
	}
	for i := range s.spec.Columns {
		s.spec.Columns[i].Head, s.spec.Columns[i].Group = fmt.Sprint("2", i), ""
	}
	s.spec.Columns[3].Group = "Savings Value"
	g.Set(s.spec)
	if got := heads(90, g.Height(90)); !strings.Contains(got, "Savings Value") {
		t.Errorf("the group's heading is cut:\n%s", got)
	}
}

package browse

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// fruit is a row of these tests.
type fruit struct {
	name, colour, from string
	kilos              int
}

func fruits() []*fruit {
	return []*fruit{
		{"apple", "red", "Kent", 12}, {"pear", "green", "Kent", 3}, {"plum", "red", "Essex", 7}, {"quince", "yellow", "Essex", 1234567},
		{"pearmain", "red", "Surrey", 0},
	}
}

// shelf is a page of them; drawn counts the cells that were made for drawing.
type shelf struct {
	*Page[*fruit]
	drawn, moved int
}

func newShelf() *shelf {
	s := &shelf{}
	th := theme.New(theme.Options{Glyphs: theme.ASCII})
	table := &Table[*fruit]{Least: 8, Columns: []Column[*fruit]{
		{Head: "Fruit", Cell: func(f *fruit) string { s.drawn++; return f.name }, Fills: true, Name: true},
		{Head: "From", Cell: func(f *fruit) string { return f.from }, Gap: 1, Least: 4, Most: 5, Cut: true, Drop: 1},
		{Head: "Colour", Cell: func(f *fruit) string { return f.colour }, Gap: 1, Least: 6, Drop: 2, Short: func(f *fruit) string { return f.colour[:1] }},
		{Head: "kg", Cell: func(f *fruit) string { return fmt.Sprint(f.kilos) }, Gap: 2, Least: 2, Most: 4, Right: true},
	}}
	has := func(colour string) func(*fruit) bool { return func(f *fruit) bool { return f.colour == colour } }
	s.Page = New(th, Spec[*fruit]{
		Key: func(f *fruit) string { return f.name }, Table: func(int) *Table[*fruit] { return table },
		Found: func(typed string) func(*fruit) bool {
			return func(f *fruit) bool { return strings.Contains(f.name, typed) }
		},
		Exact: func(typed string) func(*fruit) bool { return func(f *fruit) bool { return f.name == typed } },
		Chips: []Chip[*fruit]{
			{Label: "Red", Has: has("red")}, {Label: "Green", Has: has("green")},
			{Label: "Kent", Short: "K", Group: 1, Has: func(f *fruit) bool { return f.from == "Kent" }},
		},
		Order: []Order[*fruit]{{Words: "as picked"}, {Words: "by colour", Compare: func(a, b *fruit) int { return strings.Compare(a.colour, b.colour) }}},
		Moved: func() { s.moved++ },
	})
	return s
}

func (s *shelf) load(rows []*fruit, err error) tea.Cmd {
	return s.Load(func() (func() bool, error) {
		return func() bool { s.Set(basket(rows)); return true }, err
	})
}

// basket are rows as a page has them.
func basket(f []*fruit) Rows[*fruit] {
	return Slice[*fruit]{Of: f, Key: func(f *fruit) string { return f.name }}
}

func full() *shelf {
	s := newShelf()
	s.Update(s.load(fruits(), nil)())
	return s
}

func (s *shelf) press(keys ...string) {
	for _, k := range keys {
		msg := tea.KeyPressMsg{Text: k, Code: rune(k[0])}
		if k == "backspace" {
			msg = tea.KeyPressMsg{Code: tea.KeyBackspace}
		}
		actions := append(append(append(s.Moves(), s.ChipActions()...), s.FindAction("")), s.SortAction("", ""))
		if a, ok := ui.Match(actions, msg, s.Finding()); ok {
			a.Do()
			continue
		}
		s.Update(msg)
	}
}

func (s *shelf) shows(t *testing.T, names, selected string) {
	t.Helper()
	var got []string
	for i := range s.Shown() {
		got = append(got, s.At(i).name)
	}
	at := ""
	if f, ok := s.Selected(); ok {
		at = f.name
	}
	if g := strings.Join(got, " "); g != names || at != selected {
		t.Errorf("shows %q with %q selected, want %q with %q", g, at, names, selected)
	}
}

const all = "apple pear plum quince pearmain"

func TestSelectionIsKeptByKey(t *testing.T) {
	s := full()
	s.press("j", "j")
	s.shows(t, all, "plum")
	s.Update(s.load(append([]*fruit{{name: "fig"}}, fruits()...), nil)())
	s.shows(t, "fig "+all, "plum")
	s.press("s")
	s.shows(t, "fig pear apple plum pearmain quince", "plum")
	s.Update(ui.Left{Key: "apple"})
	s.shows(t, "fig pear apple plum pearmain quince", "apple")
	s.Update(s.load(fruits()[3:], nil)()) // it is gone: the nearest place
	s.shows(t, "pearmain quince", "quince")
	s.Update(s.load(fruits(), nil)()) // it is back, and does not take the cursor
	s.shows(t, "pear apple plum pearmain quince", "quince")
}

func TestLateAndFailedLoadsChangeNothing(t *testing.T) {
	s := newShelf()
	late, next := s.load(fruits()[:1], nil), s.load(fruits(), nil)
	s.Update(next())
	s.Update(late())
	s.shows(t, all, "apple")
	fail := errors.New("no disk")
	if msg, ok := ui.Finish(first(s.Update(s.load(nil, fail)())))[0].(ui.Failed); !ok || msg.Err != fail || s.Failed() != fail || !s.Ready() {
		t.Errorf("a failed load is told as %v", msg)
	}
	s.shows(t, all, "apple")
	late = s.load(fruits()[:1], nil)
	s.Overtake()
	s.Update(late())
	s.shows(t, all, "apple")
}

func first(cmd tea.Cmd, _ bool) tea.Cmd { return cmd }

func TestChipsOfAGroupAreAlternativesAndGroupsAddUp(t *testing.T) {
	s := full()
	for _, step := range []struct{ key, shown, selected, filter string }{
		{"1", "apple plum pearmain", "apple", "red"},
		{"2", "apple pear plum pearmain", "apple", "red or green"},
		{"3", "apple pear", "apple", "red or green, kent"},
		{"1", "pear", "pear", "green, kent"},
		{"2", "apple pear", "apple", "kent"}, // it was hidden for a while
		{"3", all, "apple", ""},
	} {
		s.press(step.key)
		s.shows(t, step.shown, step.selected)
		if s.Filter() != step.filter || s.Filtered() != (step.filter != "") {
			t.Errorf("%s: the filter is %q", step.key, s.Filter())
		}
	}
	if s.Has(0) != 3 || s.Has(2) != 2 {
		t.Errorf("counts %v", s.counts)
	}
	if s.moved != 6 {
		t.Errorf("told %d times", s.moved)
	}
}

func TestFindAsYouType(t *testing.T) {
	s := full()
	s.press("j", "j", "j", "j", "/", "p")
	s.shows(t, "apple pear plum pearmain", "pearmain") // what was selected is found
	s.press("l")
	s.shows(t, "apple plum", "apple")
	s.press("backspace")
	s.shows(t, "apple pear plum pearmain", "pearmain")
	s.press("e", "a", "r")
	s.shows(t, "pear pearmain", "pear") // named in full
	s.Update(s.load(fruits(), nil)())
	s.shows(t, "pear pearmain", "pear") // and stays so when somebody changes something
	s.press("m")
	s.shows(t, "pearmain", "pearmain")
	s.DoneFinding()
	s.press("/")
	s.shows(t, all, "pearmain") // a new search is not typed behind the old one
	s.press("p", "l")
	s.shows(t, "apple plum", "apple")
	s.StopFinding()
	s.shows(t, all, "apple")
}

func TestNextGoesRound(t *testing.T) {
	s := full()
	red := func(f *fruit) bool { return f.colour == "red" }
	for from, want := range map[string][2]string{"apple": {"plum", "pearmain"}, "quince": {"pearmain", "plum"}, "": {"apple", "pearmain"}} {
		for i, by := range []int{1, -1} {
			if f, ok := s.Next(from, by, red); !ok || f.name != want[i] {
				t.Errorf("from %q by %d: %v", from, by, f)
			}
		}
	}
	if _, ok := s.Next("apple", 1, func(*fruit) bool { return false }); ok {
		t.Error("found what is not there")
	}
}

func TestColumnsGiveWayInTheirOrder(t *testing.T) {
	s := full()
	for w, want := range map[int][3]string{
		36: {"  Fruit           From  Colour    kg", "> apple           Kent  red       12", "  quince       Essex yellow  1234567"},
		24: {"  Fruit     Colour    kg", "> apple     red       12", "  quince yellow  1234567"},
		19: {"  Fruit          kg", "> apple     r    12", "  quince y  1234567"},
	} {
		page := sheet.New(s.theme, w)
		s.Body(page, 6, Panes[*fruit]{Head: 3})
		got := page.Lines()
		for i, line := range []int{0, 1, 4} {
			if plain := strings.NewReplacer("\x1b[7m", "", "\x1b[27m", "").Replace(got[line]); strings.TrimRight(plain, " ") != want[i] {
				t.Errorf("%d columns: %q, want %q", w, plain, want[i])
			}
		}
	}
}

// Numbers are never cut: where a row has no room for them beside all else, all else gives way.
func TestWideNumbersFitEveryWidth(t *testing.T) {
	s := full()
	for w := 13; w < 60; w++ {
		page := sheet.New(s.theme, w)
		s.Body(page, 6, Panes[*fruit]{})
		for _, l := range page.Lines() {
			if text.Width(l) > w {
				t.Errorf("%d columns: %q", w, l)
			}
		}
		if all := strings.Join(page.Lines(), "\n"); !strings.Contains(all, "1234567") {
			t.Errorf("%d columns: a number is cut:\n%s", w, all)
		}
	}
}

func TestOnlyWhatIsDrawnIsMade(t *testing.T) {
	s := newShelf()
	many := make([]*fruit, 5000)
	for i := range many {
		many[i] = &fruit{name: fmt.Sprint("fruit ", i), colour: "red", from: "Kent"}
	}
	s.Update(s.load(many, nil)())
	s.drawn = 0
	for range 3 {
		s.press("j")
		s.Body(sheet.New(s.theme, 80), 20, Panes[*fruit]{Head: 3})
	}
	if s.drawn != 3*19 {
		t.Errorf("%d cells were made for three pages of 19 rows", s.drawn)
	}
}

func TestPanesShareTheRoom(t *testing.T) {
	s := full()
	pane := func(f *fruit, w, h int) *sheet.Sheet {
		p := sheet.New(s.theme, w)
		p.Add(fmt.Sprint(f.name, " ", w, "x", h))
		return p
	}
	page := sheet.New(s.theme, 60)
	s.Body(page, 6, Panes[*fruit]{Left: 40, Spare: 1, Beside: pane})
	if f := s.Frame(page); page.Len() != 6 || !strings.HasSuffix(page.Lines()[0], "| apple 17x6") || !f.Cursor || f.Y != 1 || f.More != "" {
		t.Errorf("beside: %+v", f)
	}
	page = sheet.New(s.theme, 60)
	s.Body(page, 8, Panes[*fruit]{Lines: 4, Below: pane, Head: 3, Caret: 2})
	if f := s.Frame(page); page.Len() != 5 || page.Lines()[4] != "apple 60x4" || f.X != 2 || f.More != "items 1-3 of 5" {
		t.Errorf("below: %+v", f)
	}
}

func BenchmarkKey(b *testing.B) {
	for _, n := range []int{64, 2000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			s := newShelf()
			many := make([]*fruit, n)
			for i := range many {
				many[i] = &fruit{name: fmt.Sprint("fruit ", i), colour: "red", from: "Kent"}
			}
			s.Update(s.load(many, nil)())
			b.ReportAllocs()
			for b.Loop() {
				s.press("j")
				page := sheet.New(s.theme, 140)
				s.Body(page, 36, Panes[*fruit]{Head: 3})
				s.Frame(page)
			}
		})
	}
}

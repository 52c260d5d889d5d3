package grid

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/theme"
)

// sheet is a table of a test: its cells as they were typed, and what the grid has told.
type sheet struct {
	spec  Spec
	cells map[[2]int]string
	told  []string
}

// numbers is a table of 40 rows by 6 columns: in each group of ten a heading, eight lines, and their sum, which follows what
// is typed.
func numbers() *sheet {
	s := &sheet{cells: make(map[[2]int]string)}
	services := []string{"Employees", "Agency cover", "Premises", "Supplies and services", "Transport of pupils with special educational needs", "Contracted services", "Grants paid", "Fees and charges"}
	for _, g := range []string{"Children and families", "Adults", "Environment", "Public health"} {
		s.spec.Rows = append(s.spec.Rows, Row{Label: g, Role: Heading})
		for i, l := range services {
			row := len(s.spec.Rows)
			s.spec.Rows = append(s.spec.Rows, Row{Label: l, Level: 1})
			for col := range 6 {
				s.cells[[2]int{row, col}] = strconv.Itoa((row*37+col*11+i*5)%900 + 10)
			}
		}
		s.spec.Rows = append(s.spec.Rows, Row{Label: "Total " + strings.ToLower(g), Role: Sum})
	}
	s.spec.Columns = []Column{
		{Head: "Annual budget", Right: true, Want: 9},
		{Head: "Budget", Group: "To 30 September", Right: true, Want: 9},
		{Head: "Actual", Group: "To 30 September", Right: true, Want: 9},
		{Head: "Variance", Group: "To 30 September", Right: true, Want: 9},
		{Head: "Outturn", Group: "Forecast", Right: true, Want: 9},
		{Head: "Variance of the year", Group: "Forecast", Right: true, Want: 9},
	}
	s.take()
	return s
}

// matrix is a table of sentences.
func matrix() *sheet {
	s := &sheet{cells: map[[2]int]string{
		{0, 0}: "4.2 per cent", {0, 1}: "Fewer pupils are out of school, and each of them has a plan that the school and the family wrote together before the term began.",
		{1, 0}: "118", {1, 1}: "Homes are found within six weeks.",
	}}
	s.spec.Rows = []Row{{Label: "A Attendance at school"}, {Label: "B Homes for those who leave care"}}
	s.spec.Columns = []Column{{Head: "Baseline", Want: 14}, {Head: "Outcome at the end of year 1", Text: true, Want: 24}, {Head: "Outcome at the end of year 3", Text: true, Want: 24}}
	s.take()
	return s
}

func (s *sheet) take() {
	s.spec.Cell = func(row, col int) Cell {
		if s.spec.Rows[row].Role == Sum {
			sum := 0
			for r := row - 1; s.spec.Rows[r].Role == Line; r-- {
				n, _ := strconv.Atoi(s.cells[[2]int{r, col}])
				sum += n
			}
			return Cell{Shown: strconv.Itoa(sum), Mark: Computed, Shut: "This cell is computed of others."}
		}
		typed := s.cells[[2]int{row, col}]
		c := Cell{Shown: theme.Neutral(typed), Typed: typed}
		if _, err := strconv.Atoi(typed); err != nil && typed != "" && s.spec.Columns[col].Right {
			c.Mark = Problem
		}
		return c
	}
	s.spec.Typed = func(row, col int, v string) {
		s.cells[[2]int{row, col}] = v
		s.told = append(s.told, v)
	}
	s.spec.Paste = func(row, col int, v string) { s.told = append(s.told, fmt.Sprintf("%d.%d<%s", row, col, v)) }
}

func plain() *theme.Theme { return theme.New(theme.Options{}) }

var named = map[string]rune{
	"left": tea.KeyLeft, "right": tea.KeyRight, "up": tea.KeyUp, "down": tea.KeyDown, "home": tea.KeyHome, "end": tea.KeyEnd, "pgup": tea.KeyPgUp,
	"pgdown": tea.KeyPgDown, "tab": tea.KeyTab, "enter": tea.KeyEnter, "esc": tea.KeyEscape, "backspace": tea.KeyBackspace, "delete": tea.KeyDelete,
}

// keyOf reads "ctrl+home", "shift+tab", "x".
func keyOf(name string) tea.KeyPressMsg {
	var k tea.KeyPressMsg
	if rest, ok := strings.CutPrefix(name, "ctrl+"); ok {
		k.Mod, name = tea.ModCtrl, rest
	}
	if rest, ok := strings.CutPrefix(name, "shift+"); ok {
		k.Mod, name = tea.ModShift, rest
	}
	if code, ok := named[name]; ok {
		k.Code = code
		return k
	}
	if name == "space" {
		name = " "
	}
	k.Code = []rune(name)[0]
	if k.Mod == 0 {
		k.Text = name
	}
	return k
}

func press(g *Grid, names string) (last bool) {
	for name := range strings.FieldsSeq(names) {
		if p, ok := strings.CutPrefix(name, "paste:"); ok {
			last = g.Update(tea.PasteMsg{Content: strings.NewReplacer("_", " ", `\t`, "\t", `\n`, "\n").Replace(p)})
			continue
		}
		last = g.Update(keyOf(name))
	}
	return last
}

func TestKeys(t *testing.T) {
	for _, tt := range []struct {
		name, keys string
		row, col   int
		told       string // what the owner was told, joined by |
		notice     string
	}{
		{"it begins at the first cell", "", 1, 0, "", ""},
		{"arrows", "right right down left", 2, 1, "", ""},
		{"headings are passed over", "ctrl+end up up home ctrl+home down", 2, 0, "", ""},
		{"down passes a heading", "down down down down down down down down down", 11, 0, "", ""},
		{"up stays in the first row", "up up", 1, 0, "", ""},
		{"the row's ends", "end down home down end", 3, 5, "", ""},
		{"the table's ends", "ctrl+end", 39, 5, "", ""},
		{"a page", "pgdown pgdown pgup", 13, 0, "", ""},
		{"tab goes on in the next row", "end tab", 2, 0, "", ""},
		{"tab passes what is computed", "down down down down down down down end tab", 11, 0, "", ""},
		{"shift+tab comes back", "end tab shift+tab", 1, 5, "", ""},
		{"enter is down", "enter enter", 3, 0, "", ""},
		{"a character replaces, each key is told", "1 2 3", 1, 0, "1|12|123", ""},
		{"enter while typing goes down", "1 2 enter 3", 2, 0, "1|12|3", ""},
		{"arrows leave a number", "1 right 2 left 3", 1, 0, "1|2|3", ""},
		{"tab leaves a number", "1 tab 2", 1, 1, "1|2", ""},
		{"esc keeps", "1 2 esc", 1, 0, "1|12", ""},
		{"backspace while typing", "1 2 backspace 3", 1, 0, "1|12|1|13", ""},
		{"delete empties", "delete", 1, 0, "", ""},
		{"delete twice tells once", "delete backspace right delete", 1, 1, "|", ""},
		{"what is computed stays", "ctrl+end 7", 39, 5, "", "This cell is computed of others."},
		{"nor is it emptied", "ctrl+end delete", 39, 5, "", "This cell is computed of others."},
		{"the word before the cursor goes", "a ctrl+w", 1, 0, "a|", ""},
		{"a space alone empties nothing", "space", 1, 0, "", ""},
		{"one pasted cell replaces", `paste:1,234\n`, 1, 0, "1,234", ""},
		{"and is put into what is typed", "9 paste:1,234", 1, 0, "9|91,234", ""},
		{"tab passes nothing that waits", "tab tab shift+tab", 1, 1, "", ""},
		{"several are the owner's", `right paste:1\t2\n3\t4\n`, 1, 1, "1.1<1\t2\n3\t4", ""},
		{"a column too, also while typing", `9 paste:1\n2`, 1, 0, "9|1.0<1\n2", ""},
		{"what has no room leaves the cell", "paste:" + strings.Repeat("1", 300), 1, 0, "", "No room: this box takes 200 characters. Your text is as it was."},
		{"ctrl+z is the owner's", "1 ctrl+z 2", 1, 0, "1|12", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := numbers()
			g := New(plain(), s.spec)
			g.View(80, 17)
			press(g, tt.keys)
			if row, col := g.Focus(); row != tt.row || col != tt.col {
				t.Errorf("the focus is on %d.%d, want %d.%d", row, col, tt.row, tt.col)
			}
			if told := strings.Join(s.told, "|"); told != tt.told {
				t.Errorf("told %q, want %q", told, tt.told)
			}
			if n := g.TakeNotice(); n != tt.notice {
				t.Errorf("it says %q, want %q", n, tt.notice)
			}
		})
	}
}

func TestKeysThatAreNotTheGrids(t *testing.T) {
	g := New(plain(), numbers().spec)
	for _, k := range []string{"esc", "ctrl+z", "ctrl+y", "ctrl+s", "shift+tab", "ctrl+w"} {
		if press(g, k) {
			t.Errorf("%s was taken", k)
		}
	}
	g.Last()
	if row, col := g.Focus(); row != 38 || col != 5 {
		t.Errorf("the last cell is %d.%d", row, col)
	}
	if press(g, "tab") {
		t.Error("Tab at the last cell was taken")
	}
	if press(g, "9") && press(g, "tab") || g.Writing() {
		t.Error("Tab at the last cell does not end typing")
	}
}

func TestWordsAreWrittenBelow(t *testing.T) {
	s := matrix()
	g := New(plain(), s.spec)
	press(g, "right enter")
	if !g.Writing() {
		t.Fatal("Enter does not open the words")
	}
	press(g, "! ctrl+home x left")
	if got := s.cells[[2]int{0, 1}]; !strings.HasSuffix(got, "began.!") || !strings.HasPrefix(got, "x") || len(s.told) != 2 {
		t.Errorf("it says %q, told %d times", got, len(s.told))
	}
	if row, col := g.Focus(); row != 0 || col != 1 {
		t.Errorf("the focus is on %d.%d", row, col)
	}
	before := s.cells[[2]int{0, 1}]
	if press(g, "esc"); g.Writing() || s.cells[[2]int{0, 1}] != before {
		t.Error("Esc does not leave the words as they are")
	}
	press(g, "down N")
	if s.cells[[2]int{1, 1}] != "N" || g.TakeNotice() != "What the cell said is replaced. Ctrl+Z brings it back." {
		t.Errorf("typing over words gave %q", s.cells[[2]int{1, 1}])
	}
	press(g, `tab enter paste:One\ttwo\nthree`)
	if got := s.cells[[2]int{1, 2}]; got != "One two three" {
		t.Errorf("pasted into open words: %q", got)
	}
	press(g, "esc ctrl+home right enter enter")
	if row, _ := g.Focus(); row != 1 || g.Writing() {
		t.Error("Enter in words does not go down")
	}
}

func TestOtherRowsKeepTheFocus(t *testing.T) {
	s := numbers()
	moved := 0
	s.spec.Moved = func(int, int) { moved++ }
	g := New(plain(), s.spec)
	press(g, "down down right 4")
	s.spec.Rows = s.spec.Rows[:10]
	g.Set(s.spec)
	if row, col := g.Focus(); row != 3 || col != 1 || g.Writing() || moved != 3 {
		t.Errorf("the focus is on %d.%d, after %d moves", row, col, moved)
	}
	s.spec.Rows = s.spec.Rows[:2]
	g.Set(s.spec)
	if row, _ := g.Focus(); row != 1 {
		t.Errorf("the focus is on row %d of 2", row)
	}
	s.spec.Rows = s.spec.Rows[:1]
	g.Set(s.spec)
	g.View(80, 24)
	press(g, "down up tab 4")
	s.spec.Rows = nil
	g.Set(s.spec)
	if g.Update(keyOf("down")) {
		t.Error("a table without rows takes keys")
	}
	if d := g.View(80, 24); d.Cursor || !strings.Contains(d.Lines[0], "no rows") {
		t.Errorf("%+v", d)
	}
}

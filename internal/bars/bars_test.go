package bars

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

const (
	grades     = "| Grade | Early Help | |\n| | Q3 | Q4 |\n|---|---|---|\n| Good | 75% | 80% |\n| RI | 25% | 20% |\n| IA | 0% | |"
	exclusions = "||Sept 24 – end March 25|||||\n|---|\n|Overall|42|\n|D&A|17|\n|By Key Stage|1|2|3|4|5|\n|Overall|0|4|15|22|1|\n|Of those D&A|0|0|8|9|0|"
	home       = "| | Jan | Feb | Mar |\n| EHE | 265 | 269 | 283 |\n| a) | 5 | 8 | 9 |"
)

// P7.4 has two header rows, P5.3 a header over five columns and rows that end early, P6.5 one without a line under it.
func TestTablesOfTheOverview(t *testing.T) {
	for _, tt := range []struct {
		what, text string
		heads      [][]Head
		columns    []string
		rows       int
		last       []string
	}{
		{"P7.4", grades, [][]Head{{{"Grade", 1, 2}, {"Early Help", 2, 1}}, {{"Q3", 1, 1}, {"Q4", 1, 1}}},
			[]string{"Grade", "Early Help Q3", "Early Help Q4"}, 3, []string{"IA", "0%", ""}},
		{"P5.3", exclusions, [][]Head{{{"", 1, 1}, {"Sept 24 – end March 25", 5, 1}}},
			[]string{"", "Sept 24 – end March 25", "", "", "", ""}, 5, []string{"Of those D&A", "0", "0", "8", "9", "0"}},
		{"P6.5", home, [][]Head{{{"", 1, 1}, {"Jan", 1, 1}, {"Feb", 1, 1}, {"Mar", 1, 1}}}, []string{"", "Jan", "Feb", "Mar"}, 2, []string{"a)", "5", "8", "9"}},
	} {
		blocks := Split("Figures have been rising:\n" + tt.text + "\nA second sentence.")
		if len(blocks) != 3 || blocks[0].Text != "Figures have been rising:" || blocks[2].Text != "A second sentence." || blocks[1].Table == nil {
			t.Errorf("%s: %+v", tt.what, blocks)
			continue
		}
		table := blocks[1].Table
		if got := table.Heads(); !reflect.DeepEqual(got, tt.heads) {
			t.Errorf("%s: %v", tt.what, got)
		}
		if got := table.Columns(); !slices.Equal(got, tt.columns) {
			t.Errorf("%s: %q", tt.what, got)
		}
		if len(table.Rows) != tt.rows || !slices.Equal(table.Rows[tt.rows-1], tt.last) {
			t.Errorf("%s: %q", tt.what, table.Rows)
		}
	}
}

// What is no table stays as it was typed.
func TestWhatIsNoTable(t *testing.T) {
	for _, text := range []string{
		"", "no bars", "one | bar", "| a line alone |", "|", "||", "a | b | c\nd | e | f", "|---|---|\n|---|---|", "| a | b |\n\n| c | d |", "|a|\n|---|",
	} {
		if blocks := Split(text); len(blocks) != 1 || blocks[0].Table != nil || blocks[0].Text != text {
			t.Errorf("%q: %+v", text, blocks)
		}
		if Without(text) != text {
			t.Errorf("%q: %q", text, Without(text))
		}
	}
	if got := Without("One.\n" + home + "\nTwo."); got != "One.\n\nTwo." {
		t.Errorf("%q", got)
	}
}

// Any text can be read: nothing of it is lost, and every row has as many cells as the header.
func FuzzSplit(f *testing.F) {
	f.Add(grades)
	f.Add("x\n" + exclusions + "\n\n" + home + "\ny")
	f.Add("|a\n|b|\n|--|--|\n|:-:|\n||||")
	f.Fuzz(func(t *testing.T, text string) {
		kept := func(s string) string {
			return strings.Join(strings.Fields(strings.NewReplacer("|", " ", "-", " ", ":", " ").Replace(s)), " ")
		}
		var back []string
		for _, b := range Split(text) {
			if b.Table == nil {
				back = append(back, b.Text)
				continue
			}
			width := len(b.Table.Columns())
			over := make([]int, 2)
			for i, row := range b.Table.Heads() {
				for _, h := range row {
					for n := range h.Rows {
						over[i+n] += h.Cols
					}
				}
			}
			if over[0] != width || len(b.Table.Head) == 2 && over[1] != width {
				t.Fatalf("%q: the header stands over %v of %d columns", text, over, width)
			}
			for _, row := range slices.Concat(b.Table.Head, b.Table.Rows) {
				if len(row) != width {
					t.Fatalf("%q: a row of %d cells of %d", text, len(row), width)
				}
				back = append(back, strings.Join(row, " "))
			}
		}
		if got := strings.Join(back, "\n"); kept(got) != kept(text) {
			t.Fatalf("%q became %q", text, got)
		}
	})
}

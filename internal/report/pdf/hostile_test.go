package pdf_test

import (
	"fmt"
	"strings"
	"testing"

	"ppbtui/internal/report/doc"
	"ppbtui/internal/report/reporttest"
)

// Whatever stands in a text, it stays text: the structure is that of any other, and all of it is on the pages.
func TestHostileTextStaysText(t *testing.T) {
	want := roles(read(t, everything(t, "plain")).root)
	for name, s := range map[string]string{
		"all": reporttest.Hostile, "long": strings.Repeat("twenty thousand ", 1250), "one word": strings.Repeat("x", 20000),
	} {
		t.Run(name, func(t *testing.T) {
			f := read(t, everything(t, s))
			got := roles(f.root)
			for _, role := range []string{"H1", "H2", "H3", "H4", "Table", "Caption", "TD", "L", "LI", "LBody"} {
				if got[role] != want[role] {
					t.Errorf("there are %d %s, not %d", got[role], role, want[role])
				}
			}
			inside(t, f)
			if name == "one word" {
				wholeIn(t, f, len(s))
			}
		})
	}
}

// wholeIn checks that nothing is lost of a word of so many x that stands in every place of a document.
func wholeIn(t *testing.T, f *file, n int) {
	t.Helper()
	for _, role := range []string{"H1", "H2", "Caption", "P", "LBody", "TH", "TD"} {
		found := false
		for _, e := range f.root.all(role) {
			x := strings.Count(e.words, "x")
			found = found || x >= n
			if x < n && x > 20 {
				t.Errorf("%s has %d letters of %d", role, x, n)
			}
		}
		if !found {
			t.Errorf("no %s has all letters", role)
		}
	}
}

// What a renderer gets is clean already; it does not rely on that for a file that can be read.
func TestUncleanTextIsReplaced(t *testing.T) {
	d := everything(t, "plain")
	d.Title = reporttest.Hostile
	d.Blocks = append(d.Blocks, doc.Plain(reporttest.Hostile), doc.Plain("£5 → “é” – ● ▲ ■ ↑ 漢字 😀 (\\)"))
	f := read(t, d)
	all := f.root.all("P")
	if got := all[len(all)-2].words; !strings.Contains(got, "]]> <script>alert(1)</script>") || strings.ContainsAny(got, "\x00\x1b\ufffe") {
		t.Errorf("got %q", got)
	}
	if got := all[len(all)-1].words; got != "£5 → “é” – ● ▲ ■ ↑ □□ □ (\\)" {
		t.Errorf("got %q", got)
	}
}

func roles(n *node) map[string]int {
	out := map[string]int{}
	var count func(*node)
	count = func(n *node) {
		out[n.role]++
		for _, b := range n.below {
			count(b)
		}
	}
	count(n)
	return out
}

// inside checks that every text begins on its page.
func inside(t *testing.T, f *file) {
	t.Helper()
	for i, is := range f.pages {
		box := f.List(is.Dict["MediaBox"])
		wide, high := box[2].(float64), box[3].(float64)
		for _, m := range is.marks {
			for k, at := range m.Places {
				if m.MCID >= 0 && (at[0] < 40 || at[0] > wide-40 || at[1] < 40 || at[1] > high-40) {
					t.Fatalf("page %d: %q stands at %v", i+1, m.Texts[k], at)
				}
			}
		}
	}
}

// rowsOf is a table of n rows, each with details of so many words.
func rowsOf(n, words int) doc.Table {
	t := doc.Table{Caption: "Measures", Columns: []doc.Column{{Text: "Ref"}, {Text: "Measure", Share: 60}, {Text: "Current", Numeric: true}}}
	for i := range n {
		t.Rows = append(t.Rows, doc.Row{
			ID: fmt.Sprint("row-", i), Cells: []doc.Cell{{{Text: fmt.Sprint("M", i)}}, {{Text: strings.Repeat("measured words ", i%12+1)}}, {{Text: "5"}}},
			Details: []doc.Detail{{Label: "Commentary", Prose: doc.Plain(strings.Repeat("commentary ", words+i%7*20))}},
		})
	}
	return t
}

// On whatever place of a page it stands: a row is on one page, and so are the first lines of its details; its header is seen above it.
func TestRowsStayWhole(t *testing.T) {
	for _, words := range []int{20, 300} {
		f := read(t, doc.New(doc.Document{Title: "T", Blocks: []doc.Block{
			doc.Heading{Level: 2, Text: "One"}, doc.Plain("A few words."), rowsOf(60, words), doc.Heading{Level: 2, Text: "Two"}, rowsOf(30, words),
		}}))
		for _, table := range f.root.all("Table") {
			rows := table.own("TR")
			first := rows[0].pages[0]
			if over := table.own("Caption")[0].pages; over[len(over)-1] != first || rows[1].pages[0] != first {
				t.Error("the header is apart from its table")
			}
			for i := 1; i+1 < len(rows); i += 2 {
				for _, at := range rows[i].pages {
					if at != rows[i].pages[0] {
						t.Fatalf("row %d is on pages %v", i, rows[i].pages)
					}
				}
				if rows[i+1].pages[0] != rows[i].pages[0] {
					t.Errorf("row %d is apart from its details", i)
				}
			}
		}
		for i, is := range f.pages[1:] {
			seen := false
			for _, m := range is.marks {
				seen = seen || m.Words() == "Current"
			}
			if !seen {
				t.Errorf("page %d has no header", i+2)
			}
		}
		inside(t, f)
	}
}

// A heading is never the last of a page.
func TestHeadingsLead(t *testing.T) {
	blocks := []doc.Block{}
	for i := range 60 {
		blocks = append(blocks, doc.Heading{Level: 2, Text: "Section"}, doc.Heading{Level: 3, Text: "Below"}, doc.Plain(strings.Repeat("words and words ", 10+i%9*12)))
	}
	f := read(t, doc.New(doc.Document{Title: "T", Blocks: blocks}))
	for i, e := range f.root.below {
		if (e.role == "H2" || e.role == "H3") && e.pages[0] != f.root.below[i+1].pages[0] {
			t.Errorf("%s %d is apart from what it leads to", e.role, i)
		}
	}
}

// A table that a page upright would break words of is on pages that lie, with its heading; others are not. A heading can begin a page.
func TestPages(t *testing.T) {
	f := read(t, everything(t, "text"))
	lies := func(number int) bool {
		for _, is := range f.pages {
			if is.number == number {
				box := f.List(is.Dict["MediaBox"])
				return box[2].(float64) > box[3].(float64)
			}
		}
		return false
	}
	for _, e := range f.root.below {
		if e.role == "Table" && lies(e.pages[0]) != strings.HasPrefix(e.words, "Finance") {
			t.Errorf("%q lies: %v", e.words[:10], lies(e.pages[0]))
		}
	}
	for i, e := range f.root.below {
		if e.words == "Linked" && f.root.below[i-1].pages[0] == e.pages[0] {
			t.Error("the heading begins no page")
		}
	}
	for i, is := range f.pages {
		said := ""
		for _, m := range is.marks {
			if m.Role == "Artifact" {
				said += m.Words()
			}
		}
		if !strings.Contains(said, "Not for publication") || !strings.Contains(said, fmt.Sprintf("Not finalPage %d of ", i+1)) {
			t.Errorf("page %d says %q", i+1, said)
		}
	}
}

package pdf_test

import (
	"bytes"
	"strings"
	"testing"

	"ppbtui/internal/report/doc"
	"ppbtui/internal/report/reporttest"
)

func TestSameBytesTwice(t *testing.T) {
	if !bytes.Equal(written(t, everything(t, reporttest.Hostile)), written(t, everything(t, reporttest.Hostile))) {
		t.Error("the same document gives other bytes")
	}
}

func TestWhatTheFileSaysOfItself(t *testing.T) {
	d := everything(t, "text")
	d.Title, d.Subtitle = "A report (of £2)", "Quarter 2"
	f := read(t, d)
	info, catalogue := f.Dict(f.Trailer["Info"]), f.Dict(f.Trailer["Root"])
	for name, want := range map[reporttest.Name]string{"Title": "A report (of £2)", "Subject": "Quarter 2 (Not final)"} {
		if got, _ := info[name].(string); reporttest.PDFText(got) != want {
			t.Errorf("the %s is %q", name, got)
		}
	}
	if info["CreationDate"] != nil || info["ModDate"] != nil {
		t.Error("it is dated")
	}
	if catalogue["Lang"] != "en-GB" || f.Dict(catalogue["MarkInfo"])["Marked"] != reporttest.Word("true") ||
		f.Dict(catalogue["ViewerPreferences"])["DisplayDocTitle"] != reporttest.Word("true") {
		t.Errorf("the catalogue is %v", catalogue)
	}
}

// What there is of a document is heard as what it is.
func TestStructure(t *testing.T) {
	f := read(t, everything(t, "text"))
	for name, test := range map[string]func(*testing.T, *file){
		"headings": testHeadingsNest, "tables": testTables, "drawings": testDrawingsHaveWords, "links": testLinks, "lists": testLists,
	} {
		t.Run(name, func(t *testing.T) { test(t, f) })
	}
}

// Headings begin with the title, and none is more than one below that before it. Each stands in the outline as it is nested.
func testHeadingsNest(t *testing.T, f *file) {
	before, n := 0, 0
	for _, e := range f.root.below {
		if len(e.role) != 2 || e.role[0] != 'H' {
			continue
		}
		level := int(e.role[1] - '0')
		if level > before+1 || (level == 1) != (before == 0) {
			t.Errorf("%q has level %d behind %d", e.words, level, before)
		}
		before, n = level, n+1
	}
	var walk func(at any, level int)
	listed := 0
	walk = func(at any, level int) {
		for ; at != nil; at = f.Dict(at)["Next"] {
			e := f.Dict(at)
			listed++
			if dest := f.List(e["Dest"]); f.Dict(dest[0])["Type"] != reporttest.Name("Page") {
				t.Errorf("%v leads to no page", e["Title"])
			}
			walk(e["First"], level+1)
		}
	}
	walk(f.Dict(f.Dict(f.Dict(f.Trailer["Root"])["Outlines"]))["First"], 1)
	if n != 6 || listed != n {
		t.Errorf("there are %d headings, %d of them listed", n, listed)
	}
}

// Every table has headers with a scope, of columns above and of each row before it, and each of its rows as many columns as it.
func testTables(t *testing.T, f *file) {
	tables := f.root.all("Table")
	if len(tables) != 8 { // three of reports, one of the running text, two of each of two rows' details
		t.Errorf("there are %d tables", len(tables))
	}
	for _, table := range tables {
		if over := table.own("Caption"); len(over) > 1 || len(over) == 1 && table.below[0] != over[0] {
			t.Error("the caption is not the first of its table")
		}
		columns, down := 0, 0
		for i, row := range table.own("TR") {
			across, reach := 0, 0
			for k, cell := range row.below {
				wide, high := 1, 1
				if n, ok := cell.attr("ColSpan").(float64); ok {
					wide = int(n)
				}
				if n, ok := cell.attr("RowSpan").(float64); ok {
					high = int(n)
				}
				across += wide
				if high > 1 {
					reach += wide
				}
				scope := cell.attr("Scope")
				switch {
				case cell.role == "TH" && scope != reporttest.Name("Row") && scope != reporttest.Name("Column"):
					t.Errorf("the header %q has the scope %v", cell.words, scope)
				case i == 0 && cell.role != "TH":
					t.Errorf("%q stands in the first row and is no header", cell.words)
				case k == 0 && cell.role != "TH" && len(row.below) > 1:
					t.Errorf("%q begins a row and is no header", cell.words)
				}
			}
			if i == 0 {
				columns = across
			}
			if across+down != columns {
				t.Errorf("row %d of %q has %d columns of %d", i+1, table.words[:min(20, len(table.words))], across+down, columns)
			}
			down = reach
		}
	}
}

// Every drawing has its words, and so has the crest.
func testDrawingsHaveWords(t *testing.T, f *file) {
	figures := f.root.all("Figure")
	for _, e := range figures {
		if alt, _ := e.dict["Alt"].(string); alt == "" || e.marks != 1 {
			t.Errorf("a drawing has the words %q and %d marks", alt, e.marks)
		}
	}
	if len(figures) < 6 { // the crest, a trend in each of two rows, two charts, stacks
		t.Errorf("there are %d drawings", len(figures))
	}
	if got := figures[0].dict["Alt"]; got != "Crest: text" {
		t.Errorf("the crest has the words %q", got)
	}
}

// A link is heard as one, and its place is there. One that leads nowhere is text.
func testLinks(t *testing.T, f *file) {
	names := map[any]bool{}
	for i, is := range f.List(f.Dict(f.Dict(f.Dict(f.Trailer["Root"])["Names"])["Dests"])["Names"]) {
		if i%2 == 0 {
			names[is] = true
		}
	}
	links := 0
	for _, is := range f.pages {
		for _, at := range f.List(is.Dict["Annots"]) {
			links++
			if to := f.Dict(at)["Dest"]; !names[to] {
				t.Errorf("a link leads to %v, which is not there", to)
			}
		}
	}
	heard := f.root.all("Link")
	for _, e := range heard {
		if e.links == 0 || e.words == "" {
			t.Errorf("the link %q has %d areas", e.words, e.links)
		}
	}
	if len(heard) != 6 || links < len(heard) { // two contents, three in texts, one in a table
		t.Errorf("there are %d links, %d of them heard", links, len(heard))
	}
}

// Lists are heard as lists.
func testLists(t *testing.T, f *file) {
	for _, item := range f.root.all("LI") {
		if len(item.own("LBody")) != 1 {
			t.Errorf("%q is no item", item.words)
		}
	}
	if n := len(f.root.all("L")); n != 7 { // one of the running text, two of terms, two in each of two rows
		t.Errorf("there are %d lists", n)
	}
}

// Who reads the words of lines that are broken has them apart, in order.
func TestWordsStayApart(t *testing.T) {
	const text = "one two three four five six seven eight nine ten"
	long := strings.TrimSpace(strings.Repeat(text+" ", 30))
	f := read(t, doc.New(doc.Document{Title: "T", Blocks: []doc.Block{doc.Plain(long), doc.Prose{{Lines: []string{"first", "second"}}}}}))
	all := f.root.all("P")
	if got := all[len(all)-2].words; got != long {
		t.Errorf("got %q", got)
	}
	if got := all[len(all)-1].words; got != "first second" {
		t.Errorf("got %q", got)
	}
}

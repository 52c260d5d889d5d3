package reporttest

import (
	"strings"

	"ppbtui/internal/report/doc"
)

// Hostile is what people and programs put into texts.
var Hostile = "a\x1b[31m\x00\x08\ufffe\xff\xfe\u202e\u200f ]]> <script>alert(1)</script> <w:p/> &amp; \"quoted\" 'so' {{.}} %!s(int=1) " +
	`{\rtf1\ansi \b x} =1+2 ` + "\U0001f468\u200d\U0001f469\u200d\U0001f467 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 e" + strings.Repeat("\u0301", 60)

// manyLines is more than a drawing has on one page.
const manyLines = 39

// Document is a document with all that package doc has, and one text in every place.
func Document(s string) *doc.Document {
	text := doc.Prose{
		{Number: "1.1", Lines: []string{s, "second line"}}, {Bullet: true, Lines: []string{s}}, {Link: "item-1", Lines: []string{s}},
		{Link: "nowhere", Lines: []string{"leads nowhere"}},
		{Table: &doc.Typed{
			Heads:   [][]doc.Head{{{Text: s, Cols: 1, Rows: 2}, {Text: "Over two", Cols: 2, Rows: 1}}, {{Text: "One", Cols: 1, Rows: 1}, {Text: s, Cols: 1, Rows: 1}}},
			Columns: []string{s, "Over two: One", "Over two: " + s}, Rows: [][]string{{"Row", s, "2"}, {"Row", "1", ""}},
		}},
	}
	points := []doc.Point{
		{Label: s, Text: "not available", Aim: -1}, {Label: "Q2 2023/24", Text: "100", Number: true, To: doc.Span, Aim: doc.Span - 1},
		{Break: s, Label: "Q3 2023/24", Text: s, Number: true, From: 250, To: 500, Aim: 10},
	}
	var many []doc.Point
	for range manyLines {
		many = append(many, doc.Point{Label: "Line", Text: "5", Number: true, To: 500, Aim: -1})
	}
	parts := []doc.Bar{{Mark: doc.Green, Label: s, N: 3}, {Mark: doc.Red, Label: "Red", N: 400}, {Mark: doc.Amber, Label: "Amber"}}
	row := doc.Row{
		ID:    "item-1",
		Cells: []doc.Cell{{{Text: s}}, {{Label: s, Mark: doc.Red, Text: s}, {Text: s, Quiet: true}}, {}},
		Details: []doc.Detail{
			{Label: "Commentary", Prose: text}, {Label: s, Prose: doc.Prose{text[1]}}, {Label: "Table", Prose: doc.Prose{text[4]}},
			{Label: "From quarter to quarter", Prose: doc.Plain(s), Trend: &doc.Trend{Caption: s, Alt: s, Points: points}},
		},
	}
	return doc.New(doc.Document{
		Title: s, Subtitle: s, Lang: "en-GB", Notice: []doc.Line{{Label: "Not final", Text: s}, {Text: s}}, Marking: "Not final", Watermark: "Not for publication",
		Blocks: []doc.Block{
			doc.Heading{Level: 2, ID: "section-1", Text: s}, text,
			doc.List{{Mark: doc.Green, Term: "Short", Text: s}}, doc.List{{Term: s, Text: s, File: &doc.File{Name: s, Data: []byte(s)}}},
			doc.Heading{Level: 3, ID: "objective-1", Text: "An objective"}, doc.Plain("A few words."),
			doc.Table{Caption: s, Columns: []doc.Column{{Text: "Ref", Share: 10}, {Text: s, Share: 50}, {Text: "Number", Numeric: true}}, Rows: []doc.Row{row, row}},
			doc.Heading{Level: 4, ID: "finance", Text: "Finance"}, wideSheet(s), doc.Plain("Note: " + s),
			doc.Heading{Level: 4, ID: "charts", Text: "Charts"},
			doc.Chart{Caption: s, Alt: s, Points: points}, doc.Chart{Caption: "Many", Alt: "Many lines.", Points: many}, doc.Chart{Caption: "None", Alt: "None."},
			doc.Heading{Level: 2, ID: "linked", Text: "Linked", Page: true},
			doc.Stacks{Caption: s, Alt: s, Rows: []doc.Stack{{Label: s, Parts: parts}, {Label: "None"}}}, doc.Stacks{Caption: "None", Alt: "None."},
		},
	})
}

// wideSheet is one that a page upright is too narrow for, with groups of columns and all kinds of rows.
func wideSheet(s string) doc.Table {
	t := doc.Table{Caption: "Finance", Sheet: true, Columns: []doc.Column{{Text: "Item"}}}
	for range 4 {
		for _, name := range []string{"Expenditure", "Allocation", "Remaining"} {
			t.Columns = append(t.Columns, doc.Column{Text: name, Group: s, Unit: "£'000", Numeric: true})
		}
	}
	t.Columns = append(t.Columns, doc.Column{Text: "Comments"})
	t.Rows = []doc.Row{{Kind: doc.HeadingRow, Cells: []doc.Cell{{{Text: s}}}}, {Kind: doc.PlainRow}, {Kind: doc.SumRow}}
	for i := range t.Rows[1:] {
		t.Rows[i+1].Cells = []doc.Cell{{{Text: s}}}
		for range len(t.Columns) - 1 {
			t.Rows[i+1].Cells = append(t.Rows[i+1].Cells, doc.Cell{{Text: "(1,234)"}})
		}
	}
	return t
}

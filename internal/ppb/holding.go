package ppb

import (
	"fmt"

	"ppbtui/internal/tabular"
)

// GridCount is how far a table is filled in: of the cells that somebody types, those of its lines in columns that no formula gives.
type GridCount struct{ Cells, Filled, Findings int }

// Count is how far the table that was read is filled in.
func (r *Reading) Count() GridCount { return countOf(r.Table, r.Sheet) }

func countOf(t *tabular.Table, sheet *tabular.Sheet) (n GridCount) {
	for i, row := range t.Rows {
		if row.Role != tabular.Line {
			continue
		}
		for j := range t.Columns {
			if t.Columns[j].Formula != "" {
				continue
			}
			n.Cells++
			if sheet.Values[i][j].Typed != "" {
				n.Filled++
			}
		}
	}
	n.Findings = len(sheet.Findings)
	return n
}

// String is the count in words: "60 of 66 cells, 2 findings".
func (n GridCount) String() string {
	s := fmt.Sprintf("%d of %s", n.Filled, counted(n.Cells, "cell"))
	if n.Findings > 0 {
		s += ", " + counted(n.Findings, "finding")
	}
	return s
}

// BoxLabel is the name in a sentence of a box of this item: "Actual spend of Employees" of a cell, "text" of the words of a text.
func (it *Item) BoxLabel(f Field) string {
	switch {
	case it.Grid != nil:
		return it.Grid.CellLabel(f, it.Entry.Content)
	case it.Text != nil && f == FieldCommentary:
		return "text"
	}
	return FieldLabel(f)
}

// PlaceTitle is what an item stands under, by its code: the title of the section or of the objective, with what follows from the
// quarter filled in; the code where nothing has it.
func (b *Book) PlaceTitle(code string) string {
	if s, ok := SectionOf(b.Sections, code); ok {
		return Filled(&b.Plan, s.Title)
	}
	for _, o := range b.Objectives {
		if o.Code == code {
			return o.Title
		}
	}
	return code
}

// TitleOf is the title that an item is listed under: its own, with what follows from the quarter filled in, or that of what it
// stands under where it has none.
func (b *Book) TitleOf(it *Item) string {
	title := it.Title()
	switch {
	case it.Rated():
		return title
	case title == "":
		return b.PlaceTitle(it.Objective())
	}
	return Filled(&b.Plan, title)
}

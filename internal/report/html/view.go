package html

import (
	"fmt"
	"html/template"
	"strconv"

	"ppbtui/internal/report/doc"
)

// page view: what the template prints. Blocks carry their kind, because a template cannot switch on a type.
type pageView struct {
	*doc.Document
	Contents []section
	Blocks   []blockView
	Sheets   bool // there are some, or charts
}

// section is a heading of level 2 in the contents, with those below it.
type section struct {
	doc.Heading
	Below []doc.Heading
}

type blockView struct {
	Kind    string
	Heading doc.Heading
	Prose   template.HTML
	List    doc.List
	Table   tableView
	Sheet   sheetView
	Chart   template.HTML // drawn
	Stacks  stacksView
}

type tableView struct {
	doc.Table
	ID    string
	Rows  []rowView
	Whole bool // on one page: it is short
}

type rowView struct {
	Class   string // of a sheet
	ID      string
	Head    cellView
	Cells   []cellView
	Span    int
	Details []detailView
}

type cellView struct {
	Label   string // of the column, shown where the window is narrow
	Numeric bool
	Lines   doc.Cell
	Headers string // of a sheet with two rows of headers: the ids of those that it stands under, of a header its own
}

type detailView struct {
	Label string
	Prose template.HTML // drawn
	Trend template.HTML // drawn
}

func view(d *doc.Document) pageView {
	v := pageView{Document: d}
	n := 0
	for _, c := range doc.Chunks(d.Blocks) {
		if c.Lies {
			v.Blocks = append(v.Blocks, blockView{Kind: "open"})
		}
		for _, b := range c.Blocks {
			is := blockOf(b, fmt.Sprintf("block-%d", n))
			n++
			v.Blocks, v.Sheets = append(v.Blocks, is), v.Sheets || is.Kind == "sheet" || is.Kind == "chart"
			if h, ok := b.(doc.Heading); ok {
				v.list(h)
			}
		}
		if c.Lies {
			v.Blocks = append(v.Blocks, blockView{Kind: "close"})
		}
	}
	return v
}

// list has a heading stand in the contents, where it is one of the upper two levels.
func (v *pageView) list(h doc.Heading) {
	switch n := len(v.Contents); {
	case h.Level == 2:
		v.Contents = append(v.Contents, section{Heading: h})
	case h.Level == 3 && n > 0:
		v.Contents[n-1].Below = append(v.Contents[n-1].Below, h)
	}
}

func blockOf(b doc.Block, id string) blockView {
	switch b := b.(type) {
	case doc.Heading:
		return blockView{Kind: "heading", Heading: b}
	case doc.Prose:
		return blockView{Kind: "prose", Prose: prose(b)}
	case doc.List:
		return blockView{Kind: "list", List: b}
	case doc.Table:
		if b.Sheet {
			return blockView{Kind: "sheet", Sheet: sheet(b, id)}
		}
		return blockView{Kind: "table", Table: table(b, id)}
	case doc.Chart:
		return blockView{Kind: "chart", Chart: bars(&b, id)}
	case doc.Stacks:
		return blockView{Kind: "stacks", Stacks: stacksView{&b, stacks(&b, id)}}
	}
	return blockView{}
}

// shortTable is how many rows without details are never parted.
const shortTable = 12

func table(t doc.Table, id string) tableView {
	v := tableView{Table: t, ID: id, Whole: len(t.Rows) <= shortTable}
	for n, r := range t.Rows {
		rv := rowView{ID: r.ID, Span: len(t.Columns)}
		v.Whole = v.Whole && len(r.Details) == 0
		for i, c := range r.Cells {
			cell := cellView{Lines: c}
			if i < len(t.Columns) {
				cell.Label, cell.Numeric = t.Columns[i].Text, t.Columns[i].Numeric
			}
			if i == 0 {
				rv.Head = cell
			} else {
				rv.Cells = append(rv.Cells, cell)
			}
		}
		for k, d := range r.Details {
			rv.Details = append(rv.Details, detailView{d.Label, prose(d.Prose), trend(d.Trend, id+"-"+strconv.Itoa(n)+"-"+strconv.Itoa(k))})
		}
		v.Rows = append(v.Rows, rv)
	}
	return v
}

package report

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

// suppressed stands in a cell of which nothing may be said.
const suppressed = "[c]"

// bare reports whether nothing is said of an item but what it is called.
func bare(it *ppb.Item) bool { return it.Withheld != nil && it.Withheld.Whole }

// bareRow is the row of an item of which nothing else is said, in a table of so many columns.
func (w *writer) bareRow(r row, columns int) doc.Row {
	cells := []doc.Cell{refCell(r), {{Text: r.Title()}}}
	for len(cells) < columns {
		cells = append(cells, doc.Cell{{Text: suppressed}})
	}
	return doc.Row{ID: r.id, Cells: cells, Details: []doc.Detail{
		{Label: "Withheld", Prose: doc.Plain(r.Withheld.Says)}, w.officers(r.Item),
	}}
}

// edition says which edition it is where that is not the public one, and what is not in it.
func (w *writer) edition() (out []doc.Line) {
	switch w.book.Edition {
	case ppb.Members:
		out = append(out, doc.Line{Label: "Members' edition, part II", Text: "not for publication. It holds what is exempt or confidential."})
	case ppb.Working:
		out = append(out, doc.Line{Label: "Working edition", Text: "not for publication. It holds all that is entered."})
	}
	said := map[string][]string{}
	var order []string
	for _, it := range w.book.Withheld() {
		if said[it.Withheld.Says] == nil {
			order = append(order, it.Withheld.Says)
		}
		said[it.Withheld.Says] = append(said[it.Withheld.Says], it.Ref())
	}
	for _, says := range order {
		out = append(out, doc.Line{Label: "Withheld from this edition", Text: strings.Join(said[says], ", ") + ". " + wording.Stop(says)})
	}
	return out
}

// watermark stands across every page of an edition that is not for publication.
func (w *writer) watermark() string {
	if w.book.Edition == "" {
		return ""
	}
	return "Not for publication"
}

// marking is the edition in two words, before how final the report is.
func (w *writer) marking(state string) string {
	switch w.book.Edition {
	case ppb.Members:
		return "Part II, not for publication. " + state
	case ppb.Working:
		return "Working edition, not for publication. " + state
	}
	return state
}

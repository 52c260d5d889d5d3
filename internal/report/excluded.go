package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// excluded says what the counts of Green, Amber and Red leave out, and why.
func (w *writer) excluded() []doc.Block {
	var out []doc.Block
	if w.outline == nil {
		out = append(out, doc.Plain(
			"Sections 2 (key developments), 3 (emerging issues) and 5 (financial summary) are not part of this edition."))
	}
	if list := w.unwritten(); len(list) > 0 {
		out = append(out, list)
	}
	if t := whyTable(w.rows()); len(t.Rows) > 0 {
		out = append(out, t)
	}
	if len(out) == 0 {
		return nil
	}
	return append([]doc.Block{doc.Heading{Level: 2, ID: "excluded", Text: "What is left out, and why"}}, out...)
}

// unwritten are the texts and tables that nobody has written, in their order.
func (w *writer) unwritten() doc.List {
	var refs []string
	for _, it := range w.book.Items {
		if !it.Rated() && !it.Written() {
			refs = append(refs, it.Ref())
		}
	}
	if len(refs) == 0 {
		return nil
	}
	return doc.List{{Term: "Texts and tables that nobody has written", Text: strings.Join(refs, ", ")}}
}

// whyTable is why measures and milestones have no colour.
func whyTable(rows []row) doc.Table {
	t := doc.Table{Caption: "Measures and milestones that are not Green, Amber or Red", Columns: []doc.Column{
		{Text: "Reason", Share: 40}, {Text: "Number", Numeric: true, Share: 12}, {Text: "Refs"},
	}}
	var order []string
	refs := map[string][]string{}
	for _, r := range rows {
		if r.Reading.Published != rag.None {
			continue
		}
		why := whyUnrated(r)
		if refs[why] == nil {
			order = append(order, why)
		}
		refs[why] = append(refs[why], r.Ref())
	}
	for _, why := range order {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			{{Text: why}}, {{Text: strconv.Itoa(len(refs[why]))}}, {{Text: strings.Join(refs[why], ", ")}},
		}})
	}
	return t
}

func whyUnrated(r row) string {
	f := r.Reading.Figure
	switch {
	case r.Reading.Refer:
		return wording.Stop(ppb.ReferWords)
	case r.Reading.ByPart:
		return "Rated by part: no overall colour."
	case r.Reading.Judged:
		return "Not rated by judgement."
	case bare(r.Item):
		return "Not for publication."
	case r.Milestone != nil:
		return "No progress entered yet."
	case f.None != "":
		return wording.Stop("No value: " + f.None.Label())
	case blank(&f):
		return "No value entered yet."
	case r.Reading.Sentence != "":
		return wording.Stop(wording.Capital(strings.TrimPrefix(r.Reading.Sentence, "None: ")))
	}
	return "No rating computed."
}

// blank reports whether nothing at all was entered.
func blank(f *ppb.Figure) bool {
	for _, p := range f.Parts {
		if p.Raw != "" {
			return false
		}
	}
	for _, is := range f.Months {
		if is.Raw != "" {
			return false
		}
	}
	return !f.Known && f.Raw == ""
}

// settle lists what has to be put right in the plan before sign-off, or was not; nothing where all is well.
func (w *writer) settle() []doc.Block {
	var undated, past, order []string
	keys, late := map[string]int{}, map[string]bool{}
	for _, r := range w.rows() {
		ref := r.Ref()
		if keys[ref]++; keys[ref] == 1 {
			order = append(order, ref)
		}
		if r.Milestone == nil || bare(r.Item) {
			continue
		}
		done := ppb.MilestoneStatus(r.Entry.Content[ppb.FieldStatus]) == ppb.MilestoneComplete
		switch due := r.Milestone.Due; {
		case due.IsZero():
			undated = append(undated, ref)
		case !done && due.Compare(rag.DateOf(w.now)) < 0:
			past = append(past, fmt.Sprintf("%s (%s)", ref, wording.Date(due)))
			late[r.Key()] = true
		}
	}
	twice := slices.DeleteFunc(order, func(ref string) bool { return keys[ref] < 2 })
	list := w.points(late)
	add := func(term string, refs []string) {
		if len(refs) > 0 {
			list = append(list, doc.Term{Term: term, Text: strings.Join(refs, ", ")})
		}
	}
	add("A ref that stands more than once", twice)
	add("Milestones past their due date and not complete", past)
	add("Milestones without a due date", undated)
	if len(list) == 0 {
		return nil
	}
	title := "To settle before sign-off"
	if w.book.SignOff != nil {
		title = "Not settled at sign-off"
	}
	return []doc.Block{doc.Heading{Level: 2, ID: "settle", Text: title}, list}
}

package report

import (
	"strconv"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// movement says what is newly Red, has recovered, or is persistently Red; nothing where no quarter before is held.
func (w *writer) movement() []doc.Block {
	m := w.book.Movement
	if m == nil {
		return nil
	}
	out := []doc.Block{doc.Heading{Level: 3, ID: "movement", Text: "Since " + m.Before.Label()}}
	if len(m.NewlyRed)+len(m.Recovered)+len(m.Persistent) == 0 {
		return append(out, doc.Plain("No measure or milestone is newly Red, has recovered, or is persistently Red."))
	}
	for _, part := range []struct {
		caption string
		list    []ppb.Moved
	}{{"Newly Red", m.NewlyRed}, {"Recovered: Red when last due, and Amber or Green now", m.Recovered}} {
		t := doc.Table{Caption: part.caption, Columns: []doc.Column{{Text: "Ref", Share: 12}, {Text: "Item", Share: 48}, {Text: "Was", Share: 25}, {Text: "Is"}}}
		for _, is := range part.list {
			t.Rows = append(t.Rows, doc.Row{Cells: append(w.named(is.Key),
				doc.Cell{{Mark: ratingMark(is.Was)}, {Text: "in " + is.In.Label(), Quiet: true}}, nowCell(is.Is))})
		}
		if len(t.Rows) > 0 {
			out = append(out, t)
		}
	}
	t := doc.Table{Caption: "Persistently Red: in two quarters running in which it was due, and not Green since",
		Columns: []doc.Column{{Text: "Ref", Share: 12}, {Text: "Item", Share: 48}, {Text: "Red since", Share: 25}, {Text: "Is"}}}
	for _, is := range m.Persistent {
		t.Rows = append(t.Rows, doc.Row{Cells: append(w.named(is.Key), doc.Cell{{Text: is.Since.Label()}}, nowCell(is.Is))})
	}
	if len(t.Rows) > 0 {
		out = append(out, t)
	}
	return out
}

func nowCell(s rag.Status) doc.Cell { return doc.Cell{{Mark: ratingMark(s)}} }

// named are an item's ref and title, as cells.
func (w *writer) named(key string) []doc.Cell {
	if it := w.book.Item(key); it != nil {
		return []doc.Cell{{{Text: it.Ref()}}, {{Text: w.book.TitleOf(it)}}}
	}
	return []doc.Cell{{{Text: key}}, {{Text: "not in this report"}}}
}

// arising is what members asked for: what is open, and what was closed since the quarter began.
func (w *writer) arising() []doc.Block {
	if len(w.book.Actions) == 0 {
		return nil
	}
	t := doc.Table{Caption: "What members asked for", Columns: []doc.Column{
		{Text: "No.", Share: 7}, {Text: "Meeting", Share: 16}, {Text: "Owner", Share: 22}, {Text: "Due", Share: 16}, {Text: "Item", Share: 14}, {Text: "State"},
	}}
	for _, a := range w.book.Actions {
		state, item := "Open", "none named"
		if !a.Open() {
			state = "Closed on " + wording.Date(a.Closed)
		}
		if a.Item != "" {
			item = a.Item
			if it := w.book.Item(a.Item); it != nil {
				item = it.Ref()
			}
		}
		row := doc.Row{
			Cells: []doc.Cell{{{Text: strconv.Itoa(a.N)}}, {{Text: wording.Date(a.Meeting)}}, {{Text: w.book.Officer(a.Owner).Name}},
				{{Text: wording.Date(a.Due)}}, {{Text: item}}, {{Text: state}}},
			Details: []doc.Detail{{Label: "Asked", Prose: doc.Text(a.Text)}},
		}
		for _, is := range a.Answers {
			row.Details = append(row.Details, doc.Detail{Label: "Answer, " + wording.Date(is.On) + ", " + w.book.Officer(is.By).Name, Prose: doc.Text(is.Text)})
		}
		if a.Why != "" {
			row.Details = append(row.Details, doc.Detail{Label: "Closed because", Prose: doc.Text(a.Why)})
		}
		t.Rows = append(t.Rows, row)
	}
	return []doc.Block{doc.Heading{Level: 2, ID: "matters-arising", Text: "Matters arising"}, t}
}

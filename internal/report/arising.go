package report

import (
	"fmt"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// mostMoved is how many items are named of what moved: more would not leave the summary its page, and all stand behind it.
const mostMoved = 12

// movement names all that is Red, by whether it is so newly or persistently, what has recovered, and what was corrected. Where no quarter
// before is held it says what is Red alone.
func (w *writer) movement() (out []doc.Block) {
	m, t := w.book.Movement, doc.Table{Caption: "What is Red", Columns: []doc.Column{{Text: "Colour", Share: 22}, {Text: "Measures and milestones"}}}
	if m != nil {
		t.Caption, t.Columns[0].Text = "Since "+m.Before.Label(), "What has moved"
	} else {
		m = &ppb.Movement{}
	}
	line := func(what string, items doc.Cell) {
		if n := len(items); n > mostMoved { // the rest begins with the next
			items = append(items[:mostMoved-1:mostMoved-1], doc.Line{Text: fmt.Sprintf("and %d more", n-mostMoved+1), Link: items[mostMoved-1].Link})
		}
		if len(items) > 0 {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{{Text: what}}, items}})
		}
	}
	var red, recovered, persistent doc.Cell
	for _, is := range m.NewlyRed {
		red = append(red, w.movedLine(is.Key, "was "+computedWord(is.Was)))
	}
	for _, is := range m.Recovered {
		recovered = append(recovered, w.movedLine(is.Key, "Red in "+is.In.Label()+", now "+wording.Colour(is.Is)))
	}
	for _, is := range m.Persistent {
		persistent = append(persistent, w.movedLine(is.Key, "since "+is.Since.Label()+w.nowWords(is.Is)))
	}
	line("Newly Red", red)
	line("Recovered", recovered)
	line("Persistently Red: Red twice running, and not Green since", persistent)
	also := "Also Red"
	if w.book.Movement == nil {
		also = "Red"
	}
	line(also, w.alsoRed(m))
	if n := len(w.book.Corrected); n > 0 {
		line("Corrected", doc.Cell{{Text: wording.Count(n, "item") + " of earlier quarters", Link: "earlier-corrections"}})
	}
	if w.book.Movement != nil && len(m.NewlyRed)+len(m.Recovered)+len(m.Persistent) == 0 {
		out = append(out, doc.Plain("Since "+m.Before.Label()+" no measure or milestone is newly Red, has recovered, or is persistently Red."))
	}
	if len(t.Rows) > 0 {
		out = append(out, t)
	}
	return out
}

// alsoRed is what is Red and is named neither as newly nor as persistently so: it had no colour to compare, or a break of it.
func (w *writer) alsoRed(m *ppb.Movement) (out doc.Cell) {
	named := map[string]bool{}
	for _, is := range m.NewlyRed {
		named[is.Key] = true
	}
	for _, is := range m.Persistent {
		named[is.Key] = true
	}
	for _, r := range w.rows() {
		if r.Reading.Published == rag.Red && !named[r.Key()] {
			out = append(out, w.movedLine(r.Key(), ""))
		}
	}
	return out
}

// movedLine is an item with what it was, and leads to what is said of it.
func (w *writer) movedLine(key, was string) doc.Line {
	it := w.book.Item(key)
	if it == nil {
		return doc.Line{Text: key + ", not in this report"}
	}
	return doc.Line{Text: wording.Joined(strings.TrimSpace(it.Ref()+" "+w.calledName(it)), was), Link: w.said(key)}
}

// nowWords say what is Red no longer.
func (w *writer) nowWords(is rag.Status) string {
	if is == rag.Red {
		return ""
	}
	return ", now " + wording.Colour(is)
}

// movedWords say of an item that it is newly or persistently Red.
func (w *writer) movedWords(key string) string {
	m := w.book.Movement
	if m == nil {
		return ""
	}
	for _, is := range m.Persistent {
		if is.Key == key {
			return "Red since " + is.Since.Label() + "."
		}
	}
	for _, is := range m.NewlyRed {
		if is.Key == key {
			return "Newly Red: it was " + computedWord(is.Was) + " in " + is.In.Label() + "."
		}
	}
	return ""
}

// What leads to matters arising, and to one of them.
const arisingID = "matters-arising"

func actionID(n int) string { return "asked-" + strconv.Itoa(n) }

// arising is what members asked for: what is open, and what was closed since the quarter began.
func (w *writer) arising() []doc.Block {
	if len(w.book.Actions) == 0 {
		return nil
	}
	t := doc.Table{Caption: "What members asked for", Columns: []doc.Column{
		{Text: "No.", Share: 7}, {Text: "Meeting", Share: 16}, {Text: "Owner", Share: 22}, {Text: "Due", Share: 16}, {Text: "Item", Share: 14}, {Text: "State"},
	}}
	for _, a := range w.book.Actions {
		state, item := "Open", doc.Line{Text: "none named"}
		if !a.Open() {
			state = "Closed on " + wording.Date(a.Closed)
		}
		if a.Item != "" {
			item = doc.Line{Text: w.refOf(a.Item), Link: w.said(a.Item)}
		}
		row := doc.Row{
			ID: actionID(a.N),
			Cells: []doc.Cell{{{Text: strconv.Itoa(a.N)}, back()}, {{Text: wording.Date(a.Meeting)}}, {{Text: w.book.Officer(a.Owner).Name}},
				{{Text: wording.Date(a.Due)}}, {item}, {{Text: state}}},
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
	return []doc.Block{doc.Heading{Level: 2, ID: arisingID, Text: "Matters arising"}, t}
}

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

// tally counts what is published.
type tally struct {
	by     [rag.Red + 1]int
	byPart int
}

func (t *tally) add(r row) {
	if r.Reading.ByPart && r.Reading.Published == rag.None {
		t.byPart++
		return
	}
	t.by[r.Reading.Published]++
}

func (t tally) all() int {
	return t.by[rag.None] + t.by[rag.Green] + t.by[rag.Amber] + t.by[rag.Red] + t.byPart
}

func tallyOf(rows []row) tally {
	var t tally
	for _, r := range rows {
		t.add(r)
	}
	return t
}

// nowOf counts how measures stand against what is expected of them by now; any is false where that is known of none.
func nowOf(rows []row) (t tally, any bool) {
	for _, r := range rows {
		now, has := r.Reading.Now(r.Item)
		t.by[now]++
		any = any || has
	}
	return t, any
}

// summary is one page: how many there are of each colour, what has moved since the last quarter, where they stand, and what members asked for.
func (w *writer) summary() []doc.Block {
	var out []doc.Block
	if t := w.countTable(); len(t.Rows) > 0 {
		out = append(out, t)
	} else {
		out = append(out, doc.Plain("There are no measures and no milestones."))
	}
	out = append(out, w.movement()...)
	if s := w.stacks(); len(s.Rows) > 0 {
		out = append(out, s)
	}
	return append(out, w.asked()...)
}

// countTable counts measures and milestones by colour. Numbers of zero are printed: an empty cell would read as not known.
func (w *writer) countTable() doc.Table {
	var measures, milestones []row
	for _, g := range w.groups {
		measures, milestones = append(measures, g.of(true)...), append(milestones, g.of(false)...)
	}
	q := w.book.Plan.Quarter
	expected := tallyOf(measures)
	now, any := nowOf(measures)
	t := doc.Table{Caption: "How many are Green, Amber and Red", Columns: []doc.Column{
		{Text: "Measures and milestones", Share: 40}, {Text: "Green", Numeric: true}, {Text: "Amber", Numeric: true}, {Text: "Red", Numeric: true},
	}}
	if expected.byPart > 0 {
		t.Columns = append(t.Columns, doc.Column{Text: "Rated by part", Numeric: true})
	}
	t.Columns = append(t.Columns, doc.Column{Text: "Not rated", Numeric: true}, doc.Column{Text: "All", Numeric: true})
	line := func(name string, n tally) {
		numbers := []int{n.by[rag.Green], n.by[rag.Amber], n.by[rag.Red]}
		if expected.byPart > 0 {
			numbers = append(numbers, n.byPart)
		}
		cells := []doc.Cell{{{Text: name}}}
		for _, n := range append(numbers, n.by[rag.None], n.all()) {
			cells = append(cells, doc.Cell{{Text: strconv.Itoa(n)}})
		}
		t.Rows = append(t.Rows, doc.Row{Cells: cells})
	}
	if len(measures) > 0 {
		line("Measures, as published", expected)
	}
	if any {
		t.Caption += ": published says whether the year's target will be met, figures alone whether what was expected by " + q.End().Month.String() + " is"
		line("Measures, by figures alone", now)
	}
	if len(milestones) > 0 {
		line("Milestones", tallyOf(milestones))
	}
	return t
}

// stacks are how many of each objective's measures and milestones are of each colour.
func (w *writer) stacks() doc.Stacks {
	out := doc.Stacks{Caption: "Measures and milestones by objective"}
	var says []string
	unrated := "Not rated"
	if tallyOf(w.rows()).byPart > 0 {
		unrated = "Not rated, or rated by part"
	}
	for _, g := range w.groups {
		if len(g.items) == 0 {
			continue
		}
		t := tallyOf(g.items)
		parts := []doc.Bar{
			{Mark: doc.Green, Label: "Green", N: t.by[rag.Green]}, {Mark: doc.Amber, Label: "Amber", N: t.by[rag.Amber]},
			{Mark: doc.Red, Label: "Red", N: t.by[rag.Red]}, {Mark: doc.Unrated, Label: unrated, N: t.by[rag.None] + t.byPart},
		}
		stack := doc.Stack{Label: g.name()}
		var words []string
		for _, p := range parts {
			if p.N > 0 {
				stack.Parts = append(stack.Parts, p)
				words = append(words, fmt.Sprintf("%d %s", p.N, p.Label))
			}
		}
		out.Rows = append(out.Rows, stack)
		says = append(says, g.name()+": "+strings.Join(words, ", "))
	}
	out.Alt = "Stacked bar chart of measures and milestones by objective. " + strings.Join(says, "; ") + "."
	return out
}

// Of what members asked for so many are named in the summary, and so much of what was asked and answered.
const (
	mostAsked = 8
	mostSaid  = 150
)

// asked is what members asked for with its answer, in a line each; the whole stands under matters arising.
func (w *writer) asked() []doc.Block {
	t := doc.Table{Caption: "What members asked last time" + w.askedOn(), Columns: []doc.Column{
		{Text: "Asked", Share: 36}, {Text: "Answer", Share: 40}, {Text: "Owner, and by when", Share: 24},
	}}
	for i, a := range w.book.Actions {
		if i == mostAsked {
			more := fmt.Sprintf("%s more under matters arising", wording.Number(len(w.book.Actions)-i))
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{{Text: more, Link: actionID(a.N)}}, {{Text: "there"}}, {{Text: "there"}}}})
			break
		}
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			{{Text: brief(a.Text), Link: actionID(a.N)}}, {{Text: answerOf(&a)}}, {{Text: w.book.Officer(a.Owner).Name + ", " + wording.Date(a.Due)}},
		}})
	}
	if len(t.Rows) == 0 {
		return []doc.Block{doc.Plain("Members have asked for nothing that is open.")}
	}
	return []doc.Block{t}
}

// askedOn is the day of the meeting at which it was asked, where that is one.
func (w *writer) askedOn() string {
	var on rag.Date
	for _, a := range w.book.Actions {
		if a.Meeting.IsZero() || !on.IsZero() && a.Meeting != on {
			return ""
		}
		on = a.Meeting
	}
	if on.IsZero() {
		return ""
	}
	return ", on " + wording.Date(on)
}

// answerOf is how something that was asked for stands: the newest answer, or why it was closed.
func answerOf(a *ppb.BoardAction) string {
	switch {
	case !a.Open() && a.Why != "":
		return "Closed on " + wording.Date(a.Closed) + ": " + brief(a.Why)
	case !a.Open():
		return "Closed on " + wording.Date(a.Closed) + "."
	case len(a.Answers) > 0:
		return "Open. " + brief(a.Answers[len(a.Answers)-1].Text)
	}
	return "Open, and not answered yet."
}

// brief is as much of a text as stands on two lines.
func brief(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > mostSaid {
		cut := string(runes[:mostSaid])
		text = cut[:max(strings.LastIndex(cut, " "), 1)] + "…"
	}
	return text
}

package report

import (
	"fmt"
	"strconv"
	"strings"

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

func (w *writer) summary() []doc.Block {
	var measures, milestones []row
	for _, g := range w.groups {
		measures, milestones = append(measures, g.of(true)...), append(milestones, g.of(false)...)
	}
	out := []doc.Block{
		doc.Heading{Level: 2, ID: "summary", Text: "Summary"},
		doc.Plain(says("measure", tallyOf(measures), true), says("milestone", tallyOf(milestones), false)),
	}
	if len(measures) > 0 {
		out = append(out, chart(tallyOf(measures)), w.countTable("Measures", measures, true, tallyOf(measures).byPart > 0))
	}
	if len(milestones) > 0 {
		out = append(out, w.countTable("Milestones", milestones, false, false))
	}
	out = append(out, w.movement()...)
	out = append(out, w.excluded(measures, milestones)...)
	if w.working() {
		out = append(out, w.settle()...)
	}
	return out
}

// says is the tally as a sentence.
func says(one string, t tally, parts bool) string {
	s := fmt.Sprintf("Of %s, %d %s Green, %d Amber and %d Red", wording.Count(t.all(), one), t.by[rag.Green], verb(t.by[rag.Green]), t.by[rag.Amber], t.by[rag.Red])
	if parts && t.byPart > 0 {
		s += fmt.Sprintf("; %d %s rated by part", t.byPart, verb(t.byPart))
	}
	if n := t.by[rag.None]; n > 0 {
		s += fmt.Sprintf("; %d %s not rated", n, verb(n))
	}
	return s + "."
}

func verb(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}

func chart(t tally) doc.Figure {
	bars := []doc.Bar{
		{Mark: doc.Green, Label: "Green", N: t.by[rag.Green]}, {Mark: doc.Amber, Label: "Amber", N: t.by[rag.Amber]},
		{Mark: doc.Red, Label: "Red", N: t.by[rag.Red]},
	}
	if t.byPart > 0 {
		bars = append(bars, doc.Bar{Mark: doc.Unrated, Label: "Rated by part", N: t.byPart})
	}
	bars = append(bars, doc.Bar{Mark: doc.Unrated, Label: "Not rated", N: t.by[rag.None]})
	words := make([]string, len(bars))
	for i, b := range bars {
		words[i] = fmt.Sprintf("%d %s", b.N, strings.ToLower(b.Label))
	}
	return doc.Figure{Caption: "Measures by quarterly progress", Alt: "Bar chart of measures: " + wording.And(words) + ".", Bars: bars}
}

// countTable counts by objective. Numbers of zero are printed: an empty cell would read as not known.
func (w *writer) countTable(what string, all []row, measures, parts bool) doc.Table {
	t := doc.Table{Caption: what + " by objective", Columns: []doc.Column{
		{Text: "Objective", Share: 40}, {Text: "Green", Numeric: true}, {Text: "Amber", Numeric: true}, {Text: "Red", Numeric: true},
	}}
	if parts {
		t.Columns = append(t.Columns, doc.Column{Text: "Rated by part", Numeric: true})
	}
	t.Columns = append(t.Columns, doc.Column{Text: "Not rated", Numeric: true}, doc.Column{Text: "All", Numeric: true})
	line := func(name string, n tally) {
		cells := []doc.Cell{{{Text: name}}}
		add := func(n int) { cells = append(cells, doc.Cell{{Text: strconv.Itoa(n)}}) }
		add(n.by[rag.Green])
		add(n.by[rag.Amber])
		add(n.by[rag.Red])
		if parts {
			add(n.byPart)
		}
		add(n.by[rag.None])
		add(n.all())
		t.Rows = append(t.Rows, doc.Row{Cells: cells})
	}
	for _, g := range w.groups {
		if rows := g.of(measures); len(rows) > 0 {
			line(g.name(), tallyOf(rows))
		}
	}
	line("All objectives", tallyOf(all))
	return t
}

package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

func (w *writer) overview() []doc.Block {
	out := append([]doc.Block{doc.Heading{Level: 2, ID: "section-4", Text: "4. Performance overview"}}, w.objectives(nil)...)
	return append(append(out, w.restated()...), w.gone()...)
}

// objectives are the groups with their tables. Numbers stand before the headings of as many as there are.
func (w *writer) objectives(numbers []string) []doc.Block {
	out := []doc.Block{doc.Plain(w.howSorted() + " Commentary and responsible officers stand below each of them.")}
	common := w.commonPriorities()
	if common != nil {
		out = append(out, doc.Plain("Each of them serves the same corporate priorities: "+wording.Stop(strings.Join(common, "; "))))
	}
	for i, g := range w.groups {
		name := g.name()
		if i < len(numbers) {
			name = headed(numbers[i], name)
		}
		out = append(out, doc.Heading{Level: 3, ID: fmt.Sprintf("objective-%d", i+1), Text: name})
		if n := len(g.priorities); n > 0 && common == nil {
			name := "Corporate priority: "
			if n > 1 {
				name = "Corporate priorities: "
			}
			out = append(out, doc.Plain(name+wording.Stop(strings.Join(g.priorities, "; "))))
		}
		measures, milestones := g.of(true), g.of(false)
		if len(g.items) == 0 {
			out = append(out, doc.Plain("This objective has no measures or milestones of its own."))
		}
		if w.compact(g) {
			out = append(out, w.compactTable(g))
			continue
		}
		if w.book.Plan.ByRef && len(measures) > 0 && len(milestones) > 0 {
			out = append(out, w.mixedTable(g))
			continue
		}
		if len(measures) > 0 {
			out = append(out, w.measureTable(g, measures))
		}
		if len(milestones) > 0 {
			out = append(out, w.milestoneTable(g, milestones))
		}
	}
	return out
}

// commonPriorities are those that every one of several objectives serves; none where they differ.
func (w *writer) commonPriorities() []string {
	if len(w.groups) < 2 {
		return nil
	}
	first := w.groups[0].priorities
	for _, g := range w.groups {
		if len(g.priorities) == 0 || !slices.Equal(g.priorities, first) {
			return nil
		}
	}
	return first
}

// howSorted says in which order the items of an objective stand.
func (w *writer) howSorted() string {
	if w.book.Plan.ByRef {
		return "Each objective has its measures and milestones in the order of their refs."
	}
	return "Each objective has its measures first, then its milestones."
}

func (w *writer) measureTable(g group, measures []row) doc.Table {
	q := w.book.Plan.Quarter
	t := doc.Table{
		Caption: "Measures of " + g.name(),
		Columns: []doc.Column{
			{Text: "Ref", Share: 10}, {Text: "Measure", Share: 20}, {Text: year(q.Year-1) + " actual", Share: 11},
			{Text: year(q.Year) + " target", Share: 11}, {Text: fmt.Sprintf("Current, quarter %d", q.Q), Share: 14},
			{Text: "Direction of travel", Share: 22}, {Text: "Quarterly progress", Share: 12},
		},
	}
	for _, r := range measures {
		if bare(r.Item) {
			t.Rows = append(t.Rows, w.bareRow(r, len(t.Columns)))
			continue
		}
		t.Rows = append(t.Rows, w.measureRow(r))
	}
	return t
}

// refCell is an item's ref, and the way back to the summary.
func refCell(r row) doc.Cell { return doc.Cell{{Text: r.Ref()}, back()} }

func (w *writer) measureRow(r row) doc.Row {
	return doc.Row{
		ID: r.id,
		Cells: []doc.Cell{
			refCell(r), w.nameCell(r.Item), w.previousCell(r), w.targetCell(r.Measure, r.Reading.Figure.AsOf), w.currentCell(r),
			travelCell(r.Reading.Travel), append(progressCell(r.Reading), w.whyLine(r)...),
		},
		Details: w.measureDetails(r),
	}
}

// previousCell is the previous year's actual, with what year that is where it is another, and how sure it is.
func (w *writer) previousCell(r row) doc.Cell {
	out := w.figureCell(r.Measure, r.Previous, "None held")
	if r.Previous == nil {
		return out
	}
	if r.Previous.Period != (ppb.Period{Year: w.book.Plan.Quarter.Year - 1}) {
		out = append(out, doc.Line{Text: "for " + periodLabel(r.Previous.Period), Quiet: true})
	}
	return append(out, behindOutturn(r.Previous)...)
}

// currentCell is the quarter's figure, with its day where that is not the quarter's last.
func (w *writer) currentCell(r row) doc.Cell {
	f := &r.Reading.Figure
	out := w.figureCell(r.Measure, f, notEntered)
	if !f.AsOf.IsZero() && f.AsOf != w.book.Plan.Quarter.End() {
		out = append(out, doc.Line{Text: "at " + wording.Date(f.AsOf), Quiet: true})
	}
	if words := f.DenominatorDate(); words != "" {
		out = append(out, doc.Line{Text: words, Quiet: true})
	}
	return out
}

func travelCell(t ppb.Travel) doc.Cell {
	c := doc.Cell{{Mark: travelMark(t.Direction)}}
	if t.Judged {
		c = append(c, doc.Line{Text: "by judgement", Quiet: true})
	}
	if t.Unsure {
		c = append(c, doc.Line{Text: "low confidence", Quiet: true})
	}
	switch {
	case t.Direction == rag.NotApplicable:
		if t.Reason != "" {
			c = append(c, doc.Line{Text: t.Reason, Quiet: true})
		}
	case t.Change != "" && t.Against != "":
		c = append(c, doc.Line{Text: t.Change + " against " + t.Against, Quiet: true})
	case t.Change+t.Against != "":
		c = append(c, doc.Line{Text: strings.TrimSpace(t.Change + " " + t.Against), Quiet: true})
	}
	return c
}

func progressCell(r ppb.Reading) doc.Cell {
	if r.Refer {
		return referCell(&r)
	}
	c := doc.Cell{{Mark: ratingMark(r.Published)}}
	switch {
	case r.Judged:
		c[0].Text = judgement(r)
	case r.ByPart:
		c = doc.Cell{{Text: "Rated by part"}}
	}
	var parts doc.Cell
	for _, p := range r.Parts {
		if p.Rated {
			parts = append(parts, doc.Line{Label: p.Part.Label, Mark: ratingMark(p.Status), Quiet: true})
		}
	}
	if len(parts) == 1 && !r.ByPart { // the headline alone: its colour stands already
		return c
	}
	return append(c, parts...)
}

func (w *writer) measureDetails(r row) []doc.Detail {
	if w.briefly(r) {
		return drawings(r.trends)
	}
	out := w.commentary(r)
	why := w.workings(r)
	if why != "" {
		out = append(out, doc.Detail{Label: "Why this rating", Prose: doc.Text(why)})
	}
	if is := &r.Reading; is.Reason != "" && (is.Judged || is.Refer) && !strings.Contains(why, is.Reason) {
		out = append(out, doc.Detail{Label: "Judgement", Prose: doc.Plain(is.Overruled() + ". " + wording.Sentence(is.Reason))})
	}
	if t := r.Reading.Travel; t.Judged {
		out = append(out, doc.Detail{Label: "Direction of travel by judgement", Prose: doc.Plain(wording.Stop(t.Reason))})
	}
	out = append(append(out, w.toSettle(r)...), r.trends...)
	return append(out, w.entryState(r.Item)...)
}

// commentary is what is written of an item, and who answers for it. What is Red or Amber has its words before the sections, and leads there.
func (w *writer) commentary(r row) []doc.Detail {
	written, who := w.words(r), w.named(r.Item)
	if r.above != "" {
		says := "With all that is " + ratingMark(r.Reading.Published).Word() + ", before the sections"
		written.Prose = doc.Prose{{Link: r.above, Lines: []string{says}}}
	}
	if behind(written.Prose, who.Label, who.Prose[0].Lines[0]) {
		return []doc.Detail{written}
	}
	return []doc.Detail{written, who}
}

// briefly reports whether an item has in its section but its figures and what is drawn: why it is Red or Amber, what was written of it and who
// answers for it stands before the sections. The working edition has all of every item.
func (w *writer) briefly(r row) bool { return r.above != "" && !w.working() }

// whyLine leads to what stands before the sections.
func (w *writer) whyLine(r row) doc.Cell {
	if !w.briefly(r) {
		return nil
	}
	return doc.Cell{{Text: "see " + ratingMark(r.Reading.Published).Word(), Link: r.above}}
}

// drawings are series without the words that stand elsewhere.
func drawings(trends []doc.Detail) (out []doc.Detail) {
	for _, d := range trends {
		if d.Trend != nil {
			out = append(out, doc.Detail{Label: d.Label, Trend: d.Trend})
		}
	}
	return out
}

// words are what is written of an item. Where that stands under another's, it leads there.
func (w *writer) words(r row) doc.Detail {
	out := doc.Detail{Label: "Commentary"}
	if r.Under != nil {
		out.Prose = doc.Prose{{Link: w.said(r.Under.Key()), Lines: []string{ppb.AsOther(r.Under)}}}
	}
	out.Prose = append(out.Prose, doc.Text(r.Entry.Content[ppb.FieldCommentary])...)
	if len(out.Prose) == 0 {
		out.Prose = doc.Plain("None yet.")
	}
	return out
}

// said is the id of where it is said what there is to say of an item; empty of one that is not printed.
func (w *writer) said(key string) string {
	if w.places == nil {
		w.places = map[string]string{}
		for _, r := range w.rows() {
			if w.places[r.Key()] == "" {
				w.places[r.Key()] = cmp.Or(r.above, r.id)
			}
		}
	}
	return w.places[key]
}

// officers are who answers for an item, with their posts.
func (w *writer) officers(it *ppb.Item) doc.Detail { return w.who(it, true) }

// named are who answers for an item, by their names where a key of officers has their posts.
func (w *writer) named(it *ppb.Item) doc.Detail {
	return w.who(it, w.outline != nil && !w.generates(ppb.GeneratedOfficers))
}

func (w *writer) who(it *ppb.Item, posts bool) doc.Detail {
	names := make([]string, len(it.Officers))
	for i, login := range it.Officers {
		o := w.book.Officer(login)
		names[i] = o.Name + w.book.Contributing(it, login)
		if posts && o.Post != "" && names[i] == o.Name {
			names[i] += ", " + o.Post
		}
	}
	switch len(names) {
	case 0:
		return doc.Detail{Label: "Responsible officer", Prose: doc.Plain("none named")}
	case 1:
		return doc.Detail{Label: "Responsible officer", Prose: doc.Plain(names[0])}
	}
	return doc.Detail{Label: "Responsible officers", Prose: doc.Plain(strings.Join(names, "; "))}
}

// entryState is how far an entry is, in the working edition: of the others the notice says how many are accepted.
func (w *writer) entryState(it *ppb.Item) []doc.Detail {
	if !w.working() {
		return nil
	}
	text := it.StateLabel()
	switch {
	case it.Entry.State == ppb.Accepted, it.NotDue():
	case w.book.SignOff != nil:
		text += ", not accepted"
	default:
		text += ", not yet accepted"
	}
	return []doc.Detail{{Label: "Entry", Prose: doc.Plain(text)}}
}

package review

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/cells"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/thread"
	"ppbtui/internal/ui/trend"
)

// document is the whole item: what stands first is what a decision needs first.
func (p *page) document(w int) *sheet.Sheet {
	q, r := p.q, p.row
	d := q.sheet(min(w, sheet.Readable))
	if w < tight || text.Width(r.ref+r.title) > w-48 {
		d.Para(r.ref + "  " + r.title) // the title line may have cut it
	}
	p.written(d)
	p.facts(d)
	q.addLast(d, r.item)
	p.why = d.Len()
	p.reasons(d)
	return d
}

// written adds whose the item is, what stands against it, its colour, what is written of it, and what was asked and found.
func (p *page) written(d *sheet.Sheet) {
	q, r, it := p.q, p.row, p.row.item
	if q.env.Theme.Spoken() {
		d.Para("Officers: " + q.officers(it))
	} else {
		d.Para(q.officers(it))
	}
	d.Para(theme.Neutral(q.book().CorrectionWords(it)))
	d.Para(theme.Neutral(q.book().MarkWords(it)))
	d.Para(theme.Neutral(q.book().SmallWords(it, q.book().Unchecked(it))))
	if e := it.Entry; e.Note != "" && e.State != ppb.Accepted {
		d.Para(q.returned(e))
	}
	q.colour(d, r)
	q.table(d, r)
	q.text(d, r, q.wordsName(it))
	if len(ppb.ThreadFor(q.env.Actor, it)) > 0 {
		d.Section("Questions", "")
		thread.Draw(d, q.book(), it, q.env.Actor, q.env.Clock())
	}
	q.checks(d, r, everything)
}

// facts adds the figures, or how far the milestone is.
func (p *page) facts(d *sheet.Sheet) {
	switch it := p.row.item; it.Kind() {
	case ppb.MeasureItem:
		p.figures(d)
	case ppb.MilestoneItem:
		milestoneFacts(d, it, it.Entry.Content)
	}
}

// reasons adds the steps that led to the colour, and the quarters.
func (p *page) reasons(d *sheet.Sheet) {
	if !p.row.item.Rated() {
		return
	}
	d.Section("Why this colour", "")
	p.because(d)
	p.quarters(d)
}

// colour adds what is published and why, what decided it first: where that is a judgement, both colours stand in the
// first line.
func (q *Queue) colour(d *sheet.Sheet, r row) {
	if !r.item.Rated() {
		d.Para(wording.Sentence(r.reading().Sentence))
		return
	}
	why := r.reading().Why(r.item, r.item.Entry.Content)
	if q.env.Theme.Spoken() {
		says := why[0]
		if rest, none := strings.CutPrefix(says, "None:"); none {
			says = "No colour:" + rest
		}
		d.Para(theme.Neutral(says))
		for _, more := range why[1:] {
			d.Para(theme.Neutral(more))
		}
		return
	}
	d.Behind(q.env.Theme.RAGShort(r.status), theme.Neutral(strings.TrimPrefix(why[0], r.reading().Colour()+" ")))
	for _, more := range why[1:] {
		d.Para(theme.Neutral(more))
	}
}

// table adds what a table says, and of a text the title that it is printed under, where that is not the plan's.
func (q *Queue) table(d *sheet.Sheet, r row) {
	it, reading := r.item, r.reading()
	if it.Text != nil {
		d.Pair("Title", theme.Neutral(ppb.Filled(&q.book().Plan, it.Entry.Content[ppb.FieldTitle])))
		if f, ok := it.Entry.Content.File(); ok {
			d.Pair("File", theme.Neutral(f.Said()))
			d.Pair("Attached", theme.Neutral(q.book().AttachedWords(it.Entry.Content)))
			d.Pair("SHA-256", f.Sum)
		}
	}
	if it.Grid == nil {
		return
	}
	d.Section("Table", "")
	d.AddIn(cells.Whole(q.env.Theme, it.Grid.Printed(&q.book().Plan, it.Entry.Content), reading.Sheet, d.Width()-1)...)
	for _, p := range reading.Problems {
		d.Hang("! ", wording.Sentence(theme.Neutral(it.Grid.CellLabel(p.Field, it.Entry.Content)+": "+p.Text)))
	}
	if it.Last == nil {
		return
	}
	if changed := it.Grid.Changed(&q.book().Plan, it.Last.Content, it.Entry.Content).String(); changed != "" {
		d.Para("Against " + q.env.Quarter.Prev().Label() + ": " + changed + ". " + q.env.Key("d", "compare") + " shows them.")
	}
}

// wordsName is what the words of an item are called.
func (q *Queue) wordsName(it *ppb.Item) string {
	if it.Text != nil {
		return "Text"
	}
	return "Commentary"
}

// text adds the travel, and the commentary under a heading with how long and how new it is.
func (q *Queue) text(d *sheet.Sheet, r row, heading string) {
	switch t := r.travel(q.env.Theme.Travel); {
	case t == "":
	case q.env.Theme.Spoken():
		d.Para(wording.Sentence(wording.Joined(t, travelled(r.reading().Travel))))
	default:
		d.Behind(t, travelled(r.reading().Travel))
	}
	d.Section(lengthOf(heading, r.words)+newShare(r.item), "")
	q.words(d, r)
}

// returned is the note of the last return.
func (q *Queue) returned(e ppb.Entry) string {
	s := "Returned"
	if e.State == ppb.Submitted {
		s = "Was returned"
	}
	if !e.DecidedAt.IsZero() {
		s += " " + wording.When(e.DecidedAt, q.env.Clock()) + " by " + q.name(e.DecidedBy)
	}
	return s + ": \"" + theme.NeutralBlock(e.Note) + "\""
}

// figures sets the value beside its target and the earlier ones. What is not held is said, never made up.
func (p *page) figures(d *sheet.Sheet) {
	it, r := p.row.item, p.row.reading()
	quarter := p.q.env.Quarter
	d.Section("Figures", "")
	held := func(per ppb.Period) string {
		if s := heldFor(it, per); s != "" {
			return s
		}
		return "none held"
	}
	value := values(it, it.Entry.Content, r.Figure)
	if value == "" {
		value = "no value yet"
	}
	d.Pair("This quarter", value)
	d.Pair("As printed elsewhere", theme.Neutral(it.Entry.Content[ppb.FieldPrinted]))
	d.Pair("Out of", r.Figure.DenominatorDate())
	d.Pair("Target", theme.Neutral(r.Level))
	year, same := quarter.LastYear().FinancialYear(), ppb.Period(quarter.LastYear())
	d.Pair("Previous actual", year.Label()+": "+held(year))
	d.Pair("Same quarter last year", same.Label()+": "+held(same))
	last := held(ppb.Period(quarter.Prev()))
	if it.Last != nil {
		if s := values(it, it.Last.Content, p.row.last().Figure); s != "" {
			last = s
		}
	}
	d.Pair("Last quarter", wording.Joined(quarter.Prev().Label()+": "+last, moved(r.Previous)))
	d.Pair("On this course", strings.TrimPrefix(theme.Neutral(r.Projection), "on this course "))
	d.Pair("Colours", theme.Neutral(r.Thresholds))
	if len(r.Parts) > 0 {
		d.Section("Parts", "")
	}
	for _, part := range r.Parts {
		d.Pair(theme.Neutral(part.Part.Label), partLine(p.q.env.Theme, part))
	}
	addNotes(d, it, quarter)
}

// quarters are the item's quarters, and the sentence that says the same.
func (p *page) quarters(d *sheet.Sheet) {
	if p.series == nil || len(p.series.Points) < 2 {
		return
	}
	st := trend.Themed(p.q.env.Theme)
	d.Section("Quarters", "")
	d.Para(theme.Neutral(p.series.Sentence()))
	d.Add(trend.Table(st, p.series, "", d.Width())...)
	for _, note := range trend.Notes(st, p.series) {
		d.Para(note)
	}
}

func partLine(t *theme.Theme, p ppb.PartReading) string {
	s := theme.Neutral(amount(p.Amount, p.Part.Unit, p.Part.Decimals))
	if s == "" {
		s = "none"
	}
	if t.Spoken() {
		return saysPart(p, s)
	}
	if p.Rated {
		s += "  " + wording.Colour(p.Status)
	}
	if p.Travel != rag.NotApplicable {
		s += "  " + t.Travel(p.Travel.String())
	}
	if p.Rated && p.Sentence != "" {
		s += "  " + theme.Neutral(p.Sentence)
	}
	return s
}

// saysPart is a part in sentences, the value first.
func saysPart(p ppb.PartReading, value string) string {
	colour, way := "", ""
	if p.Rated && p.Sentence == "" {
		colour = wording.Colour(p.Status)
	}
	if p.Travel != rag.NotApplicable {
		way = p.Travel.String()
	}
	out := []string{value, wording.Capital(wording.Joined(colour, way))}
	if p.Rated {
		out = append(out, theme.Neutral(p.Sentence))
	}
	return sentences(out...)
}

// notes are what is written beside the figures: the definition, and the notes of the earlier figures shown.
func addNotes(d *sheet.Sheet, it *ppb.Item, quarter ppb.Quarter) {
	m := it.Measure
	d.Section("Notes", "")
	d.Pair("Definition", theme.Neutral(m.Definition))
	d.Pair("Source", theme.Neutral(m.Source))
	for _, row := range it.Earlier {
		shown := row.Period == quarter.LastYear().FinancialYear() || row.Period == ppb.Period(quarter.LastYear())
		if shown && row.Note != "" {
			d.Pair(row.Period.Label(), theme.Neutral(row.Note))
		}
	}
}

func milestoneFacts(d *sheet.Sheet, it *ppb.Item, c ppb.Content) {
	d.Section("Milestone", "")
	d.Pair("Status", theme.Neutral(ppb.MilestoneStatus(c[ppb.FieldStatus]).Label()))
	if due := it.Milestone.Due; due.IsZero() {
		d.Pair("Due", "no date was published")
	} else {
		d.Pair("Due", wording.Date(due))
	}
	if f, err := rag.ParseDate(c[ppb.FieldForecast]); err == nil {
		d.Pair("Forecast", wording.Date(f))
	} else {
		d.Pair("Forecast", theme.Neutral(c[ppb.FieldForecast]))
	}
}

// because is the steps that led to the colour, in order.
func (p *page) because(d *sheet.Sheet) {
	r := p.row.reading()
	for _, step := range r.Trace {
		d.Hang("- ", wording.Sentence(theme.Neutral(step)))
	}
	if len(r.Trace) == 0 {
		d.Para(theme.Neutral(r.Paragraph))
	}
}

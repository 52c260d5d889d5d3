package review

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// document is the whole item: what stands first is what a decision needs first.
func (p *page) document(w int) *doc {
	q, r, it := p.q, p.row, p.row.item
	th := q.env.Theme
	c := it.Entry.Content
	d := newDoc(th, min(w, readable))
	if w < tight || text.Width(r.ref+r.title) > w-48 {
		d.para(r.ref + "  " + r.title) // the title line may have cut it
	}
	d.para(officers(q.book, it))
	if e := it.Entry; e.Note != "" && e.State != ppb.Accepted {
		d.para(q.returned(e))
	}
	d.colour(r)
	if t := r.travel(th.Travel); t != "" {
		d.styled(t, travelled(r.reading.Travel))
	}
	d.section(lengthOf("Commentary", r.words)+newShare(it), "")
	if s := commentary(c); s != "" {
		d.para(s)
	} else {
		d.para("There is no commentary yet.")
	}
	if len(r.reading.Checks) > 0 {
		d.section("Checks", "")
		addChecks(d, r.reading.Checks, len(r.reading.Checks))
	}
	if it.Measure != nil {
		p.figures(d)
	} else {
		milestoneFacts(d, it, c)
	}
	q.addLast(d, it)
	p.why = len(d.lines)
	d.section("Why this colour", "")
	p.because(d)
	return d
}

// colour adds what is published and why; where that is a judgement, both colours stand in the first line.
func (d *doc) colour(r *row) {
	mark, why := d.theme.RAGShort(r.status()), theme.Neutral(r.reading.Sentence)
	if j := judgement(r.item, r.reading); j != "" {
		d.styled(mark, strings.TrimPrefix(j, wording.Colour(r.reading.Published)+" "))
		d.para(why)
		return
	}
	d.styled(mark, why)
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
func (p *page) figures(d *doc) {
	it, r := p.row.item, p.row.reading
	quarter := p.q.env.Quarter
	d.section("Figures", "")
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
	d.pair("This quarter", value)
	d.pair("As printed elsewhere", theme.Neutral(it.Entry.Content[ppb.FieldPrinted]))
	d.pair("Target", theme.Neutral(r.Level))
	year, same := quarter.LastYear().FinancialYear(), ppb.Period(quarter.LastYear())
	d.pair("Previous actual", year.Label()+": "+held(year))
	d.pair("Same quarter last year", same.Label()+": "+held(same))
	last := held(ppb.Period(quarter.Prev()))
	if it.Last != nil {
		if s := values(it, it.Last.Content, p.row.last.Figure); s != "" {
			last = s
		}
	}
	d.pair("Last quarter", wording.Joined(quarter.Prev().Label()+": "+last, moved(r.Previous)))
	d.pair("On this course", strings.TrimPrefix(theme.Neutral(r.Projection), "on this course "))
	d.pair("Colours", theme.Neutral(r.Thresholds))
	if len(r.Parts) > 0 {
		d.section("Parts", "")
	}
	for _, part := range r.Parts {
		d.pair(theme.Neutral(part.Part.Label), partLine(d.theme, part))
	}
	d.notes(it, quarter)
}

func partLine(t *theme.Theme, p ppb.PartReading) string {
	s := theme.Neutral(amount(p.Amount, p.Part.Unit, p.Part.Decimals))
	if s == "" {
		s = "none"
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

// notes are what is written beside the figures: the definition, and the notes of the earlier figures shown.
func (d *doc) notes(it *ppb.Item, quarter ppb.Quarter) {
	m := it.Measure
	d.section("Notes", "")
	d.pair("Definition", theme.Neutral(m.Definition))
	d.pair("Source", theme.Neutral(m.Source))
	for _, row := range it.Earlier {
		shown := row.Period == quarter.LastYear().FinancialYear() || row.Period == ppb.Period(quarter.LastYear())
		if shown && row.Note != "" {
			d.pair(row.Period.Label(), theme.Neutral(row.Note))
		}
	}
}

func milestoneFacts(d *doc, it *ppb.Item, c ppb.Content) {
	d.section("Milestone", "")
	d.pair("Status", theme.Neutral(ppb.MilestoneStatus(c[ppb.FieldStatus]).Label()))
	if due := it.Milestone.Due; due.IsZero() {
		d.pair("Due", "no date was published")
	} else {
		d.pair("Due", wording.Date(due))
	}
	if f, err := rag.ParseDate(c[ppb.FieldForecast]); err == nil {
		d.pair("Forecast", wording.Date(f))
	} else {
		d.pair("Forecast", theme.Neutral(c[ppb.FieldForecast]))
	}
}

// because is the steps that led to the colour, in order.
func (p *page) because(d *doc) {
	r := p.row.reading
	for _, step := range r.Trace {
		d.indent("- ", wording.Sentence(theme.Neutral(step)))
	}
	if len(r.Trace) == 0 {
		d.para(theme.Neutral(r.Paragraph))
	}
}

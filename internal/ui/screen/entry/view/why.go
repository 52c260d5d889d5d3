package view

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/finding"
	"ppbtui/internal/ui/theme"
)

// Told is the reason for the colour in full, as lines: the steps that led to it, what is to be checked, what would change it, and what is
// held of earlier periods.
type Told struct {
	Lines    []string
	Figures  int    // the line at which the earlier figures begin
	Findings []Spot // where each of the session's findings stands
}

// Spot is the lines from From to before To.
type Spot struct{ From, To int }

// Why is that of the item, in lines of w columns.
func (v *View) Why(w int) (t Told) {
	p := form.NewPage(min(w, 100))
	p.Para(Title(v.Book(), v.Item()))
	p.Add("")
	p.Add(v.theme().Truncate(strings.TrimRight(" "+v.status()+"  "+v.travelled(), " "), p.W))
	if !v.Item().Rated() {
		t.Findings = v.drawComesTo(p)
		t.Lines = p.Lines
		return t
	}
	p.Para(v.judgement())
	v.drawReason(p)
	v.drawUnready(p)
	t.Findings = v.drawFindings(p)
	v.drawSteps(p)
	v.drawWouldChange(p)
	v.drawTravelSteps(p)
	if v.Item().Measure != nil {
		t.Figures = len(p.Lines) + 1
		v.drawHeld(p)
		v.drawDefinition(p)
	}
	t.Lines = p.Lines
	return t
}

// drawReason is what the colour comes of.
func (v *View) drawReason(p *form.Page) {
	r := v.Reading()
	v.drawChosen(p)
	p.Add("")
	if r.Paragraph != "" {
		p.Para(theme.Neutral(r.Paragraph))
	} else {
		p.Para(wording.Sentence(r.Sentence))
	}
}

// drawSteps says how the colour was found.
func (v *View) drawSteps(p *form.Page) {
	if len(v.Reading().Trace) == 0 {
		return
	}
	p.Add("")
	p.Add(v.theme().Section("Step by step", "", p.W))
	for _, step := range v.Reading().Trace {
		p.Hanging(v.lead(" - "), theme.Neutral(step))
	}
}

// lead stands before a line of a list; nothing is said for it.
func (v *View) lead(mark string) string {
	if v.theme().Spoken() {
		return ""
	}
	return mark
}

// drawFindings lists all that is to be checked, with the answers that were given, and says where each stands.
func (v *View) drawFindings(p *form.Page) (at []Spot) {
	all := v.Findings()
	if len(all) == 0 {
		return nil
	}
	right := ""
	if n := finding.Answers(all); n > 0 {
		right = wording.Number(n) + " answered"
	}
	p.Add("")
	p.Add(v.theme().Section("To check", right, p.W))
	for i := range all {
		f, from := &all[i], len(p.Lines)
		mark := f.Mark()
		if mark == "!" && v.Cells != nil {
			mark = "?" // as its cells are marked
		}
		p.Hanging(" "+mark+" ", theme.Neutral(f.Sentence()))
		if f.Answered {
			p.Indented(theme.Neutral(f.AnsweredBy(v.Name)), FindingMargin)
		}
		at = append(at, Spot{from, len(p.Lines)})
	}
	return at
}

// FindingMargin is how many columns stand before the words of a finding: room for a marker, and how it is marked.
const FindingMargin = 3

// travelled is the travel of a measure; a milestone has none.
func (v *View) travelled() string {
	if v.Item().Measure == nil {
		return ""
	}
	return v.travel(v.Reading().Travel)
}

// drawChosen says of a milestone whose colour it is, and what its dates are for.
func (v *View) drawChosen(p *form.Page) {
	if v.Item().Milestone == nil {
		return
	}
	who := "You chose "
	if e := v.Item().Entry; !v.Typed() && e.EnteredBy != "" && e.EnteredBy != v.env.Actor.Login {
		who = v.name(e.EnteredBy) + " chose "
	}
	if v.Content()[ppb.FieldRAG] == "" {
		p.Para("No progress is chosen yet.")
	} else {
		p.Para(who + chosen(v.Reading()) + ".")
	}
	p.Para("The dates do not choose the colour. They show how late or early it is, the report counts what is overdue by them, " +
		"and a forecast that moves from quarter to quarter is seen.")
}

// chosen is the colour of a milestone as its row of choices has it.
func chosen(r *ppb.Reading) string {
	if r.Refer {
		return ppb.ReferWords
	}
	return title(r.Published)
}

// drawTravelSteps says how the direction of travel was found, or in words why there is none.
func (v *View) drawTravelSteps(p *form.Page) {
	m := v.Item().Measure
	if m == nil {
		return
	}
	t := v.Reading().Travel
	p.Add("")
	p.Add(v.theme().Section("Travel, step by step", "", p.W))
	step := func(line string) { p.Hanging(v.lead(" - "), wording.Sentence(theme.Neutral(line))) }
	if len(t.Trace) == 0 {
		step("Compared with the same quarter of last year, " + ppb.Period(v.env.Quarter.LastYear()).Label())
		step("There is no direction of travel: " + t.Reason)
	}
	for _, l := range t.Trace {
		step(l)
	}
}

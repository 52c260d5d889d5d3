package view

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// Why is the reason for the colour in full, in lines of w columns: the steps that led to it, what would change it, and what
// is held of earlier periods, which begins at line figures.
func (v *View) Why(w int) (lines []string, figures int) {
	r := v.Reading()
	p := form.NewPage(min(w, 100))
	p.Para(Title(&v.Book().Plan, v.Item()))
	p.Add("")
	p.Add(v.theme().Truncate(strings.TrimRight(" "+v.status()+"  "+v.travelled(), " "), p.W))
	if !v.Item().Rated() {
		v.drawComesTo(p)
		return p.Lines, 0
	}
	p.Para(v.judgement())
	v.drawChosen(p)
	p.Add("")
	if r.Paragraph != "" {
		p.Para(theme.Neutral(r.Paragraph))
	} else {
		p.Para(wording.Sentence(r.Sentence))
	}
	if len(r.Trace) > 0 {
		p.Add(v.theme().Section("Step by step", "", p.W))
		for _, step := range r.Trace {
			p.Hanging(" - ", theme.Neutral(step))
		}
	}
	v.drawUnready(p)
	v.drawWouldChange(p)
	v.drawTravelSteps(p)
	if len(r.Checks) > 0 {
		p.Add("")
		p.Add(v.theme().Section("To check", "", p.W))
		for _, c := range append(v.FigureChecks(), v.TextChecks()...) {
			p.Hanging(" ! ", wording.Sentence(theme.Neutral(c.Message)))
		}
	}
	if v.Item().Measure != nil {
		figures = len(p.Lines) + 1
		v.drawHeld(p)
		v.drawDefinition(p)
	}
	return p.Lines, figures
}

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
	step := func(line string) { p.Hanging(" - ", wording.Sentence(theme.Neutral(line))) }
	if len(t.Trace) == 0 {
		step("Compared with the same quarter of last year, " + ppb.Period(v.env.Quarter.LastYear()).Label())
		step("There is no direction of travel: " + t.Reason)
	}
	for _, l := range t.Trace {
		step(l)
	}
}

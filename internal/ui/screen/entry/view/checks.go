package view

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/finding"
	"ppbtui/internal/ui/theme"
)

// drawChecks are the findings about the words and about the item among the others, and every reason why it cannot be submitted yet.
func (v *View) drawChecks(p *form.Page) {
	all := v.told()
	open, answered := finding.Open(all, ppb.AtText, ppb.AtItem), finding.Answers(all)
	if v.drawn.wide && (v.Locked() == "" || len(open)+answered > 0) {
		p.Add(v.theme().Section("Checks", "", p.W))
	}
	if c, asked := v.Coverage(); asked {
		v.drawCoverage(p, c)
		open = slices.DeleteFunc(open, func(f *finding.Finding) bool { return f.Covers })
	}
	most := 2
	if v.drawn.wide {
		most = len(open)
	}
	for i := range min(most, len(open)) {
		v.drawFinding(p, open[i])
	}
	if rest := finding.Rest(len(open)-most, answered); rest != "" {
		p.Para(rest + ": F4.")
	}
	switch {
	case v.Locked() != "" || v.TooLate():
	case len(v.Unready()) > 0:
		v.drawn.ready = len(p.Lines)
		p.Para("Before F9: " + v.beforeSubmit())
	case v.drawn.wide:
		p.Para("Ready to submit with F9.")
	}
}

// told are the findings without those that wait until nobody types into the commentary.
func (v *View) told() []finding.Finding {
	all := v.Findings()
	if b := v.form.Focused(); b == nil || b.Name != string(ppb.FieldCommentary) || !v.Typed() {
		return all
	}
	return slices.DeleteFunc(slices.Clone(all), func(f finding.Finding) bool { return f.AtRest })
}

// beforeSubmit is what F9 still needs. What is wrong with a box stands under it: here it is named alone.
func (v *View) beforeSubmit() string {
	n := len(v.Reading().Problems)                                               // they are the first of the reasons
	if all := v.Unready(); v.Cells != nil && len(all) > 1 && v.drawn.h < wideH { // the room is for the cells
		return v.Reasons(all[:1]) + " And " + wording.Number(len(all)-1) + " more: F4 lists all."
	}
	if n == 0 {
		return v.Reasons(v.Unready())
	}
	var names []string
	for _, p := range v.Reading().Problems {
		if name := v.boxName(p.Field); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.TrimRight("put "+wording.And(names)+" right. "+v.Reasons(v.Unready()[n:]), " ")
}

// drawFigureChecks adds the warnings about the figure under it: as many as there is room for, and how many more there are.
func (v *View) drawFigureChecks(p *form.Page) {
	open := finding.Open(v.Findings(), ppb.AtFigure)
	most := 2
	switch {
	case v.drawn.wide:
		most = len(open)
	case p.W < narrowW:
		most = 1
	}
	if len(open) == most+1 && p.W >= narrowW {
		most++ // the line that says so takes as much room
	}
	for i := range open {
		if i == most {
			p.Para(fmt.Sprintf("and %d more: F4", len(open)-most))
			break
		}
		v.drawFinding(p, open[i])
	}
}

// hung are the lines of findings as they were drawn at a width: they stay the same from key to key until the text is read again.
type hung struct {
	w     int
	lines map[hungOf][]string
}

type hungOf struct{ rule, message, mark string }

// mostHung is how many findings are kept: of one that is answered, or read anew, nobody asks again.
const mostHung = 64

func (v *View) drawFinding(p *form.Page, f *finding.Finding) {
	h, of := &v.hung, hungOf{f.Rule, f.Message, f.Mark()}
	if h.w != p.W || len(h.lines) >= mostHung {
		*h = hung{p.W, map[hungOf][]string{}}
	}
	lines, ok := h.lines[of]
	if !ok {
		lines = text.Hang(" "+of.mark+" ", theme.Neutral(f.Sentence()), p.W-1)
		h.lines[of] = lines
	}
	p.Hung(lines)
}

// drawCoverage is a tick for each thing that the commentary should cover. It knows words, not meaning: a reminder.
func (v *View) drawCoverage(p *form.Page, c ppb.Coverage) {
	ticks := []string{
		v.theme().Check(c.Cause.Is) + " cause", v.theme().Check(c.Action.Is) + " action",
		v.theme().Check(c.Date.Is) + " date", v.theme().Check(c.Owner.Is) + " owner",
	}
	if p.W < narrowW {
		p.Para("Cover: " + strings.Join(ticks, " "))
		return
	}
	p.Para(v.coverFor() + ", so please cover: " + strings.Join(ticks, "  "))
}

// coverFor is what the commentary is asked to cover something for.
func (v *View) coverFor() string {
	what := title(v.Reading().Published)
	switch {
	case v.Reading().Judged:
		what = "Judgement"
	case v.Reading().Travel.Direction == rag.Worse:
		what += " and worse"
	}
	return what
}

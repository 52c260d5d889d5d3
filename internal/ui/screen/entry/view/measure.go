package view

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/theme"
)

// drawMeasure is the table of earlier figures with this quarter's boxes, and what the rules make of them.
func (v *View) drawMeasure(p *form.Page) {
	if len(p.Lines) < 2 {
		p.Add("")
	}
	from := len(p.Lines)
	if len(v.Item().Measure.Parts) > 0 {
		v.drawParts(p)
	} else {
		v.drawTable(p)
	}
	v.drawResult(p)
	p.Belongs(from)
}

// drawTable is the table of a measure without parts.
func (v *View) drawTable(p *form.Page) {
	const label, col = 8, 15
	periods := v.periods()
	x := label + col*len(periods) + 3
	head, value := text.Spaces(label), text.Pad(" Value", label)
	for _, q := range periods {
		head += text.FitLeft(period(q, false), col, "")
		value += text.PadLeft(v.whole(v.figure(q, "", "no figure held"), col-1), col)
	}
	p.Add(head + "   THIS QUARTER")
	m := v.Item().Measure
	switch {
	case v.Item().Withheld != nil:
		p.Add(text.Pad(value, x) + v.edited())
	case m.Months != ppb.NoMonths:
		v.drawMonths(p, x)
		p.Add(text.Pad(value, x) + " " + v.ofMonths())
	default:
		b := v.box(ppb.FieldValue)
		v.form.Place(p, b, value+text.Spaces(x-text.Width(value)), v.unitBehind(b, m.Rule.Unit), p.W-x-1)
		p.Problem(b, x)
	}
	v.drawn.result = len(p.Lines)
	p.Add(text.Pad(" RAG", x) + v.status())
	t := v.Reading().Travel
	why, said := against(t), ""
	if head, _, more := strings.Cut(why, ": "); more && text.Width(why) > x-12 { // figures that conflict, each with its source
		why, said = head, wording.Sentence(why)
	}
	if head, rest, more := strings.Cut(why, " (provisional, "); more && text.Width(why) > x-12 {
		why, said = head, "Provisional: "+strings.TrimSuffix(rest, ")")+"."
	}
	p.Add(text.Pad(" Travel  "+v.whole(why, x-12), x) + v.travel(t))
	p.Para(said)
}

// edited is the figure as an edition has it that says less than was entered.
func (v *View) edited() string {
	m, f := v.Item().Measure, &v.Reading().Figure
	if !f.Known {
		return ppb.Suppressed.Label()
	}
	return f.Amount.Format(m.Rule.Unit, f.Places(m.Rule.Decimals))
}

// drawMonths is a box for each month of the quarter, the boxes at column x.
func (v *View) drawMonths(p *form.Page, x int) {
	for _, b := range v.form.Boxes() {
		if _, _, month := ppb.Field(b.Name).Month(); month {
			v.form.Place(p, b, text.Pad(" "+b.Label, x), v.unitBehind(b, v.Item().Measure.Rule.Unit), p.W-x-1)
			p.Problem(b, x)
		}
	}
}

// ofMonths is the quarter's figure as it is worked out of its months, and how.
func (v *View) ofMonths() string {
	m, f := v.Item().Measure, &v.Reading().Figure
	if !f.Known {
		return ""
	}
	return f.Format(m.Rule.Unit, m.Rule.Decimals) + map[ppb.Months]string{
		ppb.MonthsLast: ", the last month's", ppb.MonthsSum: ", the sum", ppb.MonthsRate: ", of all three",
	}[m.Months]
}

// drawNarrow is the value, its colour and the reason on a small terminal, and the earlier figures in words.
func (v *View) drawNarrow(p *form.Page) {
	from := len(p.Lines)
	m := v.Item().Measure
	for _, b := range v.form.Boxes() {
		if !draft.Figure(ppb.Field(b.Name)) {
			continue
		}
		u := v.unitBehind(b, m.Rule.Unit)
		lead := " Value  "
		if _, _, month := ppb.Field(b.Name).Month(); month {
			lead = " " + v.theme().Fit(theme.Neutral(b.Label), 12) + " "
		}
		if part, ok := v.part(b); ok {
			u = ""
			lead = " " + v.theme().Fit(theme.Neutral(b.Label), 12) + " "
			if part.Rated && v.closes(b) {
				u = v.theme().RAGShort(part.Status.String())
				if part.Travel != rag.NotApplicable {
					u += " " + v.theme().TravelGlyph(part.Travel.String())
				}
			}
		}
		v.form.Place(p, b, lead, u, min(p.W-text.Width(lead)-1, 30))
		p.Problem(b, 1)
	}
	v.drawn.result = len(p.Lines)
	head := v.headline()
	if head != "" {
		head += "  "
	}
	p.Add(v.theme().Truncate(" "+head+v.status()+"  "+v.travel(v.Reading().Travel), p.W))
	v.drawResult(p)
	p.Belongs(from)
	if v.TitleCut {
		p.Para(Title(v.Book(), v.Item()))
	}
	p.Para(v.headText())
	var held []string
	for _, q := range v.periods() {
		held = append(held, period(q, false)+": "+v.figure(q, "", "no figure held")+".")
	}
	p.Para(strings.Join(held, " "))
}

// drawResult is the reason for the colour and what would change it.
func (v *View) drawResult(p *form.Page) {
	if v.Offering() {
		p.Para(theme.Neutral(v.Question()) + " Enter takes this, Esc leaves your text.")
	}
	out := []string{v.judgement(), wording.Sentence(theme.Neutral(v.Reading().Sentence))}
	if !v.drawn.wide {
		out = append(out, v.wouldChange())
	}
	p.Para(joined(append(out, v.besides()...)))
	v.drawFigureChecks(p)
}

// besides is what else the rules say of a figure: where it leads to, and why the travel is another than is worked out.
func (v *View) besides() (out []string) {
	r := v.Reading()
	if r.Projection != "" && !strings.Contains(r.Sentence, r.Projection) {
		out = append(out, wording.Sentence(r.Projection))
	}
	if r.Travel.Judged && r.Travel.Reason != "" {
		out = append(out, wording.Sentence("Travel by judgement: "+theme.Neutral(r.Travel.Reason)))
	}
	return out
}

// wouldChange is the other colours with the values that give them, in one line.
func (v *View) wouldChange() string {
	var out []string
	for _, t := range v.Reading().WouldChange {
		if t.Status == v.Reading().Computed {
			continue
		}
		line := title(t.Status) + " " + t.Values
		if t.Away != "" {
			line += " (" + t.Away + ")"
		}
		out = append(out, wording.Sentence(line))
	}
	if len(out) == 0 {
		return wording.Sentence(v.Reading().Thresholds)
	}
	return strings.Join(out, " ")
}

package view

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// partColumns is how the table of parts is laid out.
type partColumns struct {
	label int   // with the margin
	cols  []int // of the earlier periods
	x     int   // where the boxes begin
	box   int   // with its brackets
	short bool  // the arrow without its word
	none  string
}

// layParts makes room for every number as a whole: a box is never narrower than its text while it is a number.
func (v *View) layParts(w int, periods []ppb.Period) partColumns {
	if l := v.layWith("none held", w, periods); !l.short {
		return l
	}
	return v.layWith("none", w, periods)
}

func (v *View) layWith(none string, w int, periods []ppb.Period) partColumns {
	l := partColumns{label: 10, cols: make([]int, len(periods)), box: 12, none: none}
	m := v.Item().Measure
	for _, b := range v.form.Boxes() {
		if _, ok := v.part(b); ok {
			l.label = max(l.label, min(text.Width(b.Label), 19)+1)
		}
	}
	for _, part := range m.Parts {
		l.box = max(l.box, min(text.Width(v.Content()[ppb.PartField(part.Code)])+5, 18))
	}
	l.x = l.label + 2
	for c, q := range periods {
		l.cols[c] = text.Width(period(q, true))
		for _, part := range m.Parts {
			l.cols[c] = max(l.cols[c], min(text.Width(v.figure(q, part.Code, none)), 12))
		}
		l.x += l.cols[c] + 1
	}
	const rag, word, arrow = 1 + theme.RAGWidth, 1 + 8, 1 + 1
	room := w - 1 - l.x - rag
	l.short = l.box > room-word
	if !l.short {
		l.box = min(room-word, 22)
	} else {
		l.box = max(min(room-arrow, l.box), 8)
	}
	return l
}

// drawParts is the table of a measure with parts: a box a part, each with its own colour where it is rated, then the
// headline.
func (v *View) drawParts(p *form.Page) {
	periods := v.periods()
	l := v.layParts(p.W, periods)
	head := text.Spaces(l.label)
	for c, q := range periods {
		head += " " + text.PadLeft(period(q, true), l.cols[c])
	}
	p.Add(head + "  THIS QUARTER")
	for _, b := range v.form.Boxes() {
		part, ok := v.part(b)
		if !ok {
			continue
		}
		line := text.Pad(" "+v.theme().Truncate(theme.Neutral(b.Label), l.label-1), l.label)
		for c, q := range periods {
			held := ""
			if v.closes(b) {
				held = v.figure(q, part.Part.Code, l.none)
			}
			line += " " + text.PadLeft(v.whole(held, l.cols[c]), l.cols[c])
		}
		v.drawPart(p, b, line+"  ", part, l)
		p.Problem(b, l.x)
	}
	v.drawn.result = len(p.Lines)
	v.drawHeadline(p, periods, l)
	switch t := v.Reading().Travel; {
	case against(t) == "":
	case t.Direction == rag.NotApplicable:
		p.Para("Travel: " + strings.TrimRight(against(t), ".") + ".")
	default:
		p.Para(wording.Sentence("Travel " + against(t)))
	}
}

// drawHeadline is the line of the number that is published, and its colour.
func (v *View) drawHeadline(p *form.Page, periods []ppb.Period, l partColumns) {
	line := text.Pad(" "+headlineLabel(v.Item().Measure), l.label) + " " + v.headlineEarlier(periods, l.cols)
	line = text.Pad(line, l.x) + text.Pad(v.headline(), v.headlineWidth(l)) + " "
	status, travel := v.status(), v.travel(v.Reading().Travel)
	if text.Width(line)+text.Width(status)+2+text.Width(travel) >= p.W && !v.Reading().ByPart {
		status = v.theme().RAG(v.Reading().Shown()) // the sentence says that it is by judgement
		travel = strings.TrimSpace(travel)
	}
	gap := "  "
	if text.Width(line)+text.Width(status)+2+text.Width(travel) >= p.W {
		gap = " "
	}
	line += status + gap
	if text.Width(line)+text.Width(travel) >= p.W {
		travel = v.theme().Travel(v.Reading().Travel.Direction.String())
	}
	if text.Width(line)+text.Width(travel) >= p.W {
		travel = v.theme().TravelGlyph(v.Reading().Travel.Direction.String())
		if v.Reading().Travel.Direction == rag.NotApplicable {
			travel = ""
		}
	}
	p.Add(strings.TrimRight(line+travel, " "))
}

// headlineWidth puts the colour of the headline under those of the parts, where they have any.
func (v *View) headlineWidth(l partColumns) int {
	for _, part := range v.Reading().Parts {
		if part.Rated {
			return l.box
		}
	}
	return min(l.box, 12)
}

// drawPart is the line of one part. A text too long for the table's box has the rest of the line.
func (v *View) drawPart(p *form.Page, b *form.Box, lead string, part ppb.PartReading, l partColumns) {
	y := len(p.Lines)
	behind := v.unitBehind(b, part.Part.Unit)
	absent := (ppb.Amount{Raw: b.Value()}).Absent()
	if absent != "" && absent.Label() != strings.ToLower(strings.TrimSpace(b.Value())) {
		behind = "= " + absent.Label()
	}
	box := min(max(text.Width(b.Value())+5, l.box), p.W-l.x-1)
	if part.Rated && absent == "" && v.closes(b) && box <= l.box {
		behind = v.theme().RAG(part.Status.String()) + " " + v.partTravel(part, l)
	} else if text.Width(behind)+1 > p.W-1-l.x-box {
		behind = ""
	}
	view, cur := v.form.Plain(b, max(box, 1)), 0
	if v.Locked() == "" {
		view, cur = b.Field.(form.Line).View(max(box, 8))
	}
	if behind != "" {
		view = text.Pad(view, l.box) + " " + behind
	}
	p.Add(lead + view)
	p.Place(b, form.Spot{From: y, To: y + 1, X: l.x + cur, Y: y})
}

func (v *View) partTravel(part ppb.PartReading, l partColumns) string {
	if l.short && part.Travel == rag.NotApplicable {
		return ""
	}
	if l.short {
		return v.theme().TravelGlyph(part.Travel.String())
	}
	return v.theme().Travel(part.Travel.String())
}

// closes reports whether a box is the last of its part: the one box, or that of the quarter's last month.
func (v *View) closes(b *form.Box) bool {
	n, _, month := ppb.Field(b.Name).Month()
	return !month || n == 3
}

// part is the reading of the part that a box is for. Before it can be read it is the part alone.
func (v *View) part(b *form.Box) (ppb.PartReading, bool) {
	f := ppb.Field(b.Name)
	code, ok := f.Part()
	if _, of, month := f.Month(); month && of != "" {
		code, ok = of, true
	}
	if !ok {
		return ppb.PartReading{}, false
	}
	for _, r := range v.Reading().Parts {
		if r.Part.Code == code {
			return r, true
		}
	}
	part, ok := v.Item().Measure.Part(code)
	return ppb.PartReading{Part: part}, ok
}

func headlineLabel(m *ppb.Measure) string {
	switch m.Headline {
	case ppb.HeadlineSum:
		return "Sum"
	case ppb.HeadlineNone, "":
		return "Overall"
	}
	return "Headline"
}

// headline is the number that is published for a measure with parts; empty while there is none.
func (v *View) headline() string {
	m := v.Item().Measure
	f := v.Reading().Figure
	if len(m.Parts) == 0 || !f.Known || v.Reading().ByPart {
		return ""
	}
	return f.Format(m.Rule.Unit, m.Rule.Decimals)
}

func (v *View) headlineEarlier(periods []ppb.Period, cols []int) string {
	out := ""
	for c, q := range periods {
		if c > 0 {
			out += " "
		}
		figure := v.figure(q, "", "")
		if v.Item().Measure.Headline == ppb.HeadlineNone || text.Width(figure) > cols[c] {
			figure = "" // a composite cell: its parts stand above
		}
		out += text.PadLeft(figure, cols[c])
	}
	return out
}

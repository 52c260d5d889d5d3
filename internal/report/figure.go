package report

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// notEntered stands where nothing was typed yet.
const notEntered = "Not yet entered"

// figureCell is a figure as it is printed: the value with its flags, the parts, and the two numbers that a share is of. The working
// edition has the text it was given as too, where that says more than the number.
func (w *writer) figureCell(m *ppb.Measure, f *ppb.Figure, missing string) doc.Cell {
	if f == nil {
		return doc.Cell{{Text: missing}}
	}
	if f.None != "" {
		return w.noneCell(f)
	}
	var c doc.Cell
	// The headline part stands with its label below; saying its number twice would read as two figures.
	if _, headline := m.Part(m.Headline); f.Known && !(headline && len(f.Parts) > 0) {
		line := doc.Line{Text: amount(f.Amount, m.Rule.Unit, m.Rule.Decimals, f.Unit)}
		if m.Headline == ppb.HeadlineSum && len(f.Parts) > 0 {
			line.Label = "All"
		}
		c = append(c, line)
	}
	if without := m.Without(f); len(without) > 0 {
		c = append(c, doc.Line{Label: "All", Text: "not known without " + wording.And(without)})
	}
	for _, p := range f.Parts {
		if line, ok := w.partLine(m, f, p); ok {
			c = append(c, line)
		}
	}
	if months := m.MonthsText(f, ""); months != "" {
		c = append(c, doc.Line{Text: months, Quiet: len(c) > 0})
	}
	if len(c) == 0 && f.Raw == "" {
		return doc.Cell{{Text: missing}}
	}
	if len(c) == 0 {
		c = doc.Cell{{Text: f.Raw}, {Text: "not read as a number", Quiet: true}}
	} else if given := w.givenAs(f); given != "" {
		c = append(c, doc.Line{Text: given, Quiet: true})
	}
	if tail := brackets(f.Flags); tail != "" {
		c[0].Text += " " + tail
	}
	if f.Qualifier != "" {
		c = append(c, doc.Line{Text: f.Qualifier, Quiet: true})
	}
	return c
}

func (w *writer) partLine(m *ppb.Measure, f *ppb.Figure, p ppb.PartAmount) (doc.Line, bool) {
	label, unit, decimals := p.Code, m.Rule.Unit, m.Rule.Decimals
	if def, ok := m.Part(p.Code); ok {
		label, unit, decimals = def.Label, def.Unit, def.Decimals
	}
	switch {
	case p.Known:
		text := amount(p.Amount, unit, decimals, f.Unit)
		if w.working() && p.Raw != "" && !sameNumber(p.Raw, p.Value) && !strings.Contains(f.Raw, p.Raw) { // else the whole's text says it
			text += " (given as “" + p.Raw + "”)"
		}
		return doc.Line{Label: label, Text: text + inMonths(m, f, p.Code)}, true
	case p.Absent() != "":
		return doc.Line{Label: label, Text: p.AbsentText() + inMonths(m, f, p.Code)}, true
	case m.MonthsText(f, p.Code) != "":
		return doc.Line{Label: label, Text: "not known" + inMonths(m, f, p.Code)}, true
	case p.Raw != "":
		return doc.Line{Label: label, Text: p.Raw}, true
	}
	return doc.Line{}, false
}

// inMonths are the months of a part behind its number: " (January 5, February 8, March 9)".
func inMonths(m *ppb.Measure, f *ppb.Figure, part string) string {
	if months := m.MonthsText(f, part); months != "" {
		return " (" + months + ")"
	}
	return ""
}

// givenAs is the verbatim text of the whole where it differs from the value: “442/485” beside 91.13%. Where each part's
// number is on its own line, what the whole was typed as is still evidence and is kept. What is published has the two numbers of a share
// alone.
func (w *writer) givenAs(f *ppb.Figure) string {
	if !w.working() {
		if f.Known && f.Fraction {
			return number(f.Num, rag.Count, 0) + " of " + number(f.Den, rag.Count, 0)
		}
		return ""
	}
	if f.Raw == "" || f.Known && sameNumber(f.Raw, f.Value) {
		return ""
	}
	return "given as “" + f.Raw + "”"
}

func (w *writer) noneCell(f *ppb.Figure) doc.Cell {
	text := f.None.Label()
	switch f.None {
	case ppb.NotAvailable:
		text = "[x] " + text
	case ppb.NotApplicable:
		text = "[z] " + text
	case ppb.Suppressed:
		text = suppressed + " " + text
	}
	c := doc.Cell{{Text: text}}
	if !f.Promised.IsZero() {
		c = append(c, doc.Line{Text: "promised by " + wording.Date(f.Promised), Quiet: true})
	}
	if w.working() && f.Raw != "" && !strings.EqualFold(f.Raw, "N/A") {
		c = append(c, doc.Line{Text: "given as “" + f.Raw + "”", Quiet: true})
	}
	if f.Qualifier != "" {
		c = append(c, doc.Line{Text: f.Qualifier, Quiet: true})
	}
	return c
}

// brackets are the flags in shorthand: "[p] [e]".
func brackets(f ppb.Flags) string {
	letters := f.Letters()
	for i, l := range letters {
		letters[i] = "[" + l + "]"
	}
	return strings.Join(letters, " ")
}

// targetCell is the target in words, and in the working edition as it was given where that differs.
func (w *writer) targetCell(m *ppb.Measure, asOf ppb.Date) doc.Cell {
	q := w.book.Plan.Quarter
	t, ok := m.TargetFor("", q, asOf)
	if !ok {
		return doc.Cell{{Text: "No target"}}
	}
	show := func(d ppb.Decimal) string { return number(d, m.Rule.Unit, m.Rule.Decimals) }
	var text string
	switch t.Kind {
	case rag.AbsoluteTarget:
		text = show(t.Value)
	case rag.RangeTarget:
		text = show(t.Min) + " to " + show(t.Max)
	case rag.ReduceBy:
		text = "reduce by " + show(t.Value) + " from " + show(t.Base)
	case rag.IncreaseBy:
		text = "increase by " + show(t.Value) + " from " + show(t.Base)
	case rag.ReduceByPercent:
		text = "reduce by " + number(t.Value, rag.Percent, 0) + " from " + show(t.Base)
	case rag.IncreaseByPercent:
		text = "increase by " + number(t.Value, rag.Percent, 0) + " from " + show(t.Base)
	case rag.BetterThan:
		text = "better than " + show(t.Base)
	case rag.TextTarget:
		text = t.Text
		if text == "" {
			text = t.Raw
		}
	default:
		text = "No target"
	}
	c := doc.Cell{{Text: text}}
	if t.Period.Q == 0 && t.Period.Year != q.Year { // an academic or a calendar year
		c = append(c, doc.Line{Text: "for " + periodLabel(t.Period), Quiet: true})
	}
	if t.HasPoint {
		c = append(c, doc.Line{Text: show(t.Point) + " for this quarter", Quiet: true})
	}
	na := t.Kind == rag.NoTarget && strings.EqualFold(strings.TrimSpace(t.Raw), "N/A")
	if w.working() && t.Raw != "" && t.Raw != text && !na && !(t.Kind == rag.AbsoluteTarget && sameNumber(t.Raw, t.Value)) {
		c = append(c, doc.Line{Text: "given as “" + t.Raw + "”", Quiet: true})
	}
	return c
}

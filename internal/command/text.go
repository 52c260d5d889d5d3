package command

import (
	"cmp"
	"errors"
	"strings"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// saysNow prints what an item says now, after a change, with these warnings; name gives a person's name.
func (c *cli) saysNow(p *ppb.Plan, it *ppb.Item, checks []ppb.Check, name func(login string) string) {
	r := ppb.Read(p, it, it.Entry.Content)
	title := it.Title()
	if !it.Rated() {
		title = cmp.Or(ppb.Filled(p, title), it.Kind().String()+" in "+it.Objective())
	}
	c.facts([][2]string{{it.Key(), clean.Line(title)}})
	switch {
	case !it.Rated():
		c.showHolding(it, r)
	case it.Measure != nil:
		c.facts([][2]string{{"Value", valueText(it, r)}})
		c.facts(partLines(it.Measure, r))
		c.facts(ragLines(r))
	default:
		c.facts([][2]string{{"Status", statusText(it, r)}})
		c.facts(ragLines(r))
	}
	if it.Measure != nil {
		c.facts([][2]string{{"Travel", travelText(r.Travel)}})
	}
	c.facts([][2]string{{"State", it.Entry.State.Label()}})
	r.Checks = checks
	c.remarks(it, r, name)
}

// remarks prints what is wrong with an entry and what is worth a second look.
func (c *cli) remarks(it *ppb.Item, r ppb.Reading, name func(login string) string) {
	for _, p := range r.Problems {
		c.facts([][2]string{{"Problem", sentence(errors.New(p.Text))}})
	}
	c.facts(checkFacts(&it.Entry, r.Checks, name))
}

// valueText is the value as typed, with what stands behind it, or why there is none.
func valueText(it *ppb.Item, r ppb.Reading) string {
	f := r.Figure
	var out string
	switch {
	case f.None != "":
		out = "none: " + f.None.Label()
		if !f.Promised.IsZero() {
			out += ", promised for " + wording.Date(f.Promised)
		}
	case it.Entry.Content[ppb.FieldValue] != "":
		out = typedText(it.Entry.Content[ppb.FieldValue], f.Amount, it.Measure.Rule.Unit, it.Measure.Rule.Decimals)
		if f.Known && f.Fraction {
			out += " = " + f.Amount.Format(it.Measure.Rule.Unit, it.Measure.Rule.Decimals)
		}
	case f.Known:
		out = f.Amount.Format(it.Measure.Rule.Unit, it.Measure.Rule.Decimals)
	case len(f.Parts) > 0:
		return ""
	default:
		out = "none yet"
	}
	if months := it.Measure.MonthsText(&f, ""); months != "" {
		out += " (" + months + ")"
	}
	if printed := clean.Line(it.Entry.Content[ppb.FieldPrinted]); printed != "" && printed != out {
		out += ", printed as " + printed
	}
	for _, l := range f.Flags.Letters() {
		out += " [" + l + "]"
	}
	if !f.AsOf.IsZero() {
		out += ", as of " + wording.Date(f.AsOf)
	}
	if words := f.DenominatorDate(); words != "" {
		out += ", " + words
	}
	if f.Qualifier != "" {
		out += " (" + clean.Line(f.Qualifier) + ")"
	}
	return out
}

// typedText is a number as it was typed; money is written with its sign.
func typedText(raw string, a ppb.Amount, unit rag.Unit, decimals int) string {
	text := clean.Line(raw)
	if text == "" || a.Known && unit == rag.Money && !strings.Contains(text, "£") {
		return a.Format(unit, max(decimals, min(a.Value.MinScale(), ppb.MaxPlain)))
	}
	return text
}

func partLines(m *ppb.Measure, r ppb.Reading) [][2]string {
	var out [][2]string
	for _, p := range r.Parts {
		months := m.MonthsText(&r.Figure, p.Part.Code)
		if noPart(p) && months == "" {
			out = append(out, [2]string{"  " + clean.Line(p.Part.Code), "none yet"})
			continue
		}
		text := partText(p)
		out = append(out, [2]string{"  " + clean.Line(p.Part.Code), text + " (" + wording.Joined(clean.Line(p.Part.Label), months) + ")"})
	}
	return out
}

// noPart reports whether nothing is entered of a part.
func noPart(p ppb.PartReading) bool { return p.Amount.Raw == "" && !p.Amount.Known }

// partText is a part's number as typed, or why there is none, with its colour.
func partText(p ppb.PartReading) string {
	text := typedText(p.Amount.Raw, p.Amount, p.Part.Unit, p.Part.Decimals)
	if why := p.Amount.Absent(); why != "" {
		text = why.Label()
	}
	if p.Rated {
		text += ", " + wording.Capital(p.Status.String())
	}
	return text
}

func statusText(it *ppb.Item, r ppb.Reading) string {
	out := ppb.MilestoneStatus(it.Entry.Content[ppb.FieldStatus]).Label()
	if out == "" {
		out = "none yet"
	}
	switch f := it.Entry.Content[ppb.FieldForecast]; {
	case !r.Forecast.IsZero():
		out += ", forecast for " + wording.Date(r.Forecast)
	case f != "":
		out += ", forecast for " + dateText(f)
	}
	return clean.Line(out)
}

// ragLines are the published colour and the sentence that says why, in one where the sentence begins with the colour.
func ragLines(r ppb.Reading) [][2]string {
	text, why := ragText(r), clean.Line(r.Sentence)
	if strings.HasPrefix(why, text+":") {
		return [][2]string{{"RAG", why}}
	}
	return [][2]string{{"RAG", text}, {"", why}}
}

// ragText is the published colour, and the computed one where they differ.
func ragText(r ppb.Reading) string {
	switch {
	case r.ByPart && !r.Judged:
		return "rated by part"
	case r.Judged, r.Refer:
		return r.Overruled()
	}
	return wording.Capital(r.Published.String())
}

func travelText(t ppb.Travel) string {
	out := t.Direction.String()
	if t.Judged {
		out += " by judgement"
	}
	if t.Direction == rag.NotApplicable {
		if t.Reason != "" {
			out += ": " + clean.Line(t.Reason)
		}
		return out
	}
	if t.Against != "" {
		out += ", against " + clean.Line(t.Against)
	}
	if t.Change != "" {
		out += " (" + clean.Line(t.Change) + ")"
	}
	return out
}

// dateText is a typed date as people write it, or as it was typed.
func dateText(s string) string {
	if d, err := rag.ParseDate(s); err == nil {
		return wording.Date(d)
	}
	return clean.Line(s)
}

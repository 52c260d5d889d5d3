package command

import (
	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

// earlierLines are the figures that an item's are compared with, a line each, with their sources.
func (c *cli) earlierLines(p *ppb.Plan, it *ppb.Item) [][2]string {
	var out [][2]string
	name := ppb.Period.String
	if c.plain {
		name = ppb.Period.Label
	}
	rows := ppb.EarlierRows(p, it)
	for i, row := range rows {
		if i == 0 || rows[i-1].Period != row.Period {
			out = append(out, sumLine(&ppb.Item{Measure: it.Measure, Earlier: rows}, row.Period, name)...)
		}
		if text := earlierText(it, row); text != "" {
			out = append(out, [2]string{name(row.Period), text})
		}
	}
	return out
}

// sumLine is the sum that stands for an earlier period's parts where no whole is held for it.
func sumLine(it *ppb.Item, p ppb.Period, name func(ppb.Period) string) [][2]string {
	m := it.Measure
	f, _ := ppb.Earlier(it, p)
	if m.Headline != ppb.HeadlineSum || !f.Known || f.Raw != "" {
		return nil
	}
	return [][2]string{{name(p), f.Amount.Format(m.Rule.Unit, m.Rule.Decimals) + " (the sum of its parts)"}}
}

// earlierText is an earlier figure as it was printed, with its flags and its source; empty where the row holds nothing of
// its own, as the whole of a sum.
func earlierText(it *ppb.Item, row ppb.FigureRow) string {
	box := it.Box(row.Part)
	out := row.Raw
	switch {
	case out != "":
	case row.Known:
		out = row.Amount.Format(box.Unit, box.Decimals)
	case row.None != "":
		out = row.None.Label()
	default:
		return ""
	}
	if row.Part != "" {
		out = row.Part + ": " + out
	}
	for _, l := range row.Flags.Letters() {
		out += " [" + l + "]"
	}
	source := row.Source
	if source == "" {
		source = "no source is given"
	}
	if row.Open {
		source += ", provisional: that quarter is not signed off"
	}
	if row.Replaces != "" {
		source += "; replaces " + row.Replaces
	}
	return clean.Line(out + " (" + source + ")")
}

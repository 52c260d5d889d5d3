package view

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/trend"
)

// leastQuarters are how many quarters are worth the room of a heading.
const leastQuarters = 2

// drawQuarters adds the item's last quarters, this one as it is typed, where room lines are free: as many as fit, and the sentence
// that says the same where it does.
func (v *View) drawQuarters(p *form.Page, room int) {
	s := v.quarters()
	if s == nil || len(s.Points) < leastQuarters {
		return
	}
	table := trend.Table(trend.Themed(v.theme()), s, "", p.W)
	says := text.Wrap(theme.Neutral(s.Sentence()), p.W-2)
	free := room - 3 // an empty line, the heading, the heads of the columns
	rows := table[1:]
	if free < min(len(rows), leastQuarters+2) {
		return
	}
	p.Add("")
	p.Add(v.theme().Section("Quarters", "F2 series: all", p.W))
	if len(says)+len(rows) <= free {
		for _, line := range says {
			p.Add(" " + line)
		}
	}
	p.Add(table[0])
	for _, line := range rows[max(len(rows)-free, 0):] {
		p.Add(line)
	}
}

// quarters are those that were read with this one as it stands in the boxes.
func (v *View) quarters() *ppb.Series {
	s := v.Quarters
	if s == nil || len(s.Points) == 0 {
		return nil
	}
	it := *v.Item()
	it.Entry.Content = v.Content()
	return s.With(ppb.EnteredPoint(&it, v.Reading()))
}

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

// quarters is the drawing of an item's quarters, and of what it is: most keys change nothing of it.
type quarters struct {
	of    quartersOf
	table []string
	says  []string
}

// quartersOf is all that is drawn there.
type quartersOf struct {
	series   *ppb.Series
	is       ppb.Mark // of this quarter, as it is typed
	status   ppb.MilestoneStatus
	forecast ppb.Date
	w        int
	look     theme.Options
}

// drawQuarters adds the item's last quarters, this one as it is typed, where room lines are free: as many as fit, and the sentence
// that says the same where it does.
func (v *View) drawQuarters(p *form.Page, room int) {
	if v.Quarters == nil {
		return
	}
	q := v.drawnQuarters(p.W)
	free := room - 3 // an empty line, the heading, the heads of the columns
	rows := q.table[1:]
	if len(rows) < leastQuarters || free < min(len(rows), leastQuarters+2) {
		return
	}
	p.Add("")
	p.Add(v.theme().Section("Quarters", "F2 series: all", p.W))
	if len(q.says)+len(rows) <= free {
		for _, line := range q.says {
			p.Add(" " + line)
		}
	}
	p.Add(q.table[0])
	for _, line := range rows[max(len(rows)-free, 0):] {
		p.Add(line)
	}
}

// drawnQuarters draws the quarters that were read, with this one as it stands in the boxes.
func (v *View) drawnQuarters(w int) *quarters {
	it := *v.Item()
	it.Entry.Content = v.Content()
	now := ppb.EnteredPoint(&it, v.Reading())
	of := quartersOf{v.Quarters, now.Whole, now.Status, now.Forecast, w, v.theme().Options()}
	if q := &v.quarters; q.table == nil || q.of != of {
		s := v.Quarters.With(now)
		*q = quarters{of, trend.Table(trend.Themed(v.theme()), s, "", w), text.Wrap(theme.Neutral(s.Sentence()), w-2)}
	}
	return &v.quarters
}

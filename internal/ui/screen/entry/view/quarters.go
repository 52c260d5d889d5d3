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
	notes []string
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

// quartersIn is how many of the item's quarters show in room lines: all, or more than leastQuarters, or none.
func (v *View) quartersIn(w, room int) int {
	if v.Quarters == nil {
		return 0
	}
	rows := len(v.drawnQuarters(w).table) - 1
	free := room - 3 // an empty line, the heading, the heads of the columns
	if rows < leastQuarters || free < min(rows, leastQuarters+2) {
		return 0
	}
	return min(rows, free)
}

// drawQuarters adds the item's last quarters, this one as it is typed: as many as room has lines for, and the sentence that says
// the same where it has; sources, where the figures come from, too.
func (v *View) drawQuarters(p *form.Page, room int, sources bool) {
	n := v.quartersIn(p.W, room)
	if n == 0 {
		return
	}
	q := v.drawnQuarters(p.W)
	p.Add("")
	p.Add(v.theme().Section("Quarters", "F2 series: all", p.W))
	if len(q.says)+len(q.table)+2 <= room {
		for _, line := range q.says {
			p.Add(" " + line)
		}
	}
	p.Add(q.table[0])
	for _, line := range q.table[len(q.table)-n:] {
		p.Add(line)
	}
	if sources && len(q.says)+len(q.table)+2+len(q.notes) <= room {
		for _, line := range q.notes {
			p.Add(" " + line)
		}
	}
}

// thisQuarter is the quarter as it stands in the boxes.
func (v *View) thisQuarter() ppb.SeriesPoint {
	it := *v.Item()
	it.Entry.Content = v.Content()
	return ppb.EnteredPoint(&it, v.Reading())
}

// drawnQuarters draws the quarters that were read, with this one as it stands in the boxes.
func (v *View) drawnQuarters(w int) *quarters {
	now := v.thisQuarter()
	of := quartersOf{v.Quarters, now.Whole, now.Status, now.Forecast, w, v.theme().Options()}
	if q := &v.quarters; q.table == nil || q.of != of {
		s := v.Quarters.With(now)
		*q = quarters{of: of, table: trend.Table(trend.Themed(v.theme()), s, "", w), says: text.Wrap(theme.Neutral(s.Sentence()), w-2)}
		for _, note := range trend.Sources(s) {
			q.notes = append(q.notes, text.Wrap(note, w-2)...)
		}
	}
	return &v.quarters
}

package ppb

import (
	"fmt"
	"slices"

	"ppbtui/internal/rag"
)

// milestoneDates is what the dates of a milestone say. A milestone is always rated by judgement; its dates only help.
type milestoneDates struct {
	Due, Forecast, LastForecast Date
	Status                      MilestoneStatus
}

// milestone reads the boxes of a milestone.
func (rd *reader) milestone() {
	d := &rd.dates
	d.Due = rd.it.Milestone.Due
	if text := trimBlank(rd.c[FieldStatus]); text != "" {
		d.Status = MilestoneStatus(text)
		if !slices.Contains(MilestoneStatuses(), d.Status) {
			rd.problem(FieldStatus, fmt.Sprintf("%s is not a status: choose one from the list", quote(text)))
			d.Status = ""
		}
	}
	var problem string
	start := rd.p.Quarter.Start()
	if text := rd.c[FieldForecast]; text != "" {
		d.Forecast, problem = ParseDay(text, d.base(rd.p.Quarter), start)
		rd.problem(FieldForecast, problem)
	}
	if last := rd.it.Last; last != nil && last.Content[FieldForecast] != "" {
		d.LastForecast, _ = ParseDay(last.Content[FieldForecast], d.base(last.Quarter), last.Quarter.Start())
	}
	rd.r.Forecast = d.Forecast
	rd.r.Trace = d.facts(rd.p.Quarter)
	rd.r.Sentence = d.sentence(rd.r.Trace)
	rd.r.Paragraph = "A milestone is rated by judgement; overdue is counted to the quarter's end."
	for _, f := range rd.r.Trace {
		rd.r.Paragraph += " " + upperFirst(f) + "."
	}
}

// base is the day from which +45 counts: the due date, else the quarter's end.
func (d *milestoneDates) base(q Quarter) Date {
	if !d.Due.IsZero() {
		return d.Due
	}
	return q.End()
}

// facts are what the dates say, the most telling first. The quarter's end stands for today: rules read no clock.
func (d *milestoneDates) facts(q Quarter) []string {
	var out []string
	add := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	end := q.End()
	done := d.Status == MilestoneComplete
	switch {
	case done && !d.Forecast.IsZero() && !d.Due.IsZero():
		add("complete on %s, %s", longDate(d.Forecast), besideDue(d.Due.Days(d.Forecast)))
	case done:
		add("complete")
	case d.Status == MilestoneStopped || d.Status == MilestonePaused:
		add("%s", lowerFirst(d.Status.Label()))
	}
	switch late := d.Due.Days(end); {
	case d.Due.IsZero():
		add("no due date is set")
	case done:
	case late > 0:
		add("due %s, overdue by %s", longDate(d.Due), counted(late, "day"))
	default:
		add("due %s", longDate(d.Due))
	}
	if !done && !d.Forecast.IsZero() {
		if d.Due.IsZero() {
			add("forecast %s", longDate(d.Forecast))
		} else {
			add("forecast %s, %s", longDate(d.Forecast), besideDue(d.Due.Days(d.Forecast)))
		}
	}
	if !d.Forecast.IsZero() && !d.LastForecast.IsZero() && d.Forecast != d.LastForecast {
		n := d.LastForecast.Days(d.Forecast)
		way := "later"
		if n < 0 {
			n, way = -n, "earlier"
		}
		add("moved %s %s since last quarter", counted(n, "day"), way)
	}
	return out
}

// besideDue says how a date n days after the due date stands to it.
func besideDue(n int) string {
	switch {
	case n > 0:
		return counted(n, "day") + " late"
	case n < 0:
		return counted(-n, "day") + " early"
	}
	return "the day it is due"
}

// sentence is as much of the facts as fits in one line.
func (d *milestoneDates) sentence(facts []string) string {
	s := ""
	for _, f := range facts {
		next := f
		if s != "" {
			next = s + "; " + f
		}
		if len([]rune(next)) < rag.MaxSentence {
			s = next
		}
	}
	return upperFirst(s) + "."
}

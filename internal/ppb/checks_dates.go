package ppb

var ruleMilestoneDates = CheckRule{
	Name: "milestone_dates", Doc: "a milestone's forecast before the quarter, or complete on a day after it",
	Reads: ReadsDates, Shown: AtFigure, Rank: WorthALook, Leads: FieldForecast,
	Fails: Example{Kind: MilestoneItem, Title: "Open the family hub", Due: "2023-12-31",
		Typed: []TypedExample{{FieldStatus, "in_progress"}, {FieldForecast, "2023-05-31"}, {FieldRAG, "green"}}},
	Passes: Example{Kind: MilestoneItem, Title: "Open the family hub", Due: "2023-12-31",
		Typed: []TypedExample{{FieldStatus, "in_progress"}, {FieldForecast, "2023-11-30"}, {FieldRAG, "green"}}},
	entry: (*checker).milestoneDates,
}

// milestoneDates holds the dates of a milestone against its status. The quarter's end stands for today.
func (c *checker) milestoneDates() {
	d := &c.dates
	if c.it.Milestone == nil || d.Forecast.IsZero() {
		return
	}
	start, end := c.p.Quarter.Start(), c.p.Quarter.End()
	switch done := d.Status == MilestoneComplete; {
	case done && d.Forecast.Compare(end) > 0:
		c.warn("", "it is complete, but on %s, after the quarter's end: is it complete, or only expected by then?", longDate(d.Forecast))
	case !done && d.Status != MilestoneStopped && d.Forecast.Compare(start) < 0:
		c.warn("", "the forecast, %s, is before the quarter began: is it complete, or does it need a new date?", longDate(d.Forecast))
	}
}

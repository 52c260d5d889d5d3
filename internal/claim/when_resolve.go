package claim

import "ppbtui/internal/rag"

// resolve says which quarters a phrase can mean for what is held.
func (h *Held) resolve(w *when) times {
	var x times
	now := h.Quarter
	switch w.kind {
	case whenNow, thisQuarter, yearToDate, thisYear:
		x.now = true
	case samePoint:
		h.resolveSame(w, &x)
	case lastYear:
		if w.whole {
			x.add(Period{now.Year - w.back, 0})
			break
		}
		if w.end {
			x.add(Period{now.Year - w.back, 4}, Period{now.Year - w.back, 0})
			break
		}
		x.add(Period{now.Year - w.back, now.Q}, Period{now.Year - w.back, 0}, Period{now.Year - w.back, 4})
	case lastQuarter, priorQuarter:
		x.add(now.next(-1))
		x.exact = true
	case yearStart:
		year := now.Year
		if w.year > 0 {
			year = w.year
		}
		x.add(Period{year - 1, 4}, Period{year - 1, 0})
	case namedYear:
		h.resolveYear(w, &x)
	case namedQuarter:
		h.resolveQuarter(w, &x)
	case namedMonth:
		h.resolveMonth(w, &x)
	case namedSeason:
		h.resolveSeason(w, &x)
	}
	return x
}

func (h *Held) resolveSame(w *when, x *times) {
	now := h.Quarter
	switch {
	case w.year == 0:
		x.add(Period{now.Year - w.back, now.Q})
		if w.lately && now.Q == 4 {
			x.add(Period{now.Year - w.back, 0})
		}
		x.exact = true
	case w.span && academic(h.Basis) && now.Q <= 2:
		x.add(Period{w.year + 1, now.Q}, Period{w.year, now.Q})
	case w.span:
		x.add(Period{w.year, now.Q})
		x.exact = true
	default:
		x.add(Period{now.Year - (now.endYear() - w.year), now.Q})
		if h.Basis == rag.Annual || now.Q == 4 {
			x.add(Period{w.year, now.Q}, Period{w.year - 1, now.Q}, Period{w.year, 0}, Period{w.year - 1, 0})
		}
	}
	if h.Basis == rag.Annual { // once a year: its quarter is as good as its year
		for i := range x.n {
			x.add(Period{x.list[i].Year, 0}, Period{x.list[i].Year, 4})
		}
	}
	x.now = x.has(now)
}

// resolveYear takes 2014/15 for that year's outturn, its end, or the quarter in it that is as far on as this one; and 2014 for the year that
// begins or ends in it.
func (h *Held) resolveYear(w *when, x *times) {
	now := h.Quarter
	if h.Basis == rag.CumulativeCalendar && !w.span {
		x.place(Period{w.year, 3}, now) // its last quarter
	}
	year := func(y int) {
		x.add(Period{y, 0})
		if !w.whole || y == now.Year {
			x.add(Period{y, 4}, Period{y, now.Q})
		}
		x.now = x.now || y == now.Year
	}
	year(w.year)
	if !w.span {
		year(w.year - 1)
	}
	late := academic(h.Basis) && now.Q <= 2 || h.Basis == rag.Annual || h.Basis == rag.Rolling12m && !w.span
	if late {
		x.now = x.now || w.year == now.Year-1 // the year that is reported now ended before this one began
		x.add(Period{w.year + 1, now.Q})
	}
	x.future = w.year > now.Year && (w.span || w.year > now.Year+1)
	x.drop(now)
}

func (h *Held) resolveQuarter(w *when, x *times) {
	now := h.Quarter
	var p Period
	switch {
	case w.year > 0 && w.span:
		p = Period{w.year, w.quarter}
	case w.year > 0: // "Q3 2023": of the financial year that begins in it, or the quarter that lies in it
		p = Period{w.year, w.quarter}
		if w.quarter == 4 {
			x.add(Period{w.year - 1, 4})
			x.now = Period{w.year - 1, 4} == now
		}
	case w.quarter <= now.Q || w.back > 0:
		p = Period{now.Year - w.back, w.quarter}
	default:
		p = Period{now.Year - 1, w.quarter}
	}
	x.place(p, now)
	x.exact = w.year == 0 || w.span
	if p.Q == 4 && p != now {
		x.add(Period{p.Year, 0})
	}
}

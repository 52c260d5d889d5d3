package claim

import "ppbtui/internal/rag"

// times are the quarters and outturns that a phrase can mean, as Past has them.
type times struct {
	list   [8]Period
	n      int
	now    bool // it can mean the quarter that is reported
	exact  bool // it means one quarter, and a figure of another one is not of it
	future bool // it lies behind the quarter's end
}

func (x *times) add(list ...Period) {
	for _, p := range list {
		if x.n < len(x.list) && !x.has(p) {
			x.list[x.n] = p
			x.n++
		}
	}
}

func (x *times) has(p Period) bool {
	for i := range x.n {
		if x.list[i] == p {
			return true
		}
	}
	return false
}

// known reports whether a phrase means any time at all that could be held.
func (x *times) known() bool { return x.now || x.n > 0 }

// count is a running number of a quarter.
func (p Period) count() int { return p.Year*4 + p.Q }

func (p Period) next(by int) Period {
	n := p.count() - 1 + by
	return Period{n / 4, n%4 + 1}
}

// quarterOfMonth is the quarter in which a month lies.
func quarterOfMonth(year, month int) Period {
	if month <= 3 {
		return Period{year - 1, 4}
	}
	return Period{year, (month - 1) / 3}
}

// endYear is the calendar year in which a quarter ends.
func (p Period) endYear() int {
	if p.Q == 4 {
		return p.Year + 1
	}
	return p.Year
}

// academic reports whether a measure's years are those of schools.
func academic(b rag.Basis) bool { return b == rag.CumulativeAcademic || b == rag.Termly }

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
	case lastQuarter:
		x.add(now.next(-1))
		x.exact = true
	case priorQuarter:
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

// drop leaves the reported quarter out of a list, where it is said by now.
func (x *times) drop(p Period) {
	k := 0
	for i := range x.n {
		if x.list[i] != p {
			x.list[k] = x.list[i]
			k++
		}
	}
	x.n = k
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
	case w.quarter <= now.Q:
		p = Period{now.Year - w.back, w.quarter}
	case w.back > 0:
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

// place adds a quarter as what it is beside the reported one.
func (x *times) place(p, now Period) {
	switch {
	case p == now:
		x.now = true
	case p.count() > now.count():
		x.future = true
	default:
		x.add(p)
	}
}

func (h *Held) resolveMonth(w *when, x *times) {
	now := h.Quarter
	year := w.year
	if w.span {
		year = w.year
		if w.month <= 3 {
			year++
		}
	}
	if year == 0 {
		year = now.endYear() + 1
		for year*12+w.month > now.endYear()*12+endMonth(now)+1 {
			year--
		}
		year -= w.back
	}
	ahead := year*12 + w.month - now.endYear()*12 - endMonth(now)
	p := quarterOfMonth(year, w.month)
	switch {
	case ahead > 1 || ahead == 1 && (w.lead == "by" || w.lead == "until" || w.lead == "before"):
		x.future = true
		return
	case ahead == 1: // a figure that was fresh when this was written
		x.now = true
		return
	}
	if w.ranged && w.from > 2 { // a year or a half-year: of a figure that comes late it can be any
		x.place(p, now)
		if p != now && w.from < 11 {
			x.add(Period{p.Year, 0})
		}
		if w.from >= 9 {
			x.now = true
		}
		return
	}
	x.place(p, now)
	last := (w.month % 3) == 0
	x.exact = last && w.lead != "since" && !w.ranged || w.ranged && w.from == 2
	if !last {
		x.place(p.next(-1), now)
		x.exact = false
	}
	if p.Q == 4 && p != now {
		x.add(Period{p.Year, 0})
	}
	if p.Q == 1 && w.month == 4 {
		x.add(Period{p.Year - 1, 4}, Period{p.Year - 1, 0})
	}
	if w.month == 7 || w.month == 8 {
		x.add(Period{p.Year - 1, 0})
	}
}

// endMonth is the last month of a quarter.
func endMonth(p Period) int { return [...]int{3, 6, 9, 12, 3}[p.Q] }

func (h *Held) resolveSeason(w *when, x *times) {
	now := h.Quarter
	year, span := w.year, w.span
	if year == 0 {
		year, span = now.endYear()-w.back, false
		first := termStart(w.season)
		if quarterOfMonth(year, first).count() > now.count() {
			year--
		}
	}
	switch w.season {
	case "autumn", "winter":
		x.place(Period{year, 3}, now)
		x.place(Period{year, 2}, now)
	case "spring":
		if !span {
			year--
		}
		x.place(Period{year, 4}, now)
		if span {
			x.place(Period{year, 1}, now)
		}
	case "summer":
		x.place(Period{year, 1}, now)
		x.place(Period{year, 2}, now)
		if span {
			x.place(Period{year + 1, 1}, now)
		}
	}
	x.future = x.future && !x.known() || w.year == 0 && (w.lead == "by" || w.lead == "until" || w.lead == "before" || w.lead == "from") && !x.now
}

// termStart is the month in which a season's term begins.
func termStart(season string) int {
	switch season {
	case "spring":
		return 1
	case "summer":
		return 4
	}
	return 9
}

package claim

import "ppbtui/internal/rag"

func (h *Held) resolveMonth(w *when, x *times) {
	now := h.Quarter
	year := w.year
	if w.span && w.month <= 3 {
		year++
	}
	if year == 0 {
		year = now.endYear() + 1
		for year*12+w.month > now.endYear()*12+endMonth(now)+1 {
			year--
		}
		year -= w.back
		if next := (year+1)*12 + w.month - now.endYear()*12 - endMonth(now); w.day && w.back == 0 && next <= 4 {
			x.future = true // "as of 17 March" can be a day before this was written
			return
		}
	}
	ahead := year*12 + w.month - now.endYear()*12 - endMonth(now)
	p := quarterOfMonth(year, w.month)
	if h.Basis == rag.Annual && !w.ranged && w.year > 0 { // once a year: what its month says is the year
		switch {
		case year == now.endYear() && ahead > 1 && w.lead != "by" && w.lead != "until":
			x.now = true
			return
		case ahead <= 0:
			x.add(Period{p.Year, now.Q}, Period{p.Year, 0})
			x.drop(now)
		}
	}
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

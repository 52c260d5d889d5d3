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

// ends is the running number of the quarter with which a quarter or a year ends.
func (p Period) ends() int {
	if p.Q == 0 {
		return p.count() + 4
	}
	return p.count()
}

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

// endMonth is the last month of a quarter.
func endMonth(p Period) int { return [...]int{3, 6, 9, 12, 3}[p.Q] }

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

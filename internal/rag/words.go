package rag

import (
	"strconv"
	"time"
)

// Label is the status as a word in a sentence: "Green", "Amber", "Red", "None".
func (s Status) Label() string {
	return [...]string{"None", "Green", "Amber", "Red"}[s]
}

// text is a number of this measure with its unit.
func (a *Assessment) text(x exact, places int) string {
	return string(appendUnit(nil, x, a.in.Rule.Unit, places, halfAway))
}

// bare is a number with £ or % but without "per 10,000", for the second figure in a sentence.
func (a *Assessment) bare(x exact, places int) string {
	u := a.in.Rule.Unit
	if u == Rate10000 {
		u = Number
	}
	return string(appendUnit(nil, x, u, places, halfAway))
}

// distance is a difference of two numbers of this measure: percentages differ by points.
func (a *Assessment) distance(x exact) string {
	places := apart(x, whole(0), x.places(a.in.Rule.Decimals)) // a difference never prints as 0
	switch a.in.Rule.Unit {
	case Percent:
		s := string(appendNumber(nil, x, places, halfAway))
		if s == "1" {
			return s + " point"
		}
		return s + " points"
	case Money:
		return a.text(x, places)
	}
	return string(appendNumber(nil, x, places, halfAway))
}

// pair is the value and what it is compared with, with enough decimals to tell them apart.
func (a *Assessment) pair(bound exact) (value, against string) {
	base := a.in.Rule.Decimals
	kv, kb := a.value.places(base), bound.places(base)
	value, against = a.text(a.value, kv), a.bare(bound, kb)
	if a.value.cmp(bound) != 0 && a.bare(a.value, kv) == against {
		k := apart(a.value, bound, max(kv, kb))
		value, against = a.text(a.value, k), a.bare(bound, k)
	}
	return value, against
}

// bound is what is on target now, on the side where the value is compared.
func (a *Assessment) bound() exact {
	if a.above {
		return a.most
	}
	return a.least
}

// exactText is a threshold: exact where its decimals end, else rounded so that a value with the printed number of
// decimals is on the side of the threshold that the words say.
func (a *Assessment) exactText(x exact, mode rounding) string {
	return string(appendUnit(nil, x, a.shortUnit(), a.thresholdPlaces(x), mode))
}

func (a *Assessment) shortUnit() Unit {
	if a.in.Rule.Unit == Rate10000 {
		return Number
	}
	return a.in.Rule.Unit
}

func (a *Assessment) thresholdPlaces(x exact) int {
	base := a.in.Rule.Decimals
	k := x.terminates(base, base+4)
	if k < 0 {
		k = base + 2
	}
	if y := a.value; y.d > 0 || y.big != nil {
		k = apart(x, y, k)
	}
	return k
}

// byDate is the as-of date in a sentence: the month where it is complete, else the day.
func byDate(d Date) string {
	if monthEnd(d) {
		return d.Month.String()
	}
	return strconv.Itoa(d.Day) + " " + d.Month.String()
}

func longDate(d Date) string {
	return strconv.Itoa(d.Day) + " " + d.Month.String() + " " + strconv.Itoa(d.Year)
}

// yearEndMonth is the month in which the year of the value ends.
func (a *Assessment) yearEndMonth() time.Month { return a.in.Rule.Basis.YearEnd(a.in.AsOf).Month }

// shareText is the share of the year in words: "half", "a quarter", "5/12", "31.7%".
func (a *Assessment) shareText() string {
	if a.share.big == nil {
		r := reduce(a.share)
		switch r {
		case Ratio{1, 2}:
			return "half"
		case Ratio{1, 3}:
			return "a third"
		case Ratio{2, 3}:
			return "two thirds"
		case Ratio{1, 4}:
			return "a quarter"
		case Ratio{3, 4}:
			return "three quarters"
		}
		if r.Den <= 1000 {
			return strconv.FormatInt(r.Num, 10) + "/" + strconv.FormatInt(r.Den, 10)
		}
	}
	return string(appendUnit(nil, a.share.mul(whole(100)), Percent, 1, halfAway))
}

func reduce(x exact) Ratio {
	p, q := x.n, x.d
	for q != 0 {
		p, q = q, p%q
	}
	if p < 0 {
		p = -p
	}
	if p == 0 {
		return Ratio{0, 1}
	}
	return Ratio{x.n / p, x.d / p}
}

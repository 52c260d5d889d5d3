package ppb

import "ppbtui/internal/rag"

// amount is what the boxes c say of a part (empty: the whole): its own box, or those of its months.
func (rd *reader) amount(part string, c Content) Amount {
	if rd.m.Months != NoMonths {
		return rd.months(part)
	}
	f := FieldValue
	if part != "" {
		f = PartField(part)
	}
	text := c[f]
	a := Amount{Raw: text}
	if part != "" && a.Absent() != "" {
		return a
	}
	a, problem := ParseAmount(text, rd.box(part))
	rd.problem(f, problem)
	rd.unreadable = rd.unreadable || problem != ""
	return a
}

// months reads a box a month, and makes the quarter's number of the three.
func (rd *reader) months(part string) Amount {
	f := &rd.r.Figure
	from := len(f.Months)
	for n := 1; n <= monthsInQuarter; n++ {
		box := MonthField(n, part)
		a, problem := Amount{Raw: rd.c[box]}, ""
		if a.Absent() == "" {
			a, problem = ParseAmount(a.Raw, rd.box(part))
		}
		if a.Known && rd.m.Months == MonthsRate && !a.Fraction {
			a.Known = false
			problem = "type the numerator and the denominator, as 442/485: the quarter's figure is worked out from those of its three months"
		}
		rd.problem(box, problem)
		rd.unreadable = rd.unreadable || problem != ""
		f.Months = append(f.Months, MonthAmount{n, part, a})
	}
	months := f.Months[from:]
	if rd.m.Months == MonthsLast {
		months = months[monthsInQuarter-1:] // the others are printed beside it
	}
	var known []MonthAmount
	var missing, without []string
	for _, is := range months {
		name := rd.p.Quarter.MonthName(is.Month)
		switch {
		case is.Known:
			known = append(known, is)
		case is.Absent() == NotSupplied:
			without = append(without, name)
		case is.Absent() == "":
			missing = append(missing, name)
		}
	}
	headline := part == "" || rd.m.Headline == part
	switch {
	case len(missing) > 0:
		if headline && rd.typedMonth(part) {
			rd.missing = append(rd.missing, missing...)
		}
		return Amount{}
	case len(without) > 0 && part == "" && len(known) > 0:
		rd.without = without
		return Amount{}
	case len(without) > 0 && part == "":
		f.None = NotAvailable
		return Amount{}
	case len(without) > 0:
		return Amount{Raw: NotSupplied.Label()}
	case len(known) == 0 && part == "":
		f.None = NotApplicable
		return Amount{}
	case len(known) == 0:
		return Amount{Raw: NotApplicable.Label()}
	}
	return rd.quarterOf(known, part)
}

// typedMonth reports whether any month of a part holds something.
func (rd *reader) typedMonth(part string) bool {
	for _, is := range rd.r.Figure.Months {
		if is.Part == part && trimBlank(is.Raw) != "" {
			return true
		}
	}
	return false
}

// quarterOf is the quarter's number of its months, all known and at least one.
func (rd *reader) quarterOf(months []MonthAmount, part string) (a Amount) {
	if rd.m.Months == MonthsLast {
		return months[len(months)-1].Amount
	}
	unit := rd.box(part).Unit
	var exact bool
	if rd.m.Months == MonthsSum {
		a.Value, exact = sumOf(months, func(m *MonthAmount) Decimal { return m.Value })
		a.Known = exact
	} else {
		var num, den bool
		a.Num, num = sumOf(months, func(m *MonthAmount) Decimal { return m.Num })
		a.Den, den = sumOf(months, func(m *MonthAmount) Decimal { return m.Den })
		if num && den {
			a.Value, exact = rag.Share(a.Num, a.Den, unit, maxFraction)
		}
		a.Known, a.Fraction = exact, exact
	}
	if !exact {
		rd.problem(MonthField(1, part), "what the months come to has more digits than can be kept exactly (19)")
		rd.unreadable = true
		return Amount{}
	}
	return a
}

// sumOf adds up one number of each month, exactly or not at all.
func sumOf(months []MonthAmount, number func(*MonthAmount) Decimal) (Decimal, bool) {
	parts := make([]PartAmount, len(months))
	for i := range months {
		parts[i].Value, parts[i].Known = number(&months[i]), true
	}
	return sumParts(parts)
}

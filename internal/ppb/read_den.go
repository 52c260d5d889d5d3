package ppb

// denominatorYears is how far before the quarter's end a denominator may be: populations are published late.
const denominatorYears = 3

// denominatorDate reads the day of the denominator, where it is another than the numerator's. (The 2024/25 quarter 4
// overview: P6.3 has 1,634 children of the January headcount out of 1,855 on the register of October.)
func (rd *reader) denominatorDate() {
	f := &rd.r.Figure
	text := rd.c[FieldDenAsOf]
	if trimBlank(text) == "" {
		return
	}
	end := rd.p.Quarter.End()
	d, problem := ParseDay(text, end, yearBefore(end))
	switch {
	case problem != "":
	case d.Compare(end) > 0:
		problem = longDate(d) + " is after the quarter's end, " + longDate(end) + ": give the day that the denominator is of"
	case d.Compare(end.AddDays(-366*denominatorYears)) < 0:
		problem = longDate(d) + " is more than three years before the quarter's end: check the year"
	case !f.hasFraction():
		problem = "there is no denominator: type the value as 1634/1855, or clear this date"
	default:
		f.DenAsOf = d
	}
	rd.problem(FieldDenAsOf, problem)
}

// hasFraction reports whether the whole or a part was typed as numerator and denominator.
func (f *Figure) hasFraction() bool {
	for _, p := range f.Parts {
		if p.Fraction {
			return true
		}
	}
	return f.Fraction
}

// DenominatorDate is what is printed of the denominator's day: "denominator at 31 October 2024"; empty where none is stated.
func (f *Figure) DenominatorDate() string {
	if f.DenAsOf.IsZero() {
		return ""
	}
	return "denominator at " + longDate(f.DenAsOf)
}

// joinNote adds to a note.
func joinNote(note, more string) string {
	if note != "" && more != "" {
		return note + "; " + more
	}
	return note + more
}

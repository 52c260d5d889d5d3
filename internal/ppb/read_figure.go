package ppb

import (
	"fmt"
)

// figure reads the value boxes, in the order in which they are shown.
func (rd *reader) figure() {
	f := &rd.r.Figure
	f.Period = Period(rd.p.Quarter)
	if len(rd.m.Parts) == 0 {
		f.Amount = rd.amount("", rd.c)
	} else {
		rd.parts()
	}
	rd.details()
	if printed := rd.c[FieldPrinted]; printed != "" {
		f.Raw = printed
	}
	rd.setNoValue()
}

// parts reads a box a part, and the one-line form where it stands instead.
func (rd *reader) parts() {
	c := rd.c
	if line := c[FieldValue]; trimBlank(line) != "" {
		parts, problem := ParseParts(rd.m, line)
		rd.problem(FieldValue, problem)
		rd.unreadable = problem != ""
		if problem == "" {
			for f, text := range c {
				if _, taken := parts[f]; !taken {
					parts[f] = text
				}
			}
			c = parts
		}
	}
	f := &rd.r.Figure
	f.Parts = make([]PartAmount, 0, len(rd.m.Parts))
	for _, p := range rd.m.Parts {
		f.Parts = append(f.Parts, PartAmount{p.Code, rd.amount(p.Code, c)})
	}
	rd.headline()
}

// headline is the number that stands for the parts: a named part's or their sum. Under a sum a missing part leaves no
// value; a part that is not applicable adds nothing, and without one that was not supplied nothing is known (see unsupplied).
func (rd *reader) headline() {
	f := &rd.r.Figure
	for i, p := range rd.m.Parts {
		a := f.Parts[i].Amount
		excused := a.Absent() == NotApplicable
		switch {
		case rd.m.Headline == HeadlineSum && excused:
			rd.excused++
		case rd.m.Headline == HeadlineSum && !a.Known && a.Absent() == "":
			rd.missing = append(rd.missing, p.Label)
		case rd.m.Headline == p.Code:
			f.Amount = a
			f.Raw = ""
			if excused {
				rd.excused = len(rd.m.Parts)
			}
		}
	}
	rd.unsupplied()
	if rd.m.Headline == HeadlineSum && len(rd.missing)+len(rd.without) == 0 && f.None == "" && rd.excused < len(rd.m.Parts) {
		sum, ok := sumParts(f.Parts)
		if !ok {
			rd.problem(rd.m.valueFields(rd.m.Parts[0].Code)[0], "the sum of the parts has more digits than can be kept exactly (19)")
		}
		f.Value, f.Known = sum, ok
	}
}

// sumParts adds the known parts up, exactly or not at all.
func sumParts(parts []PartAmount) (sum Decimal, ok bool) {
	for _, p := range parts {
		if !p.Known {
			continue
		}
		next, err := sum.AddExact(p.Value, max(sum.Scale(), p.Value.Scale()))
		if err != nil {
			return Decimal{}, false
		}
		sum = next
	}
	return sum, true
}

// details reads the boxes around the value.
func (rd *reader) details() {
	f := &rd.r.Figure
	var problem string
	if text := rd.c[FieldFlags]; text != "" {
		f.Flags, problem = ParseFlags(text)
		rd.problem(FieldFlags, problem)
	}
	end := rd.p.Quarter.End()
	if text := rd.c[FieldAsOf]; text != "" {
		f.AsOf, problem = ParseDay(text, end, yearBefore(end))
		if problem == "" && !f.AsOf.IsZero() {
			if problem = rd.m.asOfProblem(rd.p.Quarter, f.AsOf); problem != "" {
				f.AsOf = Date{}
			}
		}
		rd.problem(FieldAsOf, problem)
	}
	rd.denominatorDate()
	rd.asOf = f.AsOf
	if rd.asOf.IsZero() && rd.m.Rule.Basis.HasAsOf() {
		rd.asOf = end
	}
	if text := trimBlank(rd.c[FieldNone]); text != "" {
		switch reason := NoneReason(text); {
		case !reason.Valid():
			rd.problem(FieldNone, fmt.Sprintf("%s is not one of the reasons for no value: choose one from the list", quote(text)))
		case rd.typedValue():
			rd.problem(FieldNone, "there is a value and also a reason for none: clear one of the two")
		default:
			f.None = reason
		}
	} else if !rd.m.DueIn.Has(rd.p.Quarter.Q) && !rd.typedValue() {
		f.None = NotDue // the plan says so, whether somebody chose it or not
	}
	if text := rd.c[FieldPromised]; text != "" {
		f.Promised, problem = ParseDay(text, end, end)
		rd.problem(FieldPromised, problem)
	}
	f.Qualifier = trimBlank(rd.c[FieldQualifier])
}

// typedValue reports whether any value box holds something.
func (rd *reader) typedValue() bool {
	if trimBlank(rd.c[FieldValue]) != "" {
		return true
	}
	for _, is := range rd.r.Figure.Months {
		if trimBlank(is.Raw) != "" {
			return true
		}
	}
	for _, p := range rd.r.Figure.Parts {
		if trimBlank(p.Raw) != "" {
			return true
		}
	}
	return false
}

// setNoValue says in words why there is no number to rate.
func (rd *reader) setNoValue() {
	f := &rd.r.Figure
	switch {
	case f.None != "":
		rd.noValue = f.None.Label()
		if !f.Promised.IsZero() {
			rd.noValue += ", promised by " + longDate(f.Promised)
		}
		if f.None == NotDue {
			rd.noValue += rd.lastValue()
		}
	case rd.m.Headline == HeadlineNone && len(rd.m.Parts) > 0:
	case f.Known:
	case rd.unreadable:
		rd.noValue = "the value cannot be read"
	case len(rd.m.Parts) > 0 && rd.excused == len(rd.m.Parts):
		f.None, rd.noValue = NotApplicable, NotApplicable.Label()
	case len(rd.without) > 0 && len(rd.missing) == 0:
		rd.noValue = "not known, " + wasOrWere(rd.without, "not supplied")
	case len(rd.missing) > 0 && rd.typedValue():
		rd.noValue = "incomplete, " + list(rd.missing) + " has no value"
		if len(rd.missing) > 1 {
			rd.noValue = "incomplete, " + list(rd.missing) + " have no value"
		}
	default:
		rd.noValue = "no value yet"
	}
}

// wasOrWere says something of one or more parts: "Care leavers was not supplied".
func wasOrWere(labels []string, what string) string {
	if len(labels) > 1 {
		return list(labels) + " were " + what
	}
	return list(labels) + " was " + what
}

// lastValue names the last value held, for a measure that is not due: that of the period which ended last before the
// quarter's end, of a year and its fourth quarter the year's.
func (rd *reader) lastValue() string {
	q := rd.p.Quarter
	last := rd.quarterFigure(q.Prev())
	for i := range rd.it.Earlier {
		p := rd.it.Earlier[i].Period
		end := rd.m.periodEnd(p)
		if last.Known && end.Compare(rd.m.periodEnd(last.Period)) < 0 || end.Compare(q.End()) >= 0 {
			continue
		}
		if last.Known && end == rd.m.periodEnd(last.Period) && p.Q != 0 {
			continue
		}
		if e := earlierFigure(rd.it, p); e.Known {
			last = e
		}
	}
	if !last.Known {
		return ""
	}
	unit, decimals := rd.m.unitOf()
	return "; last " + FormatFull(last.Value, unit, decimals) + " for " + last.Period.Label()
}

// periodEnd is the last day of a period: of a year, of the year that the measure adds up over.
func (m *Measure) periodEnd(p Period) Date {
	if p.Q != 0 {
		return Quarter(p).End()
	}
	return m.Rule.Basis.YearEnd(day(p.Year, 12, 31))
}

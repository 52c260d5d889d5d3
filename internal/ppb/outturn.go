package ppb

import (
	"slices"
	"time"

	"ppbtui/internal/rag"
)

// Past is a measure in a quarter that is over: as it was then, and its figures, whole rows and part rows.
type Past struct {
	Measure *Measure
	Rows    []FigureRow
}

// Outturn is the figure of a measure's year as its quarters make it, a row for the whole and for each part; none where it
// cannot be derived and has to be stated with its source. of gives what is held of a quarter, and nothing of those that are
// not over.
//
//   - financial cumulative, rolling and snapshot figures: the value at the year-end date
//   - calendar cumulative ones: the value at 31 December
//   - annual ones: the value that is dated in the year
//   - counts and money per quarter: the sum of the four quarters, unless they count distinct people
//   - percentages and rates per quarter: only from the numerators and denominators of the four
//   - a forecast for the year never, an academic or termly figure never: no quarter ends on 31 July
func Outturn(m *Measure, year int, of func(Quarter) Past) []FigureRow {
	q := m.outturnIn(year)
	past := of(q)
	if past.Measure == nil {
		past.Measure = m
	}
	switch basis := past.Measure.Rule.Basis; basis {
	case rag.CumulativeFinancial, rag.CumulativeCalendar, rag.Rolling12m, rag.Snapshot:
		return past.at(year, past.Measure.yearEnd(year))
	case rag.Annual:
		return datedIn(year, of)
	case rag.InQuarter:
		return sumOfYear(m, year, of)
	}
	return nil
}

// OutturnFrom are the quarters that the figures of a measure's year can come from, the oldest first; none where they come
// from no quarter.
func (m *Measure) OutturnFrom(year int) []Quarter {
	switch m.Rule.Basis {
	case rag.CumulativeFinancial, rag.CumulativeCalendar, rag.Rolling12m, rag.Snapshot:
		return []Quarter{m.outturnIn(year)}
	case rag.Annual:
		return append(quartersOf(year), quartersOf(year+1)...)
	case rag.InQuarter:
		return quartersOf(year)
	}
	return nil
}

func quartersOf(year int) []Quarter { return []Quarter{{year, 1}, {year, 2}, {year, 3}, {year, 4}} }

// yearEnd is the day at which a year's outturn stands: as the measure says, else as its basis does.
func (m *Measure) yearEnd(year int) Date {
	d := m.YearEnd
	if d == (MonthDay{}) || m.Rule.Basis.Cumulative() {
		return m.Rule.Basis.YearEnd(day(year, time.December, 31))
	}
	if time.Month(d.Month) < time.April {
		year++
	}
	if d == (MonthDay{int(time.February), 28}) {
		return day(year, time.March, 0) // the last of February
	}
	return day(year, time.Month(d.Month), d.Day)
}

// outturnIn is the quarter in which the year ends.
func (m *Measure) outturnIn(year int) Quarter {
	end := m.yearEnd(year)
	q := Quarter{year, 1}
	for q.End().Compare(end) < 0 {
		q = q.Next()
	}
	return q
}

// at are a quarter's figures as those of a year, where they stand at its end: a day that is stated has to be that day.
func (p Past) at(year int, end Date) (out []FigureRow) {
	for _, row := range p.Rows {
		if !row.Known {
			continue
		}
		if row.AsOf.IsZero() || row.AsOf == end || row.AsOf.Year == end.Year && rag.SamePoint(row.AsOf, end) {
			out = append(out, row.asOutturn(year)...)
		}
	}
	return out
}

// asOutturn is a quarter's row as that of a year. A forecast is none.
func (r FigureRow) asOutturn(year int) []FigureRow {
	if r.Flags.Has(Forecast) {
		return nil
	}
	r.Period = Period{Year: year}
	return []FigureRow{r}
}

// datedIn are the figures dated in a year: of the last quarter that has such.
func datedIn(year int, of func(Quarter) Past) (out []FigureRow) {
	for _, q := range append(quartersOf(year), quartersOf(year+1)...) {
		var here []FigureRow
		for _, row := range of(q).Rows {
			dated := q.Year
			if !row.AsOf.IsZero() {
				dated = rag.Annual.Year(row.AsOf)
			}
			if dated == year && row.Known {
				here = append(here, row.asOutturn(year)...)
			}
		}
		if len(here) > 0 {
			out = here
		}
	}
	return out
}

// sumOfYear adds the four quarters of a year up, the whole and each part by itself.
func sumOfYear(m *Measure, year int, of func(Quarter) Past) (out []FigureRow) {
	past := make([]Past, 4)
	for i, q := range quartersOf(year) {
		if past[i] = of(q); past[i].Measure == nil {
			past[i].Measure = m
		}
	}
	parts := []string{""}
	for _, p := range m.Parts {
		parts = append(parts, p.Code)
	}
	for _, part := range parts {
		rows := make([]FigureRow, 0, 4)
		for _, p := range past {
			if row, ok := p.row(part); ok {
				rows = append(rows, row)
			}
		}
		if len(rows) == 4 {
			out = append(out, added(year, rows)...)
		}
	}
	return out
}

// row is what the quarter has of a part, where it can be added to others; ok is false where it cannot.
func (p Past) row(part string) (row FigureRow, ok bool) {
	if p.Measure.Rule.Basis != rag.InQuarter || p.Measure.Rule.People {
		return row, false
	}
	i := slices.IndexFunc(p.Rows, func(r FigureRow) bool { return r.Part == part && r.Known && !r.Flags.Has(Forecast) })
	if i < 0 {
		return row, false
	}
	row = p.Rows[i]
	if row.Unit == "" {
		row.Unit = unitOf(p.Measure, part).String()
	}
	return row, true
}

// added is the sum of rows of one part; of a percentage or a rate that of its numerators over that of its denominators.
func added(year int, rows []FigureRow) []FigureRow {
	out := rows[0]
	unit, err := rag.ParseUnit(out.Unit)
	if err != nil {
		return nil
	}
	out.Period, out.Raw, out.AsOf, out.None, out.Note = Period{Year: year}, "", Date{}, "", ""
	out.Source = "the four quarters of " + out.Period.Label()
	for _, r := range rows[1:] {
		if r.Unit != out.Unit {
			return nil
		}
		out.Flags |= r.Flags
		out.Open, out.Entered = out.Open || r.Open, later(out.Entered, r.Entered)
		out.Fraction = out.Fraction && r.Fraction
		var errs [3]error
		out.Value, errs[0] = out.Value.AddExact(r.Value, max(out.Value.Scale(), r.Value.Scale()))
		out.Num, errs[1] = out.Num.Add(r.Num)
		out.Den, errs[2] = out.Den.Add(r.Den)
		if errs != [3]error{} {
			return nil
		}
	}
	if unit.Additive() {
		out.Num, out.Den, out.Fraction = Decimal{}, Decimal{}, false
		return []FigureRow{out}
	}
	if !out.Fraction || !out.Den.IsPos() || unit != rag.Percent && unit != rag.Rate10000 {
		return nil
	}
	share, ok := rag.Share(out.Num, out.Den, unit, maxFraction)
	if !ok {
		return nil
	}
	out.Value = share
	return []FigureRow{out}
}

func later(q, r Quarter) Quarter {
	if q.Compare(r) < 0 {
		return r
	}
	return q
}

// OutturnYears are the years before a quarter's whose outturns its readings compare with: that before the one its value
// belongs to, and the one that the report prints.
func (m *Measure) OutturnYears(q Quarter) []int {
	years := []int{q.Year - 1}
	if y := m.yearOf(q, Date{}) - 1; y != years[0] {
		years = append(years, y)
	}
	return years
}

// Package reporttest is a small quarter for tests of the report: a book, and beside it what the rules say of its items,
// fixed, so that a change of a rule's wording changes no golden file here.
package reporttest

import (
	"time"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// Now is when the book is exported.
func Now() time.Time { return time.Date(2023, 10, 9, 14, 5, 0, 0, time.UTC) }

// Quarter is the book's quarter.
func Quarter() ppb.Quarter { return ppb.Quarter{Year: 2023, Q: 2} }

// Book is the quarter.
func Book() *ppb.Book {
	return &ppb.Book{
		Plan: ppb.Plan{
			Council: "Sampleborough Council", Title: "Children and young people: priority based performance report",
			Quarter: Quarter(), DueOn: date("2023-10-16"), Tolerance: dec("10"),
		},
		Objectives: []ppb.Objective{
			{Code: "A01", Title: "Early help"},
			{Code: "A02", Title: "Keeping children safe"},
			{Code: "A03", Title: "Care leavers"},
		},
		Officers: []ppb.Officer{
			{Login: "fokoro", Name: "Femi Okoro", Post: "Head of Early Help"},
			{Login: "mlloyd", Name: "Mair Lloyd", Post: "Service Manager, Children in Care"},
			{Login: "lead", Name: "Una Lead", Post: "Performance Lead", Role: ppb.RoleLead},
		},
		Items: before(items()),
	}
}

// before gives some measures quarters that came before: held from elsewhere, and collected here.
func before(items []*ppb.Item) []*ppb.Item {
	q1 := Quarter().Prev()
	held := func(period ppb.Period, value string) ppb.FigureRow {
		return ppb.FigureRow{Period: period, Source: "published table", Amount: known(value)}
	}
	stood := func(q ppb.Quarter, m *ppb.Measure, value, expected string, is rag.Status) ppb.Stood {
		s := ppb.Stood{Quarter: q, Signed: true, Unit: m.Rule.Unit, Decimals: m.Rule.Decimals, Basis: m.Rule.Basis, RAG: is}
		if s.Missing = "not available"; value != "" {
			s.Missing, s.Value = "", dec(value)
		}
		if expected != "" {
			s.Expected, s.Expects = dec(expected), true
		}
		return s
	}
	for _, it := range items {
		switch m := it.Measure; it.Key() {
		case "A02 05":
			it.Earlier = []ppb.FigureRow{held(ppb.Period{Year: 2022}, "151"), held(ppb.Period{Year: 2022, Q: 2}, "76"), held(ppb.Period{Year: 2022, Q: 3}, "112")}
			it.Before = []ppb.Stood{stood(q1, m, "30", "17", rag.Red)}
		case "A02 06":
			it.Before = []ppb.Stood{stood(q1, m, "6702000", "6476000", rag.Red), stood(q1.Prev(), m, "", "", rag.None), stood(q1.Prev().Prev(), m, "-4000", "", rag.None)}
			it.Before[0].Flags = ppb.SeriesBreak
		case "A03 01":
			it.Before = []ppb.Stood{stood(q1, m, "88.5", "90", rag.Amber)}
		}
	}
	return items
}

func items() []*ppb.Item {
	count := rag.Rule{Polarity: rag.Lower, Basis: rag.CumulativeFinancial, Unit: rag.Count}
	percent := rag.Rule{Polarity: rag.Higher, Basis: rag.Snapshot, Unit: rag.Percent, Decimals: 2}
	money := rag.Rule{Polarity: rag.Lower, Basis: rag.ForecastYear, Unit: rag.Money}
	return []*ppb.Item{
		measure(ppb.Measure{Key: "A01 01", Objective: "A01", Title: "Assessments led by partners (MAP/PRE-MAP)", Headline: ppb.HeadlineSum,
			Rule:    rag.Rule{Polarity: rag.Higher, Basis: rag.CumulativeFinancial},
			Parts:   []ppb.Part{{Code: "map", Label: "MAP", Rated: ppb.RatedNo}, {Code: "pre_map", Label: "PRE-MAP", Rated: ppb.RatedNo}},
			Targets: []ppb.Target{{Period: ppb.Period{Year: 2023}, Raw: "N/A"}}},
			ppb.Accepted, ppb.Content{"part:map": "400", "part:pre_map": "49",
				ppb.FieldCommentary: "Partners led more assessments than last year:\n- health visiting\n- schools, up by 9 %\n\nThe training of the spring term is the main cause."}, "fokoro"),
		measure(ppb.Measure{Key: "A01 02", Objective: "A01", Title: "Attendance", Headline: ppb.HeadlineNone, Rule: percent,
			Parts:   []ppb.Part{{Code: "pri", Label: "Primary", Unit: rag.Percent, Decimals: 2}, {Code: "sec", Label: "Secondary", Unit: rag.Percent, Decimals: 2}},
			Targets: []ppb.Target{{Period: ppb.Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("95")}, Raw: "95%"}}},
			ppb.InProgress, ppb.Content{"part:pri": "95.1", "part:sec": "91.95", ppb.FieldFlags: "p"}, "fokoro", "mlloyd"),
		measure(ppb.Measure{Key: "A02 05", Objective: "A02", Title: "Children entering care", Rule: count,
			Targets: []ppb.Target{{Period: ppb.Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("68")}, Raw: "68"}}},
			ppb.Submitted, ppb.Content{ppb.FieldValue: "62", ppb.FieldRAG: "amber", ppb.FieldReason: "Large sibling groups entered in July; numbers have fallen since.",
				ppb.FieldCommentary: "62 children entered care between April and September.\n\nAction: a weekly panel (M. Lloyd, from 2 October)."}, "mlloyd"),
		measure(ppb.Measure{Key: "A02 06", Objective: "A02", Title: "Spend on placements", Rule: money,
			Targets: []ppb.Target{{Period: ppb.Period{Year: 2023}, Target: rag.Target{Kind: rag.ReduceBy, Value: dec("250000"), Base: dec("6726000")}, Raw: "£250000 reduction"}}},
			ppb.Returned, ppb.Content{ppb.FieldValue: "6728000", ppb.FieldCommentary: "=SUM(A1:A9) is how this line starts, and *stars* <b>tags</b> [links](http://example.org) are text."}),
		measure(ppb.Measure{Key: "A02 07", Objective: "A02", Title: "Reviews in time", Rule: percent},
			ppb.InProgress, ppb.Content{ppb.FieldNone: "not_available", ppb.FieldPromised: "2024-01-31"}, "mlloyd"),
		milestone(ppb.Milestone{Key: "A02a", Objective: "A02", Title: "Open the family hub", Due: date("2023-09-30")}, ppb.Submitted,
			ppb.Content{ppb.FieldRAG: "red", ppb.FieldStatus: "in_progress", ppb.FieldForecast: "2024-01-15", ppb.FieldCommentary: "The lease is not signed."}, "fokoro"),
		measure(ppb.Measure{Key: "A03 01", Objective: "A03", Title: "Offers of learning (September guarantee)", Rule: percent,
			Targets: []ppb.Target{{Period: ppb.Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("90")}, Raw: "90% of all leavers"}}},
			ppb.Accepted, ppb.Content{ppb.FieldValue: "442/485", ppb.FieldAsOf: "2023-09-29", ppb.FieldQualifier: "includes care leavers", ppb.FieldCommentary: "On course."}, "mlloyd"),
		measure(ppb.Measure{Key: "A03 02", Objective: "A03", Title: "Care leavers in suitable housing", Rule: percent}, ppb.NotStarted, nil),
		milestone(ppb.Milestone{Key: "A03a", Objective: "A03", Title: "Publish the local offer"}, ppb.NotStarted, nil, "mlloyd"),
		milestone(ppb.Milestone{Key: "A03a~2", Ref: "A03a", Objective: "A03", Title: "Review the local offer", Due: date("2024-03-31")}, ppb.Accepted,
			ppb.Content{ppb.FieldRAG: "green", ppb.FieldStatus: "in_progress", ppb.FieldCommentary: "On course."}, "mlloyd"),
	}
}

func measure(m ppb.Measure, s ppb.State, c ppb.Content, officers ...string) *ppb.Item {
	if m.Ref == "" {
		m.Ref = m.Key
	}
	return &ppb.Item{Measure: &m, Officers: officers, Entry: ppb.Entry{Key: m.Key, Quarter: Quarter(), State: s, Content: c}}
}

func milestone(m ppb.Milestone, s ppb.State, c ppb.Content, officers ...string) *ppb.Item {
	if m.Ref == "" {
		m.Ref = m.Key
	}
	return &ppb.Item{Milestone: &m, Officers: officers, Entry: ppb.Entry{Key: m.Key, Quarter: Quarter(), State: s, Content: c}}
}

func dec(s string) ppb.Decimal { return decimal.MustParse(s) }

func date(s string) ppb.Date {
	d, err := rag.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

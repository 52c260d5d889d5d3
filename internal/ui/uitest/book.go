package uitest

import (
	"fmt"
	"time"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// Book is a quarter of nine items:
//
//	M07    Amina  returned with a note, 88.2 against 92
//	M08    Amina  not started
//	M09    Amina  submitted, 46.1 against 45
//	M12    Amina  in progress, 71.0 against 85
//	M21    nobody not started
//	K03    Amina  milestone in progress, Amber
//	K05    Amina  milestone accepted, complete
//	C05    Jo     cumulative count, lower is better, 68 for the year: 62 is Red, 30 Green
//	C01    Jo     two parts (map, pre_map) under a sum, no target
//
// Every call builds a new one.
func Book() *ppb.Book {
	b := &ppb.Book{
		Plan: ppb.Plan{
			Council: "Sample Council", Title: "Sample plan", Quarter: Quarter,
			DueOn: date(2023, 10, 16), Tolerance: num("5"),
		},
		Objectives: []ppb.Objective{
			{Code: "2", Title: "Clean city"},
			{Code: "3", Title: "Children and young people"},
		},
		Officers: []ppb.Officer{Amina, Jo, Priya, Sol},
	}
	b.Items = []*ppb.Item{
		percent("M07", "Bins collected on schedule", "92", "90.4", Amina.Login),
		percent("M08", "Missed bins fixed in 24 hours", "95", "", Amina.Login),
		percent("M09", "Household waste recycled", "45", "44.0", Amina.Login),
		percent("M12", "Fly-tips cleared within 3 days", "85", "80.5", Amina.Login),
		percent("M21", "Park complaints answered in 10 days", "90", "88.0"),
		milestone("K03", "New depot open", date(2023, 11, 30), Amina.Login),
		milestone("K05", "Fleet contract let", date(2023, 7, 31), Amina.Login),
		entering(),
		parts(),
	}
	enter(b, "M07", ppb.Returned, ppb.Content{
		ppb.FieldValue: "88.2",
		ppb.FieldCommentary: "Collection on the scheduled day fell to 88.2 per cent because two rounds ran one crew short " +
			"from 3 July, and the Parkside road works closed access for nine days. Agency cover started on 1 September and " +
			"September alone was 91.5 per cent. Two drivers have been recruited.",
	})
	e := &b.Item("M07").Entry
	e.Note, e.DecidedBy, e.DecidedAt = "What is the recovery date?", Priya.Login, at(6, 16, 10)
	enter(b, "M09", ppb.Submitted, ppb.Content{ppb.FieldValue: "46.1", ppb.FieldCommentary: "On course."})
	enter(b, "M12", ppb.InProgress, ppb.Content{ppb.FieldValue: "71.0", ppb.FieldCommentary: "Two of three crews were available."})
	enter(b, "K03", ppb.InProgress, ppb.Content{ppb.FieldRAG: "amber", ppb.FieldStatus: "in_progress", ppb.FieldForecast: "2023-12-15"})
	enter(b, "K05", ppb.Accepted, ppb.Content{ppb.FieldRAG: "green", ppb.FieldStatus: "complete", ppb.FieldCommentary: "Let on 28 July."})
	return b
}

func enter(b *ppb.Book, key string, s ppb.State, c ppb.Content) {
	it := b.Item(key)
	e := &it.Entry
	e.State, e.Version, e.Content = s, 1, c
	e.EnteredBy, e.EnteredAt, e.Editors = it.Officers[0], at(5, 11, 57), it.Officers[:1:1]
	if s >= ppb.Submitted {
		e.Version, e.SubmittedBy, e.SubmittedAt = 2, e.EnteredBy, at(5, 11, 58)
	}
	if s == ppb.Accepted {
		e.Version, e.DecidedBy, e.DecidedAt = 3, Priya.Login, at(6, 16, 12)
	}
}

func percent(key, title, target, lastYear string, officers ...string) *ppb.Item {
	m := &ppb.Measure{
		Key: key, Ref: key, Objective: "2", Title: title,
		Definition: "Share of all cases in the quarter.", Source: "Works system",
		Rule: rag.Rule{
			Polarity: rag.Higher, Basis: rag.InQuarter, Unit: rag.Percent, Decimals: 1,
			Tolerance: rag.Tolerance{Amount: num("5"), Default: true},
		},
		Targets: []ppb.Target{{
			Period: Quarter.FinancialYear(), Raw: target + "%",
			Target: rag.Target{Kind: rag.AbsoluteTarget, Value: num(target)},
		}},
	}
	it := &ppb.Item{Measure: m, Officers: officers, Entry: ppb.Entry{Key: key, Quarter: Quarter}}
	if lastYear != "" {
		it.Earlier = []ppb.FigureRow{figure(key, "", ppb.Period(Quarter.LastYear()), lastYear)}
	}
	return it
}

func milestone(key, title string, due ppb.Date, officers ...string) *ppb.Item {
	return &ppb.Item{
		Milestone: &ppb.Milestone{Key: key, Ref: key, Objective: "2", Title: title, Due: due},
		Officers:  officers, Entry: ppb.Entry{Key: key, Quarter: Quarter},
	}
}

func entering() *ppb.Item {
	return &ppb.Item{
		Measure: &ppb.Measure{
			Key: "C05", Ref: "C05", Objective: "3", Title: "Children entering care",
			Definition: "Children who entered care since 1 April.", Source: "Case management system",
			Rule: rag.Rule{
				Polarity: rag.Lower, Basis: rag.CumulativeFinancial, Unit: rag.Count,
				Tolerance: rag.Tolerance{Amount: num("5"), Default: true},
			},
			Targets: []ppb.Target{{
				Period: Quarter.FinancialYear(), Raw: "68",
				Target: rag.Target{Kind: rag.AbsoluteTarget, Value: num("68")},
			}},
		},
		Officers: []string{Jo.Login},
		Entry:    ppb.Entry{Key: "C05", Quarter: Quarter},
		Earlier: []ppb.FigureRow{
			figure("C05", "", Quarter.LastYear().FinancialYear(), "120"),
			figure("C05", "", ppb.Period(Quarter.LastYear()), "76"),
		},
	}
}

func parts() *ppb.Item {
	return &ppb.Item{
		Measure: &ppb.Measure{
			Key: "C01", Ref: "C01", Objective: "3", Title: "Early help assessments led by partners",
			Definition: "Assessments started since 1 April.", Source: "Early help system",
			Rule:     rag.Rule{Polarity: rag.Higher, Basis: rag.CumulativeFinancial, Unit: rag.Count},
			Headline: ppb.HeadlineSum,
			Parts: []ppb.Part{
				{Code: "map", Label: "MAP", Unit: rag.Count, Rated: ppb.RatedNo},
				{Code: "pre_map", Label: "PRE-MAP", Unit: rag.Count, Rated: ppb.RatedNo},
			},
			Targets: []ppb.Target{{Period: Quarter.FinancialYear(), Raw: "N/A"}},
		},
		Officers: []string{Jo.Login},
		Entry:    ppb.Entry{Key: "C01", Quarter: Quarter},
		Earlier: []ppb.FigureRow{
			figure("C01", "map", ppb.Period(Quarter.LastYear()), "250"),
			figure("C01", "pre_map", ppb.Period(Quarter.LastYear()), "73"),
		},
	}
}

func figure(key, part string, p ppb.Period, raw string) ppb.FigureRow {
	return ppb.FigureRow{
		Key: key, Part: part, Period: p, Source: "published table",
		Amount: ppb.Amount{Raw: raw, Value: num(raw), Known: true},
	}
}

func num(s string) ppb.Decimal { return decimal.MustParse(s) }

func date(y int, m time.Month, d int) ppb.Date { return ppb.Date{Year: y, Month: m, Day: d} }

// at is a time in October 2023.
func at(day, hour, minute int) time.Time {
	return time.Date(2023, 10, day, hour, minute, 0, 0, time.UTC)
}

// Large is a quarter of n items: those of Book over and over, each time under other keys.
func Large(n int) *ppb.Book {
	b := Book()
	out := &ppb.Book{Plan: b.Plan, Objectives: b.Objectives, Officers: b.Officers}
	for i := 0; len(out.Items) < n; i++ {
		for _, it := range Book().Items[:min(9, n-len(out.Items))] {
			key := fmt.Sprintf("%s-%d", it.Key(), i)
			if it.Measure != nil {
				it.Measure.Key, it.Measure.Ref = key, key
			} else {
				it.Milestone.Key, it.Milestone.Ref = key, key
			}
			it.Entry.Key = key
			out.Items = append(out.Items, it)
		}
	}
	return out
}

package ppb

import (
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// What an earlier figure was printed as does not fit the unit, or does.
func TestTheSignOfAHeldFigure(t *testing.T) {
	row := func(period Period, raw, unit string) FigureRow {
		f := held(period, "", "42")
		f.Raw, f.Unit = raw, unit
		return f
	}
	for _, tt := range []struct {
		unit rag.Unit
		rows []FigureRow
		say  string
	}{
		{rag.Count, []FigureRow{row(lastYearsQ2, "42%", "")}, "“42%” is held for Quarter 2, 2022/23, but this is a count: is the unit right?"},
		{rag.Count, []FigureRow{row(lastYearsQ2, "42%", ""), row(thisYearsQ1, "44 %", ""), row(lastYears, "£42", "")}, "“42%” is held for Quarter 2, 2022/23, and 2 others like it, but"},
		{rag.Count, []FigureRow{row(lastYearsQ2, "42%", "percent")}, ""}, // it says so itself
		{rag.Count, []FigureRow{row(lastYearsQ2, "42", ""), row(thisYearsQ1, "42 (33%)", ""), row(lastYears, "rose by 4% to 42", "")}, ""},
		{rag.Percent, []FigureRow{row(lastYearsQ2, "42%", "")}, ""},
		{rag.Percent, []FigureRow{row(lastYearsQ2, "£42", "")}, "but this is a percentage"},
		{rag.Money, []FigureRow{row(lastYearsQ2, "£42", "")}, ""},
	} {
		m := ruled(tt.unit, rag.Snapshot, "")
		c := bookChecker{items: []*Item{{Measure: &m, Earlier: tt.rows}}}
		c.rawUnit()
		if len(c.said) > 1 || len(c.said) == 1 != (tt.say != "") || tt.say != "" && !strings.Contains(c.said[0].Message, tt.say) {
			t.Errorf("%v, %s: %v, want %q", tt.unit, tt.rows[0].Raw, c.said, tt.say)
		}
	}
}

// Last year's quarter and its year are far apart where no season explains it.
func TestLastYearsQuarterAndItsYear(t *testing.T) {
	for _, tt := range []struct {
		basis         rag.Basis
		unit          rag.Unit
		quarter, year string
		say           string
	}{
		{rag.Rolling12m, rag.Count, "85", "357", "85 for Quarter 2, 2022/23 is less than half of the outturn, 357 for 2022/23"},
		{rag.Snapshot, rag.Count, "357", "85", "357 for Quarter 2, 2022/23 is more than twice of the outturn, 85 for 2022/23"},
		{rag.Snapshot, rag.Count, "60", "120", ""},
		{rag.Snapshot, rag.Count, "4", "20", ""}, // so few may be anything
		{rag.CumulativeFinancial, rag.Count, "85", "357", ""},
		{rag.InQuarter, rag.Count, "85", "357", ""},
		{rag.Rolling12m, rag.Percent, "12", "61", "12.0% for"},
		{rag.Rolling12m, rag.Percent, "2", "9", ""},
	} {
		p := probe{measure: ruled(tt.unit, tt.basis, ""), content: Content{FieldValue: tt.quarter},
			earlier: []FigureRow{held(lastYearsQ2, "", tt.quarter), held(lastYears, "", tt.year)}}
		if msg, is := fires(p.read(), "basis_changed"); is != (tt.say != "") || !strings.Contains(msg, tt.say) {
			t.Errorf("%v %s %s: %q, want %q", tt.basis, tt.quarter, tt.year, msg, tt.say)
		}
	}
}

// A title that names a period, and one that says how long something may take.
func TestThePeriodOfATitle(t *testing.T) {
	for title, words := range map[string]string{
		"Children missing in the last 12 months": "12 months",
		"Children missing, rolling 12 month":     "rolling",
		"Children missing (12-month count)":      "12-month",
		"Children missing over twelve months":    "twelve months",
		"Re-referrals within 12 months":          "",
		"Plans lasting more than 12 months":      "",
		"Visits in the year to date":             "year to date",
		"Children missing":                       "",
	} {
		m := ruled(rag.Count, rag.InQuarter, "")
		m.Key, m.Ref, m.Title = "M1", "M1", title
		b := &Book{Plan: Plan{Quarter: Quarter{2023, 2}}, Items: []*Item{{Measure: &m, Officers: []string{"a"}}}}
		said := ""
		for _, c := range BookChecks(b)["M1"] {
			said += c.Message
		}
		if words == "" && said != "" || words != "" && !strings.Contains(said, `says "`+words+`"`) {
			t.Errorf("%q: %q", title, said)
		}
	}
}

// A title that counts the one side of the boundary over figures that are called the other.
func TestTheOtherSideOfTheBoundary(t *testing.T) {
	for _, tt := range []struct {
		title  string
		parts  []string
		raw    string
		warned bool
	}{
		{"Reduce out of borough placements", nil, "62% in borough", true},
		{"Reduce out-of-borough placements", []string{"In borough", "Total"}, "", true},
		{"Reduce out-of-borough placements", []string{"In borough", "Out of borough"}, "", false},
		{"Reduce out-of-borough placements", []string{"Out of borough"}, "", false},
		{"Children placed in borough", nil, "14 out-of-borough", true},
		{"Children placed in borough", nil, "14 outside the borough", true},
		{"Children living in the borough", nil, "14 out of borough", false},
		{"Placements in and out of borough", nil, "62% in borough", false},
		{"Reduce out of county placements", nil, "12 within county", true},
	} {
		m := ruled(rag.Count, rag.Snapshot, "")
		m.Key, m.Ref, m.Title, m.Rule.Polarity = "M1", "M1", tt.title, rag.Lower
		for _, label := range tt.parts {
			m.Parts = append(m.Parts, Part{Code: label, Label: label})
		}
		row := held(lastYears, "", "62")
		row.Raw = tt.raw
		b := &Book{Plan: Plan{Quarter: Quarter{2023, 2}}, Items: []*Item{{Measure: &m, Officers: []string{"a"}, Earlier: []FigureRow{row}}}}
		warned := false
		for _, c := range BookChecks(b)["M1"] {
			warned = warned || c.Rule == "title_polarity" && strings.Contains(c.Message, "which of the two is meant?")
		}
		if warned != tt.warned {
			t.Errorf("%q beside %v and %q: %v", tt.title, tt.parts, tt.raw, warned)
		}
	}
}

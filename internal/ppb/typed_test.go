package ppb

import (
	"testing"

	"ppbtui/internal/rag"
)

// What an import types into the boxes for a printed figure.
func TestImportedFiguresAsTyped(t *testing.T) {
	of := func(u rag.Unit) *Measure { return &Measure{Key: "M1", Rule: rag.Rule{Unit: u}} }
	count, percent, rate := of(rag.Count), of(rag.Percent), of(rag.Rate10000)
	parts := of(rag.Count)
	parts.Headline, parts.Parts = HeadlineSum, []Part{{Code: "map", Label: "MAP"}, {Code: "pre", Label: "PRE-MAP"}}
	current := func(part, raw, value string) FigureRow {
		r := FigureRow{Key: "M1", Part: part, Amount: Amount{Raw: raw}}
		if value != "" {
			r.Value, r.Known = dec(value), true
		}
		return r
	}
	fraction := func(raw, value, num, den string) FigureRow {
		r := current("", raw, value)
		r.Num, r.Den, r.Fraction = dec(num), dec(den), true
		return r
	}
	noted := fraction("", "2", "4", "2")
	noted.Note = "U18s"
	none := current("", "N/A", "")
	none.None, none.Promised, none.Note = NotAvailable, Date{Year: 2024, Month: 1, Day: 31}, "next quarter"
	flagged := current("", "62", "62")
	flagged.Flags, flagged.AsOf = Provisional|Revised, Date{Year: 2023, Month: 9, Day: 30}
	for name, c := range map[string]struct {
		m    *Measure
		rows []FigureRow
		want Content
	}{
		"plain":               {count, []FigureRow{current("", "1,234", "1234")}, Content{"value": "1,234"}},
		"words":               {count, []FigureRow{current("", "208 instances", "208")}, Content{"value": "208", "printed": "208 instances"}},
		"unresolved":          {count, []FigureRow{current("", "12 of 20", "")}, Content{"value": "12 of 20"}},
		"none":                {count, []FigureRow{none}, Content{"none": "not_available", "promised": "2024-01-31", "qualifier": "next quarter", "printed": "N/A"}},
		"flags":               {count, []FigureRow{flagged}, Content{"value": "62", "flags": "p,r", "as_of": "2023-09-30"}},
		"percent":             {percent, []FigureRow{current("", "90.10%", "90.10")}, Content{"value": "90.10%"}},
		"fraction":            {percent, []FigureRow{fraction("91%", "91", "442", "485")}, Content{"value": "442/485", "printed": "91%"}},
		"fraction alone":      {percent, []FigureRow{fraction("442/485", "", "442", "485")}, Content{"value": "442/485"}},
		"another fraction":    {percent, []FigureRow{fraction("92%", "92", "442", "485")}, Content{"value": "92%", "qualifier": "442/485"}},
		"half rounds up":      {percent, []FigureRow{fraction("13%", "13", "1", "8")}, Content{"value": "1/8", "printed": "13%"}},
		"not down":            {percent, []FigureRow{fraction("12%", "12", "1", "8")}, Content{"value": "12%", "qualifier": "1/8"}},
		"a rate's fraction":   {rate, []FigureRow{fraction("412", "412", "412", "10000")}, Content{"value": "412/10000", "printed": "412"}},
		"a rate's fraction 2": {rate, []FigureRow{fraction("", "65.9", "182", "27600")}, Content{"value": "182/27600"}},
		"not a rate's":        {rate, []FigureRow{fraction("", "66", "182", "27000")}, Content{"value": "66", "qualifier": "182/27000"}},
		"a count's fraction":  {count, []FigureRow{fraction("", "2", "4", "2")}, Content{"value": "2", "qualifier": "4/2"}},
		"printed as one":      {count, []FigureRow{fraction("4/2", "2", "4", "2")}, Content{"value": "2", "printed": "4/2"}},
		"beside a note":       {count, []FigureRow{noted}, Content{"value": "2", "qualifier": "U18s; 4/2"}},
		"parts": {
			parts, []FigureRow{current("map", "400", "400"), current("", "400 MAP 49 PRE-MAP", ""), current("pre", "about 49", "49")},
			Content{"part:map": "400", "part:pre": "49", "printed": "400 MAP 49 PRE-MAP"},
		},
	} {
		if got := TypedFigures(c.m, c.rows); !got.Equal(c.want) {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
}

package claim

import (
	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

// wholeHeld is a measure of one percentage: 84.1 now, 86.0 a quarter ago, 79.3 a year ago, with a target of 90.
func wholeHeld() *Held {
	return &Held{
		Title: "Patients seen within 18 weeks", Unit: rag.Percent, Decimals: 1, Basis: rag.InQuarter, Polarity: rag.Higher, Quarter: Period{2023, 3},
		Now:     known("84.1"),
		Past:    []Past{{Period: Period{2023, 2}, Value: known("86.0")}, {Period: Period{2022, 3}, Value: known("79.3")}, {Period: Period{2022, 0}, Value: known("80.7")}},
		Targets: []Target{{Value: decimal.MustParse("90"), Now: true}},
	}
}

// countHeld is a measure of one number of cases that should be few: 536 now, 549 at the year's end, 563 a year ago.
func countHeld() *Held {
	return &Held{
		Title: "Families in temporary homes", Unit: rag.Count, Basis: rag.Snapshot, Polarity: rag.Lower, Quarter: Period{2022, 1},
		Now:     known("536"),
		Past:    []Past{{Period: Period{2021, 1}, Value: known("563")}, {Period: Period{2021, 4}, Value: known("549")}, {Period: Period{2021, 0}, Value: known("549")}},
		Targets: []Target{{Value: decimal.MustParse("520"), Now: true}},
	}
}

// sumHeld is a number that grows from April on: 122 so far, 147 a year ago, 81 a quarter ago.
func sumHeld() *Held {
	return &Held{
		Title: "Repairs begun", Unit: rag.Count, Basis: rag.CumulativeFinancial, Polarity: rag.Higher, Quarter: Period{2023, 3},
		Now:  known("122"),
		Past: []Past{{Period: Period{2022, 3}, Value: known("147")}, {Period: Period{2023, 2}, Value: known("81")}, {Period: Period{2022, 0}, Value: known("190")}},
	}
}

// yearlyHeld is a number of a quarter, 62 now and 76 a year ago, of which whole years are held as well.
func yearlyHeld() *Held {
	return &Held{
		Title: "Journeys met by a warden at the station", Unit: rag.Count, Basis: rag.InQuarter, Polarity: rag.Lower, Quarter: Period{2023, 3},
		Now:  known("62"),
		Past: []Past{{Period: Period{2022, 3}, Value: known("76")}, {Period: Period{2022, 0}, Value: known("147")}, {Period: Period{2021, 0}, Value: known("167")}},
	}
}

// moneyHeld is a forecast overspend of £5.6m, £4.9m a quarter ago.
func moneyHeld() *Held {
	return &Held{
		Title: "Forecast overspend of the libraries", Unit: rag.Money, Basis: rag.ForecastYear, Polarity: rag.Lower, Quarter: Period{2023, 2},
		Now:  known("5600000"),
		Past: []Past{{Period: Period{2023, 1}, Value: known("4900000")}, {Period: Period{2022, 2}, Value: known("3150000")}},
	}
}

// shareHeldNow is a percentage that was typed as 79 of 85.
func shareHeldNow() *Held {
	x, _ := rag.Share(decimal.MustNew(79, 0), decimal.MustNew(85, 0), rag.Percent, 6)
	return &Held{
		Title: "Leavers in a home that suits them", Unit: rag.Percent, Decimals: 0, Basis: rag.Snapshot, Polarity: rag.Higher, Quarter: Period{2018, 2},
		Now: Value{Known: true, Value: x, Fraction: true, Num: decimal.MustNew(79, 0), Den: decimal.MustNew(85, 0)},
	}
}

// partsHeld is a measure of four percentages, of which three fell since the year's end.
func partsHeld() *Held {
	h := &Held{
		Title: "Timeliness of answers by kind", Unit: rag.Percent, Decimals: 1, Basis: rag.Snapshot, Polarity: rag.Higher, Quarter: Period{2015, 2},
		Parts: []Part{
			{Code: "foi", Label: "Freedom of information", Unit: rag.Percent, Decimals: 1, Now: known("43.2")},
			{Code: "eir", Label: "Environmental information", Unit: rag.Percent, Decimals: 1, Now: known("59.5")},
			{Code: "sar", Label: "Subject access", Unit: rag.Percent, Decimals: 1, Now: known("80.6")},
			{Code: "com", Label: "Complaints", Unit: rag.Percent, Decimals: 1, Now: known("97.4")},
		},
		Headline: "none",
	}
	for i, x := range []string{"57.4", "85.2", "84.5", "95.1"} {
		h.Past = append(h.Past, Past{Period: Period{2014, 0}, Part: h.Parts[i].Code, Value: known(x)})
	}
	return h
}

func known(s string) Value { return Value{Known: true, Value: decimal.MustParse(s)} }

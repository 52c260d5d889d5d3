package reporttest

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// Facts are what the rules say of an item of Book: its reading, the previous year's actual and the same quarter of the
// previous year (nil: none held).
func Facts(it *ppb.Item) (r ppb.Reading, previous, same *ppb.Figure) {
	q := Quarter()
	year, quarter := ppb.Period{Year: q.Year - 1}, ppb.Period(q.LastYear())
	r.Figure.Period = ppb.Period(q)
	switch it.Key() {
	case "A01 01":
		r.Figure.Amount = ppb.Amount{Value: dec("449"), Known: true}
		r.Figure.Parts = []ppb.PartAmount{{Code: "map", Amount: known("400")}, {Code: "pre_map", Amount: known("49")}}
		r.Sentence, r.Paragraph = "No rating: no target.", "No rating: there is no target for 2023/24."
		r.Travel = ppb.Travel{Direction: rag.Better, Against: "323 in Quarter 2, 2022/23", Change: "+126"}
		previous = &ppb.Figure{Period: year, Amount: ppb.Amount{Raw: "613 MAP 263 PRE-MAP"}, Source: "published table",
			Parts: []ppb.PartAmount{{Code: "map", Amount: known("613")}, {Code: "pre_map", Amount: known("263")}}}
		same = &ppb.Figure{Period: quarter, Amount: ppb.Amount{Raw: "323 (All)", Value: dec("323"), Known: true}}
	case "A01 02":
		r.Figure.Parts = []ppb.PartAmount{{Code: "pri", Amount: known("95.1")}, {Code: "sec", Amount: known("91.95")}}
		r.Figure.Flags, r.ByPart = ppb.Provisional, true
		r.Parts = []ppb.PartReading{{Part: it.Measure.Parts[0], Amount: known("95.1"), Rated: true, Status: rag.Green},
			{Part: it.Measure.Parts[1], Amount: known("91.95"), Rated: true, Status: rag.Amber}}
		r.Sentence = "Rated by part: Primary Green, Secondary Amber. Low confidence."
		r.Travel = ppb.Travel{Reason: "no earlier value"}
	case "A02 05":
		r.Figure.Amount = known("62")
		r.Computed, r.Published, r.Judged, r.Reason = rag.Red, rag.Amber, true, it.Entry.Content[ppb.FieldReason]
		r.Point = "34"
		r.Sentence = "Red: 62 so far against 34 expected by September (half of 68)."
		r.Paragraph = "Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March. Cannot recover this year."
		r.Trace = []string{"target 68", "share 6/12: 34 expected", "gap 28, tolerance 3.4: Red"}
		r.Travel = ppb.Travel{Direction: rag.Better, Against: "76 in Quarter 2, 2022/23", Change: "-14"}
		previous = &ppb.Figure{Period: year, Amount: known("151"), Source: "published table"}
		same = &ppb.Figure{Period: quarter, Amount: known("76"), Source: "published table"}
	case "A02 06":
		r.Figure.Amount = known("6728000")
		r.Computed, r.Published, r.Point = rag.Red, rag.Red, "6476000"
		r.Sentence = "Red: £252,000 above the level of £6,476,000; the reduction was £-2,000."
		r.Travel = ppb.Travel{Direction: rag.Worse, Against: "£6,700,000 in Quarter 2, 2022/23", Change: "+£28,000"}
		previous = &ppb.Figure{Period: year, Amount: ppb.Amount{Raw: "6,726,000", Value: dec("6726000"), Known: true}}
	case "A02 07":
		r.Figure.None, r.Figure.Promised = ppb.NotAvailable, date("2024-01-31")
		r.Sentence = "No rating: not available, promised by 31 January 2024."
		r.Travel = ppb.Travel{Reason: "no current value"}
	case "A03 01":
		r.Figure.Amount = ppb.Amount{Raw: "442/485", Value: dec("91.134020618557"), Known: true, Num: dec("442"), Den: dec("485"), Fraction: true}
		r.Figure.AsOf, r.Figure.Qualifier = date("2023-09-29"), "includes care leavers"
		r.Computed, r.Published, r.Point = rag.Green, rag.Green, "90"
		r.Sentence = "Green: 91.13% against 90%."
		r.Travel = ppb.Travel{Direction: rag.Same, Against: "91.1% in Quarter 2, 2022/23", Change: "0.0 points", Unsure: true}
		previous = &ppb.Figure{Period: year, None: ppb.NotAvailable, Amount: ppb.Amount{Raw: "N/A"}}
	case "A03 02":
		r.Sentence = "No rating: no value yet."
		r.Travel = ppb.Travel{Reason: "no current value"}
	case "A02a":
		r.Published, r.Forecast = rag.Red, date("2024-01-15")
	case "A03a~2":
		r.Published = rag.Green
	}
	return r, previous, same
}

func known(s string) ppb.Amount { return ppb.Amount{Raw: s, Value: dec(s), Known: true} }

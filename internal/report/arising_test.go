package report

import (
	"bytes"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/html"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/text"
)

func moved() *ppb.Book {
	b := reporttest.Book()
	q1 := ppb.Quarter{Year: 2023, Q: 1}
	b.Movement = &ppb.Movement{
		Before:     q1,
		NewlyRed:   []ppb.Moved{{Key: "A02a", Was: rag.Green, Is: rag.Red, In: q1}},
		Recovered:  []ppb.Moved{{Key: "A03 01", Was: rag.Red, Is: rag.Green, In: q1}},
		Persistent: []ppb.Persistent{{Key: "A02 05", Since: ppb.Quarter{Year: 2022, Q: 4}, Is: rag.Amber}},
	}
	day := func(s string) ppb.Date {
		d, err := rag.ParseDate(s)
		if err != nil {
			panic(err)
		}
		return d
	}
	b.Actions = []ppb.BoardAction{
		{N: 3, Text: "A note on <agency> placements.\nWith costs.", Meeting: day("2023-09-11"), Due: day("2023-11-30"), Owner: "mlloyd", Item: "A03a~2",
			Answers: []ppb.ActionAnswer{{On: day("2023-10-02"), By: "mlloyd", Text: "It goes to the next meeting."}}},
		{N: 4, Text: "A visit to the hub.", Meeting: day("2023-09-11"), Due: day("2023-09-30"), Owner: "fokoro", Closed: day("2023-10-05"), Why: "Members went."},
	}
	return b
}

// Movement and matters arising are printed on pages and in data, of an open quarter and of one that is signed off; where
// nothing is held or asked, neither is named.
func TestMovementAndMattersArising(t *testing.T) {
	for name, got := range map[string]string{"html": render(t, html.Write, moved()), "md": render(t, text.Write, moved())} {
		s := strings.Join(strings.Fields(strings.NewReplacer("&lt;", "<", "&gt;", ">", "|", " ", "\\", "", ">\n", "> ").Replace(got)), " ")
		for _, want := range []string{
			"Since Quarter 1, 2023/24", "Newly Red", "Open the family hub", "Recovered", "Persistently Red", "Quarter 4, 2022/23",
			"Matters arising", "11 September 2023", "Mair Lloyd", "agency", "With costs.", "Answer, 2 October 2023, Mair Lloyd",
			"Closed on 5 October 2023", "Members went.",
		} {
			if !strings.Contains(s, want) {
				t.Errorf("%s does not say %q", name, want)
			}
		}
		if strings.Contains(got, "A03a~2") {
			t.Errorf("%s has a key for a ref", name)
		}
	}
	var out bytes.Buffer
	if err := JSON(&out, moved(), reporttest.Now()); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"before": "2023-24-Q1"`, `"newly_red": [`, `"was": "red"`, `"since": "2022-23-Q4"`, `"number": 3`, `"closed": null`, `"closed": "2023-10-05"`, `"item": "A03a~2"`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("json does not have %s", want)
		}
	}
	if s := render(t, html.Write, reporttest.Book()); strings.Contains(s, "Matters arising") || strings.Contains(s, "Since Quarter") {
		t.Error("a quarter with neither names them")
	}
	b := moved()
	b.Movement = &ppb.Movement{Before: b.Movement.Before}
	if s := render(t, text.Write, b); !strings.Contains(strings.Join(strings.Fields(s), " "), "is newly Red, has recovered, or is persistently Red.") {
		t.Error("a quarter in which nothing moved does not say so")
	}
}

// What was asked about an item is in no format.
func TestQuestionsAreNotPrinted(t *testing.T) {
	b := moved()
	b.Items[2].Thread = []ppb.Post{{By: "lead", Side: ppb.AskingSide, Kind: ppb.Asks, Text: "Is this the whole truth?"}}
	for _, f := range Formats() {
		if strings.Contains(written(t, f, b), "whole truth") {
			t.Errorf("%s prints a question", f.Name)
		}
	}
}

package report

import (
	"encoding/json"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/html"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/text"
)

// opened is a quarter that was opened with everything unanswered that can be.
func opened() *ppb.Book {
	b := reporttest.Book()
	b.Officers[0].ClosedOn = ppb.Date{Year: 2023, Month: 8, Day: 1}
	for i, it := range b.Items {
		it.Entry.Quarter = b.Plan.Quarter
		switch {
		case it.Key() == "A02 05":
			it.Measure.Targets[0].Stated = ppb.StatedCarried
			it.Measure.Targets = append([]ppb.Target{{Period: ppb.Period{Year: 2022}, Raw: "70", Target: rag.Target{Kind: rag.AbsoluteTarget}}}, it.Measure.Targets...)
			it.Earlier = nil
		case it.Measure != nil && it.Entry.State == ppb.NotStarted:
			it.Measure.DueIn, it.Entry.Content = 1<<3, nil
		case it.Milestone != nil && i == len(b.Items)-1:
			it.Milestone.Due = ppb.Date{Year: 2024, Month: 3, Day: 31}
			it.Last = &ppb.Entry{Quarter: b.Plan.Quarter.Prev(), Content: ppb.Content{ppb.FieldStatus: "complete"}}
		}
	}
	from := b.Plan.Quarter
	b.Gone = []ppb.Gone{
		{Key: "A01a", Ref: "A01a", Title: "Open <the> hub", Milestone: true, Retirement: ppb.Retirement{From: from, How: ppb.ClosedAchieved}},
		{Key: "A01b", Ref: "A01b", Title: "Hire", Milestone: true, Retirement: ppb.Retirement{From: from, How: ppb.ClosedNotAchieved}},
		{Key: "A01 09", Ref: "A01 09", Title: "Visits", Retirement: ppb.Retirement{From: from, How: ppb.RetiredItem, Why: "nobody used it"}},
	}
	return b
}

// What nobody answered when the quarter was opened, and what has gone with it, stands in the working edition whatever the format.
func TestPointsAreInTheReport(t *testing.T) {
	for name, got := range map[string]string{"html": render(t, html.Write, opened().For(ppb.Working)), "md": render(t, text.Write, opened().For(ppb.Working))} {
		s := strings.Join(strings.Fields(strings.NewReplacer("&lt;", "<", "&gt;", ">", `\`, "").Replace(got)), " ")
		for _, want := range []string{
			"Milestones closed", "Open <the> hub: achieved.", "Hire: not achieved.", "No longer reported", "Visits. Nobody used it.",
			"No responsible officer", "A01 01 (Femi Okoro has left, and nobody else is responsible)",
			"Targets to be confirmed or stated", "A02 05 (68)",
			"Outturns asked for", "A02 05 (2022/23)", "Not due this quarter", "(due in quarter 4)",
			"Milestones carried though complete", "(complete in quarter 1, 2023/24)", "1 not due",
		} {
			if !strings.Contains(s, want) {
				t.Errorf("%s does not say %q", name, want)
			}
		}
	}
	var b strings.Builder
	if err := JSON(&b, opened(), reporttest.Now()); err != nil {
		t.Fatal(err)
	}
	var d data.Document
	if err := json.Unmarshal([]byte(b.String()), &d); err != nil {
		t.Fatal(err)
	}
	kinds := map[string]int{}
	for _, p := range d.Points {
		kinds[p.Kind]++
	}
	if len(d.Gone) != 3 || d.Summary.States.NotDue != 1 || kinds["milestone"] == 0 || kinds["owner"] == 0 || kinds["target"] != 1 || kinds["outturn"] != 1 || kinds["not_due"] != 1 {
		t.Errorf("gone %+v, states %+v, kinds %v", d.Gone, d.Summary.States, kinds)
	}
}

// A figure of last year that can still change says so, and one that came in a provisional one's place does.
func TestProvisionalOutturnsSaySo(t *testing.T) {
	b := reporttest.Book()
	it := b.Item("A02 05")
	row := ppb.FigureRow{Key: it.Key(), Period: ppb.Period{Year: 2022}, Amount: ppb.Amount{Known: true, Value: it.Measure.Targets[0].Value}}
	for _, tt := range []struct {
		change func(*ppb.FigureRow)
		says   string
	}{
		{func(r *ppb.FigureRow) { r.Entered, r.Open = ppb.Quarter{Year: 2022, Q: 4}, true }, "provisional, Quarter 4 is not signed off"},
		{func(r *ppb.FigureRow) { r.Replaces = "the provisional 66 (table)" }, "replaces the provisional 66 (table)"},
	} {
		r := row
		tt.change(&r)
		it.Earlier = []ppb.FigureRow{r}
		var out strings.Builder
		if err := Markdown(&out, b, reporttest.Now()); err != nil {
			t.Fatal(err)
		}
		if s := strings.Join(strings.Fields(strings.ReplaceAll(out.String(), "|", "")), " "); !strings.Contains(s, tt.says) {
			t.Errorf("the report does not say %q", tt.says)
		}
	}
}

package report

import (
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/html"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/text"
)

// Who changed a target or a due date, and the colour against the earlier one, stands in the report whatever the format.
func TestWhatWasStatedAnewIsInTheReport(t *testing.T) {
	b := reporttest.Book()
	first := ppb.DueDate{Due: ppb.Date{Year: 2023, Month: 12, Day: 31}}
	later := ppb.DueDate{Due: ppb.Date{Year: 2024, Month: 3, Day: 31}, ApprovedBy: "the Executive", ApprovedOn: ppb.Date{Year: 2023, Month: 9, Day: 4}, Reason: "the builder is late"}
	changed := 0
	for _, it := range b.Items {
		if it.Milestone != nil {
			it.Milestone.Due, it.Milestone.Dues = later.Due, []ppb.DueDate{first, later}
			continue
		}
		if it.Key() != "A03 01" {
			continue
		}
		target := it.Measure.Targets[0]
		target.Value, target.Raw, target.ApprovedBy, target.Reason = decimal.MustNew(99, 0), "99%", "the <Board>", "demand grew"
		it.Measure.Targets = append(it.Measure.Targets, target)
		changed++
	}
	if changed == 0 {
		t.Fatal("the sample has no target to change")
	}
	for name, got := range map[string]string{"html": render(t, html.Write, b), "md": render(t, text.Write, b)} {
		s := strings.Join(strings.Fields(strings.NewReplacer("&lt;", "<", "&gt;", ">", `\`, "").Replace(got)), " ")
		for _, want := range []string{
			"Changes of target", "became 99%, approved by the <Board>: demand grew. Against the earlier one it would be Green; it is Red.",
			"Changes of due date", "was 31 December 2023, became 31 March 2024, approved by the Executive on 4 September 2023: the builder is late.",
		} {
			if !strings.Contains(s, want) {
				t.Errorf("%s does not say %q", name, want)
			}
		}
	}
}

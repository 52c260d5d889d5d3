package review

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// table is the review of a table that was returned, and is back with one cell put right and its commentary reworded.
func table(t *testing.T) *uitest.Host {
	t.Helper()
	return tableFor(t, uitest.Env(uitest.Priya))
}

func tableFor(t *testing.T, env ui.Env) *uitest.Host {
	t.Helper()
	b := uitest.Report()
	it := b.Item("T01")
	cell := ppb.CellField
	returned := ppb.Content{
		cell("employees", "to_date"): "6,900", cell("employees", "actual"): "3,118", cell("fees", "actual"): "-120",
		ppb.FieldCommentary: "Spending is within the budget.",
	}
	it.Entry.State, it.Entry.Note, it.Entry.DecidedBy = ppb.Submitted, "That is June's figure.", uitest.Priya.Login
	it.Entry.Content = ppb.Content{
		cell("employees", "to_date"): "6,900", cell("employees", "actual"): "6,412", cell("fees", "actual"): "-120",
		ppb.FieldCommentary: "Spending is within the budget of the half year.",
	}
	s := uitest.NewStore(b)
	var changes []ppb.Changed
	for f, text := range returned {
		changes = append(changes, ppb.Changed{Name: f, Is: text})
	}
	s.Events["T01"] = []ppb.Event{
		{Seq: 3, Action: "commit", Quarter: "2023-24-Q2", Changes: []ppb.Changed{{Name: cell("employees", "actual"), Was: "3,118", Is: "6,412"}}},
		{Seq: 2, Action: "return", Quarter: "2023-24-Q2"}, {Seq: 1, Action: "commit", Quarter: "2023-24-Q2", Changes: changes},
	}
	q := New(env, s, "").(*Queue)
	h := uitest.NewHost(t, env, q)
	q.page.SelectKey("T01")
	return h
}

func TestCompareTableScreen(t *testing.T) {
	h := table(t)
	h.Press("d")
	uitest.Golden(t, pushed(t, h).Frame)
}

// A table is compared cell by cell with what was returned and with last quarter: what sums made of it, too.
func TestCompareSaysEveryCell(t *testing.T) {
	h := table(t)
	h.Press("d")
	frame := pushed(t, h).Frame(80, 60)
	since, last, _ := strings.Cut(frame, "Cells against")
	for _, want := range []string{"Actual: was 3,118, became 6,412", "Variance: was 3,782, became 488, worked out", "Net departmental budget", "{+budget of the half year.+}"} {
		if !strings.Contains(strings.Join(strings.Fields(since), " "), want) {
			t.Errorf("%q is not said since the return:\n%s", want, since)
		}
	}
	if !strings.Contains(last, "Budget: was empty, became 6,900") || !strings.Contains(last, "Fees and charges") {
		t.Errorf("against last quarter:\n%s", last)
	}
	if strings.Contains(since, "Fees and charges") {
		t.Errorf("a cell that did not change is told:\n%s", since)
	}
}

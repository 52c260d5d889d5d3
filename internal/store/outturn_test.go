package store

import (
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// A year's outturn is read afresh from its quarters' entries: what changes there shows in the next year's book at once, which
// says that it is provisional until the quarter is signed off.
func TestOutturnsAreReadAfresh(t *testing.T) {
	s := years(t)
	q := ppb.Quarter{Year: 2023, Q: 1}
	quarter(t, s, q, func(f *ppb.PlanFiles) {
		f.Measures[0].Rule.Basis, f.Measures[2].Rule.Basis = rag.InQuarter, rag.CumulativeCalendar
		f.Measures[2].Targets[0].Period = ppb.Period{Year: 2023}
	})
	for ; q.Year == 2023; q = q.Next() {
		accept(t, s, q, "M1", ppb.Content{ppb.FieldValue: "10", ppb.FieldCommentary: "x"})
		accept(t, s, q, "M2", ppb.Content{ppb.PartField("map"): "20", ppb.PartField("pre"): "9", ppb.FieldCommentary: "x"})
		accept(t, s, q, "M3", ppb.Content{ppb.FieldValue: "7", ppb.FieldCommentary: "x"})
		opened(t, s, q, nil)
	}
	read := func(key string) string {
		t.Helper()
		b, err := s.Book(t.Context(), q)
		must(t, err)
		plan, it := item(t, s, q, key)
		one, ok := ppb.PreviousActual(plan, it)
		of, also := ppb.PreviousActual(&b.Plan, b.Item(key))
		if ok != also || one.Value.Cmp(of.Value) != 0 || one.Open != of.Open {
			t.Errorf("%s: %+v by itself, %+v in the book", key, one, of)
		}
		if !ok {
			return ""
		}
		if !one.Open.IsZero() {
			return one.Value.String() + ", open " + one.Open.String()
		}
		return one.Value.String()
	}
	for key, want := range map[string]string{"M1": "40, open 2023-24-Q4", "M2": "29, open 2023-24-Q4", "M3": "7, open 2023-24-Q3"} {
		if got := read(key); got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
	q3 := ppb.Quarter{Year: 2023, Q: 3}
	_, err := s.TakeBack(t.Context(), lead, q3, "M1")
	must(t, err)
	if got := read("M1"); got != "" {
		t.Errorf("one of the four is not accepted any more: %q", got)
	}
	_, err = s.Return(t.Context(), lead, q3, "M1", "look again")
	must(t, err)
	accept(t, s, q3, "M1", ppb.Content{ppb.FieldValue: "12", ppb.FieldCommentary: "x"})
	if got := read("M1"); got != "42, open 2023-24-Q4" {
		t.Errorf("after a change in quarter 3: %q", got)
	}
	for past := (ppb.Quarter{Year: 2023, Q: 1}); past.Compare(q) < 0; past = past.Next() {
		_, err := s.SignOff(t.Context(), lead, past, "as it is")
		must(t, err)
	}
	if got := read("M1"); got != "42" {
		t.Errorf("once all are signed off: %q", got)
	}
	whole(t, s)
}

// A stated outturn goes before what the quarters make, says what it replaces, and what was sent and reads differently says so.
func TestStatedOutturns(t *testing.T) {
	s := years(t)
	q4 := ppb.Quarter{Year: 2023, Q: 4}
	quarter(t, s, q4, func(f *ppb.PlanFiles) { f.Measures[0].Profile = "last_year" })
	accept(t, s, q4, "M1", ppb.Content{ppb.FieldValue: "100", ppb.FieldFlags: "p", ppb.FieldCommentary: "x"})
	opened(t, s, q4, nil)
	q1 := q4.Next()
	must(t, s.Compare(t.Context(), ann, q1, "M1", ppb.FigureRow{Period: ppb.Period(q1.LastYear()), Amount: ppb.Amount{Raw: "50", Value: number("50"), Known: true}, Source: "table"}))
	accept(t, s, q1, "M1", ppb.Content{ppb.FieldValue: "25", ppb.FieldCommentary: "x"})
	row := ppb.FigureRow{Period: ppb.Period{Year: 2023}, Amount: ppb.Amount{Raw: "104", Value: number("104"), Known: true}, Source: "annual return"}
	did, err := s.Outturn(t.Context(), lead, q1, "M1", row)
	must(t, err)
	if did.Instead != "the provisional 100 (entered in Quarter 4, 2023/24)" {
		t.Errorf("in the place of %q", did.Instead)
	}
	if len(did.Reread) != 1 || did.Reread[0].Key != "M1" || did.Reread[0].State != ppb.Accepted {
		t.Errorf("the accepted entry is rated against another share of the year now: %+v", did.Reread)
	}
	plan, it := item(t, s, q1, "M1")
	if f, _ := ppb.PreviousActual(plan, it); f.Value.String() != "104" || f.Replaces != did.Instead || it.Entry.State != ppb.Submitted {
		t.Errorf("%+v, %s", f, it.Entry.State)
	}
	events, err := s.History(t.Context(), q1, "M1")
	must(t, err)
	if !slices.ContainsFunc(events, func(e ppb.Event) bool { return e.Action == "outturn" && e.Reason == "annual return" }) {
		t.Error("the audit does not tell it")
	}
	before := whole(t, s).LastHash
	_, err = s.Outturn(t.Context(), lead, q1, "M1", row)
	must(t, err)
	row.Flags, row.Source = ppb.Provisional, "somebody"
	if _, err = s.Outturn(t.Context(), lead, q1, "M1", row); err == nil || !strings.Contains(err.Error(), "only a final figure") {
		t.Errorf("a provisional one for a final one: %v", err)
	}
	if whole(t, s).LastHash != before {
		t.Error("what changes nothing, or is refused, wrote")
	}
	none := ppb.FigureRow{Period: ppb.Period{Year: 2023}, None: ppb.NotAvailable, Source: "the service"}
	_, it = item(t, s, q1, "M3")
	if _, asked := ppb.OutturnAsked(it, q1); !asked {
		t.Error("M3 has none")
	}
	_, err = s.Outturn(t.Context(), bob, q1, "M3", none)
	must(t, err)
	_, it = item(t, s, q1, "M3")
	if _, asked := ppb.OutturnAsked(it, q1); asked {
		t.Error("it was said that there is none")
	}
	// An import says the same of a provisional figure that becomes final.
	quarter(t, s, q1, func(f *ppb.PlanFiles) {
		f.Figures = []ppb.FigureRow{{Key: "M2", Part: "map", Period: ppb.Period{Year: 2023}, Amount: ppb.Amount{Raw: "20", Value: number("20"), Known: true}, Flags: ppb.Provisional, Source: "table"}}
	})
	for range 2 {
		quarter(t, s, q1, func(f *ppb.PlanFiles) {
			f.Figures = []ppb.FigureRow{{Key: "M2", Part: "map", Period: ppb.Period{Year: 2023}, Amount: ppb.Amount{Raw: "21", Value: number("21"), Known: true}, Source: "table"}}
		})
		_, it = item(t, s, q1, "M2")
		if f, _ := ppb.Earlier(it, ppb.Period{Year: 2023}); f.Replaces != "the provisional 20 (table)" {
			t.Errorf("imported: %+v", f)
		}
	}
	whole(t, s)
}

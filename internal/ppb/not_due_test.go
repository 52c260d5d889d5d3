package ppb

import (
	"strings"
	"testing"
	"time"

	"ppbtui/internal/rag"
)

// A measure that is not due says so, is not to be submitted and does not keep its quarter from being signed off; what is
// entered all the same counts as anywhere else.
func TestNotDue(t *testing.T) {
	q := Quarter{2023, 3}
	plan := Plan{Quarter: q}
	lead, ann := Actor{Officer: Officer{Login: "lea", Role: RoleLead}}, Actor{Officer: Officer{Login: "ann"}}
	it := &Item{
		Measure:  &Measure{Key: "M1", Rule: rag.Rule{Basis: rag.Snapshot, Polarity: rag.Lower}, DueIn: 1<<1 | 1<<3},
		Officers: []string{"ann"}, Entry: Entry{Key: "M1", Quarter: q},
	}
	if r := Read(&plan, it, nil); !it.NotDue() || r.Figure.None != NotDue || r.Sentence != "None: not due this quarter." || len(r.Problems) > 0 {
		t.Errorf("%q, %+v", r.Sentence, r.Figure)
	}
	if _, err := Submit(&plan, it, ann, time.Now()); err == nil || !strings.Contains(err.Error(), "is not due this quarter") {
		t.Errorf("submitted: %v", err)
	}
	over := time.Date(2024, 1, 9, 9, 0, 0, 0, time.UTC)
	if so, err := Sign(&Book{Plan: plan, Items: []*Item{it}}, lead, "", Quarter{}, over); err != nil || len(so.Open) > 0 {
		t.Errorf("signed off: %+v, %v", so, err)
	}
	entry, err := Commit(it, Content{FieldValue: "5"}, ann, over)
	if it.Entry = entry; err != nil || it.NotDue() || it.StateLabel() != "In progress" {
		t.Errorf("entered all the same: %+v, %v", entry, err)
	}
	if r := Read(&plan, it, entry.Content); !r.Figure.Known || r.Figure.None != "" {
		t.Errorf("%+v", r.Figure)
	}
	if _, err := Sign(&Book{Plan: plan, Items: []*Item{it}}, lead, "", Quarter{}, over); err == nil {
		t.Error("what was entered and not accepted keeps nobody from signing off")
	}
	it.Entry, it.Measure.DueIn = Entry{Key: "M1", Quarter: Quarter{2023, 4}}, 1<<1|1<<3
	if it.NotDue() {
		t.Error("it is due in quarter 4")
	}
	if m := (&Item{Milestone: &Milestone{}, Entry: Entry{Quarter: q}}); m.NotDue() {
		t.Error("a milestone is not due")
	}
}

// What is compared with a quarter that can still change says so, in the words of the travel, in the trace and in what is printed.
func TestComparedWithWhatIsNotSignedOff(t *testing.T) {
	m := &Measure{Key: "M1", Rule: rag.Rule{Basis: rag.Snapshot, Polarity: rag.Lower}}
	q := Quarter{2023, 3}
	it := &Item{Measure: m, Last: &Entry{Quarter: q.Prev(), State: Submitted, Content: Content{FieldValue: "9"}}, LastOpen: true,
		Earlier: []FigureRow{{Key: "M1", Period: Period(q.LastYear()), Amount: Amount{Known: true, Value: dec("8")}, Entered: q.LastYear(), Open: true}}}
	read := func() Reading { return Read(&Plan{Quarter: q}, it, Content{FieldValue: "7"}) }
	r := read()
	if r.Previous.Against != "9 in Quarter 2, 2023/24 (provisional, Quarter 2 is not signed off)" || !r.Previous.Unsure || r.Previous.Direction != rag.Better {
		t.Errorf("%+v", r.Previous)
	}
	if r.Travel.Against != "8 in Quarter 3, 2022/23 (provisional, Quarter 3 is not signed off)" || !r.Travel.Unsure {
		t.Errorf("%+v", r.Travel)
	}
	it.LastOpen, it.Earlier[0].Open = false, false
	if r = read(); strings.Contains(r.Previous.Against+r.Travel.Against, "provisional") || r.Travel.Unsure {
		t.Errorf("once it is signed off: %+v, %+v", r.Previous, r.Travel)
	}
}

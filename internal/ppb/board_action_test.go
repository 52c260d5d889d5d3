package ppb

import (
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

func on(t testing.TB, s string) Date { return must(t, rag.ParseDate, s) }

func TestRecordAction(t *testing.T) {
	good := BoardAction{Text: " A note on placements. ", Meeting: on(t, "2023-10-02"), Due: on(t, "2023-11-30")}
	for name, tc := range map[string]struct {
		change func(*BoardAction)
		owner  Officer
		a      Actor
		says   string // empty: it is recorded
	}{
		"as it is":               {nil, amina.Officer, lead, ""},
		"due on the day itself":  {func(b *BoardAction) { b.Due = b.Meeting }, amina.Officer, lead, ""},
		"by an officer":          {nil, amina.Officer, amina, "only a performance lead records"},
		"by a director":          {nil, amina.Officer, director, "only a performance lead records"},
		"without a text":         {func(b *BoardAction) { b.Text = " " }, amina.Officer, lead, "write what members asked for"},
		"no meeting":             {func(b *BoardAction) { b.Meeting = Date{} }, amina.Officer, lead, "say the day of the meeting"},
		"a meeting to come":      {func(b *BoardAction) { b.Meeting = on(t, "2023-10-10") }, amina.Officer, lead, "is still to come"},
		"no due date":            {func(b *BoardAction) { b.Due = Date{} }, amina.Officer, lead, "say by when it is due"},
		"due before the meeting": {func(b *BoardAction) { b.Due = on(t, "2023-10-01") }, amina.Officer, lead, "before the meeting that asked for it"},
		"a viewer's":             {nil, viewer.Officer, lead, "name another owner"},
		"of who has left":        {nil, Officer{Login: "gone", Name: "Gil Gone", ClosedOn: on(t, "2023-10-09")}, lead, "Gil Gone has left"},
	} {
		b := good
		if tc.change != nil {
			tc.change(&b)
		}
		is, err := RecordAction(b, tc.owner, milestone(Accepted), tc.a, now)
		switch {
		case tc.says != "":
			if err == nil || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("%s: %v", name, err)
			}
		case err != nil || is.Owner != "akhan" || is.Item != "K03" || is.Text != "A note on placements.":
			t.Errorf("%s: %+v, %v", name, is, err)
		}
	}
}

func TestAnActionIsAnsweredByItsOwnerAndClosedByALead(t *testing.T) {
	b := BoardAction{N: 3, Owner: "akhan", Meeting: on(t, "2023-09-11"), Due: on(t, "2023-10-08")}
	if !b.Late(on(t, "2023-10-09")) || b.Late(b.Due) {
		t.Error("it is late from the day after it is due")
	}
	for _, a := range []Actor{lead, other, admin, viewer} {
		if _, err := AnswerAction(b, a, "So.", now); err == nil {
			t.Errorf("%s answers what is another's", a.Name)
		}
	}
	for _, a := range []Actor{amina, director, admin} {
		if _, err := CloseAction(b, a, "Done.", now); err == nil {
			t.Errorf("%s closes an action", a.Name)
		}
	}
	if _, err := AnswerAction(b, amina, " ", now); err == nil || !strings.Contains(err.Error(), "write the answer") {
		t.Error(err)
	}
	if _, err := CloseAction(b, lead, "", now); err == nil || !strings.Contains(err.Error(), "write the reason") {
		t.Error(err)
	}
	answered, err := AnswerAction(b, asAmina, "It went out.", now)
	if err != nil || len(answered.Answers) != 1 || !answered.Open() || len(b.Answers) != 0 {
		t.Fatal(answered, err)
	}
	closed, err := CloseAction(answered, lead, "Members took it.", now)
	if err != nil || closed.Open() || closed.Late(on(t, "2024-01-01")) {
		t.Fatal(closed, err)
	}
	if _, err := AnswerAction(closed, amina, "More.", now); err == nil || !strings.Contains(err.Error(), "was closed on 9 October 2023 (Members took it.)") {
		t.Error(err)
	}
	if _, err := CloseAction(closed, lead, "Again.", now); err == nil {
		t.Error("it is closed twice")
	}
	// Closed on 9 October: a matter arising of the quarters that begin before, and of none after.
	for q, want := range map[Quarter]bool{{2023, 2}: true, {2023, 3}: true, {2023, 4}: false} {
		if closed.InReport(q) != want || !b.InReport(q) {
			t.Errorf("in %s: %v", q, closed.InReport(q))
		}
	}
}

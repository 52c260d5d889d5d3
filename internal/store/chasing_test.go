package store

import (
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

func octoberFirst() ppb.Date { return ppb.Date{Year: 2023, Month: 10, Day: 1} }

// What is asked and answered stands in the item, the book and the history, is in nothing that is frozen, and makes one item be
// read again.
func TestQuestions(t *testing.T) {
	s := accepted(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	before, err := s.Book(ctx, q2)
	must(t, err)
	_, err = s.Ask(ctx, bob, q2, "M1", "Why?")
	says(t, err, "begins to ask about M1")
	_, err = s.Ask(ctx, lead, q2, "M1", "Does this include August?")
	must(t, err)
	_, err = s.Answer(ctx, ann, q2, "M1", "Yes, all five.")
	must(t, err)
	_, err = s.Ask(ctx, ann, q2, "M1", "Is July meant too?")
	must(t, err)
	_, err = s.CloseQuestion(ctx, ann, q2, "M1", "I found it.")
	must(t, err)
	whole(t, s)

	_, it, err := s.Item(ctx, q2, "M1")
	must(t, err)
	var said []string
	for _, p := range it.Thread {
		said = append(said, p.By+" "+string(p.Kind)+" "+p.Text)
	}
	want := []string{"lea ask Does this include August?", "ann answer Yes, all five.", "ann ask Is July meant too?", "ann close I found it."}
	if !slices.Equal(said, want) {
		t.Errorf("the thread is %q", said)
	}
	after, err := s.Book(ctx, q2)
	must(t, err)
	if moved, ok := after.Since(before); !ok || len(moved) != 1 || !reflect.DeepEqual(after.Item("M1").Thread, it.Thread) {
		t.Errorf("moved %v, %v; the book has %+v", moved, ok, after.Item("M1").Thread)
	}
	events, err := s.History(ctx, q2, "M1")
	must(t, err)
	var did []string
	for _, e := range events[:4] {
		did = append(did, e.Who+" "+e.Did()+" "+e.Reason)
		if e.OfEntry() {
			t.Errorf("%s is of the entry", e.Action)
		}
	}
	if got := strings.Join(did, "; "); got != "ann Question closed I found it.; ann Asked Is July meant too?; ann Answered Yes, all five.; lea Asked Does this include August?" {
		t.Errorf("the history says %s", got)
	}

	_, err = s.SignOff(ctx, lead, q2, "")
	must(t, err)
	_, it, err = s.Item(ctx, q2, "M1")
	must(t, err)
	if it.Thread != nil {
		t.Error("what was asked is frozen")
	}
	for _, body := range frozenBodies(t, s) {
		if strings.Contains(body, "August") {
			t.Errorf("what was asked is frozen: %s", body)
		}
	}
	_, err = s.Ask(ctx, lead, q2, "M1", "And now?")
	says(t, err, "is signed off")
}

func frozenBodies(t *testing.T, s *Store) (bodies []string) {
	t.Helper()
	must(t, s.read(t.Context(), func(r reader) error {
		return r.eachFrozen(&ppb.SignOff{Quarter: q2, Revision: 1}, func(body string) { bodies = append(bodies, body) })
	}))
	return bodies
}

// Actions are carried from quarter to quarter until they are closed. What is signed off keeps those of its time.
func TestActionsAreCarriedForward(t *testing.T) {
	s := accepted(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	record := func(text, owner, item string) ppb.BoardAction {
		b, err := s.RecordAction(ctx, lead, q2, ppb.BoardAction{Text: text, Meeting: octoberFirst(), Due: octoberFirst(), Owner: owner, Item: item})
		must(t, err)
		return b
	}
	first, second := record("A note.", "ann", "M1"), record("A visit.", "bob", "")
	if first.N != 1 || second.N != 2 {
		t.Errorf("numbers %d and %d", first.N, second.N)
	}
	_, err := s.RecordAction(ctx, lead, q2, ppb.BoardAction{Text: "x", Meeting: octoberFirst(), Due: octoberFirst(), Owner: "nobody"})
	says(t, err, `person with the login "nobody"`)
	_, err = s.RecordAction(ctx, lead, q2, ppb.BoardAction{Text: "x", Meeting: octoberFirst(), Due: octoberFirst(), Owner: "ann", Item: "M9"})
	says(t, err, `item "M9"`)
	_, err = s.AnswerAction(ctx, ann, 1, "It went out.")
	must(t, err)
	_, err = s.AnswerAction(ctx, bob, 1, "Mine?")
	says(t, err, "is not yours")
	_, err = s.CloseAction(ctx, lead, 7, "x")
	says(t, err, "action with the number")
	whole(t, s)

	_, err = s.SignOff(ctx, lead, q2, "")
	must(t, err)
	_, err = s.CloseAction(ctx, lead, 1, "Members took it.")
	must(t, err)
	third := record("A third.", "ann", "M3")
	f := samplePlan(3)
	f.Plan.Quarter, f.Figures = q2.Next(), nil
	_, err = s.Import(ctx, admin, f, false)
	must(t, err)
	signed, err := s.Book(ctx, q2)
	must(t, err)
	answered := first
	answered.Answers = signed.Actions[0].Answers
	if len(answered.Answers) != 1 || answered.Answers[0].Text != "It went out." || !reflect.DeepEqual(signed.Actions, []ppb.BoardAction{answered, second}) {
		t.Errorf("what is signed off has %+v", signed.Actions)
	}
	next, err := s.Book(ctx, q2.Next())
	must(t, err)
	all, err := s.Actions(ctx)
	must(t, err)
	if len(all) != 3 || all[0].Why != "Members took it." || !reflect.DeepEqual(all[2], third) || !reflect.DeepEqual(next.Actions, all) {
		t.Errorf("the next quarter has %+v of %+v", next.Actions, all)
	}
	whole(t, s)
}

// A quarter looks back at those before it, as they were signed off; what it says of that is frozen with it.
func TestMovementIsFrozen(t *testing.T) {
	s := accepted(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	past, err := s.Past(ctx, q2)
	must(t, err)
	if past != nil {
		t.Errorf("before the first quarter there is %+v", past)
	}
	q3 := q2.Next()
	f := samplePlan(3)
	f.Plan.Quarter, f.Figures = q3, nil
	_, err = s.Import(ctx, admin, f, false)
	must(t, err)
	open, err := s.Past(ctx, q3)
	must(t, err)
	_, err = s.SignOff(ctx, lead, q2, "")
	must(t, err)
	signed, err := s.Past(ctx, q3)
	must(t, err)
	again, err := s.Past(ctx, q3)
	must(t, err)
	want := map[string]rag.Status{"M1": rag.Red, "M2": rag.Green, "M3": rag.Green, "MS1": rag.Green}
	for name, got := range map[string][]ppb.Published{"while it is open": open, "once it is signed off": signed, "asked again": again} {
		if len(got) != 1 || got[0].Quarter != q2 || !reflect.DeepEqual(got[0].Colours, want) {
			t.Errorf("%s: %+v", name, got)
			continue
		}
		m1 := got[0].Stood["M1"]
		if len(got[0].Stood) != 3 || m1.Value.String() != "62" || m1.Expected.String() != "34" || m1.RAG != rag.Red || m1.Signed != (name != "while it is open") {
			t.Errorf("%s: %+v", name, got[0].Stood)
		}
	}
	accept(t, s, q3, "M1", ppb.Content{ppb.FieldValue: "63", ppb.FieldCommentary: "More came than planned."})
	accept(t, s, q3, "MS1", ppb.Content{ppb.FieldRAG: "red", ppb.FieldStatus: "in_progress", ppb.FieldCommentary: "The lease is not signed."})
	_, err = s.SignOff(ctx, lead, q3, "The rest is late.")
	must(t, err)
	b, err := s.Book(ctx, q3)
	must(t, err)
	movement := ppb.Movement{
		Before:     q2,
		NewlyRed:   []ppb.Moved{{Key: "MS1", Was: rag.Green, Is: rag.Red, In: q2}},
		Persistent: []ppb.Persistent{{Key: "M1", Since: q2, Is: rag.Red}},
	}
	if b.Movement == nil || !reflect.DeepEqual(*b.Movement, movement) {
		t.Errorf("frozen is %+v", b.Movement)
	}
	m1 := b.Item("M1")
	if got := b.Before(m1); !reflect.DeepEqual(got, []ppb.Stood{signed[0].Stood["M1"]}) {
		t.Errorf("what M1 was is frozen as %+v", got)
	}
	series := b.Series(m1, b.Reading(m1))
	if n := len(series.Points); n < 2 || series.Points[n-2].Quarter() != q2 || series.Points[n-2].Whole.Text() != "62" || series.Points[n-1].Whole.Text() != "63" {
		t.Errorf("its quarters are %+v", series.Points)
	}
	whole(t, s)
}

// Who was reminded when, how, and what was answered is kept, and makes no book be read again.
func TestReminders(t *testing.T) {
	s := start(t, 3)
	ctx := t.Context()
	before, err := s.Book(ctx, q2)
	must(t, err)
	says(t, s.Remind(ctx, ann, q2, ppb.Reminded{Login: "bob", How: ppb.ByMail}), "only a performance lead reminds")
	must(t, s.Remind(ctx, lead, q2, ppb.Reminded{Login: "ann", How: ppb.ByMail, Answer: "exit status 75: queue full"}))
	must(t, s.Remind(ctx, lead, q2, ppb.Reminded{Login: "ann", How: ppb.ByFile, Taken: true}))
	got, err := s.Reminders(ctx, q2)
	must(t, err)
	must(t, s.Remind(ctx, lead, q2, ppb.Reminded{Login: "bob", How: ppb.ByHand, Taken: true}))
	if again, err := s.Reminders(ctx, q2); err != nil || len(again) != 3 || again[2].How != ppb.ByHand {
		t.Errorf("by hand: %+v, %v", again, err)
	}
	if len(got) != 2 || got[0].Taken || got[0].Answer != "exit status 75: queue full" || !got[1].Taken || got[1].How != ppb.ByFile || got[1].By != "lea" || got[1].At.IsZero() {
		t.Errorf("%+v", got)
	}
	if other, err := s.Reminders(ctx, q2.Next()); err != nil || other != nil {
		t.Errorf("of another quarter %+v, %v", other, err)
	}
	after, err := s.Book(ctx, q2)
	must(t, err)
	if moved, ok := after.Since(before); !ok || moved != nil {
		t.Errorf("moved %v, %v", moved, ok)
	}
	whole(t, s)
}

// Nothing of it is changed or taken out, and who does so with another program is found out.
func TestChasingIsAddedToAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 3)
	ctx := t.Context()
	_, err := s.Ask(ctx, lead, q2, "M1", "Why?")
	must(t, err)
	_, err = s.RecordAction(ctx, lead, q2, ppb.BoardAction{Text: "A note.", Meeting: octoberFirst(), Due: octoberFirst(), Owner: "ann"})
	must(t, err)
	_, err = s.AnswerAction(ctx, ann, 1, "So.")
	must(t, err)
	must(t, s.Remind(ctx, lead, q2, ppb.Reminded{Login: "ann", How: ppb.ByFile, Taken: true}))
	for table, column := range map[string]string{"question": "text", "board_action": "text", "board_action_step": "text", "reminder": "answer"} {
		for _, query := range []string{"UPDATE " + table + " SET " + column + " = 'x'", "DELETE FROM " + table} {
			err := s.Write(ctx, admin, func(tx *Tx) error { return tx.exec(query) })
			if err == nil || !strings.Contains(err.Error(), "change") && !strings.Contains(err.Error(), "stays") {
				t.Errorf("%s: %v", query, err)
			}
		}
		raw(t, path, `DROP TRIGGER `+table+`_not_changed; UPDATE `+table+` SET `+column+` = 'x'`)
		rep, err := s.Check(ctx)
		must(t, err)
		if all := strings.Join(rep.Problems, "\n"); !strings.Contains(all, "the table "+table+" was changed by something else") {
			t.Errorf("%s: check says %q", table, all)
		}
	}
}

package store

import (
	"encoding/json"
	"errors"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// accepted is a store whose quarter is accepted as a whole: M1 is Red with a commentary, M2 has parts.
func accepted(t testing.TB, path string) *Store {
	t.Helper()
	s := startAt(t, path, 3)
	for key, c := range map[string]ppb.Content{
		"M1":  {ppb.FieldValue: "62", ppb.FieldCommentary: "More came than planned."},
		"M2":  {ppb.PartField("map"): "20", ppb.PartField("pre"): "9", ppb.FieldCommentary: "As planned."},
		"M3":  {ppb.FieldValue: "30", ppb.FieldCommentary: "On course.", ppb.FieldFlags: "p", ppb.FieldAsOf: "2023-09-29"},
		"MS1": {ppb.FieldRAG: "green", ppb.FieldStatus: "in_progress", ppb.FieldForecast: "2024-03-31"},
	} {
		accept(t, s, q2, key, c)
	}
	return s
}

func accept(t testing.TB, s *Store, q ppb.Quarter, key string, c ppb.Content) {
	t.Helper()
	_, err := s.Set(t.Context(), ann, q, key, c)
	must(t, err)
	_, err = s.Submit(t.Context(), ann, q, key)
	must(t, err)
	_, err = s.Accept(t.Context(), lead, q, key)
	must(t, err)
}

func TestSignOff(t *testing.T) {
	s := accepted(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	before, err := s.Book(ctx, q2)
	must(t, err)
	for _, a := range []ppb.Actor{ann, admin} {
		_, err := s.SignOff(ctx, a, q2, "")
		says(t, err, "only a performance lead")
	}
	so, err := s.SignOff(ctx, lead, q2, "not needed")
	must(t, err)
	rep := whole(t, s)
	if so.By != "lea" || so.Name != "Lea Dunn" || so.Gaps != "" || so.Open != nil || len(so.Digest) != 64 || so.Anchor != rep.LastHash {
		t.Errorf("%+v; last hash %s", so, rep.LastHash)
	}
	after, err := s.Book(ctx, q2)
	must(t, err)
	if !reflect.DeepEqual(*after.SignOff, so) {
		t.Errorf("read back %+v", after.SignOff)
	}
	// All of it is there, to the letter.
	for i, it := range before.Items {
		frozen := *it
		frozen.Frozen = before.Reading(it)
		same(t, it.Key(), frozen, *after.Items[i])
		p, one, err := s.Item(ctx, q2, it.Key())
		must(t, err)
		same(t, it.Key(), frozen, *one)
		same(t, "plan", before.Plan, *p)
	}
	same(t, "plan", before.Plan, after.Plan)
	same(t, "objectives", before.Objectives, after.Objectives)
	same(t, "people", before.Officers, after.Officers)
	if _, _, err := s.Item(ctx, q2, "M9"); !errors.Is(err, ppb.ErrNotFound) {
		t.Errorf("an unknown item: %v", err)
	}
}

// same compares what two values hold; an empty list and none are the same.
func same(t testing.TB, name string, want, got any) {
	t.Helper()
	w, err := json.MarshalIndent(want, "", " ")
	must(t, err)
	g, err := json.MarshalIndent(got, "", " ")
	must(t, err)
	if string(w) != string(g) {
		t.Errorf("%s was\n%s\nand is\n%s", name, w, g)
	}
}

func TestSignOffSaysWhatIsMissing(t *testing.T) {
	s := start(t, 3)
	ctx := t.Context()
	accept(t, s, q2, "M1", ready)
	commit(t, s, ann, "M3", ppb.Content{ppb.FieldValue: "31"})
	_, err := s.SignOff(ctx, lead, q2, " ")
	var not *ppb.NotReadyError
	if !errors.As(err, &not) {
		t.Fatal(err)
	}
	says(t, err, "quarter 2, 2023/24 cannot be signed off yet: 3 of 4 items are not accepted", "to do MS1, M2", "in progress M3", "--gaps")
	so, err := s.SignOff(ctx, lead, q2, "The returns come in December.")
	must(t, err)
	if so.Gaps != "The returns come in December." || len(so.Open) != 3 {
		t.Errorf("%+v", so)
	}
	if ev, _ := s.History(ctx, q2, signOffName); len(ev) != 1 || ev[0].Reason != so.Gaps || ev[0].Who != "lea" {
		t.Errorf("%+v", ev)
	}
	whole(t, s)
}

func TestSignOffOnlyWhenTheQuarterIsOver(t *testing.T) {
	at := time.Date(2023, 9, 30, 23, 0, 0, 0, time.UTC)
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "x.db"), Options{Create: true, Clock: func() time.Time { return at }})
	must(t, err)
	defer s.Close()
	must(t, s.Init(t.Context(), admin.Officer, admin.Session))
	_, err = s.Import(t.Context(), admin, samplePlan(1), false)
	must(t, err)
	_, err = s.SignOff(t.Context(), lead, q2, "early")
	says(t, err, "is not over yet: it can be signed off after 30 September 2023")
	at = at.Add(2 * time.Hour)
	_, err = s.SignOff(t.Context(), lead, q2, "in time")
	must(t, err)
}

// Nobody changes anything in a quarter that is signed off, by whatever way, and is told why.
func TestSignedOffIsFinal(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := accepted(t, path)
	ctx := t.Context()
	_, err := s.SignOff(ctx, lead, q2, "")
	must(t, err)
	before := whole(t, s)
	book, err := s.Book(ctx, q2)
	must(t, err)
	base := book.Item("M1").Entry.Content
	file := samplePlan(3)
	file.Measures[0].Targets[0].Value = number("100")
	onlyFigure := &ppb.PlanFiles{Plan: book.Plan, Figures: []ppb.FigureRow{current("M1", "", "1", "1")}}
	onlyTolerance := &ppb.PlanFiles{Plan: book.Plan}
	onlyTolerance.Plan.Tolerance = number("99")
	did := func(_ any, err error) error { return err }
	for name, try := range map[string]func() error{
		"commit": func() error {
			return did(s.Commit(ctx, ann, draft(ann, "M1", 3, base, base.With(ppb.FieldValue, "1"))))
		},
		"set":            func() error { return did(s.Set(ctx, ann, q2, "M1", ppb.Content{ppb.FieldValue: "1"})) },
		"submit":         func() error { return did(s.Submit(ctx, ann, q2, "M2")) },
		"accept":         func() error { return did(s.Accept(ctx, lead, q2, "M1")) },
		"return":         func() error { return did(s.Return(ctx, lead, q2, "M1", "why?")) },
		"take back":      func() error { return did(s.TakeBack(ctx, lead, q2, "M1")) },
		"compare":        func() error { return s.Compare(ctx, ann, q2, "M1", samplePlan(1).Figures[0]) },
		"import":         func() error { return did(s.Import(ctx, admin, file, false)) },
		"import figures": func() error { return did(s.Import(ctx, admin, onlyFigure, false)) },
		"tolerance":      func() error { return did(s.Import(ctx, admin, onlyTolerance, true)) },
		"sign off":       func() error { return did(s.SignOff(ctx, lead, q2, "")) },
	} {
		err := try()
		var locked *ppb.LockedError
		if !errors.As(err, &locked) || !strings.Contains(locked.Sentence, "quarter 2, 2023/24") || !strings.Contains(locked.Sentence, "signed off") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if d, ok, _ := s.Draft(ctx, "ann", q2, "M1"); !ok || d.Content[ppb.FieldValue] != "1" {
		t.Error("what was typed is lost")
	}
	must(t, s.MarkOpened(ctx, ann, q2, "M1")) // looking is allowed, and leaves no trace
	if rep := whole(t, s); rep.LastHash != before.LastHash {
		t.Error("something was recorded")
	}
	for name, query := range map[string]string{
		"entry changed":     `UPDATE entry SET content = '{}', version = version + 1`,
		"entry opened":      `UPDATE entry SET opened_by = 'x', opened_at = 1`,
		"entry moved here":  `INSERT INTO entry SELECT quarter, 'M9', 1, state, content, imported, entered_by, entered_at, submitted_by, submitted_at, decided_by, decided_at, note, opened_by, opened_at FROM entry LIMIT 1`,
		"entry removed":     `DELETE FROM entry`,
		"sign-off changed":  `UPDATE sign_off SET gaps = 'x'`,
		"sign-off removed":  `DELETE FROM sign_off`,
		"sign-off replaced": `INSERT OR REPLACE INTO sign_off SELECT * FROM sign_off`,
		"frozen changed":    `UPDATE frozen SET body = '{}'`,
		"frozen removed":    `DELETE FROM frozen`,
		"frozen replaced":   `INSERT OR REPLACE INTO frozen SELECT * FROM frozen`,
		"frozen added":      `INSERT INTO frozen VALUES ('2023-24-Q2', 1, 99, 'M9', '{}')`,
	} {
		if _, err := s.writer.sql.ExecContext(ctx, query); err == nil {
			t.Errorf("%s: nothing stops it", name)
		}
	}
	// People and figures of other periods are no quarter's own.
	_, err = s.Import(ctx, admin, &ppb.PlanFiles{Plan: book.Plan, Officers: []ppb.Officer{{Login: "new", Name: "New Person"}}, Figures: samplePlan(3).Figures}, false)
	must(t, err)
}

// What is signed off keeps its rating whatever changes later: figures, people, targets, tolerance, the rules themselves.
func TestSignedOffKeepsItsRating(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := accepted(t, path)
	ctx := t.Context()
	_, err := s.SignOff(ctx, lead, q2, "")
	must(t, err)
	before, err := s.Book(ctx, q2)
	must(t, err)
	m1 := before.Item("M1")
	was := ppb.Read(&before.Plan, m1, m1.Entry.Content)
	if was.Published != rag.Red || was.Travel.Direction != rag.Better {
		t.Fatalf("M1 is %v, %v", was.Published, was.Travel)
	}

	// The next quarter's plan brings other targets, revised figures and another name.
	next := samplePlan(3)
	next.Plan.Quarter, next.Plan.Tolerance = q2.Next(), number("50")
	next.Officers[0].Name = "Lea Married"
	for i := range next.Measures {
		next.Measures[i].Targets[0].Value = number("1000")
	}
	for i := range next.Figures {
		next.Figures[i].Raw, next.Figures[i].Value = "1", number("1")
	}
	_, err = s.Import(ctx, admin, next, false)
	must(t, err)
	// And whatever else may happen to the tables: by hand, or by a later version of this program.
	for _, query := range []string{
		`UPDATE target SET value = '1000'`, `UPDATE plan SET tolerance = '99'`, `UPDATE measure SET polarity = 'higher'`,
		`DELETE FROM assignment`, `UPDATE item SET title = 'x'`, `UPDATE figure SET value = '2'`,
	} {
		raw(t, path, query)
	}
	after, err := s.Book(ctx, q2)
	must(t, err)
	same(t, "book", before, after)
	// Other rules than today's would read the item in another way; they are not asked.
	it := *after.Item("M1")
	m := *it.Measure
	m.Rule.Polarity, it.Measure = rag.Higher, &m
	if now := ppb.Read(&ppb.Plan{Quarter: q2.Next()}, &it, ppb.Content{}); !reflect.DeepEqual(now, was) {
		t.Errorf("was %+v, is %+v", was, now)
	}
	rep, err := s.Check(ctx)
	must(t, err)
	for _, p := range rep.Problems { // the plan's tables were changed by hand; nothing else was
		if !strings.HasPrefix(p, "the table ") {
			t.Error(p)
		}
	}
}

func TestCheckFindsChangesOfWhatIsFrozen(t *testing.T) {
	for name, query := range map[string]string{
		"item":       `DROP TRIGGER frozen_not_changed; UPDATE frozen SET body = replace(body, '"red"', '"green"')`,
		"removed":    `DROP TRIGGER frozen_not_deleted; DELETE FROM frozen WHERE position = 2`,
		"digest too": `DROP TRIGGER sign_off_not_changed; UPDATE sign_off SET digest = replace(digest, substr(digest, 1, 1), 'x')`,
		"name":       `DROP TRIGGER sign_off_not_changed; UPDATE sign_off SET name = 'x'`,
		"anchor":     `DROP TRIGGER sign_off_not_changed; UPDATE sign_off SET anchor = replace(anchor, substr(anchor, 1, 1), 'x')`,
		"reopened":   `DROP TRIGGER sign_off_not_deleted; DELETE FROM sign_off`,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "x.db")
			s := accepted(t, path)
			_, err := s.SignOff(t.Context(), lead, q2, "")
			must(t, err)
			whole(t, s)
			raw(t, path, query)
			rep, err := s.Check(t.Context())
			must(t, err)
			if len(rep.Problems) == 0 {
				t.Error("not found")
			}
		})
	}
}

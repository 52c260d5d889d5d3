package store

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

func words(text string) ppb.Content { return ppb.Content{ppb.FieldCommentary: text} }

// Ann has the item open on two screens. Whatever she types on either is in the file, and nothing is written over.
func TestTwoScreensOfOnePerson(t *testing.T) {
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "x.db")
	first := startAt(t, path, 1)
	for name, screens := range map[string][2]*Pane{
		"two processes":        {first.Pane(), open(t, path).Pane()},
		"one process":          {first.Pane(), first.Pane()},
		"processes of old use": {first.pane, open(t, path).pane},
	} {
		t.Run(name, func(t *testing.T) {
			a, b := screens[0], screens[1]
			_, it, err := a.Item(ctx, q2, "M1")
			must(t, err)
			base, version := it.Entry.Content, it.Entry.Version
			a.SaveDraft(draft(ann, "M1", version, base, base.With(ppb.FieldCommentary, "Of the first screen: "+name)))
			must(t, a.Flush(ctx))
			b.SaveDraft(draft(ann, "M1", version, base, base.With(ppb.FieldValue, "30")))
			must(t, b.Flush(ctx))

			// Both are killed: what comes back is both.
			d, ok, err := open(t, path).Draft(ctx, "ann", q2, "M1")
			must(t, err)
			if !ok || !strings.HasSuffix(d.Content[ppb.FieldCommentary], name) || d.Content[ppb.FieldValue] != "30" {
				t.Fatalf("came back with %v", d.Content)
			}
			// The first one commits, and what the other types goes on being there.
			_, err = a.Commit(ctx, ann, draft(ann, "M1", version, base, base.With(ppb.FieldCommentary, "Of the first screen: "+name)))
			must(t, err)
			d, ok, err = open(t, path).Draft(ctx, "ann", q2, "M1")
			must(t, err)
			if !ok || d.Content[ppb.FieldValue] != "30" {
				t.Fatalf("the commit took the other screen's typing: %v, %v", ok, d.Content)
			}
			saved, err := b.Commit(ctx, ann, d)
			must(t, err)
			if c := saved.Entry.Content; c[ppb.FieldValue] != "30" || !strings.HasSuffix(c[ppb.FieldCommentary], name) {
				t.Errorf("entry %v", c)
			}
			if _, ok, _ := first.Draft(ctx, "ann", q2, "M1"); ok {
				t.Error("a draft is left over")
			}
			_, err = first.Set(ctx, bob, q2, "M1", map[ppb.Field]string{ppb.FieldValue: "", ppb.FieldCommentary: ""})
			must(t, err)
		})
	}
	whole(t, first)
}

// Both screens change the same box: the newer text comes first, the other is offered once that is committed.
func TestTwoScreensOneBox(t *testing.T) {
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "x.db")
	first, second := startAt(t, path, 1), open(t, path)
	first.SaveDraft(draft(ann, "M1", 0, nil, words("older words")))
	must(t, first.Flush(ctx))
	time.Sleep(5 * time.Millisecond)
	second.SaveDraft(draft(ann, "M1", 0, nil, words("newer words").With(ppb.FieldValue, "30")))
	must(t, second.Flush(ctx))

	s := open(t, path) // after both were killed
	if _, err := s.Submit(ctx, ann, q2, "M1"); err == nil || !strings.Contains(err.Error(), "another window") {
		t.Fatalf("submitted with half of what was typed: %v", err)
	}
	d, _, err := s.Draft(ctx, "ann", q2, "M1")
	must(t, err)
	if d.Content[ppb.FieldCommentary] != "newer words" {
		t.Fatalf("came back with %v", d.Content)
	}
	d.Rows = nil // as a screen writes it
	s.SaveDraft(d)
	_, err = s.Commit(ctx, ann, d)
	must(t, err)
	d, ok, err := s.Draft(ctx, "ann", q2, "M1")
	must(t, err)
	if !ok || d.Content[ppb.FieldCommentary] != "older words" {
		t.Fatalf("the other text is not offered: %v", d.Content)
	}
	var conflict *ppb.ConflictError
	if _, err := s.Commit(ctx, ann, d); !errors.As(err, &conflict) || conflict.Current.Content[ppb.FieldCommentary] != "newer words" {
		t.Fatalf("nobody is asked: %v", err)
	}
	must(t, s.DiscardDraft(ctx, "ann", q2, "M1"))
	if d, ok, _ := s.Draft(ctx, "ann", q2, "M1"); ok {
		t.Errorf("left over: %+v", d)
	}
	_, err = s.Submit(ctx, ann, q2, "M1")
	must(t, err)
}

// What a screen has gone on with is its own, before the file holds that too: it is sent in the same moment.
func TestSubmittedAtOnceAfterGoingOn(t *testing.T) {
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "x.db")
	first := startAt(t, path, 1)
	first.SaveDraft(draft(ann, "M1", 0, nil, words("half of").With(ppb.FieldValue, "30")))
	must(t, first.Flush(ctx))

	s := open(t, path)
	d, _, err := s.Draft(ctx, "ann", q2, "M1")
	must(t, err)
	d.Rows, d.Content = nil, d.Content.With(ppb.FieldCommentary, "half of it, and the rest")
	s.SaveDraft(d)
	e, err := s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	if e.Content[ppb.FieldCommentary] != "half of it, and the rest" {
		t.Errorf("sent: %v", e.Content)
	}
	if d, ok, _ := open(t, path).Draft(ctx, "ann", q2, "M1"); ok {
		t.Errorf("left over: %+v", d)
	}
}

// The clock of the machine is set back between two windows: the newer text is the one that was written last all the same.
func TestNewerTextAfterTheClockWentBack(t *testing.T) {
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "x.db")
	startAt(t, path, 1)
	for i, text := range []string{"first", "second", "third"} {
		clock := func() time.Time { return time.Date(2023, 10, 9, 10-i, 0, 0, 0, time.UTC) }
		s, err := Open(ctx, path, Options{Clock: clock})
		must(t, err)
		s.SaveDraft(draft(ann, "M1", 0, nil, words("of before")))
		for range 3 - i { // revisions are counted in each window
			s.SaveDraft(draft(ann, "M1", 0, nil, words(text)))
		}
		must(t, s.Close())
		again := open(t, path)
		d, ok, err := again.Draft(ctx, "ann", q2, "M1")
		must(t, err)
		if !ok || d.Content[ppb.FieldCommentary] != text {
			t.Errorf("another window shows %v", d.Content)
		}
		if want := clock(); !d.SavedAt.Equal(want) {
			t.Errorf("saved at %v, want %v", d.SavedAt, want)
		}
	}
}

// A screen that goes on with what another left takes it over; what the other types after that stays.
func TestGoingOnWithAnotherScreensDraft(t *testing.T) {
	ctx := t.Context()
	s := start(t, 1)
	a, b := s.Pane(), s.Pane()
	a.SaveDraft(draft(ann, "M1", 0, nil, words("one")))
	d, ok, err := b.Draft(ctx, "ann", q2, "M1") // the line dropped, and she is back before it is in the file
	must(t, err)
	if !ok || d.Content[ppb.FieldCommentary] != "one" {
		t.Fatalf("%v, %v", ok, d.Content)
	}
	b.SaveDraft(draft(ann, "M1", 0, nil, words("one two")))
	must(t, s.Flush(ctx))
	held := map[string][]ppb.Draft{}
	must(t, s.read(ctx, func(r reader) error {
		held, err = r.drafts("ann", q2, "M1")
		return err
	}))
	if len(held["M1"]) != 1 {
		t.Errorf("held %+v", held["M1"])
	}
	a.SaveDraft(draft(ann, "M1", 0, nil, words("one, and more"))) // it was still there
	must(t, s.Flush(ctx))
	_, err = b.Commit(ctx, ann, draft(ann, "M1", 0, nil, words("one two")))
	must(t, err)
	d, ok, err = s.Draft(ctx, "ann", q2, "M1")
	must(t, err)
	if !ok || d.Content[ppb.FieldCommentary] != "one, and more" {
		t.Errorf("the first screen's typing is gone: %v", d.Content)
	}
}

// What is typed while a commit waits its turn is kept, even where it reached the file before.
func TestTypingFlushedBeforeTheCommit(t *testing.T) {
	ctx := t.Context()
	s := start(t, 1)
	d := draft(ann, "M1", 0, nil, words("one"))
	d.Writer = s.pane.writer
	d.Rows = s.memory.put(d) // Commit begins
	s.SaveDraft(draft(ann, "M1", 0, nil, words("one two")))
	must(t, s.Flush(ctx))
	must(t, s.Write(ctx, ann, func(tx *Tx) error { // and has its turn
		_, it, err := tx.item(q2, "M1")
		if err != nil {
			return err
		}
		_, err = tx.commit(it, d)
		return err
	}))
	got, ok, err := s.Draft(ctx, "ann", q2, "M1")
	must(t, err)
	if !ok || got.Content[ppb.FieldCommentary] != "one two" || got.Version != 1 {
		t.Errorf("%v, %+v", ok, got)
	}
}

// A draft that was read and not typed on is saved.
func TestStateOfADraftThatWasRead(t *testing.T) {
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "x.db")
	first := startAt(t, path, 1)
	first.SaveDraft(draft(ann, "M1", 0, nil, words("one")))
	must(t, first.Flush(ctx))
	s := open(t, path)
	d, _, err := s.Draft(ctx, "ann", q2, "M1")
	must(t, err)
	at, pending, failing := s.DraftState("ann", q2, "M1")
	if at.IsZero() || !at.Equal(d.SavedAt) || pending || failing != nil {
		t.Errorf("%v, %v, %v; saved %v", at, pending, failing, d.SavedAt)
	}
}

// Nobody submits what they have not seen.
func TestSubmitStopsWhereItMerged(t *testing.T) {
	ctx := t.Context()
	for name, submit := range map[string]func(*Store, ppb.Draft) error{
		"at once": func(s *Store, d ppb.Draft) error {
			s.SaveDraft(d)
			_, err := s.Submit(ctx, ann, q2, "M1")
			return err
		},
		"after the commit": func(s *Store, d ppb.Draft) error {
			_, err := s.Commit(ctx, ann, d)
			must(t, err)
			_, err = s.Submit(ctx, ann, q2, "M1")
			return err
		},
	} {
		s := start(t, 1)
		commit(t, s, bob, "M1", words("Bob's words."))
		err := submit(s, draft(ann, "M1", 0, nil, ppb.Content{ppb.FieldValue: "30"}))
		var merged *ppb.MergedError
		if !errors.As(err, &merged) || merged.Entry.Content[ppb.FieldCommentary] != "Bob's words." {
			t.Fatalf("%s: %v", name, err)
		}
		says(t, err, "Bob Cole changed the commentary", "submit again")
		_, it, err := s.Item(ctx, q2, "M1")
		must(t, err)
		if it.Entry.State != ppb.InProgress || it.Entry.Content[ppb.FieldValue] != "30" {
			t.Errorf("%s: entry %+v", name, it.Entry)
		}
		e, err := s.Submit(ctx, ann, q2, "M1")
		must(t, err)
		if e.State != ppb.Submitted {
			t.Errorf("%s: %v", name, e.State)
		}
		whole(t, s)
	}
}

// Who changed anything does not decide on it, whoever changed it last.
func TestEditorsDoNotDecide(t *testing.T) {
	ctx := t.Context()
	s := start(t, 1)
	commit(t, s, lead, "M1", ready)
	commit(t, s, ann, "M1", ready.With(ppb.FieldValue, "31"))
	e, err := s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	if len(e.Editors) != 2 {
		t.Errorf("editors %v", e.Editors)
	}
	if _, err := s.Accept(ctx, lead, q2, "M1"); !errors.Is(err, ppb.ErrDenied) {
		t.Errorf("she accepts what she entered: %v", err)
	}
	whole(t, s)
}

// Whoever stands behind --as is an editor too, and an import makes nobody one.
func TestTheOneBehindIsAnEditor(t *testing.T) {
	ctx := t.Context()
	s := start(t, 3)
	as := func(a ppb.Actor) ppb.Actor { a.By = &admin.Officer; return a }
	f := samplePlan(3)
	f.Figures = append(f.Figures, current("M3", "", "30", "30"))
	_, err := s.Import(ctx, admin, f, false)
	must(t, err)
	_, err = s.Set(ctx, as(ann), q2, "M1", ready)
	must(t, err)
	_, err = s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	_, err = s.Submit(ctx, ann, q2, "M3")
	must(t, err)
	for key, typed := range map[string]bool{"M1": true, "M3": false} {
		if _, err := s.Return(ctx, as(lead), q2, key, "Why?"); errors.Is(err, ppb.ErrDenied) != typed {
			t.Errorf("%s is returned by who stands behind: %v", key, err)
		}
	}
	_, err = s.Submit(ctx, as(bob), q2, "M3")
	must(t, err)
	for _, key := range []string{"M1", "M3"} {
		if _, err := s.Accept(ctx, as(lead), q2, key); !errors.Is(err, ppb.ErrDenied) {
			t.Errorf("%s is accepted by who typed or submitted it: %v", key, err)
		}
		if _, err := s.Accept(ctx, lead, q2, key); err != nil {
			t.Errorf("%s is not accepted by the lead: %v", key, err)
		}
	}
	whole(t, s)
}

// Editors of entries from before they were kept in every guise come from the audit.
func TestEditorsOfOlderFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	as := ann
	as.By = &admin.Officer
	commit(t, s, lead, "M1", ready)
	commit(t, s, as, "M1", ready.With(ppb.FieldValue, "31"))
	commit(t, s, bob, "M1", ready.With(ppb.FieldValue, "32"))
	must(t, s.Write(t.Context(), ppb.Actor{}, func(tx *Tx) error {
		text, err := migrationFiles.ReadFile("migrations/0006_four_eyes_and_drafts.sql")
		must(t, err)
		for _, q := range strings.Split(string(text), ";\n") {
			if i := strings.Index(q, "UPDATE entry SET editors"); i >= 0 {
				must(t, tx.exec(`DROP TRIGGER entry_moves_by_1`))
				must(t, tx.exec(`UPDATE entry SET editors = '[]'`))
				return tx.exec(q[i:])
			}
		}
		return errors.New("not there")
	}))
	_, it, err := s.Item(t.Context(), q2, "M1")
	must(t, err)
	if got := strings.Join(it.Entry.Editors, " "); got != "lea ann root bob" {
		t.Errorf("editors %v", got)
	}
}

// Taking back restores what was there, note and all; and the lead has seen it.
func TestTakingBackRestores(t *testing.T) {
	ctx := t.Context()
	s := start(t, 1)
	commit(t, s, ann, "M1", ready)
	do := func(e ppb.Entry, err error) ppb.Entry { must(t, err); return e }
	do(s.Submit(ctx, ann, q2, "M1"))
	do(s.Return(ctx, lead, q2, "M1", "Which month?"))
	before := do(s.Submit(ctx, ann, q2, "M1"))
	for _, decide := range []func() (ppb.Entry, error){
		func() (ppb.Entry, error) { return s.Accept(ctx, lead, q2, "M1") },
		func() (ppb.Entry, error) { return s.Return(ctx, lead, q2, "M1", "And which year?") },
	} {
		do(decide())
		after := do(s.TakeBack(ctx, lead, q2, "M1"))
		if after.Note != before.Note || after.State != before.State || after.DecidedBy != "lea" || !after.DecidedAt.Equal(before.DecidedAt) {
			t.Errorf("was %+v, is %+v", before, after)
		}
		if _, err := s.TakeBack(ctx, ann, q2, "M1"); !errors.Is(err, ppb.ErrLocked) {
			t.Errorf("taken back from under the lead who has read it: %v", err)
		}
		whole(t, s)
	}
}

func TestCompareLeavesWhatTheLeadHasAlone(t *testing.T) {
	ctx := t.Context()
	s := start(t, 1)
	row := ppb.FigureRow{
		Period: ppb.Period{Year: 2022, Q: 2}, Amount: ppb.Amount{Raw: "75", Value: number("75"), Known: true}, Source: "annual return",
	}
	must(t, s.Compare(ctx, ann, q2, "M1", row))
	row.Amount = ppb.Amount{Raw: "77", Value: number("77"), Known: true}
	must(t, s.Compare(ctx, ann, q2, "M1", row))
	held := func() (n int, last string) {
		_, it, err := s.Item(ctx, q2, "M1")
		must(t, err)
		return len(it.Earlier), it.Earlier[len(it.Earlier)-1].Raw
	}
	if n, last := held(); n != 3 || last != "77" {
		t.Errorf("%d rows, the last %s", n, last)
	}
	commit(t, s, ann, "M1", ready)
	_, err := s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	none := row
	none.Amount = ppb.Amount{}
	for range 2 {
		for _, r := range []ppb.FigureRow{row, none} {
			r.Raw += "0"
			if err := s.Compare(ctx, lead, q2, "M1", r); !errors.Is(err, ppb.ErrLocked) {
				t.Errorf("changed: %v", err)
			}
		}
		_, _ = s.Accept(ctx, lead, q2, "M1")
	}
	_, err = s.TakeBack(ctx, lead, q2, "M1")
	must(t, err)
	_, err = s.Return(ctx, lead, q2, "M1", "Which source?")
	must(t, err)
	must(t, s.Compare(ctx, ann, q2, "M1", none))
	if n, last := held(); n != 2 || last != "76" {
		t.Errorf("%d rows, the last %s", n, last)
	}
	says(t, s.Compare(ctx, ann, q2, "M1", none), "none from annual return")
	ev, err := s.History(ctx, q2, "M1")
	must(t, err)
	if ev[0].Action != "compare" || !slices.Contains(ev[0].Changes, ppb.Changed{Name: "raw", Was: "77"}) {
		t.Errorf("%+v", ev[0])
	}
	whole(t, s)
}

// The administrator who imports stays one.
func TestImportLocksNobodyOut(t *testing.T) {
	ctx := t.Context()
	s := start(t, 1)
	f := samplePlan(1)
	f.Officers = append(f.Officers, ppb.Officer{Login: "ada", Name: "Ada", Role: ppb.RoleAdministrator},
		ppb.Officer{Login: "root", Name: "Rita Root", Role: ppb.RoleOfficer})
	ch, err := s.Import(ctx, admin, f, false)
	must(t, err)
	o, err := s.Person(ctx, "root")
	must(t, err)
	if o.Role != ppb.RoleAdministrator || o.Name != "Rita Root" || ch.Count("keep") != 1 {
		t.Errorf("%+v\n%s", o, lines(ch))
	}
	ada, err := s.Person(ctx, "ada")
	must(t, err)
	_, err = s.Import(ctx, ppb.Actor{Officer: ada}, f, false)
	must(t, err)
	if o, _ = s.Person(ctx, "root"); o.Role != ppb.RoleOfficer {
		t.Errorf("another administrator cannot: %+v", o)
	}
}

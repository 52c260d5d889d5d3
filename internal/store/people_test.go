package store

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// calendar is a clock that is put forward.
type calendar struct{ at atomic.Pointer[time.Time] }

func (c *calendar) day(text string) ppb.Date {
	at, err := time.ParseInLocation(time.DateOnly, text, time.UTC)
	if err != nil {
		panic(err)
	}
	at = at.Add(10 * time.Hour)
	c.at.Store(&at)
	d, _ := parseDate(text)
	return d
}

// staffed is a store with a sample plan on a calendar, 9 October 2023, and a viewer and a director.
func staffed(t *testing.T, n int) (*Store, *calendar) {
	t.Helper()
	c := &calendar{}
	c.day("2023-10-09")
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "ppb.db"), Options{Create: true, Clock: func() time.Time { return *c.at.Load() }})
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	must(t, s.Init(t.Context(), admin.Officer, admin.Session))
	_, err = s.Import(t.Context(), admin, samplePlan(n), false)
	must(t, err)
	for _, o := range []ppb.Officer{{Login: "eve", Name: "Eve Elm", Role: ppb.RoleViewer}, {Login: "dir", Name: "Dora Dir", Role: ppb.RoleDirector, Department: "Care"}} {
		_, err = s.AddOfficer(t.Context(), admin, o)
		must(t, err)
	}
	return s, c
}

// audited are the actions of the audit behind a row, with what they were about.
func audited(t *testing.T, s *Store, from int64) (out []string) {
	t.Helper()
	must(t, s.read(t.Context(), func(r reader) error {
		return r.eachAudit(func(a auditRow) {
			if a.seq > from && a.action != sealAction {
				out = append(out, a.action+" "+a.what)
			}
		})
	}))
	return out
}

func TestAPersonLeaves(t *testing.T) {
	s, c := staffed(t, 2)
	ctx := t.Context()
	line, fp := newKey(t)
	_, err := s.AddKey(ctx, admin, "ann", line)
	must(t, err)
	pane := s.Pane()
	d := ppb.Draft{Owner: "ann", Quarter: q2, Key: "M1", Content: ppb.Content{ppb.FieldCommentary: "Half a sentence"}}
	pane.SaveDraft(d)
	must(t, pane.Keep(ctx))

	last := c.day("2023-10-12")
	c.day("2023-10-09")
	before, _ := s.Version(ctx)
	_, err = s.CloseOfficer(ctx, admin, "ann", last)
	must(t, err)
	if got := audited(t, s, before); !slices.Equal(got, []string{"close_officer officer ann"}) {
		t.Errorf("%v", got)
	}
	if _, err := s.OfficerByKey(ctx, fp); err != nil {
		t.Errorf("the days before: %v", err)
	}
	if _, err := s.Set(ctx, ann, q2, "M1", map[ppb.Field]string{ppb.FieldValue: "31"}); err != nil {
		t.Errorf("the days before: %v", err)
	}

	c.day("2023-10-12") // nobody does anything: the day comes
	if _, err := s.OfficerByKey(ctx, fp); !errors.Is(err, ppb.ErrNotFound) {
		t.Errorf("the key of somebody who has left: %v", err)
	}
	if all, err := s.OfficersByKey(ctx); err != nil || len(all) != 0 {
		t.Errorf("%v %v", all, err)
	}
	if keys, err := s.Keys(ctx, ""); err != nil || len(keys) != 0 {
		t.Errorf("%v %v", keys, err)
	}
	acting := ppb.Actor{Officer: ann.Officer, By: &admin.Officer}
	for name, do := range map[string]func(ppb.Actor) error{
		"set": func(a ppb.Actor) error {
			_, err := s.Set(ctx, a, q2, "M1", map[ppb.Field]string{ppb.FieldValue: "32"})
			return err
		},
		"commit": func(a ppb.Actor) error { _, err := pane.Commit(ctx, a, d); return err },
		"submit": func(a ppb.Actor) error { _, err := s.Submit(ctx, a, q2, "M1"); return err },
		"compare": func(a ppb.Actor) error {
			return s.Compare(ctx, a, q2, "M1", ppb.FigureRow{Key: "M1", Period: ppb.Period{Year: 2021}, Source: "x"})
		},
	} {
		for _, a := range []ppb.Actor{ann, acting} {
			if err := do(a); !errors.Is(err, ppb.ErrDenied) || !strings.Contains(err.Error(), "has left") {
				t.Errorf("%s by somebody who has left: %v", name, err)
			}
		}
	}
	if drafts, err := pane.Drafts(ctx, "ann", q2); err != nil || len(drafts) != 1 || drafts[0].Content[ppb.FieldCommentary] != "Half a sentence" {
		t.Errorf("the draft of who has left: %v %v", drafts, err)
	}

	before, _ = s.Version(ctx)
	_, err = s.ReopenOfficer(ctx, admin, "ann")
	must(t, err)
	if got := audited(t, s, before); !slices.Equal(got, []string{"remove_key officer ann", "reopen_officer officer ann"}) {
		t.Errorf("%v", got)
	}
	if _, err := s.OfficerByKey(ctx, fp); !errors.Is(err, ppb.ErrNotFound) {
		t.Errorf("the key from before: %v", err)
	}
	if _, err := s.Set(ctx, ann, q2, "M1", map[ppb.Field]string{ppb.FieldValue: "33"}); err != nil {
		t.Errorf("who has come back: %v", err)
	}
	_, err = s.AddKey(ctx, admin, "ann", line)
	must(t, err)
	if o, err := s.OfficerByKey(ctx, fp); err != nil || o.Login != "ann" {
		t.Errorf("the key, added again: %v %v", o, err)
	}

	before, _ = s.Version(ctx)
	_, err = s.CloseOfficer(ctx, admin, "ann", s.today()) // at once
	must(t, err)
	if got := audited(t, s, before); !slices.Equal(got, []string{"close_officer officer ann", "remove_key officer ann"}) {
		t.Errorf("%v", got)
	}
	_, err = s.AddKey(ctx, admin, "ann", line)
	says(t, err, "Ann Bell has left", "officer reopen ann")
	_, err = s.AddKey(ctx, admin, "bob", line) // it is nobody's any more
	must(t, err)
	b, err := s.Book(ctx, q2)
	must(t, err)
	if n := len(b.Unowned(s.today())); n != 3 { // contributors do not answer for an item
		t.Errorf("%d items are without an owner", n)
	}
	whole(t, s)
}

func TestPeopleAreAddedAndChanged(t *testing.T) {
	s, _ := staffed(t, 1)
	ctx := t.Context()
	post, mail := "Head of care", "ann@anytown.gov.uk"
	before, _ := s.Version(ctx)
	_, err := s.SetOfficer(ctx, admin, "ann", ppb.PersonChange{Post: &post, Mail: &mail})
	must(t, err)
	o, err := s.Person(ctx, "ann")
	must(t, err)
	if want := (ppb.Officer{Login: "ann", Name: "Ann Bell", Post: post, Mail: mail}); o != want {
		t.Errorf("%+v", o)
	}
	after, _ := s.Version(ctx)
	_, err = s.SetOfficer(ctx, admin, "ann", ppb.PersonChange{Post: &post})
	must(t, err)
	if v, _ := s.Version(ctx); v != after || after == before {
		t.Errorf("a change of nothing is written: %d, %d, %d", before, after, v)
	}
	for _, a := range []ppb.Actor{ann, lead} {
		if _, err := s.AddOfficer(ctx, a, ppb.Officer{Login: "new", Name: "New"}); !errors.Is(err, ppb.ErrDenied) {
			t.Errorf("%s adds people: %v", a.Login, err)
		}
	}
	_, err = s.CloseOfficer(ctx, admin, "root", s.today())
	says(t, err, "nobody closes themselves")
	whole(t, s)
}

// Files name people and say nothing of who leaves: importing lets nobody in again, and makes nobody an officer of an item who is
// gone or changes nothing.
func TestImportKeepsWhoHasLeft(t *testing.T) {
	s, _ := staffed(t, 2)
	ctx := t.Context()
	_, err := s.CloseOfficer(ctx, admin, "ann", s.today())
	must(t, err)
	f := samplePlan(2)
	f.Officers[1].Post = "Head of care"
	_, err = s.Import(ctx, admin, f, false)
	must(t, err)
	if o, _ := s.Person(ctx, "ann"); o.Post != "Head of care" || !o.Closed(s.today()) {
		t.Errorf("%+v", o)
	}
	for login, why := range map[string]string{"ann": "Ann Bell has left", "eve": "Eve Elm is a viewer"} {
		f := samplePlan(3)
		f.Assignments = []ppb.Assignment{{Key: "M3", Login: login, Role: ppb.Responsible}}
		_, err = s.Import(ctx, admin, f, false)
		says(t, err, "M3", why, "nothing was imported")
	}
}

func TestDeputiesAct(t *testing.T) {
	s, c := staffed(t, 1)
	ctx := t.Context()
	until := c.day("2023-10-12")
	from := c.day("2023-10-09")
	before, _ := s.Version(ctx)
	_, err := s.NameDeputy(ctx, lead, ppb.Deputy{For: "lea", Login: "bob", From: from, Until: until})
	must(t, err)
	if got := audited(t, s, before); !slices.Equal(got, []string{"name_deputy officer bob"}) {
		t.Errorf("%v", got)
	}
	asLea, err := s.ActAs(ctx, bob, "lea", true)
	must(t, err)
	if asLea.Login != "lea" || asLea.By == nil || asLea.By.Login != "bob" || asLea.Session != bob.Session {
		t.Errorf("%+v", asLea)
	}
	if back, err := s.ActAs(ctx, asLea, "bob", true); err != nil || back.Login != "bob" || back.By != nil {
		t.Errorf("%+v %v", back, err)
	}
	_, err = s.ActAs(ctx, admin, "lea", true)
	says(t, err, "over SSH you are who your key says")
	_, err = s.ActAs(ctx, ann, "lea", false)
	says(t, err, "only an administrator, or a deputy that Lea Dunn has named for today")

	_, err = s.Set(ctx, ann, q2, "M1", map[ppb.Field]string{ppb.FieldValue: "30", ppb.FieldCommentary: "Fine."})
	must(t, err)
	_, err = s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	_, err = s.Accept(ctx, asLea, q2, "M1")
	must(t, err)
	events, err := s.History(ctx, q2, "M1")
	must(t, err)
	if e := events[0]; e.Action != "accept" || e.Who != "lea" || e.By != "bob" {
		t.Errorf("%+v", e)
	}

	c.day("2023-10-13") // the screen is still open
	if _, err := s.TakeBack(ctx, asLea, q2, "M1"); !errors.Is(err, ppb.ErrDenied) {
		t.Errorf("after the last day: %v", err)
	}
	c.day("2023-10-12")
	must(t, s.EndDeputy(ctx, lead, "bob", "lea"))
	if _, err := s.TakeBack(ctx, asLea, q2, "M1"); !errors.Is(err, ppb.ErrDenied) {
		t.Errorf("after it was ended: %v", err)
	}
	if all, err := s.Deputies(ctx); err != nil || len(all) != 0 {
		t.Errorf("%v %v", all, err)
	}
	whole(t, s)
}

func TestItemsAreReassigned(t *testing.T) {
	s, _ := staffed(t, 3)
	ctx := t.Context()
	was, err := s.Book(ctx, q2)
	must(t, err)
	before, _ := s.Version(ctx)
	_, err = s.Assign(ctx, lead, q2, "M1", ppb.Assigning{Login: "lea", InsteadOf: "ann", Reason: "Ann is on leave."})
	must(t, err)
	_, err = s.Assign(ctx, lead, q2, "M1", ppb.Assigning{Login: "bob", For: "lea", Reason: "Bob knows the figures."})
	must(t, err)
	if got := audited(t, s, before); !slices.Equal(got, []string{"assign M1", "assign M1"}) {
		t.Errorf("%v", got)
	}
	b, err := s.Book(ctx, q2)
	must(t, err)
	it := b.Item("M1")
	if !slices.Equal(it.Officers, []string{"lea", "bob"}) || !slices.Equal(it.Helping, []ppb.Helping{{Login: "bob", For: "lea"}}) {
		t.Errorf("%v %v", it.Officers, it.Helping)
	}
	if moved, ok := b.Since(was); !ok || len(moved) != 1 || len(b.Mine("lea")) != 1 || len(b.Mine("ann")) != 3 {
		t.Errorf("%v %v: one item has moved", moved, ok)
	}
	fresh, err := open2(t, s).Book(ctx, q2)
	must(t, err)
	if again := fresh.Item("M1"); !slices.Equal(again.Officers, it.Officers) || !slices.Equal(again.Helping, it.Helping) {
		t.Errorf("read anew: %v %v", again.Officers, again.Helping)
	}
	events, err := s.History(ctx, q2, "M1")
	must(t, err)
	name := func(login string) string { return b.Officer(login).Name }
	for i, want := range []string{"Bob Cole now contributor for Lea Dunn", "Lea Dunn instead of Ann Bell"} {
		if got := events[i].Brought(it, name); got != want || events[i].Did() != "Reassigned" || events[i].Reason == "" {
			t.Errorf("%q, want %q: %+v", got, want, events[i])
		}
	}

	keys, err := s.AssignAll(ctx, lead, q2, "ann", "lea", "Ann has left.")
	must(t, err)
	if slices.Sort(keys); !slices.Equal(keys, []string{"M2", "M3", "MS1"}) {
		t.Errorf("%v", keys)
	}
	b, err = s.Book(ctx, q2)
	must(t, err)
	if len(b.Mine("ann")) != 0 || len(b.Mine("lea")) != 4 {
		t.Errorf("ann has %d, lea %d", len(b.Mine("ann")), len(b.Mine("lea")))
	}
	before, _ = s.Version(ctx)
	_, err = s.AssignAll(ctx, lead, q2, "lea", "eve", "Trying.")
	says(t, err, "Eve Elm is a viewer")
	_, err = s.Assign(ctx, bob, q2, "M1", ppb.Assigning{Login: "bob", Reason: "Mine."})
	if !errors.Is(err, ppb.ErrDenied) {
		t.Error(err)
	}
	if v, _ := s.Version(ctx); v != before {
		t.Error("what was refused was written")
	}
	whole(t, s)
}

// open2 opens the file of a store once more.
func open2(t *testing.T, s *Store) *Store {
	t.Helper()
	again, err := Open(t.Context(), s.Path(), Options{})
	must(t, err)
	t.Cleanup(func() { must(t, again.Close()) })
	return again
}

package store

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

func draft(a ppb.Actor, key string, version int64, base, content ppb.Content) ppb.Draft {
	return ppb.Draft{Owner: a.Owner(), Key: key, Quarter: q2, Version: version, Base: base, Content: content}
}

// commit makes this content the entry, starting from what is there.
func commit(t testing.TB, s *Store, a ppb.Actor, key string, c ppb.Content) ppb.Saved {
	t.Helper()
	_, it, err := s.Item(t.Context(), q2, key)
	must(t, err)
	saved, err := s.Commit(t.Context(), a, draft(a, key, it.Entry.Version, it.Entry.Content, c))
	must(t, err)
	return saved
}

func TestCommit(t *testing.T) {
	s := start(t, 2)
	ctx := t.Context()
	d := draft(ann, "M1", 0, nil, ppb.Content{ppb.FieldValue: "30", ppb.FieldCommentary: "So far <fine>."})
	s.SaveDraft(d)
	must(t, s.Flush(ctx))
	saved, err := s.Commit(ctx, ann, d)
	must(t, err)
	if e := saved.Entry; e.Version != 1 || e.State != ppb.InProgress || e.EnteredBy != "ann" || e.EnteredAt.IsZero() {
		t.Errorf("entry %+v", e)
	}
	if _, ok, _ := s.Draft(ctx, "ann", q2, "M1"); ok {
		t.Error("the draft is still there")
	}
	_, it, err := s.Item(ctx, q2, "M1")
	must(t, err)
	if !it.Entry.Content.Equal(d.Content) || !it.Entry.EnteredAt.Equal(saved.Entry.EnteredAt) {
		t.Errorf("read back %+v", it.Entry)
	}
	ev, err := s.History(ctx, q2, "M1")
	must(t, err)
	if ev[0].Action != "commit" || ev[0].Who != "ann" || ev[0].Session != "ann@here" || ev[0].Quarter != q2.String() ||
		!slices.Contains(ev[0].Changes, ppb.Changed{Name: "commentary", Is: "So far <fine>."}) ||
		!slices.Contains(ev[0].Changes, ppb.Changed{Name: "value", Is: "30"}) {
		t.Errorf("event %+v", ev[0])
	}
	if last := ev[len(ev)-1]; last.Action != "import" || last.Quarter != "" {
		t.Errorf("oldest event %+v", last)
	}
	// Only what changed is in the audit.
	commit(t, s, bob, "M1", it.Entry.Content.With(ppb.FieldValue, "31"))
	ev, _ = s.History(ctx, q2, "M1")
	if want := []ppb.Changed{{Name: "value", Was: "30", Is: "31"}}; !slices.Equal(ev[0].Changes, want) {
		t.Errorf("changed %v", ev[0].Changes)
	}
	// A draft like its base is dropped without a trace, even on a locked item.
	n := len(ev)
	commit(t, s, bob, "M1", ppb.Content{ppb.FieldValue: "31", ppb.FieldCommentary: "So far <fine>."})
	if ev, _ = s.History(ctx, q2, "M1"); len(ev) != n {
		t.Error("a commit without a change was audited")
	}
	whole(t, s)
}

func TestMerge(t *testing.T) {
	s := start(t, 2)
	base := commit(t, s, ann, "M2", ppb.Content{ppb.PartField("map"): "1", ppb.FieldCommentary: "old"}).Entry
	commit(t, s, bob, "M2", base.Content.With(ppb.FieldCommentary, "bob's"))
	saved, err := s.Commit(t.Context(), ann, draft(ann, "M2", base.Version, base.Content, base.Content.With(ppb.PartField("map"), "2")))
	must(t, err)
	want := ppb.Content{ppb.PartField("map"): "2", ppb.FieldCommentary: "bob's"}
	if !saved.Entry.Content.Equal(want) || saved.Entry.Version != 3 {
		t.Errorf("merged %+v", saved.Entry)
	}
	if !slices.Equal(saved.Merged, []ppb.Field{ppb.FieldCommentary}) || saved.MergedFrom != "Bob Cole" {
		t.Errorf("merged %v from %q", saved.Merged, saved.MergedFrom)
	}
}

func TestConflictKeepsBoth(t *testing.T) {
	s := start(t, 1)
	ctx := t.Context()
	base := commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: "1", ppb.FieldQualifier: "q"}).Entry
	commit(t, s, bob, "M1", ppb.Content{ppb.FieldValue: "2", ppb.FieldQualifier: "bob's"})
	mine := draft(ann, "M1", base.Version, base.Content, ppb.Content{ppb.FieldValue: "3", ppb.FieldQualifier: "q"})
	_, err := s.Commit(ctx, ann, mine)
	var c *ppb.ConflictError
	if !errors.As(err, &c) {
		t.Fatalf("no conflict: %v", err)
	}
	if !slices.Equal(c.Fields, []ppb.Field{ppb.FieldValue}) || c.Who != "Bob Cole" || c.Current.Version != 2 ||
		c.Merged[ppb.FieldQualifier] != "bob's" || c.Merged[ppb.FieldValue] != "3" {
		t.Errorf("conflict %+v", c)
	}
	must(t, s.Flush(ctx))
	if d, ok, err := s.Draft(ctx, "ann", q2, "M1"); !ok || err != nil || d.Content[ppb.FieldValue] != "3" {
		t.Errorf("draft %+v, %v, %v", d, ok, err)
	}
	_, it, _ := s.Item(ctx, q2, "M1")
	if it.Entry.Content[ppb.FieldValue] != "2" {
		t.Error("bob's value is gone")
	}
	// Chosen: from here on it starts from bob's.
	saved, err := s.Commit(ctx, ann, draft(ann, "M1", c.Current.Version, c.Current.Content, c.Merged))
	must(t, err)
	if saved.Entry.Version != 3 || saved.Entry.Content[ppb.FieldValue] != "3" {
		t.Errorf("after choosing %+v", saved.Entry)
	}
	whole(t, s)
}

func TestDeniedAndRefusedKeepTheDraft(t *testing.T) {
	s := start(t, 1)
	ctx := t.Context()
	eve := ppb.Actor{Officer: ppb.Officer{Login: "eve", Name: "Eve", Role: ppb.RoleOfficer}}
	_, err := s.Commit(ctx, eve, draft(eve, "M1", 0, nil, ppb.Content{ppb.FieldValue: "1"}))
	if !errors.Is(err, ppb.ErrDenied) {
		t.Errorf("eve: %v", err)
	}
	var refused *ppb.RefusedError
	_, err = s.Commit(ctx, ann, draft(ann, "M1", 0, nil, ppb.Content{ppb.FieldValue: "1\xff"}))
	if !errors.As(err, &refused) {
		t.Errorf("no text: %v", err)
	}
	for _, login := range []string{"eve", "ann"} {
		if _, ok, _ := s.Draft(ctx, login, q2, "M1"); !ok {
			t.Errorf("the draft of %s is gone", login)
		}
	}
	_, err = s.Commit(ctx, ann, draft(ann, "M7", 0, nil, ppb.Content{ppb.FieldValue: "1"}))
	if !errors.Is(err, ppb.ErrNotFound) {
		t.Errorf("no such item: %v", err)
	}
}

func TestActingAs(t *testing.T) {
	s := start(t, 1)
	as := ann
	as.By = &admin.Officer
	s.SaveDraft(draft(ann, "M1", 0, nil, ppb.Content{ppb.FieldValue: "ann's own"}))
	_, err := s.Commit(t.Context(), as, draft(as, "M1", 0, nil, ppb.Content{ppb.FieldValue: "30"}))
	must(t, err)
	ev, _ := s.History(t.Context(), q2, "M1")
	if ev[0].Who != "ann" || ev[0].By != "root" {
		t.Errorf("event %+v", ev[0])
	}
	if d, ok, _ := s.Draft(t.Context(), "ann", q2, "M1"); !ok || d.Content[ppb.FieldValue] != "ann's own" {
		t.Error("the administrator's commit took ann's own draft")
	}
}

func TestTypingWhileCommittingStays(t *testing.T) {
	s := start(t, 1)
	m := &s.memory
	d := draft(ann, "M1", 0, nil, ppb.Content{ppb.FieldCommentary: "one"})
	rows := m.put(d)
	more := d
	more.Content = ppb.Content{ppb.FieldCommentary: "one two"}
	m.put(more)
	m.committed(nil, d, rows, ppb.Entry{Key: "M1", Quarter: q2, Version: 1, Content: d.Content})
	got, ok := m.unwritten(keyOf(d))
	if !ok || got.Version != 1 || got.Base[ppb.FieldCommentary] != "one" || got.Content[ppb.FieldCommentary] != "one two" {
		t.Errorf("draft %+v, %v", got, ok)
	}
	saved, err := s.Commit(t.Context(), ann, d)
	must(t, err)
	if saved.Entry.Version != 1 {
		t.Errorf("%+v", saved)
	}
}

func TestSet(t *testing.T) {
	s := start(t, 2)
	ctx := t.Context()
	saved, err := s.Set(ctx, ann, q2, "M1", map[ppb.Field]string{ppb.FieldValue: "30", ppb.FieldPrinted: "about 30", ppb.FieldFlags: "p"})
	must(t, err)
	if c := saved.Entry.Content; c[ppb.FieldValue] != "30" || c[ppb.FieldPrinted] != "about 30" || saved.Entry.Version != 1 {
		t.Errorf("%+v", saved.Entry)
	}
	for f, text := range map[ppb.Field]string{
		ppb.FieldValue: "88.2.1", ppb.PartField("map"): "1", ppb.FieldAsOf: "yesterday", ppb.FieldFlags: "x",
	} {
		var refused *ppb.RefusedError
		if _, err := s.Set(ctx, ann, q2, "M1", map[ppb.Field]string{f: text}); !errors.As(err, &refused) {
			t.Errorf("%s=%q: %v", f, text, err)
		}
	}
	whole(t, s)
}

// An entry that has gone from under a write is said to have, in words that a person may read.
func TestAnEntryThatIsGoneIsSaidSo(t *testing.T) {
	s := start(t, 1)
	commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: "30"})
	_, it, err := s.Item(t.Context(), q2, "M1")
	must(t, err)
	was := it.Entry
	was.Version = 7
	err = s.Write(t.Context(), ann, func(tx *Tx) error { return tx.putEntry(was, it.Entry, "commit", "", nil) })
	if err == nil || !strings.Contains(err.Error(), "version 7 of M1 is no longer there") || strings.Contains(err.Error(), "%!") {
		t.Errorf("said %v", err)
	}
}

// A conflict and a merge name the person at the keyboard, and as whom they acted.
func TestWhoIsMetIsWhoTyped(t *testing.T) {
	asAnn := ann
	asAnn.By = &admin.Officer
	for _, c := range []struct {
		by        ppb.Actor
		login, as string
	}{{ann, "ann", "Ann Bell"}, {asAnn, "root", "Rita Oot as Ann Bell"}, {lead, "lea", "Lea Dunn"}} {
		s := start(t, 1)
		first := ppb.Content{ppb.FieldValue: "30"}
		v := commit(t, s, lead, "M1", first).Entry.Version
		commit(t, s, c.by, "M1", ppb.Content{ppb.FieldValue: "31", ppb.FieldQualifier: "x"})
		_, err := s.Commit(t.Context(), ann, draft(ann, "M1", v, first, ppb.Content{ppb.FieldValue: "32"}))
		met, ok := errors.AsType[*ppb.ConflictError](err)
		if !ok || met.By != c.login || met.Who != c.as {
			t.Errorf("%s: met %+v", c.as, met)
		}
		saved, err := s.Commit(t.Context(), ann, draft(ann, "M1", v, first, first.With(ppb.FieldCommentary, "Words.")))
		if err != nil || saved.MergedBy != c.login || saved.MergedFrom != c.as {
			t.Errorf("%s: merged %+v, %v", c.as, saved, err)
		}
		must(t, s.Close())
	}
}

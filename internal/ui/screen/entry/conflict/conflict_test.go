package conflict

import (
	"context"
	"errors"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// answers is a store that answers commits one after another.
type answers struct {
	errs []error
	got  []ppb.Draft
}

func (a *answers) Commit(_ context.Context, _ ppb.Actor, d ppb.Draft) (ppb.Saved, error) {
	a.got = append(a.got, d)
	if len(a.errs) >= len(a.got) && a.errs[len(a.got)-1] != nil {
		return ppb.Saved{}, a.errs[len(a.got)-1]
	}
	return ppb.Saved{Entry: ppb.Entry{Key: d.Key, Version: d.Version + 1, Content: d.Content}}, nil
}

// met is a conflict on a value and a commentary; they alone changed the qualifier.
func met() *ppb.ConflictError {
	base := ppb.Content{ppb.FieldValue: "88.2", ppb.FieldCommentary: "Two rounds ran short."}
	mine := base.With(ppb.FieldValue, "88.4").With(ppb.FieldCommentary, "Two rounds ran short in July.")
	theirs := base.With(ppb.FieldValue, "88.6").With(ppb.FieldCommentary, "Three rounds ran short.").With(ppb.FieldQualifier, "from 3 July")
	merged, _, fields := ppb.Merge(nil, base, mine, theirs)
	return &ppb.ConflictError{
		Current: ppb.Entry{Key: "M07", Version: 5, Content: theirs, EnteredAt: uitest.Now},
		Draft:   ppb.Draft{Owner: "akhan", Key: "M07", Version: 4, Base: base, Content: mine},
		Fields:  fields, Merged: merged, Who: "Jo Bell",
	}
}

func open(t *testing.T, a *answers) *uitest.Host {
	b, env := uitest.Book(), uitest.Env(uitest.Amina)
	return uitest.NewHost(t, env, New(env, a, &b.Plan, b.Item("M07"), met()))
}

func TestEachBoxIsChosen(t *testing.T) {
	for _, c := range []struct {
		keys              []string
		value, commentary string
	}{
		{nil, "88.4", "Two rounds ran short in July."},
		{[]string{"right", "space"}, "88.6", "Two rounds ran short in July."},
		{[]string{"tab", "right", "space"}, "88.4", "Three rounds ran short."},
		{[]string{"down", "right", "right", "space"}, "88.4", "Two rounds ran short in July.\n\nThree rounds ran short."},
	} {
		a := &answers{}
		h := open(t, a)
		h.Press(c.keys...)
		h.Press("f9")
		d := a.got[0]
		if d.Version != 5 || d.Base[ppb.FieldValue] != "88.6" {
			t.Errorf("%v: not on top of theirs: %+v", c.keys, d)
		}
		if d.Content[ppb.FieldValue] != c.value || d.Content[ppb.FieldCommentary] != c.commentary {
			t.Errorf("%v: saved %v", c.keys, d.Content)
		}
		if d.Content[ppb.FieldQualifier] != "from 3 July" {
			t.Errorf("%v: what only they changed is lost", c.keys)
		}
		if r, ok := h.Asked[0].(ui.Back).Result.(Resolved); !ok || r.Saved.Entry.Version != 6 {
			t.Errorf("%v: answered %+v", c.keys, h.Asked)
		}
	}
}

func TestAnotherConflictAsksAgain(t *testing.T) {
	again := met()
	again.Who, again.Current.Version = "Priya Nair", 7
	a := &answers{errs: []error{again}}
	h := open(t, a)
	h.Press("f9")
	if len(h.Asked) != 0 || h.Said != "Priya Nair has saved again meanwhile: choose once more." {
		t.Errorf("asked %v, said %q", h.Asked, h.Said)
	}
	h.Press("f9")
	if a.got[1].Version != 7 {
		t.Errorf("saved on version %d", a.got[1].Version)
	}
}

func TestWhatCannotBeSavedIsToldToThePageBelow(t *testing.T) {
	h := open(t, &answers{errs: []error{&ppb.LockedError{State: ppb.Submitted, Sentence: "M07 is submitted"}}})
	h.Press("f9")
	if f, ok := h.Asked[0].(ui.Back).Result.(Failed); !ok || !errors.Is(f.Err, ppb.ErrLocked) {
		t.Errorf("answered %+v", h.Asked)
	}
}

func TestEscWritesNothing(t *testing.T) {
	a := &answers{}
	h := open(t, a)
	h.Press("right", "space", "esc")
	if _, ok := h.Asked[0].(ui.Back).Result.(Later); !ok || len(a.got) != 0 {
		t.Errorf("answered %+v, wrote %v", h.Asked, a.got)
	}
}

func TestEveryChoiceIsSeen(t *testing.T) {
	for _, size := range uitest.Sizes {
		h := open(t, &answers{})
		for range 3 {
			h.Press("tab")
			f := h.Screen.View(size[0], size[1]-5)
			if !f.Cursor || f.Y >= size[1]-5 {
				t.Errorf("%v: the cursor is at %d, %d", size, f.X, f.Y)
			}
			uitest.Fits(t, h.Frame(size[0], size[1]), size[0], size[1])
		}
	}
}

// What the two have in common stands once.
func TestBothKeepsTheCommonTextOnce(t *testing.T) {
	for _, c := range []struct{ mine, theirs, want string }{
		{"One.\n\nTwo.", "One.\n\nThree.", "One.\n\nTwo.\n\nThree."},
		{"One.\n\nTwo.", "One.", "One.\n\nTwo."},
		{"One.", "One.\n\nTwo.", "One.\n\nTwo."},
		{"Rounds ran short.", "Rounds ran short. Crews are hired.", "Rounds ran short. Crews are hired."},
		{"Rounds ran short", "Rounds ran shorter", "Rounds ran short\n\nRounds ran shorter"},
		{"- a\n- b\n", "- a\n- b\n\n \nMore.", "- a\n- b\n\nMore."},
		{"", "Theirs.", "Theirs."},
	} {
		if got := together(c.mine, c.theirs); got != c.want {
			t.Errorf("%q and %q: %q", c.mine, c.theirs, got)
		}
	}
}

// Two windows of one person are not two people.
func TestTheOtherWindowIsNobodyElse(t *testing.T) {
	b, env := uitest.Book(), uitest.Env(uitest.Amina)
	mine := met()
	mine.Who, mine.By = uitest.Amina.Name, uitest.Amina.Login
	for _, size := range uitest.Sizes {
		h := uitest.NewHost(t, env, New(env, &answers{}, &b.Plan, b.Item("M07"), mine))
		f := h.Frame(size[0], size[1])
		uitest.Fits(t, f, size[0], size[1])
		if strings.Contains(f, "someone else") || size[0] >= 80 && (strings.Count(f, uitest.Amina.Name) > 1 || !strings.Contains(f, "in another window")) {
			t.Errorf("%v:\n%s", size, f)
		}
		if size[1] >= 40 && !strings.Contains(f, "this window  ( ) the other window  ( ) both, this window first") {
			t.Errorf("%v:\n%s", size, f)
		}
	}
}

// Who sat at the other window is who typed there, whomever they acted as.
func TestWhoSatAtTheOtherWindow(t *testing.T) {
	admin := ppb.Officer{Login: "root", Name: "Rita Oot", Role: ppb.RoleAdministrator}
	asAmina := ppb.Actor{Officer: uitest.Amina, By: &admin}
	for _, c := range []struct {
		name, by, who string
		me            ppb.Actor
		self          bool
	}{
		{"an administrator as me", "root", "Rita Oot as Amina Khan", uitest.Actor(uitest.Amina), false},
		{"me, for the administrator who acts as me", "akhan", "Amina Khan", asAmina, false},
		{"the administrator as me, in two windows", "root", "Rita Oot as Amina Khan", asAmina, true},
		{"the administrator as themself", "root", "Rita Oot", asAmina, true},
	} {
		b, env, met := uitest.Book(), uitest.Env(uitest.Amina), met()
		env.Actor, met.By, met.Who, met.Current.EnteredBy = c.me, c.by, c.who, uitest.Amina.Login
		h := uitest.NewHost(t, env, New(env, &answers{}, &b.Plan, b.Item("M07"), met))
		f := h.Frame(140, 40)
		if self := strings.Contains(f, "the other window"); self != c.self || self == strings.Contains(f, c.who+" saved M07") {
			t.Errorf("%s:\n%s", c.name, f)
		}
	}
}

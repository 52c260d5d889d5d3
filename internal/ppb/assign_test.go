package ppb

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// cast are the people of the tests of who may be what.
func cast() []Officer {
	return []Officer{
		{Login: "ann", Name: "Ann Ash", Role: RoleOfficer}, {Login: "bob", Name: "Bob Birch", Role: RoleOfficer},
		{Login: "con", Name: "Con Cole", Role: RoleOfficer}, {Login: "dee", Name: "Dee Dale", Role: RoleOfficer, ClosedOn: onDay("2023-10-01")},
		{Login: "eve", Name: "Eve Elm", Role: RoleViewer}, {Login: "fay", Name: "Fay Fir", Role: RoleOfficer, ClosedOn: onDay("2024-01-01")},
		{Login: "lea", Name: "Lea Lead", Role: RoleLead}, {Login: "dir", Name: "Dora Dir", Role: RoleDirector},
		{Login: "root", Name: "Ada Root", Role: RoleAdministrator},
	}
}

func as(login string) Actor {
	i := slices.IndexFunc(cast(), func(o Officer) bool { return o.Login == login })
	return Actor{Officer: cast()[i]}
}

func onDay(s string) Date {
	d, err := rag.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// assignments are who an item is told to: "ann con/ann" is Ann, with Con contributing for her.
func assignments(words string) *Item {
	it := &Item{Measure: &Measure{Key: "M1"}}
	for _, w := range strings.Fields(words) {
		login, whom, helps := strings.Cut(w, "/")
		it.Officers = append(it.Officers, login)
		if helps {
			it.Helping = append(it.Helping, Helping{login, whom})
		}
	}
	return it
}

func told(all []Assignment) string {
	var out []string
	for _, as := range all {
		w := as.Login
		if as.Role == Contributor {
			w += "/" + as.For
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

func TestReassign(t *testing.T) {
	const why = "Ann is on leave."
	today := onDay("2023-11-15")
	for _, c := range []struct {
		was  string
		c    Assigning
		next string // or a piece of the sentence that says why not
	}{
		{"ann", Assigning{Login: "bob"}, "ann bob"},
		{"", Assigning{Login: "bob"}, "bob"},
		{"ann con/ann", Assigning{Login: "bob", InsteadOf: "ann"}, "bob con/bob"},
		{"ann con/ann", Assigning{Login: "bob", InsteadOf: "con"}, "ann bob/ann"},
		{"ann con/ann", Assigning{Login: "con", InsteadOf: "ann"}, "con"},
		{"ann con/ann", Assigning{Login: "ann", InsteadOf: "con"}, "ann"},
		{"ann bob/con con", Assigning{Login: "bob", InsteadOf: "con"}, "ann bob"},
		{"con/bob bob", Assigning{Login: "bob", InsteadOf: "con", Contributor: true}, "bob/"},
		{"ann", Assigning{Login: "con", Contributor: true}, "ann con/"},
		{"ann", Assigning{Login: "con", For: "ann"}, "ann con/ann"},
		{"ann con", Assigning{Login: "con", For: "ann"}, "ann con/ann"},
		{"ann con/ann", Assigning{Login: "con"}, "ann con"},
		{"ann con/ann", Assigning{Login: "ann", Remove: true}, "con/"},
		{"ann", Assigning{Login: "ann", Remove: true}, ""},
		{"dee", Assigning{Login: "bob", InsteadOf: "dee"}, "bob"},
		{"ann", Assigning{Login: "fay"}, "ann fay"}, // who leaves later is still there

		{"ann", Assigning{Login: "ann"}, "nothing was changed"},
		{"ann", Assigning{Login: "dee"}, "Dee Dale has left"},
		{"ann", Assigning{Login: "eve"}, "Eve Elm is a viewer"},
		{"ann", Assigning{Login: "eve", InsteadOf: "ann"}, "Eve Elm is a viewer"},
		{"ann", Assigning{Login: "nob"}, `"nob"`},
		{"ann", Assigning{Login: "bob", InsteadOf: "con"}, "Con Cole is no officer of M1"},
		{"ann", Assigning{Login: "bob", InsteadOf: "bob"}, "own place"},
		{"ann", Assigning{Login: "bob", Remove: true}, "Bob Birch is no officer of M1"},
		{"ann", Assigning{Login: "con", For: "bob"}, "Bob Birch is no officer of M1"},
		{"ann", Assigning{Login: "con", For: "con"}, "for themselves"},
		{"ann", Assigning{Login: "con", For: "ann", InsteadOf: "ann"}, "Ann Ash is no officer of M1"},
		{"ann", Assigning{Login: "ann", Remove: true, Contributor: true}, "nothing but who"},
	} {
		c.c.Reason = why
		next, reason, err := Reassign(as("lea"), assignments(c.was), cast(), c.c, today)
		switch {
		case err != nil && (c.next == "" || !strings.Contains(err.Error(), c.next)):
			t.Errorf("%q, %+v: %v, want %q", c.was, c.c, err, c.next)
		case err == nil && (told(next) != c.next || reason != why):
			t.Errorf("%q, %+v: %q because of %q, want %q", c.was, c.c, told(next), reason, c.next)
		}
	}
	it := assignments("ann")
	if _, _, err := Reassign(as("lea"), it, cast(), Assigning{Login: "bob", Reason: " \n"}, today); err == nil || !strings.Contains(err.Error(), "say why") {
		t.Errorf("without a reason: %v", err)
	}
	for _, login := range []string{"ann", "bob", "dir", "eve"} {
		if _, _, err := Reassign(as(login), it, cast(), Assigning{Login: "bob", Reason: why}, today); !errors.Is(err, ErrDenied) {
			t.Errorf("%s reassigns: %v", login, err)
		}
	}
	it.Frozen = &Reading{}
	if _, _, err := Reassign(as("lea"), it, cast(), Assigning{Login: "bob", Reason: why}, today); !errors.Is(err, ErrLocked) {
		t.Errorf("of a quarter that is signed off: %v", err)
	}
	if got := it.Assigned(); told(got) != "ann" {
		t.Errorf("trying has changed it: %v", got)
	}
}

func TestHandover(t *testing.T) {
	today := onDay("2023-11-15")
	b := &Book{Officers: cast()}
	for i, words := range []string{"ann con/ann", "bob", "dee/ann ann", "ann bob"} {
		it := assignments(words)
		it.Measure.Key = "M" + string(rune('1'+i))
		b.Items = append(b.Items, it)
	}
	next, _, err := Handover(as("lea"), b, "ann", "bob", "Ann has left.", today)
	if err != nil || len(next) != 3 || told(next["M1"]) != "bob con/bob" || told(next["M3"]) != "dee/bob bob" || told(next["M4"]) != "bob" {
		t.Errorf("%v %v", next, err)
	}
	for _, c := range []struct{ from, to, reason, why string }{
		{"lea", "bob", "x", "no items"}, {"nob", "bob", "x", `"nob"`}, {"ann", "nob", "x", `"nob"`}, {"ann", "dee", "x", "has left"},
		{"ann", "ann", "x", "own place"}, {"ann", "bob", "", "say why"},
	} {
		if _, _, err := Handover(as("lea"), b, c.from, c.to, c.reason, today); err == nil || !strings.Contains(err.Error(), c.why) {
			t.Errorf("%+v: %v", c, err)
		}
	}
	b.SignOff = &SignOff{}
	if _, _, err := Handover(as("lea"), b, "ann", "bob", "x", today); !errors.Is(err, ErrLocked) {
		t.Errorf("of a quarter that is signed off: %v", err)
	}
}

func TestWithoutAnOwner(t *testing.T) {
	b := &Book{Officers: cast()}
	for _, words := range []string{"ann", "", "dee", "dee ann", "eve", "fay", "dee con/dee"} {
		b.Items = append(b.Items, assignments(words))
	}
	for on, want := range map[string]int{"2023-09-30": 2, "2023-10-01": 4, "2024-01-01": 5} {
		if got := len(b.Unowned(onDay(on))); got != want {
			t.Errorf("on %s %d items are without an owner, want %d", on, got, want)
		}
	}
	if b.SignOff = new(SignOff); len(b.Unowned(onDay("2024-01-01"))) != 0 {
		t.Error("a quarter that is signed off asks for owners")
	}
}

package ppb

import (
	"errors"
	"ppbtui/internal/rag"
	"reflect"
	"testing"
	"time"
)

// Who works on what is open for correction reads it as it is being corrected, everybody else as it is published.
func TestWhoSeesACorrection(t *testing.T) {
	signed := &Item{Milestone: &Milestone{Key: "MS1"}, Officers: []string{"ann"}, Frozen: &Reading{}}
	open := *signed
	open.Frozen, open.Correcting = nil, &Correction{Key: "MS1", Signed: signed}
	b := &Book{Items: []*Item{signed}, SignOff: &SignOff{Revision: 1}, Opened: []*Item{&open}}
	for role, login := range map[Role]string{RoleOfficer: "ann", RoleLead: "lea", RoleDirector: "dora", RoleAdministrator: "root"} {
		a := Actor{Officer: Officer{Login: login, Role: role}}
		if it, err := ShownTo(a, b, &open); it != &open || err != nil || b.ItemFor(a, "MS1") != &open {
			t.Errorf("%s is shown %+v, %v", login, it, err)
		}
	}
	for role, login := range map[Role]string{RoleOfficer: "bob", RoleViewer: "vic"} {
		a := Actor{Officer: Officer{Login: login, Role: role}}
		if it, err := ShownTo(a, b, &open); it != signed || err != nil || b.ItemFor(a, "MS1") != signed {
			t.Errorf("%s is shown %+v, %v", login, it, err)
		}
		withdrawn := &Book{Items: b.Items, SignOff: &SignOff{Revision: 1, Withdrawn: &Withdrawal{}}, Opened: b.Opened}
		var gone *WithdrawnError
		if _, err := ShownTo(a, withdrawn, &open); !errors.As(err, &gone) {
			t.Errorf("%s is shown what was withdrawn: %v", login, err)
		}
	}
}

// The history of what was withdrawn is for those who work on the item.
func TestHistoryOfWhatWasWithdrawn(t *testing.T) {
	it := &Item{Milestone: &Milestone{Key: "MS1"}, Officers: []string{"ann"}}
	bob, ann := Actor{Officer: Officer{Login: "bob"}}, Actor{Officer: Officer{Login: "ann"}}
	for _, so := range []*SignOff{nil, {Revision: 2}} {
		if err := MayReadHistory(bob, &Book{SignOff: so}, it); err != nil {
			t.Error(err)
		}
	}
	b := &Book{SignOff: &SignOff{Revision: 2, Withheld: true}}
	if err := MayReadHistory(bob, b, it); !errors.Is(err, ErrDenied) {
		t.Errorf("bob: %v", err)
	}
	if err := MayReadHistory(ann, b, it); err != nil {
		t.Errorf("ann: %v", err)
	}
}

func TestParseEdition(t *testing.T) {
	q := Quarter{Year: 2023, Q: 2}
	for name, want := range map[string]int{"2023-24-Q2": 0, "2023-24-Q2.1": 1, "2023-24-Q2.12": 12} {
		if of, n, err := ParseEdition(name); err != nil || of != q || n != want {
			t.Errorf("%s: %v, %d, %v", name, of, n, err)
		}
	}
	for _, name := range []string{"", "Q2", "2023-24-Q2.", "2023-24-Q2.0", "2023-24-Q2.-1", "2023-24-Q2.x", ".1"} {
		if _, _, err := ParseEdition(name); err == nil {
			t.Errorf("%q is taken", name)
		}
	}
}

// Of gaps each has its own reason, or that of all, and none has two.
func TestReasonsOfGaps(t *testing.T) {
	q := Quarter{Year: 2023, Q: 2}
	item := func(key string, s State) *Item {
		return &Item{Milestone: &Milestone{Key: key}, Entry: Entry{Key: key, Quarter: q, State: s}}
	}
	b := &Book{Plan: Plan{Quarter: q}, Items: []*Item{item("A", Accepted), item("B", Submitted), item("C", NotStarted)}}
	lead := Actor{Officer: Officer{Login: "lea", Name: "Lea Dunn", Role: RoleLead}}
	now := time.Date(2023, 10, 20, 0, 0, 0, 0, time.UTC)
	so, err := Sign(b, lead, "", Quarter{}, now, Gap{"C", "x"}, Gap{"B", "y"})
	if err != nil || so.Gaps != "" || so.Reason("B") != "y" || so.Reason("C") != "x" {
		t.Errorf("%+v, %v", so, err)
	}
	so, err = Sign(b, lead, "all", Quarter{}, now, Gap{"C", "x"})
	if err != nil || so.Reason("B") != "all" || so.Reason("C") != "x" {
		t.Errorf("%+v, %v", so, err)
	}
	if _, err = Sign(b, lead, "", Quarter{}, now, Gap{"C", "x"}); err == nil {
		t.Error("B needs no reason")
	}
}

// A signature is of everybody who has a hand in it: whoever sat there, and whom they acted for.
func TestNobodySignsTwice(t *testing.T) {
	q := Quarter{Year: 2023, Q: 2}
	person := func(login string, role Role) Officer { return Officer{Login: login, Name: login, Role: role} }
	lea, root, dora, max := person("lea", RoleLead), person("root", RoleAdministrator), person("dora", RoleDirector), person("max", RoleLead)
	for _, c := range []struct {
		prepared Signature
		a        Actor
		may      bool
	}{
		{Signature{By: "lea", Real: "lea"}, Actor{Officer: dora}, true},
		{Signature{By: "lea", Real: "root"}, Actor{Officer: dora, By: &lea}, false},
		{Signature{By: "lea", Real: "root"}, Actor{Officer: dora, By: &root}, false},
		{Signature{By: "lea", Real: "root"}, Actor{Officer: dora, By: &max}, true},
		{Signature{By: "dora", Real: "lea"}, Actor{Officer: dora}, false},
	} {
		_, err := Countersign(&Prepared{SignOff: SignOff{Quarter: q, Prepared: &c.prepared}}, q, c.a, time.Now(), "")
		if (err == nil) != c.may {
			t.Errorf("prepared %+v, signed %s for %s: %v", c.prepared, c.a.Real().Login, c.a.Login, err)
		}
	}
}

// The next revision tells of what it corrects how it has moved, and of the rest what was told.
func TestMovementOfARevision(t *testing.T) {
	item := func(key string) *Item { return &Item{Milestone: &Milestone{Key: key}} }
	b := &Book{Items: []*Item{item("A"), item("B"), item("C")}, Opened: []*Item{item("A"), item("C")}}
	red := func(key string) Moved { return Moved{Key: key, Was: rag.Green, Is: rag.Red} }
	was := &Movement{NewlyRed: []Moved{red("A"), red("B")}, Persistent: []Persistent{{Key: "B"}}}
	now := &Movement{NewlyRed: []Moved{red("C")}, Persistent: []Persistent{{Key: "A"}}} // of B it would say something else today
	got := was.Corrected(b, now)
	want := &Movement{NewlyRed: []Moved{red("B"), red("C")}, Persistent: []Persistent{{Key: "A"}, {Key: "B"}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

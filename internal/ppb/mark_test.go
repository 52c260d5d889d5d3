package ppb

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/rag"
)

var (
	markNow = time.Date(2023, 10, 20, 9, 0, 0, 0, time.UTC)
	grounds = Grounds{Paragraph: 2, Test: "Harm outweighs the interest.", Officer: "Monitoring Officer", On: rag.Date{Year: 2023, Month: 10, Day: 16}}
)

func marker(login string, role Role) Actor {
	return Actor{Officer: Officer{Login: login, Name: strings.ToUpper(login[:1]) + login[1:], Role: role, Department: "Care"}}
}

func markable(state State) *Item {
	return &Item{Measure: &Measure{Key: "M1", Ref: "M1"}, Officers: []string{"ann"}, Department: "Care",
		Entry: Entry{Key: "M1", Quarter: Quarter{2023, 2}, State: state, Version: 3, Content: Content{FieldValue: "7"}}}
}

// A mark goes from proposed to confirmed and back to none; the entry's boxes and its state stay as they are.
func TestMark(t *testing.T) {
	it := markable(Submitted)
	step := func(e Entry, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		if e.Version != it.Entry.Version+1 || e.State != Submitted || !e.Content.Equal(it.Entry.Content) {
			t.Errorf("it is %+v", e)
		}
		it.Entry = e
	}
	step(ProposeMark(it, marker("ann", RoleOfficer), Confidential, "Not sure."))
	step(ProposeMark(it, marker("ann", RoleOfficer), Exempt, " Two families could be known by it. "))
	if m := it.Entry.Mark(); m.Kind != Exempt || m.Why != "Two families could be known by it." || m.Confirmed() || m.Statement() != "Not for publication: it is proposed that this is exempt." {
		t.Errorf("it is %+v", m)
	}
	step(ConfirmMark(it, marker("lea", RoleLead), grounds, markNow))
	m := it.Entry.Mark()
	if m.Grounds != grounds || m.ConfirmedBy != "lea" || m.Why != "Two families could be known by it." {
		t.Errorf("it is %+v", m)
	}
	if says := m.Words(func(login string) string { return login }); says != "exempt under paragraph 2 of Schedule 12A (the identity of an individual), decided by Monitoring Officer on 16 October 2023" {
		t.Error(says)
	}
	e, why, err := LiftMark(it, marker("dora", RoleDirector), "Published elsewhere.")
	step(e, err)
	if it.Entry.Mark() != nil || len(it.Entry.Marks) > 0 || why != "Published elsewhere." {
		t.Errorf("it is %+v, %q", it.Entry.Marks, why)
	}
}

// Who may not, and what is wanting.
func TestMarkIsRefused(t *testing.T) {
	marked := func(kind MarkKind, confirmed bool) *Item {
		it := markable(InProgress)
		m := &Marking{Kind: kind, Why: "Why.", ProposedBy: []string{"lea", "ada"}}
		if confirmed {
			m.Grounds, m.ConfirmedBy = grounds, "max"
		}
		it.Entry = it.Entry.marked(m)
		return it
	}
	frozen := markable(Accepted)
	frozen.Frozen = &Reading{}
	confirm := func(it *Item, a Actor, change func(*Grounds)) error {
		g := grounds
		if change != nil {
			change(&g)
		}
		_, err := ConfirmMark(it, a, g, markNow)
		return err
	}
	propose := func(it *Item, a Actor, kind MarkKind, why string) error {
		_, err := ProposeMark(it, a, kind, why)
		return err
	}
	lift := func(it *Item, a Actor, why string) error {
		_, _, err := LiftMark(it, a, why)
		return err
	}
	max, other := marker("max", RoleLead), marker("eve", RoleDirector)
	other.Department = "Schools"
	acting := marker("max", RoleLead)
	acting.By = &Officer{Login: "ada", Name: "Ada", Role: RoleAdministrator}
	for want, err := range map[string]error{
		"is not one of your items":                      propose(markable(InProgress), marker("bob", RoleOfficer), Exempt, "Why."),
		"a viewer reads what is signed off":             propose(markable(InProgress), marker("vera", RoleViewer), Exempt, "Why."),
		"is no mark: say exempt or confidential":        propose(markable(InProgress), max, "secret", "Why."),
		"say why":                                       propose(markable(InProgress), max, Exempt, "  "),
		"is confirmed as exempt: a performance lead":    propose(marked(Exempt, true), max, Exempt, "Why."),
		"is signed off and changes only by":             propose(frozen, max, Exempt, "Why."),
		"propose that first":                            confirm(markable(InProgress), max, nil),
		"is confirmed as exempt already":                confirm(marked(Exempt, true), max, nil),
		"you proposed yourself that M1 is exempt":       confirm(marked(Exempt, false), marker("lea", RoleLead), nil),
		"you proposed yourself that M1 is confidential": confirm(marked(Confidential, false), acting, nil),
		"confirms or lifts a mark":                      confirm(marked(Exempt, false), marker("ann", RoleOfficer), nil),
		"is not of your department":                     confirm(marked(Exempt, false), other, nil),
		"from 1 to 7":                                   confirm(marked(Exempt, false), max, func(g *Grounds) { g.Paragraph = 8 }),
		"outweighs that in telling it":                  confirm(marked(Exempt, false), max, func(g *Grounds) { g.Test = " " }),
		"name the proper officer":                       confirm(marked(Exempt, false), max, func(g *Grounds) { g.Officer = "" }),
		"is still to come":                              confirm(marked(Exempt, false), max, func(g *Grounds) { g.On.Year = 2024 }),
		"has no paragraph and no public interest":       confirm(marked(Confidential, false), max, nil),
		"there is nothing to lift":                      lift(markable(InProgress), max, "Why."),
		"only a performance lead":                       lift(marked(Exempt, true), marker("ann", RoleOfficer), "Why."),
		"cannot be lifted yet: say why":                 lift(marked(Exempt, true), max, ""),
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	if err := confirm(marked(Confidential, false), max, func(g *Grounds) { g.Paragraph, g.Test = 0, "" }); err != nil {
		t.Error(err)
	}
	if err := lift(marked(Exempt, false), marker("ann", RoleOfficer), "A slip."); err != nil {
		t.Error("a proposal is not taken back by the item's officer:", err)
	}
}

// A quarter is not signed off while it is open what is for the public.
func TestUnsettledStandsInTheWay(t *testing.T) {
	it := markable(Accepted)
	it.Measure.Counts, it.Entry.Content = CountsPeople, Content{FieldValue: "4"}
	it.Entry = it.Entry.marked(&Marking{Kind: Exempt, Why: "Why.", ProposedBy: []string{"ann"}})
	b := func() *Book {
		return &Book{Plan: Plan{Quarter: Quarter{2023, 2}, Small: SmallDecided}, Items: []*Item{it}}
	}
	_, err := Sign(b(), marker("lea", RoleLead), "", Quarter{}, markNow)
	if refused, ok := errors.AsType[*RefusedError](err); !ok || len(refused.Reasons) != 2 || !strings.Contains(err.Error(), "proposed that M1 is exempt") ||
		!strings.Contains(err.Error(), "the small number of people, 4") {
		t.Fatal(err)
	}
	it.Entry, err = ConfirmMark(it, marker("lea", RoleLead), grounds, markNow)
	if err != nil {
		t.Fatal(err)
	}
	if it.Entry, err = DecideSmall(it, b().Reading(it), marker("lea", RoleLead), FieldValue, Withhold); err != nil {
		t.Fatal(err)
	}
	if so, err := Sign(b(), marker("lea", RoleLead), "", Quarter{}, markNow); err != nil || len(so.Open) > 0 {
		t.Error(so, err)
	}
	if it.Entry.Mark() == nil || !it.Entry.Mark().Confirmed() {
		t.Error("the decision on the number has taken the mark away")
	}
}

// What is small, and of whom.
func TestSmallNumbers(t *testing.T) {
	q := Quarter{2023, 2}
	for _, c := range []struct {
		title string
		unit  rag.Unit
		value string
		small bool
	}{
		{"Number of children", rag.Count, "1", true}, {"Number of children", rag.Count, "5", true}, {"Number of children", rag.Count, "6", false},
		{"Number of children", rag.Count, "0", false}, {"Number of schools", rag.Count, "3", false}, {"Share of children", rag.Percent, "3/400", true},
		{"Share of children", rag.Percent, "6/400", false}, {"Share of children", rag.Percent, "7/9", true}, {"Share of children", rag.Percent, "9/9", true},
		{"Share of children", rag.Percent, "0/10", true}, {"Share of children", rag.Percent, "0/11", false}, {"Share of children", rag.Percent, "3", false},
		{"Children per 10,000", rag.Rate10000, "4/20000", true}, {"Cost of children", rag.Money, "3", false},
	} {
		it := &Item{Measure: &Measure{Key: "M", Ref: "M", Title: c.title, Rule: rag.Rule{Unit: c.unit}}, Entry: Entry{Key: "M", Quarter: q, Content: Content{FieldValue: c.value}}}
		r := Read(&Plan{Quarter: q}, it, it.Entry.Content)
		if got := SmallIn(it, &r); (len(got) == 1) != c.small {
			t.Errorf("%s of %s: %v", c.value, c.title, got)
		}
		if warned := slices.ContainsFunc(r.Checks, func(c Check) bool { return c.Rule == "small_count" }); warned != c.small {
			t.Errorf("%s of %s: warned %v", c.value, c.title, warned)
		}
	}
}

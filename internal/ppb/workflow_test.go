package ppb

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

var (
	now     = time.Date(2023, 10, 9, 10, 42, 7, 0, time.UTC)
	amina   = Actor{Officer: Officer{Login: "akhan", Name: "Amina Khan", Role: RoleOfficer}}
	other   = Actor{Officer: Officer{Login: "jbell", Name: "Jo Bell", Role: RoleOfficer}}
	lead    = Actor{Officer: Officer{Login: "pnair", Name: "Priya Nair", Role: RoleLead}}
	lead2   = Actor{Officer: Officer{Login: "sosei", Name: "Sam Osei", Role: RoleLead}}
	admin   = Actor{Officer: Officer{Login: "root", Name: "Ada Root", Role: RoleAdministrator}}
	asAmina = Actor{Officer: amina.Officer, By: &admin.Officer}
)

// milestone is an item of Amina's in this state, ready to be submitted.
func milestone(s State) *Item {
	return &Item{
		Milestone: &Milestone{Key: "K03", Ref: "K03"},
		Officers:  []string{"akhan"},
		Entry: Entry{Key: "K03", State: s, Version: 3, EnteredBy: "akhan", Editors: []string{"akhan"}, SubmittedBy: "akhan", DecidedBy: "pnair",
			Content: Content{FieldRAG: "green", FieldStatus: "in_progress"}},
	}
}

func TestPermit(t *testing.T) {
	mine, nobodys := milestone(Submitted), milestone(Submitted)
	nobodys.Officers = nil
	for _, tc := range []struct {
		name string
		a    Actor
		act  Act
		it   *Item
		ok   bool
	}{
		{"officer edits own", amina, ActEdit, mine, true},
		{"officer edits another's", other, ActEdit, mine, false},
		{"officer edits nobody's", amina, ActEdit, nobodys, false},
		{"lead edits any", lead, ActEdit, mine, true},
		{"administrator edits nobody's", admin, ActSubmit, nobodys, true},
		{"lead decides", lead, ActDecide, mine, true},
		{"officer decides", amina, ActDecide, mine, false},
		{"administrator decides", admin, ActDecide, mine, false},
		{"administrator as a lead, who entered it themself", Actor{Officer: lead.Officer, By: &amina.Officer}, ActDecide, mine, false},
		{"officer imports", amina, ActImport, nil, false},
		{"lead imports", lead, ActImport, nil, false},
		{"administrator imports", admin, ActImport, nil, true},
		{"administrator acts as another", admin, ActActAs, nil, true},
		{"lead acts as another", lead, ActActAs, nil, false},
		{"administrator as an officer imports", asAmina, ActImport, nil, false},
	} {
		err := Permit(tc.a, tc.act, tc.it)
		if (err == nil) != tc.ok {
			t.Errorf("%s: %v", tc.name, err)
		}
		if err != nil && !errors.Is(err, ErrDenied) {
			t.Errorf("%s: %v is no DeniedError", tc.name, err)
		}
	}
}

func TestNobodyDecidesOnTheirOwn(t *testing.T) {
	it := milestone(Submitted)
	it.Entry.Editors = []string{"pnair"}
	if _, err := Accept(it, lead, now); !errors.Is(err, ErrDenied) {
		t.Errorf("the lead accepted what she entered: %v", err)
	}
	if _, err := Accept(it, lead2, now); err != nil {
		t.Errorf("another lead could not accept: %v", err)
	}
}

func TestStates(t *testing.T) {
	submit := func(it *Item, a Actor) (Entry, error) { return Submit(&Plan{Quarter: Quarter{2023, 2}}, it, a, now) }
	accept := func(it *Item, a Actor) (Entry, error) { return Accept(it, a, now) }
	giveBack := func(it *Item, a Actor) (Entry, error) { return Return(it, a, "When?", now) }
	takeBack := func(it *Item, a Actor) (Entry, error) { return TakeBack(it, a, now) }
	edit := func(it *Item, a Actor) (Entry, error) { return Commit(it, Content{FieldRAG: "red"}, a, now) }
	for _, tc := range []struct {
		name string
		from State
		do   func(*Item, Actor) (Entry, error)
		a    Actor
		to   State
		ok   bool
	}{
		{"edit", NotStarted, edit, amina, InProgress, true},
		{"edit on", InProgress, edit, amina, InProgress, true},
		{"edit a returned one", Returned, edit, amina, Returned, true},
		{"edit a submitted one", Submitted, edit, amina, Submitted, false},
		{"edit an accepted one", Accepted, edit, amina, Accepted, false},
		{"submit", InProgress, submit, amina, Submitted, true},
		{"submit again after a return", Returned, submit, amina, Submitted, true},
		{"submit twice", Submitted, submit, amina, Submitted, false},
		{"submit another's", InProgress, submit, other, InProgress, false},
		{"accept", Submitted, accept, lead, Accepted, true},
		{"accept what is not submitted", InProgress, accept, lead, InProgress, false},
		{"return", Submitted, giveBack, lead, Returned, true},
		{"return an accepted one", Accepted, giveBack, lead, Accepted, false},
		{"take back a submission", Submitted, takeBack, amina, InProgress, true},
		{"take back an acceptance", Accepted, takeBack, lead, Submitted, true},
		{"take back another lead's return", Returned, takeBack, lead2, Returned, false},
		{"take back nothing", InProgress, takeBack, amina, InProgress, false},
	} {
		it := milestone(tc.from)
		got, err := tc.do(it, tc.a)
		if (err == nil) != tc.ok || got.State != tc.to {
			t.Errorf("%s: %v, %v; want %v", tc.name, got.State, err, tc.to)
		}
		if want := it.Entry.Version; err == nil && got.Version != want+1 || err != nil && got.Version != want {
			t.Errorf("%s: version %d after %d", tc.name, got.Version, want)
		}
	}
}

func TestTakingBackEndsWhenTheOtherSideOpens(t *testing.T) {
	it := milestone(Submitted)
	if _, changed := Open(it, amina, now); changed {
		t.Error("the officer's own opening counted")
	}
	e, changed := Open(it, lead, now)
	if !changed || e.Version != it.Entry.Version {
		t.Fatalf("the lead's opening: recorded %v, version %d", changed, e.Version)
	}
	it.Entry = e
	if _, err := TakeBack(it, amina, now); !errors.Is(err, ErrLocked) {
		t.Errorf("taken back after the lead opened it: %v", err)
	}

	it = milestone(Returned)
	it.Entry.Note = "When?"
	it.Entry, changed = Open(it, amina, now)
	if !changed {
		t.Fatal("the officer's opening of a returned item was not recorded")
	}
	if _, err := TakeBack(it, lead, now); !errors.Is(err, ErrLocked) {
		t.Errorf("a return was taken back after its officer opened it: %v", err)
	}
}

func TestReturnNeedsANote(t *testing.T) {
	for _, note := range []string{" \n", "\u200b", "\xff", strings.Repeat("x", MaxNote+1)} {
		if _, err := Return(milestone(Submitted), lead, note, now); err == nil {
			t.Errorf("returned with the note %.20q", note)
		}
	}
}

func TestCommitRefusesWhatIsNoText(t *testing.T) {
	for name, c := range map[string]Content{
		"a box of others": {FieldValue: "62"},
		"too long":        {FieldCommentary: strings.Repeat("x", MaxCommentary+1)},
		"not UTF-8":       {FieldCommentary: "\xff"},
	} {
		var refused *RefusedError
		if _, err := Commit(milestone(InProgress), c, amina, now); !errors.As(err, &refused) {
			t.Errorf("%s: %v", name, err)
		}
	}
	ok := Content{FieldCommentary: strings.Repeat("é", MaxCommentary)}
	if _, err := Commit(milestone(InProgress), ok, amina, now); err != nil {
		t.Errorf("%d characters: %v", MaxCommentary, err)
	}
	same := milestone(InProgress)
	if e, err := Commit(same, same.Entry.Content, lead, now); err != nil || e.Version != same.Entry.Version || e.EnteredBy != "akhan" {
		t.Errorf("an unchanged commit moved the entry: %+v, %v", e, err)
	}
}

func TestUnreadyMilestone(t *testing.T) {
	for _, tc := range []struct {
		c    Content
		want []Field
	}{
		{nil, []Field{FieldRAG}},
		{Content{FieldRAG: "green"}, nil},
		{Content{FieldRAG: "amber"}, []Field{FieldCommentary}},
		{Content{FieldRAG: "none"}, []Field{FieldCommentary}},
		{Content{FieldRAG: "none", FieldCommentary: "No longer tracked."}, nil},
	} {
		it := milestone(InProgress)
		var got []Field
		for _, p := range Unready(it, Read(&Plan{Quarter: Quarter{2023, 2}}, it, tc.c), tc.c) {
			got = append(got, p.Field)
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("%v: %v, want %v", tc.c, got, tc.want)
		}
	}
}

func TestUnreadyByPart(t *testing.T) {
	target := Target{Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustParse("95")}}
	m := &Measure{Key: "M", Headline: HeadlineNone, Parts: []Part{{Code: "pri", Label: "Primary", Unit: rag.Percent}},
		Rule: rag.Rule{Polarity: rag.Higher, Unit: rag.Percent}, Targets: []Target{target}}
	it, c := &Item{Measure: m}, Content{PartField("pri"): "40"}
	got := Unready(it, Read(&Plan{Quarter: Quarter{2023, 2}}, it, c), c)
	if len(got) != 1 || got[0].Field != FieldCommentary {
		t.Errorf("a Red part without commentary: %v", got)
	}
}

func TestUnready(t *testing.T) {
	parts := []Part{{Code: "pri", Label: "Primary"}, {Code: "sec", Label: "Secondary"}}
	plain, split := &Measure{Key: "M"}, &Measure{Key: "M", Parts: parts, Headline: "pri"}
	for _, tc := range []struct {
		name string
		m    *Measure
		c    Content
		want []Field
	}{
		{"nothing", plain, nil, []Field{FieldValue}},
		{"a value", plain, Content{FieldValue: "1"}, nil},
		{"a part is missing", split, Content{PartField("pri"): "1"}, []Field{PartField("sec")}},
		{"a part does not apply", split, Content{PartField("pri"): "1", PartField("sec"): "not applicable"}, nil},
		{"not due", plain, Content{FieldNone: "not_due"}, nil},
		{"not available", plain, Content{FieldNone: "not_available"}, []Field{FieldPromised, FieldCommentary}},
		{"refer to comment", plain, Content{FieldNone: "refer_comment"}, []Field{FieldCommentary}},
		{"as another item", plain, Content{FieldNone: "as_above"}, []Field{FieldQualifier}},
		{"as another item, named", plain, Content{FieldNone: "as_above", FieldQualifier: "as above (P2.4)"}, nil},
		{"judgement without a reason", plain, Content{FieldValue: "1", FieldRAG: "amber"}, []Field{FieldReason, FieldCommentary}},
		{"judged travel", plain, Content{FieldValue: "1", FieldTravel: "worse", FieldTravelWhy: "slightly less"}, []Field{FieldCommentary}},
		{"Red without commentary", plain, Content{FieldValue: "1", FieldRAG: "red", FieldReason: "why"}, []Field{FieldCommentary}},
		{"two readings", plain, Content{FieldValue: "88.2.1"}, []Field{FieldValue}},
	} {
		it := &Item{Measure: tc.m}
		var got []Field
		for _, p := range Unready(it, Read(&Plan{Quarter: Quarter{2023, 2}}, it, tc.c), tc.c) {
			got = append(got, p.Field)
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("%s: %v, want %v", tc.name, got, tc.want)
		}
	}
}

// Nobody decides on what they changed, whoever changed it last.
func TestEditorsDoNotDecide(t *testing.T) {
	it := milestone(InProgress)
	for _, a := range []Actor{lead, amina} {
		e, err := Commit(it, it.Entry.Content.With(FieldCommentary, "By "+a.Login), a, now)
		if err != nil {
			t.Fatal(err)
		}
		it.Entry = e
	}
	it.Entry.State, it.Entry.SubmittedBy = Submitted, amina.Login
	if _, err := Accept(it, lead, now); !errors.Is(err, ErrDenied) {
		t.Errorf("a lead accepts what she changed: %v", err)
	}
	if _, err := Accept(it, lead2, now); err != nil {
		t.Errorf("another lead: %v", err)
	}
}

// A decision that is taken back leaves what was there before, and a submission that the lead has seen.
func TestTakingADecisionBackRestores(t *testing.T) {
	it := milestone(Submitted)
	it.Entry.Note, it.Entry.DecidedBy, it.Entry.DecidedAt = "When?", lead2.Login, now.Add(-1)
	was := it.Entry
	e, err := Accept(it, lead, now)
	if err != nil {
		t.Fatal(err)
	}
	it.Entry = e
	e, err = TakeBack(it, lead, now)
	if err != nil {
		t.Fatal(err)
	}
	if e.State != Submitted || e.Note != was.Note || e.DecidedBy != was.DecidedBy || !e.DecidedAt.Equal(was.DecidedAt) {
		t.Errorf("was %+v, is %+v", was, e)
	}
	it.Entry = e
	if _, err := TakeBack(it, amina, now); !errors.Is(err, ErrLocked) {
		t.Errorf("taken back after the lead has read it: %v", err)
	}
}

// Four eyes: of every way in which one person can type, another submit and a third decide, as themselves or acting as
// somebody, those are refused in which the decider, or the one they act as, had a hand in it in any guise.
func TestFourEyes(t *testing.T) {
	people := []Actor{amina, lead, lead2, admin}
	var guises []Actor
	for _, a := range people {
		guises = append(guises, a)
		for _, real := range people {
			if real.Role == RoleAdministrator && real.Login != a.Login {
				guises = append(guises, Actor{Officer: a.Officer, By: &real.Officer})
			}
		}
	}
	cells, refused := 0, 0
	for _, typist := range guises {
		for _, sender := range guises {
			it := milestone(InProgress)
			it.Entry.Editors = nil
			var err error
			if it.Entry, err = Commit(it, it.Entry.Content.With(FieldCommentary, "Typed."), typist, now); err != nil {
				t.Fatal(err)
			}
			if it.Entry, err = Submit(&Plan{Quarter: Quarter{2023, 2}}, it, sender, now); err != nil {
				t.Fatal(err)
			}
			hands := []string{typist.Login, typist.Real().Login, sender.Login, sender.Real().Login}
			for _, decider := range guises {
				if decider.Role != RoleLead {
					continue
				}
				own := slices.Contains(hands, decider.Login) || slices.Contains(hands, decider.Real().Login)
				for name, decide := range map[string]func() error{
					"accept": func() error { _, err := Accept(it, decider, now); return err },
					"return": func() error { _, err := Return(it, decider, "When?", now); return err },
				} {
					cells++
					switch err := decide(); {
					case own && !errors.Is(err, ErrDenied):
						t.Errorf("%s typed, %s submitted, %s may %s: %v", guise(typist), guise(sender), guise(decider), name, err)
					case !own && err != nil:
						t.Errorf("%s typed, %s submitted, %s may not %s: %v", guise(typist), guise(sender), guise(decider), name, err)
					case own:
						refused++
					}
				}
			}
		}
	}
	if cells < 300 || refused == 0 || refused == cells {
		t.Errorf("%d cells, %d refused", cells, refused)
	}
}

func guise(a Actor) string {
	if a.By != nil {
		return a.By.Login + " as " + a.Login
	}
	return a.Login
}

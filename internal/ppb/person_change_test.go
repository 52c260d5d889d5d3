package ppb

import (
	"errors"
	"strings"
	"testing"
)

func TestPeopleComeAndGo(t *testing.T) {
	today := onDay("2023-11-15")
	text := func(s string) *string { return &s }
	role := func(r Role) *Role { return &r }
	var o Officer
	for name, c := range map[string]struct {
		do   func() (Officer, error)
		want Officer
		why  string // a piece of the sentence
	}{
		"added": {func() (Officer, error) {
			return AddPerson(as("root"), cast(), Officer{Login: "gil", Name: " Gil  Green ", Role: RoleDirector, Department: "Care", Mail: "gil@anytown.gov.uk", ClosedOn: today})
		}, Officer{Login: "gil", Name: "Gil Green", Role: RoleDirector, Department: "Care", Mail: "gil@anytown.gov.uk"}, ""},
		"added twice":   {func() (Officer, error) { return AddPerson(as("root"), cast(), Officer{Login: "Ann", Name: "A"}) }, o, "that of Ann Ash already"},
		"without login": {func() (Officer, error) { return AddPerson(as("root"), cast(), Officer{Name: "A"}) }, o, "needs a login"},
		"without name":  {func() (Officer, error) { return AddPerson(as("root"), cast(), Officer{Login: "gil"}) }, o, "needs a name"},
		"odd login":     {func() (Officer, error) { return AddPerson(as("root"), cast(), Officer{Login: "a b", Name: "A"}) }, o, "no spaces"},
		"odd mail": {func() (Officer, error) {
			return AddPerson(as("root"), cast(), Officer{Login: "gil", Name: "A", Mail: "gil"})
		}, o, "is not a mail address"},
		"changed": {func() (Officer, error) {
			return ChangePerson(as("root"), cast(), "ann", PersonChange{Post: text("Head of care"), Role: role(RoleLead)})
		}, Officer{Login: "ann", Name: "Ann Ash", Post: "Head of care", Role: RoleLead}, ""},
		"nobody changed": {func() (Officer, error) { return ChangePerson(as("root"), cast(), "an", PersonChange{}) }, o, "did you mean ann"},
		"own role": {func() (Officer, error) {
			return ChangePerson(as("root"), cast(), "root", PersonChange{Role: role(RoleLead)})
		}, o, "nobody takes their own administration away"},
		"closed": {func() (Officer, error) { return ClosePerson(as("root"), cast(), "ann", today, today) },
			Officer{Login: "ann", Name: "Ann Ash", ClosedOn: today}, ""},
		"closed again, later": {func() (Officer, error) { return ClosePerson(as("root"), cast(), "fay", onDay("2024-02-01"), today) },
			Officer{Login: "fay", Name: "Fay Fir", ClosedOn: onDay("2024-02-01")}, ""},
		"closed yesterday":  {func() (Officer, error) { return ClosePerson(as("root"), cast(), "ann", onDay("2023-11-14"), today) }, o, "nobody leaves before today"},
		"closed twice":      {func() (Officer, error) { return ClosePerson(as("root"), cast(), "dee", today, today) }, o, "was closed from 1 October 2023"},
		"closed themselves": {func() (Officer, error) { return ClosePerson(as("root"), cast(), "root", today, today) }, o, "nobody closes themselves"},
		"closed the last": {func() (Officer, error) {
			return ClosePerson(Actor{Officer: Officer{Login: "tool", Role: RoleAdministrator}}, cast(), "root", today, today)
		}, o, "somebody has to be administrator"},
		"reopened":      {func() (Officer, error) { return ReopenPerson(as("root"), cast(), "dee") }, Officer{Login: "dee", Name: "Dee Dale"}, ""},
		"not to reopen": {func() (Officer, error) { return ReopenPerson(as("root"), cast(), "ann") }, o, "nothing to reopen"},
	} {
		got, err := c.do()
		switch {
		case c.why == "" && (err != nil || got != c.want):
			t.Errorf("%s: %+v %v, want %+v", name, got, err, c.want)
		case c.why != "" && (err == nil || !strings.Contains(err.Error(), c.why)):
			t.Errorf("%s: %v, want %q", name, err, c.why)
		}
	}
	for _, login := range []string{"ann", "lea", "dir", "eve"} {
		_, add := AddPerson(as(login), cast(), Officer{Login: "gil", Name: "Gil"})
		_, set := ChangePerson(as(login), cast(), "ann", PersonChange{})
		_, shut := ClosePerson(as(login), cast(), "ann", today, today)
		_, open := ReopenPerson(as(login), cast(), "dee")
		for _, err := range []error{add, set, shut, open} {
			if !errors.Is(err, ErrDenied) {
				t.Errorf("%s looks after people: %v", login, err)
			}
		}
	}
}

func TestDeputies(t *testing.T) {
	today := onDay("2023-11-15")
	named := Deputy{For: "lea", Login: "bob", From: onDay("2023-11-10"), Until: onDay("2023-11-20")}
	change := func(f func(*Deputy)) Deputy {
		d := named
		f(&d)
		return d
	}
	acting := func(login, behind string) Actor {
		a, by := as(login), as(behind).Officer
		a.By = &by
		return a
	}
	for name, c := range map[string]struct {
		a   Actor
		d   Deputy
		why string // a piece of the sentence; empty: it may be
	}{
		"oneself":                 {as("lea"), named, ""},
		"an administrator":        {as("root"), named, ""},
		"an administrator acting": {acting("lea", "root"), named, ""},
		"a director":              {as("dir"), change(func(d *Deputy) { d.For = "dir" }), ""},
		"another":                 {as("dir"), named, "for yourself"},
		"an officer":              {as("ann"), change(func(d *Deputy) { d.For = "ann" }), "only a performance lead or a director"},
		"a viewer":                {as("eve"), change(func(d *Deputy) { d.For = "eve" }), "only a performance lead or a director"},
		"a deputy":                {acting("lea", "bob"), change(func(d *Deputy) { d.Login = "ann" }), "names no deputy"},
		"for an officer":          {as("root"), change(func(d *Deputy) { d.For = "ann" }), "is responsible officer"},
		"for an administrator":    {as("root"), change(func(d *Deputy) { d.For = "root" }), "is administrator"},
		"one's own":               {as("lea"), change(func(d *Deputy) { d.Login = "lea" }), "own deputy"},
		"a viewer stands in":      {as("lea"), change(func(d *Deputy) { d.Login = "eve" }), "viewer"},
		"who leaves":              {as("lea"), change(func(d *Deputy) { d.Login, d.Until = "fay", onDay("2024-01-01") }), "Fay Fir leaves"},
		"who leaves after":        {as("lea"), change(func(d *Deputy) { d.Login, d.Until = "fay", onDay("2023-12-31") }), ""},
		"who has left":            {as("lea"), change(func(d *Deputy) { d.Login = "dee" }), "Dee Dale leaves"},
		"nobody":                  {as("lea"), change(func(d *Deputy) { d.Login = "nob" }), `"nob"`},
		"backwards":               {as("lea"), change(func(d *Deputy) { d.From = onDay("2023-11-21") }), "is before"},
		"over":                    {as("lea"), change(func(d *Deputy) { d.From, d.Until = onDay("2023-11-01"), onDay("2023-11-14") }), "is over"},
		"without an end":          {as("lea"), change(func(d *Deputy) { d.Until = Date{} }), "name both"},
	} {
		got, err := NameDeputy(c.a, cast(), c.d, today)
		switch {
		case c.why == "" && (err != nil || got.NamedBy != c.a.Real().Login):
			t.Errorf("%s: %+v %v", name, got, err)
		case c.why != "" && (err == nil || !strings.Contains(err.Error(), c.why)):
			t.Errorf("%s: %v, want %q", name, err, c.why)
		}
	}

	all := []Deputy{named}
	for _, c := range []struct {
		who, as, on string
		may         bool
	}{
		{"bob", "lea", "2023-11-09", false}, {"bob", "lea", "2023-11-10", true}, {"bob", "lea", "2023-11-20", true}, {"bob", "lea", "2023-11-21", false},
		{"bob", "dir", "2023-11-15", false}, {"ann", "lea", "2023-11-15", false}, {"lea", "bob", "2023-11-15", false},
		{"root", "ann", "2023-11-15", true}, {"root", "dee", "2023-11-15", false}, {"eve", "lea", "2023-11-15", false},
	} {
		if err := MayActAs(as(c.who), as(c.as).Officer, all, onDay(c.on)); (err == nil) != c.may {
			t.Errorf("%s as %s on %s: %v", c.who, c.as, c.on, err)
		}
		if err := Standing(acting(c.as, c.who), cast(), all, onDay(c.on)); (err == nil) != c.may {
			t.Errorf("%s goes on as %s on %s: %v", c.who, c.as, c.on, err)
		}
	}
	promoted := as("lea").Officer
	promoted.Role = RoleAdministrator
	if err := MayActAs(as("bob"), promoted, all, today); err == nil {
		t.Error("a deputy acts as an administrator")
	}
	for _, c := range []struct {
		a   Actor
		why string
	}{{as("lea"), ""}, {as("root"), ""}, {as("dir"), "for yourself"}, {as("bob"), "only a performance lead"}} {
		err := EndDeputy(c.a, cast(), all, "bob", "lea")
		if (err == nil) != (c.why == "") || err != nil && !strings.Contains(err.Error(), c.why) {
			t.Errorf("%s ends it: %v", c.a.Login, err)
		}
	}
	if err := EndDeputy(as("lea"), cast(), all, "ann", "lea"); err == nil {
		t.Error("what is not there was ended")
	}
}

func TestWhoHasLeftStandsNoMore(t *testing.T) {
	if err := Standing(as("dee"), cast(), nil, onDay("2023-09-30")); err != nil {
		t.Errorf("the day before: %v", err)
	}
	if err := Standing(as("dee"), cast(), nil, onDay("2023-10-01")); !errors.Is(err, ErrDenied) {
		t.Errorf("on the day: %v", err)
	}
	if err := Standing(Actor{Officer: Officer{Login: "new"}}, cast(), nil, onDay("2023-10-01")); err != nil {
		t.Errorf("who begins a file: %v", err)
	}
}

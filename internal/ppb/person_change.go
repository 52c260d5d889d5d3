package ppb

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb/wording"
)

// PersonChange is what is to be another of a person; nil stays as it is.
type PersonChange struct {
	Name, Post, Department, Mail *string
	Role                         *Role
}

// of is the person as they are then.
func (c PersonChange) of(o Officer) Officer {
	for _, t := range []struct{ to, from *string }{{&o.Name, c.Name}, {&o.Post, c.Post}, {&o.Department, c.Department}, {&o.Mail, c.Mail}} {
		if t.from != nil {
			*t.to = *t.from
		}
	}
	if c.Role != nil {
		o.Role = *c.Role
	}
	return o
}

// AddPerson is a person as they are registered, or says why they cannot be.
func AddPerson(a Actor, have []Officer, o Officer) (Officer, error) {
	if err := Permit(a, ActPeople, nil); err != nil {
		return o, err
	}
	o.ClosedOn = Date{}
	o, err := o.cleaned()
	switch {
	case err != nil:
		return o, err
	case o.Login == "":
		return o, mistaken("a person needs a login")
	case strings.ContainsAny(o.Login, " \t,;:/"):
		return o, mistaken("a login has no spaces, commas, colons or slashes")
	}
	for _, p := range have {
		if strings.EqualFold(p.Login, o.Login) {
			return o, mistaken("the login %s is that of %s already: take another, or change them with `ppbtui officer set`", p.Login, p.Name)
		}
	}
	return o, nil
}

// ChangePerson is a person as they are after a change, or says why that cannot be.
func ChangePerson(a Actor, have []Officer, login string, c PersonChange) (Officer, error) {
	if err := Permit(a, ActPeople, nil); err != nil {
		return Officer{}, err
	}
	was, err := personOf(have, login)
	if err != nil {
		return was, err
	}
	now, err := c.of(was).cleaned()
	if err != nil {
		return was, err
	}
	if why, kept := Administration(a, have, []Officer{now})[login]; kept {
		return was, mistaken("%s stays administrator: %s", was.Name, why)
	}
	return now, nil
}

// ClosePerson is a person who has left, from the start of a day: today at the earliest, which is at once. It says why that
// cannot be: nobody takes their own administration away, and somebody has to be administrator.
func ClosePerson(a Actor, have []Officer, login string, on, today Date) (Officer, error) {
	if err := Permit(a, ActPeople, nil); err != nil {
		return Officer{}, err
	}
	o, err := personOf(have, login)
	switch {
	case err != nil:
		return o, err
	case o.Closed(today):
		return o, mistaken("%s was closed from %s on already", o.Name, wording.Date(o.ClosedOn))
	case on.Compare(today) < 0:
		return o, mistaken("%s is over: nobody leaves before today, %s", wording.Date(on), wording.Date(today))
	case o.Login == a.Login || o.Login == a.Real().Login:
		return o, mistaken("nobody closes themselves: another administrator can")
	}
	o.ClosedOn = on
	if why, kept := Administration(a, have, []Officer{o})[login]; kept {
		return o, mistaken("%s cannot be closed: %s", o.Name, why)
	}
	return o, nil
}

// ReopenPerson is a person who has come back, or does not leave after all.
func ReopenPerson(a Actor, have []Officer, login string) (Officer, error) {
	if err := Permit(a, ActPeople, nil); err != nil {
		return Officer{}, err
	}
	o, err := personOf(have, login)
	if err == nil && o.ClosedOn.IsZero() {
		err = mistaken("%s is not closed: there is nothing to reopen", o.Name)
	}
	o.ClosedOn = Date{}
	return o, err
}

// personOf is the person of a list with this login, else *NotFoundError.
func personOf(have []Officer, login string) (Officer, error) {
	i := slices.IndexFunc(have, func(o Officer) bool { return o.Login == login })
	if i < 0 {
		return Officer{}, NoPerson(have, login)
	}
	return have[i], nil
}

// NoPerson says that nobody of a list has a login, and whose may have been meant.
func NoPerson(have []Officer, login string) error {
	e := &NotFoundError{What: "person with the login", Ref: login}
	for _, o := range have {
		if l := strings.ToLower(login); l != "" && (strings.Contains(strings.ToLower(o.Name+" "+o.Login), l) || strings.Contains(l, strings.ToLower(o.Login))) {
			e.Similar = append(e.Similar, o.Login)
		}
	}
	return e
}

// cleaned is the person with texts as they are kept.
func (o Officer) cleaned() (Officer, error) {
	for _, t := range []struct {
		what string
		text *string
	}{{"login", &o.Login}, {"name", &o.Name}, {"post", &o.Post}, {"department", &o.Department}, {"mail address", &o.Mail}} {
		kept, problem := CleanName(t.what, *t.text)
		if problem != "" {
			return o, mistaken("%s", problem)
		}
		*t.text = strings.TrimSpace(kept)
	}
	switch {
	case o.Name == "":
		return o, mistaken("a person needs a name")
	case o.Mail != "" && !isMail(o.Mail):
		return o, mistaken("%q is not a mail address: write it as name@council.gov.uk", o.Mail)
	}
	return o, nil
}

// isMail reports whether a text has the form of an address. Whether anybody reads it, nobody knows before one is sent.
func isMail(s string) bool {
	name, domain, ok := strings.Cut(s, "@")
	return ok && name != "" && domain != "" && !strings.ContainsAny(s, " \t,;<>()\"") && !strings.Contains(domain, "@")
}

// MistakenError says what is wrong with what was asked for, and what to do.
type MistakenError struct{ Sentence string }

func (e *MistakenError) Error() string { return e.Sentence }

func mistaken(format string, args ...any) error { return &MistakenError{fmt.Sprintf(format, args...)} }

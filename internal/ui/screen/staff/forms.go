package staff

import (
	"errors"
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
)

func line() form.Line { return form.NewLine(field.Options{Max: 200}) }

// about are the boxes of what is said of a person.
type about struct {
	login, name, post, department, mail form.Line
	role                                *form.Choice
}

func (s *Screen) about(o ppb.Officer, added bool) (a about, boxes []*form.Box) {
	a = about{line(), line(), line(), line(), line(), s.roles(o.Role)}
	if added {
		boxes = append(boxes, ask.Line("login", "Login", "", a.login, nil))
	}
	return a, append(boxes,
		ask.Line("name", "Name", o.Name, a.name, nil), ask.Line("post", "Post", o.Post, a.post, nil),
		&form.Box{Name: "role", Label: "Role", Field: a.role},
		ask.Line("department", "Department", o.Department, a.department, nil), ask.Line("mail", "Mail", o.Mail, a.mail, nil))
}

func (s *Screen) roles(on ppb.Role) *form.Choice {
	var names, labels []string
	for _, r := range ppb.Roles() {
		names, labels = append(names, r.String()), append(labels, wording.Capital(r.String()))
	}
	c := form.NewRadio(s.env.Theme, names, labels)
	c.SetValue(on.String())
	return c
}

// officer is the person as the boxes say.
func (a about) officer() ppb.Officer {
	role, _ := ppb.ParseRole(a.role.Value())
	return ppb.Officer{Login: a.login.Value(), Name: a.name.Value(), Post: a.post.Value(), Role: role, Department: a.department.Value(), Mail: a.mail.Value()}
}

func (s *Screen) add() ask.Spec {
	a, boxes := s.about(ppb.Officer{}, true)
	env, store, have := s.env, s.store, s.held.people
	return ask.Spec{
		Title: "Register a person", Lead: "The login is what they are known by here: letters and digits, as in the council's network. They come in once a key of theirs is added, with ppbtui officer key add.",
		Boxes: boxes, Does: "Register this person", Short: "Register",
		Why: func() string { _, err := ppb.AddPerson(env.Actor, have, a.officer()); return ui.Sentence(err) },
		Do: func() func() (string, error) {
			o := a.officer()
			return func() (string, error) {
				o, err := store.AddOfficer(env.Ctx, env.Actor, o)
				return safe(fmt.Sprintf("%s (%s) is registered as %s.", o.Name, o.Login, o.Role.Title())), err
			}
		},
	}
}

func (s *Screen) change(p *person) ask.Spec {
	a, boxes := s.about(p.Officer, false)
	env, store, have := s.env, s.store, s.held.people
	read := func() ppb.PersonChange {
		o := a.officer()
		return ppb.PersonChange{Name: &o.Name, Post: &o.Post, Department: &o.Department, Mail: &o.Mail, Role: &o.Role}
	}
	return ask.Spec{
		Title: safe("Change " + p.Name), Lead: safe("What is said of " + p.Name + " (" + p.Login + "). A role says what they may do; a director decides on the items of their department."),
		Boxes: boxes, Does: "Change what is said of this person", Short: "Change",
		Why: func() string {
			_, err := ppb.ChangePerson(env.Actor, have, p.Login, read())
			return ui.Sentence(err)
		},
		Do: func() func() (string, error) {
			c := read()
			return func() (string, error) {
				o, err := store.SetOfficer(env.Ctx, env.Actor, p.Login, c)
				return safe(wording.Joined(o.Name, o.Post, o.Role.Title(), o.Department) + "."), err
			}
		},
	}
}

// dayBox is a box for a day, and what it says.
func (s *Screen) dayBox(name, label string, holds ppb.Date) (*form.Box, func() (ppb.Date, string)) {
	in, today := line(), s.held.today
	read := func() (ppb.Date, string) { return ppb.ParseDay(in.Value(), today, today) }
	return ask.Line(name, label, holds.String(), in, func() string {
		if d, problem := read(); problem == "" && !d.IsZero() {
			return wording.Date(d)
		}
		return ""
	}), read
}

func (s *Screen) close(p *person) ask.Spec {
	on := s.held.today
	if !p.ClosedOn.IsZero() {
		on = p.ClosedOn
	}
	box, read := s.dayBox("on", "Gone from", on)
	env, store, held := s.env, s.store, s.held
	return ask.Spec{
		Title: safe(p.Name + " leaves"),
		Lead: "From the start of that day, or at once where it is today, nobody signs in as them: their keys let nobody in and open sessions end. " +
			"History and signed-off reports keep their name, and what they typed is kept.",
		Boxes: []*form.Box{box}, Does: "Have this person leave", Short: "Leaves",
		Why: func() string {
			day, problem := read()
			if problem != "" {
				return problem
			}
			_, err := ppb.ClosePerson(env.Actor, held.people, p.Login, day, held.today)
			return ui.Sentence(err)
		},
		Says: func() string {
			if len(p.items) == 0 {
				return "They have no items this quarter"
			}
			return "They have " + wording.Count(len(p.items), "item") + " this quarter, which is to be given to somebody else: F2, give all items"
		},
		Do: func() func() (string, error) {
			day, _ := read()
			return func() (string, error) {
				o, err := store.CloseOfficer(env.Ctx, env.Actor, p.Login, day)
				return safe(o.Name + " " + o.Left(held.today) + "."), err
			}
		},
	}
}

func (s *Screen) reopen(p *person) ask.Spec {
	env, store := s.env, s.store
	return ask.Spec{
		Title: safe(p.Name + " comes back"), Lead: "They sign in again once a key of theirs is added anew: those from before are withdrawn.",
		Does: "Have this person come back", Short: "Comes back", Why: func() string { return ui.Sentence(s.mayReopen(p)) },
		Do: func() func() (string, error) {
			return func() (string, error) {
				o, err := store.ReopenOfficer(env.Ctx, env.Actor, p.Login)
				return safe(o.Name + " is here again."), err
			}
		},
	}
}

func (s *Screen) deputy(p *person) ask.Spec {
	who := line()
	first, readFirst := s.dayBox("from", "First day", s.held.today)
	last, readLast := s.dayBox("until", "Last day", ppb.Date{})
	env, store, held := s.env, s.store, s.held
	read := func() (d ppb.Deputy, err error) {
		o, err := ppb.FindPerson(held.people, who.Value())
		if err != nil {
			return d, err
		}
		d = ppb.Deputy{For: p.Login, Login: o.Login}
		var problems [2]string
		d.From, problems[0] = readFirst()
		d.Until, problems[1] = readLast()
		for _, problem := range problems {
			if problem != "" {
				return d, errors.New(problem)
			}
		}
		return ppb.NameDeputy(env.Actor, held.people, d, held.today)
	}
	return ask.Spec{
		Title: safe("Who stands in for " + p.Name), Lead: safe("From the first to the last day they may act as " + p.Name + ". The history names both."),
		Boxes: []*form.Box{ask.Line("who", "Deputy", "", who, func() string {
			o, err := ppb.FindPerson(held.people, who.Value())
			if err != nil {
				return ""
			}
			return safe(o.Name)
		}), first, last},
		Does: "Name this deputy", Short: "Name",
		Why: func() string { _, err := read(); return ui.Sentence(err) },
		Says: func() string {
			d, err := read()
			if err != nil {
				return ""
			}
			return safe(held.standsIn(d))
		},
		Do: func() func() (string, error) {
			d, wrong := read()
			return func() (string, error) {
				if wrong != nil {
					return "", wrong
				}
				d, err := store.NameDeputy(env.Ctx, env.Actor, d)
				return safe(held.standsIn(d) + "."), err
			}
		},
	}
}

func (s *Screen) endDeputy(p *person) ask.Spec {
	who := line()
	env, store, held := s.env, s.store, s.held
	read := func() (string, error) {
		o, err := ppb.FindPerson(held.people, who.Value())
		if err != nil {
			return "", err
		}
		return o.Login, ppb.EndDeputy(env.Actor, held.people, held.deputies, o.Login, p.Login)
	}
	return ask.Spec{
		Title: safe("Nobody stands in for " + p.Name + " any more"), Lead: safe("They stop acting as " + p.Name + " at once."),
		Boxes: []*form.Box{ask.Line("who", "Deputy", p.deputies[0].Login, who, nil)}, Does: "End this deputy's time", Short: "End it",
		Why: func() string { _, err := read(); return ui.Sentence(err) },
		Do: func() func() (string, error) {
			login, wrong := read()
			return func() (string, error) {
				if wrong != nil {
					return "", wrong
				}
				return safe(held.book.Officer(login).Name + " stands in no longer."), store.EndDeputy(env.Ctx, env.Actor, login, p.Login)
			}
		},
	}
}

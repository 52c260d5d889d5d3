package ppb

import (
	"slices"

	"ppbtui/internal/ppb/wording"
)

// Deputy may act as a lead or a director from a day to a day, both included.
type Deputy struct {
	For, Login  string
	From, Until Date
	NamedBy     string // login
}

// On reports whether the deputy stands in on a day.
func (d Deputy) On(day Date) bool { return day.Compare(d.From) >= 0 && day.Compare(d.Until) <= 0 }

// StandsIn reports whether a role is one that a deputy may stand in for. An administrator can be made of a lead who has named
// one: from then on nobody stands in for them.
func StandsIn(for_ Role) bool { return for_ == RoleLead || for_ == RoleDirector }

// NameDeputy is a deputy as they are recorded, or says why they cannot be: a lead or a director names one for themselves, and
// an administrator for any of those. A deputy names none.
func NameDeputy(a Actor, have []Officer, d Deputy, today Date) (Deputy, error) {
	d.NamedBy = a.Real().Login
	if err := mayName(a, d.For); err != nil {
		return d, err
	}
	whom, err := personOf(have, d.For)
	if err != nil {
		return d, err
	}
	deputy, err := personOf(have, d.Login)
	switch {
	case err != nil:
		return d, err
	case d.Login == d.For:
		return d, mistaken("nobody is their own deputy: name another person")
	case !StandsIn(whom.Role):
		return d, mistaken("%s is %s, and only a performance lead or a director has a deputy", whom.Name, whom.Role.Title())
	case deputy.Role == RoleViewer:
		return d, mistaken("%s is a viewer and cannot stand in for anybody: give them another role first", deputy.Name)
	case d.From.IsZero() || d.Until.IsZero():
		return d, mistaken("a deputy stands in from a day until a day: name both")
	case d.Until.Compare(d.From) < 0:
		return d, mistaken("%s is before %s: name the first day and then the last", wording.Date(d.Until), wording.Date(d.From))
	case d.Until.Compare(today) < 0:
		return d, mistaken("%s is over: a deputy stands in from today or a later day", wording.Date(d.Until))
	case whom.Closed(d.Until):
		return d, mistaken("%s leaves on %s, and nobody stands in for somebody who has left", whom.Name, wording.Date(whom.ClosedOn))
	case deputy.Closed(d.Until):
		return d, mistaken("%s leaves on %s: name an earlier last day, or another deputy", deputy.Name, wording.Date(deputy.ClosedOn))
	}
	return d, nil
}

// EndDeputy is nil where a person may end a deputy's time, who is there.
func EndDeputy(a Actor, have []Officer, named []Deputy, login, for_ string) error {
	if err := mayName(a, for_); err != nil {
		return err
	}
	for _, who := range []string{login, for_} {
		if _, err := personOf(have, who); err != nil {
			return err
		}
	}
	if !slices.ContainsFunc(named, func(d Deputy) bool { return d.Login == login && d.For == for_ }) {
		return mistaken("%s is not a deputy of %s: there is nothing to end", login, for_)
	}
	return nil
}

// NoDeputy says that nobody stands in for a person.
func NoDeputy(o Officer) error { return mistaken("nobody stands in for %s", o.Name) }

func mayName(a Actor, for_ string) error {
	if err := Permit(a, ActDeputy, nil); err != nil {
		return err
	}
	switch {
	case a.Role == RoleAdministrator:
		return nil
	case a.Login != for_:
		return denied("you name a deputy for yourself; for somebody else an administrator does")
	case a.By != nil && a.By.Role != RoleAdministrator:
		return denied("a deputy names no deputy: %s or an administrator does", a.Name)
	}
	return nil
}

// MayActAs is nil where a person may act as another on a day: administrators as anybody, deputies as whom they stand in for.
func MayActAs(a Actor, other Officer, named []Deputy, day Date) error {
	me := a.Real()
	if other.Closed(day) {
		return denied("%s has left: nobody acts as somebody who has left", other.Name)
	}
	if Permit(Actor{Officer: me}, ActActAs, nil) == nil || Deputises(me, other, named, day) {
		return nil
	}
	return denied("only an administrator, or a deputy that %s has named for today, acts as %s", other.Name, other.Name)
}

// ActAs is an actor acting as another person of those there are, else it says why that cannot be. Only deputies do where deputy is
// set.
func ActAs(a Actor, have []Officer, named []Deputy, login string, day Date, deputy bool) (Actor, error) {
	me := a.Real()
	other, err := personOf(have, login)
	if err != nil {
		return a, err
	}
	if deputy && !Deputises(me, other, named, day) {
		return a, denied("over SSH you are who your key says, or whom you stand in for: %s has not named you for today", other.Name)
	}
	if err := MayActAs(a, other, named, day); err != nil {
		return a, err
	}
	a.Officer, a.By = other, &me
	return a, nil
}

// Deputises reports whether a person may act as another on a day as their deputy.
func Deputises(me, other Officer, named []Deputy, day Date) bool {
	return StandsIn(other.Role) && me.Role != RoleViewer && !me.Closed(day) && !other.Closed(day) &&
		slices.ContainsFunc(named, func(d Deputy) bool { return d.Login == me.Login && d.For == other.Login && d.On(day) })
}

// Standing is nil where an actor may go on acting on a day, as people are registered now: nobody of them has left, and who acts
// as somebody else still may. In a file that knows nobody of that login the actor is who they say: it is being begun.
func Standing(a Actor, have []Officer, named []Deputy, day Date) error {
	for _, who := range []*Officer{a.By, &a.Officer} {
		if who == nil {
			continue
		}
		if is, err := personOf(have, who.Login); err == nil && is.Closed(day) {
			return denied("%s has left, from %s on, and changes nothing any more: an administrator can reopen them", is.Name, wording.Date(is.ClosedOn))
		}
	}
	if a.By == nil {
		return nil
	}
	me, err := personOf(have, a.By.Login)
	if err != nil {
		return nil
	}
	other, err := personOf(have, a.Login)
	if err != nil {
		return nil
	}
	return MayActAs(Actor{Officer: me}, other, named, day)
}

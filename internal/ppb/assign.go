package ppb

import (
	"slices"

	"ppbtui/internal/ppb/wording"
)

// Assigning is a change of who is responsible for an item.
type Assigning struct {
	Login       string // who is to be an officer of it, or with Remove no longer
	Contributor bool   // as a contributor
	For         string // the login of whom a contributor does it for; empty: the responsible officers
	InsteadOf   string // whose place they take; empty: nobody's
	Remove      bool
	Reason      string
}

// Does is what an assignment makes of somebody, as the audit has it: "responsible", "contributor", "contributor for ann".
func (as Assignment) Does() string {
	if as.Role == Contributor && as.For != "" {
		return Contributor + contributorFor + as.For
	}
	return as.Role
}

const contributorFor = " for "

// Assigned are an item's assignments, in order.
func (it *Item) Assigned() []Assignment {
	out := make([]Assignment, len(it.Officers))
	for i, login := range it.Officers {
		out[i] = Assignment{Key: it.Key(), Login: login, Role: Responsible}
		if h, helps := it.Helps(login); helps {
			out[i].Role, out[i].For = Contributor, h.For
		}
	}
	return out
}

// Helps is how somebody contributes to the item, where they do.
func (it *Item) Helps(login string) (Helping, bool) {
	i := slices.IndexFunc(it.Helping, func(h Helping) bool { return h.Login == login })
	if i < 0 {
		return Helping{}, false
	}
	return it.Helping[i], true
}

// Reassign is who is responsible for an item after a change, in order, and the reason as it is kept; or it says why that cannot
// be. Whoever takes another's place does what they did, and is who a contributor to them contributes to from then on.
func Reassign(a Actor, it *Item, have []Officer, c Assigning, today Date) (next []Assignment, reason string, err error) {
	if err := Permit(a, ActPlan, nil); err != nil {
		return nil, "", err
	}
	if err := PlanFinal(it); err != nil {
		return nil, "", err
	}
	if reason, err = reasonOf(c.Reason); err != nil {
		return nil, "", err
	}
	was := it.Assigned()
	switch {
	case c.Remove && (c.Contributor || c.For != "" || c.InsteadOf != ""):
		return nil, "", mistaken("to take somebody off %s, say nothing but who: the rest is for somebody who is to be an officer of it", it.Key())
	case c.Remove:
		next, err = removed(it, have, was, c.Login)
	default:
		next, err = assignedTo(it, have, was, c, today)
	}
	if err == nil && slices.Equal(was, next) {
		err = mistaken("%s is as you want it already: nothing was changed", it.Key())
	}
	return next, reason, err
}

func reasonOf(text string) (string, error) {
	reason, problem := CleanNote("reason", text)
	switch {
	case problem != "":
		return "", mistaken("%s", problem)
	case reason == "":
		return "", mistaken("say why: who is responsible changes with a reason")
	}
	return reason, nil
}

func removed(it *Item, have []Officer, was []Assignment, login string) ([]Assignment, error) {
	o, err := personOf(have, login)
	if err != nil && !it.AssignedTo(login) {
		return nil, err
	}
	if !it.AssignedTo(login) {
		return nil, notOfItem(o, it)
	}
	next := slices.DeleteFunc(slices.Clone(was), func(as Assignment) bool { return as.Login == login })
	return contributingTo(next, login, ""), nil
}

func notOfItem(o Officer, it *Item) error {
	return mistaken("%s is no officer of %s", o.Name, it.Key())
}

func assignedTo(it *Item, have []Officer, was []Assignment, c Assigning, today Date) ([]Assignment, error) {
	o, err := personOf(have, c.Login)
	if err != nil {
		return nil, err
	}
	if err := Assignable(o, today); err != nil {
		return nil, err
	}
	as := Assignment{Key: it.Key(), Login: c.Login, Role: Responsible}
	if c.Contributor || c.For != "" {
		as.Role, as.For = Contributor, c.For
	}
	switch whom, err := personOf(have, c.For); {
	case c.For == "":
	case err != nil:
		return nil, err
	case c.For == c.Login:
		return nil, mistaken("%s cannot contribute for themselves: name whom they do it for, or nobody", whom.Name)
	case !it.AssignedTo(c.For) || c.For == c.InsteadOf:
		return nil, mistaken("%s is no officer of %s, so nobody contributes to it for them", whom.Name, it.Key())
	}
	if c.InsteadOf != "" {
		return instead(it, have, was, as, c)
	}
	if i := placeOf(was, c.Login); i >= 0 {
		next := slices.Clone(was)
		next[i] = as
		return next, nil
	}
	return append(slices.Clone(was), as), nil
}

// instead has somebody take the place of another.
func instead(it *Item, have []Officer, was []Assignment, as Assignment, c Assigning) ([]Assignment, error) {
	other, err := personOf(have, c.InsteadOf)
	if err != nil && !it.AssignedTo(c.InsteadOf) {
		return nil, err
	}
	switch {
	case c.InsteadOf == c.Login:
		return nil, mistaken("%s cannot take their own place: name another person", other.Name)
	case !it.AssignedTo(c.InsteadOf):
		return nil, notOfItem(other, it)
	}
	at, own := placeOf(was, c.InsteadOf), placeOf(was, c.Login)
	if as.Role == Responsible && (own < 0 || was[own].Role == Contributor) {
		as.Role, as.For = was[at].Role, was[at].For
	}
	if as.For == as.Login {
		as.For = ""
	}
	next := slices.Clone(was)
	if next[at] = as; own >= 0 {
		next = slices.Delete(next, own, own+1) // one place is enough
	}
	return contributingTo(next, c.InsteadOf, c.Login), nil
}

func placeOf(all []Assignment, login string) int {
	return slices.IndexFunc(all, func(as Assignment) bool { return as.Login == login })
}

// contributingTo has those who contribute for one person do it for another, "" for the responsible officers.
func contributingTo(all []Assignment, whom, now string) []Assignment {
	for i := range all {
		if all[i].For == whom && whom != "" {
			if all[i].For = now; now == all[i].Login {
				all[i].For = ""
			}
		}
	}
	return all
}

// Assignable is nil where a person can be made an officer of an item from a day on.
func Assignable(o Officer, today Date) error {
	switch {
	case o.Closed(today):
		return mistaken("%s has left, from %s on: name somebody who is still there, or have an administrator reopen them", o.Name, wording.Date(o.ClosedOn))
	case o.Role == RoleViewer:
		return mistaken("%s is a viewer and changes nothing: name somebody else, or have an administrator give them another role", o.Name)
	}
	return nil
}

// Handover is the items of a person that another takes over, all at once, and how each is assigned then; and the reason as it is
// kept. It says why that cannot be: there has to be something to take over.
func Handover(a Actor, b *Book, from, to, reason string, today Date) (next map[string][]Assignment, kept string, err error) {
	if err := Permit(a, ActPlan, nil); err != nil {
		return nil, "", err
	}
	if b.SignOff != nil {
		return nil, "", SignedOff(b.Plan.Quarter, Accepted)
	}
	next = map[string][]Assignment{}
	for _, it := range b.Mine(from) {
		if next[it.Key()], kept, err = Reassign(a, it, b.Officers, Assigning{Login: to, InsteadOf: from, Reason: reason}, today); err != nil {
			return nil, "", err
		}
	}
	if len(next) > 0 {
		return next, kept, nil
	}
	for _, login := range []string{from, to} {
		if _, err := personOf(b.Officers, login); err != nil {
			return nil, "", err
		}
	}
	return nil, "", mistaken("%s has no items in %s: there is nothing to give to somebody else", b.Officer(from).Name, b.Plan.Quarter.InSentence())
}

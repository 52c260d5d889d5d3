package store

import (
	"cmp"
	"errors"
	"slices"

	"ppbtui/internal/ppb"
)

// The steps of an import but for measures and figures, in the order in which they are done.

func (im *importer) people() error {
	have, err := im.Tx.people()
	if err != nil {
		return err
	}
	old := map[string]ppb.Officer{}
	im.persons, im.first = map[string]ppb.Officer{}, map[string]bool{}
	for _, o := range have {
		old[o.Login], im.persons[o.Login] = o, o
	}
	keep := ppb.Administration(im.actor, have, im.f.Officers)
	for _, o := range im.f.Officers {
		was, there := old[o.Login]
		if why, kept := keep[o.Login]; kept {
			im.line("keep", "officer "+o.Login, why)
			o.Role = was.Role
		}
		if err := ppb.Keeps(im.s.keeper, was, o); there && err != nil {
			im.line("keep", "officer "+o.Login, err.Error())
			o.Role = was.Role
		}
		if there && o.ClosedOn != was.ClosedOn {
			im.line("keep", "officer "+o.Login, "files close nobody and reopen nobody: use `ppbtui officer close` and `ppbtui officer reopen`")
			o.ClosedOn = was.ClosedOn
		}
		im.persons[o.Login] = o
		im.first[o.Login] = !there
		var wasView view
		if there {
			wasView = officerView(was)
		}
		name := "officer " + o.Login
		err := im.put(name, name, wasView, officerView(o), sealedIn{o.Login, []string{"officer"}}, func() error { return im.putOfficer(o) })
		if err != nil {
			return err
		}
	}
	return nil
}

// plan does the quarter's plan, and keeps what the quarter held before.
func (im *importer) plan() error {
	was, err := im.Tx.plan(im.q)
	im.was = was
	var wasView view
	switch {
	case err == nil:
		wasView = planView(was)
		if im.had == nil {
			items, err := im.items(was, "", evenRetired)
			if err != nil {
				return err
			}
			im.had = byKey(items)
		}
		if err := im.approvePlan(); err != nil {
			return err
		}
	case !errors.Is(err, ppb.ErrNotFound):
		return err
	}
	dates := im.f.Plan.Dates().Keeping(was.Dates()) // a file that names no date takes none out
	if wrong := dates.Wrong(); wrong != "" {
		return &ppb.RefusedError{Key: "the plan", Action: im.done(), Reasons: []ppb.Problem{{Text: wrong}}}
	}
	im.f.Plan = im.f.Plan.WithDates(dates)
	if err := im.dressed(); err != nil {
		return err
	}
	name := "plan " + im.q.String()
	return im.put(name, name, wasView, planView(im.f.Plan), im.ofQuarter("plan"), func() error { return im.putPlan(im.f.Plan) })
}

func byKey(items []*ppb.Item) map[string]*ppb.Item {
	out := make(map[string]*ppb.Item, len(items))
	for _, it := range items {
		out[it.Key()] = it
	}
	return out
}

func (im *importer) objectives() error {
	sections, have, err := im.structure(im.q)
	if err != nil {
		return err
	}
	had, was := map[string]int{}, map[string]view{}
	for i, o := range have {
		had[o.Code], was[o.Code] = i, objectiveView(o, i)
	}
	order := newOrder(had, names(im.f.Objectives, func(o ppb.Objective) string { return o.Code }))
	for _, o := range im.f.Objectives {
		if _, is := ppb.SectionOf(sections, o.Code); is {
			im.refused = append(im.refused, ppb.Problem{Field: "code", Text: o.Code + " is a section's code: give the objective another"})
			continue
		}
		at := order.of(o.Code)
		name := "objective " + o.Code
		err := im.put(name, name, was[o.Code], objectiveView(o, at), im.ofQuarter("objective"), func() error { return im.putObjective(im.q, o, at) })
		if err != nil {
			return err
		}
	}
	return nil
}

func (im *importer) milestones() error {
	had, err := im.positions(ppb.MilestoneItem)
	if err != nil {
		return err
	}
	order := newOrder(had, names(im.f.Milestones, func(m ppb.Milestone) string { return m.Key }))
	for i := range im.f.Milestones {
		m := &im.f.Milestones[i]
		at := order.of(m.Key)
		var was view
		if it := im.had[m.Key]; it != nil {
			if err := stays(it, ppb.MilestoneItem); err != nil {
				return err
			}
			was = milestoneView(it.Milestone, it.Retires, had[m.Key])
			m.Dues = slices.Clone(m.Dues)
			im.refused = append(im.refused, ppb.RestateDue(it.Milestone, m, im.f.Approval, im.approvers(m.Key))...)
		}
		gone := im.retires(m.Key)
		err := im.put("milestone "+m.Key, m.Key, was, milestoneView(m, gone, at), im.ofQuarter("item", "milestone", "due_date"),
			func() error { return im.putMilestone(im.q, m, gone, at) })
		if err != nil {
			return err
		}
	}
	return nil
}

func (im *importer) assignments() error {
	next := map[string]int{}
	for _, as := range im.f.Assignments {
		as.Role = cmp.Or(as.Role, ppb.Responsible)
		held := ppb.Assignment{Key: as.Key, Login: as.Login}
		there, err := im.one(`SELECT role, for_login FROM assignment WHERE quarter = $1 AND key = $2 AND login = $3`,
			[]any{im.q.String(), as.Key, as.Login}, &held.Role, &held.For)
		if err != nil {
			return err
		}
		var was view
		if there {
			was = assignmentView(held)
		} else if err := im.assignable(as); err != nil {
			return err
		}
		if _, ok := next[as.Key]; !ok {
			var n int
			if _, err := im.one(`SELECT count(*) FROM assignment WHERE quarter = $1 AND key = $2`, []any{im.q.String(), as.Key}, &n); err != nil {
				return err
			}
			next[as.Key] = n
		}
		err = im.put("assignment "+as.Key+" "+as.Login, as.Key, was, assignmentView(as), im.ofQuarter("assignment"), func() error {
			next[as.Key]++
			return im.putAssignment(im.q, as, next[as.Key])
		})
		if isConstraint(err) {
			return say("assignment of %s to %s: there is no such item or no such officer; nothing was imported", as.Key, as.Login)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// assignable refuses to make somebody an officer of an item who has left or changes nothing. Nobody of that login is for the
// schema to refuse; who had left before the file knew of them comes with the plan that is copied.
func (im *importer) assignable(as ppb.Assignment) error {
	o, known := im.persons[as.Login]
	if !known || im.first[as.Login] && !o.ClosedOn.IsZero() {
		return nil
	}
	if err := ppb.Assignable(o, im.today()); err != nil {
		return say("assignment of %s: %v; nothing was imported", as.Key, err)
	}
	return nil
}

func (tx *Tx) putAssignment(q ppb.Quarter, as ppb.Assignment, position int) error {
	return tx.exec(`INSERT INTO assignment (quarter, key, login, role, for_login, position) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (quarter, key, login) DO UPDATE SET role = excluded.role, for_login = excluded.for_login`,
		q.String(), as.Key, as.Login, as.Role, as.For, position)
}

// retires is whether and why an item is in the report no longer: as the files say, else as it was.
func (im *importer) retires(key string) ppb.Retirement {
	gone, said := im.f.Retired[key]
	it := im.had[key]
	if it == nil {
		return gone
	}
	if !said {
		return it.Retires
	}
	if problem := gone.Follows(it.Retires, im.q); problem != "" {
		im.refused = append(im.refused, ppb.Problem{Field: "retired_from", Text: key + ": " + problem})
	}
	return gone
}

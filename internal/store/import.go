package store

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"ppbtui/internal/ppb"
)

// Import adds and updates what the files hold, in one transaction: never deleting, and never touching a submitted or
// accepted entry or one that somebody changed since it was imported. Importing the same files again changes nothing. What a
// rating hangs on needs who approved it and why (*ppb.RefusedError). A dry run does the same and undoes it.
func (s *Store) Import(ctx context.Context, a ppb.Actor, f *ppb.PlanFiles, dryRun bool) (ch ppb.Changes, err error) {
	defer wrap(&err, "import the plan of %s", f.Plan.Quarter)
	if err := ppb.Permit(a, ppb.ActImport, nil); err != nil {
		return ch, err
	}
	return s.bring(ctx, a, dryRun, func(tx *Tx) (*importer, error) {
		return &importer{Tx: tx, action: importAction, f: f, q: f.Plan.Quarter}, nil
	})
}

// ChangePlan changes the plan of a quarter as edit says, which is given the plan as it is held, items that the report has no
// longer included, and gives what is to be another: the one mechanism of Import, for a change by a lead or an administrator.
// People and figures are left alone. It fails with what edit fails with.
func (s *Store) ChangePlan(ctx context.Context, a ppb.Actor, q ppb.Quarter, edit func(held *ppb.Book) (*ppb.PlanFiles, error), dryRun bool) (ch ppb.Changes, err error) {
	defer wrap(&err, "change the plan of %s", q)
	if err := ppb.Permit(a, ppb.ActPlan, nil); err != nil {
		return ch, err
	}
	return s.bring(ctx, a, dryRun, func(tx *Tx) (*importer, error) {
		held, err := tx.held(q, evenRetired)
		if err != nil {
			return nil, err
		}
		f, err := edit(held)
		if err != nil {
			return nil, err
		}
		if f.Plan.Quarter != q || len(f.Officers)+len(f.Figures) > 0 {
			return nil, say("a change of the plan of %s brings neither people nor figures nor another quarter", q)
		}
		return &importer{Tx: tx, action: planAction, f: f, q: q, had: byKey(held.Items)}, nil
	})
}

// bring does what an importer is made for, or tries it only.
func (s *Store) bring(ctx context.Context, a ppb.Actor, dryRun bool, make func(*Tx) (*importer, error)) (ch ppb.Changes, err error) {
	err = s.Write(ctx, a, func(tx *Tx) error {
		im, err := make(tx)
		if err != nil {
			return err
		}
		im.out = &ch
		im.f.Clean()
		if err := im.run(); err != nil {
			return err
		}
		if dryRun {
			return errDry
		}
		return nil
	})
	if errors.Is(err, errDry) {
		err = nil
	}
	if err != nil {
		return ppb.Changes{}, err
	}
	return ch, nil
}

// The actions of the audit: files were imported, and the plan of a quarter was changed by itself.
const (
	importAction = "import"
	planAction   = "plan"
)

// importer is one import, or one change of the plan, under way.
type importer struct {
	*Tx
	action string
	f      *ppb.PlanFiles
	q      ppb.Quarter
	out    *ppb.Changes

	refused []ppb.Problem        // changes for which nobody stands
	had     map[string]*ppb.Item // the quarter's items before, also those that the report has no longer; nil until they are read
	was     ppb.Plan             // the quarter's plan before
	persons map[string]ppb.Officer
	first   map[string]bool // by login: who is here by this import alone
	typed   map[string]bool // keys of items of which figures are held; see rated
}

func (im *importer) run() error {
	if err := im.open(); err != nil {
		return err
	}
	before, err := im.verdicts("")
	if err != nil {
		return err
	}
	for _, step := range []func() error{
		im.people, im.plan, im.objectives, im.measures, im.milestones, im.assignments, im.earlier, im.current,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	if len(im.refused) > 0 {
		return &ppb.RefusedError{Key: "the plan", Action: im.done(), Reasons: im.refused}
	}
	im.out.Reread, err = im.reread("", before)
	return err
}

// done is what was not done where it is refused.
func (im *importer) done() string {
	if im.action == planAction {
		return "changed"
	}
	return "imported"
}

// open refuses what belongs to a quarter that is signed off. People and figures of other periods belong to none.
func (im *importer) open() error {
	so, err := im.signOff(im.q)
	if err != nil || so == nil {
		return err
	}
	was, err := im.Tx.plan(im.q)
	if err != nil {
		return err
	}
	f := im.f
	_, _, changed := differ(planView(was), planView(f.Plan))
	own := slices.ContainsFunc(f.Figures, func(r ppb.FigureRow) bool { return r.Period == ppb.Period(im.q) })
	if changed || own || len(f.Objectives)+len(f.Measures)+len(f.Milestones)+len(f.Assignments) > 0 {
		e := ppb.SignedOff(im.q, ppb.Accepted)
		e.Sentence += "; nothing was " + im.done()
		return e
	}
	return nil
}

// sealedIn is where a row is sealed: in which tables, and in which group of each.
type sealedIn struct {
	group  string
	tables []string
}

func (im *importer) ofQuarter(tables ...string) sealedIn { return sealedIn{im.q.String(), tables} }

// put does one row: nothing where it is as it was, else write and audit it.
func (im *importer) put(label, what string, was, now view, in sealedIn, write func() error) error {
	before, after, changed := differ(was, now)
	if !changed {
		return nil
	}
	for _, table := range in.tables {
		if err := im.seal(table, in.group); err != nil {
			return err
		}
	}
	if err := write(); err != nil {
		return err
	}
	kind := "update"
	if was == nil {
		kind = "add"
	}
	line := ppb.Change{Kind: kind, What: label, Key: what}
	if was != nil {
		var err error
		if line.Moved, err = ppb.ReadChanges(before, after); err != nil {
			return err
		}
	}
	im.out.Lines = append(im.out.Lines, line)
	row := auditRow{action: im.action, what: what, was: before, became: after, reason: im.f.Approval.Words()}
	if im.action == planAction {
		row.quarter = im.q.String()
	}
	return im.record(row)
}

func (im *importer) line(kind, what, why string) {
	im.out.Lines = append(im.out.Lines, ppb.Change{Kind: kind, What: what, Why: why})
}

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
		err := im.put("officer "+o.Login, "officer "+o.Login, wasView, officerView(o), sealedIn{o.Login, []string{"officer"}}, func() error { return im.putOfficer(o) })
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
		return &ppb.RefusedError{Key: "the plan", Action: "imported", Reasons: []ppb.Problem{{Text: wrong}}}
	}
	im.f.Plan = im.f.Plan.WithDates(dates)
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
	have, err := im.Tx.objectives(im.q)
	if err != nil {
		return err
	}
	had, was := map[string]int{}, map[string]view{}
	for i, o := range have {
		had[o.Code], was[o.Code] = i, objectiveView(o, i)
	}
	order := newOrder(had, names(im.f.Objectives, func(o ppb.Objective) string { return o.Code }))
	for _, o := range im.f.Objectives {
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
	had, err := im.positions("milestone")
	if err != nil {
		return err
	}
	order := newOrder(had, names(im.f.Milestones, func(m ppb.Milestone) string { return m.Key }))
	for i := range im.f.Milestones {
		m := &im.f.Milestones[i]
		at := order.of(m.Key)
		var was view
		if it := im.had[m.Key]; it != nil {
			if it.Milestone == nil {
				return say("%s is a measure and cannot become a milestone: give the milestone another ref", m.Key)
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

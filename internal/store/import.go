package store

import (
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
func (s *Store) ChangePlan(
	ctx context.Context, a ppb.Actor, q ppb.Quarter, edit func(held *ppb.Book) (*ppb.PlanFiles, error), dryRun bool,
) (ch ppb.Changes, err error) {
	defer wrap(&err, "change the plan of %s", q)
	if err := ppb.Permit(a, ppb.ActPlan, nil); err != nil {
		return ch, err
	}
	return s.bring(ctx, a, dryRun, func(tx *Tx) (*importer, error) {
		held, err := tx.held(q, "", evenRetired)
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
		im.people, im.plan, im.objectives, im.sections, im.texts, im.grids, im.measures, im.milestones, im.assignments, im.earlier,
		im.current, im.written, im.removed, im.placed,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	if len(im.refused) > 0 {
		return &ppb.RefusedError{Key: "the plan", Action: im.done(), Reasons: im.refused}
	}
	if im.out.Reread, err = im.reread("", before); err != nil || im.action != importAction {
		return err
	}
	return im.warned()
}

// warned has the checks look at the items of which something was brought.
func (im *importer) warned() error {
	brought := map[string]bool{}
	for _, l := range im.out.Lines {
		if l.Kind == "add" || l.Kind == "update" {
			brought[l.Key] = true
		}
	}
	if so, err := im.signOff(im.q); err != nil || so != nil || len(brought) == 0 {
		return err
	}
	b, err := im.openBook(im.q, recent)
	if err != nil {
		return err
	}
	b.ReadAll()
	across := ppb.BookChecks(b)
	for _, it := range b.Items {
		if !brought[it.Key()] {
			continue
		}
		if checks := slices.Concat(b.Reading(it).Checks, across[it.Key()]); len(checks) > 0 {
			im.out.Warned = append(im.out.Warned, ppb.Warned{Key: it.Key(), Checks: checks})
		}
	}
	return nil
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
	if changed || own || len(f.Objectives)+len(f.Sections)+len(f.Measures)+len(f.Milestones)+len(f.Texts)+len(f.Grids)+len(f.Assignments)+
		len(f.Contents)+len(f.Removed)+len(f.Uploads) > 0 || f.Livery != (ppb.LiveryFiles{}) {
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
	return im.tells(line, what, before, after)
}

// tells records what was done to one thing.
func (im *importer) tells(line ppb.Change, what, before, after string) error {
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

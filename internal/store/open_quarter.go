package store

import (
	"context"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// The actions of the audit when a quarter is opened, when a milestone ends with it, when a year's target is copied into it,
// and when a quarter is given other dates.
const (
	openQuarterAction = "open_quarter"
	closeAction       = "close_milestone"
	carryTargetAction = "carry_target"
	takeOverAction    = "take_over" // a standing text begins with its words of the quarter before
	datesAction       = "set_dates"
)

// OpenQuarter opens the quarter that directly follows the newest, by ppb.OpenQuarter, in one transaction. A dry run says what
// it would do and writes nothing.
func (s *Store) OpenQuarter(ctx context.Context, a ppb.Actor, ask ppb.OpenAsk, dryRun bool) (o *ppb.Opening, err error) {
	defer wrap(&err, "open %s", ask.Quarter)
	if dryRun {
		err = s.read(ctx, func(r reader) error {
			o, err = r.opening(a, ask, rag.DateOf(s.now()))
			return err
		})
		return o, err
	}
	err = s.Write(ctx, a, func(tx *Tx) error {
		if o, err = tx.opening(a, ask, rag.DateOf(tx.now)); err != nil {
			return err
		}
		return tx.putOpening(o)
	})
	return o, err
}

// opening is what opening a quarter would do as the file stands.
func (r reader) opening(a ppb.Actor, ask ppb.OpenAsk, on ppb.Date) (*ppb.Opening, error) {
	from, err := r.newestPlan()
	if err != nil {
		return nil, err
	}
	sections, objectives, err := r.structure(from.Quarter)
	if err != nil {
		return nil, err
	}
	people, err := r.people()
	if err != nil {
		return nil, err
	}
	items, err := r.planItems(from, sections, objectives)
	if err != nil {
		return nil, err
	}
	o, err := ppb.OpenQuarter(a, &ppb.Book{Plan: from, Sections: sections, Objectives: objectives, Items: items, Officers: people}, ask)
	if err != nil {
		return nil, err
	}
	if o.Signed, err = r.isSigned(from.Quarter); err != nil {
		return nil, err
	}
	at := make(map[string]*ppb.Item, len(o.Book.Items))
	for _, it := range o.Book.Items {
		at[it.Key()] = it
	}
	if err := r.lastEntries(at, ask.Quarter, ""); err != nil {
		return nil, err
	}
	if err := r.figures(at, ask.Quarter, "", recent); err != nil {
		return nil, err
	}
	return o, o.Settle(on)
}

// newestPlan is the plan of the newest quarter.
func (r reader) newestPlan() (ppb.Plan, error) {
	var q ppb.Quarter
	found, err := r.one(`SELECT quarter FROM plan ORDER BY quarter DESC LIMIT 1`, nil, parsed(&q, ppb.ParseQuarter))
	if err == nil && !found {
		err = &noPlanError{}
	}
	if err != nil {
		return ppb.Plan{}, err
	}
	return r.plan(q)
}

// planItems are the items of a quarter's plan in its order, those that are retired too, without their entries and figures.
func (r reader) planItems(plan ppb.Plan, sections []ppb.Section, objectives []ppb.Objective) ([]*ppb.Item, error) {
	items, err := r.inPlan(plan, "")
	if err != nil {
		return nil, err
	}
	at := make(map[string]*ppb.Item, len(items))
	for _, it := range items {
		it.Department = ppb.DepartmentFor(sections, objectives, it.Objective())
		at[it.Key()] = it
	}
	for _, load := range []func(map[string]*ppb.Item, ppb.Quarter, string) error{r.parts, r.targets, r.links, r.dueDates, r.assigned} {
		if err := load(at, plan.Quarter, ""); err != nil {
			return nil, err
		}
	}
	return items, nil
}

// putOpening writes the plan of the quarter that is opened, and what of it the audit tells: that it was opened, and item by item
// what is other than it was.
func (tx *Tx) putOpening(o *ppb.Opening) error {
	plan := o.Book.Plan
	for _, table := range []string{"plan", "objective", "item", "measure", "part", "target", "milestone", "due_date", "text_item",
		"table_item", "cell_link", "assignment"} {
		if err := tx.seal(table, plan.Quarter.String()); err != nil {
			return err
		}
	}
	if err := tx.putPlan(plan); err != nil {
		return err
	}
	for i, objective := range o.Book.Objectives {
		if err := tx.putObjective(plan.Quarter, objective, i); err != nil {
			return err
		}
	}
	for i, section := range o.Book.Sections {
		if err := tx.putSection(plan.Quarter, section, i); err != nil {
			return err
		}
	}
	position := map[ppb.ItemKind]int{}
	for _, items := range [][]*ppb.Item{o.Book.Items, o.Ends} {
		for _, it := range items {
			if err := tx.putOpened(&plan, it, position[it.Kind()]); err != nil {
				return err
			}
			position[it.Kind()]++
		}
	}
	if err := tx.auditOpening(o); err != nil {
		return err
	}
	return tx.takeOver(o)
}

// takeOver has the standing texts begin with the words of the quarter before, and what was not for the public then be so until it is decided again.
func (tx *Tx) takeOver(o *ppb.Opening) error {
	for _, it := range o.Book.Items {
		was := it.Entry
		if now, takes := ppb.TakenOver(it, tx.actor, tx.now); takes {
			if err := tx.putEntry(was, now, takeOverAction, o.From.String(), nil); err != nil {
				return err
			}
			was = now
		}
		if now, marked := ppb.MarkedAgain(was, it.Last); marked {
			if err := tx.putEntry(was, now, markAction, o.From.String(), nil); err != nil {
				return err
			}
		}
	}
	return nil
}

// putOpened writes an item with who is responsible for it.
func (tx *Tx) putOpened(plan *ppb.Plan, it *ppb.Item, position int) (err error) {
	q := plan.Quarter
	switch it.Kind() {
	case ppb.MeasureItem:
		err = tx.putMeasure(plan, it.Measure, it.Retires, position)
	case ppb.MilestoneItem:
		err = tx.putMilestone(q, it.Milestone, it.Retires, position)
	case ppb.TextItem:
		err = tx.putText(q, it.Text, it.Retires, position)
	case ppb.GridItem:
		err = tx.putGrid(q, it.Grid, it.Retires, position)
	}
	for n, as := range it.Assigned() {
		if err != nil {
			return err
		}
		err = tx.putAssignment(plan.Quarter, as, n)
	}
	return err
}

func (tx *Tx) auditOpening(o *ppb.Opening) error {
	q := o.Book.Plan.Quarter.String()
	became := planView(o.Book.Plan)
	became["from"], became["items"], became["unanswered"] = o.From.String(), len(o.Book.Items), len(o.Unanswered())
	if err := tx.record(auditRow{action: openQuarterAction, quarter: q, what: "plan " + q, became: jsonText(became), reason: o.Words()}); err != nil {
		return err
	}
	for _, it := range o.Ends {
		if it.Retires.How == ppb.RetiredItem {
			continue // that was told when it was decided
		}
		v := view{}
		v.retires(it.Retires)
		if err := tx.record(auditRow{action: closeAction, quarter: q, what: it.Key(), became: jsonText(v)}); err != nil {
			return err
		}
	}
	for _, it := range o.Book.Items {
		var fresh []view
		for _, t := range o.Fresh[it.Key()] {
			fresh = append(fresh, targetView(t))
		}
		if fresh == nil {
			continue
		}
		if err := tx.record(auditRow{action: carryTargetAction, quarter: q, what: it.Key(), became: jsonText(view{"targets": fresh})}); err != nil {
			return err
		}
	}
	return nil
}

// SetDates gives a quarter other dates, by ppb.SetDates.
func (s *Store) SetDates(ctx context.Context, a ppb.Actor, q ppb.Quarter, d ppb.QuarterDates) (plan ppb.Plan, err error) {
	defer wrap(&err, "set the dates of %s", q)
	err = s.Write(ctx, a, func(tx *Tx) error {
		was, err := tx.plan(q)
		if err != nil {
			return err
		}
		so, err := tx.signOff(q)
		if err != nil {
			return err
		}
		if plan, err = ppb.SetDates(a, was, so, d); err != nil {
			return err
		}
		before, after, changed := differ(planView(was), planView(plan))
		if !changed {
			return nil
		}
		if err := tx.seal("plan", q.String()); err != nil {
			return err
		}
		if err := tx.putPlan(plan); err != nil {
			return err
		}
		return tx.record(auditRow{action: datesAction, quarter: q.String(), what: "plan " + q.String(), was: before, became: after})
	})
	return plan, err
}

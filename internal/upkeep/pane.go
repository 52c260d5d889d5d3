package upkeep

import (
	"context"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
)

// ThingFields are the columns of one thing of the plan that can be set, with what they hold: of an item, of a part of a
// measure, of an objective or of the plan itself. Without a key, and of a part without its code, they are those of a new one.
func (d Desk) ThingFields(ctx context.Context, q ppb.Quarter, of ppb.PlanThing, key, part string) ([]ppb.PlanField, error) {
	if of != ppb.WholePlan && (key == "" || of == ppb.PartOfPlan && part == "") {
		return d.NewFields(ctx, q, of)
	}
	held, err := d.Book(ctx, q) // which all sessions share: the plan of 2,000 items takes half a second to be read
	if err == nil && of != ppb.WholePlan && of != ppb.ObjectiveOfPlan && of != ppb.SectionOfPlan && held.Item(key) == nil {
		held, err = d.Held(ctx, q) // it has left the report
	}
	if err != nil {
		return nil, err
	}
	of, cells, err := theRow(held, ppb.PlanEdit{Thing: of, Key: key, Part: part})
	if err != nil {
		return nil, err
	}
	return filled(held, of, held.Item(key), cells), nil
}

// Pane is a pane of a store with the upkeep of its plans: what the screen works on.
type Pane struct {
	*store.Pane
	desk Desk
}

// Pane is a new pane of the desk's store.
func (d Desk) Pane() Pane { return Pane{d.Store.Pane(), d} }

// ThingFields see [Desk.ThingFields].
func (p Pane) ThingFields(ctx context.Context, q ppb.Quarter, of ppb.PlanThing, key, part string) ([]ppb.PlanField, error) {
	return p.desk.ThingFields(ctx, q, of, key, part)
}

// EditPlan see [Desk.EditPlan].
func (p Pane) EditPlan(ctx context.Context, a ppb.Actor, q ppb.Quarter, edit ppb.PlanEdit, dryRun bool) (ppb.Changes, error) {
	return p.desk.EditPlan(ctx, a, q, edit, dryRun)
}

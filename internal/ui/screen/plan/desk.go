package plan

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/plan/change"
)

// desk is what both pages have: the quarter's plan, and the forms that change it.
type desk struct {
	env   ui.Env
	store Store
	book  *ppb.Book // nil before it has been read
}

// whyNotChange is why this person cannot change the plan of this quarter, in words; empty where they can. The rules are
// ppb's.
func (d *desk) whyNotChange() string {
	if d.book == nil {
		return "The plan is still being read"
	}
	if err := ppb.Permit(d.env.Actor, ppb.ActPlan, nil); err != nil {
		return err.Error()
	}
	if d.book.SignOff != nil {
		return ppb.SignedOff(d.env.Quarter, ppb.Accepted).Error()
	}
	return ""
}

// standing is what the status line says: what the page does, for those who can change it how, and of a quarter that is signed
// off that nobody can.
func (d *desk) standing(does string) string {
	switch {
	case d.book.SignOff != nil:
		return ui.AsSentence(ppb.SignedOff(d.env.Quarter, ppb.Accepted).Error())
	case d.whyNotChange() != "":
		return does + "."
	}
	return does + "; " + d.env.Key("e", "edit") + " changes it."
}

// whileOpen is a hint for those who can change the plan; for others it has no place.
func (d *desk) whileOpen(short string) string {
	if d.whyNotChange() != "" {
		return ""
	}
	return short
}

// open puts a form on top.
func (d *desk) open(s change.Subject) tea.Cmd {
	return ui.Send(ui.Push{Screen: change.New(d.env, d.store, s)})
}

// held reads the boxes of a thing of the plan.
func (d *desk) held(thing ppb.PlanThing, key, part string) func(context.Context) ([]ppb.PlanField, error) {
	store, q := d.store, d.env.Quarter
	return func(ctx context.Context) ([]ppb.PlanField, error) { return store.ThingFields(ctx, q, thing, key, part) }
}

// thingOf is which kind of thing an item is.
func thingOf(it *ppb.Item) ppb.PlanThing {
	return [...]ppb.PlanThing{ppb.MeasureOfPlan, ppb.MilestoneOfPlan, ppb.TextOfPlan, ppb.GridOfPlan}[it.Kind()]
}

func kindOf(it *ppb.Item) string {
	return it.Kind().String()
}

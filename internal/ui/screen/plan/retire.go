package plan

import (
	"cmp"
	"context"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/screen/plan/change"
	"ppbtui/internal/ui/theme"
)

// The boxes of retiring.
const (
	boxFrom = "retired_from"
	boxHow  = "retired_how"
)

// retire has an item leave the report from a quarter on. Nothing of it is deleted.
func (d *desk) retire(it *ppb.Item) change.Subject {
	store, q, key := d.store, d.env.Quarter, it.Key()
	return change.Subject{
		Title: "Retire " + theme.Neutral(it.Ref()),
		Asks:  theme.Neutral(it.Called()) + ". It stays in the reports of earlier quarters, and can be brought back.",
		Edit:  ppb.PlanEdit{Act: ppb.PlanRetire, Thing: ppb.ItemOfPlan, Key: key},
		Fields: func(ctx context.Context) ([]ppb.PlanField, error) {
			book, err := store.Book(ctx, q)
			if err != nil {
				return nil, err
			}
			now := book.Item(key)
			if now == nil {
				return nil, &ppb.NotFoundError{What: "item", Ref: key}
			}
			return retireFields(now, q), nil
		},
		Fill: func(e *ppb.PlanEdit, _, typed func(string) string) *ppb.Problem {
			from, err := ppb.ParseQuarter(typed(boxFrom))
			if err != nil {
				return &ppb.Problem{Field: boxFrom, Text: err.Error()}
			}
			e.Retire = ppb.Retirement{From: from, How: ppb.RetiredItem}
			if it.Milestone != nil {
				e.Retire.How = typed(boxHow)
			}
			return nil
		},
		Cellless: true, Ready: true,
	}
}

func retireFields(it *ppb.Item, q ppb.Quarter) []ppb.PlanField {
	from := q.Next()
	if !it.Retires.From.IsZero() {
		from = it.Retires.From
	}
	out := []ppb.PlanField{{Name: boxFrom, Label: "from", Help: "the first quarter that is reported without it, as " + q.Next().String(), Text: from.String()}}
	if it.Milestone == nil {
		return out
	}
	return append(out, ppb.PlanField{
		Name: boxHow, Label: "how", Help: "whether it is closed as achieved or not, or leaves the report for another reason",
		Text: cmp.Or(it.Retires.How, ppb.RetiredItem), Choices: []string{ppb.RetiredItem, ppb.ClosedAchieved, ppb.ClosedNotAchieved},
	})
}

// remove takes a section or an objective out of the plan that nothing stands under.
func (d *desk) remove(r row) change.Subject {
	what := map[bool]string{true: "section", false: "objective"}[r.section != nil]
	return change.Subject{
		Title:    "Take out " + what + " " + theme.Neutral(r.code()),
		Asks:     theme.Neutral(ppb.Called(r.code(), r.heading())) + ". Nothing stands under it. The history keeps that it was there.",
		Edit:     ppb.PlanEdit{Act: ppb.PlanRemove, Thing: r.thing(), Key: r.code()},
		Fields:   func(context.Context) ([]ppb.PlanField, error) { return nil, nil },
		Cellless: true, Ready: true,
	}
}

// restore has an item back in the report.
func (d *desk) restore(key, ref, title string, r ppb.Retirement) change.Subject {
	return change.Subject{
		Title:    "Bring back " + theme.Neutral(ref),
		Asks:     theme.Neutral(ppb.Called(ref, title)) + ". " + leaving(r, d.env.Quarter),
		Edit:     ppb.PlanEdit{Act: ppb.PlanRestore, Thing: ppb.ItemOfPlan, Key: key},
		Fields:   func(context.Context) ([]ppb.PlanField, error) { return nil, nil },
		Cellless: true, Ready: true,
	}
}

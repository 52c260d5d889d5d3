package upkeep

import (
	"reflect"
	"slices"
	"testing"

	"ppbtui/internal/ppb"
)

// What a form shows is what the plan holds now, whoever changed it: of an item that leaves or has left the report, too.
func TestThingFieldsHoldWhatThePlanHolds(t *testing.T) {
	d := desk(t)
	same := func(when string) {
		t.Helper()
		held, err := d.Held(t.Context(), q2)
		must(t, err)
		for _, it := range held.Items {
			want, err := d.PlanFields(t.Context(), q2, it.Key())
			must(t, err)
			got, err := d.ThingFields(t.Context(), q2, kindOf(it), it.Key(), "")
			must(t, err)
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%s: %s is %+v, want %+v", when, it.Key(), got, want)
			}
		}
		want, err := d.PlanFields(t.Context(), q2, "")
		must(t, err)
		if got, err := d.ThingFields(t.Context(), q2, ppb.WholePlan, "", ""); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: the plan is %+v (%v), want %+v", when, got, err, want)
		}
	}
	do := func(edit ppb.PlanEdit) {
		t.Helper()
		edit.Approval = board
		_, err := d.EditPlan(t.Context(), lead, q2, edit, false)
		must(t, err)
	}
	text := func(of ppb.PlanThing, key, part, column string) string {
		t.Helper()
		fields, err := d.ThingFields(t.Context(), q2, of, key, part)
		must(t, err)
		i := slices.IndexFunc(fields, func(f ppb.PlanField) bool { return f.Name == column })
		if i < 0 {
			t.Fatalf("%s has no %s: %+v", key, column, fields)
		}
		return fields[i].Text
	}
	same("at first")
	do(ppb.PlanEdit{Act: ppb.PlanSet, Thing: ppb.MeasureOfPlan, Key: "M1", Cells: map[string]string{"title": "Renamed", "tolerance_kind": "absolute", "tolerance": "2"}})
	same("after a change")
	do(ppb.PlanEdit{Act: ppb.PlanRetire, Key: "M3", Retire: ppb.Retirement{From: q2.Next(), How: ppb.RetiredItem}})
	do(ppb.PlanEdit{Act: ppb.PlanRetire, Key: "S1", Retire: ppb.Retirement{From: q2, How: ppb.ClosedAchieved}})
	same("after two were retired")
	do(ppb.PlanEdit{Act: ppb.PlanSet, Thing: ppb.PartOfPlan, Key: "M2", Part: "p1", Cells: map[string]string{"label": "All girls"}})
	do(ppb.PlanEdit{Act: ppb.PlanSet, Thing: ppb.ObjectiveOfPlan, Key: "B", Cells: map[string]string{"department": "Children"}})
	if got := text(ppb.PartOfPlan, "M2", "p1", "label") + text(ppb.ObjectiveOfPlan, "B", "", "department"); got != "All girlsChildren" {
		t.Errorf("held %q", got)
	}
	if got := text(ppb.MilestoneOfPlan, "", "", "ref") + text(ppb.PartOfPlan, "M2", "", "part"); got != "" {
		t.Errorf("a new thing holds %q", got)
	}
}

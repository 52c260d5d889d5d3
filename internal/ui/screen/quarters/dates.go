package quarters

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
)

// dateBoxes are the boxes with what each is of.
var dateBoxes = [...]struct {
	name, label string
	of          func(*ppb.QuarterDates) *ppb.Date
}{
	{"due", "Due", func(d *ppb.QuarterDates) *ppb.Date { return &d.Due }},
	{"clearance", "Clearance", func(d *ppb.QuarterDates) *ppb.Date { return &d.Clearance }},
	{"publication", "Publication", func(d *ppb.QuarterDates) *ppb.Date { return &d.Publication }},
	{"meeting", "Meeting", func(d *ppb.QuarterDates) *ppb.Date { return &d.Meeting }},
}

// askDates asks for a quarter's dates.
func askDates(env ui.Env, store Store, plan ppb.Plan) ask.Spec {
	held, end := plan.Dates(), plan.Quarter.End()
	day := func(in form.Line) (ppb.Date, string) {
		if in.Value() == "" {
			return ppb.Date{}, ""
		}
		return ppb.ParseDay(in.Value(), end, end)
	}
	var boxes []*form.Box
	var lines []form.Line
	for _, b := range dateBoxes {
		in := form.NewLine(field.Options{Max: 20, Exact: true})
		lines = append(lines, in)
		boxes = append(boxes, ask.Line(b.name, b.label, b.of(&held).String(), in, func() string {
			if on, problem := day(in); problem == "" && !on.IsZero() {
				return on.Time().Weekday().String() + " " + wording.Date(on)
			}
			return ""
		}))
	}
	read := func() (out ppb.QuarterDates, wrong string) {
		for i, b := range dateBoxes {
			on, problem := day(lines[i])
			if problem != "" {
				return out, b.label + ": " + problem
			}
			*b.of(&out) = on
		}
		_, err := ppb.SetDates(env.Actor, plan, nil, out)
		return out, ui.Sentence(err)
	}
	return ask.Spec{
		Title: "Dates of " + plan.Quarter.Short(),
		Lead:  plan.Quarter.Label() + ", " + plan.Quarter.Months() + ". Figures come in by the due date; the report is cleared, published, and members meet on it.",
		Tells: "Type 5/2/2024 or 2024-02-05; an empty box is no date. Nothing is set until F9.",
		Boxes: boxes, Does: "Set these dates", Short: "Set them",
		Why: func() string { _, wrong := read(); return wrong },
		Says: func() string {
			on, _ := read()
			return on.Warning()
		},
		Do: func() func() (string, error) {
			on, _ := read()
			return func() (string, error) {
				_, err := store.SetDates(env.Ctx, env.Actor, plan.Quarter, on)
				return "The dates of " + lower(plan.Quarter) + " are set.", err
			}
		},
	}
}

package quarters

import (
	"cmp"
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// What a figure is.
const (
	kindFinal       = "final"
	kindProvisional = "provisional"
	kindNone        = "none"
)

// askOutturn asks for one outturn: a value for the whole or for each part, its source, and how sure it is.
func askOutturn(env ui.Env, store Store, it *ppb.Item, p ppb.Point) ask.Spec {
	parts := []ppb.Part{{Label: "Value"}}
	if len(it.Measure.Parts) > 0 {
		parts = it.Measure.Parts
	}
	var boxes []*form.Box
	var values []form.Line
	for _, part := range parts {
		in := form.NewLine(field.Options{Max: 40, Exact: true})
		values = append(values, in)
		boxes = append(boxes, ask.Line("value "+part.Code, theme.Neutral(part.Label), "", in, nil))
	}
	source := form.NewLine(field.Options{})
	kind := form.NewRadio(env.Theme, []string{kindFinal, kindProvisional, kindNone}, []string{"final", "provisional", "there is none"})
	kind.SetValue(kindFinal)
	boxes = append(boxes, ask.Line("source", "Source", "", source, nil), &form.Box{Name: "kind", Label: "It is", Field: kind})

	// read is the figures as they stand in the boxes, and what keeps them from being stated.
	read := func() (rows []ppb.FigureRow, wrong string) {
		for i, part := range parts {
			row := ppb.FigureRow{Key: it.Key(), Part: part.Code, Period: p.Year, Source: source.Value()}
			if values[i].Value() != "" {
				var problem string
				if row.Amount, problem = ppb.ParseAmount(values[i].Value(), it.Box(part.Code)); problem != "" {
					return nil, theme.Neutral(part.Label) + ": " + problem
				}
			}
			switch given := row.Amount.Known || row.Amount.Raw != ""; {
			case kind.Value() == kindNone && given:
				return nil, "There is a value and also that there is none: clear one of the two."
			case kind.Value() == kindNone && i > 0:
				continue
			case kind.Value() == kindNone:
				row.Part, row.None = "", ppb.NotAvailable
			case kind.Value() == kindProvisional:
				row.Flags = ppb.Provisional
			}
			if _, err := ppb.StateOutturn(env.Actor, it, env.Quarter, row); err != nil {
				return nil, ui.Sentence(err)
			}
			rows = append(rows, row)
		}
		return rows, ""
	}
	return ask.Spec{
		Title: "Outturn of " + theme.Neutral(it.Ref()),
		Lead:  theme.Neutral(cmp.Or(it.Title(), it.Ref())) + ". " + wording.Sentence(theme.Neutral(p.Says)),
		Boxes: boxes, Does: "State this outturn", Short: "State it",
		Why: func() string { _, wrong := read(); return wrong },
		Do: func() func() (string, error) {
			rows, _ := read()
			return func() (string, error) {
				says := fmt.Sprintf("The outturn of %s for %s is stated.", theme.Neutral(it.Ref()), it.Measure.YearName(p.Year.Year))
				for _, row := range rows {
					did, err := store.Outturn(env.Ctx, env.Actor, env.Quarter, row.Key, row)
					if err != nil {
						return "", err
					}
					if did.Instead != "" {
						says += " It takes the place of " + theme.Neutral(did.Instead) + "."
					}
					for _, r := range did.Reread {
						says += fmt.Sprintf(" It was %s and is %s now: it is to be accepted again.", r.Was, r.Is)
					}
				}
				return says, nil
			}
		},
	}
}

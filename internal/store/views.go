package store

import (
	"maps"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
)

// view is a thing of the plan as the audit shows it: names and JSON values.
type view map[string]any

// differ gives the parts of both views that are not the same, as JSON; changed is false where nothing is. A view that is
// nil is of something that is not there yet.
func differ(was, now view) (before, after string, changed bool) {
	if was == nil {
		return "", jsonText(now), true
	}
	b, a := view{}, view{}
	for _, k := range slices.Sorted(maps.Keys(now)) {
		if jsonText(was[k]) != jsonText(now[k]) {
			b[k], a[k] = was[k], now[k]
		}
	}
	if len(a) == 0 {
		return "", "", false
	}
	return jsonText(b), jsonText(a), true
}

func officerView(o ppb.Officer) view {
	return view{"name": o.Name, "post": o.Post, "role": o.Role.String()}
}

func planView(p ppb.Plan) view {
	return view{
		"council": p.Council, "title": p.Title, "due_on": p.DueOn.String(), "tolerance": p.Tolerance.String(),
		"share": int(p.Share), "scheme": p.Scheme.String(),
		"checks_off": strings.Join(p.ChecksOff, ","),
	}
}

func objectiveView(o ppb.Objective, position int) view {
	return view{"parent": o.Parent, "title": o.Title, "position": position}
}

func milestoneView(m *ppb.Milestone, position int) view {
	return view{"ref": m.Ref, "objective": m.Objective, "title": m.Title, "due": m.Due.String(), "position": position}
}

func measureView(m *ppb.Measure, plan ppb.Plan, position int) view {
	own := ownRule(m, plan)
	v := view{
		"ref": m.Ref, "objective": m.Objective, "title": m.Title, "definition": m.Definition, "source": m.Source,
		"polarity": m.Rule.Polarity.String(), "basis": m.Rule.Basis.String(), "unit": m.Rule.Unit.String(),
		"decimals": m.Rule.Decimals, "headline": m.Headline, "scheme": own.scheme, "tolerance_kind": own.kind,
		"tolerance": own.amount, "profile": m.Profile, "position": position,
	}
	parts, targets := []view{}, []view{}
	for _, p := range m.Parts {
		parts = append(parts, view{
			"code": p.Code, "label": p.Label, "unit": p.Unit.String(), "decimals": p.Decimals, "rated": p.Rated.String(),
		})
	}
	for _, t := range m.Targets {
		targets = append(targets, view{
			"part": t.Part, "period": t.Period.String(), "kind": t.Kind.String(), "value": t.Value.String(),
			"min": t.Min.String(), "max": t.Max.String(), "base": t.Base.String(), "point": orNull(t.Point, t.HasPoint),
			"text": t.Text, "raw": t.Raw, "approved_by": t.ApprovedBy, "approved_on": t.ApprovedOn.String(),
		})
	}
	v["parts"], v["targets"] = parts, targets
	return v
}

// own are a measure's own settings of the rule, nil where the plan's hold.
type own struct{ scheme, kind, amount any }

func ownRule(m *ppb.Measure, plan ppb.Plan) (o own) {
	if m.Rule.Scheme != plan.Scheme {
		o.scheme = m.Rule.Scheme.String()
	}
	if t := m.Rule.Tolerance; !t.Default { // 0 per cent that is set is a tolerance of its own: none
		o.kind, o.amount = t.Kind.String(), t.Amount.String()
	}
	return o
}

func figureView(f ppb.FigureRow) view {
	return view{
		"part": f.Part, "period": f.Period.String(), "raw": f.Raw, "value": orNull(f.Value, f.Known),
		"num": orNull(f.Num, f.Fraction), "den": orNull(f.Den, f.Fraction), "unit": f.Unit, "as_of": f.AsOf.String(),
		"flags": f.Flags.String(), "none_reason": string(f.None), "promised": f.Promised.String(), "source": f.Source,
		"note": f.Note,
	}
}

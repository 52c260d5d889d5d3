package store

import (
	"encoding/json"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
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
	for k := range now {
		if jsonText(was[k]) != jsonText(now[k]) {
			a[k] = now[k]
			if before, had := was[k]; had {
				b[k] = before
			}
		}
	}
	for k := range was {
		if _, still := now[k]; !still {
			b[k] = was[k]
		}
	}
	if len(a)+len(b) == 0 {
		return "", "", false
	}
	return jsonText(b), jsonText(a), true
}

// say puts a text that most things have none of: an empty one is not said, or every row of before would seem to have changed.
func (v view) say(name, text string) {
	if text != "" {
		v[name] = text
	}
}

func officerView(o ppb.Officer) view {
	v := view{"name": o.Name, "post": o.Post, "role": o.Role.String()}
	v.say("department", o.Department)
	v.say("mail", o.Mail)
	v.say("closed_on", o.ClosedOn.String())
	return v
}

func planView(p ppb.Plan) view {
	v := view{
		"council": p.Council, "title": p.Title, "due_on": p.DueOn.String(), "tolerance": p.Tolerance.String(),
		"share": int(p.Share), "scheme": p.Scheme.String(),
		"checks_off": strings.Join(p.ChecksOff, ","),
	}
	v.say("clearance_on", p.ClearanceOn.String())
	v.say("publication_on", p.PublicationOn.String())
	v.say("meeting_on", p.MeetingOn.String())
	if p.Countersigned {
		v["sign_off"] = 2
	}
	if p.ByRef {
		v["order"] = ppb.OrderName(&p)
	}
	v.say("small_numbers", string(p.Small))
	v.say("crest", p.Livery.Crest.Text())
	v.say("crest_alt", p.Livery.Alt)
	v.say("template", p.Livery.Template.Text())
	return v
}

func objectiveView(o ppb.Objective, position int) view {
	v := view{"parent": o.Parent, "title": o.Title, "position": position}
	v.say("department", o.Department)
	v.say("serves", o.ServesText())
	return v
}

func sectionView(s ppb.Section, position int) view {
	v := view{"parent": s.Parent, "title": s.Title, "kind": string(s.Kind), "position": position}
	v.say("about", s.About)
	v.say("numbering", string(s.Numbering))
	v.say("department", s.Department)
	return v
}

func textView(t *ppb.Text, gone ppb.Retirement, position int) view {
	v := view{"ref": t.Ref, "section": t.Section, "title": t.Title, "position": position}
	if t.Standing {
		v["standing"] = true
	}
	v.retires(gone)
	return v
}

func gridView(g *ppb.Grid, gone ppb.Retirement, position int) view {
	v := view{"ref": g.Ref, "section": g.Section, "title": g.Title, "position": position, "columns": json.RawMessage(columnsText(g.Columns)),
		"rows": json.RawMessage(rowsText(g.Rows))}
	v.say("note", g.Note)
	v.retires(gone)
	return v
}

func milestoneView(m *ppb.Milestone, gone ppb.Retirement, position int) view {
	v := view{"ref": m.Ref, "objective": m.Objective, "title": m.Title, "due": m.Due.String(), "position": position}
	v.say("source", m.Source)
	for i, d := range m.Dues {
		stated := view{"due": d.Due.String(), "approved_by": d.ApprovedBy, "approved_on": d.ApprovedOn.String(), "reason": d.Reason}
		stated.say("stated", string(d.Stated))
		v["due "+strconv.Itoa(i+1)] = stated
	}
	v.retires(gone)
	return v
}

func (v view) retires(gone ppb.Retirement) {
	if !gone.From.IsZero() {
		v["retired_from"], v["retired_how"], v["retired_why"] = gone.From.String(), gone.How, gone.Why
	}
}

func measureView(m *ppb.Measure, gone ppb.Retirement, plan ppb.Plan, position int) view {
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
		targets = append(targets, targetView(t))
	}
	v.say("due_in", m.DueIn.String())
	v.say("year_end", m.YearEnd.String())
	v.say("months", m.Months.String())
	v.say("counts", string(m.Counts))
	v.retires(gone)
	for _, l := range m.Links {
		v[wording.Joined("link", l.Part, l.Table, l.Row, l.Column)] = view{"as_of": l.AsOf.String()}
	}
	v["parts"], v["targets"] = parts, targets
	return v
}

func targetView(t ppb.Target) view {
	v := view{
		"part": t.Part, "period": t.Period.String(), "kind": t.Kind.String(), "value": t.Value.String(),
		"min": t.Min.String(), "max": t.Max.String(), "base": t.Base.String(), "point": orNull(t.Point, t.HasPoint),
		"text": t.Text, "raw": t.Raw, "approved_by": t.ApprovedBy, "approved_on": t.ApprovedOn.String(),
	}
	v.say("reason", t.Reason)
	v.say("standing", t.Standing)
	v.say("stated", string(t.Stated))
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

func assignmentView(as ppb.Assignment) view {
	v := view{"officer": as.Login, "role": as.Role}
	v.say("for", as.For)
	return v
}

func figureView(f ppb.FigureRow) view {
	v := view{
		"part": f.Part, "period": f.Period.String(), "raw": f.Raw, "value": orNull(f.Value, f.Known),
		"num": orNull(f.Num, f.Fraction), "den": orNull(f.Den, f.Fraction), "unit": f.Unit, "as_of": f.AsOf.String(),
		"flags": f.Flags.String(), "none_reason": string(f.None), "promised": f.Promised.String(), "source": f.Source,
		"note": f.Note,
	}
	v.say("replaces", f.Replaces)
	return v
}

package uitest

import (
	"context"
	"reflect"
	"slices"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// ThingFields are the columns of a thing with what they hold. Of a measure the store knows title, objective, definition,
// source, unit and tolerance, of a milestone its due date, of an objective and the plan the title.
func (s *Store) ThingFields(_ context.Context, _ ppb.Quarter, of ppb.PlanThing, key, part string) ([]ppb.PlanField, error) {
	if s.Fail != nil {
		return nil, s.Fail
	}
	fields, whole := ppb.PlanFields(of)
	if of != ppb.WholePlan && (key == "" || of == ppb.PartOfPlan && part == "") {
		return append(whole, fields...), nil
	}
	texts, err := s.texts(of, key, part)
	for i := range fields {
		fields[i].Text = texts[fields[i].Name]
	}
	return fields, err
}

func (s *Store) texts(of ppb.PlanThing, key, part string) (map[string]string, error) {
	b := s.B
	switch of {
	case ppb.WholePlan:
		return map[string]string{"council": b.Plan.Council, "title": b.Plan.Title, "tolerance": b.Plan.Tolerance.String(), "scheme": b.Plan.Scheme.String(), "share": "even"}, nil
	case ppb.ObjectiveOfPlan:
		for _, o := range b.Objectives {
			if o.Code == key {
				return map[string]string{"title": o.Title, "parent": o.Parent, "department": o.Department, "serves": o.ServesText()}, nil
			}
		}
		return nil, &ppb.NotFoundError{What: "objective", Ref: key}
	}
	it := b.Item(key)
	switch {
	case it == nil:
		return nil, &ppb.NotFoundError{What: "measure or milestone", Ref: key}
	case it.Milestone != nil:
		return map[string]string{"objective": it.Objective(), "title": it.Title(), "source": it.Milestone.Source, "due": it.Milestone.Due.String()}, nil
	}
	m := it.Measure
	if p, ok := m.Part(part); ok {
		return map[string]string{"label": p.Label, "unit": p.Unit.String(), "decimals": "0", "rated": p.Rated.String()}, nil
	}
	return map[string]string{
		"objective": m.Objective, "title": m.Title, "definition": m.Definition, "source": m.Source,
		"polarity": m.Rule.Polarity.String(), "basis": m.Rule.Basis.String(), "unit": m.Rule.Unit.String(), "decimals": "0",
		"tolerance": tolerance(m), "due_in": m.DueIn.String(),
	}, nil
}

// tolerance is the measure's own, empty where it is the plan's.
func tolerance(m *ppb.Measure) string {
	if m.Rule.Tolerance.Default {
		return ""
	}
	return m.Rule.Tolerance.Amount.String()
}

// EditPlan does an act with the rules of package ppb, as far as ThingFields goes, and keeps it in Edits.
func (s *Store) EditPlan(_ context.Context, a ppb.Actor, q ppb.Quarter, edit ppb.PlanEdit, dryRun bool) (ppb.Changes, error) {
	if s.Fail != nil {
		return ppb.Changes{}, s.Fail
	}
	if err := ppb.Permit(a, ppb.ActPlan, nil); err != nil {
		return ppb.Changes{}, err
	}
	if s.B.SignOff != nil {
		return ppb.Changes{}, ppb.SignedOff(q, ppb.Accepted)
	}
	next := s.copyBook()
	if wrong := do(next, edit); len(wrong) > 0 {
		return ppb.Changes{}, &ppb.RefusedError{Key: edit.Key, Action: "changed", Reasons: wrong}
	}
	var out ppb.Changes
	for i, it := range next.Items {
		if i >= len(s.B.Items) || s.B.Items[i].Key() != it.Key() {
			break // they were put in another order
		}
		was, is := verdict(s.B, s.B.Items[i]), verdict(next, it)
		if e, changed := ppb.Reread(it, was, is, a.Name); changed {
			out.Reread = append(out.Reread, ppb.Rereading{Key: it.Key(), Quarter: q, State: it.Entry.State, Was: was, Is: is})
			it.Entry = e
		}
	}
	if !dryRun {
		s.B, s.given = next, nil
		s.Edits = append(s.Edits, edit)
	}
	return out, nil
}

func verdict(b *ppb.Book, it *ppb.Item) string {
	r := ppb.Read(&b.Plan, it, it.Entry.Content)
	return ppb.Verdict(it, &r)
}

// copyBook is the quarter as a change may make another of it.
func (s *Store) copyBook() *ppb.Book {
	b := &ppb.Book{Plan: s.B.Plan, Objectives: slices.Clone(s.B.Objectives), Officers: s.B.Officers, Gone: slices.Clone(s.B.Gone)}
	for _, it := range s.B.Items {
		b.Items = append(b.Items, copyOf(it))
	}
	return b
}

// do does an act to a book.
func do(b *ppb.Book, edit ppb.PlanEdit) []ppb.Problem {
	it := b.Item(edit.Key)
	switch {
	case edit.Act == ppb.PlanMove:
		i := slices.IndexFunc(b.Items, func(it *ppb.Item) bool { return it.Key() == edit.Key })
		j := slices.IndexFunc(b.Items, func(it *ppb.Item) bool { return it.Key() == edit.Before+edit.After })
		if i >= 0 && j >= 0 {
			b.Items[i], b.Items[j] = b.Items[j], b.Items[i]
		}
		b.Items = slices.Clone(b.Items)
		*b = ppb.Book{Plan: b.Plan, Sections: b.Sections, Objectives: b.Objectives, Officers: b.Officers, Items: b.Items, Gone: b.Gone}
	case edit.Act == ppb.PlanRetire, edit.Act == ppb.PlanRestore:
		if edit.Approval.Reason == "" {
			return []ppb.Problem{{Field: "reason", Text: "say why"}}
		}
		edit.Retire.Why = edit.Approval.Reason
		if it != nil {
			it.Retires = edit.Retire
		}
	case edit.Act == ppb.PlanAdd && edit.Cells["ref"]+edit.Cells["code"]+edit.Cells["part"] == "":
		return []ppb.Problem{{Field: "ref", Text: "the ref is empty"}}
	case it != nil && edit.Act == ppb.PlanState:
		return stateTarget(b, it, edit)
	case it != nil && edit.Act == ppb.PlanSet:
		return set(b, it, edit)
	}
	return nil
}

func stateTarget(b *ppb.Book, it *ppb.Item, edit ppb.PlanEdit) []ppb.Problem {
	value, err := decimal.Parse(edit.Cells["value"])
	if err != nil {
		return []ppb.Problem{{Field: "value", Text: "the value is no number"}}
	}
	period, err := ppb.ParsePeriod(edit.Cells["period"])
	if err != nil {
		return []ppb.Problem{{Field: "period", Text: err.Error()}}
	}
	was, m := *it.Measure, it.Measure
	m.Targets = append(slices.Clone(m.Targets), ppb.Target{
		Period: period, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: value}, Raw: edit.Cells["raw"], Standing: edit.Cells["standing"],
	})
	return ppb.RestateTargets(&was, m, edit.Approval, approvers(b, it))
}

func approvers(b *ppb.Book, it *ppb.Item) (out ppb.Approvers) {
	for _, login := range it.Officers {
		out.Officers = append(out.Officers, b.Officer(login))
	}
	return out
}

func set(b *ppb.Book, it *ppb.Item, edit ppb.PlanEdit) (wrong []ppb.Problem) {
	if m := it.Milestone; m != nil {
		was := *m
		if due, set := edit.Cells["due"]; set {
			m.Due, _ = ppb.ParseDay(due, ppb.Date{}, ppb.Date{})
		}
		return ppb.RestateDue(&was, m, edit.Approval, approvers(b, it))
	}
	m, was := it.Measure, *it.Measure
	for column, text := range edit.Cells {
		switch column {
		case "title":
			if m.Title = text; text == "" {
				wrong = append(wrong, ppb.Problem{Field: "title", Text: "the title is empty: this column must be filled"})
			}
		case "definition":
			m.Definition = text
		case "tolerance":
			m.Rule.Tolerance = rag.Tolerance{Amount: decimal.MustParse(text)}
		case "unit":
			m.Rule.Unit, _ = rag.ParseUnit(text)
		}
	}
	changes := ppb.RulesChanged(&b.Plan, &b.Plan, &was, m)
	if len(changes) > 0 && it.Entry.State != ppb.NotStarted && !reflect.DeepEqual(was, *m) {
		if p := ppb.ApproveRules(it.Key(), changes, edit.Approval, approvers(b, it)); p != nil {
			wrong = append(wrong, *p)
		}
	}
	return wrong
}

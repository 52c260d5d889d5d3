package pack

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
)

// details adds what the report says of each measure.
func (p *packer) details() error {
	type m = data.MeasureJSON
	fields := itemFields(p, "measure", func(it *m) about { return about{it.Key, it.Ref, it.Title, it.Objective} })
	fields = append(fields, valueFields()...)
	fields = append(fields, targetFields()...)
	fields = append(fields, p.ratingFields()...)
	fields = append(fields, wordFields(func(it *m) said {
		return said{it.RAG.Reason, it.RAG.Refer, it.Commentary, it.SameAs, it.Officers, it.Sources, it.Withheld}
	})...)
	return csv(p, file{
		name: "measures_detail.csv", title: "Measures in the quarter", key: []string{"measure_code"}, symbols: symbols(),
		says: "A row for each measure with what the report says of it.",
	}, fields, p.doc.Measures)
}

// valueFields are the figure and what there is to know of it.
func valueFields() []field[data.MeasureJSON] {
	type m = data.MeasureJSON
	share := func(of func(*data.Current) *string) func(*m) string {
		return func(it *m) string {
			if whyNoFigure(it) == withheld {
				return withheld
			}
			return or(of(&it.Current), none)
		}
	}
	return []field[m]{
		textField("unit", "Unit", "What the value counts.", func(it *m) string { return data.UnitWords(it.Unit) }),
		numberField("value", "Value", "The figure.", func(it *m) string { return or(it.Current.Value, whyNoFigure(it)) }),
		numberField("numerator", "Numerator", "Of a share or a rate.", share(func(c *data.Current) *string { return c.Num })),
		numberField("denominator", "Denominator", "Of a share or a rate.", share(func(c *data.Current) *string { return c.Den })),
		textField("shorthand", "Shorthand", "Letters that say more of the value.", func(it *m) string { return strings.Join(it.Current.Flags, " ") }),
		dayField("as_of", "As of", "The day that the value is of, where it is not the end of the quarter.",
			share(func(c *data.Current) *string { return c.AsOf })),
		textField("note", "Note", "Printed with the value.", func(it *m) string { return it.Current.Note }),
		textField("no_value", "Why there is no value", "In words.", func(it *m) string {
			if it.Current.None == nil {
				return ""
			}
			return ppb.NoneReason(it.Current.None.Reason).Label()
		}),
		dayField("promised", "Promised", "The day by which a value is promised.", func(it *m) string {
			if it.Current.None == nil {
				return none
			}
			return or(it.Current.None.Promised, none)
		}),
	}
}

// targetFields are the target, and the figures that the value is compared with.
func targetFields() []field[data.MeasureJSON] {
	type m = data.MeasureJSON
	target := func(name, label, says string, of func(*data.Target) *string) field[m] {
		return numberField(name, label, says, func(it *m) string {
			if it.Target.Kind == rag.NoTarget.String() {
				return kept(it.Withheld, none)
			}
			return or(of(&it.Target), none)
		})
	}
	earlier := func(name, label, says string, of func(*m) *data.Earlier) field[m] {
		return numberField(name, label, says, func(it *m) string {
			e := of(it)
			switch {
			case e == nil:
				return kept(it.Withheld, missing)
			case e.None != nil:
				return or(e.Value, whyNot(ppb.NoneReason(e.None.Reason).Label()))
			}
			return or(e.Value, missing)
		})
	}
	return []field[m]{
		textField("target_kind", "Kind of target", "none, absolute, range and others; text is a target in words.",
			func(it *m) string { return it.Target.Kind }),
		textField("target_text", "Target", "As it was published.", func(it *m) string { return it.Target.Raw }),
		target("target", "Target as a number", "The target, or by how much the base is to change.", func(t *data.Target) *string { return t.Value }),
		target("target_base", "Base", "What the target is counted from.", func(t *data.Target) *string { return t.Base }),
		target("target_min", "Least", "The lower end of a range.", func(t *data.Target) *string { return t.Min }),
		target("target_max", "Most", "The upper end of a range.", func(t *data.Target) *string { return t.Max }),
		target("expected", "Expected by now", "What the target asks for by the day that the value is of.",
			func(t *data.Target) *string { return t.Point }),
		earlier("previous_year", "Previous year", "The actual of the whole previous year.", func(it *m) *data.Earlier { return it.PreviousActual }),
		earlier("same_quarter", "Same quarter", "The figure of the same quarter of the previous year.",
			func(it *m) *data.Earlier { return it.SameQuarter }),
	}
}

// ratingFields are the rating and the direction of travel.
func (p *packer) ratingFields() []field[data.MeasureJSON] {
	type m = data.MeasureJSON
	return []field[m]{
		textField("rating", "Rating", "As published.", published),
		textField("rating_computed", "Computed rating", "Before a judgement.", func(it *m) string { return rating(it.RAG.Computed, it.Withheld) }),
		textField("direction", "Direction of travel", "Of performance, not of the number.",
			func(it *m) string { return direction(it.Travel.Direction, it.Withheld) }),
		textField("direction_against", "Compared with", "Or why there is no direction.", func(it *m) string {
			if it.Travel.Against != "" {
				return it.Travel.Against
			}
			return it.Travel.Reason
		}),
		textField("change", "Change", "Against that.", func(it *m) string { return it.Travel.Change }),
	}
}

// published is a measure's rating: by part where only its parts have one.
func published(m *data.MeasureJSON) string {
	if m.RAG.Published == rag.None.String() {
		for i := range m.Current.Parts {
			if m.Current.Parts[i].RAG != rag.None.String() {
				return rating("by_part", "")
			}
		}
	}
	return rating(m.RAG.Published, m.Withheld)
}

// milestones adds what the report says of each milestone.
func (p *packer) milestones() error {
	type m = data.MilestoneJSON
	if len(p.doc.Milestones) == 0 {
		return nil
	}
	fields := append(itemFields(p, "milestone", func(it *m) about { return about{it.Key, it.Ref, it.Title, it.Objective} }),
		dayField("due", "Due", "The day it is due.", func(it *m) string { return or(it.Due, kept(it.Withheld, missing)) }),
		textField("status", "Status", "How far it is, by the name that an import has.", func(it *m) string { return it.Status }),
		dayField("forecast", "Forecast", "The day by which it is expected.", func(it *m) string { return or(it.Forecast, kept(it.Withheld, missing)) }),
		textField("rating", "Progress", "The rating, by judgement.", func(it *m) string { return rating(it.RAG.Published, it.Withheld) }))
	fields = append(fields, wordFields(func(it *m) said {
		return said{it.RAG.Reason, it.RAG.Refer, it.Commentary, it.SameAs, it.Officers, it.Sources, it.Withheld}
	})...)
	return csv(p, file{
		name: "milestones.csv", title: "Milestones in the quarter", key: []string{"milestone_code"}, symbols: symbols(),
		says: "A row for each milestone with what the report says of it.",
	}, fields, p.doc.Milestones)
}

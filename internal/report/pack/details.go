package pack

import (
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
)

// textField, numberField and dayField are columns of a row for each item.
func textField[T any](name, label, says string, of func(*T) string) field[T] {
	return field[T]{column{name: name, label: label, says: says, kind: words}, of}
}

func numberField[T any](name, label, says string, of func(*T) string) field[T] {
	return field[T]{column{name: name, label: label, says: says, kind: number}, of}
}

func dayField[T any](name, label, says string, of func(*T) string) field[T] {
	return field[T]{column{name: name, label: label, says: says, kind: day}, of}
}

// details adds what the report says of each measure.
func (p *packer) details() error {
	type m = data.MeasureJSON
	target := func(of func(*data.Target) *string) func(*m) string {
		return func(it *m) string {
			if it.Target.Kind == rag.NoTarget.String() {
				return kept(it.Withheld, none)
			}
			return or(of(&it.Target), none)
		}
	}
	share := func(of func(*m) *string) func(*m) string {
		return func(it *m) string {
			if whyNoFigure(it) == withheld {
				return withheld
			}
			return or(of(it), none)
		}
	}
	earlier := func(of func(*m) *data.Earlier) func(*m) string {
		return func(it *m) string {
			e := of(it)
			switch {
			case e == nil:
				return kept(it.Withheld, missing)
			case e.None != nil:
				return or(e.Value, whyNot(ppb.NoneReason(e.None.Reason).Label()))
			}
			return or(e.Value, missing)
		}
	}
	return csv(p, file{
		name: "measures_detail.csv", title: "Measures in the quarter", key: []string{"measure_code"}, symbols: symbols(),
		says: "A row for each measure with what the report says of it.",
	}, []field[m]{
		textField("quarter", "Quarter", "The quarter, such as 2023-24-Q2.", func(*m) string { return p.doc.Quarter }),
		textField("measure_code", "Measure code", "The code of the measure, which no other has.", func(it *m) string { return it.Key }),
		textField("measure_ref", "Reference", "The reference that is printed.", func(it *m) string { return it.Ref }),
		textField("measure", "Measure", "Its title.", func(it *m) string { return it.Title }),
		textField("objective_code", "Objective code", "The objective that it stands under.", func(it *m) string { return it.Objective }),
		textField("objective", "Objective", "The title of the objective.", func(it *m) string { return p.objective(it.Objective) }),
		textField("unit", "Unit", "What the value counts.", func(it *m) string { return data.UnitWords(it.Unit) }),
		numberField("value", "Value", "The figure.", func(it *m) string { return or(it.Current.Value, whyNoFigure(it)) }),
		numberField("numerator", "Numerator", "Of a share or a rate.", share(func(it *m) *string { return it.Current.Num })),
		numberField("denominator", "Denominator", "Of a share or a rate.", share(func(it *m) *string { return it.Current.Den })),
		textField("shorthand", "Shorthand", "Letters that say more of the value.", func(it *m) string { return strings.Join(it.Current.Flags, " ") }),
		dayField("as_of", "As of", "The day that the value is of, where it is not the end of the quarter.", share(func(it *m) *string { return it.Current.AsOf })),
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
		textField("target_kind", "Kind of target", "none, absolute, range and others; text is a target in words.", func(it *m) string { return it.Target.Kind }),
		textField("target_text", "Target", "As it was published.", func(it *m) string { return it.Target.Raw }),
		numberField("target", "Target as a number", "The target, or by how much the base is to change.", target(func(t *data.Target) *string { return t.Value })),
		numberField("target_base", "Base", "What the target is counted from.", target(func(t *data.Target) *string { return t.Base })),
		numberField("target_min", "Least", "The lower end of a range.", target(func(t *data.Target) *string { return t.Min })),
		numberField("target_max", "Most", "The upper end of a range.", target(func(t *data.Target) *string { return t.Max })),
		numberField("expected", "Expected by now", "What the target asks for by the day that the value is of.", target(func(t *data.Target) *string { return t.Point })),
		numberField("previous_year", "Previous year", "The actual of the whole previous year.", earlier(func(it *m) *data.Earlier { return it.PreviousActual })),
		numberField("same_quarter", "Same quarter", "The figure of the same quarter of the previous year.", earlier(func(it *m) *data.Earlier { return it.SameQuarter })),
		textField("rating", "Rating", "As published.", func(it *m) string { return p.published(it) }),
		textField("rating_computed", "Computed rating", "Before a judgement.", func(it *m) string { return rating(it.RAG.Computed, it.Withheld) }),
		textField("rating_reason", "Reason", "For a judgement.", func(it *m) string { return it.RAG.Reason }),
		field[m]{column{name: "refer_to_comment", label: "Refer to comment", says: "No rating is printed: the commentary says more.", kind: yesNo},
			func(it *m) string { return strconv.FormatBool(it.RAG.Refer) }},
		textField("direction", "Direction of travel", "Of performance, not of the number.", func(it *m) string { return direction(it.Travel.Direction, it.Withheld) }),
		textField("direction_against", "Compared with", "Or why there is no direction.", func(it *m) string {
			if it.Travel.Against != "" {
				return it.Travel.Against
			}
			return it.Travel.Reason
		}),
		textField("change", "Change", "Against that.", func(it *m) string { return it.Travel.Change }),
		textField("commentary", "Commentary", "As it was written, with its line ends.", func(it *m) string { return it.Commentary }),
		textField("commentary_as", "Commentary stands under", "The code of the item whose commentary is this one's too.", func(it *m) string { return it.SameAs }),
		textField("officers", "Responsible officers", "Their logins.", func(it *m) string { return strings.Join(it.Officers, " ") }),
		textField("sources", "Sources", "Teams, people or systems that it comes from.", func(it *m) string { return strings.Join(it.Sources, "; ") }),
		textField("withheld", "Withheld", "Why it is not as it was entered, where it is not.", func(it *m) string { return it.Withheld }),
	}, p.doc.Measures)
}

// published is a measure's rating: by part where only its parts have one.
func (p *packer) published(m *data.MeasureJSON) string {
	if m.RAG.Published == rag.None.String() {
		for i := range m.Current.Parts {
			if m.Current.Parts[i].RAG != rag.None.String() {
				return rating("by_part", "")
			}
		}
	}
	return rating(m.RAG.Published, m.Withheld)
}

// milestones adds the milestones.
func (p *packer) milestones() error {
	type m = data.MilestoneJSON
	if len(p.doc.Milestones) == 0 {
		return nil
	}
	return csv(p, file{
		name: "milestones.csv", title: "Milestones in the quarter", key: []string{"milestone_code"}, symbols: symbols(),
		says: "A row for each milestone with what the report says of it.",
	}, []field[m]{
		textField("quarter", "Quarter", "The quarter, such as 2023-24-Q2.", func(*m) string { return p.doc.Quarter }),
		textField("milestone_code", "Milestone code", "The code of the milestone, which no other has.", func(it *m) string { return it.Key }),
		textField("milestone_ref", "Reference", "The reference that is printed.", func(it *m) string { return it.Ref }),
		textField("milestone", "Milestone", "Its title.", func(it *m) string { return it.Title }),
		textField("objective_code", "Objective code", "The objective that it stands under.", func(it *m) string { return it.Objective }),
		textField("objective", "Objective", "The title of the objective.", func(it *m) string { return p.objective(it.Objective) }),
		dayField("due", "Due", "The day it is due.", func(it *m) string { return or(it.Due, kept(it.Withheld, missing)) }),
		textField("status", "Status", "How far it is, by the name that an import has.", func(it *m) string { return it.Status }),
		dayField("forecast", "Forecast", "The day by which it is expected.", func(it *m) string { return or(it.Forecast, kept(it.Withheld, missing)) }),
		textField("rating", "Progress", "The rating, by judgement.", func(it *m) string { return rating(it.RAG.Published, it.Withheld) }),
		textField("rating_reason", "Reason", "For the rating.", func(it *m) string { return it.RAG.Reason }),
		field[m]{column{name: "refer_to_comment", label: "Refer to comment", says: "No rating is printed: the commentary says more.", kind: yesNo},
			func(it *m) string { return strconv.FormatBool(it.RAG.Refer) }},
		textField("commentary", "Commentary", "As it was written, with its line ends.", func(it *m) string { return it.Commentary }),
		textField("commentary_as", "Commentary stands under", "The code of the item whose commentary is this one's too.", func(it *m) string { return it.SameAs }),
		textField("officers", "Responsible officers", "Their logins.", func(it *m) string { return strings.Join(it.Officers, " ") }),
		textField("sources", "Sources", "Teams, people or systems that it comes from.", func(it *m) string { return strings.Join(it.Sources, "; ") }),
		textField("withheld", "Withheld", "Why it is not as it was entered, where it is not.", func(it *m) string { return it.Withheld }),
	}, p.doc.Milestones)
}

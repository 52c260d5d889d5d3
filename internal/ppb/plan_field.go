package ppb

import (
	"slices"
	"strings"

	"ppbtui/internal/rag"
	"ppbtui/internal/tabular"
)

// PlanFields are the columns of a thing of the plan that are set one by one, in the order of a form and without what they
// hold. Whole are those that only a new thing is given, which stand first.
func PlanFields(of PlanThing) (fields, whole []PlanField) {
	switch of {
	case MeasureOfPlan:
		return measureFields(), []PlanField{{Name: "ref", Label: "Ref", Help: "as published: PED02 05; it stays"}}
	case MilestoneOfPlan:
		return []PlanField{
			objectiveField, {Name: "title", Label: "Title", Help: "as printed; empty: its ref alone"},
			{Name: "source", Label: "Source", Help: "the team or persons who tell of it, separated by semicolons"},
			{Name: "due", Label: "Due date", Help: "a day as 2024-03-31; another one needs who approved it, when and why", Rates: true},
		}, []PlanField{{Name: "ref", Label: "Ref", Help: "as published: PED02b; it stays"}}
	case TextOfPlan:
		return []PlanField{
			sectionField, {Name: "title", Label: "Title", Help: "as printed; empty: none"},
			{Name: "standing", Label: "Standing", Help: "yes: its words are taken over into the next quarter, to be read again", Choices: []string{"no", "yes"}},
		}, []PlanField{{Name: "ref", Label: "Ref", Help: "short, unique: KD01; it stays"}}
	case GridOfPlan:
		return []PlanField{
			sectionField, {Name: "title", Label: "Title", Help: "as printed"}, {Name: "note", Label: "Note", Help: "printed under it"},
			{Name: "columns", Label: "Columns", Help: tabular.ColumnsHelp, Long: true, List: true},
			{Name: "rows", Label: "Rows", Help: tabular.RowsHelp, Long: true, List: true},
		}, []PlanField{{Name: "ref", Label: "Ref", Help: "short, unique: REV-EIP; it stays"}}
	case SectionOfPlan:
		return []PlanField{
			{Name: "title", Label: "Title", Help: "as printed; {quarter} and {year} are filled in"},
			{Name: "kind", Label: "Kind", Help: "what stands in it", Choices: kindsOfSection()},
			{Name: "about", Label: "About", Help: "of a generated one what is generated: " + strings.Join(Generated(), " ") +
				"; of a chart its table: RES, or RES.cost for one column"},
			{Name: "parent", Label: "Belongs to", Help: "code of the section above it; empty: none"},
			{Name: "numbering", Label: "Numbering", Help: "none, restart from 1, or appendix; empty: the next number",
				Choices: []string{string(Unnumbered), string(RestartedNumbers), string(AppendixNumbering)}, Empty: "the next number"},
			{Name: "department", Label: "Department", Help: "that answers for it; empty: that of the section it belongs to"},
		}, []PlanField{{Name: "code", Label: "Code", Help: "short: INTRO; it stays"}}
	case PartOfPlan:
		return []PlanField{
			{Name: "label", Label: "Label", Help: "as printed: PRE-MAP"}, unitField, decimalsField,
			{Name: "rated", Label: "Rated", Help: "against the measure's target, its own, or not", Choices: ratedNames[:], Rates: true},
		}, []PlanField{{Name: "part", Label: "Code", Help: "letters, digits, _ and -: pre_map; it stays"}}
	case ObjectiveOfPlan:
		return []PlanField{
			{Name: "title", Label: "Title", Help: "as printed"},
			{Name: "parent", Label: "Belongs to", Help: "code of the objective above it"},
			{Name: "department", Label: "Department", Help: "that answers for it; empty: that of the objective it belongs to"},
			{Name: "serves", Label: "Serves", Help: "codes of the corporate priorities it serves: CP1;CP3"},
		}, []PlanField{{Name: "code", Label: "Code", Help: "short: PED02; it stays"}}
	}
	return []PlanField{
		{Name: "council", Label: "Council", Help: "its name"}, {Name: "title", Label: "Title", Help: "of the report"},
		{Name: "tolerance", Label: "Tolerance", Help: "per cent of the target, where a measure says nothing else", Rates: true},
		{Name: "share", Label: "Share of the year", Help: "of a year's target expected by now", Choices: shareNames[:], Rates: true},
		{Name: "scheme", Label: "Scheme", Help: "rule for the colours, where a measure says nothing else", Choices: names[rag.Scheme](), Rates: true},
		{Name: "sign_off", Label: "Signatures", Help: "1, a lead's or a director's; 2, a lead prepares and a director signs", Choices: signatureNames[:], Rates: true},
		{Name: "order", Label: "Order of items", Help: "under an objective: kind, measures before milestones; ref, both by ref", Choices: orderNames[:]},
		{Name: "small_numbers", Label: "Small numbers", Help: "of people: print; decide, each before sign-off and withheld until then", Choices: smallNames[:]},
		{Name: string(FieldCrest), Label: "Crest", Help: "a file, from `ppbtui plan set --crest FILE`; empty: none"},
		{Name: string(FieldCrestAlt), Label: "Crest in words", Help: "what it shows, for who cannot see it"},
		{Name: string(FieldTemplate), Label: "Word template", Help: "a file, from `ppbtui plan set --template FILE`; empty: none"},
		{Name: "checks_off", Label: "Checks left out", Help: "names of checks, separated by semicolons"},
	}, nil
}

var (
	// Of more than one thing. They are read only.
	objectiveField = PlanField{Name: "objective", Label: "Objective", Help: "code of the objective it stands under"}
	sectionField   = PlanField{Name: "section", Label: "Section", Help: "code of the section it stands in"}
	unitField      = PlanField{Name: "unit", Label: "Unit", Help: "of the figure", Choices: names[rag.Unit](), Rates: true}
	decimalsField  = PlanField{Name: "decimals", Label: "Decimals", Help: "digits after the point as printed, 0 to 6"}
)

func kindsOfSection() (out []string) {
	for _, k := range SectionKinds() {
		out = append(out, string(k))
	}
	return out
}

func measureFields() []PlanField {
	return []PlanField{
		objectiveField, {Name: "title", Label: "Title", Help: "as printed; empty: its ref alone"},
		{Name: "definition", Label: "Definition", Help: "what is counted", Long: true},
		{Name: "source", Label: "Source", Help: "where the figure comes from"},
		{Name: "polarity", Label: "Polarity", Help: "which way is better; none: data only", Choices: names[rag.Polarity](), Rates: true},
		{Name: "basis", Label: "Basis", Help: "what the number accumulates over", Choices: names[rag.Basis](), Rates: true},
		unitField, decimalsField,
		{Name: "headline", Label: "Headline", Help: "of a measure with parts: the one that is published, sum, or none", Rates: true},
		{Name: "scheme", Label: "Scheme", Help: "rule for the colours; empty: the plan's", Choices: names[rag.Scheme](), Empty: "the plan's", Rates: true},
		{Name: "tolerance_kind", Label: "Kind of tolerance", Help: "per cent of the target, points or units, or a limit; empty: the plan's",
			Choices: names[rag.ToleranceKind](), Empty: "the plan's", Rates: true},
		{Name: "tolerance", Label: "Tolerance", Help: "the amount, for relative and absolute", Rates: true},
		{Name: "amber_limit", Label: "Amber limit", Help: "the value that is still Amber, for limit", Rates: true},
		{Name: "profile", Label: "Profile", Rates: true,
			Help: "share of the year expected by a quarter's end: Q1=1/4;Q2=1/2, even, last_year, distinct, over_100"},
		{Name: "due_in", Label: "Due in", Help: "quarters of a year: Q2;Q4; empty: all"},
		{Name: "months", Label: "Months", Help: "its figure month by month: the last stands for the quarter, the sum, or the rate of all three; empty: one figure a quarter",
			Choices: monthsNames[1:], Empty: "one figure", Rates: true},
		{Name: "year_end", Label: "Year end", Help: "the day at which its outturn stands: 12-31; empty: as its basis says"},
		{Name: "counts", Label: "Counts", Help: "people, or things, of which small numbers are not told of; empty: as its title says",
			Choices: []string{string(CountsPeople), string(CountsThings)}, Empty: "as its title says"},
	}
}

// TargetFields are the columns of a target that is stated; who approved it is an Approval.
func TargetFields() []PlanField {
	return []PlanField{
		{Name: "part", Label: "Part", Help: "code; empty: the whole measure"},
		{Name: "period", Label: "Period", Help: "a year as 2023-24, or a quarter as 2023-24-Q2"},
		{Name: "kind", Label: "Kind", Help: "what it aims at", Choices: names[rag.TargetKind](), Rates: true},
		{Name: "value", Label: "Value", Help: "the level, or the amount or per cent of change", Rates: true},
		{Name: "min", Label: "From", Help: "lower bound of a range", Rates: true}, {Name: "max", Label: "To", Help: "upper bound of a range", Rates: true},
		{Name: "base", Label: "Base", Help: "what a change starts from, or what is to be bettered", Rates: true},
		{Name: "raw", Label: "As printed", Help: "as published; of a target in words its words"},
		{Name: "standing", Label: "Standing", Help: "where it comes from", Choices: Standings(), Empty: "not said"},
	}
}

// names are all names of a kind of word, in its order.
func names[T interface {
	~uint8
	String() string
}]() (out []string) {
	for v := T(0); ; v++ {
		name := v.String()
		if strings.HasPrefix(name, "unknown(") || slices.Contains(out, name) {
			return out
		}
		out = append(out, name)
	}
}

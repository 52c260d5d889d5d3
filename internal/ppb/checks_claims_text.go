package ppb

import "ppbtui/internal/rag"

// The rules of claims that hold or not by the figures that the text itself gives, or by them and what is held. They are asked of whatever
// is written for the report, with a figure beside it or without.

var rulePercentChange = CheckRule{
	Name: "percent_change", Doc: "a percentage change in the text that its two figures do not give",
	Reads: ReadsWords, Shown: AtText,
	Fails: Example{Kind: MilestoneItem, Title: "Open the second hub", Typed: []TypedExample{{FieldStatus, "in_progress"}, {FieldRAG, "green"}},
		Commentary: "Attendances are up 9% since the first quarter, from 11,176 to 12,444."},
	Passes: Example{Kind: MilestoneItem, Title: "Open the second hub", Typed: []TypedExample{{FieldStatus, "in_progress"}, {FieldRAG, "green"}},
		Commentary: "Attendances are up 11% since the first quarter, from 11,176 to 12,444."},
	entry: (*checker).claims,
}

var ruleDifference = CheckRule{
	Name: "difference", Doc: "so many more or fewer in the text, where its two figures are another number apart",
	Reads: ReadsWords, Shown: AtText,
	Fails: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "147"}}, Typed: []TypedExample{{FieldValue, "122"}},
		Commentary: "There are 122 open cases, a reduction of 15 on the same point last year, when there were 147."},
	Passes: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "147"}}, Typed: []TypedExample{{FieldValue, "122"}},
		Commentary: "There are 122 open cases, a reduction of 25 on the same point last year, when there were 147."},
	entry: (*checker).claims,
}

var rulePoints = CheckRule{
	Name: "points", Doc: "percentage points that are called per cent, or points of what is no percentage",
	Reads: ReadsWords, Shown: AtText,
	Fails: Example{Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Held: []HeldExample{{"2022-23-Q2", "", "44.1"}}, Typed: []TypedExample{{FieldValue, "44.9"}},
		Commentary: "The rate is 44.9%, up 0.8% on the 44.1% of the same point last year."},
	Passes: Example{Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Held: []HeldExample{{"2022-23-Q2", "", "44.1"}}, Typed: []TypedExample{{FieldValue, "44.9"}},
		Commentary: "The rate is 44.9%, up 0.8 percentage points on the 44.1% of the same point last year."},
	entry: (*checker).claims,
}

var ruleFractionOf = CheckRule{
	Name: "fraction_of", Doc: "a share in the text that its numerator and denominator do not give",
	Reads: ReadsWords, Shown: AtText,
	Fails: Example{Kind: MilestoneItem, Title: "Close requests on time", Typed: []TypedExample{{FieldStatus, "in_progress"}, {FieldRAG, "green"}},
		Commentary: "Of 273 requests 264 (99%) were closed on time."},
	Passes: Example{Kind: MilestoneItem, Title: "Close requests on time", Typed: []TypedExample{{FieldStatus, "in_progress"}, {FieldRAG, "green"}},
		Commentary: "Of 273 requests 264 (97%) were closed on time."},
	entry: (*checker).claims,
}

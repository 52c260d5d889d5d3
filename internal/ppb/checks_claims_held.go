package ppb

import "ppbtui/internal/rag"

// The rules of claims that hold or not by what is typed, held and aimed at.

var ruleValueMismatch = CheckRule{
	Name: "value_mismatch", Doc: "a figure in the commentary that is nearly the one typed, or an earlier one: one of the two is a slip",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Hushes: []string{"percent_change", "difference", "direction_words", "earlier_figure"},
	Fails: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "284"}}, Typed: []TypedExample{{FieldValue, "217"}},
		Commentary: "At the end of September there were 271 children in care."},
	Passes: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "284"}}, Typed: []TypedExample{{FieldValue, "271"}},
		Commentary: "At the end of September there were 271 children in care."},
	entry: (*checker).claims,
}

var ruleEarlierFigure = CheckRule{
	Name: "earlier_figure", Doc: "an earlier figure in the commentary that is not the one held",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Fails: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "76"}}, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "There are 62 open cases, against 67 at the same point last year."},
	Passes: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "76"}}, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "There are 62 open cases, against 76 at the same point last year."},
	entry: (*checker).claims,
}

var ruleTarget = CheckRule{
	Name: "target", Doc: "a target in the commentary that is not the plan's, or met said of one that is missed",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Fails: Example{Unit: rag.Percent, Polarity: rag.Higher, Target: "90", Typed: []TypedExample{{FieldValue, "94"}},
		Commentary: "Visits in time reached 94%, above the target of 85%."},
	Passes: Example{Unit: rag.Percent, Polarity: rag.Higher, Target: "90", Typed: []TypedExample{{FieldValue, "94"}},
		Commentary: "Visits in time reached 94%, above the target of 90%."},
	entry: (*checker).claims,
}

var ruleDirectionWords = CheckRule{
	Name: "direction_words", Doc: "better, worse, higher or lower than before against the figures",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Fails: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "76"}}, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "The number is higher than at the same point last year."},
	Passes: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "76"}}, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "The number is lower than at the same point last year."},
	entry: (*checker).claims,
}

var ruleImprovedAcross = CheckRule{
	Name: "improved_across", Doc: "\"improved across all\" where a part did not improve",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Fails: Example{Title: "School attendance", Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Headline: HeadlineNone,
		Parts: []Part{{Code: "primary", Label: "Primary", Unit: rag.Percent, Decimals: 1}, {Code: "referral", Label: "Referral unit", Unit: rag.Percent, Decimals: 1}},
		Held:  []HeldExample{{"2022-23-Q2", "primary", "92.1"}, {"2022-23-Q2", "referral", "54.3"}},
		Typed: []TypedExample{{"part:primary", "93.4"}, {"part:referral", "52.0"}}, Commentary: "Attendance improved in every setting."},
	Passes: Example{Title: "School attendance", Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Headline: HeadlineNone,
		Parts: []Part{{Code: "primary", Label: "Primary", Unit: rag.Percent, Decimals: 1}, {Code: "referral", Label: "Referral unit", Unit: rag.Percent, Decimals: 1}},
		Held:  []HeldExample{{"2022-23-Q2", "primary", "92.1"}, {"2022-23-Q2", "referral", "54.3"}},
		Typed: []TypedExample{{"part:primary", "93.4"}, {"part:referral", "55.0"}}, Commentary: "Attendance improved in every setting."},
	entry: (*checker).claims,
}

var rulePeriodWords = CheckRule{
	Name: "period_words", Doc: "\"this quarter\", \"12 months\" or \"year to date\" against what the measure counts over",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Fails: Example{Basis: rag.CumulativeFinancial, Polarity: rag.Higher, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "There were 62 referrals this quarter."},
	Passes: Example{Basis: rag.CumulativeFinancial, Polarity: rag.Higher, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "There were 62 referrals in the year to date."},
	entry: (*checker).claims,
}

var rulePeriodNamed = CheckRule{
	Name: "period_named", Doc: "another quarter or year named for the figure, or for the report, than the one reported",
	Reads: ReadsWords, Shown: AtText,
	Fails: Example{Polarity: rag.Lower, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "At the end of Q3 there were 62 open cases."},
	Passes: Example{Polarity: rag.Lower, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "At the end of Q2 there were 62 open cases."},
	entry: (*checker).claims,
}

var ruleOtherMeasure = CheckRule{
	Name: "other_measure", Doc: "a sentence that gives a figure for what another measure counts",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Fails: Example{Title: "Children in care", Polarity: rag.Lower, Typed: []TypedExample{{FieldValue, "271"}},
		Commentary: "There were 271 children in care. Contacts were completed within 24 hours in 98.1 per cent of cases."},
	Passes: Example{Title: "Children in care", Polarity: rag.Lower, Typed: []TypedExample{{FieldValue, "271"}},
		Commentary: "There were 271 children in care. Every one of them has a plan."},
	entry: (*checker).claims,
}

// Package claim reads what a commentary claims of a measure, and holds it against what is held.
//
// Read cuts a text into words and sentences; Verify builds claims of them and says which cannot be true; Cover looks for what a commentary on
// a Red has to say. All is a pure function of text and figures: nothing of ours but the rules of rag is known here.
//
// What is read as a number, a time and a claim, what a figure is bound to and when something is said stands in grammar.go, in the words in which
// a person can read it. The files follow the same order: words and number, when, figure, and one verify file for each kind of claim.
package claim

import "ppbtui/internal/rag"

// Held is what is known of the measure that a commentary is about, or of the report that a text is in.
type Held struct {
	Title    string
	Unit     rag.Unit
	Decimals int
	Basis    rag.Basis
	Polarity rag.Polarity
	Quarter  Period // that is reported; its Q is never 0
	Report   bool   // the text is one of the report's own, and beside no measure

	Now      Value // the figure as it is typed
	Parts    []Part
	Headline string // code of the part whose value Now is; empty: it is none of theirs, or their sum
	Past     []Past
	Targets  []Target
}

// Period is a quarter of a financial year, or with Q 0 the outturn of a whole one: {2023, 2} is July to September 2023, {2023, 0} 2023/24.
type Period struct{ Year, Q int }

// Value is a figure. Num and Den are what a fraction was typed as.
type Value struct {
	Known    bool
	Value    rag.Decimal
	Fraction bool
	Num, Den rag.Decimal
}

// Part is one of the figures that a measure has.
type Part struct {
	Code, Label string
	Unit        rag.Unit
	Decimals    int
	Now         Value
}

// Past is an earlier figure: of the whole measure where Part is empty.
type Past struct {
	Period Period
	Part   string
	Value  Value
}

// Target is what is aimed at, as a number: the quarter's, or another that the plan states for the measure.
type Target struct {
	Part  string
	Value rag.Decimal
	Now   bool // it is the one that the figure is held against in this quarter
}

// Finding is a claim that does not hold.
type Finding struct {
	Code    string // stable: "percent_change"
	Part    string // code, where it is about one
	Message string // a sentence without its full stop, which quotes the claim and gives the sum
	From    int    // bytes of the text: the words of the claim
	To      int
}

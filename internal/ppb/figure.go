package ppb

import "strings"

// Amount is one number: what was typed or printed, and what it means.
type Amount struct {
	Raw      string  // verbatim
	Value    Decimal // meaningful when Known
	Known    bool
	Num, Den Decimal // of a fraction such as 442/485, when Fraction
	Fraction bool
}

// Flags are what is printed in square brackets behind a value.
type Flags uint8

// The flags.
const (
	Provisional Flags = 1 << iota // [p]
	Estimated                     // [e]
	Forecast                      // [f]
	Revised                       // [r]
	SeriesBreak                   // [b]
)

const flagLetters = "pefrb"

// Has reports whether all of g are set.
func (f Flags) Has(g Flags) bool { return f&g == g }

// Letters are the flags' letters in the order p e f r b.
func (f Flags) Letters() []string {
	out := []string{}
	for i, l := range flagLetters {
		if f&(1<<i) != 0 {
			out = append(out, string(l))
		}
	}
	return out
}

// String is the letters comma separated, as stored and typed.
func (f Flags) String() string { return strings.Join(f.Letters(), ",") }

// PartAmount is the number of one part.
type PartAmount struct {
	Code string
	Amount
}

// Figure is a measure's value for one period: a whole, parts, or the reason why there is none.
type Figure struct {
	Period Period
	Amount // the whole's; under a headline part or a sum, the headline's number with the whole's raw text
	Parts  []PartAmount
	Months []MonthAmount `json:",omitempty"` // of the quarter, those of each part together

	Unit      string // the unit's name where it was another than the measure's; else empty
	Flags     Flags
	AsOf      Date // zero: the quarter's last day, or no particular day
	DenAsOf   Date `json:",omitzero"` // of the denominator, where it is of another day than the numerator
	None      NoneReason
	Promised  Date
	Qualifier string
	Source    string
	Note      string

	Open     Quarter `json:",omitzero"`  // not signed off yet, and this comes from its entries: provisional
	Replaces string  `json:",omitempty"` // the provisional figure in whose place it came, in words
}

// Part is the amount of the part with this code.
func (f *Figure) Part(code string) (Amount, bool) {
	for _, p := range f.Parts {
		if p.Code == code {
			return p.Amount, true
		}
	}
	return Amount{}, false
}

// FigureRow is one stored or imported row of a figure: the whole (empty Part) or one part, for one period and source.
type FigureRow struct {
	Key, Part string
	Period    Period
	Amount
	Unit     string
	AsOf     Date
	DenAsOf  Date `json:",omitzero"` // as in Figure; of the quarter that is collected alone
	Flags    Flags
	None     NoneReason
	Promised Date
	Source   string
	Note     string

	Month    int     `json:",omitempty"` // of the quarter that is collected, 1 to 3; 0: all of the period
	Entered  Quarter `json:",omitzero"`  // that it was entered in here; zero: it was imported or stated
	Open     bool    `json:",omitempty"` // that quarter is not signed off
	Replaces string  `json:",omitempty"` // see Figure
}

package ppb

import (
	"ppbtui/internal/rag"
	"ppbtui/internal/tabular"
)

// Reading is what the boxes of an item say: the figure, what is wrong with it, its RAG and travel with their reasons.
// It is what every screen, command and report shows. Read makes it.
type Reading struct {
	Figure   Figure
	Problems []Problem // boxes that cannot be read, in the order of Item.Fields

	Computed  rag.Status
	Published rag.Status // what is printed: the judgement where there is one, else the computed status
	Judged    bool       // a judgement differs from the computed status, or stands where none is computed
	Refer     bool       `json:",omitempty"` // no colour is printed: the words of ReferWords are
	Reason    string     // of the judgement
	ByPart    bool       // headline none: no overall colour, counted as "rated by part"

	Sentence  string   // why, in at most 100 characters
	Paragraph string   // why, in full
	Trace     []string // the ordered steps that led to the computed status

	Point       string      // what is expected now, in plain digits; empty where there is no such number
	Level       string      // the target in words with its unit: "68 by March; 34 by September"; as published where it has no number
	Tolerance   string      // as applied: "tolerance £25,000 (10% of the £250,000 reduction), default"
	Thresholds  string      // "Green to 34.0. Red above 37.4."
	Projection  string      // "on this course about 124 by March", empty where it does not apply
	WouldChange []Threshold // what would change the colour, best first
	Parts       []PartReading
	Travel      Travel
	Previous    Travel // the second reading: against the quarter before, never published in the first's place
	Checks      []Check
	Forecast    Date // of a milestone

	// Of a table: with the rows that it has now, and what its cells come to. They follow from the entry, and are not stored.
	Table *tabular.Table `json:"-"`
	Sheet *tabular.Sheet `json:"-"`

	covered *Coverage // what the commentary covers, where that was asked: see Covered

	rows  string            // of a table: the text of its rows
	amiss []Problem         // of a table: why it cannot be submitted, beside Problems
	left  map[string]string // of a table: what of its texts is a template's, see leftIn
}

// PartReading is the reading of one part.
type PartReading struct {
	Part     Part
	Amount   Amount
	Status   rag.Status
	Rated    bool
	Sentence string
	Travel   rag.Direction
}

// Threshold is one colour and the values that give it: {Green, "34 or fewer", "28 down"}.
type Threshold struct {
	Status rag.Status
	Values string
	Away   string // how far the current value is, or "you are here"
}

// Travel is a direction of travel with its reason.
type Travel struct {
	Direction rag.Direction
	Against   string // the comparator with its period: "76 in Quarter 2, 2022/23"
	Reason    string // of n/a or of a judgement
	Change    string // signed numeric change with its unit: "-14", "+1.5 points"; "0 rounded (-0.5)" of figures that are the same
	Judged    bool
	Unsure    bool     // low confidence: one of the two figures is provisional or estimated
	Trace     []string // the steps that led to it, or why there is none, as sentences without their full stops
}

// Check is a warning about an entry: it never blocks typing.
type Check struct {
	Rule    string // stable name, such as "ten_times"
	Part    string // empty: the whole
	Message string

	// The bytes of the commentary that it speaks of, so that a page can mark them; 0 and 0: no words of it alone.
	From int `json:",omitempty"`
	To   int `json:",omitempty"`
}

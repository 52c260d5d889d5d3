package ppb

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// FieldKind is what a box holds: how it is typed, how long it may be, and how it reads in words.
type FieldKind uint8

// The kinds.
const (
	KindLine    FieldKind = iota // a line of words
	KindNumber                   // a number, or text that stands for one
	KindWords                    // a text of several lines
	KindDate                     // a day
	KindFlags                    // letters
	KindNone                     // a NoneReason
	KindColour                   // a rag.Status, or ReferRAG
	KindTravel                   // a rag.Direction
	KindStatus                   // a MilestoneStatus
	KindFile                     // a File, which is attached and not typed
	KindState                    // a State; of an event, never of a box
	KindOfficer                  // a login; of an event, never of a box
)

// FieldSpec is what is known of one box of an entry. A new box is one row of fieldSpecs.
type FieldSpec struct {
	Field Field
	Label string // in a sentence: "as-of date"
	Kind  FieldKind
	On    kinds // the items that have it
}

// kinds are some kinds of item.
type kinds uint8

const (
	onMeasure kinds = 1 << iota
	onMilestone
	onText
	onGrid
	onRated = onMeasure | onMilestone
	onAll   = onRated | onText | onGrid
)

// has reports whether items of a kind have the box.
func (s FieldSpec) has(k ItemKind) bool { return s.On&(1<<k) != 0 }

// fieldSpecs are the boxes in the order in which an item shows them; a measure's value stands for the boxes of its parts
// where it has some, and a table's rows for its cells too. It is read only.
var fieldSpecs = [...]FieldSpec{
	{FieldValue, "value", KindNumber, onMeasure},
	{FieldFlags, "flags", KindFlags, onMeasure},
	{FieldAsOf, "as-of date", KindDate, onMeasure},
	{FieldDenAsOf, "denominator's date", KindDate, onMeasure},
	{FieldNone, "reason for no value", KindNone, onMeasure},
	{FieldPromised, "promised date", KindDate, onMeasure},
	{FieldQualifier, "note on the value", KindLine, onMeasure},
	{FieldPrinted, "figure as printed", KindLine, onMeasure},
	{FieldRAG, "published RAG", KindColour, onRated},
	{FieldReason, "reason for the published RAG", KindLine, onMeasure},
	{FieldTravel, "published direction of travel", KindTravel, onMeasure},
	{FieldTravelWhy, "reason for the direction of travel", KindLine, onMeasure},
	{FieldStatus, "status", KindStatus, onMilestone},
	{FieldForecast, "forecast date", KindDate, onMilestone},
	{FieldTitle, "title", KindLine, onText},
	{FieldFile, "file", KindFile, onText},
	{FieldRows, "rows", KindWords, onGrid},
	{FieldSameAs, "item with the same commentary", KindLine, onRated},
	{FieldCommentary, "commentary", KindWords, onAll},

	// Not among those of an item: they are changed by acts of their own, see Entry.Marks.
	{FieldMark, "mark", KindLine, 0},
	{FieldMarkWhy, "reason of the mark", KindWords, 0},
	{FieldMarkBy, "proposed by", KindLine, 0},
	{FieldMarkParagraph, "paragraph of Schedule 12A", KindLine, 0},
	{FieldMarkTest, "public interest test", KindWords, 0},
	{FieldMarkOfficer, "proper officer", KindLine, 0},
	{FieldMarkOn, "day of the proper officer's decision", KindDate, 0},
	{FieldMarkConfirmed, "confirmed by", KindOfficer, 0},
}

// Spec is what is known of a box; ok is false for what is none. The box of a part or a month is a number, labelled by
// its code or its place in the quarter; that of a cell is labelled by the codes of its row and column.
func (f Field) Spec() (s FieldSpec, ok bool) {
	if row, column, cell := f.Cell(); cell {
		return FieldSpec{f, "cell " + row + " " + column, KindLine, onGrid}, true
	}
	if n, part, month := f.Month(); month {
		label := fmt.Sprint("month ", n)
		if part != "" {
			label += " of part " + part
		}
		return FieldSpec{f, label, KindNumber, onMeasure}, true
	}
	if rule, answer := f.answer(); answer {
		return FieldSpec{f, "answer to " + rule, KindWords, 0}, true
	}
	if of, small := f.small(); small {
		return FieldSpec{f, "small number in " + FieldLabel(of), KindLine, 0}, true
	}
	if code, part := f.Part(); part {
		return FieldSpec{f, "part " + code, KindNumber, onMeasure}, true
	}
	for _, s := range fieldSpecs {
		if s.Field == f {
			return s, true
		}
	}
	return FieldSpec{Field: f, Label: string(f)}, false
}

// FieldLabel is the box's name in a sentence; what is no box is itself.
func FieldLabel(f Field) string {
	s, _ := f.Spec()
	return s.Label
}

// Words are a stored text of this kind in words: a day as people write it, what a letter or a code stands for. What cannot
// be read is itself. A day may have been typed for a quarter ("30 Sep", "+45"); the zero one has none such.
func (k FieldKind) Words(text string, q Quarter) string {
	if text == "" {
		return ""
	}
	switch k {
	case KindDate:
		if d, err := rag.ParseDate(text); err == nil {
			return wording.Date(d)
		}
		if d, problem := ParseDay(text, q.End(), q.Start().AddDays(-366)); problem == "" && !q.IsZero() {
			return wording.Date(d)
		}
	case KindFlags:
		if f, problem := ParseFlags(text); problem == "" {
			return wording.Flags(f.Letters())
		}
	case KindNone:
		return NoneReason(text).Label()
	case KindColour:
		if text == ReferRAG {
			return ReferWords
		}
		if s, err := rag.ParseStatus(text); err == nil {
			return wording.Capital(s.String())
		}
	case KindStatus:
		return MilestoneStatus(text).Label()
	case KindFile:
		if f, ok := ParseFile(text); ok {
			return f.Said() + ", SHA-256 " + f.Sum
		}
	case KindState:
		if s, err := ParseState(text); err == nil {
			return s.Label()
		}
	}
	return strings.TrimSpace(text)
}

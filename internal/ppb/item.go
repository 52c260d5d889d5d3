package ppb

import (
	"slices"

	"ppbtui/internal/rag"
)

// Item is a measure, a milestone, a text or a table in one quarter with all that is known of it. Exactly one of the four is set.
type Item struct {
	Measure   *Measure
	Milestone *Milestone
	Text      *Text    `json:",omitempty"`
	Grid      *Grid    `json:",omitempty"`
	Officers  []string // logins of the responsible officers and contributors, in order; empty: nobody is named

	Helping    []Helping  `json:",omitempty"` // the contributors among the officers
	Department string     `json:",omitempty"` // that answers for its objective
	Retires    Retirement `json:",omitzero"`  // from a quarter to come

	Entry    Entry
	Earlier  []FigureRow // figures held for other periods, whole rows before part rows, oldest period first
	Before   []Stood     `json:",omitempty"` // of what is signed off, what it was in the quarters before: see Book.Before
	Last     *Entry      // the entry of the quarter before, nil when none is held
	LastOpen bool        `json:",omitempty"` // and that quarter is not signed off
	Working  []string    // names of people with a draft on it now
	Thread   []Post      `json:"-"` // what was asked about it in this quarter, and answered; no signed report keeps it
	Frozen   *Reading    // what Read says for ever once the quarter is signed off; nil while it is open

	Withheld   *Withheld   `json:"-"` // of an edition, what is not said of it; else nil
	Correcting *Correction `json:"-"` // why it can be changed though its quarter is signed off; else nil
}

// Helping is a contributor, and the login of whom they do it for; empty: the responsible officers.
type Helping struct{ Login, For string }

// ItemKind is what an item is.
type ItemKind uint8

// The kinds.
const (
	MeasureItem ItemKind = iota
	MilestoneItem
	TextItem
	GridItem
)

// String is the kind's name in the file, and in a sentence.
func (k ItemKind) String() string { return [...]string{"measure", "milestone", "text", "table"}[k] }

// ItemKinds are the names of the kinds.
func ItemKinds() []string {
	return []string{MeasureItem.String(), MilestoneItem.String(), TextItem.String(), GridItem.String()}
}

// Kind is what the item is.
func (it *Item) Kind() ItemKind {
	switch {
	case it.Measure != nil:
		return MeasureItem
	case it.Milestone != nil:
		return MilestoneItem
	case it.Text != nil:
		return TextItem
	}
	return GridItem
}

// Rated reports whether the item has a figure or a progress, and with it a colour; texts and tables have none.
func (it *Item) Rated() bool { return it.Measure != nil || it.Milestone != nil }

// Key is the item's unique key.
func (it *Item) Key() string {
	switch it.Kind() {
	case MeasureItem:
		return it.Measure.Key
	case MilestoneItem:
		return it.Milestone.Key
	case TextItem:
		return it.Text.Key
	}
	return it.Grid.Key
}

// Ref is the item's ref as published, which two items may share.
func (it *Item) Ref() string {
	switch it.Kind() {
	case MeasureItem:
		return it.Measure.Ref
	case MilestoneItem:
		return it.Milestone.Ref
	case TextItem:
		return it.Text.Ref
	}
	return it.Grid.Ref
}

// Title is the item's short title.
func (it *Item) Title() string {
	switch it.Kind() {
	case MeasureItem:
		return it.Measure.Title
	case MilestoneItem:
		return it.Milestone.Title
	case TextItem:
		return it.TextTitle(it.Entry.Content)
	}
	return it.Grid.Title
}

// Called is what a person calls the item: its ref and its title, or its ref alone where it has no title.
func (it *Item) Called() string { return Called(it.Ref(), it.Title()) }

// Called is a ref with its title, where it has one.
func Called(ref, title string) string {
	if title == "" {
		return ref
	}
	return ref + "  " + title
}

// Objective is the code of the objective, or of a text or a table the section, that the item stands under.
func (it *Item) Objective() string {
	switch it.Kind() {
	case MeasureItem:
		return it.Measure.Objective
	case MilestoneItem:
		return it.Milestone.Objective
	case TextItem:
		return it.Text.Section
	}
	return it.Grid.Section
}

// Responsible are the logins of the officers who answer for the item: all but the contributors.
func (it *Item) Responsible() []string {
	if len(it.Helping) == 0 {
		return it.Officers
	}
	return slices.DeleteFunc(slices.Clone(it.Officers), func(login string) bool {
		return slices.ContainsFunc(it.Helping, func(h Helping) bool { return h.Login == login })
	})
}

// Fields are the boxes that this item has, in the order they are shown. Of a table they are those of the rows it has now.
func (it *Item) Fields() []Field { return it.fieldsIn(it.Entry.Content) }

// fieldsIn are the boxes that the item has with this content.
func (it *Item) fieldsIn(c Content) []Field {
	out := make([]Field, 0, len(fieldSpecs)+4)
	for _, s := range fieldSpecs {
		switch {
		case s.Field == FieldDenAsOf && !it.takesFraction(), s.Field == FieldFile && !it.TakesFile():
		case it.Measure != nil && s.Field == FieldValue && len(it.Measure.Parts) == 0:
			out = append(out, it.Measure.valueFields("")...)
		case it.Measure != nil && s.Field == FieldValue:
			for _, p := range it.Measure.Parts {
				out = append(out, it.Measure.valueFields(p.Code)...)
			}
		case it.Grid != nil && s.Field == FieldRows:
			out = append(append(out, s.Field), it.Grid.cellFields(c)...)
		case s.has(it.Kind()):
			out = append(out, s.Field)
		}
	}
	return out
}

// takesFraction reports whether a box of the item takes a numerator and a denominator: those of a percentage or a rate do.
func (it *Item) takesFraction() bool {
	divided := func(u rag.Unit) bool { return u == rag.Percent || u == rag.Rate10000 }
	m := it.Measure
	return m != nil && (divided(m.Rule.Unit) || slices.ContainsFunc(m.Parts, func(p Part) bool { return divided(p.Unit) }))
}

// NotDue reports whether nothing is asked of a measure in its quarter: it is due in others, and nobody has entered anything
// all the same.
func (it *Item) NotDue() bool {
	e := &it.Entry
	return it.Measure != nil && e.State == NotStarted && !e.Quarter.IsZero() && !it.Measure.DueIn.Has(e.Quarter.Q)
}

// StateLabel is the state of the item's entry as people read it, or that nothing is asked for.
func (it *Item) StateLabel() string {
	if it.NotDue() {
		return "Not due this quarter"
	}
	return it.Entry.State.Label()
}

// AssignedTo reports whether this login is one of the item's officers, contributors included.
func (it *Item) AssignedTo(login string) bool { return slices.Contains(it.Officers, login) }

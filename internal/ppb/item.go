package ppb

import "slices"

// Item is a measure or a milestone in one quarter with all that is known of it. Exactly one of Measure and Milestone is
// set.
type Item struct {
	Measure   *Measure
	Milestone *Milestone
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

	Correcting *Correction `json:"-"` // why it can be changed though its quarter is signed off; else nil
}

// Helping is a contributor, and the login of whom they do it for; empty: the responsible officers.
type Helping struct{ Login, For string }

// Key is the item's unique key.
func (it *Item) Key() string {
	if it.Measure != nil {
		return it.Measure.Key
	}
	return it.Milestone.Key
}

// Ref is the item's ref as published, which two items may share.
func (it *Item) Ref() string {
	if it.Measure != nil {
		return it.Measure.Ref
	}
	return it.Milestone.Ref
}

// Title is the item's short title.
func (it *Item) Title() string {
	if it.Measure != nil {
		return it.Measure.Title
	}
	return it.Milestone.Title
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

// Objective is the code of the objective the item belongs to.
func (it *Item) Objective() string {
	if it.Measure != nil {
		return it.Measure.Objective
	}
	return it.Milestone.Objective
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

// Fields are the boxes that this item has, in the order they are shown.
func (it *Item) Fields() []Field {
	out := make([]Field, 0, len(fieldSpecs)+4)
	for _, s := range fieldSpecs {
		switch {
		case it.Milestone != nil && s.Milestone, it.Measure != nil && s.Measure && (s.Field != FieldValue || len(it.Measure.Parts) == 0):
			out = append(out, s.Field)
		case it.Measure != nil && s.Field == FieldValue:
			for _, p := range it.Measure.Parts {
				out = append(out, PartField(p.Code))
			}
		}
	}
	return out
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

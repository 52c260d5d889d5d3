package ppb

import (
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
	"ppbtui/internal/tabular"
)

// Example is an item with what is typed into it and held of it, by which a rule shows what it warns of. It is data, all of it constant, so that
// the examples of all rules cost no start.
type Example struct {
	Kind  ItemKind
	Ref   string // M1 where it is empty
	Title string

	// Of a measure.
	Unit       rag.Unit
	Decimals   int
	Basis      rag.Basis
	Polarity   rag.Polarity
	Months     Months
	Headline   string
	Parts      []Part
	Target     string // of the year
	Held       []HeldExample
	Printed    string // how what is held was printed, where that is not as it stands there
	Link       Link
	Definition string

	Due        string // of a milestone: 2023-03-31
	Columns    []tabular.Column
	Rows       []tabular.Row
	Typed      []TypedExample
	Last       []TypedExample // in the quarter before
	Commentary string
	LastWords  string // the commentary of the quarter before

	Unowned bool      // nobody is named on it
	Others  []Example // other items of the report
	Also    []string  // other rules that may warn of it
}

// TypedExample is what is typed into a box.
type TypedExample struct {
	Field Field
	Text  string
}

// HeldExample is an earlier figure: of a part, or where none is named of the whole.
type HeldExample struct{ Period, Part, Text string }

// exampleQuarter is the quarter of every example.
const exampleQuarter = "2023-24-Q2"

// exampleOfficer looks after the items of examples.
const exampleOfficer = "officer"

// None reports whether there is no example.
func (x *Example) None() bool {
	return len(x.Typed) == 0 && x.Commentary == "" && x.Title == "" && x.Kind == MeasureItem
}

// Book is the example as a quarter's report, with its item first.
func (x *Example) Book() *Book {
	q, _ := ParseQuarter(exampleQuarter)
	b := &Book{Plan: Plan{Council: "Example Council", Title: "Example plan", Quarter: q, DueOn: q.End(), Tolerance: decimal.Ten},
		Officers: []Officer{{Login: exampleOfficer, Name: "Service manager", Role: RoleOfficer}}}
	b.Plan.Doers = DoersOf(b.Officers)
	b.Items = append(b.Items, x.item(q))
	for i := range x.Others {
		b.Items = append(b.Items, x.Others[i].item(q))
	}
	return b
}

func (x *Example) item(q Quarter) *Item {
	ref := x.ref()
	it := &Item{Entry: Entry{Key: ref, Quarter: q, State: InProgress, Version: 1, Content: content(x.Typed, x.Commentary)}}
	if !x.Unowned {
		it.Officers = []string{exampleOfficer}
	}
	if x.LastWords != "" || len(x.Last) > 0 {
		it.Last = &Entry{Key: ref, Quarter: q.Prev(), State: Accepted, Version: 1, Content: content(x.Last, x.LastWords)}
	}
	switch x.Kind {
	case MilestoneItem:
		due, _ := rag.ParseDate(x.Due)
		it.Milestone = &Milestone{Key: ref, Ref: ref, Title: x.Title, Due: due}
	case TextItem:
		it.Text = &Text{Key: ref, Ref: ref, Title: x.Title}
	case GridItem:
		it.Grid = &Grid{Key: ref, Ref: ref, Title: x.Title, Table: tabular.Table{Columns: x.Columns, Rows: x.Rows}}
	default:
		it.Measure = x.measure(q)
		for _, h := range x.Held {
			period, _ := ParsePeriod(h.Period)
			a, _ := ParseAmount(h.Text, it.Measure.Box(h.Part))
			if x.Printed != "" {
				a.Raw = x.Printed
			}
			it.Earlier = append(it.Earlier, FigureRow{Key: ref, Part: h.Part, Period: period, Amount: a, Source: "earlier report"})
		}
	}
	return it
}

func (x *Example) measure(q Quarter) *Measure {
	m := &Measure{Key: x.ref(), Ref: x.ref(), Title: x.Title, Definition: x.Definition, Headline: x.Headline, Parts: x.Parts, Months: x.Months,
		Rule: rag.Rule{Unit: x.Unit, Decimals: x.Decimals, Basis: x.Basis, Polarity: x.Polarity,
			Tolerance: rag.Tolerance{Kind: rag.Relative, Amount: decimal.Ten, Default: true}}}
	if a, _ := ParseAmount(x.Target, m.Box("")); a.Known {
		m.Targets = []Target{{Period: q.FinancialYear(), Raw: x.Target, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: a.Value}}}
	}
	if x.Link.Table != "" {
		m.Links = []Link{x.Link}
	}
	return m
}

func (x *Example) ref() string {
	if x.Ref == "" {
		return "M1"
	}
	return x.Ref
}

func content(typed []TypedExample, commentary string) Content {
	out := Content{}
	for _, t := range typed {
		out.put(t.Field, t.Text)
	}
	out.put(FieldCommentary, strings.TrimSpace(commentary))
	return out
}

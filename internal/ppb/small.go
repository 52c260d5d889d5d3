package ppb

import (
	"fmt"
	"slices"
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/claim"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/tabular"
)

// SmallNumbers is what a plan does about small numbers of people, by which somebody may be known.
type SmallNumbers string

// The ways. A check tells of them in either.
const (
	SmallPrinted SmallNumbers = ""       // they are printed, unless somebody withholds one
	SmallDecided SmallNumbers = "decide" // each is decided before the quarter is signed off, and withheld until then
)

// SmallNames are the ways as plan.csv has them.
func SmallNames() []string { return smallNames[:] }

var smallNames = [...]string{"print", "decide"}

// SmallName is the way as plan.csv has it.
func SmallName(s SmallNumbers) string {
	if s == SmallDecided {
		return smallNames[1]
	}
	return smallNames[0]
}

// Counting is whether a measure counts people or things, where its title does not say it.
type Counting string

// What a measure counts.
const (
	CountsByTitle Counting = ""
	CountsPeople  Counting = "people"
	CountsThings  Counting = "things"
)

// ParseCounting reads what a measure counts: people, things, or nothing where its title says it.
func ParseCounting(s string) (Counting, error) {
	if c := Counting(s); c == CountsByTitle || c == CountsPeople || c == CountsThings {
		return c, nil
	}
	return "", fmt.Errorf("%q is not what a measure counts: write people or things, or leave it empty where its title says it", s)
}

// Small is a small number of people in an entry, and what is decided of it.
type Small struct {
	Field    Field  // the box in which it stands; of a whole figure FieldValue
	Label    string // of the part, the month or the cell, with what it is of; empty: the whole
	Text     string // as it is printed
	Decision SmallDecision

	plain string // as the decision names it
}

// SmallDecision is what is decided of a small number.
type SmallDecision uint8

// The decisions. One holds for the number that it was taken of, and is open again when that is another.
const (
	Undecided SmallDecision = iota
	Print
	Withhold
)

func (d SmallDecision) String() string { return [...]string{"undecided", "print", "withhold"}[d] }

// Label is the decision as people read it.
func (d SmallDecision) Label() string {
	return [...]string{"Not decided", "Printed", "Withheld"}[d]
}

const smallPrefix = "small:"

// small is the box of whose number this box holds the decision.
func (f Field) small() (of Field, ok bool) {
	box, ok := strings.CutPrefix(string(f), smallPrefix)
	return Field(box), ok
}

// smallAmount reports whether a number of people is small (report.md, "Part I and Part II"): a count of 1 to 5; a share with a numerator of
// 1 to 5 or of a group of 1 to 10, of which all or none may be said as little.
func smallAmount(a Amount, unit rag.Unit) bool {
	within := func(d Decimal, least, most int64) bool {
		return d.Cmp(decimal.MustNew(least, 0)) >= 0 && d.Cmp(decimal.MustNew(most, 0)) <= 0
	}
	switch {
	case !a.Known:
		return false
	case unit == rag.Count:
		return a.Value.IsInt() && within(a.Value, 1, 5)
	case unit == rag.Percent || unit == rag.Rate10000:
		return a.Fraction && (within(a.Num, 1, 5) || within(a.Den, 1, 10))
	}
	return false
}

// SmallIn are the small numbers of people in an item's entry, of which r is the reading, in the order of its boxes.
func SmallIn(it *Item, r *Reading) (out []Small) {
	add := func(f Field, label, text, plain string) {
		s := Small{Field: f, Label: label, Text: text, plain: plain}
		switch it.Entry.Marks[smallPrefix+f] {
		case Print.String() + " " + plain:
			s.Decision = Print
		case Withhold.String() + " " + plain:
			s.Decision = Withhold
		}
		out = append(out, s)
	}
	switch {
	case it.Measure != nil:
		smallFigures(it.Measure, &r.Figure, add)
	case it.Grid != nil && r.Table != nil:
		smallCells(r, add)
	}
	if len(out) > 0 && !aboutPeople(it, r) { // asked last: it reads words
		return nil
	}
	return out
}

func smallFigures(m *Measure, f *Figure, add func(box Field, label, text, plain string)) {
	amount := func(box Field, label string, a Amount, unit rag.Unit, decimals int) {
		if !smallAmount(a, unit) {
			return
		}
		plain := Plain(a.Value)
		if a.Fraction {
			plain = Plain(a.Num) + "/" + Plain(a.Den)
		}
		add(box, label, a.Format(unit, decimals), plain)
	}
	if len(m.Parts) == 0 && (m.Months == NoMonths || m.Months == MonthsRate) {
		amount(FieldValue, "", f.Amount, m.Rule.Unit, m.Rule.Decimals)
	}
	if m.Months == NoMonths {
		for _, p := range f.Parts {
			if part, ok := m.Part(p.Code); ok {
				amount(PartField(p.Code), part.Label, p.Amount, part.Unit, part.Decimals)
			}
		}
		return
	}
	for _, is := range f.Months {
		unit, decimals, label := m.Rule.Unit, m.Rule.Decimals, Quarter(f.Period).MonthName(is.Month)
		if part, ok := m.Part(is.Part); ok {
			unit, decimals, label = part.Unit, part.Decimals, part.Label+", "+label
		}
		amount(MonthField(is.Month, is.Part), label, is.Amount, unit, decimals)
	}
}

// smallCells are the typed small counts of a table. What is worked out of others is as small as they are.
func smallCells(r *Reading, add func(box Field, label, text, plain string)) {
	for k := range r.Table.Columns {
		c := &r.Table.Columns[k]
		if c.Kind != tabular.Count || c.Formula != "" {
			continue
		}
		for i := range r.Table.Rows {
			row, v := &r.Table.Rows[i], &r.Sheet.Values[i][k]
			if !v.Computed && smallAmount(Amount{Known: v.Known, Value: v.Number}, rag.Count) {
				add(CellField(row.Code, c.Code), wording.Joined(c.Group, c.Label)+" of "+row.Label, v.Shown, Plain(v.Number))
			}
		}
	}
}

// aboutPeople reports whether an item counts people: of a measure it is said, or its title says so, or its definition begins by saying so; a
// table does where its title, a heading or a label has a word for people, and counts things there in columns of the kind number.
func aboutPeople(it *Item, r *Reading) bool {
	if it.Measure != nil {
		return it.Measure.aboutPeople()
	}
	return namesPeople(it.Grid.Title) ||
		slices.ContainsFunc(r.Table.Columns, func(c tabular.Column) bool { return namesPeople(c.Label) || namesPeople(c.Group) }) ||
		slices.ContainsFunc(r.Table.Rows, func(row tabular.Row) bool { return namesPeople(row.Label) })
}

func (m *Measure) aboutPeople() bool {
	if m.Counts != CountsByTitle {
		return m.Counts == CountsPeople
	}
	if namesPeople(m.Title) {
		return true
	}
	words := cutText(m.Definition)
	return slices.ContainsFunc(words[:min(3, len(words))], func(w word) bool { return claim.PersonNoun(w.text) })
}

// namesPeople reports whether a text has a word for people.
func namesPeople(text string) bool {
	return slices.ContainsFunc(cutText(text), func(w word) bool { return claim.PersonNoun(w.text) })
}

// held reports whether a small number is withheld from what is published.
func (s *Small) held(p *Plan) bool {
	return s.Decision == Withhold || s.Decision == Undecided && p.Small == SmallDecided
}

// decided reports whether small numbers of an item may be withheld: the plan has each decided, or somebody did.
func decided(p *Plan, it *Item) bool {
	if p.Small == SmallDecided {
		return true
	}
	for f := range it.Entry.Marks {
		if _, small := f.small(); small {
			return true
		}
	}
	return false
}

// heldIn are the small numbers of an item that are withheld.
func heldIn(p *Plan, it *Item, r *Reading) []Small {
	if !decided(p, it) {
		return nil
	}
	return slices.DeleteFunc(SmallIn(it, r), func(s Small) bool { return !s.held(p) })
}

// Name names the number on a command line: "value", the code of a part, of a month "2" or "2:CODE", of a cell "ROW.COLUMN".
func (s *Small) Name() string {
	_, name, cut := strings.Cut(string(s.Field), ":")
	if !cut {
		return string(s.Field)
	}
	return name
}

// Called is the number with what it is of: "3 (Users of Mainstream)".
func (s *Small) Called(p *Plan) string {
	if s.Label == "" {
		return s.Text
	}
	return fmt.Sprintf("%s (%s)", s.Text, Filled(p, s.Label))
}

package ppb

import (
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

var ruleRawUnit = CheckRule{
	Name: "raw_unit", Doc: "an earlier figure that was printed with % or £, where the plan counts something else",
	Reads: ReadsBook, Shown: AtFigure, Rank: WorthALook,
	Fails:  Example{Polarity: rag.Higher, Held: []HeldExample{{"2022-23-Q2", "", "42"}}, Printed: "42%", Typed: []TypedExample{{FieldValue, "46"}}},
	Passes: Example{Polarity: rag.Higher, Held: []HeldExample{{"2022-23-Q2", "", "42"}}, Printed: "42 [p]", Typed: []TypedExample{{FieldValue, "46"}}},
	book:   (*bookChecker).rawUnit,
}

// rawUnit holds the sign of earlier figures, as they were printed, against the unit: 42% is no count. It speaks once of a part. What is held
// stays as it is while somebody types, and may be ten years of it: it is asked once a book.
func (c *bookChecker) rawUnit() {
	for _, it := range c.items {
		if it.Measure != nil {
			c.rawUnitOf(it)
		}
	}
}

func (c *bookChecker) rawUnitOf(it *Item) {
	type first struct {
		raw, unit string
		period    Period
		n         int
	}
	var order []string
	var found map[string]*first // nobody has any, as a rule
	for i := range it.Earlier {
		row := &it.Earlier[i]
		if !row.Known || !strings.ContainsAny(row.Raw, "%£") {
			continue
		}
		box := it.Measure.Box(row.Part)
		if u, err := rag.ParseUnit(row.Unit); err == nil && row.Unit != "" {
			box.Unit = u
		}
		_, sign, problem := parseNumber(trimBlank(row.Raw))
		if problem != "" || sign.fits(box) == "" {
			continue
		}
		if found == nil {
			found = map[string]*first{}
		}
		if found[row.Part] == nil {
			order = append(order, row.Part)
			found[row.Part] = &first{trimBlank(row.Raw), unitNoun(box.Unit), row.Period, 0}
		}
		found[row.Part].n++
	}
	for _, part := range order {
		f, more := found[part], ""
		if f.n > 1 {
			more = ", and " + wording.Count(f.n-1, "other") + " like it"
		}
		c.warnPart(it, part, "“%s” is held for %s%s, but this is %s: is the unit right?", f.raw, f.period.Label(), more, f.unit)
	}
}

var ruleBasisChanged = CheckRule{
	Name: "basis_changed", Doc: "last year's same quarter and outturn that are too far apart to count over one period",
	Reads: ReadsFigures, Shown: AtFigure, Rank: ToThinkOf,
	Fails: Example{Basis: rag.Rolling12m, Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "61"}, {"2022-23", "", "240"}},
		Typed: []TypedExample{{FieldValue, "228"}}},
	Passes: Example{Basis: rag.Rolling12m, Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "231"}, {"2022-23", "", "240"}},
		Typed: []TypedExample{{FieldValue, "228"}}},
	entry: (*checker).basisChanged,
}

// basisChanged holds last year's same quarter against last year's outturn where both stand for as long a time, so that no season explains it if
// one is less than half of the other: figures over 12 months and those of one day.
func (c *checker) basisChanged() {
	if b := c.m.Rule.Basis; b != rag.Rolling12m && b != rag.Snapshot {
		return
	}
	c.numbers(func(n number) {
		quarter, ok := n.in(&c.same)
		year, is := n.in(&c.outturn)
		if !ok || !is || !quarter.IsPos() || !year.IsPos() || quarter.Cmp(year) == 0 {
			return
		}
		small, big, words := quarter, year, "less than half"
		if quarter.Cmp(year) > 0 {
			small, big, words = year, quarter, "more than twice"
		}
		twice, err := small.Mul(decimal.Two)
		if err != nil || big.Cmp(twice) <= 0 || big.Cmp(whole(slipTiny)) < 0 {
			return
		}
		c.warn(n.part, "%s for %s is %s of the outturn, %s for %s: does one of the two count over another period?", n.text(quarter), c.same.Period.Label(),
			words, n.text(year), c.outturn.Period.Label())
	})
}

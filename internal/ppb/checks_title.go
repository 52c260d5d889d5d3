package ppb

import (
	"strings"

	"ppbtui/internal/rag"
)

var ruleTitleBasis = CheckRule{
	Name: "title_basis", Doc: "a title that names another period than the measure counts over",
	Reads: ReadsBook, Shown: AtItem,
	Fails:  Example{Title: "Visits, year to date", Basis: rag.InQuarter},
	Passes: Example{Title: "Visits, year to date", Basis: rag.CumulativeFinancial},
	book:   (*bookChecker).titleBasis,
}

func (c *bookChecker) titleBasis() {
	for _, it := range c.items {
		if it.Measure == nil {
			continue
		}
		b := it.Measure.Rule.Basis
		t := strings.ToLower(it.Measure.Title)
		for _, x := range []struct {
			words string
			fits  bool
		}{
			{"cumulative", b.Cumulative()}, {"year to date", b.Cumulative()}, {"rolling", b == rag.Rolling12m},
			{"12 months", b == rag.Rolling12m}, {"12 month", b == rag.Rolling12m}, {"12-month", b == rag.Rolling12m}, {"twelve months", b == rag.Rolling12m},
			{"forecast", b == rag.ForecastYear}, {"projected", b == rag.ForecastYear},
		} {
			if !x.fits && namesPeriod(t, x.words) {
				c.warn(it, "the title says %q, but the measure is %s", x.words, b.Counts())
				break
			}
		}
	}
}

// namesPeriod reports whether a title, in lower case, says that it counts over a period: "within 12 months" is how long something may take.
func namesPeriod(title, words string) bool {
	before, _, ok := strings.Cut(title, words)
	if !ok {
		return false
	}
	for _, w := range []string{"within", "after", "than", "least", "under", "every"} {
		if strings.HasSuffix(strings.TrimSpace(before), w) {
			return false
		}
	}
	return true
}

var ruleTitlePolarity = CheckRule{
	Name: "title_polarity", Doc: "a title that says reduce or increase against the measure's polarity, or counts out of the borough what its figures count in it",
	Reads: ReadsBook, Shown: AtItem,
	Fails:  Example{Title: "Reduce waiting times", Polarity: rag.Higher},
	Passes: Example{Title: "Reduce waiting times", Polarity: rag.Lower},
	book:   (*bookChecker).titlePolarity,
}

func (c *bookChecker) titlePolarity() {
	for _, it := range c.items {
		if it.Measure == nil {
			continue
		}
		words := cutText(it.Measure.Title)
		if len(words) == 0 {
			continue
		}
		first, p := &words[0], it.Measure.Rule.Polarity
		switch {
		case first.any("reduce", "reducing", "reduction", "decrease", "fewer", "minimise") && p == rag.Higher:
			c.warn(it, "the title says %q, but higher is better in the plan", first.text)
		case first.any("increase", "increasing", "improve", "improving", "maximise", "raise") && p == rag.Lower:
			c.warn(it, "the title says %q, but lower is better in the plan", first.text)
		}
		c.otherSide(it)
	}
}

// otherSide warns of a title that counts "out of borough" over figures that are called "in borough", or the other way round: the one is what the
// other is not, so that better is worse. A breakdown by both says neither.
func (c *bookChecker) otherSide(it *Item) {
	title := sidesIn(it.Measure.Title)
	if title.in == title.out {
		return
	}
	var figures sides
	add := func(text string) {
		s := sidesIn(text)
		figures.in, figures.out = figures.in || s.in, figures.out || s.out
	}
	for i := range it.Measure.Parts {
		add(it.Measure.Parts[i].Label)
	}
	for i := range it.Measure.Targets {
		add(it.Measure.Targets[i].Raw)
	}
	for i := range it.Earlier {
		add(it.Earlier[i].Raw)
		add(it.Earlier[i].Note)
	}
	add(it.Entry.Content[FieldPrinted])
	add(it.Entry.Content[FieldQualifier])
	if figures.in == figures.out || figures == title {
		return
	}
	says, are := "out of", "in"
	if title.in {
		says, are = are, says
	}
	c.warn(it, "the title counts what is %s the borough, and its figures are called what is %s it: which of the two is meant?", says, are)
}

// sides are the sides of the boundary that a text names.
type sides struct{ in, out bool }

// sidesIn looks for "in borough", "out-of-borough" and the like.
func sidesIn(text string) (s sides) {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r < 'a' || r > 'z' })
	for i, w := range words {
		if i == 0 || w != "borough" && w != "county" && w != "city" && w != "district" && w != "area" {
			continue
		}
		before := i - 1
		if words[before] == "the" && before > 0 {
			before--
		}
		switch words[before] {
		case "of":
			out := before > 0 && words[before-1] == "out"
			s.out = s.out || out
			s.in = s.in || out && before > 2 && (words[before-2] == "and" || words[before-2] == "or") && words[before-3] == "in" // "in and out of"
		case "outside":
			s.out = true
		case "in", "within":
			s.in = s.in || before == i-1 // "in the borough" may be any place
		}
	}
	return s
}

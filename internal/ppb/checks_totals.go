package ppb

import (
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

var rulePartsSum = CheckRule{
	Name: "parts_sum", Doc: "parts that do not add up to their total",
	Reads: ReadsFigures, Shown: AtFigure, Rank: LikelyWrong,
	Fails: Example{Headline: "total",
		Parts: []Part{{Code: "under", Label: "Under 5"}, {Code: "over", Label: "5 and over"}, {Code: "total", Label: "Total"}},
		Typed: []TypedExample{{"part:under", "23"}, {"part:over", "13"}, {"part:total", "40"}}},
	Passes: Example{Headline: "total",
		Parts: []Part{{Code: "under", Label: "Under 5"}, {Code: "over", Label: "5 and over"}, {Code: "total", Label: "Total"}},
		Typed: []TypedExample{{"part:under", "23"}, {"part:over", "13"}, {"part:total", "36"}}},
	entry: (*checker).partsSum,
}

// partsSum holds a part that is called total against the other parts of its unit, plus or minus 1 for rounding.
func (c *checker) partsSum() {
	for i, p := range c.m.Parts {
		if name := strings.ToLower(p.Label); name != "total" && name != "all" && !strings.HasPrefix(name, "total ") {
			continue
		}
		var others []PartAmount
		complete := true
		for j, q := range c.m.Parts {
			if j != i && q.Unit == p.Unit && (q.Unit == rag.Count || q.Unit == rag.Money) {
				others = append(others, c.r.Figure.Parts[j])
				complete = complete && c.r.Figure.Parts[j].Known
			}
		}
		total := c.r.Figure.Parts[i]
		sum, ok := sumParts(others)
		if !ok || !complete || len(others) < 2 || !total.Known {
			continue
		}
		if off, err := sum.Sub(total.Value); err == nil && off.Abs().Cmp(decimal.One) > 0 {
			c.warn(p.Code, "the parts add up to %s, not to %s", Format(sum, p.Unit, p.Decimals), Format(total.Value, p.Unit, p.Decimals))
		}
	}
}

var ruleStatedTotal = CheckRule{
	Name: "stated_total", Doc: "a total or variance in the text, or printed beside the figures, that they do not give",
	Reads: ReadsWords, Shown: AtFigure, Rank: WorthALook,
	Fails: Example{Unit: rag.Money, Basis: rag.ForecastYear, Target: "400,000",
		Typed: []TypedExample{{FieldValue, "450,000"}, {FieldQualifier, "overspend of £60,000"}}},
	Passes: Example{Unit: rag.Money, Basis: rag.ForecastYear, Target: "400,000",
		Typed: []TypedExample{{FieldValue, "450,000"}, {FieldQualifier, "overspend of £50,000"}}},
	entry: (*checker).statedTotals,
}

func (c *checker) statedTotals() {
	if c.m != nil {
		c.statedTotal()
	}
	c.claims()
}

// statedTotal recomputes a total or an overspend that stands in the figure as printed or in the note on the value.
func (c *checker) statedTotal() {
	f := &c.r.Figure
	if !f.Known || c.c[FieldPrinted] == "" && f.Qualifier == "" {
		return
	}
	unit, decimals := c.m.unitOf()
	for _, text := range []string{c.c[FieldPrinted], f.Qualifier} {
		words := cutText(text)
		for i := range words {
			stated, ok := statedAfter(words, i)
			if !ok {
				continue
			}
			want, what := f.Value, "the figures give"
			if words[i].is("overspend") || words[i].is("underspend") || words[i].is("variance") {
				t, _ := c.target("")
				diff, err := f.Value.Sub(t.Value)
				if t.Kind != rag.AbsoluteTarget || err != nil {
					continue
				}
				want, what = diff.Abs(), "the figures and the target give"
			} else if c.m.Headline != HeadlineSum {
				continue
			}
			if off, err := stated.Sub(want); err == nil && off.Abs().Cmp(decimal.One) > 0 {
				c.warn("", "%s of %s is stated, but %s %s", upperFirst(words[i].text), Format(stated, unit, decimals), what, Format(want, unit, decimals))
			}
		}
	}
}

// statedAfter is the number that a word such as total or overspend states: "total of £3,283,331", "total 12".
func statedAfter(words []word, i int) (Decimal, bool) {
	if !words[i].is("total") && !words[i].is("overspend") && !words[i].is("underspend") && !words[i].is("variance") {
		return Decimal{}, false
	}
	for j := i + 1; j < len(words) && j <= i+3; j++ {
		if words[j].figure() {
			return words[j].value()
		}
		if !words[j].is("of") && !words[j].is("is") && !words[j].is("spend") {
			break
		}
	}
	return Decimal{}, false
}

var ruleRateTotal = CheckRule{
	Name: "rate_total", Doc: "a rate and a total that imply another population than last time",
	Reads: ReadsFigures, Shown: AtFigure, Rank: WorthALook,
	Fails: Example{Unit: rag.Rate10000, Headline: "rate",
		Parts: []Part{{Code: "rate", Label: "Rate", Unit: rag.Rate10000}, {Code: "number", Label: "Number"}},
		Last:  []TypedExample{{"part:rate", "40"}, {"part:number", "200"}}, Typed: []TypedExample{{"part:rate", "40"}, {"part:number", "260"}}},
	Passes: Example{Unit: rag.Rate10000, Headline: "rate",
		Parts: []Part{{Code: "rate", Label: "Rate", Unit: rag.Rate10000}, {Code: "number", Label: "Number"}},
		Last:  []TypedExample{{"part:rate", "40"}, {"part:number", "200"}}, Typed: []TypedExample{{"part:rate", "52"}, {"part:number", "260"}}},
	entry: (*checker).rateTotal,
}

// rateTotal works out the population behind a rate per 10,000 and its total, and compares it with last time's.
func (c *checker) rateTotal() {
	rate, total := -1, -1
	for i, p := range c.m.Parts {
		switch p.Unit {
		case rag.Rate10000:
			rate = i
		case rag.Count:
			total = i
		}
	}
	if rate < 0 || total < 0 {
		return
	}
	now, okNow := population(c.r.Figure.Parts[rate].Amount, c.r.Figure.Parts[total].Amount)
	for _, e := range []*earlier{c.lastQuarter(), &c.same, &c.outturn} {
		r, _ := e.Part(c.m.Parts[rate].Code)
		t, _ := e.Part(c.m.Parts[total].Code)
		then, okThen := population(r, t)
		if !okNow || !okThen {
			continue
		}
		if off, err := now.Sub(then); err == nil && tenTimesOver(off, then) {
			c.warn(c.m.Parts[total].Code, "rate and total imply a population of %s; for %s it was %s", rag.FormatPlain(now, 0), e.Period.Label(), rag.FormatPlain(then, 0))
		}
		return
	}
}

// tenTimesOver reports whether ten times off is more than whole: a difference of more than a tenth.
func tenTimesOver(off, whole Decimal) bool {
	x, err := off.Abs().Mul(decimal.Ten)
	return err == nil && x.Cmp(whole.Abs()) > 0
}

func population(rate, total Amount) (Decimal, bool) {
	if !rate.Known || !total.Known || !rate.Value.IsPos() || !total.Value.IsPos() {
		return Decimal{}, false
	}
	return rag.Share(total.Value, rate.Value, rag.Rate10000, 0)
}

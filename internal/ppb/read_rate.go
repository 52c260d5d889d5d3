package ppb

import (
	"cmp"
	"fmt"
	"strings"

	"ppbtui/internal/rag"
)

// rate rates the item (rules 1 to 9) and fills in the words. A target in words is said as it was published, whatever is
// rated.
func (rd *reader) rate() {
	rd.rateFigure()
	if t, _ := rd.target(""); rd.r.Level == "" && t.Kind == rag.TextTarget {
		rd.r.Level = t.Text
	}
}

// rateFigure rates the parts and the whole.
func (rd *reader) rateFigure() {
	m, r := rd.m, &rd.r
	whole := m.Headline
	r.Parts = make([]PartReading, len(m.Parts))
	for i, p := range m.Parts {
		pr := PartReading{Part: p, Amount: r.Figure.Parts[i].Amount, Travel: rd.moves[i].Direction}
		if in, ok := rd.partInput(i); ok {
			a := rag.Assess(&in)
			pr.Status, pr.Sentence, pr.Rated = a.Status, a.Sentence(), a.Status != rag.None
			if whole == p.Code {
				rd.main = a
			}
		}
		if p.Rated == RatedNo || whole == HeadlineSum && p.Rated != RatedOwn {
			if whole != p.Code {
				pr.Status, pr.Sentence, pr.Rated = rag.None, "", false
			}
		}
		r.Parts[i] = pr
	}
	switch {
	case len(m.Parts) == 0 || whole == HeadlineSum:
		in := rd.wholeInput()
		rd.main = rag.Assess(&in)
	case whole == HeadlineNone && rd.noValue == "":
		rd.rateByPart()
		return
	case whole == HeadlineNone:
		in := rd.wholeInput()
		rd.main = rag.Assess(&in)
	}
	r.Computed = rd.main.Status
	rd.word()
}

// word makes the words of the whole's rating.
func (rd *reader) word() {
	r, a := &rd.r, &rd.main
	r.Sentence = a.Sentence()
	if year := rd.m.yearOf(rd.p.Quarter, rd.asOf); a.Why == rag.WhyNoTarget && year != rd.p.Quarter.Year && len(rd.m.Targets) > 0 {
		r.Sentence = fmt.Sprintf("None: no target is held for %s, the year that %s belongs to.", Period{Year: year}.Label(), longDate(cmp.Or(rd.asOf, rd.p.Quarter.End())))
	}
	steps := a.Steps()
	r.Trace = make([]string, 0, len(steps)+1)
	for _, s := range steps {
		r.Trace = append(r.Trace, s.Text)
	}
	r.Paragraph = strings.Join(r.Trace, " ")
	r.Thresholds = a.Thresholds()
	r.Projection = a.Projection()
	bands := a.Bands()
	r.WouldChange = make([]Threshold, 0, len(bands))
	for _, b := range bands {
		r.WouldChange = append(r.WouldChange, Threshold(b))
	}
	if r.Computed == rag.None {
		a = rd.expected()
	}
	r.Level = a.Level()
	if rd.m.Rule.Scheme != rag.SchemeJudgement {
		r.Tolerance = a.ToleranceText()
	}
	r.Point, _ = a.Point()
	if r.Level == "" { // nothing can be expected yet, but there is a target for the year
		in := rd.wholeInput()
		in.NoValue, in.ForNow = "", true
		year := rag.Assess(&in)
		r.Level = year.Level()
	}
}

// expected is the assessment of some value, for what it says of the target where there is no value yet or nothing is
// computed.
func (rd *reader) expected() *rag.Assessment {
	return anyValue(rd.wholeInput())
}

// anyValue is the assessment of some value in the place of the one that there is.
func anyValue(in rag.Input) *rag.Assessment {
	in.NoValue, in.Value, in.Fraction = "", Decimal{}, false
	if in.Rule.Scheme == rag.SchemeJudgement {
		in.Rule.Scheme = rag.SchemeTolerance
	}
	a := rag.Assess(&in)
	return &a
}

// rateByPart is a measure without a headline: no overall colour, the parts' colours shown (rule 8).
func (rd *reader) rateByPart() {
	r := &rd.r
	var rated []string
	for _, p := range r.Parts {
		if p.Rated {
			rated = append(rated, p.Part.Label+" "+p.Status.Label())
		}
	}
	if r.ByPart = len(rated) > 0; r.ByPart {
		r.Sentence = short("Rated by part: "+list(rated)+".", "Rated by part; there is no overall colour.")
		r.Paragraph = "There is no overall figure, so the parts are rated: " + list(rated) + "."
		if len(rd.without) > 0 {
			without := " " + wasOrWere(rd.without, NotSupplied.Label()) + "."
			r.Sentence, r.Paragraph = short(r.Sentence+without, r.Sentence), r.Paragraph+without
		}
		r.Trace = []string{r.Paragraph}
		return
	}
	in := rd.wholeInput()
	rd.main = rag.Assess(&in)
	if rd.main.Status != rag.None { // a target, but no part that it belongs to
		r.Sentence = "None: no part is rated and there is no overall figure."
		r.Paragraph = "There is no overall figure and no part is rated against a target."
		r.Trace = []string{r.Paragraph}
		return
	}
	rd.word()
}

// short is the first of the texts that fits in a sentence's length.
func short(texts ...string) string {
	for _, t := range texts {
		if len([]rune(t)) <= rag.MaxSentence {
			return t
		}
	}
	return texts[len(texts)-1]
}

// wholeInput is the input to the whole's rating.
func (rd *reader) wholeInput() rag.Input {
	in := rd.input("")
	f := &rd.r.Figure
	in.Rule.Unit, in.Rule.Decimals = rd.m.unitOf()
	in.Value, in.Num, in.Den, in.Fraction = f.Value, f.Num, f.Den, f.Fraction
	in.NoValue = rd.noValue
	in.LastYear = rag.LastYear{
		SoFar: rd.same.Value, Outturn: rd.outturn.Value,
		Usable: rd.shareYear() && rd.same.Known && rd.outturn.firm() && !rd.same.conflict && !rd.outturn.conflict,
	}
	in.Travel = rd.r.Travel.Direction
	return in
}

// partInput is the input to one part's rating; ok is false for a part that is not rated. The headline part always is.
// A target shared by parts rates only those of the measure's unit.
func (rd *reader) partInput(i int) (in rag.Input, ok bool) {
	m, p := rd.m, rd.m.Parts[i]
	headline := m.Headline == p.Code
	switch {
	case p.Rated == RatedOwn:
		in = rd.input(p.Code)
	case m.Headline == HeadlineSum, !headline && (p.Rated == RatedNo || p.Unit != m.Rule.Unit):
		return in, false
	default:
		in = rd.input("")
	}
	a := rd.r.Figure.Parts[i].Amount
	in.Rule.Unit, in.Rule.Decimals = p.Unit, p.Decimals
	in.Value, in.Num, in.Den, in.Fraction = a.Value, a.Num, a.Den, a.Fraction
	before, _ := rd.same.Part(p.Code)
	outturn, _ := rd.outturn.Part(p.Code)
	in.LastYear = rag.LastYear{
		SoFar: before.Value, Outturn: outturn.Value,
		Usable: rd.shareYear() && before.Known && outturn.Known && final(rd.outturn.Flags|rd.outturn.partFlag(i)) &&
			!rd.same.partClash(i) && !rd.outturn.partClash(i),
	}
	if i < len(rd.moves) {
		in.Travel = rd.moves[i].Direction
	}
	switch {
	case !a.Known && rd.noValue != "":
		in.NoValue = rd.noValue
	case a.Absent() != "":
		in.NoValue = a.Absent().Label()
	case !a.Known && trimBlank(a.Raw) != "":
		in.NoValue = "the value cannot be read"
	case !a.Known:
		in.NoValue = "no value yet"
	}
	if headline && in.NoValue == "" {
		in.NoValue = rd.noValue
	}
	return in, true
}

// shareYear reports whether the figure of the same quarter last year belongs to the year whose outturn is held beside it.
func (rd *reader) shareYear() bool {
	return rd.same.AsOf.IsZero() || !rd.m.Rule.Basis.Cumulative() || rd.m.Rule.Basis.Year(rd.same.AsOf) == rd.outturn.Period.Year
}

// input is what the whole and the parts share: the rule, the target of this part for the value's year, and how sure the
// value is.
func (rd *reader) input(part string) rag.Input {
	in := rag.Input{Rule: rd.m.Rule, AsOf: rd.asOf}
	t, year, alone, _ := rd.m.target(part, rd.p.Quarter, rd.asOf)
	in.Target, in.Year, in.ForNow = t.Target, year.Target, alone
	in.Target.Text = t.Raw
	switch f := rd.r.Figure.Flags; {
	case f.Has(Provisional | Estimated):
		in.Doubt = "provisional and estimated"
	case f.Has(Provisional):
		in.Doubt = "provisional"
	case f.Has(Estimated):
		in.Doubt = "estimated"
	}
	return in
}

// target is the target of a part (empty: the whole) that the value is rated against; forNow is true where it is the
// quarter's alone.
func (rd *reader) target(part string) (t Target, forNow bool) {
	t, _, forNow, _ = rd.m.target(part, rd.p.Quarter, rd.asOf)
	return t, forNow
}

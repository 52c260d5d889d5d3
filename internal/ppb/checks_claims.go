package ppb

import (
	"slices"
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/claim"
	"ppbtui/internal/rag"
)

// claims are the warnings of one rule about what the commentary claims. The claims are read and held against the figures once for all rules.
func (c *checker) claims() { c.say(c.claimed()) }

// say warns of what was found by the rule that is asked.
func (c *checker) say(found []claim.Finding) {
	for _, f := range found {
		if f.Code == c.rule {
			c.warnOf(Check{Part: f.Part, Message: f.Message, From: f.From, To: f.To})
		}
	}
}

// claimed is what the commentary claims and does not hold. Most readings, of a value that is typed, have no commentary, and nothing is held
// against it then.
func (c *checker) claimed() []claim.Finding {
	if !c.verified {
		c.verified = true
		if c.c[FieldCommentary] != "" {
			c.found = claim.Verify(c.text(), c.held())
		}
	}
	return c.found
}

// text is the commentary, cut into words once.
func (c *checker) text() *claim.Text {
	if c.cut == nil {
		c.cut = claim.Read(c.c[FieldCommentary])
	}
	return c.cut
}

// held is what is known of the item, which is something of a measure alone, as claims are held against it. What is in another unit, or of
// which two sources say different things, is not known.
func (c *checker) held() *claim.Held {
	h := &claim.Held{Title: c.it.Title(), Quarter: claim.Period(c.p.Quarter), Report: c.it.Text != nil}
	if c.m == nil {
		return h
	}
	rule := &c.m.Rule
	unit, decimals := c.m.unitOf()
	*h = claim.Held{
		Title: h.Title, Quarter: h.Quarter, Unit: unit, Decimals: decimals, Basis: rule.Basis, Polarity: rule.Polarity,
		Now:  valueOf(c.r.Figure.Amount),
		Past: c.past(), Targets: c.aims(),
	}
	if _, named := c.m.Part(c.m.Headline); named {
		h.Headline = c.m.Headline
	}
	for i, p := range c.m.Parts {
		h.Parts = append(h.Parts, claim.Part{Code: p.Code, Label: p.Label, Unit: p.Unit, Decimals: p.Decimals, Now: valueOf(c.r.Figure.Parts[i].Amount)})
	}
	return h
}

func valueOf(a Amount) claim.Value {
	return claim.Value{Known: a.Known, Value: a.Value, Fraction: a.Fraction, Num: a.Num, Den: a.Den}
}

// past are the earlier figures: of each period the headline number, and those of the parts.
func (c *checker) past() (out []claim.Past) {
	for _, e := range c.earlier() {
		at := claim.Period(e.Period)
		if e.Known && !e.conflict && !e.otherUnit {
			out = append(out, claim.Past{Period: at, Value: valueOf(e.Amount)})
		}
		for i, p := range c.m.Parts {
			a, ok := e.Part(p.Code)
			if ok && a.Known && (e.partConflict == nil || !e.partConflict[i] && !e.partOtherUnit[i]) {
				out = append(out, claim.Past{Period: at, Part: p.Code, Value: valueOf(a)})
			}
		}
	}
	return out
}

// earlier are the figures of all periods of which one is held.
func (c *checker) earlier() []*earlier {
	out := []*earlier{&c.same, &c.outturn, c.lastQuarter()}
	held := func(p Period) bool {
		return slices.ContainsFunc(out, func(e *earlier) bool { return e.Period == p })
	}
	for i := range c.it.Earlier {
		if p := c.it.Earlier[i].Period; !held(p) {
			e := earlierFigure(c.it, p)
			out = append(out, &e)
		}
	}
	return out
}

// aims are the targets that the plan states as numbers, and what is expected now.
func (c *checker) aims() (out []claim.Target) {
	for i := range c.m.Targets {
		t := &c.m.Targets[i]
		now, _ := c.target(t.Part)
		is := t.Period == now.Period
		switch t.Kind {
		case rag.AbsoluteTarget:
			out = append(out, claim.Target{Part: t.Part, Value: t.Value, Now: is})
		case rag.RangeTarget:
			out = append(out, claim.Target{Part: t.Part, Value: t.Min}, claim.Target{Part: t.Part, Value: t.Max})
		case rag.TextTarget:
			out = append(out, numbersIn(t)...)
		case rag.BetterThan:
			out = append(out, claim.Target{Part: t.Part, Value: t.Base})
		case rag.ReduceBy, rag.IncreaseBy, rag.ReduceByPercent, rag.IncreaseByPercent: // what it comes to is expected below
			out = append(out, claim.Target{Part: t.Part, Value: t.Value}, claim.Target{Part: t.Part, Value: t.Base})
		case rag.NoTarget:
		}
	}
	if d, err := decimal.Parse(c.r.Point); err == nil && !slices.ContainsFunc(out, func(t claim.Target) bool { return t.Value.Cmp(d) == 0 }) {
		out = append(out, claim.Target{Value: d, Now: !slices.ContainsFunc(out, func(t claim.Target) bool { return t.Now })})
	}
	return out
}

// numbersIn are those that a target names which was published in words alone: an annual increase of 0.5%.
func numbersIn(t *Target) (out []claim.Target) {
	for _, word := range strings.Fields(t.Raw) {
		if d, ok := plainDigits(strings.Trim(word, "£%,;:()")); ok {
			if value, err := decimal.Parse(d); err == nil {
				out = append(out, claim.Target{Part: t.Part, Value: value})
			}
		}
	}
	return out
}

// ClaimGrammar says in plain words how a commentary is read.
func ClaimGrammar() string { return claim.Grammar() }

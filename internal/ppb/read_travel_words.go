package ppb

import (
	"fmt"
	"strings"

	"ppbtui/internal/rag"
)

// sameRounded reports whether two figures are the same because they are once rounded.
func sameRounded(m rag.Move, cmp *rag.Comparison) bool {
	return rag.Round(cmp.Now, m.Places).Cmp(rag.Round(cmp.Before, m.Places)) == 0
}

// provisional says of an earlier figure, behind its period, that its quarter can still change; empty where it cannot.
func (e *earlier) provisional() string {
	if e.Open.IsZero() {
		return ""
	}
	return fmt.Sprintf(" (provisional, Quarter %d is not signed off)", e.Open.Q)
}

// comparedSteps are the steps of a comparison that was made.
func (rd *reader) comparedSteps(m rag.Move, cmp *rag.Comparison, now, against string) []string {
	how := "whole numbers"
	if m.Places == 1 {
		how = "1 decimal"
	} else if m.Places > 1 {
		how = fmt.Sprintf("%d decimals", m.Places)
	}
	out := []string{now + " is compared with " + against + ", rounded to " + how}
	ranged := cmp.Polarity == rag.InRange
	switch {
	case m.Direction == rag.Same && sameRounded(m, cmp):
		out = append(out, "they are equal: the same")
	case m.Direction == rag.Same:
		out = append(out, "both are as near to the target: the same")
	case ranged:
		out = append(out, "nearer to the target is better: "+m.Direction.String())
	case cmp.Polarity == rag.Neutral:
		out = append(out, "neither way is better: it is only "+m.Direction.String())
	default:
		is := "higher"
		if m.Change.IsNeg() {
			is = "lower"
		}
		wants := "higher"
		if cmp.Polarity == rag.Lower {
			wants = "lower"
		}
		out = append(out, "it is "+is+", and "+wants+" is better: "+m.Direction.String())
	}
	if m.LowConfidence {
		out = append(out, "one of the two is provisional or estimated: low confidence")
	}
	return out
}

// explain adds where the earlier figure comes from, or says in plain words why there is no direction.
func (rd *reader) explain(t *Travel, m rag.Move, e *earlier) {
	if m.Direction == rag.NotApplicable {
		why := rd.whyNot(m.Why, e)
		if t.Trace = []string{why}; m.Why == rag.EarlierConflict {
			t.Reason = why // nobody can settle it who is not told which figures they are
		}
		return
	}
	if source := trimBlank(e.Source); source != "" {
		t.Trace = append(t.Trace, "the earlier figure is from: "+source)
	}
}

func (rd *reader) whyNot(why rag.Missing, e *earlier) string {
	period := e.Period.Label()
	switch why {
	case rag.NoCurrent:
		return "there is no current value to compare"
	case rag.EarlierConflict:
		return "earlier figures conflict: " + period + " has " + list(rd.conflicting(e))
	case rag.EarlierWords:
		return "the earlier figure is in words only: " + quote(e.Raw) + " for " + period
	case rag.NoEarlier:
		s := "no earlier value is held for " + period
		if e.None != "" {
			s += " (" + e.None.Label() + ")"
		}
		return s
	case rag.NotLabelled:
		names := make([]string, len(rd.m.Parts))
		for i, p := range rd.m.Parts {
			names[i] = "the " + lowerFirst(p.Label)
		}
		return fmt.Sprintf("comparator not labelled: the earlier figure %s does not say whether it is %s", rag.FormatPlain(e.Value, e.Value.Scale()),
			strings.Join(names, " or "))
	case rag.UnitChanged:
		unit := e.Unit
		if unit == "" {
			unit = rd.outturn.Unit
		}
		now, _ := rd.m.unitOf()
		if u, err := rag.ParseUnit(unit); err == nil && u != now {
			return "the unit changed: the earlier figure is " + unitNoun(u) + " and this is " + unitNoun(now)
		}
		return "the unit changed: the two figures do not count the same"
	case rag.BreakInSeries:
		return "there is a break in the series: the two figures were not made in the same way"
	case rag.OtherCutOff:
		return "different cut-off: the earlier figure is of " + longDate(e.AsOf) + " and this one of " + longDate(rd.asOf)
	case rag.ByPart:
		return "there is no overall figure: each part is compared by itself"
	case rag.NotDifferenced:
		return "it is a percentage over the year: what one quarter added to it needs numerators and denominators"
	case rag.NewYear:
		return "a new year has begun, and the figure at the end of the old one is not held"
	}
	return why.String()
}

// conflicting are the different values that keep a period's headline from being compared, with their sources; those of
// parts of a sum with the part that each is of.
func (rd *reader) conflicting(e *earlier) []string {
	var out []string
	for i, p := range rd.m.Parts {
		if e.partClash(i) && (rd.m.Headline == HeadlineSum || rd.m.Headline == p.Code) {
			label := ""
			if rd.m.Headline == HeadlineSum {
				label = p.Label + " "
			}
			out = append(out, rd.sourced(e.Period, p.Code, label, p.Unit, p.Decimals)...)
		}
	}
	if e.wholeConflict {
		out = append(out, rd.sourced(e.Period, "", "", rd.m.Rule.Unit, rd.m.Rule.Decimals)...)
	}
	return out
}

// sourced are the values held for a period of one part (empty: the whole), each with its source.
func (rd *reader) sourced(p Period, part, label string, unit rag.Unit, decimals int) []string {
	var out []string
	for i := range rd.it.Earlier {
		row := &rd.it.Earlier[i]
		if row.Period != p || row.Part != part || !row.Known {
			continue
		}
		source := row.Source
		if source == "" {
			source = "no source is given"
		}
		out = append(out, label+Format(row.Value, unit, max(decimals, min(row.Value.MinScale(), decimals+2)))+" ("+source+")")
	}
	return out
}

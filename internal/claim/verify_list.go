package claim

import (
	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

// list holds a list of numbers against the total that its sentence gives, or against the value.
func (v *verifier) list(from, to int) {
	t := v.t
	total, items := -1, make([]int, 0, 8)
	for i := from; i < to; i++ {
		f := &t.figures[i]
		w := &t.words[f.first]
		if f.unit != plain && f.unit != pounds || f.about || f.spelt || f.den.IsPos() || t.near(f.first, -1) == "these" || t.near(f.first, -1) == "those" {
			continue
		}
		if total < 0 && (f.role == part || f.role == level) && v.opensWhole(f) || total < 0 && len(items) == 0 && f.role == level && v.listBehind(i) {
			total = i
			continue
		}
		if f.role != level || f.bound == asEarlier || f.bound == byWhen && v.saysPast(i) && t.whens[f.when].kind != namedMonth || total >= 0 && (t.figures[total].unit != f.unit || f.unit == plain && f.value.Scale() > t.figures[total].value.Scale()) ||
			w.bracket > 0 && (total < 0 || len(items) == 0 && t.words[t.figures[min(i+1, to-1)].first].bracket != w.bracket) {
			continue
		}
		if total >= 0 && len(items) > 0 && t.words[t.figures[items[0]].first].bracket != w.bracket && t.words[t.figures[items[0]].first].bracket != t.words[t.figures[total].first].bracket {
			break // the list stood in brackets
		}
		items = append(items, i)
	}
	v.addUp(total, items)
}

// addUp holds the items of a list against their total: the one that was found (total, else -1), the last of them where words make it the
// total, or the first, or the value.
func (v *verifier) addUp(total int, items []int) {
	n := len(items)
	switch {
	case total >= 0 && n >= 2:
		v.addUpTo(total, items, n > 2)
	case total < 0 && n >= 3 && v.leaves(items[n-1]):
		v.addUpTo(items[n-1], items[:n-1], false)
	case total < 0 && n >= 4 && v.endsInAnd(items) && v.addUpTo(items[0], items[1:], false):
	case total < 0 && n >= 3 && v.endsInAnd(items):
		v.addUpToValue(items)
	}
}

// addUpTo says that a list does not give its total, where two digits of one of them were changed about, where it gives the value, or, if it is
// whole, where it gives more.
func (v *verifier) addUpTo(total int, items []int, whole bool) bool {
	t := v.t
	g, sum := &t.figures[total], v.sumOf(items)
	first, last := t.figures[items[0]].first, t.figures[items[len(items)-1]].last
	if !v.alike(items) || g.unit != t.figures[items[0]].unit || g.value.Cmp(decimal.Ten) < 0 || v.givesWithout(items, sum, g.value) {
		return false
	}
	more := whole && sum.Cmp(g.value) > 0 && t.words[first].bracket == t.words[g.first].bracket && v.endsInAnd(items)
	value := len(items) > 2 && v.h.Now.Known && v.h.Now.Value.Cmp(sum) == 0 && v.series[0].takes(g.number)
	if !more && !value && !v.mended(items, sum, g.value) && !transposed(g.value, sum) {
		return false
	}
	return v.add("stated_total", "", min(first, g.first), max(last, g.last), append(append([]int(nil), items...), total), "the figures of the commentary add up to %s, not to %s", v.inUnit(g, sum), v.quoted(g))
}

// addUpToValue says that a list of counts of which no total is given does not give the value, where two digits of one were changed about.
func (v *verifier) addUpToValue(items []int) {
	s, sum := &v.series[0], v.sumOf(items)
	if !v.alike(items) || s.unit != rag.Count || !s.now.Known || v.givesWithout(items, sum, s.now.Value) || v.statedNow(0) || !v.mended(items, sum, s.now.Value) {
		return
	}
	v.add("stated_total", "", v.t.figures[items[0]].first, v.t.figures[items[len(items)-1]].last, items, "the figures of the commentary add up to %s; the value typed is %s",
		v.inUnit(&v.t.figures[items[0]], sum), s.print(s.now.Value))
}

// givesWithout reports whether a list gives a total, with all of its items or without one of them that only looks like one: the total said
// again ("62 in all"), the limit of a group ("10 and over").
func (v *verifier) givesWithout(items []int, sum, total rag.Decimal) bool {
	if sum.Cmp(total) == 0 {
		return true
	}
	for _, i := range items {
		if len(items) > 2 && sub(sum, v.t.figures[i].value).Cmp(total) == 0 {
			return true
		}
	}
	return false
}

func (v *verifier) sumOf(items []int) rag.Decimal {
	sum := decimal.Zero
	for _, i := range items {
		sum = add(sum, v.t.figures[i].value)
	}
	return sum
}

// listBehind reports a colon, a bracket or "of which" behind a total and its noun: "60 flags: 23 low, 24 medium and 13 high".
func (v *verifier) listBehind(i int) bool {
	t := v.t
	f := &t.figures[i]
	for j := f.last + 1; j < len(t.words) && j <= f.last+12; j++ {
		w := &t.words[j]
		if w.sentence != t.words[f.first].sentence {
			return false
		}
		if j > f.last+1 && w.clause != t.words[j-1].clause {
			between := t.source[t.words[j-1].to:w.from]
			for _, c := range between {
				if c == ':' || c == '(' && v.figureInBracket(j, f.unit) {
					return true
				}
			}
			if t.near(j, 1) != "which" && t.near(j, 1) != "whom" && w.text != "comprising" && w.text != "made" {
				return false
			}
		}
		if w.figure >= 0 {
			return false
		}
		switch w.text {
		case "consists", "consisting", "comprises", "includes":
			return w.text != "includes"
		case "up":
			return t.near(j, -1) == "made" && t.near(j, 1) == "of"
		case "comprising", "comprised", "split":
			return true
		case "which", "whom":
			return t.near(j, -1) == "of"
		}
	}
	return false
}

// figureInBracket reports whether the brackets that begin at word j hold a figure of a unit.
func (v *verifier) figureInBracket(j int, u unit) bool {
	t := v.t
	for k := j; k < len(t.words) && k < j+8 && t.words[k].bracket == t.words[j].bracket; k++ {
		if i := t.words[k].figure; i >= 0 {
			return t.figures[i].unit == u
		}
	}
	return false
}

// alike reports whether the items of a list are of one unit and stand in the same kind of place: near each other, all in the same brackets or in none.
func (v *verifier) alike(items []int) bool {
	t := v.t
	for k := 1; k < len(items); k++ {
		if t.figures[items[k]].unit != t.figures[items[0]].unit || t.figures[items[k]].first-t.figures[items[k-1]].last > 8 || t.words[t.figures[items[k]].first].bracket != t.words[t.figures[items[0]].first].bracket {
			return false
		}
	}
	return true
}

// endsInAnd reports "and" before the last item of a list.
func (v *verifier) endsInAnd(items []int) bool {
	last := v.t.figures[items[len(items)-1]].first
	for k := 1; k <= 5; k++ {
		if w := v.t.near(last, -k); w == "and" || w == "plus" {
			return true
		}
	}
	return false
}

// mended reports whether a list would add up if two digits of one of its items changed places.
func (v *verifier) mended(items []int, sum, total rag.Decimal) bool {
	for _, i := range items {
		x := v.t.figures[i].value
		want := add(sub(total, sum), x)
		if !want.IsNeg() && transposed(x, want) {
			return true
		}
	}
	return false
}

// statedTotal holds "a total of 84" against the sum of the parts.
func (v *verifier) statedTotal() {
	if len(v.h.Parts) == 0 {
		return
	}
	want, ok := v.sumOfParts()
	if !ok {
		return
	}
	for i := range v.t.figures {
		f := &v.t.figures[i]
		if f.role != level || f.about || !v.series[0].takes(f.number) || v.places[i].anyNow || v.places[i].anyPast || !v.saysTotal(f) || v.saysPast(i) || f.bound == asEarlier {
			continue
		}
		if !shown(f.number).has(want) && (slipped(f.number, want) || oneDigit(f.value, want)) {
			v.add("stated_total", "", f.first, f.last, []int{i}, "the commentary gives a total of %s; the parts add up to %s", v.quoted(f), v.series[0].print(want))
		}
	}
}

func (v *verifier) saysTotal(f *figure) bool {
	t := v.t
	for k := 1; k <= 3; k++ {
		if w := t.near(f.first, -k); w == "total" || w == "altogether" || w == "totalled" || w == "overall" {
			return true
		}
	}
	for k := 1; k <= 4; k++ {
		if w := t.near(f.last, k); w == "total" || w == "altogether" || w == "overall" || w == "all" && t.near(f.last, k-1) == "in" {
			return true
		}
	}
	return false
}

// sumOfParts is the value where it is the sum of the parts, or the sum of those of its unit.
func (v *verifier) sumOfParts() (rag.Decimal, bool) {
	if v.h.Now.Known && v.h.Headline == "" {
		return v.h.Now.Value, true
	}
	if v.h.Headline != "" || v.h.Unit != rag.Count && v.h.Unit != rag.Money {
		return rag.Decimal{}, false
	}
	sum := decimal.Zero
	for i := range v.h.Parts {
		p := &v.h.Parts[i]
		if p.Unit != v.h.Unit || !p.Now.Known {
			return rag.Decimal{}, false
		}
		sum = add(sum, p.Now.Value)
	}
	return sum, true
}

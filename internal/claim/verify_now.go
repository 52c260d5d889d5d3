package claim

import (
	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

// levelNow holds a figure that is said to be the value now against it. It speaks where the text states the value nowhere.
func (v *verifier) levelNow(i int, strong bool) bool {
	f, p := &v.t.figures[i], &v.places[i]
	s := &v.series[p.series]
	if !s.now.Known || p.now || p.anyNow || v.statedNow(p.series) || f.spelt && f.value.Cmp(decimal.Two) <= 0 { // "one child"
		return false
	}
	near := transposed(f.value, s.now.Value) || tenfold(f.number, s.now.Value)
	switch {
	case near && (strong || f.value.Prec() > 2 || v.opens(i)):
	case v.typedPast(s) && (strong || v.opens(i)) && v.ours(i):
	case v.only(i) && (strong || v.opens(i)) && (v.speaksOf(i) && comparable(f.value, s.now.Value) || v.besideHeld(i)):
	case v.opens(i) && v.speaksWell(i) && comparable(f.value, s.now.Value):
	case (strong || v.opens(i)) && v.pairedWithHeld(i):
	default:
		return false
	}
	return v.mismatch(i)
}

func (v *verifier) mismatch(i int) bool {
	f, s := &v.t.figures[i], &v.series[v.places[i].series]
	return v.add("value_mismatch", s.code, f.first, f.last, []int{i}, "the commentary gives %s; the value typed is %s", v.quoted(f), s.print(s.now.Value))
}

// pairedWithHeld reports whether the next level of a figure's kind in its sentence, or the one before it, is an earlier one that is as held,
// at its time: the figure that it is compared with is the value.
func (v *verifier) pairedWithHeld(i int) bool {
	f, which := &v.t.figures[i], v.places[i].series
	for _, step := range [2]int{1, -1} {
		for k := i + step; k >= 0 && k < len(v.t.figures) && k <= i+4 && k >= i-4; k += step {
			g := &v.t.figures[k]
			if v.t.words[g.first].sentence != v.t.words[f.first].sentence {
				break
			}
			if g.role != level || !v.series[which].takes(g.number) {
				continue
			}
			if v.isHeldPast(k, which) {
				return true
			}
			break
		}
	}
	return false
}

// isHeldPast reports whether a figure is the earlier one that is held for its time; where none is said, one of three digits or more that is
// held at all.
func (v *verifier) isHeldPast(k, which int) bool {
	g := &v.t.figures[k]
	if g.bound == asEarlier && g.value.Prec() > 2 {
		for j := range v.series[which].past {
			if states(g.number, &v.series[which].past[j].Value) {
				return true
			}
		}
	}
	if !v.saysPast(k) || g.value.Prec() < 2 {
		return false
	}
	for _, x := range v.series[which].at(&v.times[g.when]) {
		if states(g.number, &x.Value) {
			return true
		}
	}
	return false
}

// besideHeld reports whether a figure stands beside an earlier one that is as held, at its time: then it is of the same thing.
func (v *verifier) besideHeld(i int) bool {
	f, which := &v.t.figures[i], v.places[i].series
	for k := max(0, i-4); k < len(v.t.figures) && k <= i+4; k++ {
		g := &v.t.figures[k]
		if k == i || g.role != level || g.first-f.last > 25 || f.first-g.last > 25 || v.t.words[g.first].sentence > v.t.words[f.first].sentence+1 ||
			!v.series[which].takes(g.number) {
			continue
		}
		if v.isHeldPast(k, which) {
			return true
		}
	}
	return false
}

// comparable reports whether two numbers are of the same size: neither is more than five thirds of the other.
func comparable(a, b rag.Decimal) bool {
	five, three := decimal.MustNew(5, 0), decimal.MustNew(3, 0)
	small, great := a.Abs().Min(b.Abs()), a.Abs().Max(b.Abs())
	x, errX := small.Mul(five)
	y, errY := great.Mul(three)
	return errX == nil && errY == nil && x.Cmp(y) >= 0
}

// speaksWell reports whether two thirds of a series' name, and two words of it at least, stand in the clause of a figure.
func (v *verifier) speaksWell(i int) bool {
	f := &v.t.figures[i]
	s := &v.series[v.places[i].series]
	from, to := f.first, f.last
	for from > 0 && v.t.words[from-1].clause == v.t.words[f.first].clause && f.first-from < 14 {
		from--
	}
	for to+1 < len(v.t.words) && v.t.words[to+1].clause == v.t.words[f.last].clause && to-f.last < 14 {
		to++
	}
	n := v.named(s, from, to)
	return n >= 2 && n*3 >= len(s.names)*2
}

// typedPast reports whether the value typed is one that is held for an earlier time.
func (v *verifier) typedPast(s *series) bool {
	for k := range s.past {
		if s.past[k].Value.Value.Cmp(s.now.Value) == 0 {
			return true
		}
	}
	return false
}

// statedNow reports whether a text states the value of a series, at no time that is past.
func (v *verifier) statedNow(which int) bool { return v.stated[which] }

// opens reports whether a figure is the first level of its text, or the first in its series' unit.
func (v *verifier) opens(i int) bool {
	return i <= v.firstLevel || i == v.first[v.places[i].series]
}

// only reports whether a figure is the one level of its text in its series' unit that is at no other time.
func (v *verifier) only(i int) bool { return v.candidates[v.places[i].series] == 1 }

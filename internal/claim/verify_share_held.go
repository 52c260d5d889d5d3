package claim

import "ppbtui/internal/rag"

// shareHeld holds a part and a whole that stand without a percentage against the fraction typed: it speaks where one is the one held and
// the other a slip of it.
func (v *verifier) shareHeld(i int, num, den rag.Decimal, from, to int, blames []int) {
	s := &v.series[v.places[i].series]
	x := &s.now
	if s.unit == rag.Percent && x.Known && !x.Fraction {
		v.shareMistyped(i, num, den, from, to, blames)
		return
	}
	if !x.Known || !x.Fraction || num.Cmp(x.Num) == 0 && den.Cmp(x.Den) == 0 {
		return
	}
	if den.Cmp(x.Den) == 0 && transposed(num, x.Num) || num.Cmp(x.Num) == 0 && transposed(den, x.Den) {
		v.add("fraction_of", s.code, from, to, blames, "the commentary says %s of %s; %s of %s was typed", rag.FormatPlain(num, 0), rag.FormatPlain(den, 0), rag.FormatPlain(x.Num, 0), rag.FormatPlain(x.Den, 0))
	}
}

// shareMistyped finds a part or a whole of which two digits have to change places to give the percentage that is the value.
func (v *verifier) shareMistyped(i int, num, den rag.Decimal, from, to int, blames []int) {
	s := &v.series[v.places[i].series]
	value := number{value: s.now.Value, half: halfOf(max(s.now.Value.Scale(), s.decimals))}
	fits := func(a, b rag.Decimal) bool {
		is, ok := sharePercent(exactly(a), exactly(b))
		return ok && said(&value).meets(is)
	}
	if fits(num, den) || num.Prec() < 2 || den.Prec() < 2 {
		return
	}
	for _, x := range swaps(num) {
		if fits(x, den) {
			v.add("fraction_of", s.code, from, to, blames, "the commentary says %s of %s; the value typed is %s, which %s of %s would be",
				rag.FormatPlain(num, 0), rag.FormatPlain(den, 0), s.print(s.now.Value), rag.FormatPlain(x, 0), rag.FormatPlain(den, 0))
			return
		}
	}
	for _, x := range swaps(den) {
		if fits(num, x) {
			v.add("fraction_of", s.code, from, to, blames, "the commentary says %s of %s; the value typed is %s, which %s of %s would be",
				rag.FormatPlain(num, 0), rag.FormatPlain(den, 0), s.print(s.now.Value), rag.FormatPlain(num, 0), rag.FormatPlain(x, 0))
			return
		}
	}
}

// shareOf holds "998 came from single people, which is 78% of the 1,286" against what 998 of 1,286 is.
func (v *verifier) shareOf(i int) {
	t, f := v.t, &v.t.figures[i]
	if t.near(f.last, 1) != "of" {
		return
	}
	d := -1
	for k := 2; k <= 7; k++ {
		j := f.last + k
		if j >= len(t.words) || t.words[j].clause != t.words[f.last].clause {
			break
		}
		if d = t.words[j].figure; d >= 0 {
			break
		}
		switch t.words[j].text {
		case "the", "a", "all", "total", "of", "our", "these", "those", "overall", "full", "cohort":
			continue
		}
		break
	}
	if d < 0 {
		return
	}
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		g := &t.figures[k]
		if t.words[g.first].sentence != t.words[f.first].sentence {
			return
		}
		if g.unit != t.figures[d].unit || g.role != level {
			continue
		}
		if v.ifWhole(k, d) < 0 {
			return
		}
		w := &t.figures[d]
		is, ok := sharePercent(exactly(g.value), exactly(w.value))
		if !ok || said(f.number).meets(is) {
			return
		}
		x, ok := rag.Share(g.value, w.value, rag.Percent, max(1, f.value.Scale()))
		if ok {
			v.add("fraction_of", v.series[v.places[k].series].code, f.first, w.last, []int{i, k, d}, "the commentary says %q, but %s of %s is %s%%",
				v.quote(f.first, w.last), v.quoted(g), v.quoted(w), rag.FormatPlain(x, x.Scale()))
		}
		return
	}
}

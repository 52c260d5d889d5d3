package claim

import "ppbtui/internal/rag"

// shares holds "79 of 85 (93%)" against what 79 of 85 is.
func (v *verifier) shares() {
	for i := range v.t.figures {
		f := &v.t.figures[i]
		if f.about || f.role == aim || f.role == change {
			continue
		}
		switch {
		case f.unit == plain && f.den.IsPos():
			v.share(i, -1, i)
		case f.unit == plain && f.role == part:
			if d := v.wholeBehind(i); d >= 0 {
				v.share(i, d, max(i, d))
			} else if d := v.wholeBefore(i); d >= 0 {
				v.share(i, d, i)
			}
		case f.unit == plain && f.role == level:
			if d := v.wholeOf(i); d >= 0 {
				v.share(i, d, i)
			}
		case f.unit == percent:
			v.shareOf(i)
		}
	}
}

// wholeBehind is the 85 of "79 of 85" and "79 out of the 85".
func (v *verifier) wholeBehind(i int) int {
	t, f := v.t, &v.t.figures[i]
	if t.near(f.last, 1) != "of" && t.near(f.last, 1) != "out" {
		return -1
	}
	for k := 2; k <= 5; k++ {
		j := f.last + k
		if j >= len(t.words) || t.words[j].clause != t.words[f.last].clause {
			return -1
		}
		if d := t.words[j].figure; d >= 0 {
			if g := &t.figures[d]; f.value.Cmp(g.value) > 0 && g.unit == plain && g.value.IsPos() && v.percentOfShare(i, d, d) >= 0 {
				return d // a part that is greater than its whole
			}
			return v.ifWhole(i, d)
		}
		switch t.words[j].text {
		case "of", "the", "all", "these", "our", "those", "a", "total", "possible", "eligible":
		default:
			return -1
		}
	}
	return -1
}

// ifWhole is d where figure d can be what figure i is of.
func (v *verifier) ifWhole(i, d int) int {
	f, g := &v.t.figures[i], &v.t.figures[d]
	if g.unit != f.unit || g.unit != plain && g.unit != pounds || g.about || g.den.IsPos() || f.value.Cmp(g.value) > 0 || !g.value.IsInt() || !f.value.IsInt() || g.value.IsZero() {
		return -1
	}
	return d
}

// wholeBefore is the 273 of "273 requests closed, 264 of them".
func (v *verifier) wholeBefore(i int) int {
	t, f := v.t, &v.t.figures[i]
	switch t.near(f.last, 2) {
	case "them", "these", "those", "which", "whom":
	default:
		return -1
	}
	for d := i - 1; d >= 0 && d >= i-3 && t.words[t.figures[d].first].sentence == t.words[f.first].sentence; d-- {
		if g := &t.figures[d]; g.unit == plain && g.role == level {
			return v.ifWhole(i, d)
		}
	}
	return -1
}

// wholeOf is the 85 of "out of 85 care leavers, 79" and of "Of 73 key measures 41 (56%)": what a sentence or a clause begins with.
func (v *verifier) wholeOf(i int) int {
	t, f := v.t, &v.t.figures[i]
	for d := i - 1; d >= 0 && d >= i-8; d-- {
		g := &t.figures[d]
		if t.words[g.first].sentence != t.words[f.first].sentence {
			return -1
		}
		if g.unit != plain || !v.opensWhole(g) {
			continue
		}
		if p := v.percentBeside(i); p >= 0 && g.value.IsPos() {
			return d
		} else if d == i-1 && f.first-g.last < 12 {
			return v.ifWhole(i, d)
		}
	}
	return -1
}

// opensWhole reports "of 73", "out of 85", "from 73" at the beginning of a sentence or a clause.
func (v *verifier) opensWhole(g *figure) bool {
	t := v.t
	j := g.first - 1
	for k := 0; k < 2 && j >= 0; k++ {
		switch t.words[j].text {
		case "the", "a", "all", "total", "these", "those", "our":
			j--
		}
	}
	if j < 0 || t.words[j].text != "of" && t.words[j].text != "out" {
		return false
	}
	if t.near(j, -1) == "out" {
		j--
	}
	return j == 0 || t.words[j-1].clause != t.words[j].clause
}

// percentBeside is the percentage in brackets right behind a figure, or behind its noun: "41 (56%)", "264 of them on time (99%)".
func (v *verifier) percentBeside(i int) int {
	t, f := v.t, &v.t.figures[i]
	for j := f.last + 1; j < len(t.words) && j <= f.last+7; j++ {
		w := &t.words[j]
		if w.sentence != t.words[f.first].sentence {
			return -1
		}
		if k := w.figure; k >= 0 {
			g := &t.figures[k]
			if g.unit == percent && g.role == level && w.bracket > 0 && w.bracket != t.words[f.first].bracket && !t.near2(j, "of") {
				return k
			}
			return -1
		}
	}
	return -1
}

// near2 reports a word right before or behind word i.
func (t *Text) near2(i int, s string) bool { return t.near(i, 1) == s || t.near(i, -1) == s }

// share holds a part and its whole against the percentage beside them; d -1: the part was typed as a fraction. last is the later of the two.
func (v *verifier) share(i, d, last int) {
	f := &v.t.figures[i]
	num, den := f.value, f.den
	from, to := f.first, f.last
	blames := []int{i}
	if d >= 0 {
		g := &v.t.figures[d]
		if f.spelt && g.spelt {
			return // "nine out of ten" is a way of speaking
		}
		den = g.value
		from, to = min(from, g.first), max(to, g.last)
		blames = append(blames, d)
	}
	p := v.percentOfShare(i, d, last)
	is, ok := sharePercent(exactly(num), exactly(den))
	if !ok {
		return
	}
	if p < 0 {
		v.shareHeld(i, num, den, from, to, blames)
		return
	}
	g := &v.t.figures[p]
	if said(g.number).meets(is) || g.about {
		return
	}
	x, ok := rag.Share(num, den, rag.Percent, max(1, g.value.Scale()))
	if !ok {
		return
	}
	v.add("fraction_of", v.series[v.places[p].series].code, min(from, g.first), max(to, g.last), append(blames, p), "the commentary says that %s of %s is %s, but it is %s%%",
		rag.FormatPlain(num, num.Scale()), rag.FormatPlain(den, den.Scale()), v.quoted(g), rag.FormatPlain(x, x.Scale()))
}

// percentOfShare is the percentage that a part and a whole are said to be: in brackets behind them, or right before the brackets that they
// stand in, or the one percentage close before or behind them.
func (v *verifier) percentOfShare(i, d, last int) int {
	t, f := v.t, &v.t.figures[i]
	first := i
	if d >= 0 {
		first = min(i, d)
	}
	if p := v.percentBeside(i); p >= 0 && d != i+1 {
		return p
	}
	bracket := t.words[f.first].bracket
	if k := last + 1; k < len(t.figures) {
		g := &t.figures[k]
		w := &t.words[g.first]
		gap := g.first - t.figures[last].last
		if g.unit == percent && g.role == level && w.sentence == t.words[f.first].sentence && gap <= 8 &&
			(w.bracket > 0 && w.bracket != bracket || w.clause == t.words[t.figures[last].last].clause+1 && gap <= 5 && w.bracket == bracket || t.near(g.first, -1) == "or") && !v.ownPart(k, last) {
			return k
		}
	}
	if k := first - 1; k >= 0 {
		g := &t.figures[k]
		w := &t.words[g.last]
		if g.unit == percent && g.role == level && w.sentence == t.words[f.first].sentence && (bracket > 0 && w.bracket == 0 && f.first-g.last <= 6 || bracket == 0 && v.alone(k, i, d)) {
			return k
		}
	}
	return -1
}

// ownPart reports whether the percentage k, which stands behind a share, has a share of its own behind it: "79 of 85, 93% (12 of 13)".
func (v *verifier) ownPart(k, last int) bool {
	t := v.t
	if k+1 >= len(t.figures) {
		return false
	}
	g, next := &t.figures[k], &t.figures[k+1]
	return t.words[next.first].bracket > 0 && t.words[g.first].bracket == 0 && next.unit == plain && next.first-g.last <= 3 && k == last+1
}

// alone reports whether a percentage and a share are the only ones of their sentence, and no word between them parts them.
func (v *verifier) alone(p, i, d int) bool {
	t := v.t
	sentence := t.words[t.figures[p].first].sentence
	for k := max(0, p-8); k < len(t.figures) && k < p+10; k++ {
		g := &t.figures[k]
		if k != p && k != i && k != d && t.words[g.first].sentence == sentence && g.role != foreign && g.unit != duration {
			return false
		}
	}
	from := t.figures[p].last + 1
	for j := from; j < t.figures[i].first; j++ {
		if t.words[j].clause != t.words[from].clause {
			from = j
		}
	}
	for j := from; j < t.figures[i].first; j++ {
		switch t.words[j].text {
		case "and", "but", "while", "whereas", "although", "because", "with", "in", "when", "where", "who", "for":
			return false
		}
	}
	return true
}

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
	f := &number{value: num}
	g := &number{value: den}
	if den.Cmp(x.Den) == 0 && transposed(f.value, x.Num) || num.Cmp(x.Num) == 0 && transposed(g.value, x.Den) {
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

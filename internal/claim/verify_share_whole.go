package claim

import "strings"

// wholeBehind is the 85 of "79 of 85" and "79 out of the 85".
func (v *verifier) wholeBehind(i int) int {
	t, f := v.t, &v.t.figures[i]
	last := f.last
	for last+1 < len(t.words) && t.words[last+1].bracket > 0 && t.words[f.last].bracket == 0 && last < f.last+5 {
		last++ // "79 (93%) of the 85"
	}
	if t.near(last, 1) != "of" && t.near(last, 1) != "out" || f.role == level && (last == f.last || t.near(last, 2) == "whom" || t.near(last, 2) == "which") {
		return -1
	}
	for k := 2; k <= 5; k++ {
		j := last + k
		if j >= len(t.words) || t.words[j].clause != t.words[last+1].clause {
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
		if g.unit != plain || !v.opensWhole(g) && !v.dividedBehind(g) {
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

// dividedBehind reports "of whom" and "of which" behind a figure: what follows are its parts.
func (v *verifier) dividedBehind(g *figure) bool {
	for k := 1; k <= 9; k++ {
		switch v.t.near(g.last, k) {
		case "whom", "which", "these":
			return v.t.near(g.last, k-1) == "of"
		}
		if j := g.last + k; j < len(v.t.words) && v.t.words[j].figure >= 0 {
			return false
		}
	}
	return false
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
func (t *Text) near2(i int, s string) bool {
	return t.near(i, 1) == s && t.words[i+1].bracket == t.words[i].bracket || t.near(i, -1) == s
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
			(w.bracket > 0 && w.bracket != bracket || w.clause == t.words[t.figures[last].last].clause+1 && gap <= 5 && w.bracket == bracket || t.near(g.first, -1) == "or" || gap <= 3 && v.equals(t.figures[last].last, g.first)) && !v.ownPart(k, last) {
			return k
		}
	}
	if k := first - 1; k >= 0 {
		g := &t.figures[k]
		w := &t.words[g.last]
		if g.unit == percent && g.role == level && w.sentence == t.words[f.first].sentence && (bracket > 0 && w.bracket == 0 && (f.first-g.last <= 6 || f.first-g.last <= 16 && v.alone(k, i, d)) || bracket == 0 && v.alone(k, i, d)) {
			return k
		}
	}
	return -1
}

// equals reports "is", "which is" or a sign of equality between two words.
func (v *verifier) equals(from, to int) bool {
	for j := from + 1; j < to; j++ {
		switch v.t.words[j].text {
		case "is", "was", "equals", "being", "representing", "making":
			return true
		}
	}
	return strings.IndexByte(v.t.source[v.t.words[from].to:v.t.words[to].from], '=') >= 0
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
	if t.words[t.figures[i].first].bracket > 0 {
		return true
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

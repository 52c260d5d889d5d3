package claim

import "ppbtui/internal/rag"

// totals holds what a text adds up or takes away against its own figures, and a list of parts against the value.
func (v *verifier) totals() {
	for i := range v.t.figures {
		v.result(i)
	}
	for from := 0; from < len(v.t.figures); {
		to := from + 1
		for to < len(v.t.figures) && v.t.words[v.t.figures[to].first].sentence == v.t.words[v.t.figures[from].first].sentence {
			to++
		}
		v.list(from, to)
		from = to
	}
	v.statedTotal()
}

// result holds "5.2 eased by 1.0 leaves 4.2" against the sum of the three.
func (v *verifier) result(i int) {
	t, c := v.t, &v.t.figures[i]
	if i < 2 || c.about || c.role == change || !v.leaves(i) {
		return
	}
	a, b := &t.figures[i-2], &t.figures[i-1]
	if a.unit != c.unit || b.unit != c.unit || a.about || b.about || a.unit == percent || a.unit == duration || t.words[a.first].sentence != t.words[c.first].sentence ||
		i >= 3 && t.words[t.figures[i-3].first].sentence == t.words[c.first].sentence && t.figures[i-3].unit == c.unit {
		return
	}
	sum, errSum := a.value.Add(b.value)
	rest, errRest := a.value.SubAbs(b.value)
	if errSum != nil || errRest != nil {
		return
	}
	is := shown(c.number)
	slack, err := a.half.Add(b.half)
	if err != nil {
		return
	}
	for _, x := range [...]rag.Decimal{sum, rest} {
		if (between{sub(x, slack), add(x, slack)}).meets(is) {
			return
		}
	}
	x, sign := sum, "and"
	if v.takesAway(a.last, b.first) || v.takesAway(b.last, c.first) {
		x, sign = rest, "less"
	}
	s := &v.series[v.places[i].series]
	if !(v.places[i].takes && s.now.Known && (between{sub(x, slack), add(x, slack)}).has(s.now.Value)) && !transposed(c.value, x) && !tenfold(c.number, x) && !oneDigit(c.value, x) &&
		!(sign == "and" && v.mended([]int{i - 2, i - 1}, sum, c.value)) {
		return
	}
	v.add("stated_total", s.code, a.first, c.last, []int{i}, "the commentary gives %s, but %s %s %s is %s", v.quoted(c), v.quoted(a), sign, v.quoted(b), v.inUnit(c, x))
}

func add(a, b rag.Decimal) rag.Decimal {
	if x, err := a.Add(b); err == nil {
		return x
	}
	return a
}

func sub(a, b rag.Decimal) rag.Decimal {
	if x, err := a.Sub(b); err == nil {
		return x
	}
	return a
}

// inUnit prints a number as the unit of a figure of the text.
func (v *verifier) inUnit(f *figure, x rag.Decimal) string {
	if f.unit == pounds {
		return rag.Format(x, rag.Money, x.Trim(0).Scale())
	}
	return rag.FormatPlain(x, x.Scale())
}

// oneDigit reports whether two numbers differ in one digit alone.
func oneDigit(a, b rag.Decimal) bool {
	scale := max(a.Scale(), b.Scale())
	x, okX := digitsAt(a, scale)
	y, okY := digitsAt(b, scale)
	if !okX || !okY {
		return false
	}
	off := 0
	for x > 0 || y > 0 {
		if x%10 != y%10 {
			off++
		}
		x, y = x/10, y/10
	}
	return off == 1
}

// leaves reports words before a figure that make it the result of those before: "leaves a projected overspend of", "a total of".
func (v *verifier) leaves(i int) bool {
	t := v.t
	for j := t.figures[i].first - 1; j > t.figures[max(i-1, 0)].last && j >= t.figures[i].first-8; j-- {
		switch t.words[j].text {
		case "leaves", "leaving", "left", "giving", "gives", "making", "makes", "make", "total", "totalling", "resulting", "together", "altogether", "net", "equals", "equalling", "brings", "bringing":
			return true
		}
	}
	return t.near(t.figures[i].last, 1) == "altogether" || t.near(t.figures[i].last, 1) == "in" && t.near(t.figures[i].last, 2) == "total" ||
		t.near(t.figures[i].last, 1) == "in" && t.near(t.figures[i].last, 2) == "all"
}

// takesAway reports words between two figures after which the second is taken from the first.
func (v *verifier) takesAway(from, to int) bool {
	for j := from + 1; j < to; j++ {
		switch v.t.words[j].text {
		case "less", "minus", "eased", "offset", "reduced", "mitigated", "net", "off", "withdrawn", "underspend", "underspent", "remaining", "leaving", "leaves", "left":
			return true
		}
	}
	return false
}

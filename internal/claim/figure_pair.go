package claim

// pairUp finds "from A to B".
func (t *Text) pairUp(i int) {
	f := &t.figures[i]
	if f.pair >= 0 {
		return
	}
	before := t.beforeFigure(f.first)
	open := before >= 0 && t.words[before].text == "from"
	if !open && t.words[f.first].bracket == 0 {
		return
	}
	for k := i + 1; k < len(t.figures) && k <= i+4; k++ {
		g := &t.figures[k]
		if t.words[g.first].sentence != t.words[f.first].sentence || g.first-f.last > 22 {
			return
		}
		if g.unit != f.unit && !(g.unit == plain && f.unit == rate) && !(g.unit == rate && f.unit == plain) {
			continue
		}
		if g.role == change && g.wayWord >= 0 {
			continue
		}
		b := t.beforeFigure(g.first)
		if b >= 0 && t.words[b].text == "to" && b > f.last {
			if !open && b != f.last+1 {
				return
			}
			if t.ranges(before) {
				f.role, g.role = foreign, foreign
				return
			}
			f.pair, g.pair = k, i
			return
		}
		if !open {
			return
		}
	}
}

// ranges reports "vary from 12 to 24": none of the two is an earlier figure.
func (t *Text) ranges(from int) bool {
	for k := 1; k <= 3 && from >= 0; k++ {
		switch t.near(from, -k) {
		case "vary", "varies", "varied", "varying", "range", "ranges", "ranged", "ranging", "aged", "ages":
			return true
		}
	}
	return false
}

// beforeFigure is the word before a figure, over "the", "just" and the like; -1: none.
func (t *Text) beforeFigure(first int) int {
	for i := first - 1; i >= 0 && t.words[i].sentence == t.words[first].sentence; i-- {
		switch t.words[i].text {
		case "the", "a", "an", "just", "about", "around", "over", "nearly", "almost", "only", "some", "approximately", "its", "our", "low", "high":
			continue
		}
		return i
	}
	return -1
}

// compared reports words before a level that make it an earlier one: "compared to 143", "than the 45", "up from 21%".
func (t *Text) compared(first int) bool {
	b := t.beforeFigure(first)
	if b < 0 {
		return false
	}
	switch t.words[b].text {
	case "than", "from", "upon", "against", "versus", "vs":
		return true
	case "on":
		return t.wayNear(b)
	case "to", "with":
		switch t.near(b, -1) {
		case "compared", "comparison", "compares", "relative", "comparing":
			return true
		}
	}
	return false
}

// wayNear reports a way word close before word b: "a 15% reduction on", "up on".
func (t *Text) wayNear(b int) bool {
	for k := 1; k <= 3; k++ {
		if wayOf(t.near(b, -k)) != noWay {
			return true
		}
	}
	return false
}

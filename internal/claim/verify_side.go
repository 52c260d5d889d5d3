package claim

import "ppbtui/internal/rag"

// aimSide is on which side of a target something is said to be.
type aimSide uint8

const (
	noSide aimSide = iota
	met            // or better
	missed
	over
	under
)

// side holds "above the target of 90", "short of target" or "the target was missed" against the value.
func (v *verifier) side(at int) {
	said, word := v.sideBefore(at)
	if said == noSide {
		said, word = v.sideAfter(at)
	}
	if said == noSide || v.hoped(min(word, at), max(word, at)) {
		return
	}
	which, _ := v.partNear(standingAt(at))
	s := &v.series[which]
	target, quoted := v.aimAt(at, s)
	if target == nil || !s.now.Known || !v.sideIsOurs(min(word, at), which) {
		return
	}
	if x, err := s.now.Value.SubAbs(target.Value); err != nil || rag.Round(x, s.decimals).IsZero() {
		return
	}
	course := target.Value.Cmp(s.now.Value) // -1: the value is above
	growing := v.growing(s)
	wrong := false
	switch said {
	case over:
		wrong = course > 0 && (quoted || v.h.Polarity == rag.Higher) && !growing
	case under:
		wrong = course < 0 && (quoted || v.h.Polarity == rag.Higher) && !growing
	case met:
		wrong = v.better(course) < 0 && !growing
	case missed:
		wrong = v.better(course) > 0 && !growing
	}
	if !wrong {
		return
	}
	is := "above"
	if course > 0 {
		is = "below"
	}
	v.add("target", s.code, min(word, at), max(word, at), nil, "the commentary says %q, but %s is %s the target of %s", v.quote(min(word, at), max(word, at)), s.print(s.now.Value), is, s.print(target.Value))
}

// growing reports whether a value still grows towards what the year's target is for.
func (v *verifier) growing(s *series) bool {
	return v.h.Basis.Cumulative() && v.h.Quarter.Q != 4 && (s.unit == rag.Count || s.unit == rag.Money)
}

// sideBefore is what is said before "target" of where the value is.
func (v *verifier) sideBefore(at int) (aimSide, int) {
	t := v.t
	for j := at - 1; j >= 0 && j >= at-8; j-- {
		w := &t.words[j]
		if w.sentence != t.words[at].sentence || w.clause != t.words[at].clause {
			break
		}
		next := t.near(j, 1)
		switch w.text {
		case "and", "but", "which", "while", "because":
			return noSide, 0
		case "above", "over", "exceeds", "exceeded", "exceeding", "exceed", "surpassed":
			return v.unlessNegated(j, over)
		case "below", "under", "beneath":
			return v.unlessNegated(j, under)
		case "than":
			switch t.near(j, -1) {
			case "higher", "more", "greater":
				return v.unlessNegated(j-1, over)
			case "lower", "less", "fewer":
				return v.unlessNegated(j-1, under)
			case "better":
				return v.unlessNegated(j-1, met)
			case "worse":
				return v.unlessNegated(j-1, missed)
			}
		case "beats", "beat", "beating", "met", "meets", "meeting", "achieved", "achieves", "achieving", "within", "reached", "hits", "bettered", "betters":
			return v.flipped(j, met)
		case "missed", "misses", "missing", "short", "outside", "behind", "fails", "failed", "failing":
			if w.text == "short" && next != "of" || w.text[0] == 'f' && next != "to" {
				continue
			}
			return v.unlessNegated(j, missed)
		case "off":
			if next == "target" {
				return v.unlessNegated(j, missed)
			}
		case "ahead":
			if next == "of" {
				return v.flipped(j, met)
			}
		case "meet", "reach", "achieve", "hit":
			if f := t.near(j, -2); t.near(j, -1) == "to" && (f == "fails" || f == "failed" || f == "failing") {
				return missed, j - 2
			}
		case "on":
			if next == "target" && j == at-1 {
				return v.flipped(j, met)
			}
		}
	}
	return noSide, 0
}

// sideAfter is what is said behind "target": "the target of 90% was missed", "the target has been met".
func (v *verifier) sideAfter(at int) (aimSide, int) {
	t := v.t
	for j := at + 1; j < len(t.words) && j <= at+7; j++ {
		w := &t.words[j]
		if w.sentence != t.words[at].sentence || w.clause != t.words[at].clause {
			break
		}
		switch w.text {
		case "and", "but", "which", "while", "because", "for", "by", "at", "in":
			return noSide, 0
		case "met", "achieved", "exceeded", "beaten", "reached", "surpassed", "bettered":
			if w.text == "exceeded" && v.h.Polarity != rag.Higher {
				return noSide, 0
			}
			return v.flipped(j, met)
		case "missed":
			return v.unlessNegated(j, missed)
		}
	}
	return noSide, 0
}

// flipped turns "not met" into missed.
func (v *verifier) flipped(j int, said aimSide) (aimSide, int) {
	for k := 1; k <= 3; k++ {
		switch v.t.near(j, -k) {
		case "not", "never":
			return missed, j - k
		case "no", "nor", "neither", "if", "unless", "until", "when", "almost", "nearly", "close", "partly", "partially", "to":
			return noSide, 0
		}
	}
	return said, j
}

func (v *verifier) unlessNegated(j int, said aimSide) (aimSide, int) {
	for k := 1; k <= 3; k++ {
		if word := v.t.near(j, -k); negates(word) || word == "to" || word == "just" && said == over {
			return noSide, 0
		}
	}
	return said, j
}

// hoped reports whether what is said of a target is still to come.
func (v *verifier) hoped(from, to int) bool {
	for j := max(0, from-6); j <= to; j++ {
		w := &v.t.words[j]
		if w.sentence == v.t.words[to].sentence && (ahead(w.text) && w.text != "maximum" || w.text == "likely" || w.text == "track" || w.text == "whether") {
			return true
		}
	}
	return false
}

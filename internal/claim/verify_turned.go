package claim

import "ppbtui/internal/rag"

// mistyped reports whether an amount fits two figures only as far as they are rounded, and has two digits of their difference transposed.
func (v *verifier) mistyped(f *figure, a, b *side) bool {
	if f.about || f.unit == percent {
		return false
	}
	x, err := b.value.SubAbs(a.value)
	return err == nil && !said(f.number).has(x) && transposed(f.value, x.Trim(0))
}

// difference prints a difference in the unit of the claim.
func (v *verifier) difference(f *figure, s *series, x rag.Decimal) string {
	switch f.unit {
	case points:
		return inPoints(x, s.decimals)
	case pounds:
		return rag.Format(x, rag.Money, x.Scale())
	}
	return rag.FormatPlain(x, x.Scale())
}

// course says which way it goes from one figure to another.
func (a *side) course(b *side) string {
	switch a.value.Cmp(b.value) {
	case -1:
		return "up"
	case 1:
		return "down"
	}
	return "no change"
}

// pointsMeant reports whether a change that is said in per cent is the difference of two percentages in points.
func pointsMeant(f *figure, a, b *side) bool {
	if f.unit != percent || a.unit != percent || b.unit != percent {
		return false
	}
	diff, err := b.value.SubAbs(a.value)
	return err == nil && !diff.IsZero() && rag.Round(diff, f.value.Scale()).Cmp(f.value) == 0
}

// turned reports whether a way word says the other way than two figures go.
func (v *verifier) turned(w way, a, b *side) bool {
	course := a.value.Cmp(b.value)
	switch w {
	case wayUp:
		return course > 0
	case wayDown:
		return course < 0
	case wayBetter, wayWorse:
		better := v.better(course)
		return w == wayBetter && better < 0 || w == wayWorse && better > 0
	}
	return false
}

// better is 1 where a course (-1: up, 1: down) is for the better, -1 where it is for the worse, 0 where that is not known.
func (v *verifier) better(course int) int {
	switch v.h.Polarity {
	case rag.Higher:
		return -course
	case rag.Lower:
		return course
	}
	return 0
}

// blames are the figures of a change: once something is said of one, nothing that follows from it is said again.
func (v *verifier) blames(i int, c *comparison) []int {
	out := []int{i}
	if c.base >= 0 {
		out = append(out, c.base)
	}
	return out
}

// inPoints prints a difference of percentages with so many decimals or more.
func inPoints(x rag.Decimal, decimals int) string {
	text := rag.FormatPlain(x, max(decimals, x.Scale()))
	if text == "1" {
		return "1 percentage point"
	}
	return text + " percentage points"
}

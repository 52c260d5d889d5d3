package claim

import "ppbtui/internal/rag"

// gap holds "missed the target of 120 by 14" and "3 points below target" against how far the value is from the target.
func (v *verifier) gap(i int, c *comparison) {
	f := &v.t.figures[i]
	at := f.first
	which, _ := v.partNear(f)
	s := &v.series[which]
	if !s.now.Known || v.growing(s) || !v.sideIsOurs(at, which) || v.hoped(at, f.last) || f.unit == pounds && !s.takes(f.number) {
		return
	}
	var aims []*Target
	for k := range v.h.Targets {
		x := &v.h.Targets[k]
		if x.Part == s.code && (c.aim >= 0 && shown(v.t.figures[c.aim].number).has(x.Value) || c.aim == aimHeld && x.Now) {
			aims = append(aims, x)
		}
	}
	if len(aims) != 1 {
		return
	}
	from, to := exactly(aims[0].Value), exactly(s.now.Value)
	if is, ok := moved(from, to); !ok || said(f.number).meets(is) && f.unit != percent {
		return
	}
	if diff, err := aims[0].Value.SubAbs(s.now.Value); err == nil && f.unit == percent && s.unit == rag.Percent && rag.Round(diff, f.value.Scale()).Cmp(f.value) == 0 {
		v.add("points", s.code, f.first, f.last, []int{i}, "the commentary says %q, but from the target of %s to %s is %s",
			v.quoted(f), s.print(aims[0].Value), s.print(s.now.Value), inPoints(f.value, 0))
		return
	}
	if is, ok := movedPercent(from, to); ok && f.unit == percent && said(f.number).meets(is) {
		return
	}
	if is, ok := moved(from, shownAs(s)); ok && said(f.number).meets(is) {
		return // worked out of the value as it is printed
	}
	x, _ := moved(from, to)
	v.add("difference", s.code, f.first, f.last, []int{i}, "the commentary says %q, but from the target of %s to %s is %s",
		v.quoted(f), s.print(aims[0].Value), s.print(s.now.Value), v.difference(f, s, x.low))
}

// shownAs is the value of a series as it is printed, give or take half of its last digit.
func shownAs(s *series) between {
	n := number{value: s.now.Value.Round(s.decimals)}
	n.scale(n.value, false)
	return shown(&n)
}

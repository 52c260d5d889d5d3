package claim

// aims holds the targets that a text quotes, and on which side of one the figure is said to be, against those stated.
func (v *verifier) aims() {
	if len(v.h.Targets) == 0 {
		return
	}
	for i := range v.t.figures {
		if f := &v.t.figures[i]; f.role == aim && !f.about {
			v.aim(i)
		}
	}
	for i := range v.t.words {
		switch v.t.words[i].text {
		case "target", "targets", "threshold", "ceiling", "limit":
			v.side(i)
		}
	}
}

// aim holds a quoted target against those of the measure.
func (v *verifier) aim(i int) {
	f, p := &v.t.figures[i], &v.places[i]
	s := &v.series[p.series]
	if !p.takes || v.othersAim(f) {
		return
	}
	var is *Target
	for k := range v.h.Targets {
		x := &v.h.Targets[k]
		if shown(f.number).has(x.Value) {
			return
		}
		if x.Part == s.code && (is == nil || x.Now && !is.Now) {
			is = x
		}
	}
	if is == nil || v.quotesAim || v.growing(s) && f.value.Cmp(is.Value) < 0 && !slipped(f.number, is.Value) {
		return // while a number grows, what is expected by now is less
	}
	v.add("target", s.code, f.first, f.last, []int{i}, "the commentary gives a target of %s; the target is %s", v.quoted(f), s.print(is.Value))
}

// isTarget reports whether a figure is a target of the measure.
func (v *verifier) isTarget(f *figure) bool {
	for j := range v.h.Targets {
		if shown(f.number).has(v.h.Targets[j].Value) {
			return true
		}
	}
	return false
}

// othersAim reports words around a quoted target that make it another one: the country's, next year's, the one before.
func (v *verifier) othersAim(f *figure) bool {
	t := v.t
	for j := max(0, f.first-8); j < len(t.words) && j <= f.last+5; j++ {
		w := &t.words[j]
		if w.sentence != t.words[f.first].sentence {
			continue
		}
		if benchmark(w.text) && w.text != "benchmark" {
			return true
		}
		switch w.text {
		case "statutory", "government", "government's", "dfe", "nhs", "original", "previous", "old", "new", "revised", "stretch", "interim", "contractual", "long-term", "longer-term", "future", "eventual":
			return true
		}
		if w.when >= 0 {
			if x := &v.times[w.when]; !x.now && j < f.first && f.first-j <= 2 || x.future || t.whens[w.when].kind == otherTime && f.first-j <= 3 {
				return true
			}
			if x := &v.times[w.when]; !x.now && j > f.last && j-f.last <= 3 && x.known() {
				return true
			}
		}
	}
	return false
}

// aimAt is the target that is spoken of at word at: the one quoted beside it, else the one of this quarter.
func (v *verifier) aimAt(at int, s *series) (is *Target, quoted bool) {
	t := v.t
	for j := max(0, at-6); j < len(t.words) && j <= at+8; j++ {
		if t.words[j].figure < 0 {
			continue
		}
		f := &t.figures[t.words[j].figure]
		if f.role != aim || t.words[f.first].sentence != t.words[at].sentence || f.last < at-4 {
			continue
		}
		if !s.takes(f.number) || v.othersAim(f) {
			return nil, false
		}
		for k := range v.h.Targets {
			if x := &v.h.Targets[k]; x.Part == s.code && shown(f.number).has(x.Value) {
				return x, true
			}
		}
		return nil, false
	}
	if v.othersAim(standingAt(at)) {
		return nil, false
	}
	for k := range v.h.Targets {
		if x := &v.h.Targets[k]; x.Part == s.code && x.Now {
			if is != nil {
				return nil, false
			}
			is = x
		}
	}
	return is, false
}

// maybeNow reports a level in a series' unit that is at no earlier time.
func (v *verifier) maybeNow(k, which int) bool {
	return k >= 0 && v.t.figures[k].role == level && v.series[which].takes(v.t.figures[k].number) && !v.saysPast(k) && v.t.figures[k].bound != asEarlier
}

// sideIsOurs reports whether what is held against a target is the value: the nearest level before is it, or there is none in the sentence.
func (v *verifier) sideIsOurs(at, which int) bool {
	t := v.t
	for j := at - 1; j >= 0 && t.words[j].sentence == t.words[at].sentence && at-j < 40; j-- {
		if k := t.words[j].figure; v.maybeNow(k, which) {
			return v.isNow(k, which)
		}
	}
	for j := at; j < len(t.words) && t.words[j].sentence == t.words[at].sentence && j-at < 30; j++ {
		if k := t.words[j].figure; v.maybeNow(k, which) {
			return v.isNow(k, which)
		}
	}
	return v.aboutMeasure(at) || v.subject(at, which)
}

package claim

// partNear is the part that a figure is of by the words around it: named behind it in its clause ("93.6% in primary"), else before it, else
// somewhere near. The whole where none is named, or two as near as each other.
func (v *verifier) partNear(f *figure) (series int, named bool) {
	if len(v.series) == 1 {
		return 0, false
	}
	t := v.t
	for j := f.last + 1; j < len(t.words) && j <= f.last+6 && t.words[j].clause == t.words[f.last].clause && t.words[j].figure < 0; j++ {
		if k := v.partAt(j); k > 0 {
			return k, true
		}
	}
	passed := 0
	for j := f.first - 1; j >= 0 && j >= f.first-12 && t.words[j].sentence == t.words[f.first].sentence; j-- {
		if t.words[j].figure >= 0 {
			if passed++; passed > 1 || t.words[j].figure != f.pair {
				break
			}
		}
		if k := v.partAt(j); k > 0 {
			return k, true
		}
	}
	return v.partAround(f)
}

// partAt is the part of whose name word j is one, with more than half of it close by; 0: none.
func (v *verifier) partAt(j int) int {
	text, s := v.t.words[j].text, v.stem(j)
	for k := 1; k < len(v.series); k++ {
		p := &v.series[k]
		if len(p.code) > 1 && text == p.code {
			return k
		}
		if s == "" {
			continue
		}
		for _, name := range p.names {
			if n := v.named(p, max(j-4, 0), j+4); name == s && (n*2 > len(p.names) || n > 1 && n*2 == len(p.names)) {
				return k
			}
		}
	}
	return 0
}

// partAround is the part of whose name most stands around a figure.
func (v *verifier) partAround(f *figure) (series int, named bool) {
	from, to := f.first, f.last
	for from > 0 && f.first-from < 16 && v.t.words[from-1].sentence == v.t.words[f.first].sentence {
		from--
	}
	for to+1 < len(v.t.words) && to-f.last < 8 && v.t.words[to+1].clause == v.t.words[f.last].clause {
		to++
	}
	best, score := 0, 0
	for k := 1; k < len(v.series); k++ {
		s := &v.series[k]
		if n := v.named(s, from, to); n*2 > len(s.names) && n > score {
			best, score = k, n
		} else if n > 0 && n == score {
			best = 0
		}
	}
	return best, best > 0
}

// partLike is the series, of those whose unit a figure has, that it fits best: whose value it states, else an earlier one, else of whose value
// it is a slip.
func (v *verifier) partLike(f *figure) int {
	best, score := 0, 0
	if !v.series[0].takes(f.number) {
		score = -1
	}
	for k := range v.series {
		s := &v.series[k]
		if !s.takes(f.number) {
			continue
		}
		n := 0
		switch {
		case states(f.number, &s.now):
			n = 4
		case v.statesPastOf(f, s):
			n = 3
		case f.value.Prec() > 2 && s.now.Known && transposed(f.value, s.now.Value):
			n = 2
		}
		if n > score {
			best, score = k, n
		}
	}
	return best
}

func (v *verifier) statesPastOf(f *figure, s *series) bool {
	for j := range s.past {
		if states(f.number, &s.past[j].Value) {
			return true
		}
	}
	return false
}

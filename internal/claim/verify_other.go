package claim

import "ppbtui/internal/rag"

// others finds a sentence that is of another measure: behind the one that states the value, with a percentage that is done within some time,
// where the measure counts something and nothing else in the text, nor its name, has a word of that sentence.
func (v *verifier) others() {
	h := v.h
	if h.Unit == rag.Percent || len(h.Parts) > 0 || !v.statedNow(0) {
		return
	}
	for i, looked := 0, 0; i < len(v.t.figures) && looked < 4; i++ {
		f := &v.t.figures[i]
		if f.role != level || f.unit != percent || !v.withinTime(f) {
			continue
		}
		looked++
		from, to := v.sentenceOf(f.first)
		if from == 0 || !v.strange(from, to) {
			continue
		}
		v.add("other_measure", "", from, to, []int{i}, "the sentence with %s shares no word with the measure or the rest of the commentary: is it of another measure", v.quoted(f))
	}
}

// withinTime reports "within 24 hours" in the sentence of a figure.
func (v *verifier) withinTime(f *figure) bool {
	from, to := v.sentenceOf(f.first)
	for j := from; j <= to; j++ {
		if k := v.t.words[j].figure; k >= 0 && v.t.figures[k].unit == duration && v.t.near(j, -1) == "within" {
			return true
		}
	}
	return false
}

// sentenceStart is the first word of a word's sentence, or one that stands so many words before it.
func (v *verifier) sentenceStart(i, most int) int {
	for ; i > 0 && most > 0 && v.t.words[i-1].sentence == v.t.words[i].sentence; most-- {
		i--
	}
	return i
}

// sentenceOf are the first and the last word of a word's sentence, as far as the eye goes.
func (v *verifier) sentenceOf(i int) (from, to int) {
	from, to = v.sentenceStart(i, near), i
	for to+1 < len(v.t.words) && v.t.words[to+1].sentence == v.t.words[i].sentence && to-i < near {
		to++
	}
	return from, to
}

// strange reports whether no word of from..to that says something stands in the measure's name or elsewhere in the text.
func (v *verifier) strange(from, to int) bool {
	mine := make(map[string]bool, to-from)
	for j := from; j <= to; j++ {
		if w := &v.t.words[j]; w.kind == plainWord && w.when < 0 {
			if s := v.stem(j); len(s) > 3 {
				mine[s] = true
			}
		}
	}
	for _, s := range v.series[0].names {
		if mine[s] {
			return false
		}
	}
	for j := range v.t.words {
		if (j < from || j > to) && mine[v.stem(j)] {
			return false
		}
	}
	return len(mine) > 1
}

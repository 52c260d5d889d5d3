package claim

import (
	"fmt"
	"sort"

	"ppbtui/internal/rag"
)

// Verify says which claims of a text do not hold, in the order of the text.
func Verify(t *Text, h *Held) []Finding {
	if len(t.words) == 0 {
		return nil
	}
	v := verifier{t: t, h: h, series: h.allSeries()}
	v.times = make([]times, len(t.whens))
	for i := range t.whens {
		v.times[i] = h.resolve(&t.whens[i])
	}
	v.places = make([]place, len(t.figures))
	for i := range t.figures {
		v.places[i] = v.placeOf(i)
	}
	v.overlook()
	v.totals()
	v.shares()
	v.levels()
	v.aims()
	v.changes()
	v.directions()
	v.all()
	v.periodWords()
	v.others()
	if h.Report {
		v.reports()
	}
	sort.SliceStable(v.out, func(a, b int) bool { return v.out[a].From < v.out[b].From })
	return v.out
}

// verifier holds a text against what is held.
type verifier struct {
	t      *Text
	h      *Held
	series []series
	times  []times // of each phrase of time
	places []place // of each figure
	out    []Finding
	blamed []bool // figures that a finding is about: what follows from them is not said again

	stated     []bool   // of each series, whether the text states its value now
	candidates []int    // of each series, how many levels of the text could be its value now
	first      []int    // of each series, which of them comes first
	firstLevel int      // which figure is the first level of the text
	quotesAim  bool     // the text quotes a target of the measure
	stems      []string // of each word, once asked for
}

// near is how many words the eye goes back and forth: a sentence may be as long as a text.
const near = 60

// overlook works out what is asked of the text as a whole again and again.
func (v *verifier) overlook() {
	v.blamed = make([]bool, len(v.t.figures))
	v.stated = make([]bool, len(v.series))
	v.candidates = make([]int, len(v.series))
	v.firstLevel = -1
	v.first = make([]int, len(v.series))
	toDate := false
	for i := range v.t.figures {
		f := &v.t.figures[i]
		if v.firstLevel < 0 && f.role == level && f.unit != duration {
			v.firstLevel = i
		}
		toDate = toDate || f.bound == byWhen && v.t.whens[f.when].kind == yearToDate
		if f.role == aim {
			v.quotesAim = v.quotesAim || v.places[i].takes && v.isTarget(f)
		}
	}
	for i := range v.t.figures {
		f := &v.t.figures[i]
		v.places[i].quarterOnly = toDate && v.ofQuarter(f)
		if f.role == aim || f.role == change || f.role == foreign && f.unit == duration || v.places[i].quarterOnly || v.saysPast(i) || f.bound == asEarlier {
			continue
		}
		for k := range v.series {
			s := &v.series[k]
			if s.takes(f.number) {
				v.stated[k] = v.stated[k] || states(f.number, &s.now)
				if f.role == level {
					if v.candidates[k] == 0 {
						v.first[k] = i
					}
					v.candidates[k]++
				}
			}
		}
	}
}

// ofQuarter reports a figure of the quarter alone, where the measure counts over the year.
func (v *verifier) ofQuarter(f *figure) bool {
	if !v.h.Basis.Cumulative() || f.bound != byWhen {
		return false
	}
	k := v.t.whens[f.when].kind
	return k == thisQuarter || k == namedQuarter
}

// place is what a figure can be among what is held.
type place struct {
	series  int  // which series it is read as: that of the part which is named beside it, else the whole
	named   bool // the part is named
	takes   bool // it is written in the series' unit
	now     bool // it states the series' value
	anyNow  bool // it states the value of some series
	anyPast bool // it states an earlier value of some series

	quarterOnly bool // it is of the quarter alone, beside one of the year to date
}

// placeOf finds which series a figure is of, and what it states.
func (v *verifier) placeOf(i int) place {
	f := &v.t.figures[i]
	p := place{}
	p.series, p.named = v.partNear(f)
	if !p.named && len(v.series) > 1 {
		p.series = v.partLike(f)
	}
	s := &v.series[p.series]
	p.takes = s.takes(f.number)
	p.now = p.takes && states(f.number, &s.now)
	for k := range v.series {
		s := &v.series[k]
		if !s.takes(f.number) {
			continue
		}
		p.anyNow = p.anyNow || states(f.number, &s.now)
		p.anyPast = p.anyPast || v.statesPastOf(f, s)
	}
	return p
}

// add adds a finding about the words from..to, unless one of its figures is already blamed.
func (v *verifier) add(code, part string, from, to int, figures []int, format string, args ...any) bool {
	for _, f := range figures {
		if v.blamed[f] {
			return false
		}
	}
	for _, f := range figures {
		v.blamed[f] = true
	}
	v.out = append(v.out, Finding{Code: code, Part: part, Message: fmt.Sprintf(format, args...), From: v.t.words[from].from, To: v.t.words[to].to})
	return true
}

// quote is a piece of the text as it was typed.
func (v *verifier) quote(from, to int) string {
	return v.t.source[v.t.words[from].from:v.t.words[to].to]
}

// quoted is a figure as it was typed.
func (v *verifier) quoted(f *figure) string { return v.quote(f.first, f.last) }

// print is a value in the unit of a series.
func (s *series) print(x rag.Decimal) string {
	return rag.Format(x, s.unit, max(s.decimals, min(x.Scale(), s.decimals+2)))
}

// label is a period as people name it.
func (p Period) label() string {
	if p.Q == 0 {
		return fmt.Sprintf("%d/%02d", p.Year, (p.Year+1)%100)
	}
	return fmt.Sprintf("Q%d %d/%02d", p.Q, p.Year, (p.Year+1)%100)
}

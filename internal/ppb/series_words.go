package ppb

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Sentence says in words what the points say, as far as they go: where a measure stands and whence it came, where it was
// beyond what was expected, its colour, and what is not to be compared.
func (s *Series) Sentence() string {
	switch {
	case !s.Item.Rated():
		return "A " + s.Item.Kind().String() + " has no figures that go on from quarter to quarter."
	case s.Item.Milestone != nil:
		return s.milestoneSentence()
	}
	j := s.joined()
	var out []string
	say := func(sentence string) {
		if sentence != "" {
			out = append(out, wording.Sentence(sentence))
		}
	}
	first := j.course()
	if against := j.beyond(); against != "" {
		first += "; " + against
	}
	say(first)
	say(s.colours())
	if len(j.points) > 0 {
		last := j.points[len(j.points)-1]
		if doubt := last.Whole.Flags & (Provisional | Estimated | Forecast); doubt != 0 {
			say("The last figure is marked " + wording.Flags(doubt.Letters()))
		}
		if j.why != "" {
			say(fmt.Sprintf("What stands before %s is not to be compared: %s", j.points[0].Period.Label(), j.why))
		}
	}
	return strings.Join(out, " ")
}

// joined are the last points that may be compared with each other and have a number.
type joined struct {
	m      *Measure
	points []*SeriesPoint
	why    string // why what stands before them is not among them
	older  bool   // they may go on before the first
}

func (s *Series) joined() joined {
	j := joined{m: s.Item.Measure, older: s.Older}
	for i := len(s.Points) - 1; i >= 0; i-- {
		p := &s.Points[i]
		if p.Apart {
			continue
		}
		if p.Whole.Known {
			j.points = append(j.points, p)
		}
		if p.Break != "" && len(j.points) > 0 {
			j.why, j.older = p.Break, false
			break
		}
	}
	slices.Reverse(j.points)
	return j
}

// course is where the last number stands and whence it came.
func (j *joined) course() string {
	n := len(j.points)
	if n == 0 {
		return "no number is held that could be set beside others"
	}
	last := j.points[n-1]
	is := last.Whole.Text()
	if n == 1 {
		return is + " in " + last.Period.Label() + ", and no other figure to set beside it"
	}
	if j.m.Rule.Basis.Cumulative() {
		return j.sameTime()
	}
	way, run := 0, 1
	for i := n - 1; i > 0; i-- {
		step := j.points[i].Whole.Value.Cmp(j.points[i-1].Whole.Value)
		if !j.follow(i) || run > 1 && step != way {
			break
		}
		way = step
		run++
	}
	from := j.points[n-run]
	switch {
	case run == 1:
		before := j.points[n-2]
		return fmt.Sprintf("%s in %s; the figure before it is %s, of %s", is, last.Period.Label(), before.Whole.Text(), before.Period.Label())
	case way == 0:
		return "unchanged at " + is + " for " + j.quarters(run)
	case run == 2:
		return fmt.Sprintf("%s from %s in %s to %s in %s",
			[3]string{"down", "", "up"}[way+1], from.Whole.Text(), from.Period.Label(), is, last.Period.Label())
	}
	return fmt.Sprintf("%s for %s, from %s to %s", [3]string{"falling", "", "rising"}[way+1], j.quarters(run), from.Whole.Text(), is)
}

// quarters are so many at the end; where they go back to the first that was read, there may be more.
func (j *joined) quarters(n int) string {
	if j.older && n == len(j.points) {
		return "at least " + inWords(n) + " quarters"
	}
	return inWords(n) + " quarters"
}

// sameTime is a number that adds up over its year, beside those at the same time of earlier years: from quarter to quarter
// it only grows.
func (j *joined) sameTime() string {
	last := j.points[len(j.points)-1]
	is := fmt.Sprintf("%s by %s", last.Whole.Text(), last.Period.Label())
	var before []string
	way, years := 0, 0
	next := last
	for i := len(j.points) - 2; i >= 0; i-- {
		p := j.points[i]
		if p.Quarter() != next.Quarter().LastYear() {
			continue
		}
		step := next.Whole.Value.Cmp(p.Whole.Value)
		if years > 0 && step != way {
			break
		}
		way, next = step, p
		years++
		before = append(before, p.Whole.Text()+" in "+Period{Year: p.Period.Year}.Label())
	}
	if years == 0 {
		return is + ", and no figure at the same time of the year before"
	}
	than := [3]string{"less than", "as", "more than"}[way+1]
	return fmt.Sprintf("%s, %s at the same time of the year before: %s", is, than, list(before))
}

// follow reports whether point i is of the quarter in which the measure was next due after the point before it.
func (j *joined) follow(i int) bool {
	q := j.points[i-1].Quarter().Next()
	for !j.m.DueIn.Has(q.Q) {
		q = q.Next()
	}
	return j.points[i].Quarter() == q
}

// beyond is in which of the points the number was on the wrong side of what was expected.
func (j *joined) beyond() string {
	var of, wrong []*SeriesPoint
	same := true
	for i := range j.points {
		p := j.points[i]
		if !p.Whole.Expects {
			continue
		}
		of = append(of, p)
		same = same && p.Whole.Expected.Cmp(of[0].Whole.Expected) == 0
		cmp := p.Whole.Value.Cmp(p.Whole.Expected)
		if cmp > 0 && j.m.Rule.Polarity == rag.Lower || cmp < 0 && j.m.Rule.Polarity == rag.Higher {
			wrong = append(wrong, p)
		}
	}
	side := "above"
	switch j.m.Rule.Polarity {
	case rag.Higher:
		side = "below"
	case rag.Lower:
	default:
		return ""
	}
	if len(of) == 0 {
		return ""
	}
	target := "what was expected"
	if same {
		target = "the " + of[0].Whole.ExpectedText() + " expected"
	}
	switch n := len(wrong); {
	case len(of) == 1 && n == 0:
		return "not " + side + " " + target + " in " + of[0].Period.Label()
	case len(of) == 1:
		return side + " " + target + " in " + of[0].Period.Label()
	case n == 0:
		return "never " + side + " " + target + " in " + inWords(len(of)) + " quarters"
	case n == len(of) && n == 2:
		return side + " " + target + " in both quarters"
	case n == len(of):
		return side + " " + target + " in all " + inWords(n) + " quarters"
	case n == 1:
		return side + " " + target + " only in " + wrong[0].Period.Label()
	default:
		return side + " " + target + " in " + inWords(n) + " of " + inWords(len(of)) + " quarters"
	}
}

// colours is how long the last colour has stood, where it has for more than a quarter.
func (s *Series) colours() string {
	n := 0
	var last *Mark
	for i := len(s.Points) - 1; i >= 0; i-- {
		p := &s.Points[i]
		if p.Kind == PointHeld || !p.Says() {
			if n == 0 {
				continue
			}
			break
		}
		if last != nil && p.Whole.RAG != last.RAG {
			break
		}
		last = &p.Whole
		n++
	}
	if n < 2 || last.RAG == rag.None {
		return ""
	}
	return title(last.RAG) + " for " + inWords(n) + " quarters"
}

// inWords is a small number as it is written in a sentence.
func inWords(n int) string {
	words := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	if n < len(words) {
		return words[n]
	}
	return wording.Number(n)
}

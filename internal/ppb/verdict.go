package ppb

import (
	"fmt"
	"strings"

	"ppbtui/internal/rag"
)

// Verdict is what a reading says in colours and directions, as one text to compare and to print: "Amber, better", "Red by
// judgement (computed Green), worse", "rated by part: primary Green, better; secondary Red, worse", of a milestone
// "Amber, due 31 March 2024", of what has no colour nothing.
func Verdict(it *Item, r *Reading) string {
	var out []string
	if it.Milestone != nil {
		return publishedWord(r) + ", due " + dueWords(it.Milestone.Due)
	}
	if it.Measure == nil {
		return ""
	}
	switch {
	case r.ByPart && !r.Judged:
		out = append(out, "rated by part")
	case r.Refer && r.Judged:
		out = append(out, fmt.Sprintf("refer to comment (computed %s)", colourName(r.Computed)))
	case r.Judged:
		out = append(out, fmt.Sprintf("%s by judgement (computed %s)", colourName(r.Published), colourName(r.Computed)))
	default:
		out = append(out, publishedWord(r))
	}
	if d := r.Travel.Direction; d != rag.NotApplicable {
		out[0] += ", " + d.String()
	}
	for _, p := range r.Parts {
		if !p.Rated || p.Part.Code == it.Measure.Headline {
			continue // the headline is the whole's
		}
		part := p.Part.Label + " " + colourName(p.Status)
		if p.Travel != rag.NotApplicable {
			part += ", " + p.Travel.String()
		}
		out = append(out, part)
	}
	if len(out) == 1 {
		return out[0]
	}
	return out[0] + ": " + strings.Join(out[1:], "; ")
}

func dueWords(d Date) string {
	if d.IsZero() {
		return "on no date"
	}
	return longDate(d)
}

// publishedWord is what is published of an item, within a sentence.
func publishedWord(r *Reading) string {
	if r.Refer {
		return lowerFirst(ReferWords)
	}
	return colourName(r.Published)
}

func colourName(s rag.Status) string {
	if s == rag.None {
		return "no colour"
	}
	return title(s)
}

// Reread is a submitted or accepted entry after a change of the plan or of an earlier figure has altered what it reads as,
// from one Verdict to another; by names who made that change. Nothing is recoloured in silence: an accepted entry is
// submitted again, and either says why until it is next decided on. changed is false where it reads as before, or is not
// sent.
func Reread(it *Item, was, is, by string) (e Entry, changed bool) {
	e = it.Entry
	if was == is || e.State != Submitted && e.State != Accepted {
		return e, false
	}
	if e.State == Accepted {
		e.State = Submitted
		e = e.moved()
	}
	e.Reread = fmt.Sprintf("What it is rated against was changed by %s: it was %s, and is %s now", by, was, is)
	return e, true
}

package home

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// why is the reason for where an item stands, in lines of w columns: the note of a return, the colour with its reason,
// the travel, who is at it, the commentary so far.
func (h *Home) why(r *row, w int) []string {
	var out []string
	say := func(s string) {
		if s != "" {
			out = append(out, text.Wrap(s, w)...)
		}
	}
	say(h.note(r))
	for _, p := range r.reading.Problems {
		say(wording.Capital(p.Text) + ".")
	}
	say(r.colour())
	say(r.trend())
	say(r.working())
	if len(r.it.Officers) == 0 {
		say("No officer is named for this item.")
	} else if h.all {
		say("Officer: " + names(h.book, r.it.Officers) + ".")
	}
	return out
}

// note is what the lead wrote when the item was returned.
func (h *Home) note(r *row) string {
	e := &r.it.Entry
	if e.State != ppb.Returned {
		return ""
	}
	s := "RETURNED"
	if !e.DecidedAt.IsZero() {
		s += fmt.Sprintf(" %d %s", e.DecidedAt.Day(), e.DecidedAt.Month().String()[:3])
	}
	if e.DecidedBy != "" {
		s += " by " + theme.Neutral(h.book.Officer(e.DecidedBy).Name)
	}
	return s + ": \"" + theme.Neutral(e.Note) + "\""
}

// colour is the reading's sentence, and the judgement where there is one.
func (r *row) colour() string {
	s := theme.Neutral(r.reading.Sentence)
	if r.reading.Judged && r.reading.Reason != "" {
		s += " By judgement: " + theme.Neutral(r.reading.Reason)
	}
	return s
}

// trend is the direction of travel in words.
func (r *row) trend() string {
	t := r.reading.Travel
	if r.travel == "" || t.Against == "" {
		return ""
	}
	s := wording.Capital(t.Direction.String())
	if t.Change != "" {
		s += " (" + theme.Neutral(t.Change) + ")"
	}
	return s + " against " + theme.Neutral(t.Against) + "."
}

// working names the others who are at the item now.
func (r *row) working() string {
	switch len(r.others) {
	case 0:
		return ""
	case 1:
		return r.others[0] + " is working on it now."
	}
	return wording.And(r.others) + " are working on it now."
}

// written is how much commentary there is.
func (r *row) written() string {
	switch n := ppb.Words(r.content[ppb.FieldCommentary]); {
	case n == 0 && sent(r.it):
		return "It has no commentary."
	case n == 0:
		return "No commentary yet. Press Enter to open it."
	case sent(r.it):
		return fmt.Sprintf("The commentary has %s.", wording.Count(n, "word"))
	default:
		return fmt.Sprintf("The commentary has %s. Press Enter to open it.", wording.Count(n, "word"))
	}
}

// below is the panel under the list, h lines with its heading.
func (h *Home) below(r *row, w, height int) []string {
	out := []string{h.env.Theme.Section(r.ref+": why it is here", "", w)}
	for _, l := range append(h.why(r, w-2), text.Wrap(r.written(), w-2)...) {
		out = append(out, " "+l)
	}
	return out[:min(len(out), height)]
}

// beside is the pane at the right of the list, at most height lines of w columns.
func (h *Home) beside(r *row, w, height int) []string {
	out := text.Wrap(r.ref+"  "+r.title, w)
	out = append(out, h.why(r, w)...)
	wide := 9
	for _, p := range r.reading.Parts {
		wide = max(wide, min(text.Width(theme.Neutral(p.Part.Label)), max(w*2/5, 9)))
	}
	add := func(label, s string) {
		if s == "" {
			return
		}
		for i, l := range text.Wrap(s, w-wide-1) {
			if i > 0 {
				label = ""
			}
			out = append(out, h.env.Theme.Fit(label, wide)+" "+l)
		}
	}
	out = append(out, "", h.env.Theme.RAGShort(r.status))
	add("Target", theme.Neutral(r.reading.Level))
	add("Colours", theme.Neutral(r.reading.Thresholds))
	add("Course", wording.Capital(theme.Neutral(r.reading.Projection)))
	for _, p := range r.reading.Parts {
		add(theme.Neutral(p.Part.Label), partText(p))
	}
	written := theme.NeutralBlock(r.content[ppb.FieldCommentary])
	out = append(out, "", h.env.Theme.Section("Commentary, "+wording.Count(ppb.Words(written), "word"), "", w))
	if written == "" {
		out = append(out, text.Wrap(r.written(), w)...)
	} else {
		out = append(out, text.Wrap(written, w)...)
	}
	if len(out) > height {
		out = out[:height]
		out[height-1] = h.env.Theme.Ellipsis() + " Enter shows all of it."
	}
	return out
}

func partText(p ppb.PartReading) string {
	s := "empty"
	if p.Amount.Known {
		s = number(p.Amount.Value, p.Part.Unit, p.Part.Decimals)
	}
	if p.Rated {
		s += ", " + p.Status.String()
	}
	return s
}

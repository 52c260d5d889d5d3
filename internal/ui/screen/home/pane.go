package home

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/thread"
)

// why adds the reason for where an item stands: the note of a return, the colour with what decided it, the travel, who is
// at it.
func (h *Home) why(s *sheet.Sheet, r row) {
	s.Para(h.note(r))
	s.Para(theme.Neutral(h.book().MarkWords(r.it)))
	s.Para(thread.Brief(h.book(), r.it, h.env.Actor, h.env.Clock(), h.env.Key("w", "thread")+" reads it."))
	for _, p := range r.reading().Problems {
		s.Para(wording.Capital(p.Text) + ".")
	}
	for _, reason := range r.reading().Why(r.it, r.content()) {
		s.Para(theme.Neutral(reason))
	}
	s.Para(r.trend())
	s.Para(r.working())
	if !h.mine() || len(r.it.Officers) != 1 || !h.book().Owned(r.it, r.of.today) {
		lead := ""
		if len(r.it.Officers) > 0 {
			lead = "Officer: "
		}
		s.Para(wording.Sentence(theme.Neutral(lead + h.book().OfficersText(r.it, r.of.today))))
	}
}

// note is what the lead wrote when the item was returned.
func (h *Home) note(r row) string {
	e := &r.it.Entry
	if e.State != ppb.Returned {
		return ""
	}
	s := "RETURNED"
	if !e.DecidedAt.IsZero() {
		s += fmt.Sprintf(" %d %s", e.DecidedAt.Day(), e.DecidedAt.Month().String()[:3])
	}
	if e.DecidedBy != "" {
		s += " by " + theme.Neutral(h.book().Officer(e.DecidedBy).Name)
	}
	return s + ": \"" + theme.Neutral(e.Note) + "\""
}

// trend is the direction of travel in words.
func (r row) trend() string {
	t := r.reading().Travel
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
func (r row) working() string {
	others := r.others()
	switch len(others) {
	case 0:
		return ""
	case 1:
		return others[0] + " is working on it now."
	}
	return wording.And(others) + " are working on it now."
}

// written is how much commentary there is.
func (r row) written() string {
	if r.it.Text != nil {
		if sent(r.it) {
			return ""
		}
		return "Press Enter to open it."
	}
	switch n := ppb.Words(r.content()[ppb.FieldCommentary]); {
	case n == 0 && r.content()[ppb.FieldSameAs] != "":
		return "Its commentary stands with " + theme.Neutral(r.content()[ppb.FieldSameAs]) + "."
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

// below is the panel under the list.
func (h *Home) below(r row, w, height int) *sheet.Sheet {
	s := sheet.New(h.env.Theme, w)
	s.Gap()
	s.Heading(r.ref+": why it is here", "")
	h.why(s, r)
	s.Para(h.inWords(r))
	s.Para(r.written())
	return s.Cut(height, "")
}

// inWords is a target that the list has no room for, because it is a text.
func (h *Home) inWords(r row) string {
	if r.it.Measure == nil {
		return ""
	}
	if t, ok := r.it.Measure.TargetFor("", h.book().Plan.Quarter, ppb.Date{}); !ok || t.Kind != rag.TextTarget {
		return ""
	}
	return wording.Sentence("Target: " + theme.Neutral(r.reading().Level))
}

// beside is the pane at the right of the list.
func (h *Home) beside(r row, w, height int) *sheet.Sheet {
	s := sheet.New(h.env.Theme, w).Margins(0, 0)
	s.Para(r.ref + "  " + r.title)
	h.why(s, r)
	label := 9
	for _, p := range r.reading().Parts {
		label = max(label, min(text.Width(theme.Neutral(p.Part.Label)), max(w*2/5, 9)))
	}
	add := func(name, says string) {
		if says != "" {
			s.Hang(h.env.Theme.Fit(name, label)+" ", says)
		}
	}
	s.Gap()
	s.Add(h.env.Theme.RAGShort(r.status))
	add("Target", theme.Neutral(r.reading().Level))
	add("Colours", theme.Neutral(r.reading().Thresholds))
	add("Course", wording.Capital(theme.Neutral(r.reading().Projection)))
	for _, p := range r.reading().Parts {
		add(theme.Neutral(p.Part.Label), partText(p))
	}
	written := theme.NeutralBlock(r.content()[ppb.FieldCommentary])
	heading := "Commentary, "
	if r.it.Text != nil {
		heading = "Text, "
	}
	s.Section(heading+wording.Count(ppb.Words(written), "word"), "")
	if written == "" {
		written = r.written()
	}
	s.Para(written)
	return s.Cut(height, "Enter shows all of it.")
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

package review

import (
	"cmp"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/theme"
)

// name is a person's name.
func (q *Queue) name(login string) string {
	if q.book() == nil {
		return theme.Neutral(login)
	}
	return theme.Neutral(q.book().Officer(login).Name)
}

// travelled is the direction of travel with what it is against, without its glyph.
func travelled(t ppb.Travel) string {
	var parts []string
	if t.Against != "" && t.Direction != rag.NotApplicable {
		parts = append(parts, "against "+t.Against)
	}
	if t.Change != "" {
		parts = append(parts, "change "+t.Change)
	}
	if t.Judged {
		parts = append(parts, "by judgement")
	}
	s := strings.Join(parts, ", ")
	if t.Reason != "" {
		if s != "" {
			s += ": "
		}
		s += t.Reason
	}
	return theme.Neutral(s)
}

// moved is the second reading, against the quarter before; empty where there is none.
func moved(t ppb.Travel) string {
	if t.Direction == rag.NotApplicable {
		return ""
	}
	return wording.Joined(t.Direction.String(), "change "+theme.Neutral(t.Change))
}

// commentary is the text of an entry, safe to show.
func commentary(c ppb.Content) string {
	return theme.NeutralBlock(strings.TrimSpace(c[ppb.FieldCommentary]))
}

// written is the commentary with that of the item under whose commentary it stands, or that there is none.
func (q *Queue) written(it *ppb.Item) string {
	return cmp.Or(theme.NeutralBlock(q.book().Commentary(it, it.Entry.Content)), noText)
}

const noText = "There is no commentary yet."

// lastHeld is last quarter's commentary; where none is held it says so, and ok is false.
func (q *Queue) lastHeld(it *ppb.Item) (s string, ok bool) {
	if it.Last != nil {
		if s = commentary(it.Last.Content); s != "" {
			return s, true
		}
	}
	return "No commentary is held for " + q.env.Quarter.Prev().Label() + ".", false
}

// values is the figure of an entry in words: "62 [p]", "449 (MAP 400, PRE-MAP 49)", "not available, promised 30 November
// 2023"; of a milestone its status. Empty where nothing was entered.
func values(it *ppb.Item, c ppb.Content, f ppb.Figure) string {
	if it.Milestone != nil {
		return theme.Neutral(ppb.MilestoneStatus(c[ppb.FieldStatus]).Label())
	}
	if it.Measure == nil {
		return ""
	}
	return figure(it.Measure, f)
}

func figure(m *ppb.Measure, f ppb.Figure) string {
	s := amount(f.Amount, m.Rule.Unit, m.Rule.Decimals)
	if len(m.Parts) > 0 {
		whole := s
		if s = partValues(m, &f); s == "" || m.Headline == ppb.HeadlineSum && f.Known {
			s = strings.TrimSuffix(whole+" ("+s+")", " ()")
		}
	}
	if f.None != "" {
		s = f.None.Label()
		if !f.Promised.IsZero() {
			s += ", promised " + wording.Date(f.Promised)
		}
	}
	if months := m.MonthsText(&f, ""); months != "" {
		s = strings.TrimSpace(s + " (" + months + ")")
	}
	if s == "" {
		return ""
	}
	for _, l := range f.Flags.Letters() {
		s += " [" + l + "]"
	}
	if f.Qualifier != "" {
		s += " (" + f.Qualifier + ")"
	}
	return theme.Neutral(s)
}

// amount is a number with its unit, and what was written where that says more or other.
func amount(a ppb.Amount, unit rag.Unit, decimals int) string {
	if why := a.Absent(); why != "" {
		return why.Label()
	}
	s := a.Format(unit, decimals)
	if a.Differs(unit, decimals) {
		s += ", written \"" + strings.TrimSpace(a.Raw) + "\""
	}
	return s
}

func partValues(m *ppb.Measure, f *ppb.Figure) string {
	var out []string
	for _, held := range f.Parts {
		p, _ := m.Part(held.Code)
		if s := amount(held.Amount, p.Unit, p.Decimals); s != "" {
			if months := m.MonthsText(f, held.Code); months != "" {
				s += " (" + months + ")"
			}
			out = append(out, p.Label+" "+s)
		}
	}
	return strings.Join(out, ", ")
}

// heldFor is the figure held for an earlier period; empty when none is.
func heldFor(it *ppb.Item, p ppb.Period) string {
	f, ok := ppb.Earlier(it, p)
	if !ok || it.Measure == nil {
		return ""
	}
	return figure(it.Measure, f)
}

// headline is the item in a line: "62, target 68 by March; 34 by September", "In progress, due 30 November 2023".
func headline(it *ppb.Item, c ppb.Content, r *ppb.Reading) string {
	if !it.Rated() {
		return r.Sentence
	}
	v := values(it, c, r.Figure)
	if m := it.Milestone; m != nil {
		if m.Due.IsZero() {
			return v
		}
		return wording.Joined(v, "due "+wording.Date(m.Due))
	}
	if v == "" {
		v = "no value yet"
	}
	if r.Level == "" {
		return v
	}
	return wording.Joined(v, "target "+theme.Neutral(r.Level))
}

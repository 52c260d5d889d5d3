package entry

import (
	"fmt"
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// sentence gives a text a capital and a full stop.
func sentence(t string) string { return ui.AsSentence(t) }

// whole cuts a text to w columns between words, so that no number is cut; what does not fit at all is an ellipsis.
func (s *Screen) whole(t string, w int) string {
	if text.Width(t) <= w {
		return t
	}
	e := s.th.Ellipsis()
	for i := strings.LastIndexByte(t, ' '); i > 0; i = strings.LastIndexByte(t[:i], ' ') {
		if text.Width(t[:i])+text.Width(e) <= w {
			return strings.TrimRight(t[:i], " .,;:") + e
		}
	}
	return e
}

func day(d ppb.Date) string {
	return fmt.Sprintf("%d %s %d", d.Day, d.Month.String()[:3], d.Year)
}

// short is a day without its year, as people type it: "14 nov"; slashed is "14/11".
func short(d ppb.Date) string {
	return fmt.Sprintf("%d %s", d.Day, strings.ToLower(d.Month.String()[:3]))
}

func slashed(d ppb.Date) string { return fmt.Sprintf("%d/%d", d.Day, int(d.Month)) }

// when is a time of day, with its date when that is not today.
func (s *Screen) when(t time.Time) string {
	t = s.local(t)
	if dateOf(t) == dateOf(s.env.Clock()) {
		return t.Format("15:04")
	}
	return t.Format("2 Jan, 15:04")
}

// local is a stored time in the zone of the person's clock.
func (s *Screen) local(t time.Time) time.Time { return t.In(s.env.Clock().Location()) }

// words is a number of words: "1 word", "49 words".
func words(n int) string {
	if n == 1 {
		return "1 word"
	}
	return text.Thousands(n) + " words"
}

func days(n int) string {
	if n == 1 {
		return "1 day"
	}
	return text.Thousands(n) + " days"
}

// period is a period over a column: "2022/23", "Q2 2022/23"; short leaves the century out.
func period(p ppb.Period, short bool) string {
	y := fmt.Sprintf("%d/%02d", p.Year, (p.Year+1)%100)
	if p.Q == 0 {
		return y
	}
	if short {
		y = y[2:]
	}
	return fmt.Sprintf("Q%d %s", p.Q, y)
}

func polarity(p rag.Polarity) string {
	switch p {
	case rag.Higher:
		return "Higher is better."
	case rag.Lower:
		return "Lower is better."
	case rag.InRange:
		return "In the range is best."
	}
	return "Data only, not rated."
}

// unit stands behind a value box.
func unit(u rag.Unit) string {
	switch u {
	case rag.Percent:
		return "%"
	case rag.Rate10000:
		return "per 10,000"
	case rag.Money:
		return "£"
	}
	return ""
}

// name is a person's name, made safe to show.
func (s *Screen) name(login string) string {
	if s.book == nil {
		return theme.Neutral(login)
	}
	return theme.Neutral(s.book.Officer(login).Name)
}

// travel is the arrow, the word and the change: "↓ worse, -2.2".
func (s *Screen) travel(t ppb.Travel) string {
	out := s.th.Travel(t.Direction.String())
	if t.Change != "" && t.Direction != rag.NotApplicable {
		out += ", " + t.Change
	}
	return out
}

// status is a colour with its words, and that it is by judgement where it is.
func (s *Screen) status() string {
	r := &s.reading
	if r.ByPart {
		return "rated by part"
	}
	out := s.th.RAGShort(r.Published.String())
	if r.Judged && s.item.Measure != nil {
		out += " by judgement"
	}
	return out
}

// judgement says both colours where they differ.
func (s *Screen) judgement() string {
	r := &s.reading
	if !r.Judged || s.item.Measure == nil {
		return ""
	}
	out := title(r.Published) + " by judgement; computed " + title(r.Computed)
	if r.Reason != "" {
		out += ": " + theme.Neutral(r.Reason)
	}
	out = sentence(out)
	if s.locked == "" && s.judgedFor != s.values() {
		out += " The value has changed since: keep the judgement, or choose \"as computed\" (F6)."
	}
	return out
}

func title(st rag.Status) string {
	n := st.String()
	return strings.ToUpper(n[:1]) + n[1:]
}

func dateOf(t time.Time) ppb.Date { return rag.DateOf(t) }

package entry

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// roomForMore is how many lines of commentary must be left for the less-used boxes to stand open unasked.
const roomForMore = 8

// drawRest is what stands under the commentary: what the checks say, what submitting still needs, the less-used boxes.
func (s *Screen) drawRest(p *page, room int) {
	s.drawChecks(p)
	if s.item.Measure == nil {
		return
	}
	if s.locked != "" {
		s.drawSetBoxes(p)
		return
	}
	open := newPage(p.w)
	defer open.done()
	b := s.focused()
	s.drawMore(open, b != nil && b.less)
	if b != nil && b.less || room-len(p.lines)-len(open.lines) > roomForMore {
		p.join(open)
		return
	}
	p.para(s.moreLine())
	for _, b := range s.boxes {
		if b.less {
			s.drawProblem(p, b.field, 1)
		}
	}
}

// drawChecks are the warnings, and every reason why it cannot be submitted yet.
func (s *Screen) drawChecks(p *page) {
	if s.drawn.wide && (s.locked == "" || len(s.textChecks()) > 0) {
		p.add(s.th.Section("Checks", "", p.w))
	}
	checks, most := s.textChecks(), 2
	if s.covers {
		s.drawCoverage(p)
		checks = without(checks, coverageRule)
	}
	if s.drawn.wide {
		most = len(checks)
	}
	for i, c := range checks {
		if i == most {
			p.para(text.Thousands(len(checks)-most) + " more to check: F4.")
			break
		}
		p.hanging(" ! ", sentence(theme.Neutral(c.Message)))
	}
	switch {
	case s.locked != "":
	case len(s.unready) > len(s.reading.Problems): // the problems stand under their boxes, and first among the reasons
		s.drawn.ready = len(p.lines)
		p.para("Before F9: " + s.reasons(s.unready[len(s.reading.Problems):]))
	case len(s.unready) > 0:
		s.drawn.ready = len(p.lines)
	case s.drawn.wide:
		p.para("Ready to submit with F9.")
	}
}

// moreLine names the less-used boxes, those that are filled with what they hold.
func (s *Screen) moreLine() string {
	var set []string
	for _, b := range s.boxes {
		if b.less && b.text() != "" && b.field != ppb.FieldReason && b.field != ppb.FieldTravelWhy {
			set = append(set, strings.TrimSuffix(strings.ToLower(b.label), " is")+" "+theme.Neutral(b.words()))
		}
	}
	if len(set) > 0 {
		return "More (F6): " + strings.Join(set, "; ") + "."
	}
	if s.drawn.w < narrowW {
		return "More (F6): flags, dates, judgement."
	}
	return "More (F6): flags, as-of date, no value, note, published RAG, travel."
}

// The columns of the labels under More.
const moreLabel = 13

// drawMore is the less-used boxes, a row each. What a box asks for besides is seen together with it.
func (s *Screen) drawMore(p *page, in bool) {
	key := "F6 goes here"
	if in {
		key = "F6 goes back"
	}
	p.add(s.th.Section("More", key, p.w))
	asking := 0
	for i, b := range s.boxes {
		if !b.less || !s.shown(b) {
			continue
		}
		from := len(p.lines)
		if !dependent(b.field) {
			asking = from
		}
		lead := text.Pad(" "+b.label, moreLabel+1)
		if p.w < narrowW {
			lead = text.Pad(" "+b.label, moreLabel-2)
		}
		if b.row != nil {
			s.drawChoice(p, i, lead)
		} else {
			s.drawBox(p, i, lead, s.hint(b, p.w-text.Width(lead)-boxMin-2), p.w-text.Width(lead)-1)
		}
		s.drawProblem(p, b.field, text.Width(lead))
		p.belongs(asking)
	}
}

// hint stands behind a box: what was understood of it, else how to type it.
func (s *Screen) hint(b *box, room int) string {
	h := b.hint
	if d := s.understood(b.field); d != "" && b.text() != "" {
		if h = "= " + d; b.text() == d {
			h = ""
		}
	} else if d := s.reading.Figure.AsOf; b.field == ppb.FieldAsOf && b.text() == "" && !d.IsZero() {
		h = "else " + day(d)
	} else if b.text() != "" && s.dateWords(b.field) == "" {
		h = ""
	}
	if text.Width(h) > room {
		return ""
	}
	return h
}

// understood is the date that a date box was read as.
func (s *Screen) understood(f ppb.Field) string {
	var d ppb.Date
	switch f {
	case ppb.FieldAsOf:
		d = s.reading.Figure.AsOf
	case ppb.FieldPromised:
		d = s.reading.Figure.Promised
	case ppb.FieldForecast:
		d = s.reading.Forecast
	}
	if d.IsZero() {
		return ""
	}
	return day(d)
}

// drawSetBoxes lists the less-used boxes that are filled, where nothing can be typed.
func (s *Screen) drawSetBoxes(p *page) {
	for _, b := range s.boxes {
		if b.less && b.text() != "" {
			t := b.words()
			if d := s.understood(b.field); d != "" {
				t = d
			}
			p.hanging(text.Pad(" "+b.label, moreLabel+1), theme.Neutral(t))
		}
	}
}

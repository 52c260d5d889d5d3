package entry

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// drawHead says what the item is, what it is held against, and what the lead wants.
func (s *Screen) drawHead(p *page) {
	if s.titleCut {
		p.para(s.Title())
	}
	p.para(s.headText())
	s.drawNotes(p)
}

func (s *Screen) headText() string {
	parts := []string{s.objective() + "."}
	if m := s.item.Measure; m != nil {
		level := s.reading.Level
		if level == "" {
			level = "none"
		}
		parts = append(parts, polarity(m.Rule.Polarity), sentence("Target "+theme.Neutral(level)))
		if t := s.reading.Tolerance; t != "" && s.reading.Level != "" {
			parts = append(parts, sentence(theme.Neutral(t)))
		}
	} else if len(s.item.Officers) > 0 {
		parts = append(parts, "Owner "+s.names(s.item.Officers)+".")
	} else {
		parts = append(parts, "Nobody is named for it.")
	}
	return strings.TrimRight(strings.Join(parts, "  "), " ")
}

// objective is the objective's code and title.
func (s *Screen) objective() string {
	code := s.item.Objective()
	for _, o := range s.book.Objectives {
		if o.Code == code && o.Title != "" {
			return "Objective " + theme.Neutral(o.Code+", "+o.Title)
		}
	}
	return "Objective " + theme.Neutral(code)
}

// drawNotes is what people have said about the item: why it is locked, the lead's note, who else is typing.
func (s *Screen) drawNotes(p *page) {
	e := s.item.Entry
	if s.locked != "" {
		p.para("READ ONLY. " + sentence(s.locked))
	}
	if e.Note != "" && e.State != ppb.Accepted {
		p.para(fmt.Sprintf("RETURNED %s by %s: \"%s\"", s.local(e.DecidedAt).Format("2 Jan"), s.name(e.DecidedBy), theme.Neutral(e.Note)))
	}
	if others := s.others(); others != "" {
		p.para(others)
	}
	s.drawKept(p)
}

// others are the other people who are typing here now.
func (s *Screen) others() string {
	out := ui.Others(s.item.Working, s.env.Actor)
	switch len(out) {
	case 0:
		return ""
	case 1:
		return out[0] + " is working on this now."
	}
	return list(out) + " are working on this now."
}

// drawKept shows a draft that was locked out or altered: it can be copied or discarded, and is never applied.
func (s *Screen) drawKept(p *page) {
	if s.kept == nil {
		return
	}
	right := ""
	if !s.kept.SavedAt.IsZero() {
		right = s.when(s.kept.SavedAt)
	}
	p.add(s.th.Section("Your draft: kept, not sent", right, p.w))
	for _, l := range strings.Split(keptText(s.kept, s.item.Entry.Content), "\n") {
		p.para(l)
	}
	p.para("y copies it. Delete discards it.")
	p.add(s.th.Rule(p.w))
}

// Place is where this item stands among mine.
func (s *Screen) Place() string {
	if s.item == nil {
		return ""
	}
	mine := s.book.Mine(s.env.Actor.Login)
	at := s.at(mine) + 1
	if at == 0 {
		if len(s.item.Officers) == 0 {
			return "nobody's item"
		}
		return "for " + s.names(s.item.Officers)
	}
	left, here := 0, 0
	for i, it := range mine {
		if !todo(it) && it.Key() != s.key || it.Key() == s.key && !todo(s.item) {
			continue
		}
		left++
		if i+1 == at {
			here = left
		}
	}
	if here > 0 {
		return fmt.Sprintf("%d of %d to do", here, left)
	}
	return fmt.Sprintf("%d of %s", at, text.Thousands(len(mine)))
}

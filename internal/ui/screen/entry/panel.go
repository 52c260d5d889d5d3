package entry

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/diff"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// panel is last quarter's text, above mine or beside it.
type panel struct {
	open    bool
	compare bool // shows what is new in mine instead
	top     int
	rows    int // shown at the last drawing
}

func (p *panel) key(k tea.KeyPressMsg) {
	switch k.Code {
	case tea.KeyUp:
		p.top--
	case tea.KeyDown:
		p.top++
	case tea.KeyPgUp:
		p.top -= max(p.rows-1, 1)
	case tea.KeyPgDown, tea.KeySpace:
		p.top += max(p.rows-1, 1)
	case tea.KeyHome:
		p.top = 0
	case tea.KeyEnd:
		p.top = 1 << 20
	}
	p.top = max(p.top, 0)
}

// togglePanel opens last quarter. Where it stands beside mine all the time, it takes the keyboard there and back.
func (s *Screen) togglePanel() tea.Cmd {
	s.panel.top, s.panel.compare = 0, false
	if s.drawn.wide {
		s.panel.open = false
		switch {
		case s.locked != "":
			return nil
		case s.focus == onPanel:
			return s.goTo(s.box(ppb.FieldCommentary))
		}
		return s.goTo(onPanel)
	}
	s.panel.open = !s.panel.open
	if s.locked == "" && (s.focus == onPanel || s.panel.open) {
		return s.goTo(s.box(ppb.FieldCommentary))
	}
	return nil
}

// panelShown reports whether last quarter's text is on the screen.
func (s *Screen) panelShown() bool { return s.panel.open || s.drawn.wide }

// lastText is what was said last quarter; empty when nothing is held.
func (s *Screen) lastText() string {
	if s.item.Last == nil {
		return ""
	}
	return s.item.Last.Content[ppb.FieldCommentary]
}

func (s *Screen) whyCopy() string {
	switch {
	case s.locked != "":
		return s.locked
	case s.lastText() == "":
		return "no commentary of last quarter is held"
	}
	return ""
}

func (s *Screen) whyCompare() string {
	if s.lastText() == "" {
		return "no commentary of last quarter is held"
	}
	return ""
}

// copyLast puts last quarter's text into mine as one step of undo.
func (s *Screen) copyLast() tea.Cmd {
	i := s.box(ppb.FieldCommentary)
	s.goTo(i)
	cmd := s.pasted(tea.PasteMsg{Content: s.lastText()})
	if s.notice != "" {
		s.notice = strings.Replace(s.notice, "Pasted", "Copied", 1)
	}
	return cmd
}

func (s *Screen) compareLast() tea.Cmd {
	s.panel.compare = !s.panel.compare
	s.panel.top = 0
	return nil
}

// lastHead is the title of last quarter's text and what stands at the right of it.
func (s *Screen) lastHead() (title, right string) {
	q := s.env.Quarter.Prev()
	title = "Last quarter, " + q.Short() + ", read only"
	if s.panel.compare {
		title = "New in yours since " + q.Short()
	}
	if v := s.earlier(ppb.Period(q), ""); v != "" {
		right = v
	}
	if t := s.lastText(); t != "" {
		right = strings.TrimPrefix(right+", "+words(text.Words(t)), ", ")
	}
	return title, right
}

// lastLines is last quarter's text in lines of this width, or the figures that are held where there is none.
func (s *Screen) lastLines(width int) []string {
	last := s.lastText()
	switch {
	case last == "" && s.item.Measure == nil:
		return text.Wrap("Nothing is held of "+s.env.Quarter.Prev().Label()+".", width)
	case last == "" && s.drawn.wide:
		return text.Wrap("No commentary is held of "+s.env.Quarter.Prev().Label()+".", width)
	case last == "":
		return append(text.Wrap("No commentary is held of "+s.env.Quarter.Prev().Label()+". Figures held:", width), s.heldLines(width)...)
	case s.panel.compare:
		mine := s.content[ppb.FieldCommentary]
		spans := diff.Words(last, mine)
		if !diff.Changed(spans) {
			return []string{"Your commentary is the same as last quarter's."}
		}
		return diff.Render(s.th, spans, width, -1)
	}
	return text.Wrap(theme.NeutralBlock(last), width)
}

// panelKeys says what can be done in the panel.
func (s *Screen) panelKeys() string {
	switch {
	case s.whyCopy() != "":
		return ""
	case s.focus == onPanel:
		return "c Copy into mine (can be undone)   d Compare   F3 Close"
	}
	return "Tab here, then  c Copy into mine (can be undone)   d Compare   F3 Close"
}

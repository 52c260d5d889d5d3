package entry

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// why is the dialog "why this colour": the reason in full, the steps that led to it, what would change it.
type why struct {
	entry *Screen
	top   int
	rows  int
}

func (s *Screen) openWhy() tea.Cmd { return ui.Send(ui.Push{Screen: &why{entry: s}}) }

func (d *why) Init() tea.Cmd { return nil }

// Title names the item.
func (d *why) Title() string { return d.entry.item.Ref() + "  why this colour" }

// Update moves through the text.
func (d *why) Update(msg tea.Msg) tea.Cmd {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		v := panel{top: d.top, rows: d.rows}
		v.key(k)
		d.top = v.top
	}
	return nil
}

// Actions close it.
func (d *why) Actions() []ui.Action {
	return []ui.Action{{
		Name: "close", Keys: []string{"esc", "f4", "enter"}, Help: "Close and go back to the item",
		Do: func() tea.Cmd { return ui.Send(ui.Back{}) },
	}}
}

// View draws the steps.
func (d *why) View(w, h int) ui.Frame {
	s := d.entry
	r := &s.reading
	p := newPage(min(w, 100))
	p.add(s.th.Truncate(" "+s.status()+"  "+s.travel(r.Travel), p.w))
	p.para(s.judgement())
	p.add("")
	if r.Paragraph != "" {
		p.para(theme.Neutral(r.Paragraph))
	} else {
		p.para(sentence(r.Sentence))
	}
	if len(r.Trace) > 0 {
		p.add(s.th.Section("Step by step", "", p.w))
		for _, step := range r.Trace {
			p.hanging(" - ", theme.Neutral(step))
		}
	}
	s.drawWouldChange(p)
	if len(r.Checks) > 0 {
		p.add("")
		p.add(s.th.Section("To check", "", p.w))
		for _, c := range r.Checks {
			p.hanging(" ! ", sentence(theme.Neutral(c.Message)))
		}
	}
	if s.item.Measure != nil {
		s.drawHeld(p)
		s.drawDefinition(p)
	}
	d.rows = h
	d.top = max(min(d.top, len(p.lines)-h), 0)
	return ui.Frame{Text: strings.Join(p.lines[d.top:min(d.top+h, len(p.lines))], "\n")}
}

// Status says how to move.
func (d *why) Status() string {
	return "Arrows and PgDn move. Esc goes back to the item."
}

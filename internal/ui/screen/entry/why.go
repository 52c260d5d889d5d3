package entry

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// why is the dialog "why this colour": the reason in full, the steps that led to it, what would change it.
type why struct {
	entry *Screen
	top   int
	rows  int

	toFigures bool // begin at the earlier figures
}

func (s *Screen) openWhy() tea.Cmd { return ui.Send(ui.Push{Screen: &why{entry: s}}) }

// openFigures shows the earlier figures.
func (s *Screen) openFigures() tea.Cmd {
	return ui.Send(ui.Push{Screen: &why{entry: s, toFigures: true}})
}

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
	p.para(theme.Neutral(s.item.Ref() + "  " + s.item.Title()))
	p.add("")
	p.add(s.th.Truncate(strings.TrimRight(" "+s.status()+"  "+s.travelled(), " "), p.w))
	p.para(s.judgement())
	s.drawChosen(p)
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
	s.drawTravelSteps(p)
	if len(r.Checks) > 0 {
		p.add("")
		p.add(s.th.Section("To check", "", p.w))
		for _, c := range append(s.figureChecks(), s.textChecks()...) {
			p.hanging(" ! ", sentence(theme.Neutral(c.Message)))
		}
	}
	if s.item.Measure != nil {
		if d.toFigures {
			d.top, d.toFigures = len(p.lines)+1, false
		}
		s.drawHeld(p)
		s.drawDefinition(p)
	}
	d.rows = h
	d.top = max(min(d.top, len(p.lines)-h), 0)
	f := ui.Frame{Text: strings.Join(p.lines[d.top:min(d.top+h, len(p.lines))], "\n")}
	if d.top+h < len(p.lines) {
		f.More = "more below"
	}
	return f
}

// travelled is the travel of a measure; a milestone has none.
func (s *Screen) travelled() string {
	if s.item.Measure == nil {
		return ""
	}
	return s.travel(s.reading.Travel)
}

// drawChosen says of a milestone whose colour it is, and what its dates are for.
func (s *Screen) drawChosen(p *page) {
	if s.item.Milestone == nil {
		return
	}
	who := "You chose "
	if e := s.item.Entry; !s.typed && e.EnteredBy != "" && e.EnteredBy != s.env.Actor.Login {
		who = s.name(e.EnteredBy) + " chose "
	}
	if s.content[ppb.FieldRAG] == "" {
		p.para("No progress is chosen yet.")
	} else {
		p.para(who + title(s.reading.Published) + ".")
	}
	p.para("The dates do not choose the colour. They show how late or early it is, the report counts what is overdue by them, " +
		"and a forecast that moves from quarter to quarter is seen.")
}

// drawTravelSteps says how the direction of travel was found, or in words why there is none.
func (s *Screen) drawTravelSteps(p *page) {
	m := s.item.Measure
	if m == nil {
		return
	}
	t := s.reading.Travel
	p.add("")
	p.add(s.th.Section("Travel, step by step", "", p.w))
	step := func(line string) { p.hanging(" - ", sentence(theme.Neutral(line))) }
	if len(t.Trace) == 0 {
		step("Compared with the same quarter of last year, " + ppb.Period(s.env.Quarter.LastYear()).Label())
		step("There is no direction of travel: " + t.Reason)
	}
	for _, l := range t.Trace {
		step(l)
	}
}

// Status says how to move.
func (d *why) Status() string {
	return "Arrows and PgDn move. Esc goes back to the item."
}

package quarters

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Tell is the quarters that are held, each with its dates.
func (p *Quarters) Tell() tell.Page {
	if !p.page.Ready() {
		return tell.Page{Facts: unread(p.page.Failed())}
	}
	list := p.page.Told(p.told)
	list.Does, list.None = "go", "No quarter is held yet."
	return tell.Page{List: list}
}

// unread is why a page could not be read.
func unread(err error) []string {
	if err == nil {
		return nil
	}
	return []string{ui.Unread(err)}
}

// told is a quarter in one line.
func (p *Quarters) told(h ppb.Held) string {
	says := []string{state(h), accepted(h) + " accepted"}
	for _, is := range known(h) {
		says = append(says, is[0]+" "+is[1])
	}
	return ui.Line(h.Plan.Quarter.Label(), append(says, h.Plan.Dates().Warning(), p.outturnsAsked(h))...)
}

// Tell is what is asked for, and why.
func (o *outturns) Tell() tell.Page {
	if !o.page.Ready() {
		return tell.Page{Facts: unread(o.page.Failed())}
	}
	list := o.page.Told(func(p ppb.Point) string {
		return ui.Line(theme.Neutral(p.Key), theme.Neutral(p.Title), p.Year.Label(), theme.Neutral(p.Says))
	})
	list.Does, list.None = "state", noOutturn(o.env)
	return tell.Page{List: list}
}

// Tell is what opening the quarter does, the due date, and what is asked.
func (o *opening) Tell() tell.Page {
	if o.would == nil {
		return tell.Page{Facts: unread(o.page.Failed())}
	}
	wrong := o.wrongDue()
	due := tell.Box{
		Name: "due", Label: strings.TrimSpace(dueLead), Value: o.due.Value(), Words: o.due.Value(), Aside: wrong == "",
		Fill: func(value string) tea.Cmd {
			o.due.SetValue(value)
			return nil
		},
	}
	if wrong == "" {
		on, _ := o.dueOn()
		due.Words = on.Time().Weekday().String() + " " + wording.Date(on)
	} else if due.Value != "" {
		due.Problem = wrong
	}
	list := o.page.Told(func(p point) string {
		return ui.Line(theme.Neutral(ppb.Called(p.Key, p.Title)), theme.Neutral(p.Says), p.answer)
	})
	list.Does, list.None = "answer", nothingAsked
	return tell.Page{Facts: o.says(), Boxes: []tell.Box{due}, List: list, Next: "open"}
}

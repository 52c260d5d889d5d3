package home

import (
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Tell is what is due and what waits, and the items.
func (h *Home) Tell() tell.Page {
	if h.book() == nil {
		return tell.Page{Facts: ui.Sentences(h.empty())}
	}
	c := h.counts()
	due := ui.Due(h.book(), h.env, true)
	progress := ""
	if c.total > 0 {
		progress = ui.Progress(c.done, c.total)
	}
	list := h.page.Told(func(r row) string { return r.said(h.env.Theme) })
	list.Does, list.None = "open", h.empty()
	return tell.Page{
		Facts: ui.Sentences(wording.Joined(h.env.Quarter.Label(), due), progress, h.todo(c), h.counted()),
		List:  list,
	}
}

// counted is how many need this person and how many are Red and Amber: the rest is said of what waits.
func (h *Home) counted() string {
	if h.page.Len() == 0 {
		return ""
	}
	var out []string
	for i, c := range chips[:chipToDo] {
		out = append(out, c.Label+" "+wording.Number(h.page.Has(i)))
	}
	return strings.Join(out, ", ")
}

// said is an item in one line: "M07. Bins collected on schedule. Amber, worse. Value 88.2%, target 92.0%. Returned."
func (r row) said(th *theme.Theme) string {
	colour := th.RAGShort(r.status)
	if r.value == "" && r.status == "none" {
		colour = ""
	}
	return wording.Stop(r.ref) + " " +
		ui.Line(r.title, wording.Joined(colour, travel(r, th.Travel)), wording.Joined(r.saidValue(), r.saidTarget()), r.state())
}

// saidValue is the value with what it is.
func (r row) saidValue() string {
	switch {
	case r.it.Measure == nil:
		return strings.Replace(r.value, "/", " of ", 1) // of the cells of a table
	case r.value == "":
		return ""
	case r.value == "n/a":
		return "value not applicable"
	case r.value == "none":
		return "no value"
	case r.value == "parts":
		return "value in parts"
	case r.value == "part":
		return "value of some parts"
	}
	return "value " + r.value
}

// saidTarget is the target, in full where the column has signs or cuts it.
func (r row) saidTarget() string {
	switch {
	case r.target == "":
		return ""
	case r.it.Milestone != nil:
		return "due " + wording.Date(r.it.Milestone.Due)
	case r.wordy || strings.ContainsAny(r.target, "-+>"):
		return "target " + theme.Neutral(r.reading().Level)
	}
	return "target " + r.target
}

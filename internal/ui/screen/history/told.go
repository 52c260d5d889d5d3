package history

import (
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
)

// Tell is every event of the kinds that are chosen.
func (h *History) Tell() tell.Page {
	if h.held == nil {
		return tell.Page{Facts: ui.Sentences(h.unread())}
	}
	list := h.page.Told(func(l *line) string { return ui.Line(l.when+", "+l.who, l.what()) })
	list.Does, list.None = "view", h.none()
	return tell.Page{Facts: ui.Sentences("Shown: " + h.shown()), List: list}
}

// Tell is what changed, and the item as it was.
func (m *moment) Tell() tell.Page { return tell.Page{Facts: m.text(0).Facts()} }

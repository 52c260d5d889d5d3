package history

import (
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// moment is the item as it stood after one event, and what that event changed.
type moment struct {
	h      *History
	line   *line
	scroll sheet.Window
}

func newMoment(h *History, l *line) *moment { return &moment{h: h, line: l} }

func (m *moment) Init() tea.Cmd          { return nil }
func (m *moment) Update(tea.Msg) tea.Cmd { return nil }
func (m *moment) Actions() []ui.Action   { return ui.Moves(&m.scroll, nil) }

// Title names the item and the time.
func (m *moment) Title() string { return theme.Neutral(m.h.ref()) + " as it was, " + m.line.when }

// Status says who did it, from where, and what is below.
func (m *moment) Status() string {
	s := m.line.who + ", " + m.line.event.At.In(m.h.env.Clock().Location()).Format("2 January 2006, 15:04:05")
	if from := theme.Neutral(m.line.event.Session); from != "" {
		s += ", from " + from
	}
	if rest := m.scroll.Rest(); rest != "" {
		s = rest + " " + s
	}
	return s + "."
}

// View draws what shows of it.
func (m *moment) View(w, h int) ui.Frame { return m.scroll.View(m.text(w), h) }

func (m *moment) text(w int) *sheet.Sheet {
	h, l := m.h, m.line
	s := sheet.New(h.env.Theme, w)
	s.Heading("What changed", "")
	h.changes(s, l, -1)
	s.Section("The item as it was", "")
	for _, f := range m.boxes() {
		if f != ppb.FieldCommentary {
			s.Para(theme.Neutral(ppb.LabelOf(h.held.item, f) + ": " + h.held.text(ppb.Changed{Name: f}, l.after[f])))
		}
	}
	body := strings.TrimSpace(l.after[ppb.FieldCommentary])
	if body == "" {
		s.Para("There was no commentary.")
		return s
	}
	s.Section("Commentary, "+wording.Count(ppb.Words(body), "word"), "")
	s.Para(theme.NeutralBlock(body))
	return s
}

// boxes are the filled boxes in the order they are shown.
func (m *moment) boxes() []ppb.Field {
	all := slices.Sorted(maps.Keys(m.line.after))
	if m.h.held.item == nil {
		return all
	}
	var out []ppb.Field
	for _, f := range m.h.held.item.Fields() {
		if m.line.after[f] != "" {
			out = append(out, f)
		}
	}
	return out
}

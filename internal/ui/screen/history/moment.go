package history

import (
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// moment is the item as it stood after one event, and what that event changed.
type moment struct {
	h         *History
	line      *line
	top, n, y int // first line shown, lines there are, lines of the last view
}

func newMoment(h *History, l *line) *moment { return &moment{h: h, line: l} }

func (m *moment) Init() tea.Cmd          { return nil }
func (m *moment) Update(tea.Msg) tea.Cmd { return nil }
func (m *moment) Actions() []ui.Action   { return ui.Moves(m, nil) }

// Title names the item and the time.
func (m *moment) Title() string { return theme.Neutral(m.h.ref()) + " as it was, " + m.line.when }

// Status says who did it, from where, and what is below.
func (m *moment) Status() string {
	s := m.line.who + ", " + m.line.event.At.In(m.h.env.Clock().Location()).Format("2 January 2006, 15:04:05")
	if from := theme.Neutral(m.line.event.Session); from != "" {
		s += ", from " + from
	}
	if rest := m.n - m.top - m.y; rest > 0 {
		s = wording.Count(rest, "more line") + " below. " + s
	}
	return s + "."
}

// Index, Len, Select and Window scroll as a list moves.
func (m *moment) Index() int { return m.top }

// Len is how many first lines there can be.
func (m *moment) Len() int { return max(m.n-m.y+1, 1) }

// Select shows line i first, or the nearest there is.
func (m *moment) Select(i int) { m.top = max(min(i, m.Len()-1), 0) }

// Window is the lines shown.
func (m *moment) Window() (from, to int) { return m.top, min(m.top+m.y, m.n) }

// View draws what shows of it.
func (m *moment) View(w, h int) ui.Frame {
	lines := m.lines(w)
	m.n, m.y = len(lines), max(h, 1)
	m.Select(m.top)
	from, to := m.Window()
	return ui.Frame{Text: strings.Join(lines[from:to], "\n"), Cursor: true}
}

func (m *moment) lines(w int) []string {
	h, l := m.h, m.line
	out := []string{h.env.Theme.Section("What changed", "", w)}
	out = append(out, h.changes(l, w, -1)...)
	out = append(out, "", h.env.Theme.Section("The item as it was", "", w))
	para := func(s string) {
		for _, t := range text.Wrap(s, w-2) {
			out = append(out, strings.TrimRight(" "+t, " "))
		}
	}
	for _, f := range m.boxes() {
		if f != ppb.FieldCommentary {
			para(theme.Neutral(h.held.label(f) + ": " + h.held.text(f, l.after[f])))
		}
	}
	body := strings.TrimSpace(l.after[ppb.FieldCommentary])
	if body == "" {
		para("There was no commentary.")
		return out
	}
	out = append(out, "", h.env.Theme.Section("Commentary, "+wording.Count(ppb.Words(body), "word"), "", w))
	para(theme.NeutralBlock(body))
	return out
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

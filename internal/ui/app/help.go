package app

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
)

// help is F1: what can be done on the page below and everywhere, with its keys; typing searches, Enter does it.
type help struct {
	menu
	title      string
	here, more []ui.Action
}

func (m *Model) openHelp() tea.Cmd {
	h := &help{menu: newMenu(m.env)}
	return m.openMenu(h, func(p *page) {
		h.title = p.screen.Title()
		h.here, h.more = visible(p.screen.Actions(), m.everywhere())
		h.find = h.lines
	})
}

// openMenu opens help or the palette about the page below; one that is open already gives way to the other, and goes
// where it is asked for again.
func (m *Model) openMenu(s ui.Screen, about func(p *page)) tea.Cmd {
	if same, menu := sameMenu(m.top().screen, s); menu {
		m.stack = m.stack[:len(m.stack)-1]
		if same {
			return nil
		}
	}
	about(m.top())
	return m.push(page{screen: s})
}

func sameMenu(open, asked ui.Screen) (same, menu bool) {
	_, help1 := open.(*help)
	_, palette1 := open.(*palette)
	_, help2 := asked.(*help)
	return help1 == help2, help1 || palette1
}

// visible are the page's actions and those of everywhere that the page has not taken over.
func visible(own, everywhere []ui.Action) (here, elsewhere []ui.Action) {
	taken := map[string]bool{}
	for _, a := range own {
		taken[a.Name] = true
	}
	for _, a := range everywhere {
		if !taken[a.Name] {
			elsewhere = append(elsewhere, a)
		}
	}
	return own, elsewhere
}

func (h *help) lines(words []string) []item {
	var out []item
	add := func(actions []ui.Action) {
		for _, a := range actions {
			if len(a.Keys) > 0 || len(words) > 0 {
				out = append(out, item{action: a})
			}
		}
	}
	if len(words) > 0 {
		for _, a := range append(append([]ui.Action(nil), h.here...), h.more...) {
			if matchesAll(a.Help+" "+a.Short+" "+keyLabels(a), words) {
				out = append(out, item{action: a})
			}
		}
		if len(out) == 0 {
			out = append(out, item{head: "Nothing has these words. Everything for this page:"})
		}
	}
	out = append(out, item{head: "-On this page"})
	for _, a := range h.here {
		if len(a.Keys) > 0 {
			out = append(out, item{action: a})
		}
	}
	out = append(out, item{head: "-Everywhere"})
	add(h.more)
	return append(out,
		item{head: " "},
		item{head: "Paste: right-click, or Shift+Insert. Ctrl+V may not reach your clipboard here."},
		item{head: "Function keys not working? Every one is also a command: press Ctrl+P."})
}

func (h *help) Title() string { return "Help: " + h.title }

func (h *help) Status() string {
	if a, ok := h.chosen(); ok {
		if why := a.Blocked(); why != "" {
			return "Not now: " + ui.AsSentence(why)
		}
	}
	return "Type to search. Enter does the highlighted thing. Esc goes back, nothing is lost."
}

// Actions are the menu's.
func (h *help) Actions() []ui.Action { return h.menu.Actions() }

func (h *help) View(w, height int) ui.Frame { return centred(w, height, h.draw) }

func (h *help) draw(w, height int) ui.Frame {
	const lead = " Search "
	box, x := h.box.View(min(w-len(lead)-1, 40))
	keys := 0
	for _, it := range h.seen {
		if it.head == "" {
			keys = max(keys, text.Width(keyLabels(it.action)))
		}
	}
	keys = min(keys, w/3)
	lines, _ := h.list.View(w, height-1, func(i int, sel bool, w int) string {
		it := h.seen[i]
		if it.head != "" {
			return h.heading(it.head, w)
		}
		left := h.env.Theme.Fit(keyLabels(it.action), keys) + "  " + it.action.Help
		return strings.TrimRight(h.line(left, sel, w, ""), " ")
	})
	return ui.Frame{Text: strings.Join(append([]string{lead + box}, lines...), "\n"), X: len(lead) + x, Cursor: true}
}

func (h *help) heading(s string, w int) string {
	if title, ok := strings.CutPrefix(s, "-"); ok {
		return h.env.Theme.Section(title, "", w)
	}
	return h.env.Theme.Truncate(" "+s, w)
}

package app

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app/chrome"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
)

// help is F1: what can be done on the page below and everywhere, with its keys; typing searches, Enter does it.
type help struct {
	menu
	title      string
	here, more []item
	scroll     sheet.Window
}

func (m *Model) openHelp() tea.Cmd {
	h := &help{menu: newMenu(m.env)}
	return m.openMenu(h, func(p *page) {
		h.title = p.screen.Title()
		h.here, h.more = visible(p.screen.Actions(), m.everywhere())
		h.find = h.lines
		if m.env.Theme.Spoken() {
			h.find = h.heard
		}
	})
}

// openMenu opens help or the palette about the page below; one that is open already gives way to the other, and goes
// where it is asked for again.
func (m *Model) openMenu(s ui.Screen, about func(p *page)) tea.Cmd {
	if open := m.top().screen; isMenu(open) {
		m.stack = m.stack[:len(m.stack)-1]
		if sameMenu(open, s) {
			return nil
		}
	}
	about(m.top())
	return m.push(page{screen: s})
}

func isMenu(s ui.Screen) bool {
	switch s.(type) {
	case *help, *palette:
		return true
	}
	return false
}

func sameMenu(a, b ui.Screen) bool {
	_, helpA := a.(*help)
	_, helpB := b.(*help)
	return helpA == helpB
}

// visible are the page's actions and those of everywhere whose key the page has not taken over.
func visible(own, everywhere []ui.Action) (here, elsewhere []item) {
	taken := map[string]bool{}
	for _, a := range own {
		here = append(here, item{action: &a})
		for _, k := range a.Keys() {
			taken[k] = true
		}
	}
	for _, a := range everywhere {
		if !taken[a.Keys()[0]] {
			elsewhere = append(elsewhere, item{action: &a, everywhere: true})
		}
	}
	return here, elsewhere
}

func (h *help) lines(words []string) lines {
	var out listed
	if len(words) > 0 {
		for _, it := range append(slices.Clone(h.here), h.more...) {
			if matchesAll(it.action.Words()+" "+keyLabels(*it.action), words) {
				out = append(out, it)
			}
		}
		if len(out) == 0 {
			out = append(out, item{head: "Nothing has these words. Everything for this page:"})
		}
	}
	out = append(out, item{head: "-On this page"})
	for _, it := range h.here {
		if len(it.action.Keys()) > 0 || it.action.Label != "" {
			out = append(out, it)
		}
	}
	out = append(append(out, item{head: "-Everywhere"}), h.more...)
	return append(out,
		item{head: " "},
		item{head: "Paste: right-click, or Shift+Insert. Ctrl+V may not reach your clipboard here."},
		item{head: "Odd signs instead of lines or £? F2, \"letters\"; with LANG=C all is shown in plain letters, £ as GBP."},
		item{head: "Function keys not working? Every one is also a command: press Ctrl+P."})
}

func (h *help) Title() string { return "Help: " + h.title }

func (h *help) Status() string {
	it, ok := h.chosen()
	switch {
	case ok && h.low:
		return h.about()
	case ok && it.action.Blocked() != "":
		return "Not now: " + ui.AsSentence(it.action.Blocked())
	}
	if h.env.Theme.Spoken() {
		return "A number does it."
	}
	return "Type to search, Enter does it."
}

// Actions are the menu's.
func (h *help) Actions() []ui.Action { return h.menu.Actions() }

func (h *help) View(w, height int) ui.Frame { return centred(w, height, h.draw) }

func (h *help) draw(w, height int) ui.Frame {
	const lead = " Search "
	box, x := h.box.View(min(w-len(lead)-1, 40))
	label := keyLabels
	if h.low = w < chrome.Narrow; h.low {
		label = func(a ui.Action) string {
			if len(a.Keys()) == 0 {
				return ""
			}
			return a.Help().Key
		}
	}
	keys := 0
	for i := range h.seen.Len() {
		it := h.seen.At(i)
		if it.head == "" {
			keys = max(keys, text.Width(label(*it.action)))
		}
	}
	keys = min(keys, w/3)
	lines, more := h.window(w, height-1, func(a ui.Action) string { return h.env.Theme.Fit(label(a), keys) })
	return ui.Frame{Text: strings.Join(append([]string{lead + box}, lines...), "\n"), X: len(lead) + x, Cursor: true, More: more}
}

// window are the lines round the highlighted one, each action with the whole of its words. What stands before the first
// action and behind the last one shows with it.
func (h *help) window(w, height int, label func(ui.Action) string) (lines []string, more string) {
	h.rows = height
	at := h.list.Index()
	from, to, first, last := 0, 0, -1, -1
	for i := range h.seen.Len() {
		it := h.seen.At(i)
		start := len(lines)
		if it.head != "" {
			lines = append(lines, h.heading(it.head, w)...)
		} else {
			lines = append(lines, h.entry(label(*it.action), it.action.Does(), i == at, w)...)
			if last = i; first < 0 {
				first = i
			}
		}
		if i == at {
			from, to = start, len(lines)
		}
	}
	if at == first {
		from = 0
	}
	if at == last {
		from, to = len(lines), len(lines)
	}
	lines = h.scroll.Around(lines, height, from, to)
	return lines, h.scroll.More()
}

// entry is an action in as many lines as its words need.
func (h *help) entry(label, words string, selected bool, w int) []string {
	th := h.env.Theme
	const lead = 3
	indent := lead + text.Width(label) + 2
	var out []string
	for i, l := range text.Wrap(words, max(w-indent-1, 10)) {
		if i > 0 {
			out = append(out, text.Spaces(indent)+th.Truncate(l, w-indent))
			continue
		}
		out = append(out, " "+th.Marker(selected)+" "+th.Select(selected, label+"  "+th.Truncate(l, w-indent)))
	}
	return out
}

func (h *help) heading(s string, w int) []string {
	if title, ok := strings.CutPrefix(s, "-"); ok {
		return []string{h.env.Theme.Section(title, "", w)}
	}
	var out []string
	for _, l := range text.Wrap(s, w-2) {
		out = append(out, strings.TrimRight(" "+l, " "))
	}
	return out
}

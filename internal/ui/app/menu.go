package app

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/list"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// menu is what help and the palette have in common: a search box with the focus over a list of actions, of which Enter
// does the highlighted one on the page below.
type menu struct {
	env  ui.Env
	box  *field.Field
	list list.List
	find func(words []string) lines // what the words leave, in its order
	seen lines
	does int  // how many of them do something
	low  bool // as of the last view: no room for more than the list
	rows int  // as of the last view: lines of the list
}

// item is one line: an action, an item of the quarter to go to, or words between actions.
type item struct {
	action     *ui.Action
	everywhere bool      // an action of every page
	head       string    // a heading or a remark; then there is no action
	to         *ppb.Item // then there is no action either, before it is drawn or done
	of         *ppb.Book // that it is an item of
	replaces   bool      // the page below gives way to it
}

// named is the name of its action, or the item's.
func (it item) named() string {
	if it.to != nil {
		return it.to.Key()
	}
	return it.action.Name
}

// act is the action of a line that does something.
func (it item) act() ui.Action {
	if it.to == nil {
		return *it.action
	}
	key := it.to.Key()
	return ui.Action{
		Name: "item-" + key, Binding: ui.Bind("Go to item:  " + theme.Neutral(ppb.Called(key, it.of.TitleOf(it.to)))),
		Do: func() tea.Cmd { return ui.Send(ui.Open{Page: ui.PageEntry, Key: key, Replace: it.replaces}) },
	}
}

func newMenu(env ui.Env) menu {
	return menu{env: env, seen: listed(nil), box: field.New(field.Options{Max: 60})}
}

func (m *menu) search() {
	m.seen = m.find(strings.Fields(strings.ToLower(m.box.Text())))
	m.does = 0
	for i := range m.seen.Len() {
		if m.seen.At(i).head == "" {
			m.does++
		}
	}
	m.list.SetLen(m.seen.Len())
	m.list.Select(0)
	m.step(0)
}

// step moves by n lines and on to the next one that does something.
func (m *menu) step(n int) {
	way := 1
	if n < 0 {
		way = -1
	}
	at := m.list.Index() + n
	for i := max(min(at, m.seen.Len()-1), 0); i >= 0 && i < m.seen.Len(); i += way {
		if m.seen.At(i).head == "" {
			m.list.Select(i)
			return
		}
	}
	// Past either end: the last one before it.
	for i := max(min(at, m.seen.Len()-1), 0); i >= 0 && i < m.seen.Len() && n != 0; i -= way {
		if m.seen.At(i).head == "" {
			m.list.Select(i)
			return
		}
	}
	if n == 0 {
		m.list.Select(0)
	}
}

// chosen is the highlighted action.
func (m *menu) chosen() (item, bool) {
	if i := m.list.Index(); i >= 0 && i < m.seen.Len() && m.seen.At(i).head == "" {
		return m.seen.At(i), true
	}
	return item{}, false
}

// about says the highlighted action in full, and why it cannot run; empty when nothing is highlighted.
func (m *menu) about() string {
	it, ok := m.chosen()
	if !ok {
		return ""
	}
	s := ui.AsSentence(it.act().Does())
	if why := it.act().Blocked(); why != "" {
		s += " Not now: " + ui.AsSentence(why)
	}
	return s
}

func (m *menu) Init() tea.Cmd {
	m.search()
	return nil
}

func (m *menu) Typing() bool { return true }

func (m *menu) Update(msg tea.Msg) tea.Cmd {
	edits := m.box.Edits()
	m.box.Update(msg)
	if m.box.Edits() != edits {
		m.search()
	}
	return nil
}

// Actions of a menu. The words for up and down are those of every list.
func (m *menu) Actions() []ui.Action {
	page := func() int { return max(m.rows-1, 1) }
	move := func(name, short, help string, n func() int, keys ...string) ui.Action {
		return ui.Action{Name: name, Binding: ui.Bind(help, keys...), Short: short, Do: func() tea.Cmd {
			m.step(n())
			return nil
		}}
	}
	return []ui.Action{
		{Name: "do", Binding: ui.Bind("Do the highlighted thing", "enter"), Short: "Do it", Why: func() string {
			if _, ok := m.chosen(); !ok {
				return "Nothing is highlighted: type other words."
			}
			return ""
		}, Do: func() tea.Cmd {
			it, _ := m.chosen()
			return ui.Send(perform{it.act(), it.everywhere})
		}},
		move("down", "Move", "Next line", func() int { return 1 }, "down"),
		move("up", "", "Previous line", func() int { return -1 }, "up"),
		move("page-down", "", "A page down", page, "pgdown"),
		move("page-up", "", "A page up", func() int { return -page() }, "pgup"),
	}
}

// line draws an action: the marker, what it does, and at the right its key or why it cannot run.
func (m *menu) line(left string, selected bool, w int, right string) string {
	th := m.env.Theme
	const lead = 3
	right = th.Truncate(right, max(w-lead-20, 0))
	room := max(w-lead-text.Width(right)-3, 10)
	return " " + th.Marker(selected) + " " + th.Select(selected, th.Fit(left, room)) + "  " + right
}

package app

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

type (
	goPage    ui.Page  // to a page about no item: where it is open, back to it
	askPerson struct{} // who are you (demonstration)
)

// first is the page that the person begins with: the whole of the quarter, or the list of it.
func (m *Model) first() ui.Page {
	if ppb.Oversees(m.env.Actor) {
		return ui.PageOverview
	}
	return ui.PageHome
}

// place sets the stack for the person: their first page, with the list and the item they were at on top, or who they are.
func (m *Model) place(item string) {
	if saved := m.restore(); m.env.FirstTime && !saved && m.env.Actor.Login != "" {
		m.add(ui.PageWelcome, "")
		return
	}
	if m.env.Actor.Login == "" {
		m.add(ui.PagePeople, "")
		return
	}
	m.add(m.first(), "")
	if item == "" {
		key, ok, err := m.store.LastPlace(m.env.Ctx, m.env.Actor.Owner(), m.env.Quarter)
		if ok && err == nil {
			item = key
		}
	}
	if item == "" {
		return
	}
	if m.top().name != ui.PageHome {
		m.add(ui.PageHome, "")
	}
	m.add(ui.PageEntry, item)
}

// become signs in as somebody else: everything is built anew for them.
func (m *Model) become(o ppb.Officer) tea.Cmd {
	m.env.Actor.Officer = o
	m.env.Actor.By = nil
	m.place("")
	return m.Init()
}

// goTo goes to another quarter: everything is built anew for it, from the first page.
func (m *Model) goTo(msg ui.GoQuarter) tea.Cmd {
	m.env.Quarter = msg.Quarter
	m.add(m.first(), "")
	if m.said = msg.Says; m.said == "" {
		m.said = "You are in " + wording.Lower(msg.Quarter.Label()) + " now."
	}
	return m.Init()
}

// add puts a page on the stack, and has it do nothing yet.
func (m *Model) add(name ui.Page, key string) {
	m.nextID++
	m.stack = append(m.stack, page{id: m.nextID, name: name, key: key, screen: makers()[name](m.env, m.reads(), key)})
}

// actsFor are the commands to act as whom the person at the keyboard stands in for today.
func actsFor(env ui.Env, store Store, book *ppb.Book) (out []item, err error) {
	me, today := env.Actor.Real(), rag.DateOf(env.Clock())
	named, err := store.Deputies(env.Ctx)
	if err != nil {
		return nil, err
	}
	for _, d := range named {
		other := book.Officer(d.For)
		if d.Login != me.Login || other.Login == env.Actor.Login || !ppb.Deputises(me, other, named, today) {
			continue
		}
		out = append(out, item{action: &ui.Action{
			Name: "act-as " + d.For, Binding: ui.Bind("Act for " + theme.Neutral(other.Name) + ", until " + wording.Date(d.Until)), Also: "deputy as stand in",
			Do: func() tea.Cmd { return ui.Send(ui.ActAs{Login: d.For}) },
		}})
	}
	return out, nil
}

// actAs goes on as somebody whom the person stands in for, or as themselves: everything is built anew for them.
func (m *Model) actAs(login string) tea.Cmd {
	actor, err := m.store.ActAs(m.env.Ctx, m.env.Actor, login, true)
	if err != nil {
		m.said = ui.Sentence(err)
		return nil
	}
	m.env.Actor = actor
	m.place("")
	return m.Init()
}

// has reports whether there is a maker for the page.
func (m *Model) has(name ui.Page) bool { return makers()[name] != nil }

package app

import (
	"maps"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// Top is the screen on top of the stack.
func Top(m *Model) ui.Screen { return m.top().screen }

// AtOnce has notices taken in without waiting for more.
func AtOnce(m *Model) { m.gather, m.atMost = 0, 0 }

// Patient has them wait for each other.
func Patient(m *Model) { m.gather, m.atMost = time.Hour, time.Hour }

// Listen is the command that waits for the next notice.
func Listen(m *Model) tea.Cmd { return m.watch() }

// Notice is what it gives.
func Notice() tea.Cmd { return func() tea.Msg { return noticed{} } }

// Gathered is the end of the wait.
func Gathered() tea.Cmd { return func() tea.Msg { return readAgain{} } }

// Depth is how many pages there are.
func Depth(m *Model) int { return len(m.stack) }

// On puts a screen on top, as if the page below had pushed it, and returns its Init.
func On(m *Model, s ui.Screen) func() any {
	cmd := m.push(page{screen: s})
	return func() any {
		if cmd == nil {
			return nil
		}
		return cmd()
	}
}

// Said is a message of the page on top.
func Said(m *Model, msg tea.Msg) tea.Msg { return pageMsg{m.top().id, msg} }

// Looked is the moment to look whether what could not be saved is saved.
func Looked() tea.Cmd { return func() tea.Msg { return savedYet{} } }

// Screens are all pages as they are before anything is read.
func Screens() []ui.Screen {
	env := ui.Env{Theme: theme.New(theme.Options{}), Actor: ppb.Actor{Officer: ppb.Officer{Role: ppb.RoleLead}}}
	var out []ui.Screen
	for _, make := range makers() {
		out = append(out, make(env, nil, ""))
	}
	return out
}

// Visited are the pages that each part of the table of keys is made of, in all their states.
func Visited() map[string][]ui.Screen { return visitedAs(theme.Options{}) }

// VisitedUndrawn are the same where nothing is drawn.
func VisitedUndrawn() map[string][]ui.Screen { return visitedAs(theme.Options{Glyphs: theme.Words}) }

func visitedAs(look theme.Options) map[string][]ui.Screen {
	out := map[string][]ui.Screen{}
	for _, v := range visits {
		for _, s := range v.states {
			out[v.heading] = append(out[v.heading], v.visit(s, look))
		}
	}
	return out
}

// KeyLabels are an action's keys as printed.
func KeyLabels(a ui.Action) []string { return labelsOf(a) }

// Again is the program with the same pages, each made anew: it has read nothing yet.
func Again(m *Model, s Store) *Model {
	n := New(m.env, s, m.opts)
	n.w, n.h, n.stack = m.w, m.h, nil
	for _, p := range m.stack {
		n.nextID++
		p = page{id: n.nextID, name: p.name, key: p.key, only: p.only}
		p.screen = n.make(p)
		n.stack = append(n.stack, p)
	}
	return n
}

// PageNames are all pages that can be opened by their name.
func PageNames() []ui.Page { return slices.Sorted(maps.Keys(makers())) }

// Way is a page of the table of keys in one of its states: what it is about, and what is done on it first.
type Way struct {
	Heading string
	Page    ui.Page
	Key     string
	Do      []string
}

// Ways are all of them.
func Ways() (out []Way) {
	for _, v := range visits {
		for _, s := range v.states {
			out = append(out, Way{v.heading, v.page, s.key, s.do})
		}
	}
	return out
}

package ui

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// NextNeeding is the command of a page to open the next item that needs its person. next is which one that is, or why there is none.
func NextNeeding(next func() (key, why string), open func(key string) tea.Cmd) Action {
	return Action{
		Name: "next-needing", Binding: Bind("Open the next item that needs you"), Also: "next waiting to do",
		Why: func() string {
			_, why := next()
			return why
		},
		Do: func() tea.Cmd {
			key, _ := next()
			return open(key)
		},
	}
}

// Needing is the next item of a quarter that needs this person, behind the one with this key and round the end of the quarter, or why there is
// none.
func Needing(env Env, b *ppb.Book, behind string) (key, why string) {
	n, today := len(b.Items), rag.DateOf(env.Clock())
	at := b.Place(behind)
	for i := 1; i <= n; i++ {
		if it := b.Items[(at+i)%n]; it.Key() != behind && b.NeedsLook(env.Actor, it, today) {
			return it.Key(), ""
		}
	}
	if at >= 0 && b.NeedsLook(env.Actor, b.Items[at], today) {
		return "", "No other item needs you."
	}
	return "", NothingNeeds
}

// NothingNeeds is why there is no next item.
const NothingNeeds = "Nothing needs you."

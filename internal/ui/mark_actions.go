package ui

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
)

// MarkActions are the commands of a page to keep an item that it gives, with the quarter that it is of, from the public. Both may be nil.
func MarkActions(env Env, of func() (*ppb.Book, *ppb.Item)) []Action {
	act := func(name, does, also string, page Page, may func(*ppb.Book, *ppb.Item) error) Action {
		return Action{
			Name: name, Binding: Bind(does), Also: "public exempt confidential withhold part ii schedule 12a " + also,
			Why: func() string {
				b, it := of()
				if b == nil || it == nil {
					return "No item is selected."
				}
				return Sentence(may(b, it))
			},
			Do: func() tea.Cmd {
				_, it := of()
				return Send(Open{Page: page, Key: it.Key()})
			},
		}
	}
	return []Action{
		act("mark", "Not for the public: propose that this item is exempt or confidential", "private secret", PageMark,
			func(_ *ppb.Book, it *ppb.Item) error { return ppb.MayProposeMark(it, env.Actor) }),
		act("confirm-mark", "Not for the public: confirm what is proposed of this item", "proper officer interest test", PageConfirmMark,
			func(_ *ppb.Book, it *ppb.Item) error { return ppb.MayConfirmMark(it, env.Actor) }),
		act("lift-mark", "For the public again: lift the mark of this item", "remove", PageLiftMark,
			func(_ *ppb.Book, it *ppb.Item) error { return ppb.MayLiftMark(it, env.Actor) }),
		act("small", "Small numbers of people in this item: print or withhold", "suppress disclosure", PageSmall,
			func(b *ppb.Book, it *ppb.Item) error {
				return ppb.MayDecideSmall(it, b.Small(it), env.Actor)
			}),
	}
}

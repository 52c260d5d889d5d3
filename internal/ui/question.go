package ui

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
)

// QuestionKeys are the keys of the actions about an item's questions; nil: for the palette alone.
type QuestionKeys struct{ Thread, Ask, Answer, Close []string }

// QuestionActions are the commands of a page about what is asked of an item that it gives, which may be nil: to read all of it, to
// ask, to answer and to close one's question.
func QuestionActions(env Env, item func() *ppb.Item, keys QuestionKeys) []Action {
	act := func(name, does, short, also string, keys []string, page Page, may func(*ppb.Item, ppb.Actor) error) Action {
		return Action{
			Name: name, Binding: Bind(does, keys...), Short: short, Also: also,
			Why: func() string {
				it := item()
				if it == nil {
					return "No item is selected."
				}
				return Sentence(may(it, env.Actor))
			},
			Do: func() tea.Cmd { return Send(Open{Page: page, Key: item().Key()}) },
		}
	}
	return []Action{
		act("thread", "Questions about this item: what was asked and answered", questionsWord(env, item()), "thread ask answer", keys.Thread, PageThread,
			func(*ppb.Item, ppb.Actor) error { return ppb.Permit(env.Actor, ppb.ActRead, nil) }),
		act("answer", "Answer what is asked about this item", "Answer", "question reply thread", keys.Answer, PageAnswer, ppb.MayAnswer),
		act("ask", "Ask about this item", "Ask", "question thread", keys.Ask, PageAsk, ppb.MayAsk),
		act("close-question", "Close your question about this item: no answer is needed any more", "Close", "withdraw thread", keys.Close, PageCloseQuestion, ppb.MayCloseQuestion),
	}
}

// questionsWord is the hint of an item about which something was asked.
func questionsWord(env Env, it *ppb.Item) string {
	if it == nil || len(ppb.ThreadFor(env.Actor, it)) == 0 {
		return ""
	}
	return "Questions"
}

package questions

import (
	"context"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/thread"
)

// verb is one way to add to the thread of an item.
type verb struct {
	kind         ppb.PostKind
	title, label string
	does, short  string
	rule         func(*ppb.Item, ppb.Actor, string, time.Time) (ppb.Post, error)
	add          func(Store, context.Context, ppb.Actor, ppb.Quarter, string, string) (ppb.Post, error)
}

// NewAsk asks for a question about the item with this key.
func NewAsk(env ui.Env, store Store, key string) *ask.Screen {
	return add(env, store, key, verb{
		kind: ppb.Asks, title: "Ask about ", label: "Question", does: "Ask this", short: "Ask", rule: ppb.Ask, add: Store.Ask,
	})
}

// NewAnswer asks for the answer to what is open about it.
func NewAnswer(env ui.Env, store Store, key string) *ask.Screen {
	return add(env, store, key, verb{
		kind: ppb.Answers, title: "Answer about ", label: "Answer", does: "Give this answer", short: "Answer", rule: ppb.Answer, add: Store.Answer,
	})
}

// NewClose closes one's own question about it; why may be left out.
func NewClose(env ui.Env, store Store, key string) *ask.Screen {
	return add(env, store, key, verb{
		kind: ppb.Closes, title: "Close the question about ", label: "Why, or empty", does: "Close the question", short: "Close",
		rule: ppb.CloseQuestion, add: Store.CloseQuestion,
	})
}

// lines is how high the box of a text is.
const lines = 6

// add is the page of a verb.
func add(env ui.Env, store Store, key string, v verb) *ask.Screen {
	return ask.New(env, v.title+theme.Neutral(key), func() (ask.Spec, error) {
		b, it, err := find(env, store, key)
		if err != nil {
			return ask.Spec{}, err
		}
		in := form.NewText(ppb.MaxNote)
		return ask.Spec{
			Title: v.title + theme.Neutral(it.Ref()), Lead: lead(env, b, it),
			Tells: env.Key("Enter begins a new line. ", "") + "It is kept once F9 has added it, not before.",
			Boxes: []*form.Box{{Name: "text", Label: v.label, Field: in, Lines: lines}}, Does: v.does, Short: v.short,
			Why: func() string {
				_, err := v.rule(it, env.Actor, in.Value(), env.Clock())
				return ui.Sentence(err)
			},
			Do: func() func() (string, error) {
				text, did := in.Value(), v.kind.Did(theme.Neutral(it.Ref()))
				return func() (string, error) {
					_, err := v.add(store, env.Ctx, env.Actor, env.Quarter, key, text)
					return did, err
				}
			},
			Again: func() (func(), error) {
				_, now, err := find(env, store, key)
				return func() { it = now }, err
			},
		}, nil
	})
}

// lead says what was said last, what the item is and whose it is.
func lead(env ui.Env, b *ppb.Book, it *ppb.Item) string {
	says := theme.Neutral(b.Called(it)+". ") + officers(b, it)
	if brief := thread.Brief(b, it, env.Actor, env.Clock(), ""); brief != "" {
		return brief + "\n\n" + says
	}
	return says
}

// officers says whose the item is.
func officers(b *ppb.Book, it *ppb.Item) string {
	lead := "Officers: "
	if len(it.Officers) == 0 {
		lead = ""
	}
	return theme.Neutral(wording.Sentence(lead + b.OfficersWords(it.Assigned())))
}

// find reads the quarter and the item with this key, as it is being corrected where it is open for that.
func find(env ui.Env, store Store, key string) (*ppb.Book, *ppb.Item, error) {
	b, err := store.Book(env.Ctx, env.Quarter)
	if err != nil {
		return nil, nil, err
	}
	b = b.WorkedOn(env.Actor)
	it := b.Item(key)
	if it == nil {
		return nil, nil, &ppb.NotFoundError{What: "item", Ref: key}
	}
	return b, it, nil
}

package arising

import (
	"context"
	"fmt"
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// verb is one way to say something of an action.
type verb struct {
	title, label, does, short, said string
	rule                            func(ppb.BoardAction, ppb.Actor, string, time.Time) (ppb.BoardAction, error)
	do                              func(Store, context.Context, ppb.Actor, int, string) (ppb.BoardAction, error)
}

var (
	answer = verb{"Answer action ", "Answer", "Give this answer", "Answer", "Answered action %d.", ppb.AnswerAction, Store.AnswerAction}
	closes = verb{"Close action ", "Reason", "Close the action", "Close", "Action %d is closed.", ppb.CloseAction, Store.CloseAction}
)

// lines is how high the box of a text is.
const lines = 5

// saying asks what is said of an action.
func saying(env ui.Env, store Store, b ppb.BoardAction, v verb) ask.Spec {
	in := form.NewText(ppb.MaxNote)
	return ask.Spec{
		Title: v.title + fmt.Sprint(b.N), Lead: theme.NeutralBlock(b.Text),
		Tells: env.Key("Enter begins a new line. ", "") + "The report prints it. Nothing is kept until F9.",
		Boxes: []*form.Box{{Name: "text", Label: v.label, Field: in, Lines: lines}}, Does: v.does, Short: v.short,
		Why: func() string {
			_, err := v.rule(b, env.Actor, in.Value(), env.Clock())
			return ui.Sentence(err)
		},
		Do: func() func() (string, error) {
			text := in.Value()
			return func() (string, error) {
				_, err := v.do(store, env.Ctx, env.Actor, b.N, text)
				return fmt.Sprintf(v.said, b.N), err
			}
		},
		Again: func() (func(), error) {
			all, err := store.Actions(env.Ctx)
			return func() {
				for _, now := range all {
					if now.N == b.N {
						b = now
					}
				}
			}, err
		},
	}
}

// adding are the boxes of a new action.
type adding struct {
	env                       ui.Env
	book                      *ppb.Book
	text                      form.Text
	meeting, due, owner, item form.Line
}

func line() form.Line { return form.NewLine(field.Options{Max: 80}) }

// newAdd asks for a new action.
func newAdd(env ui.Env, store Store) *ask.Screen {
	const title = "What members asked for"
	return ask.New(env, title, func() (ask.Spec, error) {
		b, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return ask.Spec{}, err
		}
		a := &adding{env, b, form.NewText(ppb.MaxNote), line(), line(), line(), line()}
		return ask.Spec{
			Title: title, Lead: "It is carried from quarter to quarter until it is closed, and printed as \"Matters arising\".",
			Tells: "Tab goes to the next box. Type a day as 11/9/2023 or 2023-09-11. Nothing is kept until F9.",
			Boxes: a.boxes(), Does: "Record this action", Short: "Record",
			Why: func() string { _, err := a.try(); return ui.Sentence(err) },
			Do: func() func() (string, error) {
				is, wrong := a.read()
				return func() (string, error) {
					if wrong != nil {
						return "", wrong
					}
					is, err := store.RecordAction(env.Ctx, env.Actor, env.Quarter, is)
					return fmt.Sprintf("Recorded as action %d.", is.N), err
				}
			},
		}, nil
	})
}

func (a *adding) boxes() []*form.Box {
	day := func(in form.Line) func() string {
		return func() string {
			if d, problem := a.day(in); problem == "" && !d.IsZero() {
				return d.Time().Weekday().String() + " " + wording.Date(d)
			}
			return ""
		}
	}
	return []*form.Box{
		{Name: "text", Label: "Asked for", Field: a.text, Lines: lines},
		ask.Line("meeting", "Meeting of", "", a.meeting, day(a.meeting)),
		ask.Line("owner", "Owner", "", a.owner, func() string {
			o, err := ppb.FindPerson(a.book.Officers, a.owner.Value())
			if err != nil {
				return ""
			}
			return theme.Neutral(wording.Joined(o.Name, o.Post))
		}),
		ask.Line("due", "Due", "", a.due, day(a.due)),
		ask.Line("item", "About item", "", a.item, func() string {
			key, err := a.book.Names().Find(a.item.Value())
			if it := a.book.Item(key); err == nil && it != nil {
				return theme.Neutral(a.book.TitleOf(it))
			}
			return ""
		}),
	}
}

// day is the day in a box.
func (a *adding) day(in form.Line) (ppb.Date, string) {
	today := rag.DateOf(a.env.Clock())
	return ppb.ParseDay(in.Value(), today, ppb.Date{Year: today.Year, Month: 1, Day: 1})
}

// read is the action as the boxes say.
func (a *adding) read() (b ppb.BoardAction, err error) {
	b.Text = a.text.Value()
	for _, d := range []struct {
		label string
		in    form.Line
		to    *ppb.Date
	}{{"the meeting", a.meeting, &b.Meeting}, {"due", a.due, &b.Due}} {
		on, problem := a.day(d.in)
		if problem != "" {
			return b, fmt.Errorf("%s: %s", d.label, problem)
		}
		*d.to = on
	}
	if strings.TrimSpace(a.item.Value()) != "" {
		if b.Item, err = a.book.Names().Find(a.item.Value()); err != nil {
			return b, err
		}
	}
	o, err := ppb.FindPerson(a.book.Officers, a.owner.Value())
	b.Owner = o.Login
	return b, err
}

// try asks the rules.
func (a *adding) try() (ppb.BoardAction, error) {
	b, err := a.read()
	if err != nil {
		return b, err
	}
	var item *ppb.Item
	if b.Item != "" {
		item = a.book.Item(b.Item)
	}
	return ppb.RecordAction(b, a.book.Officer(b.Owner), item, a.env.Actor, a.env.Clock())
}

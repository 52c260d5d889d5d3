// Package assign asks who is to be responsible for an item, or who takes over all items of a person.
package assign

import (
	"context"
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// Store is what the page needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	Assign(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, c ppb.Assigning) ([]ppb.Assignment, error)
	AssignAll(ctx context.Context, a ppb.Actor, q ppb.Quarter, from, to, reason string) (keys []string, err error)
}

// The boxes, and how somebody becomes an officer of an item.
const (
	who, how, whom, reason, from = "who", "how", "whom", "reason", "from"

	instead, also, contributes, off = "instead", "also", "contributes", "off"
)

// New asks about the item with this key, or with none about all of a person.
func New(env ui.Env, store Store, key string) *ask.Screen {
	title := "Give " + key + " to somebody else"
	if key == "" {
		title = "Give all items of somebody to another"
	}
	return ask.New(env, title, func() (ask.Spec, error) {
		b, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return ask.Spec{}, err
		}
		if key == "" {
			return all(env, store, b), nil
		}
		it := b.Item(key)
		if it == nil {
			return ask.Spec{}, &ppb.NotFoundError{What: "item", Ref: key}
		}
		return one(env, store, b, it), nil
	})
}

func line(most int) form.Line { return form.NewLine(field.Options{Max: most}) }

// understood says behind a box whom it names.
func understood(people []ppb.Officer, in form.Line) func() string {
	return func() string {
		o, err := ppb.FindPerson(people, in.Value())
		if err != nil {
			return ""
		}
		return theme.Neutral(wording.Joined(o.Name, o.Post))
	}
}

// one is about one item.
func one(env ui.Env, store Store, b *ppb.Book, it *ppb.Item) ask.Spec {
	theirs, other, why := line(80), line(80), line(500)
	ways, labels := []string{also, contributes}, []string{"As well", "Contributor"}
	first := ""
	if len(it.Officers) > 0 {
		ways, labels = append([]string{instead}, append(ways, off)...), append([]string{"Instead of"}, append(labels, "Take off")...)
		first = it.Officers[0]
	}
	way := form.NewRadio(env.Theme, ways, labels)
	way.SetValue(ways[0])
	asked := func() bool { return first != "" && (way.Value() == instead || way.Value() == contributes) }
	read := func() (c ppb.Assigning, err error) {
		o, err := ppb.FindPerson(b.Officers, theirs.Value())
		if err != nil {
			return c, err
		}
		c = ppb.Assigning{Login: o.Login, Reason: why.Value(), Remove: way.Value() == off, Contributor: way.Value() == contributes}
		if !asked() || way.Value() == contributes && strings.TrimSpace(other.Value()) == "" {
			return c, nil
		}
		o, err = ppb.FindPerson(b.Officers, other.Value())
		if way.Value() == instead {
			c.InsteadOf = o.Login
		} else {
			c.For = o.Login
		}
		return c, err
	}
	try := func() ([]ppb.Assignment, error) {
		c, err := read()
		if err != nil {
			return nil, err
		}
		next, _, err := ppb.Reassign(env.Actor, it, b.Officers, c, rag.DateOf(env.Clock()))
		return next, err
	}
	second := ask.Line(whom, "Whom", first, other, understood(b.Officers, other))
	second.Shown = asked
	return ask.Spec{
		Title: "Give " + it.Ref() + " to somebody else",
		Lead:  theme.Neutral(fmt.Sprintf("%s. Now: %s.", b.Called(it), b.OfficersWords(it.Assigned()))),
		Boxes: []*form.Box{
			ask.Line(who, "Who", "", theirs, understood(b.Officers, theirs)), {Name: how, Label: "How", Field: way}, second,
			ask.Line(reason, "Reason", "", why, nil),
		},
		Does: "Change who is responsible for this item", Short: "Do it",
		Why: func() string { _, err := try(); return ui.Sentence(err) },
		Says: func() string {
			next, err := try()
			if err != nil {
				return ""
			}
			return theme.Neutral("Then: " + b.OfficersWords(next))
		},
		Do: func() func() (string, error) {
			c, wrong := read()
			return func() (string, error) {
				if wrong != nil {
					return "", wrong
				}
				next, err := store.Assign(env.Ctx, env.Actor, env.Quarter, it.Key(), c)
				return theme.Neutral(it.Ref() + ": " + b.OfficersWords(next) + "."), err
			}
		},
	}
}

// all is about every item of a person.
func all(env ui.Env, store Store, b *ppb.Book) ask.Spec {
	old, now, why := line(80), line(80), line(500)
	read := func() (was, is ppb.Officer, err error) {
		if was, err = ppb.FindPerson(b.Officers, old.Value()); err == nil {
			is, err = ppb.FindPerson(b.Officers, now.Value())
		}
		return was, is, err
	}
	return ask.Spec{
		Title: "Give all items of somebody to another",
		Lead:  "Whoever takes them over does what the other did, and the history keeps why.",
		Boxes: []*form.Box{
			ask.Line(from, "All items of", "", old, understood(b.Officers, old)), ask.Line(who, "Go to", "", now, understood(b.Officers, now)),
			ask.Line(reason, "Reason", "", why, nil),
		},
		Does: "Give all items of this person to the other", Short: "Do it",
		Why: func() string {
			was, is, err := read()
			if err == nil {
				_, _, err = ppb.Handover(env.Actor, b, was.Login, is.Login, why.Value(), rag.DateOf(env.Clock()))
			}
			return ui.Sentence(err)
		},
		Says: func() string {
			was, _, _ := read()
			var refs []string
			for _, it := range b.Mine(was.Login) {
				refs = append(refs, it.Ref())
			}
			return theme.Neutral(wording.Count(len(refs), "item") + ": " + strings.Join(refs, ", "))
		},
		Do: func() func() (string, error) {
			was, is, wrong := read()
			because := why.Value()
			return func() (string, error) {
				if wrong != nil {
					return "", wrong
				}
				keys, err := store.AssignAll(env.Ctx, env.Actor, env.Quarter, was.Login, is.Login, because)
				return theme.Neutral(fmt.Sprintf("%s has %s of %s.", is.Name, wording.Count(len(keys), "item"), was.Name)), err
			}
		},
	}
}

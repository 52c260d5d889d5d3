package mark

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// NewPropose asks why the item with this key is not for the public.
func NewPropose(env ui.Env, store Store, key string) *ask.Screen {
	return page(env, store, key, "Not for the public: ", (*subject).propose)
}

func (s *subject) propose() ask.Spec {
	var values, labels []string
	for _, kind := range ppb.MarkKinds() {
		values, labels = append(values, string(kind)), append(labels, string(kind))
	}
	kind := form.NewRadio(s.Theme, values, labels)
	was := ""
	if m := s.item.Entry.Mark(); m != nil {
		kind.SetValue(string(m.Kind))
		was = m.Why
	}
	box, why := text("reason", "Why", was, 4)
	chosen := func() ppb.MarkKind { return ppb.MarkKind(kind.Value()) }
	return ask.Spec{
		Lead: s.lead(s.marked() + " Exempt is what Schedule 12A describes, where keeping it is more in the public interest than telling it; confidential, " +
			"what a government department gave on such terms, or what an enactment or a court forbids to tell."),
		Tells: "It is withheld from the public as soon as F9 has proposed it.",
		Boxes: []*form.Box{{Name: "kind", Label: "It is", Field: kind}, box},
		Does:  "Propose this", Short: "Propose",
		Why: func() string {
			if err := ppb.MayProposeMark(s.item, s.Actor); err != nil {
				return ui.Sentence(err)
			}
			if kind.Value() == "" {
				return "Choose whether it is exempt or confidential."
			}
			_, err := ppb.ProposeMark(s.item, s.Actor, chosen(), why.Value())
			return ui.Sentence(err)
		},
		Says: func() string {
			return "The public edition says nothing of " + s.ref() + " but its title, who answers for it and that it is withheld, until a performance lead, or the director of its department, confirms or lifts this."
		},
		Do: func() func() (string, error) {
			is, reason := chosen(), why.Value()
			return func() (string, error) {
				_, err := s.store.ProposeMark(s.Ctx, s.Actor, s.Quarter, s.key, is, reason)
				return fmt.Sprintf("It is proposed that %s is %s.", theme.Neutral(s.key), is), err
			}
		},
	}
}

// NewLift asks why the mark of the item with this key is taken off.
func NewLift(env ui.Env, store Store, key string) *ask.Screen {
	return page(env, store, key, "For the public again: ", (*subject).lift)
}

func (s *subject) lift() ask.Spec {
	box, why := text("reason", "Why", "", 4)
	return ask.Spec{
		Lead:  s.lead(s.marked()),
		Tells: "The reason is kept in the history. Nothing is lifted until F9.",
		Boxes: []*form.Box{box}, Does: "Lift the mark", Short: "Lift it",
		Why: func() string {
			_, _, err := ppb.LiftMark(s.item, s.Actor, why.Value())
			return ui.Sentence(err)
		},
		Says: func() string { return s.ref() + " is in the public edition again." },
		Do: func() func() (string, error) {
			reason := why.Value()
			return func() (string, error) {
				_, err := s.store.LiftMark(s.Ctx, s.Actor, s.Quarter, s.key, reason)
				return "The mark of " + theme.Neutral(s.key) + " is lifted: it is for the public again.", err
			}
		},
	}
}

package mark

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// NewSmall asks whether the small numbers of the item with this key are printed: all that are not decided at once, or one.
func NewSmall(env ui.Env, store Store, key string) *ask.Screen {
	return page(env, store, key, "Small numbers: ", (*subject).decideSmall)
}

// numbers are the item's small numbers of people.
func (s *subject) numbers() []ppb.Small { return s.book.Small(s.item) }

// offer is each number with what is decided of it, and first all that are not, where there are several.
func (s *subject) offer() (values, labels []string) {
	open := 0
	for _, n := range s.numbers() {
		if n.Decision == ppb.Undecided {
			open++
		}
		values, labels = append(values, string(n.Field)), append(labels, theme.Neutral(wording.Joined(n.Called(&s.book.Plan), wording.Lower(n.Decision.Label()))))
	}
	if open > 1 || len(values) == 0 {
		values, labels = append([]string{""}, values...), append([]string{fmt.Sprintf("all that are not decided (%d)", open)}, labels...)
	}
	return values, labels
}

func (s *subject) decideSmall() ask.Spec {
	values, labels := s.offer()
	which := form.NewPick(s.Theme, values, labels)
	what := form.NewRadio(s.Theme, []string{ppb.Print.String(), ppb.Withhold.String()}, []string{"print", "withhold"})
	decision := func() ppb.SmallDecision {
		if what.Value() == ppb.Withhold.String() {
			return ppb.Withhold
		}
		return ppb.Print
	}
	return ask.Spec{
		Lead: s.lead("Its " + wording.Plural(len(s.numbers()), "small number") + " of people: " +
			theme.Neutral(wording.Stop(ppb.SmallWords(&s.book.Plan, s.numbers()))) + " What is withheld is also left out where it could be worked out again."),
		Tells: "A decision holds for the number that it is taken of. F9 decides.",
		Boxes: []*form.Box{{Name: "which", Label: "Number", Field: which}, {Name: "what", Label: "It is to", Field: what}},
		Does:  "Decide this", Short: "Decide",
		Why: func() string {
			if err := ppb.MayDecideSmall(s.item, s.numbers(), s.Actor); err != nil {
				return ui.Sentence(err)
			}
			if what.Value() == "" {
				return "Choose whether to print or to withhold it."
			}
			e, err := ppb.DecideSmall(s.item, s.book.Unchecked(s.item), s.Actor, ppb.Field(which.Value()), decision())
			if err == nil && e.Version == s.item.Entry.Version {
				return "That is decided already."
			}
			return ui.Sentence(err)
		},
		Says: func() string {
			if decision() == ppb.Withhold {
				return "It is [c] in the public and the members' edition. What is entered stays as it is."
			}
			return "It is printed in every edition."
		},
		Do: func() func() (string, error) {
			box, d := ppb.Field(which.Value()), decision()
			return func() (string, error) {
				_, err := s.store.DecideSmall(s.Ctx, s.Actor, s.Quarter, s.key, box, d)
				return "Decided of " + theme.Neutral(s.key) + ": " + d.String() + ".", err
			}
		},
	}
}

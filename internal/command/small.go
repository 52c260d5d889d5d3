package command

import (
	"context"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

const smallLong = "Says of small numbers of people, by which somebody may be known, whether they are printed: a count of 1 to 5, a share with a numerator of 1 to 5 or of a " +
	"group of 1 to 10. Where the plan has them decided (`ppbtui plan set --whole-plan small_numbers=decide`), each is withheld until that is said, and a quarter is signed " +
	"off once it is of all. What is withheld takes with it whatever it could be worked out from. Nothing that is entered changes. Without REF it lists them."

func (c *cli) smallCommand() *cobra.Command {
	var print, withhold bool
	var in string
	cmd := &cobra.Command{
		Use: "small [REF]", Short: "Decide whether small numbers of people are printed (lead, director)", GroupID: groupEntry,
		Long: smallLong, Example: "ppbtui small\nppbtui small PED02-08 --withhold\nppbtui small RES --print --in parent_child.placed", ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				if cmd.LocalFlags().NFlag() > 0 {
					return usage(cmd, "name the item that is meant: small REF --print, or --withhold")
				}
				return c.with(cmd, c.listSmall)
			}
			if print == withhold {
				return usage(cmd, "say --print or --withhold")
			}
			return c.withItem(cmd, args, func(ctx context.Context, s *session, book *ppb.Book, it *ppb.Item) error {
				box, err := smallBox(cmd, book, it, in)
				if err != nil {
					return err
				}
				decision := ppb.Withhold
				if print {
					decision = ppb.Print
				}
				if _, err := s.store.DecideSmall(ctx, s.actor, s.quarter, it.Key(), box, decision); err != nil {
					return err
				}
				book, it, err = s.excerpt(ctx, it.Key())
				if err != nil {
					return err
				}
				c.saySmall(book, it)
				return nil
			})
		},
	}
	f := cmd.Flags()
	f.BoolVar(&print, "print", false, "it is printed")
	f.BoolVar(&withhold, "withhold", false, "it is withheld")
	f.StringVar(&in, "in", "", "which of several: value, the code of a part, or ROW.COLUMN of a table (default all that are not decided)")
	return cmd
}

// smallBox is the box of the small number that is named; all where none is.
func smallBox(cmd *cobra.Command, b *ppb.Book, it *ppb.Item, name string) (ppb.Field, error) {
	if name == "" {
		return "", nil
	}
	var names []string
	for _, s := range b.Small(it) {
		if s.Name() == name {
			return s.Field, nil
		}
		names = append(names, s.Name())
	}
	if len(names) == 0 {
		return "", usage(cmd, "%s has no small number of people", it.Ref())
	}
	return "", usage(cmd, "--in: %s has no small number called %q: name %s", it.Ref(), name, wording.And(names))
}

// saySmall lists an item's small numbers with what is decided of them.
func (c *cli) saySmall(b *ppb.Book, it *ppb.Item) bool {
	small := b.Small(it)
	if len(small) == 0 {
		return false
	}
	c.say("%s", ppb.Called(it.Ref(), clean.Line(b.TitleOf(it))))
	for _, s := range small {
		c.say("  %-12s %s: %s", s.Name(), clean.Line(s.Called(&b.Plan)), wording.Lower(s.Decision.Label()))
	}
	return true
}

func (c *cli) listSmall(ctx context.Context, s *session) error {
	book, err := s.inner(ctx)
	if err != nil {
		return err
	}
	any := false
	for _, it := range book.Items {
		any = c.saySmall(book, it) || any
	}
	if !any {
		c.say("There is no small number of people in %s.", s.quarter.InSentence())
	}
	return nil
}

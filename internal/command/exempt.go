package command

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

const exemptLong = `Says that an item is not for the public: exempt by Schedule 12A to the Local Government Act 1972, or with --confidential confidential by its section 100A (3). Its officers propose it with --why; from then on it is in no public edition of the report. A performance lead, or the director of its department, confirms it with the proper officer's decision; nobody confirms what they proposed themselves, in whatever name. Either lifts what is confirmed, and its officers too what is proposed. With REF alone it says how the item is marked, without REF it lists all that is. A new quarter begins with the marks of the one before as proposals.

The paragraphs of Schedule 12A are about:

%s
A quarter is signed off once every proposal is confirmed or lifted.`

const exemptExample = `ppbtui exempt PED02-05 --why "Two families could be known by it."
ppbtui exempt PED02-05 --confirm --paragraph 2 --test "Harm to the children outweighs the interest in the figure." --officer "Monitoring Officer" --on 2023-10-16
ppbtui exempt PED02-05 --lift --why "The figure was published by the department."`

func paragraphLines() string {
	var b strings.Builder
	for i, about := range ppb.Paragraphs() {
		fmt.Fprintf(&b, "  %d  %s\n", i+1, about)
	}
	return b.String()
}

func (c *cli) exemptCommand() *cobra.Command {
	var why, on string
	var confidential, confirm, lift bool
	var g ppb.Grounds
	cmd := &cobra.Command{
		Use: "exempt [REF]", Short: "Say what is not for the public: propose, confirm or lift it", GroupID: groupEntry,
		Long: fmt.Sprintf(exemptLong, paragraphLines()), Example: exemptExample, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				if n := cmd.LocalFlags().NFlag(); n > 0 {
					return usage(cmd, "name the item that is meant: exempt REF --why TEXT")
				}
				return c.with(cmd, c.listMarks)
			}
			grounds := cmd.Flags().Changed("paragraph") || cmd.Flags().Changed("test") || cmd.Flags().Changed("officer") || cmd.Flags().Changed("on")
			switch {
			case confirm && (lift || confidential || why != ""):
				return usage(cmd, "--confirm takes --paragraph, --test, --officer and --on alone: what is confirmed was proposed before")
			case grounds && !confirm:
				return usage(cmd, "--paragraph, --test, --officer and --on go with --confirm")
			case lift && confidential:
				return usage(cmd, "--lift takes --why alone")
			case !confirm && !lift && !confidential && why == "":
				return c.withItem(cmd, args, func(_ context.Context, _ *session, b *ppb.Book, it *ppb.Item) error {
					c.say("%s: %s", it.Key(), cmp.Or(clean.Line(notPublic(b, it)), "it is for the public. To propose that it is not: --why TEXT"))
					return nil
				})
			case !confirm && why == "":
				return usage(cmd, "exempt needs --why with a sentence that says why")
			}
			if cmd.Flags().Changed("on") {
				var err error
				if g.On, err = rag.ParseDate(on); err != nil {
					return usage(cmd, "--on: %s", err)
				}
			}
			why, g.Test, g.Officer = c.tidied(clean.Typed(why)), c.tidied(clean.Typed(g.Test)), c.tidied(clean.Typed(g.Officer))
			return c.withKey(cmd, args, func(ctx context.Context, s *session, _ *ppb.Names, key string) error {
				e, err := mark(ctx, s, key, confirm, lift, confidential, g, why)
				if err != nil {
					return err
				}
				c.saysMarked(ctx, s, key, e)
				return nil
			})
		},
	}
	f := cmd.Flags()
	f.StringVar(&why, "why", "", "why it is proposed, or lifted")
	f.BoolVar(&confidential, "confidential", false, "it is confidential, and not exempt")
	f.BoolVar(&confirm, "confirm", false, "confirm what is proposed (lead, director)")
	f.IntVar(&g.Paragraph, "paragraph", 0, "with --confirm, of Schedule 12A: 1 to 7")
	f.StringVar(&g.Test, "test", "", "with --confirm, the public interest test: why it is outweighed")
	f.StringVar(&g.Officer, "officer", "", "with --confirm, the proper officer who decided")
	f.StringVar(&on, "on", "", "with --confirm, the day of that decision, such as 2023-10-16")
	f.BoolVar(&lift, "lift", false, "take the mark off")
	return cmd
}

// mark does one of the three.
func mark(ctx context.Context, s *session, key string, confirm, lift, confidential bool, g ppb.Grounds, why string) (ppb.Entry, error) {
	switch {
	case confirm:
		return s.store.ConfirmMark(ctx, s.actor, s.quarter, key, g)
	case lift:
		return s.store.LiftMark(ctx, s.actor, s.quarter, key, why)
	case confidential:
		return s.store.ProposeMark(ctx, s.actor, s.quarter, key, ppb.Confidential, why)
	}
	return s.store.ProposeMark(ctx, s.actor, s.quarter, key, ppb.Exempt, why)
}

func (c *cli) saysMarked(ctx context.Context, s *session, key string, e ppb.Entry) {
	m := e.Mark()
	switch {
	case m == nil:
		c.say("%s is for the public again.", key)
	case m.Confirmed():
		c.say("%s is %s.", key, clean.Line(m.Words(s.nameOf(ctx))))
	default:
		c.say("It is proposed that %s is %s: from now on it is in no public edition. A performance lead, or the director of its department, confirms it.", key, m.Kind)
	}
	c.saysRemoved(c.removed)
}

// nameOf gives the names of people by their logins.
func (s *session) nameOf(ctx context.Context) func(login string) string {
	return func(login string) string {
		if o, err := s.store.Person(ctx, login); err == nil {
			return o.Name
		}
		return login
	}
}

func (c *cli) listMarks(ctx context.Context, s *session) error {
	book, err := s.inner(ctx)
	if err != nil {
		return err
	}
	n := 0
	for _, it := range book.Items {
		if m := it.Entry.Mark(); m != nil {
			n++
			c.say("%s\n  %s.", ppb.Called(it.Ref(), clean.Line(book.TitleOf(it))), wording.Capital(clean.Line(m.Words(book.NameOf))))
		}
	}
	if n == 0 {
		c.say("Nothing of %s is exempt or confidential.", s.quarter.InSentence())
	}
	return nil
}

// inner is the quarter with all that is not for the public, as its person works on it.
func (s *session) inner(ctx context.Context) (*ppb.Book, error) {
	if err := ppb.Permit(s.actor, ppb.ActReadAll, nil); err != nil {
		return nil, err
	}
	book, err := s.store.Book(ctx, s.quarter)
	if err != nil {
		return nil, err
	}
	return book.WorkedOn(s.actor), nil
}

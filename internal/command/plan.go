package command

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/upkeep"
)

func (c *cli) planCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "plan", Short: "Read and change the plan of a quarter", GroupID: groupAdmin,
		Long: "Reads and changes what a quarter reports and how it is rated: its sections, measures, milestones, texts and tables, targets, due dates, their order. " +
			"A change is of the newest quarter, or of the one that --quarter names, and of no other; a quarter that is signed off is not " +
			"changed. Every answer says which quarter it was, and which submitted and accepted items read differently now. " +
			"--dry-run says the same and writes nothing.\n\n" +
			"What a rating hangs on, once figures are held, needs who approved it (--approved-by, who is not an officer of the item) " +
			"and why (--reason); a target or a due date that is another than before needs the day (--on) too. The first target needs " +
			"nobody, and is to be confirmed until it is stated with who approved it.\n\n" +
			"Whole plans go out with `ppbtui export --format plan` and in with `ppbtui import`.",
	}
	return c.family(cmd, c.planShowCommand(), c.planSetCommand(), c.planTargetCommand(), c.planAddCommand(), c.planRetireCommand(),
		c.planRestoreCommand(), c.planMoveCommand(), c.planRemoveCommand())
}

// planFlags are the flags of every change of the plan.
type planFlags struct {
	by, on, reason string
	mistake        bool
	dry            bool
}

// whoFlags are those of who approved a change.
func (f *planFlags) whoFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.by, "approved-by", "", "who approved it, where a rating can move")
	cmd.Flags().StringVar(&f.on, "on", "", "the day on which it was approved: 2023-11-02")
	f.ownFlags(cmd)
}

func (f *planFlags) ownFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.reason, "reason", "", "why, kept in the history")
	cmd.Flags().BoolVar(&f.dry, "dry-run", false, "say what would change and write nothing")
}

// approval is what the flags say of who stands for a change.
func (f *planFlags) approval(cmd *cobra.Command) (ppb.Approval, error) {
	a := ppb.Approval{By: f.by, Reason: f.reason, Error: f.mistake}
	if f.on == "" {
		return a, nil
	}
	var err error
	a.On, err = dayFlag(cmd, onFlag(cmd), ppb.Date{})
	return a, err
}

// onFlag is the name of the flag of the day of an approval.
func onFlag(cmd *cobra.Command) string {
	if cmd.Flags().Lookup("approved-on") != nil {
		return "approved-on"
	}
	return "on"
}

// edited does an act of upkeep and says what it did.
func (c *cli) edited(ctx context.Context, cmd *cobra.Command, s *session, edit ppb.PlanEdit, f *planFlags) error {
	var err error
	if edit.Approval, err = f.approval(cmd); err != nil {
		return err
	}
	for column, text := range edit.Cells {
		edit.Cells[column] = c.tidied(clean.Typed(text))
	}
	desk := upkeep.Desk{Store: s.store}
	changes, err := desk.EditPlan(ctx, s.actor, s.quarter, edit, f.dry)
	if err != nil {
		return err
	}
	held, err := s.store.Held(ctx, s.quarter)
	if err != nil {
		return err
	}
	c.saysEdited(held, changes, f.dry)
	if len(changes.Lines) > 0 {
		if err := c.saysLater(ctx, s); err != nil {
			return err
		}
		if f.dry {
			c.say("Nothing was written.")
		}
	}
	c.saysRemoved(c.removed)
	return nil
}

// saysEdited says which quarter's plan a change was of, what was and became, and what it recolours.
func (c *cli) saysEdited(held *ppb.Book, changes ppb.Changes, dry bool) {
	q := held.Plan.Quarter
	if len(changes.Lines) == 0 {
		c.say("%s. Nothing changed: the plan says so already.", q.Label())
		return
	}
	name := held.NameOf
	moved := 0
	for _, l := range changes.Lines {
		switch {
		case l.Kind == "add":
			c.say("%s. Added: %s.", q.Label(), l.What)
		case l.Kind == "remove":
			c.say("%s. Taken out: %s.", q.Label(), l.What)
		case placeOnly(l):
			moved++
		default:
			for _, m := range l.Moved {
				c.say("%s. %s: %s.", q.Label(), wording.Capital(l.What), m.Told(held.Item(l.Key), q, name))
			}
		}
	}
	if moved > 0 {
		c.say("%s. The order is another now: %d of the plan stand in another place.", q.Label(), moved)
	}
	c.saysReread(changes.Reread, dry)
	if len(changes.Reread) == 0 {
		c.say("No submitted or accepted item reads differently.")
	}
}

// saysLater says that quarters which are open already keep the plan that they were opened with.
func (c *cli) saysLater(ctx context.Context, s *session) error {
	quarters, err := s.store.Quarters(ctx)
	if err != nil {
		return err
	}
	for _, later := range slices.Backward(quarters) {
		if later.Compare(s.quarter) > 0 {
			c.say("%s was opened before and keeps its plan as it is: to change that too, say the same with --quarter %s.", later.Label(), later)
		}
	}
	return nil
}

// placeOnly reports whether all that moved is where a thing stands in the plan.
func placeOnly(l ppb.Change) bool {
	return len(l.Moved) == 1 && l.Moved[0].Name == "position"
}

// withPlan is with, and the plan as it is held, in which the words of a ref are looked up, also of what the report has no
// longer. Behind a slash stands the code of a part.
func (c *cli) withPlan(cmd *cobra.Command, ref []string, f func(ctx context.Context, s *session, held *ppb.Book, key, part string) error) error {
	return c.with(cmd, func(ctx context.Context, s *session) error {
		held, err := s.store.Held(ctx, s.quarter)
		if err != nil {
			return err
		}
		whole, part, _ := strings.Cut(strings.Join(ref, " "), "/")
		key, err := find(held.Names(), whole)
		if err != nil {
			return err
		}
		return f(ctx, s, held, key, part)
	})
}

var setsField = regexp.MustCompile(`^([a-z_]+)=`)

// fieldWords parts the words of a command line into those before the first FIELD=VALUE and the fields. Over SSH quotes are
// lost, so words behind a field that are none belong to its value.
func fieldWords(words []string) (before []string, cells map[string]string) {
	cells = map[string]string{}
	field := ""
	for _, w := range words {
		switch found := setsField.FindStringSubmatch(w); {
		case found != nil:
			field = found[1]
			cells[field] = w[len(found[0]):]
		case field == "":
			before = append(before, w)
		default:
			cells[field] = strings.TrimSpace(cells[field] + " " + w)
		}
	}
	return before, cells
}

// fieldsHelp lists the fields of a thing, a line each.
func fieldsHelp(title string, of ppb.PlanThing) string {
	fields, whole := ppb.PlanFields(of)
	out := "\n\n" + title
	for _, f := range slices.Concat(whole, fields) {
		help := f.Help
		if len(f.Choices) > 0 {
			help += " (" + strings.Join(f.Choices, ", ") + ")"
		}
		out += fmt.Sprintf("\n  %-15s %s", f.Name, help)
	}
	return out
}

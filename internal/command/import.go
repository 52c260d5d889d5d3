package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/files"
	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

func (c *cli) importCommand() *cobra.Command {
	var f planFlags
	cmd := &cobra.Command{
		Use: "import PATH", Short: "Read a plan, people and figures from a folder of CSV files", GroupID: groupAdmin,
		Args: exactlyOne("the folder that holds the files"), Long: intake.Format(),
		Example: "ppbtui import plan/ --dry-run\nppbtui import plan/",
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				var asked ppb.Quarter
				if c.quarter != "" {
					q, err := c.chooseQuarter(ctx, cmd, s)
					if err != nil {
						return err
					}
					asked = q
				}
				approval, err := f.approval(cmd)
				if err != nil {
					return err
				}
				return c.importFrom(ctx, s, args[0], asked, approval, f.dry)
			})
		},
	}
	cmd.Flags().StringVar(&f.by, "approved-by", "", "who approved what is changed, where the files do not say it")
	cmd.Flags().StringVar(&f.on, "approved-on", "", "the day on which it was approved: 2023-11-02")
	f.ownFlags(cmd)
	return cmd
}

// importFrom imports a folder. approval is of what the files do not say it of. asked is the quarter of --quarter, zero where it was not given.
func (c *cli) importFrom(ctx context.Context, s *session, path string, asked ppb.Quarter, approval ppb.Approval, dry bool) error {
	if err := ppb.Permit(s.actor, ppb.ActImport, nil); err != nil {
		return err
	}
	if info, err := os.Stat(path); err != nil {
		return fmt.Errorf("there is no folder %s", path)
	} else if !info.IsDir() {
		return fmt.Errorf("%s is not a folder: name the folder that holds plan.csv and the other files", path)
	}
	read, err := intake.Read(files.Folder(path), func(q ppb.Quarter) (*ppb.Book, error) {
		if q.IsZero() {
			q = asked
		}
		return heldBook(ctx, s, q)
	})
	if err != nil {
		return err
	}
	if q := read.Plan.Plan.Quarter; !asked.IsZero() && q != asked {
		return fmt.Errorf("plan.csv is of %s and --quarter says %s: leave one of them out; nothing was imported", q, asked)
	}
	approval, problem := ppb.CleanApproval(approval)
	if problem != nil {
		return errors.New(problem.Text)
	}
	read.Plan.Approval = approval
	changes, err := s.store.Import(ctx, s.actor, read.Plan, dry)
	if err != nil {
		return err
	}
	for _, l := range changes.Lines {
		switch {
		case l.Kind == "keep" && l.Why != "":
			c.say("kept    %s: %s", l.What, l.Why)
		case l.Kind == "keep":
		case dry:
			c.say("%-7s %s", l.Kind, l.What)
		}
	}
	c.saysReread(changes.Reread, dry)
	c.say("Read %s.", strings.Join(read.Read, ", "))
	c.saysRemoved(read.Removed)
	if len(read.Other) > 0 {
		c.say("Not read: %s.", strings.Join(read.Other, ", "))
	}
	c.saysWarned(changes.Warned)
	verb := [2]string{"Added %d, updated %d, kept %d.", "Would add %d, update %d and keep %d. Nothing was written."}[index(dry)]
	c.say(verb, changes.Count("add"), changes.Count("update"), changes.Count("keep"))
	return nil
}

// saysReread names the submitted and accepted items that a change of the plan recolours.
func (c *cli) saysReread(all []ppb.Rereading, dry bool) {
	verb := [2]string{"is now", "would be"}[index(dry)]
	for _, r := range all {
		after := "the lead and its officers see why"
		if r.State == ppb.Accepted {
			after = "it has to be accepted again"
		}
		c.say("%s (%s, %s) was %s and %s %s: %s.", r.Key, r.Quarter.Label(), wording.Lower(r.State.Label()), r.Was, verb, r.Is, after)
	}
}

// heldBook is a quarter's plan as it is held, the zero quarter being the newest; where none is, the people alone.
func heldBook(ctx context.Context, s *session, q ppb.Quarter) (book *ppb.Book, err error) {
	if q.IsZero() {
		q, err = s.store.Current(ctx)
	}
	if err == nil {
		book, err = s.store.Held(ctx, q)
	}
	if errors.Is(err, ppb.ErrNotFound) {
		people, err := s.store.People(ctx)
		return &ppb.Book{Officers: people}, err
	}
	return book, err
}

func index(b bool) int {
	if b {
		return 1
	}
	return 0
}

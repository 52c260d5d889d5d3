package command

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// personFlags are what is said of a person.
type personFlags struct{ name, post, role, department, mail string }

func (p *personFlags) on(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&p.name, "name", "", "their name, as the report prints it")
	f.StringVar(&p.post, "post", "", "their post")
	f.StringVar(&p.role, "role", "", "what they may do, see `ppbtui roles`: "+strings.Join(roleNames(), ", "))
	f.StringVar(&p.department, "department", "", "their department, as objectives name theirs; a director decides on its items")
	f.StringVar(&p.mail, "mail", "", "their mail address, for reminders")
	_ = cmd.RegisterFlagCompletionFunc("role", func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return roleNames(), cobra.ShellCompDirectiveNoFileComp
	})
}

func roleNames() (out []string) {
	for _, r := range ppb.Roles() {
		out = append(out, r.String())
	}
	return out
}

// change is what the flags that were given say.
func (p *personFlags) change(c *cli, cmd *cobra.Command) (ch ppb.PersonChange, err error) {
	for _, f := range []struct {
		flag string
		text *string
		to   **string
	}{{"name", &p.name, &ch.Name}, {"post", &p.post, &ch.Post}, {"department", &p.department, &ch.Department}, {"mail", &p.mail, &ch.Mail}} {
		if cmd.Flags().Changed(f.flag) {
			*f.text = c.tidied(clean.OneLine(*f.text))
			*f.to = f.text
		}
	}
	if cmd.Flags().Changed("role") {
		role, err := ppb.ParseRole(p.role)
		if err != nil {
			return ch, usage(cmd, "%s", err)
		}
		ch.Role = &role
	}
	return ch, nil
}

func (c *cli) officerAddCommand() *cobra.Command {
	var p personFlags
	cmd := &cobra.Command{
		Use: "add LOGIN", Short: "Register a person", Args: exactlyOne("the login of the person to register"),
		Example: "ppbtui officer add gilgreen --name \"Gil Green\" --post \"Head of Care\" --role director --department Care\n" +
			"ppbtui officer add bobbirch --name \"Bob Birch\" --role officer --mail bob.birch@anytown.gov.uk",
		RunE: func(cmd *cobra.Command, args []string) error {
			ch, err := p.change(c, cmd)
			switch {
			case err != nil:
				return err
			case p.name == "" || p.role == "":
				return usage(cmd, "add needs --name and --role")
			}
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				o, err := s.store.AddOfficer(ctx, s.actor, ppb.Officer{
					Login: args[0], Name: p.name, Post: p.post, Role: *ch.Role, Department: p.department, Mail: p.mail,
				})
				if err != nil {
					return err
				}
				c.saysRemoved(c.removed)
				c.say("%s (%s) is registered as %s.", o.Name, o.Login, o.Role.Title())
				if err := c.saysDepartment(ctx, s, o); err != nil {
					return err
				}
				c.say("They come in over SSH once a key of theirs is added: ppbtui officer key add %s FILE", o.Login)
				return nil
			})
		},
	}
	p.on(cmd)
	return cmd
}

func (c *cli) officerSetCommand() *cobra.Command {
	var p personFlags
	cmd := &cobra.Command{
		Use: "set LOGIN", Short: "Change what is said of a person", Args: exactlyOne("the login of a person"), ValidArgsFunction: c.completeLogin,
		Long:    "Changes what is named and leaves the rest as it is. An empty text takes something away: --mail \"\".",
		Example: "ppbtui officer set gilgreen --post \"Director of Care\" --role director",
		RunE: func(cmd *cobra.Command, args []string) error {
			ch, err := p.change(c, cmd)
			if err != nil {
				return err
			}
			if ch == (ppb.PersonChange{}) {
				return usage(cmd, "there is nothing to change: name --name, --post, --role, --department or --mail")
			}
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				o, err := s.store.SetOfficer(ctx, s.actor, args[0], ch)
				if err != nil {
					return err
				}
				c.saysRemoved(c.removed)
				c.say("%s (%s) is now: %s.", o.Name, o.Login, wording.Joined(o.Post, o.Role.Title(), o.Department, o.Mail))
				if ch.Department == nil && ch.Role == nil {
					return nil
				}
				return c.saysDepartment(ctx, s, o)
			})
		},
	}
	p.on(cmd)
	return cmd
}

// saysDepartment says that a person's department is that of no objective of the newest quarter: a director of it decides on nothing.
func (c *cli) saysDepartment(ctx context.Context, s *session, o ppb.Officer) error {
	held, err := heldBook(ctx, s, ppb.Quarter{})
	if err != nil || held.Plan.Quarter.IsZero() {
		return err
	}
	of := func(obj ppb.Objective) bool { return obj.Department == o.Department }
	switch decides := o.Role.ByDepartment(); {
	case decides && o.Department == "":
		c.say("A director without a department accepts and returns nothing: name it with --department.")
	case o.Department == "" || slices.ContainsFunc(held.Objectives, of):
	case decides:
		c.say("No objective of %s has the department %s, so there is nothing that they accept or return yet: "+
			"ppbtui plan set --objective CODE department=TEXT", wording.Lower(held.Plan.Quarter.Label()), o.Department)
	default:
		c.say("No objective of %s has the department %s.", wording.Lower(held.Plan.Quarter.Label()), o.Department)
	}
	return nil
}

func (c *cli) officerCloseCommand() *cobra.Command {
	var on string
	cmd := &cobra.Command{
		Use: "close LOGIN", Short: "Say that a person leaves", Args: exactlyOne("the login of the person who leaves"), ValidArgsFunction: c.completeLogin,
		Long: "From the start of a day, or at once where that is today, nobody signs in as this person: their keys let nobody in and open " +
			"sessions end. History and signed-off reports keep their name, and what they typed is kept. Their items are without an owner " +
			"until they are given to somebody else.",
		Example: "ppbtui officer close annash\nppbtui officer close annash --on 2024-01-12",
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				day, err := dayFlag(cmd, "on", rag.DateOf(s.clock()))
				if err != nil {
					return err
				}
				o, err := s.store.CloseOfficer(ctx, s.actor, args[0], day)
				if err != nil {
					return err
				}
				if o.Closed(rag.DateOf(s.clock())) {
					c.say("%s (%s) has left: nobody signs in as them any more, and their keys are withdrawn.", o.Name, o.Login)
				} else {
					c.say("%s (%s) leaves on %s: from the start of that day nobody signs in as them, and their keys let nobody in.",
						o.Name, o.Login, wording.Date(day))
				}
				keys, err := unowned(ctx, s, o.Login, day)
				if err == nil && len(keys) > 0 {
					c.say("Of their items %s then %s: %s.", wording.Are(len(keys)), ppb.WithoutOwner, strings.Join(keys, ", "))
					c.say("Give them to somebody else: ppbtui assign --all-of %s --to LOGIN --reason TEXT", o.Login)
				}
				return err
			})
		},
	}
	cmd.Flags().StringVar(&on, "on", "", "the first day on which they are gone, such as 2024-01-12 (default today, at once)")
	return cmd
}

func (c *cli) officerReopenCommand() *cobra.Command {
	return &cobra.Command{
		Use: "reopen LOGIN", Short: "Say that a person has come back",
		Args: exactlyOne("the login of a person who has left"), ValidArgsFunction: c.completeLogin,
		Long: "Lets a person sign in again who has left, or who is going to. Keys that were withdrawn stay so.",
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				o, err := s.store.ReopenOfficer(ctx, s.actor, args[0])
				if err != nil {
					return err
				}
				keys, err := s.store.Keys(ctx, o.Login)
				if err != nil {
					return err
				}
				c.say("%s (%s) is here again.", o.Name, o.Login)
				if len(keys) == 0 {
					c.say("No key lets them in: those from before are withdrawn. Add one with ppbtui officer key add %s FILE", o.Login)
				}
				return nil
			})
		},
	}
}

// dayFlag is the day that a flag names, else another.
func dayFlag(cmd *cobra.Command, flag string, without ppb.Date) (ppb.Date, error) {
	if !cmd.Flags().Changed(flag) {
		return without, nil
	}
	day, err := rag.ParseDate(cmd.Flag(flag).Value.String())
	if err != nil {
		return day, usage(cmd, "--%s: %s", flag, err)
	}
	return day, nil
}

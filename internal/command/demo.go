package command

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/demo"
	"ppbtui/internal/ppb"
)

const demoLong = `Opens the screen on a sample plan: figures that a council published for a quarter, with invented people. Your copy is kept and used again until you ask for a new one. Its clock begins a week before the figures are due, and goes on from what was done last.

Each plan (--plan) has a copy of its own. There are:

%s

On the screen you may be anybody in turn ("change person"), so that one person can see both sides. A file of your own knows who you are, and there nobody accepts what they typed.

With --plain all of it is said line by line, for screen readers, and needs no terminal.

In the copy you are an administrator, so the other commands work on it too, as anybody (--as):

  ppbtui demo --no-screen                          prints the copy's path
  ppbtui --db PATH --as pnadkarni set PED02-05 62`

// samplePlans are the demo's plans, a line each.
func samplePlans() string {
	var lines []string
	for _, p := range demo.Plans() {
		lines = append(lines, fmt.Sprintf("  %-19s %s", p.Name, p.About))
	}
	lines[0] += ", if you name none"
	return strings.Join(lines, "\n")
}

func (c *cli) demoCommand() *cobra.Command {
	var fresh, noScreen, plainly bool
	var name string
	cmd := &cobra.Command{
		Use: "demo", Short: "Try it on a sample plan", GroupID: groupAdmin, Args: none, Long: fmt.Sprintf(demoLong, samplePlans()),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if c.db != "" || c.as != "" || c.quarter != "" {
				return usage(cmd, "demo has its own file and people: --db, --as and --quarter do not go with it")
			}
			of, err := demo.Named(name)
			if err != nil {
				return usage(cmd, "%s", err)
			}
			if !noScreen && !plainly && !c.Dumb && (!c.Terminal || c.Screen == nil) {
				return fmt.Errorf("the demo's screen needs a terminal: without one use `ppbtui demo --plain`, or `ppbtui demo --no-screen`, which makes the sample file " +
					"and prints its path, for `ppbtui --db PATH --as LOGIN status`")
			}
			if plainly && noScreen {
				return usage(cmd, "--plain and --no-screen do not go together")
			}
			return c.demo(cmd.Context(), of, fresh, noScreen, plainly)
		},
	}
	cmd.Flags().StringVar(&name, "plan", demo.Default().Name, "which sample plan")
	c.completes(cmd, "plan", func(*cobra.Command, []string, string) (out []string, _ cobra.ShellCompDirective) {
		for _, p := range demo.Plans() {
			out = append(out, p.Name+"\t"+p.About)
		}
		return out, cobra.ShellCompDirectiveNoFileComp
	})
	cmd.Flags().BoolVar(&fresh, "new", false, "throw the kept copy away and begin again")
	cmd.Flags().BoolVar(&plainly, "plain", false, "in plain mode, line by line")
	cmd.Flags().BoolVar(&noScreen, "no-screen", false, "make the copy, print its path and stop")
	return c.without(cmd, "db", "as", "quarter")
}

func (c *cli) demo(ctx context.Context, of *demo.Plan, fresh, noScreen, plainly bool) (err error) {
	clock, err := of.Clock(c.Getenv("PPBTUI_NOW"))
	if err != nil {
		return err
	}
	path := c.Getenv("PPBTUI_DEMO_DB")
	if path == "" {
		if path, err = c.dataFile(of.File); err != nil {
			return err
		}
	}
	login, err := ownerLogin(path)
	if err != nil {
		return err
	}
	me := ppb.Officer{Login: login, Name: fullName("", login), Post: "Visitor", Role: ppb.RoleAdministrator}
	if err := of.Prepare(ctx, path, fresh, me, localSession(login), clock()); err != nil {
		return err
	}
	o, err := c.open(ctx, path)
	if err != nil {
		return demo.NotACopy(path)
	}
	defer func() { err = errors.Join(err, o.store.Close()) }()
	switch is, err := demo.Of(ctx, o.store); {
	case err != nil:
		return err
	case is == nil:
		return demo.NotACopy(path)
	case is.Name != of.Name:
		return fmt.Errorf("%s is a copy of the demo's plan %[2]s: `ppbtui demo --plan %[2]s` opens it, and --new throws it away", path, is.Name)
	case noScreen:
		c.say("%s", path)
		return nil
	}
	q, err := o.store.Current(ctx)
	if err != nil {
		return err
	}
	nobody := ppb.Actor{Session: "demo:" + localSession(login)} // the screen asks who sits there
	return c.face(ctx, ScreenArgs{Store: o.store, Actor: nobody, Quarter: q, Clock: o.clock, Demo: true}, c.whyNow(plainly))
}

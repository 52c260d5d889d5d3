// Package command is the command line: the same tree locally and over SSH, the same rules as on the screen.
//
// The tree is built from what a caller has: locally the standard streams, and the database file that --db names; over
// SSH a store that is already open and the person that the key stands for. It decides nothing: who may do what and what
// can be stored is package ppb's, one write path is package store's. What it prints, its exit codes and its JSON are
// names that others script on.
//
// Exit codes: 0, 1 (it failed or was refused), 2 (it was called wrongly). An error is one sentence on standard error;
// an import lists one line for everything that is wrong.
package command

import (
	"context"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
	"ppbtui/internal/ui/app"
)

// Deps is what the commands are given.
type Deps struct {
	In       io.Reader
	Out, Err io.Writer
	Terminal bool                     // In and Out are a terminal, so the screen can be opened
	Dumb     bool                     // they are one that shows no screen
	Getenv   func(name string) string // nil: no environment
	Version  string
	Clock    func() time.Time // nil: time.Now
	Remote   *Remote          // set over SSH
	Screen   func(context.Context, ScreenArgs) error
}

// Remote is the session that an SSH server has already opened: the store, and the person whom the key stands for. Then
// there is no --db, --as is for deputies, and no command takes or makes a file on the server.
type Remote struct {
	Store   *store.Store
	Person  ppb.Officer
	Session string // key fingerprint and address
	Exports string // folder with a folder for each login, for --keep; empty: none are kept
	Port    string // that the server listens on, for the line that fetches an export
	Address string // how people get in; empty: ssh to this port of a host that is not named
}

// ScreenArgs is what the full screen is opened with.
type ScreenArgs struct {
	Store   *store.Store
	Actor   ppb.Actor
	Quarter ppb.Quarter
	Clock   func() time.Time
	Demo    bool // ask who sits there
}

// cli is one call of the program.
type cli struct {
	Deps
	db, as, quarter string
	plain           bool // what is said is said in plain words
	removed         int  // hidden characters, from the texts that were given
}

// Names of the groups in the help.
const (
	groupEntry = "entry"
	groupRead  = "read"
	groupAdmin = "admin"
)

// New builds the tree of commands. Run also prepares the arguments, maps exit codes and prints errors.
func New(d Deps) *cobra.Command {
	if d.Getenv == nil {
		d.Getenv = func(string) string { return "" }
	}
	if d.Clock == nil {
		d.Clock = time.Now
	}
	c := &cli{Deps: d}
	root := &cobra.Command{
		Use:   "ppbtui",
		Short: "A council's quarterly performance report",
		Long: "Collects a council's quarterly performance report: officers enter figures and commentary, the performance lead " +
			"reviews, and the report comes out of it. Without a command it opens the full screen; plain does the same line by line, for screen readers.",
		Example: "# see what it is like, on a sample plan\nppbtui demo\n# the same line by line, for screen readers\nppbtui demo --plain\n" +
			"# start a file of your own\nppbtui init\nppbtui import plan/\n" +
			"# enter a figure and send it\nppbtui set PED02-05 62 --commentary -\nppbtui submit PED02-05",
		Args:              c.noCommand,
		RunE:              c.runRoot,
		PersistentPreRunE: c.checkFlags,
		SilenceUsage:      true,
		SilenceErrors:     true,
		Version:           d.Version,
	}
	root.SuggestionsMinimumDistance = 2
	root.SetIn(d.In)
	root.SetOut(d.Out)
	root.SetErr(d.Err)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return usage(cmd, "%s", flagSentence(err)) })
	f := root.PersistentFlags()
	f.StringVar(&c.db, "db", "", "database file (default $PPBTUI_DB, else one in your data folder)")
	f.StringVar(&c.as, "as", "", "act as the person with this login (administrators, and deputies of a lead or director)")
	f.StringVar(&c.quarter, "quarter", "", "quarter, such as 2023-24-Q2 (default the newest)")
	c.completes(root, "as", c.completePeople)
	c.completes(root, "quarter", c.completeQuarters)

	root.AddGroup(&cobra.Group{ID: groupEntry, Title: "Enter and review"}, &cobra.Group{ID: groupRead, Title: "Read"},
		&cobra.Group{ID: groupAdmin, Title: "Set up and look after"})
	root.SetCompletionCommandGroupID(groupAdmin)
	root.SetHelpCommandGroupID(groupAdmin)
	root.AddCommand(
		c.setCommand(), c.submitCommand(), c.takeBackCommand(), c.acceptCommand(), c.returnCommand(), c.outturnCommand(), c.signOffCommand(),
		c.tableCommand(),
		c.correctCommand(), c.withdrawCommand(), c.publishCommand(), c.exemptCommand(), c.smallCommand(),
		c.askCommand(), c.answerCommand(), c.plainCommand(), c.actionCommand(), c.remindCommand(), c.overviewCommand(),
		c.statusCommand(), c.listCommand(), c.showCommand(), c.fileCommand(), c.historyCommand(), c.exportCommand(), c.diffCommand(),
		c.quarterCommand(), c.checkCommand(), c.planCommand(), c.keysCommand(), c.versionCommand(),
		c.officerCommand(), c.assignCommand(), c.rolesCommand(), c.rulesCommand(),
	)
	if d.Remote != nil {
		root.Example = "ssh ppb@HOST status\nssh ppb@HOST set PED02-05 62 --commentary - < words.txt\nssh ppb@HOST submit PED02-05\n" +
			"ssh ppb@HOST export --format html > q2.html"
		root.Long = "Runs one command of your quarter. Without a command, and with a terminal, it opens the full screen; " +
			"plain does the same line by line, for screen readers: ssh ppb@HOST plain."
	}
	if d.Remote == nil {
		root.AddCommand(c.initCommand(), c.importCommand(), c.backupCommand(), c.verifyCommand(), c.restoreCommand(), c.serveCommand(), c.demoCommand())
	} else {
		root.CompletionOptions.DisableDefaultCmd = true
		_ = f.MarkHidden("db")
	}
	c.libraryCommands(root)
	if d.Remote != nil {
		onlyServed(root)
	}
	return root
}

// libraryCommands makes the library's own commands say what is wrong where they are called with a word they do not know.
func (c *cli) libraryCommands(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	root.InitDefaultHelpCmd()
	for _, cmd := range root.Commands() {
		switch cmd.Name() {
		case "completion":
			shells := cmd.Commands()
			cmd.RemoveCommand(shells...)
			c.family(cmd, shells...)
		case "help":
			print := cmd.Run
			cmd.RunE = func(cmd *cobra.Command, args []string) error {
				if _, rest, err := root.Find(args); err != nil || len(rest) > 0 {
					return usage(cmd, "there is no command %q", strings.Join(args, " "))
				}
				print(cmd, args)
				return nil
			}
		}
	}
}

// without leaves flags of every command that this one refuses out of its help.
func (c *cli) without(cmd *cobra.Command, flags ...string) *cobra.Command {
	cmd.SetHelpFunc(func(cmd *cobra.Command, args []string) {
		for _, name := range flags {
			if f := cmd.Flag(name); f != nil {
				f.Hidden = true
			}
		}
		cmd.Root().HelpFunc()(cmd, args)
	})
	return cmd
}

// noCommand takes no arguments: whatever stands there was meant as a command.
func (c *cli) noCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if c.Remote != nil && slices.Contains(setUp, args[0]) {
		return usage(cmd, "%s is not served over SSH", args[0])
	}
	hint := ""
	if s := cmd.SuggestionsFor(args[0]); len(s) > 0 {
		hint = ": did you mean " + strings.Join(s, " or ") + "?"
	}
	return usage(cmd, "there is no command %q%s", args[0], hint)
}

// checkFlags refuses flags of every command that say nothing, or that are not for somebody who comes in over SSH.
func (c *cli) checkFlags(cmd *cobra.Command, _ []string) error {
	for name, value := range map[string]string{"db": c.db, "as": c.as, "quarter": c.quarter} {
		if cmd.Flags().Changed(name) && value == "" {
			return usage(cmd, "--%s needs a value behind it", name)
		}
	}
	if c.Remote != nil && cmd.Flags().Changed("db") {
		return usage(cmd, "--db cannot be used here: over SSH there is one file, the one that is served")
	}
	return nil
}

func (c *cli) runRoot(cmd *cobra.Command, _ []string) error {
	why := c.whyNow(false)
	if why == "" && (!c.Terminal || c.Screen == nil) {
		return errNoTerminal
	}
	return c.with(cmd, func(ctx context.Context, s *session) error {
		return c.face(ctx, ScreenArgs{Store: s.store, Actor: s.actor, Quarter: s.quarter, Clock: s.clock}, why)
	})
}

func (c *cli) keysCommand() *cobra.Command {
	return &cobra.Command{
		Use: "keys", Short: "Print the keys of the screen, as a table in Markdown", GroupID: groupRead, Args: none,
		Long: "Prints every key of every page of the screen, as a table in Markdown. Plain mode needs none of them: see `ppbtui plain --help`.",
		RunE: func(*cobra.Command, []string) error {
			c.print(app.KeyTable())
			return nil
		},
	}
}

func (c *cli) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Print the version", GroupID: groupAdmin, Args: none,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c.say("ppbtui %s", c.Version)
			return nil
		},
	}
}

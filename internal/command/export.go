package command

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report"
)

func formatNames(between string) string {
	var out []string
	for _, f := range report.Formats() {
		out = append(out, f.Name)
	}
	return strings.Join(append(out, planFormat), between)
}

func (c *cli) exportCommand() *cobra.Command {
	var format string
	var to target
	var keep bool
	var revision int
	cmd := &cobra.Command{
		Use: "export --format " + formatNames("|"), Short: "Write the quarter as it stands, or as it was signed off", GroupID: groupRead, Args: none,
		Long: "Writes the quarter as it stands, marked as not final, or as its latest revision or that of --revision was signed off, to standard " +
			"output or to a file. " +
			"A file that is there already stays as it is, unless --force says to replace it, which happens once the new one is complete.\n\n" +
			"The format plan is not the report but what it is made by: the files that `ppbtui import` reads, with people, targets, due dates and " +
			"earlier figures, in the folder that -o names, or as one zip. Imported into a new file they give the same plan.",
		Example: "ppbtui export --format html -o report.html\nppbtui export --format json\nppbtui export --format plan -o plan/",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if c.Remote != nil && (to.file != "" || to.force) {
				return usage(cmd, "-o and --force cannot be used here: over SSH the report comes on standard output")
			}
			if cmd.Flags().Changed("output") && to.file == "" {
				return usage(cmd, "-o needs the name of a file behind it")
			}
			if cmd.Flags().Changed("revision") && revision < 1 {
				return usage(cmd, "--revision needs the number of the revision, such as 1")
			}
			if to.force && !to.named() {
				return usage(cmd, "--force replaces a file: name it with -o")
			}
			if format == planFormat {
				return c.with(cmd, func(ctx context.Context, s *session) error { return c.exportPlan(ctx, cmd, s, to, keep) })
			}
			for _, f := range report.Formats() {
				if f.Name == format {
					return c.with(cmd, func(ctx context.Context, s *session) error {
						book, err := s.edition(ctx, s.quarter, revision)
						if err != nil {
							return err
						}
						if book.SignOff == nil {
							past, err := s.store.Past(ctx, s.quarter)
							if err != nil {
								return err
							}
							book = book.LookingBack(past)
						}
						c.saysOpened(book)
						write := func(w io.Writer) error { return f.Write(w, book, s.clock()) }
						if keep {
							return c.keep(s.quarter, revision, f.Name, write)
						}
						return c.write(to, s.store.Path(), write)
					})
				}
			}
			if format == "" {
				return usage(cmd, "say the format: --format %s", formatNames(", "))
			}
			return usage(cmd, "there is no format %q: use %s", format, formatNames(", "))
		},
	}
	cmd.Flags().StringVar(&format, "format", "", "form to write: "+formatNames(", "))
	cmd.Flags().StringVarP(&to.file, "output", "o", "", "file to write, which is not there yet; of the format plan a folder")
	cmd.Flags().BoolVar(&to.force, "force", false, "with -o, replace a file that is there already")
	cmd.Flags().IntVar(&revision, "revision", 0, "number of a revision of a quarter that is signed off (default the latest)")
	if c.Remote != nil {
		cmd.Flags().BoolVar(&keep, "keep", false, "keep it on the server, in the place of the one kept before, to be fetched by scp")
		cmd.Flags().Lookup("output").Hidden = true
		cmd.Flags().Lookup("force").Hidden = true
		cmd.Example = "ssh ppb@host export --format html > q2.html\nssh ppb@host export --format html --keep\nscp ppb@host:2023-24-Q2.html .\n" +
			"ssh ppb@host export --format plan > plan.zip"
	}
	c.completes(cmd, "format", cobra.FixedCompletions(strings.Fields(formatNames(" ")), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// saysOpened says beside an export of a quarter that is signed off what is being corrected in it.
func (c *cli) saysOpened(b *ppb.Book) {
	if len(b.Opened) == 0 {
		return
	}
	keys := make([]string, len(b.Opened))
	for i, it := range b.Opened {
		keys[i] = it.Key()
	}
	c.complain(fmt.Errorf("this is revision %d as it was signed off, and %s open for correction", b.SignOff.Revision, wording.And(keys)+" "+isOrAre(len(keys))))
}

// keep keeps an export for its person and says how to fetch it.
func (c *cli) keep(q ppb.Quarter, revision int, format string, write func(io.Writer) error) error {
	name, err := c.Remote.keep(q, revision, format, write)
	if err != nil {
		return err
	}
	c.say("Kept as %s. Fetch it with: scp %sppb@HOST:%s .", name, portFlag("-P", c.Remote.Port), name)
	return nil
}

// portFlag is how ssh and scp are told of a port, with a space behind; nothing where it is the usual one.
func portFlag(flag, port string) string {
	if port == "" || port == "22" {
		return ""
	}
	return flag + " " + port + " "
}

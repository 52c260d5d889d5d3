package command

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/export"
	"ppbtui/internal/files"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

const exportLong = `Writes the quarter as it stands, marked as not final, or as its latest revision or that of --revision was signed off, to standard output or to a file. A file that is there already stays as it is, unless --force says to replace it, which happens once the new one is complete.

The public edition, which is meant where none is named, leaves out what is exempt or confidential and the small numbers that are withheld. --edition members has what is exempt or confidential, --edition working all that is entered.

The formats are:

%s
The files of a plan, and with --all those of the report in each of its formats, stand in the folder that -o names, or are one zip, also of a name that ends in .zip. Imported into a new file those of a plan give the same plan.`

// formatLines say what each format is.
func formatLines() string {
	var b strings.Builder
	for _, f := range export.Formats() {
		fmt.Fprintf(&b, "  %-7s  %s\n", f.Name, f.Says)
	}
	return b.String()
}

// target is where an export goes.
type target struct {
	file  string // empty or "-": standard output
	force bool   // a file that is there already is replaced
	keep  bool   // on the server
}

func (t target) named() bool { return t.file != "" && t.file != "-" }

func (c *cli) exportCommand() *cobra.Command {
	var format, edition string
	var to target
	var revision int
	var all bool
	cmd := &cobra.Command{
		Use: "export --format " + export.Names("|") + " | --all", Short: "Write the quarter as it stands, or as it was signed off", GroupID: groupRead, Args: none,
		Long:    fmt.Sprintf(exportLong, formatLines()),
		Example: "ppbtui export --format html -o report.html\nppbtui export --format json\nppbtui export --format plan -o plan/\nppbtui export --all -o q2/",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if c.Remote != nil && (to.file != "" || to.force) {
				return usage(cmd, "-o and --force cannot be used here: over SSH the report comes on standard output")
			}
			if cmd.Flags().Changed("output") && to.file == "" {
				return usage(cmd, "-o needs the name of a file behind it")
			}
			if to.force && !to.named() {
				return usage(cmd, "--force replaces a file: name it with -o")
			}
			if all && format != "" {
				return usage(cmd, "--all is each of the formats: leave --format out")
			}
			if all {
				format = export.All
			}
			if format == "" {
				return usage(cmd, "say the format: --format %s", export.Names(", "))
			}
			if !slices.ContainsFunc(export.Formats(), func(f export.Format) bool { return f.Name == format }) {
				return usage(cmd, "there is no format %q: use %s", format, export.Names(", "))
			}
			as, err := ppb.ParseAudience(edition)
			if err != nil {
				return usage(cmd, "%s", err)
			}
			switch numbered := cmd.Flags().Changed("revision"); {
			case numbered && revision < 1:
				return usage(cmd, "--revision needs the number of the revision, such as 1")
			case numbered && format == export.Plan:
				return usage(cmd, "the plan has no revisions: leave --revision out")
			case edition != "" && format == export.Plan:
				return usage(cmd, "the plan has no editions: leave --edition out")
			}
			return c.with(cmd, func(ctx context.Context, s *session) error {
				return c.export(ctx, cmd, s, export.Ask{Quarter: s.quarter, Revision: revision, Format: format, For: as}, to)
			})
		},
	}
	cmd.Flags().StringVar(&format, "format", "", "form to write: "+export.Names(", "))
	cmd.Flags().StringVar(&edition, "edition", "", "public, which is for anybody, members or working (default public)")
	cmd.Flags().StringVarP(&to.file, "output", "o", "", "file to write, which is not there yet; a folder of --all and of the format plan")
	cmd.Flags().BoolVar(&all, "all", false, "write the report in each of its formats, into the folder or the .zip that -o names")
	cmd.Flags().BoolVar(&to.force, "force", false, "with -o, replace a file that is there already")
	cmd.Flags().IntVar(&revision, "revision", 0, "number of a revision of a quarter that is signed off (default the latest)")
	if c.Remote != nil {
		cmd.Flags().BoolVar(&to.keep, "keep", false, "keep it on the server, in the place of the one kept before, to be fetched by scp")
		cmd.Flags().Lookup("output").Hidden = true
		cmd.Flags().Lookup("force").Hidden = true
		cmd.Example = "ssh ppb@host export --format html > q2.html\nssh ppb@host export --format html --keep\nscp ppb@host:2023-24-Q2.html .\n" +
			"ssh ppb@host export --format plan > plan.zip\nssh ppb@host export --all > q2.zip"
	}
	c.completes(cmd, "edition", cobra.FixedCompletions([]string{"public", "members", "working"}, cobra.ShellCompDirectiveNoFileComp))
	c.completes(cmd, "format", cobra.FixedCompletions(strings.Fields(export.Names(" ")), cobra.ShellCompDirectiveNoFileComp))
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

// export writes what is asked for to where it is to go.
func (c *cli) export(ctx context.Context, cmd *cobra.Command, s *session, ask export.Ask, to target) error {
	e, err := export.Make(ctx, s.store, s.actor, ask, s.clock())
	switch {
	case err != nil:
		return err
	case e.Format != export.Plan:
		c.saysOpened(e.Book)
	}
	switch {
	case to.keep:
		return c.keep(ctx, e)
	case to.named():
		return c.writeExport(ctx, e, export.Local{DB: s.store.Path()}, to)
	case e.Folder() && c.Terminal:
		return usage(cmd, "these are several files: name the folder for them with -o, or send the zip that they are together elsewhere")
	case e.Binary() && c.Terminal:
		return usage(cmd, "%s is no text: name the file for it with -o, or send it elsewhere", ask.Format)
	}
	return e.Write(ctx, c.data(), c.progress(e))
}

// writeExport writes a file or a folder.
func (c *cli) writeExport(ctx context.Context, e *export.Export, here export.Local, to target) error {
	did, err := here.Put(ctx, e, to.file, to.force, c.progress(e))
	switch {
	case errors.Is(err, export.ErrFull):
		return fmt.Errorf("%w: name another folder, or say --force to replace those of the same names", err)
	case errors.Is(err, export.ErrThere):
		return fmt.Errorf("%w: name another file, or say --force to replace it", err)
	case errors.Is(err, files.ErrDevice):
		return fmt.Errorf("%w: leave -o out and redirect standard output", err)
	case err != nil:
		return err
	case did.Files == 0:
		c.say("Wrote %s.", did.Name)
	case e.Format == export.Plan:
		c.say("Wrote %d files to %s. `ppbtui import` reads them.", did.Files, did.Name)
	default:
		c.say("Wrote %d files to %s.", did.Files, did.Name)
	}
	return nil
}

// keep keeps an export for its person, in the place of one that they have kept before, and says how to fetch it.
func (c *cli) keep(ctx context.Context, e *export.Export) error {
	place := c.Remote.kept()
	did, err := place.Put(ctx, e, place.Name(e.Ask), true, c.progress(e))
	if err != nil {
		return err
	}
	instead := ""
	if did.Was.Is {
		instead = ", in the place of the one of " + wording.Moment(did.Was.At.In(c.Clock().Location()))
	}
	says, line, _ := place.Then(did)
	c.say("Kept as %s%s. %s %s", did.Name, instead, says, line)
	return nil
}

// progress says of an export in many formats which is being written; of others nothing.
func (c *cli) progress(e *export.Export) func(export.Progress) {
	if e.Format != export.All {
		return nil
	}
	at := 0
	return func(p export.Progress) {
		if p.At > at {
			at = p.At
			c.complain(fmt.Errorf("writing %s", export.Progress{Name: p.Name, At: p.At, Of: p.Of}.Says()))
		}
	}
}

// kept is where this person's exports are kept.
func (r *Remote) kept() export.Kept {
	return export.Kept{Root: r.Exports, Login: r.Person.Login, Port: r.Port}
}

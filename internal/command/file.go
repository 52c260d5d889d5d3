package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/export"
	"ppbtui/internal/files"
	"ppbtui/internal/ppb"
)

const fileLong = "Writes the file that goes with an attachment, as it was attached, to standard output or with -o to a file. With " +
	"--revision it is the one that the quarter was signed off with.\n\n" +
	"`ppbtui set REF --file FILE --text TEXT` attaches one, with words that say what it shows."

func (c *cli) fileCommand() *cobra.Command {
	var revision int
	var to target
	cmd := &cobra.Command{
		Use: "file REF", Short: "Write the file that goes with an attachment", GroupID: groupRead, Long: fileLong,
		Example: "ppbtui file FIN-EIP -o outturn.docx\nppbtui file FIN-EIP --revision 1 -o signed.docx",
		Args:    needsRef, ValidArgsFunction: c.completeFiles,
		RunE: func(cmd *cobra.Command, args []string) error {
			if c.Remote != nil && (to.file != "" || to.force) {
				return usage(cmd, "-o and --force cannot be used here: over SSH the file comes on standard output")
			}
			if to.force && !to.named() {
				return usage(cmd, "--force replaces a file: name it with -o")
			}
			if cmd.Flags().Changed("revision") && revision < 1 {
				return usage(cmd, "--revision needs the number of the revision, such as 1")
			}
			return c.withKey(cmd, args, func(ctx context.Context, s *session, _ *ppb.Names, key string) error {
				return c.file(ctx, cmd, s, key, revision, to)
			})
		},
	}
	cmd.Flags().StringVarP(&to.file, "output", "o", "", "file to write, which is not there yet")
	cmd.Flags().BoolVar(&to.force, "force", false, "with -o, replace a file that is there already")
	cmd.Flags().IntVar(&revision, "revision", 0, "number of a revision of a quarter that is signed off (default the latest)")
	if c.Remote != nil {
		cmd.Flags().Lookup("output").Hidden = true
		cmd.Flags().Lookup("force").Hidden = true
		cmd.Example = "ssh ppb@HOST file FIN-EIP > outturn.docx"
	}
	return cmd
}

// file writes the file of an item to where it is to go.
func (c *cli) file(ctx context.Context, cmd *cobra.Command, s *session, key string, revision int, to target) error {
	book, err := export.Open(ctx, s.store, s.actor, s.quarter, revision)
	if err != nil {
		return err
	}
	it := book.Item(key)
	if it == nil {
		return &ppb.NotFoundError{What: "item", Ref: key}
	}
	f, ok := it.Entry.Content.File()
	if !ok {
		return fmt.Errorf("no file goes with %s", key)
	}
	data, err := s.store.Attached(ctx, f)
	if err != nil {
		return err
	}
	if !to.named() {
		if c.Terminal && to.file == "" {
			return usage(cmd, "it is no text for a screen: name a file for it with -o, such as -o %q", f.Name)
		}
		_, err := c.data().Write(data)
		return err
	}
	old, err := files.Replaceable(to.file, s.store.Path())
	if err == nil && old != nil && !to.force {
		err = errors.New("there is a file of this name already: name another, or say --force to replace it")
	}
	if err == nil {
		err = files.Write(to.file, old, func(w io.Writer) error {
			_, err := w.Write(data)
			return err
		})
	}
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", to.file, files.Reason(err))
	}
	c.say("Wrote %s: %s.", to.file, clean.Line(f.Said()))
	return nil
}

// completeFiles suggests the attachments.
func (c *cli) completeFiles(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return completing(cmd, c.with, func(ctx context.Context, s *session) (out []string) {
		b, err := s.store.Book(ctx, s.quarter)
		if err != nil {
			return nil
		}
		for _, it := range b.Items {
			if it.TakesFile() {
				out = append(out, it.Key()+"\t"+clean.Line(it.Title()))
			}
		}
		return out
	})
}

// upload is the file that --file names, or that comes on standard input; nil where there is none.
func (c *cli) upload(cmd *cobra.Command, it *ppb.Item) (*ppb.Upload, error) {
	flags := cmd.Flags()
	file := flags.Lookup("file").Value.String()
	switch {
	case file != "" && !it.TakesFile():
		return nil, fmt.Errorf("%s takes no file: those of a section of attachments do", it.Key())
	case file == "-" && (flags.Lookup("text").Value.String() == "-" || flags.Lookup("commentary").Value.String() == "-"):
		return nil, usage(cmd, "the file and the words cannot both come on standard input: write the words behind --text")
	}
	return c.brought(cmd, "file", it.Key())
}

// brought is the file that a flag names, or that comes on standard input; nil where there is none. What it is called is said by the flag with
// -name behind its own. of is what it goes with.
func (c *cli) brought(cmd *cobra.Command, flag, of string) (*ppb.Upload, error) {
	flags := cmd.Flags()
	file, name := flags.Lookup(flag).Value.String(), flags.Lookup(flag+"-name").Value.String()
	switch {
	case !flags.Changed(flag) && name != "":
		return nil, usage(cmd, "--%s-name goes with --%s", flag, flag)
	case file == "" && name != "":
		return nil, usage(cmd, "--%s-name names a file, and --%s has none: name the file, or leave --%s-name out", flag, flag, flag)
	case file == "":
		return nil, nil
	case file == "-" && name == "":
		return nil, usage(cmd, "standard input has no name: say what the file is called, with --%s-name", flag)
	case c.Remote != nil && file != "-":
		return nil, usage(cmd, "over SSH the file comes on standard input: write --%s - --%s-name %q, and < %s behind the command",
			flag, flag, clean.Line(filepath.Base(file)), clean.Line(file))
	}
	if name == "" {
		name = filepath.Base(file)
	}
	if file == "-" {
		return uploaded(of, "standard input", name, c.In)
	}
	f, err := files.Open(file)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", file, files.Reason(err))
	}
	defer f.Close()
	return uploaded(of, file, name, f)
}

// uploaded reads a file to its end, unless it is larger than one can be.
func uploaded(of, from, name string, r io.Reader) (*ppb.Upload, error) {
	var data []byte
	if r != nil {
		var err error
		if data, err = io.ReadAll(io.LimitReader(r, ppb.MaxFile+1)); err != nil {
			return nil, fmt.Errorf("%s could not be read to its end: %w", from, files.Reason(err))
		}
	}
	if len(data) > ppb.MaxFile {
		return nil, &ppb.RefusedError{Key: of, Reasons: []ppb.Problem{{Field: ppb.FieldFile, Text: ppb.FileTooLarge}}}
	}
	return &ppb.Upload{Name: name, Data: data}, nil
}

package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report"
)

// formats are what a quarter is exported as, by the word of --format.
var formats = []struct {
	name  string
	write func(io.Writer, *ppb.Book, time.Time) error
}{
	{"html", report.HTML}, {"md", report.Markdown}, {"csv", report.CSV}, {"json", report.JSON},
}

func formatNames() []string {
	out := make([]string, len(formats))
	for i, f := range formats {
		out[i] = f.name
	}
	return out
}

func (c *cli) exportCommand() *cobra.Command {
	var format, file string
	cmd := &cobra.Command{
		Use: "export --format html|md|csv|json", Short: "Write the quarter as it stands, or as it was signed off", GroupID: groupRead, Args: none,
		Long: "Writes the quarter as it stands, marked as not final, or as it was signed off, to standard output or to a file. A file of that name is replaced, " +
			"and only once the new one is complete.",
		Example: "ppbtui export --format html -o report.html\nppbtui export --format json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if c.Remote != nil && file != "" {
				return usage(cmd, "-o cannot be used here: over SSH the report comes on standard output")
			}
			for _, f := range formats {
				if f.name == format {
					return c.with(cmd, func(ctx context.Context, s *session) error {
						book, err := s.store.Book(ctx, s.quarter)
						if err != nil {
							return err
						}
						return c.write(file, func(w io.Writer) error { return f.write(w, book, c.Clock()) })
					})
				}
			}
			if format == "" {
				return usage(cmd, "say the format: --format %s", strings.Join(formatNames(), ", "))
			}
			return usage(cmd, "there is no format %q: use %s", format, strings.Join(formatNames(), ", "))
		},
	}
	cmd.Flags().StringVar(&format, "format", "", "html, md, csv or json")
	cmd.Flags().StringVarP(&file, "output", "o", "", "file to write, replaced if it is there")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// write writes to standard output, or to a file under a temporary name that is renamed once it is complete.
func (c *cli) write(file string, to func(io.Writer) error) (err error) {
	if file == "" || file == "-" {
		return to(c.Out)
	}
	defer func() {
		if p, ok := errors.AsType[*os.PathError](err); ok {
			err = fmt.Errorf("%s cannot be written: %w", file, p.Err)
		}
	}()
	f, err := os.CreateTemp(filepath.Dir(file), ".ppbtui-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	err = errors.Join(to(f), f.Chmod(0o644), f.Sync(), f.Close())
	if err != nil {
		return err
	}
	if err := os.Rename(f.Name(), file); err != nil {
		return fmt.Errorf("%s cannot be written: %w", file, err)
	}
	c.say("Wrote %s.", file)
	return nil
}

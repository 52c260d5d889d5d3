package command

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
)

// planFormat is the format of several files, which an import reads.
const planFormat = "plan"

// exportPlan writes the quarter's plan as the files of an import: into a folder, or as one zip on standard output or to be
// kept.
func (c *cli) exportPlan(ctx context.Context, cmd *cobra.Command, s *session, to target, keep bool) error {
	if err := ppb.Permit(s.actor, ppb.ActRead, nil); err != nil {
		return err
	}
	held, err := s.store.HeldInFull(ctx, s.quarter)
	if err != nil {
		return err
	}
	tables := intake.Tables(held)
	if ppb.Permit(s.actor, ppb.ActPlan, nil) != nil {
		for i := range tables {
			tables[i] = tables[i].Without("mail") // addresses are for those who write to people; an import leaves them as they are
		}
	}
	zipped := func(w io.Writer) error { return zipTables(w, tables) }
	switch {
	case keep:
		return c.keep(s.quarter, 0, planFormat+".zip", zipped)
	case to.named():
		return c.writeTables(to, s.store.Path(), tables)
	case c.Terminal:
		return usage(cmd, "the plan is several files: name the folder for them with -o, or send the zip that they are together elsewhere")
	}
	return zipped(c.data())
}

// zipTables writes files of a plan as one zip, the same bytes for the same plan.
func zipTables(w io.Writer, tables []intake.Table) error {
	z := zip.NewWriter(w)
	for _, t := range tables {
		f, err := z.Create(t.Name)
		if err == nil {
			_, err = f.Write(t.CSV())
		}
		if err != nil {
			return err
		}
	}
	return z.Close()
}

// writeTables writes files of a plan into a folder that is not there yet or has nothing in it; with --force, in the place of
// those of these names.
func (c *cli) writeTables(to target, db string, tables []intake.Table) error {
	entries, err := os.ReadDir(to.file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = os.Mkdir(to.file, 0o755)
	case err == nil && len(entries) > 0 && !to.force:
		err = errors.New("there are files in it already: name another folder, or say --force to replace those of a plan")
	}
	for _, t := range tables {
		if err != nil {
			break
		}
		file := filepath.Join(to.file, t.Name)
		var old fs.FileInfo
		if old, err = replaceable(file, db); err == nil {
			err = writeFile(file, old, func(w io.Writer) error {
				_, err := w.Write(t.CSV())
				return err
			})
		}
	}
	if err != nil {
		return fmt.Errorf("the folder %s cannot be written: %w", to.file, reason(err))
	}
	c.say("Wrote %d files to %s. `ppbtui import` reads them.", len(tables), to.file)
	return nil
}

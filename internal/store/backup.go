package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"ppbtui/internal/ppb"
)

// Backup writes a whole, consistent copy to a new file while others go on working, and records that. It never
// overwrites: until the copy is complete it has another name.
func (s *Store) Backup(ctx context.Context, a ppb.Actor, file string) (err error) {
	defer wrap(&err, "back up to %s", file)
	if err := ppb.Permit(a, ppb.ActBackup, nil); err != nil {
		return err
	}
	if file, err = filepath.Abs(file); err != nil {
		return err
	}
	if err := notTaken(file); err != nil {
		return err
	}
	db, err := openWriter(ctx, s.path) // a connection of its own: copying holds nobody up
	if err != nil {
		return err
	}
	defer db.Close()
	c, err := newConn(ctx, db)
	if err != nil {
		return err
	}
	defer c.close()
	tmp := file + ".part"
	if err := os.Remove(tmp); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if err := c.copyInto(ctx, tmp); err != nil {
		return err
	}
	defer os.Remove(tmp)
	if err := settle(tmp, file); err != nil {
		return err
	}
	err = s.Write(ctx, a, func(tx *Tx) error {
		return tx.record(auditRow{action: "backup", what: filepath.Base(file)})
	})
	if err != nil {
		_ = os.Remove(file)
	}
	return err
}

func notTaken(file string) error {
	if _, err := os.Lstat(file); !errors.Is(err, os.ErrNotExist) {
		if err != nil {
			return err
		}
		return say("%s is there already: give the backup another name", file)
	}
	return nil
}

// settle gives the finished copy its name, and fails where somebody took that meanwhile.
func settle(tmp, file string) error {
	err := os.Link(tmp, file)
	if errors.Is(err, os.ErrExist) {
		return notTaken(file)
	}
	if err == nil {
		return nil
	}
	if err := notTaken(file); err != nil { // a file system without links
		return err
	}
	return os.Rename(tmp, file)
}

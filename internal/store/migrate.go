package store

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"os"
	"slices"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrations are the scripts in order: the n-th brings a file from user_version n-1 to n.
func migrations() []string {
	names, _ := fs.Glob(migrationFiles, "migrations/*.sql")
	slices.Sort(names)
	return names
}

func newestSchema() int { return len(migrations()) }

// scripts are the migrations' texts in order.
func scripts() (out []string, err error) {
	for _, n := range migrations() {
		b, err := migrationFiles.ReadFile(n)
		if err != nil {
			return nil, err
		}
		out = append(out, string(b))
	}
	return out, nil
}

// migrate brings the file up to date, one immediate transaction a step. A file with something in it is copied first.
func (s *Store) migrate(ctx context.Context, fresh bool) error {
	newest := s.shape.newest()
	release, err := s.queue.wait(ctx)
	if err != nil {
		return err
	}
	defer release()
	c, err := s.writeConn(ctx)
	if err != nil {
		return err
	}
	have, err := c.userVersion(ctx)
	if err != nil || have >= newest {
		return err
	}
	if !fresh && have > 0 {
		file := fmt.Sprintf("%s-before-%d-%s", s.path, newest, s.now().UTC().Format("20060102T150405"))
		if err := c.copyInto(ctx, file); err != nil {
			return fmt.Errorf("copy the file before changing its schema: %w", err)
		}
	}
	for n := have; n < newest; n++ {
		if err := s.step(ctx, c, n); err != nil {
			return fmt.Errorf("bring the file from schema %d to %d: %w", n, n+1, err)
		}
	}
	return nil
}

func (c *conn) userVersion(ctx context.Context) (v int, err error) {
	err = c.sql.QueryRowContext(ctx, "PRAGMA user_version").Scan(&v)
	return v, err
}

// copyInto writes a whole, consistent copy of the file. The target is made first, so that it is private from the start,
// and pushed to the disk last.
func (c *conn) copyInto(ctx context.Context, file string) (err error) {
	f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
		if err != nil {
			_ = os.Remove(file)
		}
	}()
	if _, err := c.sql.ExecContext(ctx, "VACUUM INTO $1", file); err != nil {
		return err
	}
	return f.Sync()
}

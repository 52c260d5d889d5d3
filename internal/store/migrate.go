package store

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
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

// migrate brings the schema up to date, one immediate transaction a step. The version is read again inside each: another
// process may have been faster. A file with something in it is copied first.
func (s *Store) migrate(ctx context.Context, fresh bool) error {
	all, err := scripts()
	if err != nil {
		return err
	}
	return s.apply(ctx, all, fresh)
}

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

func (s *Store) apply(ctx context.Context, scripts []string, fresh bool) error {
	c, err := s.writeConn(ctx)
	if err != nil {
		return err
	}
	if have, err := c.userVersion(ctx); err != nil || have >= len(scripts) {
		return err // who only reads need not wait for those who write
	}
	release, err := s.queue.wait(ctx)
	if err != nil {
		return err
	}
	defer release()
	have, err := c.userVersion(ctx)
	if err != nil || have >= len(scripts) {
		return err
	}
	if !fresh && have > 0 {
		if err := s.copyBefore(ctx, c, len(scripts)); err != nil {
			return fmt.Errorf("copy the file before changing its schema: %w", err)
		}
	}
	for n := have; n < len(scripts); n++ {
		if err := c.step(ctx, n, scripts[n]); err != nil {
			return fmt.Errorf("bring the file from schema %d to %d: %w", n, n+1, err)
		}
	}
	return nil
}

// copyBefore keeps the file as it is before schema n. What those have left who were killed meanwhile is no copy, and goes:
// the queue is held, so nobody else is making one.
func (s *Store) copyBefore(ctx context.Context, c *conn, n int) error {
	list, err := os.ReadDir(filepath.Dir(s.path))
	if err != nil {
		return err
	}
	for _, f := range list {
		if strings.HasPrefix(f.Name(), filepath.Base(s.path)+"-before-") && strings.HasSuffix(f.Name(), unfinished) {
			if err := os.Remove(filepath.Join(filepath.Dir(s.path), f.Name())); err != nil {
				return err
			}
		}
	}
	return c.copyTo(ctx, dated(fmt.Sprintf("%s-before-%d-", s.path, n), s.now(), ""), nil)
}

func (c *conn) step(ctx context.Context, from int, script string) (err error) {
	if err := c.begin(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			c.rollback(ctx)
		}
	}()
	have, err := c.userVersion(ctx)
	if err != nil {
		return err
	}
	if have == from {
		stamp := fmt.Sprintf("\n;PRAGMA application_id = %d; PRAGMA user_version = %d;", applicationID, from+1)
		if _, err := c.sql.ExecContext(ctx, script+stamp); err != nil {
			return err
		}
	}
	_, err = c.sql.ExecContext(ctx, "COMMIT")
	return err
}

func (c *conn) userVersion(ctx context.Context) (v int, err error) {
	err = c.sql.QueryRowContext(ctx, "PRAGMA user_version").Scan(&v)
	return v, err
}

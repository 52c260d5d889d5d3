package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"ppbtui/internal/ppb"
)

// keep writes an export into the folder that its person may fetch by scp, replacing an earlier one of the same quarter
// and format, and says how to fetch it. Only what is complete gets the name.
func (r *Remote) keep(q ppb.Quarter, revision int, format string, write func(io.Writer) error) (name string, err error) {
	if r.Exports == "" {
		return "", errors.New("this server keeps no exports: take it from standard output")
	}
	login := r.Person.Login
	if login == "" || login != filepath.Base(login) || login[0] == '.' {
		return "", fmt.Errorf("no folder can be made for the login %q", login)
	}
	all, err := os.OpenRoot(r.Exports)
	if err != nil {
		return "", fmt.Errorf("the folder of exports cannot be opened: %w", err)
	}
	defer all.Close()
	if err := all.Mkdir(login, 0o700); err != nil && !errors.Is(err, os.ErrExist) {
		return "", fmt.Errorf("the folder of your exports cannot be made: %w", err)
	}
	mine, err := all.OpenRoot(login)
	if err != nil {
		return "", fmt.Errorf("the folder of your exports cannot be opened: %w", err)
	}
	defer mine.Close()

	name = q.String() + "." + format
	if revision > 0 {
		name = fmt.Sprintf("%s.%d.%s", q, revision, format)
	}
	part := "." + name + ".part"
	f, err := mine.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return "", fmt.Errorf("the export cannot be kept: %w", err)
	}
	if err := errors.Join(write(f), f.Sync(), f.Close()); err != nil {
		return "", errors.Join(fmt.Errorf("the export cannot be kept: %w", err), mine.Remove(part))
	}
	if err := mine.Rename(part, name); err != nil {
		return "", errors.Join(fmt.Errorf("the export cannot be kept: %w", err), mine.Remove(part))
	}
	return name, nil
}

package export

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Kept is the folder of a server from which its person alone fetches what they keep. There is one of each edition and format.
type Kept struct {
	Root  string // with a folder for each login; empty: none are kept
	Login string
	Port  string // that the server listens on
}

// Name is the one that it has there.
func (k Kept) Name(a Ask) string { return a.Kept() }

// Named is false.
func (k Kept) Named() bool { return false }

// Where is that folder.
func (k Kept) Where() string { return "your folder on the server, which nobody else reads" }

// open opens the person's folder, which create makes where it is not there yet.
func (k Kept) open(create bool) (*os.Root, error) {
	if k.Root == "" {
		return nil, errors.New("this server keeps no exports: take it from standard output")
	}
	if k.Login == "" || k.Login != filepath.Base(k.Login) || k.Login[0] == '.' {
		return nil, fmt.Errorf("no folder can be made for the login %q", k.Login)
	}
	all, err := os.OpenRoot(k.Root)
	if err != nil {
		return nil, fmt.Errorf("the folder of exports cannot be opened: %w", err)
	}
	defer all.Close()
	if create {
		if err := all.Mkdir(k.Login, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
			return nil, fmt.Errorf("the folder of your exports cannot be made: %w", err)
		}
	}
	mine, err := all.OpenRoot(k.Login)
	if err != nil {
		return nil, fmt.Errorf("the folder of your exports cannot be opened: %w", err)
	}
	return mine, nil
}

// Look says whether one is kept already.
func (k Kept) Look(_ Ask, name string) (Found, error) {
	mine, err := k.open(false)
	if errors.Is(err, fs.ErrNotExist) {
		return Found{}, nil
	}
	if err != nil {
		return Found{}, err
	}
	defer mine.Close()
	return lookIn(mine, name)
}

func lookIn(mine *os.Root, name string) (Found, error) {
	old, err := mine.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return Found{}, nil
	}
	if err != nil {
		return Found{}, fmt.Errorf("what is kept cannot be looked at: %w", err)
	}
	return found(old), nil
}

// Put writes a file under a temporary name that is renamed once it is complete.
func (k Kept) Put(ctx context.Context, e *Export, name string, replace bool, told func(Progress)) (Done, error) {
	mine, err := k.open(true)
	if err != nil {
		return Done{}, err
	}
	defer mine.Close()
	was, err := lookIn(mine, name)
	if err != nil {
		return Done{}, err
	}
	if was.Is && !replace {
		return Done{}, fmt.Errorf("%s cannot be kept: %w", name, ErrThere)
	}
	part := "." + name + "." + rand.Text() // for two sessions of one person may write at once
	f, err := mine.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return Done{}, fmt.Errorf("the export cannot be kept: %w", err)
	}
	out := e.writer(ctx, told)
	out.to = f
	err = errors.Join(e.write(out), f.Sync(), f.Close())
	if err == nil {
		err = mine.Rename(part, name)
	}
	if err != nil {
		return Done{}, errors.Join(fmt.Errorf("the export cannot be kept: %w", err), mine.Remove(part))
	}
	return Done{Format: e.Format, Name: name, Size: out.is.Bytes, Was: was}, nil
}

// Then is how it is fetched.
func (k Kept) Then(d Done) (says, line, note string) {
	return "Fetch it with:", "scp " + PortFlag("-P", k.Port) + "ppb@HOST:" + d.Name + " .",
		"Type it on your own machine. HOST is this server, as you reach it."
}

// PortFlag is how ssh and scp are told of a port, with a space behind; nothing where it is the usual one.
func PortFlag(flag, port string) string {
	if port == "" || port == "22" {
		return ""
	}
	return flag + " " + port + " "
}

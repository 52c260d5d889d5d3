package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/user"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/store"
)

// session is an open store with the person and the quarter.
type session struct {
	store   *store.Store
	actor   ppb.Actor
	quarter ppb.Quarter
	clock   func() time.Time
}

// with opens the session, runs f and closes it again.
func (c *cli) with(cmd *cobra.Command, f func(context.Context, *session) error) error {
	return c.withPerson(cmd, func(ctx context.Context, s *session) error {
		q, err := c.chooseQuarter(ctx, cmd, s)
		if err != nil {
			return err
		}
		s.quarter = q
		return f(ctx, s)
	})
}

// withKey is with, and the key of the item that the words of a ref name.
func (c *cli) withKey(cmd *cobra.Command, ref []string, f func(ctx context.Context, s *session, names *ppb.Names, key string) error) error {
	return c.with(cmd, func(ctx context.Context, s *session) error {
		names, err := s.store.Names(ctx, s.quarter, ref...)
		if err != nil {
			return err
		}
		key, err := find(names, ref...)
		if err != nil {
			return err
		}
		return f(ctx, s, names, key)
	})
}

// withItem is with, and the item that the words of a ref name with an excerpt of its book, as the person may read it.
func (c *cli) withItem(cmd *cobra.Command, ref []string, f func(context.Context, *session, *ppb.Book, *ppb.Item) error) error {
	return c.withKey(cmd, ref, func(ctx context.Context, s *session, _ *ppb.Names, key string) error {
		book, it, err := s.excerpt(ctx, key)
		if err == nil {
			it, err = ppb.ShownTo(s.actor, book, it)
		}
		if err != nil {
			return err
		}
		return f(ctx, s, book, it)
	})
}

// book is the quarter as its person may read it.
func (s *session) book(ctx context.Context) (*ppb.Book, error) {
	book, err := s.store.Book(ctx, s.quarter)
	if err != nil {
		return nil, err
	}
	return book.ReadBy(s.actor), nil
}

// excerpt is an item with as much of its book as it takes to show it, as its person may read it: what is withheld hangs on other items too.
func (s *session) excerpt(ctx context.Context, key string) (*ppb.Book, *ppb.Item, error) {
	if ppb.AudienceOf(s.actor) == ppb.Working {
		return s.store.Excerpt(ctx, s.quarter, key)
	}
	book, err := s.book(ctx)
	if err != nil {
		return nil, nil, err
	}
	return book, book.Item(key), nil
}

// series is an item from quarter to quarter, up to the one that until names, as its person may read it: of public editions as far as the
// quarter's own tells.
func (s *session) series(ctx context.Context, key string, until ppb.Quarter) (*ppb.Series, error) {
	if ppb.AudienceOf(s.actor) == ppb.Working {
		return s.store.Series(ctx, s.quarter, key, until, ppb.SeriesPage)
	}
	book, it, err := s.excerpt(ctx, key)
	if err != nil {
		return nil, err
	}
	return book.Series(it, book.Reading(it)), nil
}

// withPerson is with without a quarter: for what works before the first import, too.
func (c *cli) withPerson(cmd *cobra.Command, f func(context.Context, *session) error) (err error) {
	ctx := cmd.Context()
	if r := c.Remote; r != nil {
		stop := c.tellTrouble(r.Store)
		defer func() { stop(err) }()
		actor := ppb.Actor{Officer: r.Person, Session: r.Session}
		if c.as != "" {
			if actor, err = r.Store.ActAs(ctx, actor, c.as, true); err != nil {
				return err
			}
		}
		return f(ctx, &session{store: r.Store, actor: actor, clock: c.Clock})
	}
	path, err := c.dbPath()
	if err != nil {
		return err
	}
	login, err := ownerLogin(path)
	if err != nil {
		return err
	}
	o, err := c.open(ctx, path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, o.store.Close()) }()
	actor, err := c.person(ctx, o, login)
	if err != nil {
		return err
	}
	if cmd != cmd.Root() && cmd.Name() != "plain" && cmd.Name() != "serve" { // a screen says it itself, and a server logs it
		stop := c.tellTrouble(o.store)
		defer func() { stop(err) }()
	}
	return f(ctx, &session{store: o.store, actor: actor, clock: o.clock})
}

// person is the owner of the file as registered in it, or whoever --as names.
func (c *cli) person(ctx context.Context, o *opened, login string) (ppb.Actor, error) {
	me, err := o.store.Person(ctx, login)
	if errors.Is(err, ppb.ErrNotFound) {
		return ppb.Actor{}, fmt.Errorf("you are %s on this machine, and nobody of that login is registered in %s: "+
			"ask an administrator to add you with `ppbtui officer add`, or name your own file with --db", login, o.store.Path())
	}
	if err != nil {
		return ppb.Actor{}, err
	}
	if me.Closed(rag.DateOf(o.clock())) {
		return ppb.Actor{}, fmt.Errorf("%s (%s) has left, from %s on, and nobody comes in as them: an administrator can reopen them",
			me.Name, me.Login, wording.Date(me.ClosedOn))
	}
	a := ppb.Actor{Officer: me, Session: localSession(login)}
	if c.as == "" {
		return a, nil
	}
	return o.store.ActAs(ctx, a, c.as, false)
}

// chooseQuarter is the quarter that --quarter names, else the newest that the person may read.
func (c *cli) chooseQuarter(ctx context.Context, cmd *cobra.Command, s *session) (q ppb.Quarter, err error) {
	if c.quarter != "" {
		if q, err = ppb.ParseQuarter(c.quarter); err != nil {
			return q, usage(cmd, "%s", err)
		}
	}
	return s.store.Readable(ctx, s.actor, q)
}

// localLogin is the operating system's name of whoever runs the program.
func localLogin() (string, error) {
	u, err := user.Current()
	if err != nil {
		return "", fmt.Errorf("the operating system does not say who you are: set USER to your login (%w)", err)
	}
	name := u.Username
	if i := strings.LastIndexByte(name, '\\'); i >= 0 {
		name = name[i+1:] // DOMAIN\name
	}
	return name, nil
}

// ownerLogin is the login of whoever runs the program, who has to own the file.
func ownerLogin(path string) (string, error) {
	login, err := localLogin()
	if err != nil {
		return "", err
	}
	info, err := os.Stat(path)
	if err != nil {
		return login, nil // opening says it better
	}
	if !ownedByMe(info) && os.Geteuid() == 0 {
		return "", fmt.Errorf("%s belongs to another account, and only that opens it: run this as the account that owns the file, with "+
			"`sudo -u`", path)
	}
	if !ownedByMe(info) {
		return "", fmt.Errorf("%s belongs to another user of this machine, and only its owner can open it directly: "+
			"name your own file with --db", path)
	}
	return login, nil
}

func localSession(login string) string {
	host, err := os.Hostname()
	if err != nil {
		host = "localhost"
	}
	return "local:" + login + "@" + host
}

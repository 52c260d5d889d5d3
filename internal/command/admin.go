package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/user"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
)

func (c *cli) initCommand() *cobra.Command {
	var name, post string
	cmd := &cobra.Command{
		Use: "init", Short: "Make a database file, with you as its first administrator", GroupID: groupAdmin, Args: none,
		Long: "Makes an empty database file that only you can read, and registers your operating system user as its first administrator.",
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			path, err := c.dbPath()
			if err != nil {
				return err
			}
			if c.as != "" || c.quarter != "" {
				return usage(cmd, "init takes neither --as nor --quarter")
			}
			if info, err := os.Stat(path); err == nil && (info.IsDir() || info.Size() > 0) {
				return fmt.Errorf("%s is there already: use it as it is, or name another file with --db", path)
			}
			login, err := localLogin()
			if err != nil {
				return err
			}
			first := ppb.Officer{Login: login, Name: fullName(name, login), Post: post, Role: ppb.RoleAdministrator}
			st, err := store.Open(cmd.Context(), path, store.Options{Clock: c.Clock, Create: true})
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, st.Close()) }()
			if err := st.Init(cmd.Context(), first, localSession(login)); err != nil {
				return err
			}
			c.say("Made %s.\n%s (%s) is its administrator. Next: ppbtui import PATH", st.Path(), first.Name, login)
			return nil
		},
	}
	cmd.Flags().StringVar(&name, "name", "", "your name (default that of your account)")
	cmd.Flags().StringVar(&post, "post", "Administrator", "your post")
	return c.without(cmd, "as", "quarter")
}

// fullName is the given name, else that of the operating system's account, else the login.
func fullName(given, login string) string {
	if given = strings.TrimSpace(given); given != "" {
		return given
	}
	if u, err := user.Current(); err == nil && strings.TrimSpace(u.Name) != "" {
		return strings.TrimSpace(u.Name)
	}
	return login
}

func (c *cli) checkCommand() *cobra.Command {
	return &cobra.Command{
		Use: "check", Short: "Check the file and its chain of changes", GroupID: groupAdmin, Args: none,
		Long: "Walks the whole record of changes, checks that it was not altered, and that the file is sound.",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				report, err := s.store.Check(ctx)
				if err != nil {
					return err
				}
				for _, p := range report.Problems {
					c.say("%s", p)
				}
				if n := len(report.Problems); n > 0 {
					return fmt.Errorf("the file is not sound (%d found): stop, keep it as it is, and go back to the last backup", n)
				}
				c.say("Sound. %d changes are recorded; the last one's hash is %s.", report.Rows, report.LastHash)
				return nil
			})
		},
	}
}

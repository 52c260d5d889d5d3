package command

import (
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
		Long: "Makes an empty database file that only you can read, and registers your operating system user as its first administrator. " +
			"Where something is left of a file of that name, such as a copy, it says how to go back to that instead.",
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
			if err := store.Missing(path, c.options(c.Clock)); err != nil {
				return err
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

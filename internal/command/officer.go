package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/files"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

func (c *cli) officerCommand() *cobra.Command {
	return c.family(&cobra.Command{
		Use: "officer", Short: "Look after the people: who there is, who leaves, who stands in, and whose SSH keys", GroupID: groupAdmin,
		Example: "ppbtui officer list\nppbtui officer add gilgreen --name \"Gil Green\" --role officer\nppbtui officer key add gilgreen gil.pub\n" +
			"ppbtui officer close annash --on 2024-01-12",
	}, c.officerListCommand(), c.officerAddCommand(), c.officerSetCommand(), c.officerCloseCommand(), c.officerReopenCommand(), c.officerDeputyCommand(),
		c.family(&cobra.Command{
			Use: "key", Short: "Say which SSH keys stand for an officer",
			Long: "Over SSH a person is who their key says. A key stands for one officer, and an officer may have several, one " +
				"for each machine.",
		}, c.keyAddCommand(), c.keyListCommand(), c.keyRemoveCommand()))
}

// family is a command that only holds others.
func (c *cli) family(cmd *cobra.Command, below ...*cobra.Command) *cobra.Command {
	names := make([]string, len(below))
	for i, b := range below {
		names[i] = b.Name()
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) > 0 {
			return usage(cmd, "%s has no command %q: use %s", cmd.Name(), args[0], strings.Join(names, ", "))
		}
		return usage(cmd, "say what to do: %s %s", cmd.Name(), strings.Join(names, ", "))
	}
	cmd.Args = cobra.ArbitraryArgs
	cmd.AddCommand(below...)
	return cmd
}

func (c *cli) keyAddCommand() *cobra.Command {
	return &cobra.Command{
		Use: "add LOGIN FILE|-", Short: "Let a key in as an officer",
		Long: "Registers a public key for an officer: the file that ends in .pub, as ssh-keygen writes it or PuTTYgen saves it, " +
			"or - for standard input. Compare the fingerprint that is printed with the one that the officer sees.",
		Example:           "ppbtui officer key add pnadkarni priya.pub\necho 'ssh-ed25519 AAAA... priya@laptop' | ppbtui officer key add pnadkarni -",
		ValidArgsFunction: c.completeLogin,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 2 {
				return usage(cmd, "add needs the login of an officer and the file of their public key, or - for standard input")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				if err := ppb.Permit(s.actor, ppb.ActKeys, nil); err != nil {
					return err
				}
				if c.Remote != nil && args[1] != "-" {
					return usage(cmd, "over SSH a key comes on standard input: ssh ppb@HOST officer key add %s - < %s", args[0], args[1])
				}
				text, err := c.keyText(args[1])
				if err != nil {
					return err
				}
				k, err := s.store.AddKey(ctx, s.actor, args[0], text)
				if err != nil {
					return err
				}
				o, err := s.store.Person(ctx, k.Login)
				if err != nil {
					return err
				}
				c.say("%s (%s) comes in with this key:\n%s", clean.Line(o.Name), clean.Line(o.Login), keyLine(k))
				return nil
			})
		},
	}
}

// keyText reads a small file, or standard input.
func (c *cli) keyText(file string) (string, error) {
	const most = 1 << 20
	in := c.In
	if file != "-" {
		f, err := files.Open(file)
		if errors.Is(err, fs.ErrNotExist) {
			return "", fmt.Errorf("there is no file %s", file)
		}
		if err != nil {
			return "", fmt.Errorf("%s cannot be read: %w", file, files.Reason(err))
		}
		defer f.Close()
		in = f
	}
	if in == nil {
		return "", nil
	}
	text, err := io.ReadAll(io.LimitReader(in, most))
	if err != nil {
		return "", fmt.Errorf("%s cannot be read", file)
	}
	return string(text), nil
}

func (c *cli) keyListCommand() *cobra.Command {
	return &cobra.Command{
		Use: "list [LOGIN]", Short: "Print the fingerprints of keys", ValidArgsFunction: c.completeLogin,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usage(cmd, "list takes one login, or none for everybody")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				if err := ppb.Permit(s.actor, ppb.ActRead, nil); err != nil {
					return err
				}
				login := strings.Join(args, "")
				if login != "" {
					if _, err := loginOf(ctx, s, login); err != nil {
						return err
					}
				}
				keys, err := s.store.Keys(ctx, login)
				if err != nil {
					return err
				}
				if len(keys) == 0 {
					c.say("No keys are registered. Add one with ppbtui officer key add LOGIN FILE")
				}
				for _, k := range keys {
					c.say("%s\n  %s, added %s by %s", keyLine(k), clean.Line(k.Login), wording.Moment(k.AddedAt), clean.Line(k.AddedBy))
				}
				return nil
			})
		},
	}
}

func (c *cli) keyRemoveCommand() *cobra.Command {
	return &cobra.Command{
		Use: "remove FINGERPRINT", Short: "Let a key in no longer", Args: exactlyOne("the fingerprint of a key, or the beginning of it"),
		Long: "Withdraws a key: it lets nobody in any more, and open sessions of it end. The beginning of the fingerprint is " +
			"enough where only one key has it.",
		Example: "ppbtui officer key remove SHA256:5p1c",
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				if err := ppb.Permit(s.actor, ppb.ActKeys, nil); err != nil {
					return err
				}
				keys, err := s.store.Keys(ctx, "")
				if err != nil {
					return err
				}
				k, err := ppb.FindKey(keys, args[0])
				if err != nil {
					return err
				}
				if err := s.store.RemoveKey(ctx, s.actor, k.Fingerprint); err != nil {
					return err
				}
				c.say("Removed a key of %s:\n%s", clean.Line(k.Login), keyLine(k))
				return nil
			})
		},
	}
}

// keyLine is a key as it is printed: fingerprint, kind, comment.
func keyLine(k ppb.Key) string {
	return strings.TrimSpace(fmt.Sprintf("%s  %s  %s", k.Fingerprint, k.Type(), clean.Line(k.Comment)))
}

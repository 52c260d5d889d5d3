package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"ppbtui/internal/demo"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/store"
)

func (c *cli) backupCommand() *cobra.Command {
	var keep, second string
	cmd := &cobra.Command{
		Use: "backup FILE | --keep FOLDER", Short: "Copy the whole database, and prove the copy good", GroupID: groupAdmin,
		Long: "Copies the whole database, while it is in use, to a file that is not there yet. The copy is restored into a temporary " +
			"folder and checked before it gets its name; what is not good is not kept, and earlier copies stay as they are.\n\n" +
			"With --keep the copy is named by its time and put into a folder, where the newest of each of the last 14 days and of " +
			"each of the last 12 months that have one are kept; only copies that this command made of this file are removed.",
		Example: "ppbtui backup ppbtui-backup.db\nppbtui backup --keep /var/lib/ppbtui/backups --second /mnt/copies",
		Args: func(cmd *cobra.Command, args []string) error {
			switch {
			case cmd.Flags().Changed("keep") && keep == "":
				return usage(cmd, "--keep needs a folder behind it")
			case cmd.Flags().Changed("second") && (keep == "" || second == ""):
				return usage(cmd, "--second needs a folder behind it, and --keep beside it")
			case keep != "" && len(args) > 0:
				return usage(cmd, "backup makes one file, or with --keep one in a folder, and not both")
			case keep != "":
				return nil
			}
			return exactlyOne("the name of the file to make, or --keep with a folder")(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				if keep != "" {
					return c.keepCopies(ctx, s, keep, second)
				}
				if err := ppb.Permit(s.actor, ppb.ActBackup, nil); err != nil {
					return err
				}
				if _, err := os.Lstat(args[0]); err == nil {
					return fmt.Errorf("%s is there already: a backup never overwrites, so name a new file", args[0])
				}
				proof, err := s.store.Backup(ctx, s.actor, args[0])
				if err != nil {
					return err
				}
				c.say("Copied to %s. The copy was restored in a temporary folder and is sound: %s.", args[0], headWords(proof))
				return nil
			})
		},
	}
	cmd.Flags().StringVar(&keep, "keep", "", "folder of copies to add one to")
	cmd.Flags().StringVar(&second, "second", "", "second folder, on another disk, that gets each copy too")
	return cmd
}

func (c *cli) keepCopies(ctx context.Context, s *session, dir, second string) error {
	kept, err := s.store.Keep(ctx, s.actor, dir, second)
	if err != nil {
		return err
	}
	c.say("Copied to %s. The copy was restored in a temporary folder and is sound: %s.", kept.File, headWords(kept.Proof))
	if kept.Second != "" {
		c.say("And to %s.", kept.Second)
	}
	switch kept.Removed {
	case 0:
	case 1:
		c.say("1 older copy was removed.")
	default:
		c.say("%d older copies were removed.", kept.Removed)
	}
	return nil
}

func (c *cli) verifyCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "verify FILE", Short: "Prove that a copy is good", GroupID: groupAdmin, Args: exactlyOne("the name of a copy"),
		Long: "Restores a copy into a temporary folder, opens it there, checks it as `ppbtui check` does, and says how old it is and " +
			"where its record of changes ends. The copy is read and not changed, and no other file is needed.",
		Example: "ppbtui verify ppbtui-backup.db",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := c.filesOnly(cmd); err != nil {
				return err
			}
			proof, err := store.Verify(cmd.Context(), args[0], c.Clock)
			if err != nil {
				return err
			}
			for _, p := range proof.Problems {
				c.say("%s", p)
			}
			if n := len(proof.Problems); n > 0 {
				return fmt.Errorf("%s is not sound (%d found): use an older copy, and keep this one as it is", args[0], n)
			}
			c.say("Sound. %s.", headWords(proof))
			c.say("It holds: %s.", rowWords(proof.Rows))
			if !proof.Last.IsZero() {
				c.say("Its last change was %s ago.", ago(c.Clock().Sub(proof.Last)))
			}
			return nil
		},
	}
	return c.without(cmd, "db", "as", "quarter")
}

func (c *cli) restoreCommand() *cobra.Command {
	var dryRun bool
	cmd := &cobra.Command{
		Use: "restore FILE", Short: "Put a copy in the place of the database", GroupID: groupAdmin, Args: exactlyOne("the name of a copy"),
		Long: "Proves a copy good, moves the database and what goes with it aside (nothing is deleted), puts the copy in its place and " +
			"proves that. It is refused while a server, a screen or a command has the database open. Where no database is left, as " +
			"after the loss of a disk, it is made anew. Run it as the account that the database belongs to. It says how many changes the " +
			"database has that the copy lacks, and which quarters were signed off in them; with --dry-run it says that and does nothing.",
		Example: "ppbtui restore ppbtui-backup.db --dry-run\nppbtui restore ppbtui-backup.db\nppbtui --db /var/lib/ppbtui/ppbtui.db restore /mnt/copies/ppbtui-backup-20231009T013000.db",
		RunE: func(cmd *cobra.Command, args []string) error {
			if c.as != "" || c.quarter != "" {
				return usage(cmd, "restore takes neither --as nor --quarter")
			}
			path, err := c.dbPath()
			if err != nil {
				return err
			}
			login, err := ownerLogin(path)
			if err == nil {
				err = notForRoot(path)
			}
			if err != nil {
				return err
			}
			if dryRun {
				r, err := store.Rehearse(cmd.Context(), args[0], path, c.options(c.Clock))
				if err != nil {
					return err
				}
				c.say("%s is sound: %s.", args[0], headWords(r.Proof))
				c.sayMore(path+" has", r.More)
				c.say("Nothing was restored: this was a dry run.")
				return nil
			}
			r, err := store.Restore(cmd.Context(), args[0], path, login, localSession(login), c.options(c.Clock))
			if err != nil {
				return err
			}
			c.say("Restored %s to %s, and it is sound: %s.", args[0], path, headWords(r.Proof))
			c.sayMore("What was there had", r.More)
			if len(r.Aside) > 0 {
				c.say("What was there is kept as %s.", strings.Join(r.Aside, ", "))
			}
			c.say("Keys that were removed since that copy was made hold again: see `ppbtui officer key list`.")
			return nil
		},
	}
	cmd.Flags().BoolVar(&dryRun, "dry-run", false, "say what the database has more than the copy, and change nothing")
	return c.without(cmd, "as", "quarter")
}

// sayMore says what the file that a copy replaces has or had more than that; subject is it, with its verb.
func (c *cli) sayMore(subject string, m store.Surplus) {
	switch {
	case !m.There:
	case !m.Known:
		c.say("%s a history that cannot be read, so nobody can say what of it the copy lacks.", subject)
	case !m.Follows:
		c.say("%s another history than the copy: one was not made of the other, or one of them was rewritten.", subject)
	case m.Changes == 0:
		c.say("%s no change that the copy lacks.", subject)
	default:
		signed := ""
		if len(m.Signed) > 0 {
			names := make([]string, len(m.Signed))
			for i, q := range m.Signed {
				names[i] = q.Label()
			}
			signed = "; among them is the sign-off of " + wording.And(names)
		}
		c.say("%s %s that the copy lacks, the last one on %s%s.", subject, wording.Count(int(m.Changes), "change"),
			m.Last.Format("2 January 2006 at 15:04:05"), signed)
	}
}

// filesOnly refuses the flags that name a database, for a command that opens none.
func (c *cli) filesOnly(cmd *cobra.Command) error {
	if c.db != "" || c.as != "" || c.quarter != "" {
		return usage(cmd, "%s opens no database: --db, --as and --quarter do not go with it", cmd.Name())
	}
	return nil
}

// notForRoot keeps the administrator of the machine from making a file that the account of the server cannot open.
func notForRoot(path string) error {
	info, err := os.Stat(filepath.Dir(path))
	if err != nil || os.Geteuid() != 0 || ownedByMe(info) {
		return nil
	}
	return fmt.Errorf("the folder %s belongs to another account, which could not open what is restored as root: run it as that account, "+
		"with `sudo -u`", filepath.Dir(path))
}

// headWords is where a copy's record of changes ends.
func headWords(p store.Proof) string {
	if p.Changes == 0 {
		return "nothing is recorded in it yet"
	}
	return fmt.Sprintf("%d changes are recorded, the last one on %s with the hash %s", p.Changes, p.Last.Format("2 January 2006 at 15:04:05"), p.Head)
}

func rowWords(rows []store.Count) string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = fmt.Sprintf("%s %d", r.What, r.N)
	}
	return strings.Join(out, ", ")
}

// ago is a length of time as people say it.
func ago(d time.Duration) string {
	n, unit := d/time.Minute, "minute"
	switch {
	case d < time.Minute:
		return "less than a minute"
	case d >= 48*time.Hour:
		n, unit = d/(24*time.Hour), "day"
	case d >= 2*time.Hour:
		n, unit = d/time.Hour, "hour"
	}
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}

// lastBackup says when the last proven backup was made, and warns where that is too long ago. A copy of the demo needs none.
func (c *cli) lastBackup(ctx context.Context, s *session) error {
	if of, err := demo.Of(ctx, s.store); err != nil || of != nil {
		return err
	}
	b, there, err := s.store.LastBackup(ctx)
	if err != nil {
		return err
	}
	how := "none"
	if there {
		how = fmt.Sprintf("%s, %s ago, up to the hash %s", b.File, ago(s.clock().Sub(b.At)), b.Head)
	}
	c.say("Last proven backup: %s.", how)
	if !ppb.BackupOverdue(b.At, s.clock()) {
		return nil
	}
	text := "there is no proven backup of this file"
	if there {
		text = fmt.Sprintf("the last proven backup is %s old", ago(s.clock().Sub(b.At)))
	}
	c.complain(errors.New("the quarter is signed off, but " + text + ": have the administrator make one now, with `ppbtui backup --keep FOLDER`"))
	return nil
}

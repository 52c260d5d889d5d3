package command

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb/wording"
)

var aHash = regexp.MustCompile(`^[0-9a-f]{64}$`)

func (c *cli) checkCommand() *cobra.Command {
	var anchor string
	cmd := &cobra.Command{
		Use: "check", Short: "Check the file and its chain of changes", GroupID: groupAdmin, Args: none,
		Long: "Walks the whole record of changes, checks that it was not altered, and that the file is sound. With --anchor it also says " +
			"whether the record once ended with this hash, as printed in a signed report or in the server's log: a record that was " +
			"rewritten as a whole is sound in itself, and does not hold the anchors of before.",
		Example: "ppbtui check\nppbtui check --anchor 4f0c...",
		RunE: func(cmd *cobra.Command, _ []string) error {
			anchor = strings.ToLower(strings.TrimSpace(anchor))
			if cmd.Flags().Changed("anchor") && !aHash.MatchString(anchor) {
				return usage(cmd, "--anchor needs the whole hash as it is printed: 64 of the digits 0 to 9 and letters a to f")
			}
			return c.withPerson(cmd, func(ctx context.Context, s *session) error { return c.check(ctx, s, anchor) })
		},
	}
	cmd.Flags().StringVar(&anchor, "anchor", "", "hash that the record of changes once ended with")
	return cmd
}

func (c *cli) check(ctx context.Context, s *session, anchor string) error {
	report, err := s.store.Check(ctx)
	if lost := s.store.Lost(); lost != nil { // what is open may be sound, and is not what will be opened next
		return lost
	}
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
	if anchor == "" {
		return nil
	}
	row, at, found, err := s.store.Anchored(ctx, anchor)
	switch {
	case err != nil:
		return err
	case !found:
		return fmt.Errorf("the history was rewritten or cut short since that anchor was written down, or this is another file: no "+
			"change recorded here has the hash %s; keep the file as it is, and compare it with a backup of that day", anchor)
	}
	c.say("The anchor holds: the history ended with it at change %d, on %s, and nothing up to there was rewritten since.", row, wording.Moment(at))
	return nil
}

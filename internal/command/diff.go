package command

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/data"
)

// diffSchema names the form of `diff --json`.
const diffSchema = "ppbtui/diff/1"

// differences is what is not the same in two quarters or revisions. Its JSON names are stable.
type differences struct {
	Schema string         `json:"schema"`
	A      sideJSON       `json:"a"`
	B      sideJSON       `json:"b"`
	Items  []itemDiffJSON `json:"items"`
}

// sideJSON is one of the two: revision 0 is of a quarter that is open.
type sideJSON struct {
	Quarter  string `json:"quarter"`
	Revision int    `json:"revision"`
	State    string `json:"state"` // "open" or "signed_off"
	Items    int    `json:"items"`
}

// itemDiffJSON is one item; only is "a" or "b" where the other has it not, else "".
type itemDiffJSON struct {
	Key     string            `json:"key"`
	Ref     string            `json:"ref"`
	Title   string            `json:"title"`
	Only    string            `json:"only"`
	Changes []data.Difference `json:"changes"`
}

func (c *cli) diffCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "diff A B", Short: "Print what is not the same in two revisions or quarters", GroupID: groupRead,
		Long: "Prints what is not the same in two revisions, such as 2023-24-Q2.1 and 2023-24-Q2.2, or in two quarters: the latest revision of " +
			"each, or the quarter as it stands where it is not signed off.",
		Example: "ppbtui diff 2023-24-Q2.1 2023-24-Q2.2\nppbtui diff 2023-24-Q1 2023-24-Q2 --json",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 2 {
				return usage(cmd, "diff needs two revisions or quarters, such as 2023-24-Q2.1 2023-24-Q2.2")
			}
			for _, name := range args {
				if _, _, err := ppb.ParseEdition(name); err != nil {
					return usage(cmd, "%s", err)
				}
			}
			return nil
		},
		ValidArgsFunction: c.completeQuarters,
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				var books [2]*ppb.Book
				for i, name := range args {
					q, revision, err := ppb.ParseEdition(name)
					if err == nil {
						q, err = s.store.Readable(ctx, s.actor, q)
					}
					if err == nil {
						books[i], err = s.edition(ctx, q, revision)
					}
					if err != nil {
						return err
					}
				}
				diff := ppb.Diff(books[0], books[1])
				if asJSON {
					return data.WriteJSON(c.data(), diffJSON(books, diff))
				}
				c.printDiff(books, diff)
				return nil
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// edition is a quarter as it stands, or as one of its revisions has it; 0: the latest.
func (s *session) edition(ctx context.Context, q ppb.Quarter, revision int) (*ppb.Book, error) {
	if revision == 0 {
		return s.store.Book(ctx, q)
	}
	return s.store.Revision(ctx, s.actor, q, revision)
}

func sideOf(b *ppb.Book) sideJSON {
	side := sideJSON{Quarter: b.Plan.Quarter.String(), State: "open", Items: len(b.Items)}
	if b.SignOff != nil {
		side.Revision, side.State = b.SignOff.Revision, "signed_off"
	}
	return side
}

func diffJSON(books [2]*ppb.Book, diff []ppb.ItemDiff) differences {
	out := differences{Schema: diffSchema, A: sideOf(books[0]), B: sideOf(books[1]), Items: []itemDiffJSON{}}
	for _, d := range diff {
		out.Items = append(out.Items, itemDiffJSON{clean.Line(d.Key), clean.Line(d.Ref), clean.Line(d.Title), d.Only, data.Differences(d.Changes)})
	}
	return out
}

// editionName is a quarter with its revision, as diff takes it.
func editionName(b *ppb.Book) string {
	if b.SignOff == nil {
		return b.Plan.Quarter.String()
	}
	return fmt.Sprintf("%s.%d", b.Plan.Quarter, b.SignOff.Revision)
}

func (c *cli) printDiff(books [2]*ppb.Book, diff []ppb.ItemDiff) {
	a, b := editionName(books[0]), editionName(books[1])
	if len(diff) == 0 {
		c.say("%s and %s say the same of %s.", a, b, wording.Count(len(books[1].Items), "item"))
		return
	}
	c.say("%s and %s: %s not the same.", a, b, wording.Count(len(diff), "item")+" "+isOrAre(len(diff)))
	for _, d := range diff {
		c.say("\n%s  %s", d.Key, clean.Line(d.Title))
		switch d.Only {
		case "a":
			c.say("  Only in %s.", a)
		case "b":
			c.say("  Only in %s.", b)
		}
		for _, ch := range d.Changes {
			c.printChange(ch)
		}
	}
}

func isOrAre(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}

// printChange prints what was and what is, on one line where both are short.
func (c *cli) printChange(d ppb.Difference) {
	if len(d.Was)+len(d.Is) <= 60 && !strings.Contains(d.Was+d.Is, "\n") {
		c.say("  %s: %s became %s", d.Label, orNothing(d.Was), orNothing(d.Is))
		return
	}
	c.say("  %s was: %s", d.Label, orNothing(clean.Line(d.Was)))
	c.say("  %s is: %s", d.Label, orNothing(clean.Line(d.Is)))
}

func orNothing(text string) string {
	if text == "" {
		return "nothing"
	}
	return text
}

package command

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/tabular"
	"ppbtui/internal/ui/tell/speech"
)

// inPlain gives a command --plain, with which it says the same facts in words that are heard well, one a line. PPBTUI_PLAIN=1 has it on by
// itself, but not where a program asks for JSON.
func (c *cli) inPlain(cmd *cobra.Command) *cobra.Command {
	cmd.Flags().BoolVar(&c.plain, "plain", false, "say it in plain words, a fact a line, for screen readers and braille (also $PPBTUI_PLAIN=1)")
	run := cmd.RunE
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		asJSON, err := cmd.Flags().GetBool("json")
		switch {
		case err != nil:
			return err
		case c.plain && asJSON:
			return usage(cmd, "--plain is for people and --json for programs: leave one of them out")
		case !asJSON && !cmd.Flags().Changed("plain"):
			c.plain, _ = plainNamed(c.Getenv)
		}
		return run(cmd, args)
	}
	return cmd
}

// saySpoken says lines in plain words, without those that only stand between others. What people wrote at length stays as it is.
func (c *cli) saySpoken(format string, args []any) {
	spoken := speech.Spoken
	for _, a := range args {
		if _, typed := a.(paragraphs); typed {
			spoken = strings.TrimSpace
		}
	}
	for line := range strings.Lines(fmt.Sprintf(format, args...)) {
		if line = spoken(line); line != "" {
			c.print(line + "\n")
		}
	}
}

// sayFact says what something is: "Target: at least 90 per cent". A fact without a name goes on from the one before.
func (c *cli) sayFact(name, is string) {
	if name == "" {
		c.say("%s", wording.Stop(is))
		return
	}
	c.say("%s: %s", name, wording.Stop(is))
}

// under prints one of the lines that belong to a head.
func (c *cli) under(name, is string) {
	if c.plain {
		c.sayFact(name, is)
		return
	}
	c.say("  %s: %s", name, is)
}

// head begins lines that belong together.
func (c *cli) head(title string) {
	if c.plain {
		c.say("%s:", title)
		return
	}
	c.say("\n%s", title)
}

// titled prints what an item is called.
func (c *cli) titled(ref, title string) {
	if c.plain && title != "" {
		c.say("%s. %s", ref, wording.Stop(title))
		return
	}
	c.say("%s", ppb.Called(ref, title))
}

// typed is what somebody typed, as it stands in a fact: in plain words in quotation marks, within which nothing is worded anew.
func (c *cli) typed(words string) string {
	if c.plain && words != "" {
		return `"` + words + `"`
	}
	return words
}

// sayTyped prints a line that somebody wrote.
func (c *cli) sayTyped(line string) {
	if c.plain {
		c.say("%s", paragraphs(line))
		return
	}
	c.say("    %s", line)
}

// cellsOf prints a table's cells and note; in plain words a cell a line.
func (c *cli) cellsOf(p *ppb.Plan, it *ppb.Item) {
	if !c.plain {
		c.say("")
		c.printCells(p, it)
		return
	}
	_, sheet := it.Grid.Sheet(it.Entry.Content)
	t := it.Grid.Printed(p, it.Entry.Content)
	c.head("Table")
	for i, r := range t.Rows {
		for k, col := range t.Columns {
			is := clean.Line(sheet.Values[i][k].Shown)
			if col.Kind == tabular.MoneyK {
				col.Label += ", thousands of pounds"
			}
			c.say("%s: %s", clean.Line(wording.Joined(r.Label, col.Group, col.Label)), cmp.Or(is, "empty"))
		}
	}
	if note := ppb.Filled(p, it.Grid.Note); note != "" {
		c.sayFact("Note", clean.Line(note))
	}
}

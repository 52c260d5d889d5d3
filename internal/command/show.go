package command

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
)

func (c *cli) showCommand() *cobra.Command {
	var asJSON, series bool
	var until string
	cmd := &cobra.Command{
		Use: "show REF", Short: "Print one item with its reasons", GroupID: groupRead,
		Args: needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if series || until != "" {
				return c.withKey(cmd, args, func(_ context.Context, s *session, names *ppb.Names, key string) error {
					return c.series(cmd, s, names, key, until, asJSON)
				})
			}
			return c.withItem(cmd, args, func(ctx context.Context, s *session, book *ppb.Book, it *ppb.Item) error {
				if asJSON {
					return data.WriteJSON(c.data(), itemJSON(book, it))
				}
				var across []ppb.Check // which tell what others hold: not of a public edition
				var err error
				if ppb.AudienceOf(s.actor) == ppb.Working {
					across, err = s.store.Across(ctx, s.actor, s.quarter, it.Key())
				}
				if err == nil {
					var name func(string) string // who answered warnings is not for the public either
					if ppb.AudienceOf(s.actor) == ppb.Working {
						name = book.NameOf
					}
					c.show(book, it, ppb.ThreadFor(s.actor, it), across, name, s.clock())
				}
				return err
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	c.inPlain(cmd)
	cmd.Flags().BoolVar(&series, "series", false, "print it from quarter to quarter: the last twelve")
	cmd.Flags().StringVar(&until, "until", "", "the last quarter of --series, such as 2022-23-Q4")
	c.completes(cmd, "until", c.completeQuarters)
	return cmd
}

// show prints all that is known of an item, with its thread and the checks that hold it against others. name gives the names of those who
// answered; nil: answers are left out.
func (c *cli) show(b *ppb.Book, it *ppb.Item, thread []ppb.Post, across []ppb.Check, name func(login string) string, now time.Time) {
	r := *b.Reading(it)
	r.Checks = append(r.Checks[:len(r.Checks):len(r.Checks)], across...)
	c.titled(it.Key(), clean.Line(b.TitleOf(it)))
	c.say("%s. %s.\n", b.Plan.Quarter.Label(), clean.Line(objectiveText(b, it.Objective())))
	if it.Rated() {
		c.showRating(b, it, r)
	} else {
		c.showHolding(it, r)
		c.facts([][2]string{{"Attached", clean.Line(b.AttachedWords(it.Entry.Content))}})
	}
	c.facts([][2]string{{"State", stateText(b, it)}, {"Changed", clean.Line(it.Entry.Reread)}, {"Note", c.typed(clean.Line(it.Entry.Note))},
		{"Officers", clean.Line(b.OfficersWithPosts(it, rag.DateOf(now)))}})
	c.facts([][2]string{{"Public", clean.Line(notPublic(b, it))}})
	if open := b.Correcting(it.Key()); open != nil {
		c.facts([][2]string{{"Correction", clean.Line(b.CorrectionWords(open))}})
	}
	c.remarks(it, r, name)
	if len(thread) > 0 {
		c.say("")
		c.printThread(b, it)
	}
	if it.Grid != nil {
		c.cellsOf(&b.Plan, it)
	}
	if words := b.Commentary(it, it.Entry.Content); words != "" {
		if c.plain {
			c.head("Commentary")
		}
		c.say("\n%s", paragraphs(words))
	}
}

// notPublic says what of an item is not for the public.
func notPublic(b *ppb.Book, it *ppb.Item) string {
	var out []string
	switch m := it.Entry.Mark(); {
	case it.Withheld != nil:
		out = append(out, it.Withheld.Says)
	case m != nil:
		out = append(out, wording.Sentence(m.Words(b.NameOf)))
	}
	if words := b.SmallWords(it, b.Reading(it)); words != "" {
		out = append(out, words)
	}
	return strings.Join(out, " ")
}

// showRating prints the figure of a measure or the status of a milestone, and the colour with what led to it.
func (c *cli) showRating(b *ppb.Book, it *ppb.Item, r ppb.Reading) {
	if it.Measure != nil {
		c.facts([][2]string{{"Value", valueText(it, r)}})
		c.facts(partLines(it.Measure, r))
		c.facts([][2]string{{"Target", clean.Line(r.Level)}})
		c.facts(c.earlierLines(&b.Plan, it))
	} else {
		c.facts([][2]string{{"Status", statusText(it, r)}})
		if d := it.Milestone.Due; !d.IsZero() {
			c.facts([][2]string{{"Due", wording.Date(d)}})
		}
	}
	c.facts(ragLines(r))
	if r.Paragraph != r.Sentence {
		c.facts([][2]string{{"", clean.Line(r.Paragraph)}})
	}
	c.facts([][2]string{{"Judgement", c.typed(clean.Line(r.Reason))}, {"Thresholds", clean.Line(r.Thresholds)},
		{"Tolerance", strings.TrimPrefix(clean.Line(r.Tolerance), "tolerance ")}, {"Outlook", clean.Line(r.Projection)}})
	if it.Measure == nil {
		return
	}
	c.facts([][2]string{{"Travel", travelText(r.Travel)}})
	if r.Travel.Judged {
		c.facts([][2]string{{"Judgement", c.typed(clean.Line(r.Travel.Reason))}})
	}
	if steps := clean.Line(strings.Join(r.Travel.Trace, "; ")); steps != clean.Line(r.Travel.Reason) {
		c.facts([][2]string{{"", wording.Capital(steps)}})
	}
	if r.Previous.Against != "" {
		c.facts([][2]string{{"Last quarter", travelText(r.Previous)}})
	}
}

func objectiveText(b *ppb.Book, code string) string {
	if title := b.PlaceTitle(code); title != code {
		return title + " (" + code + ")"
	}
	return code
}

func stateText(b *ppb.Book, it *ppb.Item) string {
	e := it.Entry
	out := it.StateLabel()
	switch e.State {
	case ppb.Submitted:
		out += fmt.Sprintf(" by %s, %s", b.Officer(e.SubmittedBy).Name, wording.Moment(e.SubmittedAt))
	case ppb.Accepted, ppb.Returned:
		out += fmt.Sprintf(" by %s, %s", b.Officer(e.DecidedBy).Name, wording.Moment(e.DecidedAt))
	case ppb.InProgress:
		if e.EnteredBy != "" {
			out += fmt.Sprintf(", last changed by %s, %s", b.Officer(e.EnteredBy).Name, wording.Moment(e.EnteredAt))
		}
	}
	if len(it.Working) > 0 {
		out += "; working on it now: " + strings.Join(it.Working, ", ")
	}
	return clean.Line(out)
}

package command

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
)

// actionsSchema names the form of `action list --json`.
const actionsSchema = "ppbtui/actions/1"

// actionList is what members asked for. Its JSON names are stable.
type actionList struct {
	Schema  string        `json:"schema"`
	Actions []data.Action `json:"actions"`
}

func (c *cli) actionCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "action", Short: "Keep what members asked for, until it is closed", GroupID: groupEntry,
		Long: "Keeps what members asked for at a meeting: it is answered by its owner, closed by a lead with a reason, carried from " +
			"quarter to quarter until then, and printed in the report as \"Matters arising\".",
	}
	c.family(cmd, c.actionAddCommand(), c.actionAnswerCommand(), c.actionCloseCommand(), c.actionListCommand())
	return cmd
}

func (c *cli) actionAddCommand() *cobra.Command {
	var meeting, due, owner, item string
	cmd := &cobra.Command{
		Use: "add TEXT --meeting DATE --owner LOGIN --due DATE [--item REF]", Short: "Record what members asked for (lead)",
		Long:    "Records what members asked for at a meeting, who owns it and by when it is due. - reads the text from standard input.",
		Example: "ppbtui action add \"A note on agency placements\" --meeting 2023-09-11 --owner pnadkarni --due 2023-11-30 --item PED02-05",
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usage(cmd, "action add needs a text that says what members asked for")
			}
			b := ppb.BoardAction{Owner: owner}
			for _, d := range []struct {
				flag, text string
				to         *ppb.Date
			}{{"meeting", meeting, &b.Meeting}, {"due", due, &b.Due}} {
				if d.text == "" {
					return usage(cmd, "action add needs --%s with a date, such as 2023-11-30", d.flag)
				}
				var err error
				if *d.to, err = rag.ParseDate(d.text); err != nil {
					return usage(cmd, "--%s: %s", d.flag, err)
				}
			}
			if owner == "" {
				return usage(cmd, "action add needs --owner with the login of the person who is to answer")
			}
			return c.with(cmd, func(ctx context.Context, s *session) (err error) {
				if item != "" {
					names, err := s.store.Names(ctx, s.quarter, item)
					if err != nil {
						return err
					}
					if b.Item, err = find(names, item); err != nil {
						return err
					}
				}
				if b.Text, err = c.words(args); err != nil {
					return err
				}
				is, err := s.store.RecordAction(ctx, s.actor, s.quarter, b)
				if err != nil {
					return err
				}
				c.say("Recorded as action %d.", is.N)
				c.saysRemoved(c.removed)
				return c.printActions(ctx, s, []ppb.BoardAction{is})
			})
		},
	}
	cmd.Flags().StringVar(&meeting, "meeting", "", "date of the meeting that asked for it")
	cmd.Flags().StringVar(&owner, "owner", "", "login of the person who answers it")
	cmd.Flags().StringVar(&due, "due", "", "date by which it is due")
	cmd.Flags().StringVar(&item, "item", "", "ref of the item that it is about")
	c.completes(cmd, "owner", c.completePeople)
	return cmd
}

func (c *cli) actionAnswerCommand() *cobra.Command {
	return &cobra.Command{
		Use: "answer N TEXT", Short: "Answer an action of yours",
		Long:    "Adds an answer to an action that you own. It stays open until a lead closes it. - reads the text from standard input.",
		Example: "ppbtui action answer 3 \"The note went to members on 2 October.\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) < 2 {
				return usage(cmd, "action answer needs the number of the action and a text: action answer 3 TEXT")
			}
			return c.onAction(cmd, args[0], args[1:], func(ctx context.Context, s *session, n int, text string) (ppb.BoardAction, error) {
				return s.store.AnswerAction(ctx, s.actor, n, text)
			})
		},
	}
}

func (c *cli) actionCloseCommand() *cobra.Command {
	var why string
	cmd := &cobra.Command{
		Use: "close N --reason TEXT", Short: "Close an action (lead)",
		Long:    "Closes an action with the reason, which is printed once more under \"Matters arising\" with the action.",
		Example: "ppbtui action close 3 --reason \"Members took the note.\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usage(cmd, "action close needs the number of the action: action close 3 --reason TEXT")
			}
			if strings.TrimSpace(why) == "" {
				return usage(cmd, "action close needs --reason with a sentence that says why")
			}
			return c.onAction(cmd, args[0], []string{why}, func(ctx context.Context, s *session, n int, text string) (ppb.BoardAction, error) {
				return s.store.CloseAction(ctx, s.actor, n, text)
			})
		},
	}
	cmd.Flags().StringVar(&why, "reason", "", "why it is closed")
	return cmd
}

// onAction does something to the action with a number, and prints it.
func (c *cli) onAction(cmd *cobra.Command, number string, words []string, do func(context.Context, *session, int, string) (ppb.BoardAction, error)) error {
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 {
		return usage(cmd, "%q is not the number of an action: `ppbtui action list` has them", number)
	}
	return c.withPerson(cmd, func(ctx context.Context, s *session) error {
		text, err := c.words(words)
		if err != nil {
			return err
		}
		is, err := do(ctx, s, n, text)
		if err != nil {
			return err
		}
		c.saysRemoved(c.removed)
		return c.printActions(ctx, s, []ppb.BoardAction{is})
	})
}

func (c *cli) actionListCommand() *cobra.Command {
	var all, asJSON bool
	cmd := &cobra.Command{
		Use: "list", Short: "Print what members asked for and is open", Args: none,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				if err := ppb.Permit(s.actor, ppb.ActRead, nil); err != nil {
					return err
				}
				list, err := s.store.Actions(ctx)
				if err != nil {
					return err
				}
				if !all {
					list = slices.DeleteFunc(list, func(b ppb.BoardAction) bool { return !b.Open() })
				}
				if asJSON {
					return data.WriteJSON(c.data(), actionList{actionsSchema, data.Actions(list)})
				}
				if len(list) == 0 {
					c.say("Members have asked for nothing that is open.")
				}
				return c.printActions(ctx, s, list)
			})
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "those that are closed, too")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// printActions prints actions in full.
func (c *cli) printActions(ctx context.Context, s *session, list []ppb.BoardAction) error {
	people, err := s.store.People(ctx)
	if err != nil {
		return err
	}
	b := &ppb.Book{Officers: people}
	for _, a := range list {
		c.printAction(b, a, rag.DateOf(s.clock()))
	}
	return nil
}

func (c *cli) printAction(b *ppb.Book, a ppb.BoardAction, today ppb.Date) {
	c.say("%d. Meeting of %s, %s, %s", a.N, wording.Date(a.Meeting), b.Officer(a.Owner).Name, clean.Line(a.Standing(today)))
	if a.Item != "" {
		c.say("    About %s", a.Item)
	}
	for line := range strings.Lines(a.Text) {
		c.say("    %s", strings.TrimRight(line, "\n"))
	}
	for _, is := range a.Answers {
		c.say("    %s, %s: %s", wording.Date(is.On), b.Officer(is.By).Name, is.Text)
	}
}

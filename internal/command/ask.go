package command

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/files"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

func (c *cli) askCommand() *cobra.Command {
	var closes bool
	cmd := &cobra.Command{
		Use: "ask REF TEXT", Short: "Ask the officers of an item (lead, director)", GroupID: groupEntry,
		Long: "Asks the officers of an item. The question is open until one of them answers, or until you close it " +
			"with --close. An officer may ask back. Questions and answers stand in `ppbtui show REF` and are in no report. - reads the text from standard input.",
		Example: "ppbtui ask PED02-05 \"Does this include the children placed in August?\"\nppbtui ask PED02-05 --close",
		Args:    needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			do := (*session).ask
			if closes {
				do = (*session).closeQuestion
			}
			return c.thread(cmd, args, !closes, do)
		},
	}
	cmd.Flags().BoolVar(&closes, "close", false, "close your question: no answer is needed any more; TEXT may say why")
	return cmd
}

func (s *session) ask(ctx context.Context, key, text string) (string, error) {
	_, err := s.store.Ask(ctx, s.actor, s.quarter, key, text)
	return ppb.Asks.Did(key), err
}

func (s *session) answer(ctx context.Context, key, text string) (string, error) {
	_, err := s.store.Answer(ctx, s.actor, s.quarter, key, text)
	return ppb.Answers.Did(key), err
}

func (s *session) closeQuestion(ctx context.Context, key, text string) (string, error) {
	_, err := s.store.CloseQuestion(ctx, s.actor, s.quarter, key, text)
	return ppb.Closes.Did(key), err
}

// thread adds the words behind a ref to its item's thread, and prints the thread.
func (c *cli) thread(cmd *cobra.Command, args []string, text bool, do func(s *session, ctx context.Context, key, text string) (string, error)) error {
	return c.with(cmd, func(ctx context.Context, s *session) error {
		names, err := s.store.Names(ctx, s.quarter, args...)
		if err != nil {
			return err
		}
		key, part, words, err := split(names, args)
		if err != nil {
			return err
		}
		if part != "" {
			return usage(cmd, "a question is about the whole of %s: leave /%s out", key, part)
		}
		if text && len(words) == 0 {
			return usage(cmd, "%s needs a text behind the ref, or - to read it from standard input", cmd.Name())
		}
		said, err := c.words(words)
		if err != nil {
			return err
		}
		done, err := do(s, ctx, key, said)
		if err != nil {
			return err
		}
		book, it, err := s.store.Excerpt(ctx, s.quarter, key)
		if err != nil {
			return err
		}
		c.say("%s", done)
		c.saysRemoved(c.removed)
		c.printThread(book, it)
		return nil
	})
}

// words are a text that stands on the command line; - reads it from standard input.
func (c *cli) words(args []string) (string, error) {
	text := strings.Join(args, " ")
	if text == "-" {
		text = ""
		if c.In != nil {
			data, err := io.ReadAll(io.LimitReader(c.In, 8*ppb.MaxNote))
			if err != nil {
				return "", fmt.Errorf("the text could not be read to its end: %w", files.Reason(err))
			}
			text = strings.TrimPrefix(string(data), "\ufeff")
		}
	}
	return c.tidied(clean.Paste(text)), nil
}

// printThread prints what was asked about an item and answered, the oldest first, and for whom it waits.
func (c *cli) printThread(b *ppb.Book, it *ppb.Item) {
	for _, p := range it.Thread {
		c.say("%s, %s%s", wording.Moment(p.At), b.PostWords(p), map[bool]string{true: ":", false: "."}[p.Text != ""])
		for line := range strings.Lines(p.Text) {
			c.sayTyped(strings.TrimRight(line, "\n"))
		}
	}
	for _, q := range ppb.QuestionsOf(it) {
		if q.End == nil {
			c.say("%s: ppbtui answer %s TEXT", wording.Capital(q.To.WaitsFor()), b.Names().Typed(it.Key()))
		}
	}
}

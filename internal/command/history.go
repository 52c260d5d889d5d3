package command

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/clean"
)

func (c *cli) historyCommand() *cobra.Command {
	return &cobra.Command{
		Use: "history REF", Short: "Print who changed what, newest first", GroupID: groupRead,
		Args: needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.with(cmd, func(ctx context.Context, s *session) error {
				book, err := s.store.Book(ctx, s.quarter)
				if err != nil {
					return err
				}
				it, err := find(book, args...)
				if err != nil {
					return err
				}
				events, err := s.store.History(ctx, s.quarter, it.Key())
				if err != nil {
					return err
				}
				slices.SortStableFunc(events, func(a, b ppb.Event) int { return int(b.Seq - a.Seq) })
				if len(events) == 0 {
					c.say("Nothing has happened to %s yet.", it.Key())
				}
				for _, e := range events {
					c.event(book, e)
				}
				return nil
			})
		},
	}
}

func (c *cli) event(b *ppb.Book, e ppb.Event) {
	who := b.Officer(e.Who).Name
	if e.By != "" {
		who = fmt.Sprintf("%s for %s", b.Officer(e.By).Name, who)
	}
	c.say("%s  %s  %s  (%s)", when(e.At), clean.Line(who), clean.Line(e.Action), clean.Line(e.Session))
	for _, line := range changed(e.Before, e.After) {
		c.say("    %s", line)
	}
	if e.Reason != "" {
		c.say("    reason: %s", clean.Line(e.Reason))
	}
}

// changed are the differences of two JSON objects, one a line; what is no object is left out.
func changed(before, after string) []string {
	var old, now map[string]any
	_ = json.Unmarshal([]byte(before), &old)
	_ = json.Unmarshal([]byte(after), &now)
	names := map[string]bool{}
	for _, m := range []map[string]any{old, now} {
		for name := range m {
			names[name] = true
		}
	}
	var out []string
	for _, name := range slices.Sorted(maps.Keys(names)) {
		was, is := short(old[name]), short(now[name])
		switch {
		case was == is:
		case was == "":
			out = append(out, fmt.Sprintf("%s: %s", name, is))
		case is == "":
			out = append(out, fmt.Sprintf("%s: %s, cleared", name, was))
		default:
			out = append(out, fmt.Sprintf("%s: %s, was %s", name, is, was))
		}
	}
	return out
}

// short is a JSON value in a line.
func short(v any) string {
	var s string
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		s = v
	default:
		data, _ := json.Marshal(v)
		s = string(data)
	}
	s = clean.Line(s)
	if r := []rune(s); len(r) > 120 {
		s = strings.TrimSpace(string(r[:117])) + "..."
	}
	return s
}

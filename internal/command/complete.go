package command

import (
	"context"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

// completes says what a flag's value can be, to a shell that asks. The library keeps that for as long as the process lives,
// and the whole tree of commands with it: a server, which makes a tree for every command line and completes none, must
// not.
func (c *cli) completes(cmd *cobra.Command, flag string, f cobra.CompletionFunc) {
	if c.Remote == nil {
		_ = cmd.RegisterFlagCompletionFunc(flag, f)
	}
}

// sessionFunc is [cli.with], or [cli.withPerson] for what is of no quarter.
type sessionFunc func(*cobra.Command, func(context.Context, *session) error) error

// completing runs f on the session that is opened so; a shell that asks for suggestions gets none where anything fails.
func completing(cmd *cobra.Command, with sessionFunc, f func(context.Context, *session) []string) ([]string, cobra.ShellCompDirective) {
	var out []string
	if cmd.Context() == nil {
		cmd.SetContext(context.Background())
	}
	_ = with(cmd, func(ctx context.Context, s *session) error {
		out = f(ctx, s)
		return nil
	})
	return out, cobra.ShellCompDirectiveNoFileComp
}

func (c *cli) completeRefs(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return completing(cmd, c.with, func(ctx context.Context, s *session) []string {
		names, err := s.store.Names(ctx, s.quarter)
		if err != nil {
			return nil
		}
		var out []string
		for _, name := range names.All() {
			out = append(out, names.Typed(name.Key)+"\t"+clean.Line(name.Title))
		}
		return out
	})
}

func (c *cli) completePeople(cmd *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
	return completing(cmd, c.withPerson, func(ctx context.Context, s *session) []string {
		people, _ := s.store.People(ctx)
		var out []string
		for _, p := range people {
			out = append(out, clean.Line(p.Login)+"\t"+clean.Line(p.Name))
		}
		return out
	})
}

// completeLogin suggests people for the first word alone; a file may follow.
func (c *cli) completeLogin(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveDefault
	}
	return c.completePeople(cmd, args, typed)
}

func (c *cli) completeQuarters(cmd *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
	return completing(cmd, c.withPerson, func(ctx context.Context, s *session) []string {
		quarters, _ := s.store.Quarters(ctx)
		var out []string
		for _, q := range quarters {
			out = append(out, q.String())
		}
		return out
	})
}

// completeBoxes suggests the words that some flags of set take.
func (c *cli) completeBoxes(cmd *cobra.Command) {
	var reasons, statuses []string
	for _, r := range ppb.NoneReasons() {
		reasons = append(reasons, string(r)+"\t"+r.Label())
	}
	for _, s := range ppb.MilestoneStatuses() {
		statuses = append(statuses, string(s)+"\t"+s.Label())
	}
	for flag, words := range map[string][]string{
		"none": reasons, "status": statuses, "rag": {"green", "amber", "red", "none", ppb.ReferRAG},
		"travel": {"better", "same", "worse", "n/a"},
	} {
		c.completes(cmd, flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
	}
}

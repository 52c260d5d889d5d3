package command

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
)

// served are the commands that there are over SSH. A new one is not until it is named here.
func served() []string {
	return []string{
		"set", "table", "submit", "take-back", "accept", "return", "outturn", "sign-off", "correct", "withdraw", "publish", "exempt", "small",
		"ask", "answer", "action", "remind", "overview", "plain",
		"status", "list", "show", "file", "history", "export", "diff", "check", "keys",
		"quarter", "plan", "assign", "officer", "roles", "rules",
		"version", "help",
	}
}

// onlyServed takes every other command out of a tree, the library's too.
func onlyServed(root *cobra.Command) {
	for _, cmd := range root.Commands() {
		if !slices.Contains(served(), cmd.Name()) {
			root.RemoveCommand(cmd)
		}
	}
}

// namesServed refuses a command line that names none of the tree's commands. The library adds some of its own while it
// runs a line: the hidden one that shells ask for completions writes the words that it is given to the process's standard
// error as they are, past every stream that it was told to use.
func namesServed(root *cobra.Command, args []string) error {
	cmd, _, err := root.Find(args)
	if err != nil || cmd != root {
		return err
	}
	root.InitDefaultHelpFlag()
	root.InitDefaultVersionFlag()
	if err := root.ParseFlags(args); err != nil {
		return root.FlagErrorFunc()(root, err)
	}
	return root.ValidateArgs(root.Flags().Args())
}

// outward is an error as it is said to somebody who came in over SSH: it names no folder of the server.
type outward struct {
	error
	text string
}

func (e *outward) Error() string { return e.text }
func (e *outward) Unwrap() error { return e.error }

func (r *Remote) outward(err error) error {
	text := clean.Pathless(err)
	for _, dir := range []string{r.Exports, filepath.Dir(r.Store.Path())} {
		if dir := strings.TrimRight(dir, string(filepath.Separator)); dir != "" {
			text = strings.ReplaceAll(text, dir+string(filepath.Separator), "")
			text = strings.ReplaceAll(text, dir, "its folder")
		}
	}
	return &outward{err, text}
}

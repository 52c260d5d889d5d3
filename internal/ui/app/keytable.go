package app

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// Screens are all pages as they are before anything is read, for tables and tests of what they can do.
func Screens() []ui.Screen {
	env := ui.Env{Theme: theme.New(theme.Options{}), Actor: ppb.Actor{Officer: ppb.Officer{Role: ppb.RoleLead}}}
	out := make([]ui.Screen, len(pages))
	for i, p := range pages {
		out[i] = makers()[p](env, nil, "")
	}
	return out
}

// Everywhere are the actions that every page has.
func Everywhere() []ui.Action { return (&Model{}).everywhere() }

var headings = [...]string{"The list of the quarter", "An item", "Review", "History", "Who are you (demonstration)", "First sign-in"}

// KeyTable is the table of all keys, in Markdown: what help shows, for the documentation.
func KeyTable() string {
	var b strings.Builder
	table := func(title string, actions []ui.Action) {
		fmt.Fprintf(&b, "### %s\n\n| Key | What it does |\n|---|---|\n", title)
		for _, a := range actions {
			if len(a.Keys) > 0 {
				fmt.Fprintf(&b, "| %s | %s |\n", strings.ReplaceAll(keyLabels(a), "|", "\\|"), a.Help)
			}
		}
		b.WriteString("\n")
	}
	table("Everywhere", Everywhere())
	for i, s := range Screens() {
		table(headings[i], s.Actions())
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

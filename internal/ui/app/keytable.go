package app

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// Everywhere are the actions that every page has.
func Everywhere() []ui.Action { return (&Model{}).everywhere() }

// KeyTable is the table of all keys, in Markdown: what help shows, for the documentation. Pages have other keys before
// their data are there, and while something is open on them: the table is made from pages as people meet them, in a small
// quarter of its own (see visits).
func KeyTable() string {
	var b strings.Builder
	everywhere := keySection{heading: "Everywhere"}
	everywhere.add(Everywhere())
	everywhere.write(&b)
	for _, v := range visits {
		section := keySection{heading: v.heading}
		for _, do := range v.states {
			section.add(v.visit(do, theme.Options{}).Actions())
		}
		section.write(&b)
	}
	menus := keySection{heading: "Help and commands"}
	menus.add((&menu{}).Actions())
	menus.write(&b)
	return strings.TrimRight(b.String(), "\n") + "\n"
}

// keySection is one table: a row for everything that can be done, with all keys that do it.
type keySection struct {
	heading string
	rows    []keyRow
}

type keyRow struct {
	help   string
	labels []string
}

func (t *keySection) add(actions []ui.Action) {
	for _, a := range actions {
		labels := labelsOf(a)
		if len(labels) == 0 {
			continue // a command of F2 alone
		}
		i := slices.IndexFunc(t.rows, func(r keyRow) bool { return r.help == a.Does() })
		if i < 0 {
			i = len(t.rows)
			t.rows = append(t.rows, keyRow{help: a.Does()})
		}
		for _, l := range labels {
			if !slices.Contains(t.rows[i].labels, l) {
				t.rows[i].labels = append(t.rows[i].labels, l)
			}
		}
	}
}

func (t *keySection) write(b *strings.Builder) {
	fmt.Fprintf(b, "### %s\n\n| Key | What it does |\n|---|---|\n", t.heading)
	for _, r := range t.rows {
		fmt.Fprintf(b, "| %s | %s |\n", strings.ReplaceAll(strings.Join(r.labels, ", "), "|", "\\|"), r.help)
	}
	b.WriteString("\n")
}

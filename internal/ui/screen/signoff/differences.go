package signoff

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// differences is the page of what a revision changed of the one before.
type differences struct {
	env      ui.Env
	store    Store
	revision int

	items  []ppb.ItemDiff
	read   bool
	failed error
	scroll sheet.Window
}

func newDifferences(env ui.Env, store Store, revision int) *differences {
	return &differences{env: env, store: store, revision: revision}
}

type compared struct {
	items []ppb.ItemDiff
	err   error
}

// Init reads both revisions.
func (d *differences) Init() tea.Cmd {
	env, store, n := d.env, d.store, d.revision
	return func() tea.Msg {
		before, err := store.Revision(env.Ctx, env.Actor, env.Quarter, n-1)
		if err != nil {
			return compared{err: err}
		}
		after, err := store.Revision(env.Ctx, env.Actor, env.Quarter, n)
		if err != nil {
			return compared{err: err}
		}
		return compared{items: ppb.Diff(before, after)}
	}
}

// Update takes what was read.
func (d *differences) Update(msg tea.Msg) tea.Cmd {
	if m, ok := msg.(compared); ok {
		d.items, d.failed, d.read = m.items, m.err, true
	}
	return nil
}

// Title names the two.
func (d *differences) Title() string {
	return fmt.Sprintf("Revisions %d and %d", d.revision-1, d.revision)
}

// Status says what is below.
func (d *differences) Status() string { return d.scroll.Rest() }

// Actions scroll.
func (d *differences) Actions() []ui.Action { return ui.Moves(&d.scroll, nil) }

// View draws what shows of it.
func (d *differences) View(w, h int) ui.Frame {
	if says := d.note(); says != "" {
		return sheet.Note(d.env.Theme, w, says)
	}
	f := d.scroll.View(d.page(w), h)
	f.More = d.scroll.More()
	return f
}

// note is what there is in place of differences; empty where there are some.
func (d *differences) note() string {
	switch {
	case d.failed != nil:
		return "They cannot be compared: " + ui.Sentence(d.failed)
	case !d.read:
		return "Reading both."
	case len(d.items) == 0:
		return "Both say the same."
	}
	return ""
}

func (d *differences) page(w int) *sheet.Sheet {
	s := sheet.New(d.env.Theme, w)
	for _, it := range d.items {
		s.Section(theme.Neutral(it.Key+"  "+it.Title), "")
		switch it.Only {
		case "a":
			s.Para(fmt.Sprintf("Only in revision %d.", d.revision-1))
		case "b":
			s.Para(fmt.Sprintf("Only in revision %d.", d.revision))
		}
		for _, c := range it.Changes {
			s.Pair(c.Label+" was", theme.Neutral(orNothing(c.Was)))
			s.Pair(c.Label+" is", theme.Neutral(orNothing(c.Is)))
		}
	}
	return s
}

func orNothing(text string) string {
	if strings.TrimSpace(text) == "" {
		return "nothing"
	}
	return text
}

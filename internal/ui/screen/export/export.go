// Package export is the page that exports: which edition of which quarter, in which format, where to, and what stands there
// already, before anything is written; how far it is while it is; and then how one comes to it.
package export

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/export"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
)

// Store is what the page needs of the store.
type Store interface {
	export.Store
	export.Lister
}

// Screen is the page.
type Screen struct {
	env   ui.Env
	store Store

	editions []export.Edition // nil before they are read
	failed   error
	form     *form.Form
	edition  *form.Pick
	format   *form.Pick
	formats  string // all there are, in a sentence
	audience *form.Choice
	name     form.Line
	replace  *form.Choice
	notice   string

	every  time.Duration // between two looks at how far it is
	counts counted       // what is withheld from the edition that was looked at last
	seen   looked        // what stands under the name that was looked at last
	write  *writing      // nil: nothing is being written
	last   *written      // what was written last, until another thing is asked for
	moved  int           // lines that the page is scrolled by from there, where what was written has no room
}

// New makes the page.
func New(env ui.Env, store Store) *Screen { return &Screen{env: env, store: store, every: lookEvery} }

// listed are the editions that there are.
type listed struct {
	editions []export.Edition
	err      error
}

// looked is what stands where an export would go.
type looked struct {
	ask   export.Ask
	name  string
	found export.Found
	err   error
}

// Init reads which editions there are.
func (s *Screen) Init() tea.Cmd { return s.Refresh() }

// Refresh reads them again, and what stands where the export would go.
func (s *Screen) Refresh() tea.Cmd {
	env, store := s.env, s.store
	return func() tea.Msg {
		all, err := export.Editions(env.Ctx, store, env.Actor)
		return listed{all, err}
	}
}

// Update takes typing, what was read, and what becomes of what is written.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case listed:
		if s.failed = msg.err; msg.err != nil {
			return nil
		}
		s.counts = counted{} // somebody may have decided on another item
		return s.list(msg.editions)
	case looked:
		if msg.ask == s.ask() && msg.name == s.target() {
			s.seen = msg
		}
	case counted:
		if msg.of == s.kept() {
			s.counts = msg
		}
	case tick:
		return s.goOn(msg)
	case written:
		return s.wrote(msg)
	case tea.KeyPressMsg, tea.PasteMsg:
		return s.typed(msg)
	}
	return nil
}

// list takes the editions, of which the one that was chosen stays; at first it is that of the quarter that one is in.
func (s *Screen) list(editions []export.Edition) tea.Cmd {
	if len(editions) == 0 || s.env.Exports == nil {
		s.editions = editions
		return nil
	}
	values, labels := names(editions)
	if s.form != nil {
		s.offerEditions(editions, values, labels)
		return s.look()
	}
	s.editions = editions
	s.makeForm(values, labels)
	at := slices.IndexFunc(editions, func(e export.Edition) bool { return e.Quarter == s.env.Quarter })
	s.edition.SetOffset(at)
	s.offerName("")
	return s.look()
}

// offerEditions has the box offer other editions. One that there is no more, because another revision was signed, makes way for the
// newest of its quarter.
func (s *Screen) offerEditions(editions []export.Edition, values, labels []string) {
	was, offered := s.ask(), s.offered()
	s.editions = editions
	s.edition.Offer(values, labels)
	if s.ask() == was {
		return
	}
	s.edition.SetOffset(slices.IndexFunc(editions, func(e export.Edition) bool { return e.Quarter == was.Quarter }))
	s.replace.SetValue("")
	s.offerName(offered)
}

// typed is a key or a paste in the boxes. What is written meanwhile is what was asked for before.
func (s *Screen) typed(msg tea.Msg) tea.Cmd {
	if s.form == nil || s.write != nil {
		return nil
	}
	offered := s.offered()
	did := s.form.Update(msg)
	s.notice = s.form.TakeNotice()
	if did != form.Changed {
		s.scroll(msg)
		return nil
	}
	return s.changed(offered)
}

// changed is after the box with the focus has come to hold something else; offered is the name that was offered before.
func (s *Screen) changed(offered string) tea.Cmd {
	if s.form.At("replace") {
		return nil
	}
	s.last, s.moved = nil, 0
	s.replace.SetValue("")
	s.offerName(offered)
	return s.look()
}

// scroll moves what was written, where it has no room.
func (s *Screen) scroll(msg tea.Msg) {
	switch k, _ := msg.(tea.KeyPressMsg); {
	case s.last == nil:
	case k.Code == tea.KeyPgDown:
		s.moved += few
	case k.Code == tea.KeyPgUp:
		s.moved -= few
	}
}

// few is how many lines a key scrolls by.
const few = 4

// look looks at what stands where the export would go.
func (s *Screen) look() tea.Cmd {
	place, ask, name := s.env.Exports, s.ask(), s.target()
	s.seen = looked{}
	return tea.Batch(s.count(), func() tea.Msg {
		found, err := place.Look(ask, name)
		return looked{ask, name, found, err}
	})
}

// Typing reports whether the name has the focus.
func (s *Screen) Typing() bool {
	if s.form == nil || s.write != nil {
		return false
	}
	b := s.form.Focused()
	return b != nil && b.Field.Typing()
}

// Title of the page.
func (s *Screen) Title() string { return "Export" }

// Status says that nothing is done yet, or how far it is.
func (s *Screen) Status() string {
	switch {
	case s.notice != "":
		return s.notice
	case s.write != nil && s.env.Theme.Spoken():
		return "" // how far it is would be said over and over
	case s.write != nil:
		return s.write.says()
	case s.form == nil:
		return ""
	case s.last != nil:
		return "It is written."
	}
	return "Nothing is written until F9."
}

// Actions write it and go between the boxes, or stop it.
func (s *Screen) Actions() []ui.Action {
	if s.write != nil {
		return []ui.Action{{Name: "cancel", Binding: ui.Bind("Stop writing: nothing of it is left", "esc", "c"), Short: "Stop", Do: s.cancel}}
	}
	out := []ui.Action{{
		Name: "write", Binding: ui.Bind("Write the export", "f9", "ctrl+t"), Short: "Write it", Also: "save download", Why: s.whyNot, Do: s.start,
	}}
	if s.form == nil {
		return out
	}
	return append(out,
		ui.Action{Name: "withheld", Binding: ui.Bind("What is withheld from this edition, and why", "f4"), Short: s.withheldWord(), Also: "preview exempt confidential small public part ii",
			Why: s.whyNoPreview, Do: s.preview},
		ui.Action{Name: "next-box", Binding: ui.Bind("Go to the next box", "tab"), Short: "Next box", Do: s.step(1)},
		ui.Action{Name: "previous-box", Binding: ui.Bind("Go to the previous box", "shift+tab"), Do: s.step(-1)},
		ui.Action{Name: "copy-line", Binding: ui.Bind("Copy the line that fetches or opens it", "ctrl+y"), Why: s.whyNoLine, Do: s.copyLine})
}

func (s *Screen) step(by int) func() tea.Cmd {
	return func() tea.Cmd {
		s.form.Step(by)
		return nil
	}
}

func (s *Screen) whyNoLine() string {
	if s.last == nil {
		return "Nothing is written yet: the line stands here then."
	}
	return ""
}

func (s *Screen) copyLine() tea.Cmd {
	_, line, _ := s.env.Exports.Then(s.last.did)
	return tea.Batch(ui.Send(ui.Copy{Text: line}), ui.Send(ui.Say{Text: "The line was sent to your terminal's clipboard."}))
}

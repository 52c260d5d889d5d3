package review

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/choice"
	"ppbtui/internal/ui/component/editor"
)

const saveAfter = 500 * time.Millisecond // how long a note may wait before it is saved

// dialog returns an item with a note. What is typed is kept until it is sent or taken out again.
type dialog struct {
	q      *Queue
	row    row
	note   *editor.Editor
	starts *choice.Row
	quick  bool // the quick starts have the focus
	edits  int  // of the note, just after a quick start was put in; nothing has been typed while it is the same
	saving bool // a save is due or on its way
	notice string
}

// quickStarts are the notes that most returns begin with.
var quickStarts = []struct{ label, note string }{
	{"Recovery date needed", "By what date do you expect this to be back on course, and who will see to it?"},
	{"Value looks wrong", "Please check the value: is it for the right period, and in the right unit?"},
	{"What changed?", "What has changed since the last figure, and why?"},
}

func newDialog(q *Queue, r row) *dialog {
	labels := make([]string, len(quickStarts))
	for i, s := range quickStarts {
		labels[i] = s.label
	}
	d := &dialog{q: q, row: r, note: editor.New(ppb.MaxNote), starts: choice.Radio(q.env.Theme, labels, -1)}
	if text, ok := q.notes.get(r.key()); ok {
		d.note.SetText(text)
	}
	return d
}

// Init asks for a note of another day.
func (d *dialog) Init() tea.Cmd {
	if _, ok := d.q.notes.get(d.row.key()); ok {
		return nil
	}
	return d.q.notes.load(d.row.key())
}

// saveDue is half a second after typing.
type saveDue struct{}

// Update takes typing, and what became of loading and saving.
func (d *dialog) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case noteLoaded:
		return d.loaded(msg)
	case saveDue:
		return d.q.notes.save(d.row.key())
	case noteSaved:
		d.saving = false
		if msg.err != nil {
			d.notice = notSaved(msg.err)
		}
		return d.keep() // what was typed meanwhile
	case tea.KeyPressMsg, tea.PasteMsg:
		return d.typed(msg)
	}
	return nil
}

func (d *dialog) typed(msg tea.Msg) tea.Cmd {
	d.notice = ""
	if _, paste := msg.(tea.PasteMsg); paste {
		d.quick = false
	}
	if d.quick {
		d.starts.Update(msg)
		return nil
	}
	d.note.Update(msg)
	d.notice = d.note.TakeNotice()
	return d.keep()
}

// keep remembers the note at once and saves it soon, one save at a time.
func (d *dialog) keep() tea.Cmd {
	if !d.q.notes.set(d.row.key(), d.note.Text()) || d.saving {
		return nil
	}
	d.saving = true
	return d.q.notes.later()
}

// loaded puts the note of another day before what has been typed since.
func (d *dialog) loaded(msg noteLoaded) tea.Cmd {
	if msg.text == "" {
		return nil
	}
	if typed := d.note.Text(); typed != "" {
		d.note.SetText(msg.text + "\n" + typed)
		return d.keep()
	}
	d.note.SetText(msg.text)
	d.q.notes.set(d.row.key(), d.note.Text())
	d.notice = "Your note from before is here."
	return nil
}

// Leave saves what has not been saved yet.
func (d *dialog) Leave() tea.Cmd {
	if _, held := d.q.notes.get(d.row.key()); !held && d.note.Text() == "" {
		return nil
	}
	d.q.notes.set(d.row.key(), d.note.Text())
	save := d.q.notes.save(d.row.key())
	return func() tea.Msg {
		if m, ok := save().(noteSaved); ok && m.err != nil {
			return ui.Say{Text: notSaved(m.err)}
		}
		return nil // nothing holds the page
	}
}

// notSaved says that a note is only in memory.
func notSaved(err error) string {
	return "The note is kept while ppb runs; it could not be saved: " + ui.Sentence(err)
}

// Typing reports whether the note has the focus.
func (d *dialog) Typing() bool { return !d.quick }

// Actions send the note, go between the boxes, or close.
func (d *dialog) Actions() []ui.Action {
	out := []ui.Action{
		{Name: "send", Binding: ui.Bind("Return the item to its officer with this note", "f9", "ctrl+t"), Short: "Return it", Why: d.whyNot, Do: d.send},
	}
	if !d.q.env.Theme.Spoken() {
		out = append(out, ui.Action{Name: "tab", Binding: ui.Bind("Go between the note and the quick starts", "tab", "shift+tab"), Short: "Next box", Do: d.swap})
	}
	if d.quick {
		out = append(out, ui.Action{Name: "start", Binding: ui.Bind("Put this quick start into the note", "space", "enter"), Short: "Choose", Do: d.start})
	}
	return append(out, ui.Action{Name: "back", Binding: ui.Bind("Close; the note is kept and nothing is sent", "esc"), Short: "Close", Do: func() tea.Cmd { return ui.Send(ui.Back{}) }})
}

func (d *dialog) swap() tea.Cmd {
	d.quick = !d.quick
	return nil
}

func (d *dialog) whyNot() string {
	if why := d.q.whyNot(giveBack, d.row.item); why != "" {
		return why
	}
	if ppb.Words(d.note.Text()) == 0 {
		return "Write what is wanted first, or choose a quick start" + d.q.env.Key(" with Tab and Space", "")
	}
	return ""
}

// send hands the return to the queue.
func (d *dialog) send() tea.Cmd {
	d.q.notes.set(d.row.key(), d.note.Text())
	return ui.Send(ui.Back{Result: decision{verb: giveBack, key: d.row.key(), note: strings.TrimSpace(d.note.Text())}})
}

// start puts the quick start at the end of the note, where writing goes on, in the place of the one before it while that
// is untouched. Ctrl+Z takes it out.
func (d *dialog) start() tea.Cmd {
	d.starts.Choose(d.starts.At())
	d.quick = false
	switch {
	case d.edits != 0 && d.edits == d.note.Edits():
		d.note.Update(tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl})
	case isQuickStart(d.note.Text()):
		d.note.SetText("")
	}
	d.note.SetOffset(d.note.Runes())
	s := quickStarts[d.starts.At()].note
	if d.note.Text() != "" {
		s = "\n" + s
	}
	d.note.Paste(s)
	d.note.TakeNotice()
	d.edits = d.note.Edits()
	if d.notice = "Change the note as you like. Ctrl+Z takes it out."; d.q.env.Theme.Spoken() {
		d.notice = "It is in the note. Change the note as you like."
	}
	return d.keep()
}

// isQuickStart reports whether a note is a quick start and nothing else.
func isQuickStart(note string) bool {
	for _, s := range quickStarts {
		if strings.TrimSpace(note) == s.note {
			return true
		}
	}
	return false
}

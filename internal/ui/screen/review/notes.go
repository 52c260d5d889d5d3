package review

import (
	"context"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// notes keeps what the lead has written to officers and not sent: here while the program runs, and as a preference
// of the person at the keyboard, so that it is there another day.
type notes struct {
	env   ui.Env
	store Store

	wait time.Duration

	mu    sync.Mutex // guards texts
	texts map[string]string
	write sync.Mutex // one write at a time, each of the newest text: they cannot overtake each other
}

func newNotes(env ui.Env, store Store) *notes {
	return &notes{env: env, store: store, wait: saveAfter, texts: map[string]string{}}
}

// keep remembers a note; the command saves it. An empty text forgets it.
func (n *notes) keep(key, text string) tea.Cmd {
	if !n.set(key, text) {
		return nil
	}
	return n.save(key)
}

// set remembers a note without saving it and reports whether it is another than before.
func (n *notes) set(key, text string) (changed bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if old, held := n.texts[key]; held && old == text {
		return false
	}
	n.texts[key] = text
	n.env.Pending.Add(setting(key), func(ctx context.Context) error { return n.put(ctx, key) })
	return true
}

// get is the note as remembered; ok is false where nobody has asked the store yet.
func (n *notes) get(key string) (text string, ok bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	text, ok = n.texts[key]
	return text, ok
}

// save writes the newest text of a note.
func (n *notes) save(key string) tea.Cmd {
	return func() tea.Msg { return noteSaved{key: key, err: n.put(n.env.Ctx, key)} }
}

func (n *notes) put(ctx context.Context, key string) error {
	n.write.Lock()
	defer n.write.Unlock()
	text, _ := n.get(key)
	if err := n.store.SetPreference(ctx, n.owner(), setting(key), text); err != nil {
		return err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.texts[key] == text { // else more was typed meanwhile
		n.env.Pending.Written(setting(key))
	}
	return nil
}

// setting is the name of the preference that holds a note.
func setting(key string) string { return "note:" + key }

// later answers with saveDue when a save is due.
func (n *notes) later() tea.Cmd {
	return ui.Later(n.wait, saveDue{})
}

// load asks the store for a note of another day.
func (n *notes) load(key string) tea.Cmd {
	return func() tea.Msg {
		text, err := n.store.Preference(n.env.Ctx, n.owner(), setting(key))
		return noteLoaded{key: key, text: text, err: err}
	}
}

func (n *notes) owner() string { return n.env.Actor.Real().Login }

type (
	noteSaved struct {
		key string
		err error
	}
	noteLoaded struct {
		key, text string
		err       error
	}
)

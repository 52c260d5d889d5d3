package store

import (
	"context"
	"errors"
)

// Unsaved is why something that was typed on this screen is not in the file: nil where all of it is, or is about to be. Once
// the file is lost nothing is: what was written before went with it, and whether the rescued copy is restored nobody knows.
func (p *Pane) Unsaved() (err error) {
	defer wrap(&err, "save drafts")
	if l := p.lost.Load(); l != nil {
		return l.error(p.path)
	}
	_, err = p.memory.unsaved(p.writer)
	return err
}

// Unsaved is Pane.Unsaved of a process with one screen.
func (s *Store) Unsaved() error { return s.pane.Unsaved() }

// Keep writes what was typed on this screen at once, and returns why, where something of it is not in the file after
// that. It is what a sentence such as "What you typed is kept" stands on, so it looks whether the file is still there even
// where there is nothing left to write.
func (p *Pane) Keep(ctx context.Context) (err error) {
	defer wrap(&err, "save drafts")
	err = p.Flush(ctx)
	if lost := p.whole(); lost != nil {
		return lost
	}
	pending, failing := p.memory.unsaved(p.writer)
	switch {
	case !pending:
		return nil // what failed is another screen's
	case err != nil:
		return err
	case failing != nil:
		return failing
	}
	return errors.New("more was typed meanwhile")
}

// unsaved reports whether a screen's typing is newer than the file, and why that is where a try has failed.
func (m *memory) unsaved(writer string) (pending bool, failing error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for k, t := range m.newer {
		if k.writer == writer {
			pending = true
			failing = errors.Join(failing, t.failing)
		}
	}
	return pending, failing
}

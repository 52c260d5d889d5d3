package entry

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/screen/entry/conflict"
	"ppbtui/internal/ui/theme"
)

// next is what goes on after a commit.
type next struct {
	what what
	key  string
}

type what int

const (
	stay what = iota
	goBack
	openItem
	submitIt
)

// Leave commits what was typed before the page goes: back, another item, the end of the program. What cannot be committed
// stays in the draft, and the page stays to say so.
func (s *Screen) Leave() tea.Cmd {
	if !s.opened() {
		return nil
	}
	commit := s.session.Leave(s.cursor())
	if commit == nil {
		return nil
	}
	return func() tea.Msg {
		done := commit()
		if done.Err != nil {
			return done
		}
		return tea.BatchMsg(s.committedAnd(done.Saved))
	}
}

// committedAnd tells that something was committed, and what was taken over with it.
func (s *Screen) committedAnd(saved ppb.Saved) []tea.Cmd {
	out := []tea.Cmd{ui.Send(ui.Changed{})}
	if text := s.session.TakenOver(saved); text != "" {
		out = append(out, ui.Send(ui.Say{Text: theme.Neutral(text)}))
	}
	return out
}

// leaveFor asks the root model for another page. Leave commits on the way; should that meet a conflict, the same is asked
// again once it is resolved.
func (s *Screen) leaveFor(then next) tea.Cmd {
	s.then = then
	return s.wants(then)
}

func (s *Screen) wants(then next) tea.Cmd {
	switch then.what {
	case goBack:
		return ui.Send(ui.Back{})
	case openItem:
		return ui.Send(ui.Open{Page: ui.PageEntry, Key: then.key, Replace: true})
	}
	return nil
}

// committed goes on after a commit, or says why it was none.
func (s *Screen) committed(m draft.Committed) tea.Cmd {
	switch s.session.Committed(m) {
	case draft.Done:
		return tea.Batch(s.accepted(m.Saved), s.goOn())
	case draft.Conflict:
		return s.choose(m.Err)
	case draft.Kept:
		return s.keptOut(m.Err)
	}
	s.then = next{}
	return ui.Send(ui.Failed{Err: m.Err})
}

// choose opens the conflict dialog. What was to go on waits for its answer.
func (s *Screen) choose(err error) tea.Cmd {
	c, _ := errors.AsType[*ppb.ConflictError](err)
	return ui.Send(ui.Push{Screen: conflict.New(s.env, s.session.Store, s.session.Plan(), s.session.Item(), c)})
}

// keptOut shows the item that was locked meanwhile, and the draft that was kept of it.
func (s *Screen) keptOut(err error) tea.Cmd {
	s.then = next{}
	return tea.Batch(s.Refresh(), ui.Send(ui.Say{Text: "Kept, not sent: copy or discard your draft. " + wording.Sentence(err.Error())}))
}

// accepted shows the entry as it was committed.
func (s *Screen) accepted(saved ppb.Saved) tea.Cmd {
	s.show()
	if text := s.session.TakenOver(saved); text != "" {
		s.said.notice = theme.Neutral(text)
	}
	return tea.Batch(s.committedAnd(saved)...)
}

// goOn does what was to follow the commit.
func (s *Screen) goOn() tea.Cmd {
	then := s.then
	s.then = next{}
	return s.wants(then)
}

// resolved takes the answer of the conflict dialog. To save choices is not to send, and two texts that were put together
// are read first.
func (s *Screen) resolved(m conflict.Resolved) tea.Cmd {
	done := draft.Committed{Saved: m.Saved}
	if s.then.what != submitIt && !m.Both {
		return s.committed(done)
	}
	s.then = next{}
	cmd := s.committed(done)
	s.said.notice = "Your choices are saved."
	if s.whyNotSubmit() == "" {
		s.said.notice += " F9 sends it."
	}
	return cmd
}

// neighbour is the item before or after this one, and why there is none; once this one is sent, the next that is to do.
func (s *Screen) neighbour(by int) (key, why string) {
	if s.said.sent != "" && by > 0 {
		return s.session.NextToDo()
	}
	return s.session.Neighbour(by)
}

// move opens a neighbour in this place.
func (s *Screen) move(by int) tea.Cmd {
	key, _ := s.neighbour(by)
	return s.leaveFor(next{openItem, key})
}

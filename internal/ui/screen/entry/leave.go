package entry

import (
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/entry/conflict"
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

// committed is the answer of a commit.
type committed struct {
	saved ppb.Saved
	err   error
}

// Leave commits what was typed before the page goes: back, another item, the end of the program. What cannot be committed
// stays in the draft, and the page stays to say so.
func (s *Screen) Leave() tea.Cmd {
	if s.item == nil || !s.typed || s.locked != "" {
		return nil
	}
	d := s.draft()
	return func() tea.Msg {
		saved, err := s.store.Commit(s.env.Ctx, s.env.Actor, d)
		if err != nil {
			return committed{err: err}
		}
		out := tea.BatchMsg{ui.Send(ui.Changed{})}
		if text := mergedSentence(saved, s.env.Actor.Name); text != "" {
			out = append(out, ui.Send(ui.Say{Text: text}))
		}
		return out
	}
}

// leaveFor asks the root model for another page. Leave commits on the way; should that meet a conflict, the same is asked
// again once it is resolved.
func (s *Screen) leaveFor(then next) tea.Cmd {
	s.then = then
	return s.ask(then)
}

func (s *Screen) ask(then next) tea.Cmd {
	switch then.what {
	case goBack:
		return ui.Send(ui.Back{})
	case openItem:
		return ui.Send(ui.Open{Page: ui.PageEntry, Key: then.key, Replace: true})
	case submitIt:
		return s.send()
	}
	return nil
}

// committed goes on after a commit, or says why it was none. The draft stays whatever happens here.
func (s *Screen) committed(m committed) tea.Cmd {
	s.busy = false
	if m.err != nil {
		then := s.then
		s.then = next{}
		if c, ok := errors.AsType[*ppb.ConflictError](m.err); ok {
			s.then = then
			return ui.Send(ui.Push{Screen: conflict.New(s.env, s.store, s.plan, s.item, c)})
		}
		if errors.Is(m.err, ppb.ErrLocked) {
			s.typed = false
			return tea.Batch(s.Refresh(), ui.Send(ui.Say{Text: "Kept, not sent: copy or discard your draft. " + sentence(m.err.Error())}))
		}
		return ui.Send(ui.Failed{Err: m.err})
	}
	return s.accepted(m.saved)
}

// accepted takes over the entry as it was committed.
func (s *Screen) accepted(saved ppb.Saved) tea.Cmd {
	it := *s.item
	it.Entry = saved.Entry
	s.item = &it
	s.adopt(saved.Entry.Content, saved.Entry.Version)
	s.fill()
	s.reread()
	cmds := []tea.Cmd{ui.Send(ui.Changed{})}
	if text := mergedSentence(saved, s.env.Actor.Name); text != "" {
		s.notice = text
		cmds = append(cmds, ui.Send(ui.Say{Text: text}))
	}
	return tea.Batch(append(cmds, s.goOn())...)
}

// goOn does what was to follow the commit.
func (s *Screen) goOn() tea.Cmd {
	then := s.then
	s.then = next{}
	return s.ask(then)
}

// resolved takes the answer of the conflict screen.
func (s *Screen) resolved(msg tea.Msg) tea.Cmd {
	switch m := msg.(type) {
	case conflict.Resolved:
		if s.then.what != submitIt && !m.Both {
			return s.accepted(m.Saved)
		}
		s.then = next{} // to save choices is not to send, and two texts put together are read first
		cmd := s.accepted(m.Saved)
		s.notice = "Your choices are saved."
		if s.whySubmit() == "" {
			s.notice += " F9 sends it."
		}
		return cmd
	case conflict.Failed:
		return s.committed(committed{err: m.Err})
	case conflict.Later:
		s.then = next{}
		s.notice = "Your text is as you left it. You will be asked again when you leave or submit."
	}
	return nil
}

// mergedSentence says what was taken over from whom; me is the name of the person who reads it.
func mergedSentence(saved ppb.Saved, me string) string {
	if len(saved.Merged) == 0 {
		return ""
	}
	names := make([]string, len(saved.Merged))
	for i, f := range saved.Merged {
		names[i] = "the " + ppb.FieldLabel(f)
	}
	if saved.MergedFrom == me {
		return fmt.Sprintf("You changed %s in another window meanwhile: taken over.", list(names))
	}
	return fmt.Sprintf("%s changed %s meanwhile: taken over.", saved.MergedFrom, list(names))
}

// neighbour is the item before or after this one, and why there is none.
func (s *Screen) neighbour(by int) (key, why string) {
	if s.sent != "" && by > 0 {
		return s.nextToDo()
	}
	round := s.round()
	i := s.at(round) + by
	switch {
	case len(round) == 0:
		return "", "the item is still being opened"
	case i < 0:
		return "", "this is the first item"
	case i >= len(round):
		return "", "this is the last item"
	}
	return round[i].Key(), ""
}

// nextToDo is the next item that still needs me, round the end.
func (s *Screen) nextToDo() (key, why string) {
	round := s.round()
	at := s.at(round)
	for i := 1; i < len(round); i++ {
		if it := round[(at+i)%len(round)]; todo(it) {
			return it.Key(), ""
		}
	}
	return "", "that was the last one: nothing else needs you"
}

// move opens a neighbour in this place.
func (s *Screen) move(by int) tea.Cmd {
	key, _ := s.neighbour(by)
	return s.leaveFor(next{openItem, key})
}

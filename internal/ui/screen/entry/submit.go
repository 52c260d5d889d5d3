package entry

import (
	"errors"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
)

type (
	submitted struct {
		entry ppb.Entry
		err   error
	}
	takenBack struct {
		entry ppb.Entry
		err   error
	}
	discarded struct{ err error }
)

// submit commits what was typed, then sends the item to the lead.
func (s *Screen) submit() tea.Cmd {
	s.then, s.busy = next{what: submitIt}, true
	if !s.typed {
		return s.goOn()
	}
	d := s.draft()
	return func() tea.Msg {
		saved, err := s.store.Commit(s.env.Ctx, s.env.Actor, d)
		return committed{saved, err}
	}
}

func (s *Screen) send() tea.Cmd {
	s.busy = true
	return func() tea.Msg {
		e, err := s.store.Submit(s.env.Ctx, s.env.Actor, s.env.Quarter, s.key)
		return submitted{e, err}
	}
}

func (s *Screen) submitted(m submitted) tea.Cmd {
	s.busy = false
	if m.err != nil {
		if c, ok := errors.AsType[*ppb.ConflictError](m.err); ok {
			s.then = next{what: submitIt}
			return s.committed(committed{err: c})
		}
		return tea.Batch(ui.Send(ui.Failed{Err: m.err}), s.Refresh())
	}
	s.enter(m.entry)
	s.sentBrief = "Sent to " + s.leads() + " at " + s.env.Clock().Format("15:04") + ". u takes it back until opened."
	s.sent = "Sent to " + s.leads() + " at " + s.env.Clock().Format("15:04") + ". You can take it back until it is opened."
	if key, _ := s.nextToDo(); key != "" {
		s.sent += " F8 goes to the next item."
		s.sentBrief += " F8 next item."
	}
	return ui.Send(ui.Changed{})
}

// enter shows the entry after its state changed.
func (s *Screen) enter(e ppb.Entry) {
	it := *s.item
	it.Entry = e
	s.item = &it
	s.adopt(e.Content, e.Version)
	s.locked = s.whyLocked()
	s.fill()
	s.focus, s.scroll, s.panel.open = nowhere, 0, false
	if s.locked == "" {
		s.focus = 0
	}
	s.reread()
}

// whySubmit is every reason why the item cannot be submitted now.
func (s *Screen) whySubmit() string {
	switch {
	case s.locked != "":
		return s.locked
	case s.newer != nil && ppb.Unlocked(*s.newer) != nil:
		return s.overtaken()
	case s.busy:
		return "it is being sent"
	}
	if err := ppb.Permit(s.env.Actor, ppb.ActSubmit, s.item); err != nil {
		return err.Error()
	}
	if len(s.unready) == 0 {
		return ""
	}
	return s.item.Ref() + " is not ready: " + strings.Join(reasons(s.unready), "; ")
}

func reasons(problems []ppb.Problem) []string {
	out := make([]string, 0, len(problems))
	for _, p := range problems {
		out = append(out, strings.TrimRight(p.Text, "."))
	}
	return out
}

// leads are the names of those it is sent to.
func (s *Screen) leads() string {
	var out []string
	for _, o := range s.book.Officers {
		if o.Role == ppb.RoleLead {
			out = append(out, o.Name)
		}
	}
	if len(out) == 0 {
		return "the performance lead"
	}
	if len(out) > 2 {
		return "the performance leads"
	}
	return list(out)
}

func (s *Screen) takeBack() tea.Cmd {
	return func() tea.Msg {
		e, err := s.store.TakeBack(s.env.Ctx, s.env.Actor, s.env.Quarter, s.key)
		return takenBack{e, err}
	}
}

func (s *Screen) takenBack(m takenBack) tea.Cmd {
	if m.err != nil {
		return tea.Batch(ui.Send(ui.Failed{Err: m.err}), s.Refresh())
	}
	s.enter(m.entry)
	s.sent = ""
	s.notice = "Taken back: it is yours again."
	return ui.Send(ui.Changed{})
}

// whyTakeBack is why there is nothing to take back, in words.
func (s *Screen) whyTakeBack() string {
	if _, err := ppb.TakeBack(s.item, s.env.Actor, s.env.Clock()); err != nil {
		return err.Error()
	}
	return ""
}

// copyKept gives the kept draft's commentary to the terminal's clipboard, where the terminal lets it.
func (s *Screen) copyKept() tea.Cmd {
	s.notice = "Copied, where your terminal allows it; else select it with the mouse."
	return tea.SetClipboard(keptText(s.kept, s.item.Entry.Content))
}

// discardKept throws the kept draft away at the second press.
func (s *Screen) discardKept() tea.Cmd {
	if !s.confirm {
		s.confirm = true
		s.notice = "Press Delete again to discard your draft. This cannot be undone."
		return nil
	}
	return func() tea.Msg {
		return discarded{s.store.DiscardDraft(s.env.Ctx, s.owner(), s.env.Quarter, s.key)}
	}
}

func (s *Screen) discarded(m discarded) tea.Cmd {
	s.confirm = false
	if m.err != nil {
		return ui.Send(ui.Failed{Err: m.err})
	}
	s.kept, s.notice = nil, "Your draft is discarded."
	return ui.Send(ui.Changed{})
}

// keptText is what of a draft is not in the entry, a line a box.
func keptText(d *ppb.Draft, entry ppb.Content) string {
	var b strings.Builder
	for _, f := range entry.Changed(d.Content) {
		label := ppb.FieldLabel(f)
		b.WriteString(strings.ToUpper(label[:1]) + label[1:] + ": " + d.Content[f] + "\n")
	}
	return strings.TrimRight(b.String(), "\n")
}

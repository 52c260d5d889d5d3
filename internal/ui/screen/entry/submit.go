package entry

import (
	"errors"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
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
	if !s.again && ui.Unanswered(s.item.Entry) && s.content.Equal(s.item.Entry.Content) {
		s.again = true
		s.notice = ui.SameAsReturned
		return nil
	}
	s.again = false
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
	case s.newerLocked():
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
	return s.item.Ref() + " is not ready. " + s.reasons(s.unready)
}

// refused goes to the first box that keeps the item from being submitted.
func (s *Screen) refused() tea.Cmd {
	if s.locked != "" || s.busy || len(s.unready) == 0 {
		return nil
	}
	i := s.box(s.unready[0].Field)
	if i < 0 {
		return nil
	}
	s.panel.open = false
	return s.goTo(i)
}

// reasons are problems as sentences, each behind the name of its box.
func (s *Screen) reasons(problems []ppb.Problem) string {
	out := make([]string, 0, len(problems))
	for _, p := range problems {
		out = append(out, s.boxName(p.Field)+": "+strings.TrimRight(theme.Neutral(p.Text), ".")+".")
	}
	return strings.Join(out, " ")
}

// boxName is what a box is called where it is out of sight.
func (s *Screen) boxName(f ppb.Field) string {
	switch f {
	case ppb.FieldNone:
		return "Value"
	case ppb.FieldReason:
		return "Why (Publish)"
	case ppb.FieldTravelWhy:
		return "Why (Travel)"
	}
	if i := s.box(f); i >= 0 {
		return theme.Neutral(s.boxes[i].label)
	}
	return strings.TrimSuffix(sentence(ppb.FieldLabel(f)), ".")
}

// lacks names the boxes that keep the item from being submitted.
func (s *Screen) lacks() string {
	var out []string
	for _, p := range s.unready {
		if n := strings.ToLower(s.boxName(p.Field)); !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return list(out)
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
	altered := s.kept != nil && s.kept.Altered
	s.kept, s.notice = nil, "Your draft is discarded."
	if altered {
		return tea.Batch(ui.Send(ui.Changed{}), s.Refresh()) // nothing else kept anybody from typing
	}
	return ui.Send(ui.Changed{})
}

// keptText is what of a draft is not in the entry, a line a box.
func keptText(d *ppb.Draft, entry ppb.Content) string {
	if d.Altered && len(d.Content) == 0 {
		return "Nothing of it can be read any more."
	}
	var b strings.Builder
	for _, f := range entry.Changed(d.Content) {
		label := ppb.FieldLabel(f)
		b.WriteString(strings.ToUpper(label[:1]) + label[1:] + ": " + d.Content[f] + "\n")
	}
	return strings.TrimRight(b.String(), "\n")
}

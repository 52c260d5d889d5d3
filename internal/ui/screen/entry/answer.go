package entry

import (
	"cmp"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/finding"
	"ppbtui/internal/ui/theme"
)

// reasonGiven is why a finding stays as it is, as it was typed.
type reasonGiven struct {
	finding.Finding
	why string
}

// answerKept is what came of keeping or withdrawing an answer: what was typed is committed before.
type answerKept struct {
	committed *draft.Committed // nil: nothing was typed
	draft.Moved
	key      string // of the finding
	answered bool   // not withdrawn
}

// says is what to say of it.
func (m *answerKept) says() string {
	if m.answered {
		return "Answered. u withdraws it."
	}
	return "The answer is withdrawn. a answers it again."
}

// whyNotAnswer is why the finding that is selected cannot be answered, nor its answer withdrawn.
func (d *why) whyNotAnswer() string {
	f, _ := d.selected()
	s := d.entry.session
	switch err := ppb.MayAnswerCheck(s.Item(), s.Actor); {
	case d.busy:
		return "the answer before is still being saved"
	case err != nil:
		return ui.Sentence(err)
	case s.TooLate():
		return s.Overtaken()
	case f.Severity == ppb.Blocks:
		return "no answer helps here: this is put right before the quarter is signed off"
	}
	return ""
}

// ask asks why the finding that is selected stays as it is.
func (d *why) ask() tea.Cmd {
	f, _ := d.selected()
	reason := form.NewText(ppb.MaxNote)
	reason.SetValue(f.Answer.Why)
	if typed, ok := d.reasons[f.Key()]; ok || f.Answer.Why == "" {
		reason.SetValue(cmp.Or(typed, d.unkept))
	}
	env, s := d.entry.env, d.entry.session
	return ask.Open(env, ask.Spec{
		Title: s.Item().Ref() + "  why it stays as it is",
		Lead:  theme.Neutral(f.Sentence()),
		Tells: "Say why, for whoever reads it later. F9 keeps it.",
		Boxes: []*form.Box{{Name: "reason", Label: "Why", Field: reason, Lines: 4}},
		Does:  "Answer this", Short: "Answer",
		Why: func() string {
			_, err := s.Answering(f.Check, reason.Value())
			return ui.Sentence(err)
		},
		Says: func() string {
			return "The lead reads it; the public does not. It lapses when the figure or its sentence changes."
		},
		Gives: func() any { return reasonGiven{f, reason.Value()} },
	})
}

// answer keeps an answer.
func (d *why) answer(is reasonGiven) tea.Cmd {
	d.reasons[is.Key()] = is.why
	return d.keep(answerKept{key: is.Key(), answered: true}, func(desk draft.Desk) (ppb.Entry, error) {
		return desk.Store.AnswerCheck(desk.Ctx, desk.Actor, desk.Quarter, desk.Key, is.Key(), is.why)
	})
}

// withdraw takes the answer to the finding that is selected back. Its words are there again when it is answered anew.
func (d *why) withdraw() tea.Cmd {
	f, _ := d.selected()
	d.reasons[f.Key()] = f.Answer.Why
	return d.keep(answerKept{key: f.Key()}, func(desk draft.Desk) (ppb.Entry, error) {
		return desk.Store.WithdrawAnswer(desk.Ctx, desk.Actor, desk.Quarter, desk.Key, f.Key())
	})
}

// keep commits what is typed, of which the answer speaks, and does the act.
func (d *why) keep(out answerKept, act func(draft.Desk) (ppb.Entry, error)) tea.Cmd {
	d.busy = true
	commit, desk := d.entry.session.Leave(d.entry.cursor()), d.entry.session.Desk
	return func() tea.Msg {
		if commit != nil {
			done := commit()
			if out.committed = &done; done.Err != nil {
				return out
			}
		}
		out.Entry, out.Err = act(desk)
		return out
	}
}

// kept takes in what came of it. Where what is typed cannot be committed, the page of the item has to see to that first.
func (d *why) kept(m answerKept) tea.Cmd {
	d.busy = false
	if m.committed != nil && m.committed.Err != nil {
		return ui.Send(ui.Back{Result: *m.committed})
	}
	var cmds []tea.Cmd
	if m.committed != nil {
		cmds = append(cmds, d.entry.committed(*m.committed))
	}
	if m.Err != nil { // perhaps somebody else has changed the words meanwhile: what was typed is there for what is found now
		d.unkept = d.reasons[m.key]
		return tea.Batch(append(cmds, ui.Send(ui.Failed{Err: m.Err}), d.entry.Refresh())...)
	}
	d.entry.session.Answered(m.Moved)
	d.at, d.back = m.key, true
	d.entry.view.Stale = true
	if m.answered {
		delete(d.reasons, m.key)
		d.unkept = ""
	}
	return tea.Batch(append(cmds, ui.Send(ui.Changed{}), ui.Send(ui.Say{Text: m.says()}))...)
}

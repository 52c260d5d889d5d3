package remind

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/letter"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
)

// Actions send, write, copy and mark them.
func (l *letters) Actions() []ui.Action {
	return append([]ui.Action{
		{Name: "send", Binding: ui.Bind("Hand these letters to this machine's mail", "f9", "ctrl+t"), Short: l.goesOut("Send"), Also: letterWords, Why: l.whyNotSend, Do: l.send, Refuse: l.refused},
		{Name: "file", Binding: ui.Bind("Write these letters to a file that a mail program opens", "f"), Short: l.goesOut("File"), Also: letterWords, Why: l.whyNotFile, Do: func() tea.Cmd {
			return ask.Open(l.env, l.askFile())
		}},
		{Name: "copy", Binding: ui.Bind("Copy the text of these letters", "y"), Short: "Copy", Also: letterWords, Why: l.whyNotCopy, Do: l.copy},
		{Name: "mark", Binding: ui.Bind("Mark these people as reminded: you send the text on your own", "m"), Short: "Mark", Also: letterWords, Why: l.whyNone, Do: func() tea.Cmd {
			return ask.Open(l.env, l.askMark())
		}},
		addressAction(l.env, l.store, func() *held { return l.held }),
	}, ui.Moves(&l.scroll, nil)...)
}

// goesOut is a hint that has no place where no letter leaves.
func (l *letters) goesOut(short string) string {
	if l.env.Letters.Out == nil {
		return ""
	}
	return short
}

// refused asks for what letters lack before they can go.
func (l *letters) refused() tea.Cmd {
	if l.whyNone() != "" || l.env.Letters.Out == nil {
		return nil
	}
	if from, err := l.held.round.Sender(); err != nil || from.Address == "" || l.held.round.GetIn == "" {
		return ask.Open(l.env, askAddress(l.env, l.store, l.held))
	}
	return nil
}

// whyNone is why there is nothing to remind anybody of here; empty where there is.
func (l *letters) whyNone() string {
	switch {
	case l.sending != nil:
		return "They are being handed over: Esc stops."
	case l.failed != nil:
		return ui.Sentence(l.failed)
	case l.held == nil:
		return "The letters are being read."
	case len(l.ready) == 0:
		return "Nothing is left to remind these people of, or their letters have gone."
	}
	return ""
}

// whyNotOut is why no letter leaves this machine complete; empty where one does.
func (l *letters) whyNotOut() string {
	if why := l.whyNone(); why != "" {
		return why
	}
	from, _ := l.held.round.Sender()
	switch {
	case l.env.Letters.Out == nil:
		return "Letters go out from the machine of the file, and not over SSH: copy the text (" + l.env.Key("y", "copy") +
			"), send it on your own, and mark it (" + l.env.Key("m", "mark") + ")."
	case l.sender != nil:
		return ui.Sentence(l.sender) + l.env.Key(" Press e.", " The command is address.")
	case from.Address == "":
		return "No mail address is held for you: say whom the letters come from (" + l.env.Key("e", "address") + ")."
	case l.held.round.GetIn == "":
		return "The letters do not say how people get in: say it first (" + l.env.Key("e", "address") + ")."
	case len(l.addr) == 0:
		return ui.AsSentence(letter.NoAddress(l.without))
	}
	return ""
}

func (l *letters) whyNotFile() string { return l.whyNotOut() }

func (l *letters) whyNotSend() string {
	if why := l.whyNotOut(); why != "" {
		return why
	}
	return ui.Sentence(l.unsent)
}

// text are the letters one after another, to be copied.
func (l *letters) text() string {
	var b strings.Builder
	for i, is := range l.ready {
		if i > 0 {
			b.WriteString("\n----------------------------------------\n\n")
		}
		b.WriteString(l.held.round.Text(is))
	}
	return b.String()
}

func (l *letters) whyNotCopy() string {
	if why := l.whyNone(); why != "" {
		return why
	}
	if len(l.text()) > ui.MaxCopy {
		return "They are too long to copy at once: tick fewer people, or select the text with the mouse."
	}
	return ""
}

func (l *letters) copy() tea.Cmd {
	return tea.Batch(ui.Send(ui.Copy{Text: l.text()}),
		ui.Send(ui.Say{Text: l.env.Key("Copied, where your terminal allows it; else select it with the mouse.", "That is the text.") + " Once it is sent, " +
			l.env.Key("m", "mark") + " marks it."}))
}

// again names those of the letters' people who were reminded today, as a sentence; empty where none was.
func (l *letters) again() string {
	_, _, err := ppb.Chase(l.held.book(), l.env.Actor, l.logins, l.held.done, false, l.held.round.At)
	if err == nil {
		return ""
	}
	return ui.Sentence(err)
}

package signoff

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/theme"
)

// Actions sign, give reasons, and put right what is signed.
func (p *Page) Actions() []ui.Action {
	marks := ui.MarkActions(p.env, func() (*ppb.Book, *ppb.Item) {
		r, _ := p.page.Selected()
		return p.is.book, r.item
	})
	return append(append([]ui.Action{
		{Name: "open", Binding: ui.Bind("Open the item; of a revision, what it changed", "enter"), Short: "Open", Why: p.whyNotOpen, Do: p.open},
		{Name: "sign", Binding: ui.Bind(p.does(), "f9", "ctrl+t"), Short: p.short(), Also: "sign off final freeze prepare countersign approve", Why: p.whyNotSign, Do: func() tea.Cmd {
			return ask.Open(p.env, p.askSignature())
		}},
		{Name: "reason", Binding: ui.Bind("Say why the selected item stays as it is", "r"), Short: p.whileOpen("Reason"), Also: "gap", Why: p.whyNotReason, Do: func() tea.Cmd {
			r, _ := p.page.Selected()
			return ask.Open(p.env, p.askReason(r.item))
		}},
		{Name: "correct", Binding: ui.Bind("Open an item of this signed quarter for correction", "c"), Short: p.onceSigned("Correct"), Also: "wrong mistake revision", Why: p.whyNotCorrect, Do: func() tea.Cmd {
			return ui.Send(ui.Open{Page: ui.PageCorrect})
		}},
		{Name: "drop", Binding: ui.Bind("Drop the selected correction: the item is as it was signed off again", "delete"), Also: "cancel", Why: p.whyNotDrop, Do: func() tea.Cmd {
			r, _ := p.page.Selected()
			return ask.Open(p.env, p.askDrop(r.item))
		}},
		{Name: "publish", Binding: ui.Bind("Record that the selected revision was published", "p"), Short: p.onceSigned("Published"), Also: "meeting date", Why: p.whyNotPublish, Do: func() tea.Cmd {
			r, _ := p.page.Selected()
			return ask.Open(p.env, p.askPublication(r.revision))
		}},
		{Name: "withdraw", Binding: ui.Bind("Withdraw the selected revision: nobody else reads it any more", "w"), Short: p.onceSigned("Withdraw"), Also: "hide traced child", Why: p.whyNotWithdraw, Do: func() tea.Cmd {
			r, _ := p.page.Selected()
			return ask.Open(p.env, p.askWithdrawal(r.revision))
		}},
		ui.GoTo(p.env, ui.PageExport, p.onceSigned("Export"), "e"),
	}, marks...), p.page.Moves()...)
}

// does is what signing does now, for this person.
func (p *Page) does() string {
	switch {
	case p.is.book == nil:
		return "Sign the quarter off"
	case p.signed():
		return "Sign the corrections as the next revision"
	case p.seconds():
		return "Give the second signature: the quarter is final then"
	case p.is.book.Plan.Countersigned:
		return "Prepare the sign-off: a director's signature makes it final"
	}
	return "Sign the quarter off: it is final then"
}

func (p *Page) short() string {
	switch {
	case p.is.book == nil || p.signed() && len(p.is.book.Opened) == 0:
		return ""
	case p.is.book.Plan.Countersigned && !p.seconds():
		return "Prepare"
	}
	return "Sign off"
}

// seconds reports whether this person's signature is the second of two.
func (p *Page) seconds() bool { return ppb.GivesSecond(&p.is.book.Plan, p.env.Actor) }

func (p *Page) whileOpen(short string) string {
	if p.is.book == nil || p.signed() {
		return ""
	}
	return short
}

func (p *Page) onceSigned(short string) string {
	if !p.signed() {
		return ""
	}
	return short
}

func (p *Page) open() tea.Cmd {
	r, _ := p.page.Selected()
	switch {
	case r.revision != nil:
		return ui.Send(ui.Push{Screen: newDifferences(p.env, p.store, r.revision.Revision)})
	case r.item.Entry.State == ppb.Submitted:
		return ui.Send(ui.Open{Page: ui.PageReview, Key: r.item.Key()})
	}
	return ui.Send(ui.Open{Page: ui.PageEntry, Key: r.item.Key()})
}

func (p *Page) whyNotOpen() string {
	r, ok := p.page.Selected()
	switch {
	case !ok:
		return "Nothing is in the way."
	case r.revision != nil && r.revision.Revision == 1:
		return "The first revision changed nothing of another one."
	}
	return ""
}

// unread is why nothing can be done before the quarter is there.
func (p *Page) unread() string {
	if p.is.book == nil {
		return "The quarter is still being read."
	}
	return ""
}

func (p *Page) whyNotSign() string {
	if why := p.unread(); why != "" {
		return why
	}
	if err := ppb.Permit(p.env.Actor, ppb.ActSignOff, nil); err != nil {
		return ui.Sentence(err)
	}
	if p.signed() && len(p.is.book.Opened) == 0 {
		return wording.Sentence(p.env.Quarter.InSentence() + " is signed off, and nothing of it is open for correction: " + p.env.Key("c", "correct") + " opens an item")
	}
	_, err := p.try("x") // as with a reason for every gap
	return ui.Sentence(err)
}

// try is what signing now would come to, with this reason for the gaps that have none of their own.
func (p *Page) try(gaps string) (ppb.SignOff, error) {
	b, now := p.is.book, p.env.Clock()
	switch {
	case p.signed():
		so, err := ppb.SignCorrections(b, p.env.Actor, now)
		if err != nil || !p.seconds() {
			return so, err
		}
		return ppb.Countersign(p.is.prepared, p.env.Quarter, p.env.Actor, now, "")
	case p.seconds():
		return ppb.Countersign(p.is.prepared, p.env.Quarter, p.env.Actor, now, "")
	}
	return ppb.Sign(b, p.env.Actor, gaps, p.is.earlier, now, p.own()...)
}

func (p *Page) whyNotReason() string {
	switch r, ok := p.page.Selected(); {
	case !ok || p.signed():
		return "No item is selected that keeps the quarter from being signed off."
	case p.seconds():
		return "The reasons of whoever prepared it stand."
	case r.item != nil && !r.stands():
		return "It is not in the way: what was found of it is answered on its own page (" + p.env.Key("Enter, then F4", "open, then why") + ")."
	case r.item != nil && !p.gap(r.item.Key()) && r.undecided == "":
		return "It has to be put right: no reason stands for that."
	case r.item != nil && !p.gap(r.item.Key()):
		return "What of it is for the public has to be decided: no reason stands for that."
	}
	return ui.Sentence(ppb.Permit(p.env.Actor, ppb.ActSignOff, nil))
}

func (p *Page) whyNotCorrect() string {
	if why := p.unread(); why != "" {
		return why
	}
	if !p.signed() {
		return wording.Sentence(p.env.Quarter.InSentence() + " is not signed off: its items are changed as usual")
	}
	return ui.Sentence(ppb.Permit(p.env.Actor, ppb.ActCorrect, nil))
}

func (p *Page) whyNotDrop() string {
	r, ok := p.page.Selected()
	if !ok || r.item == nil || r.item.Correcting == nil {
		return "No item is selected that is open for correction."
	}
	_, err := ppb.DropCorrection(r.item, p.env.Actor)
	return ui.Sentence(err)
}

// selectedRevision is the revision that is selected, or why nothing can be done to one.
func (p *Page) selectedRevision(act ppb.Act) (*ppb.SignOff, string) {
	if err := ppb.Permit(p.env.Actor, act, nil); err != nil {
		return nil, ui.Sentence(err)
	}
	r, ok := p.page.Selected()
	if !ok || r.revision == nil {
		return nil, "No revision is selected: there is one once the quarter is signed off."
	}
	return r.revision, ""
}

func (p *Page) whyNotPublish() string {
	so, why := p.selectedRevision(ppb.ActPublish)
	if why != "" {
		return why
	}
	return ui.Sentence(so.Readable(false))
}

func (p *Page) whyNotWithdraw() string {
	so, why := p.selectedRevision(ppb.ActWithdraw)
	if why != "" {
		return why
	}
	_, err := ppb.Withdraw(so, p.env.Actor, "x", p.env.Clock())
	return ui.Sentence(err)
}

// named is an item as a form names it.
func named(b *ppb.Book, it *ppb.Item) string { return theme.Neutral(b.Called(it)) + "." }

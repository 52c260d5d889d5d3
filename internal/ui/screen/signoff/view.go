package signoff

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// View draws how far the sign-off is, and under it the lines with what is known of the selected one.
func (p *Page) View(w, h int) ui.Frame {
	s := sheet.New(p.env.Theme, w)
	if p.is.book == nil {
		return s.Frame()
	}
	for _, says := range p.says() {
		s.Para(theme.Neutral(says))
	}
	if most := max(h/2, h-10); s.Len() > most && p.page.Len() > 0 { // the list has room, whatever is said
		s.Cut(most, "")
	}
	if p.page.Len() > 0 {
		if s.Len() > 0 && h >= 12 {
			s.Gap()
		}
		room := h - s.Len()
		panes := browse.Panes[row]{Head: 3}
		if room >= 10 {
			panes.Lines, panes.Below = min(p.page.Len()+1, room/2), p.below
		}
		p.page.Body(s, room, panes)
	}
	return p.page.Frame(s)
}

// says is how far the sign-off is, in sentences.
func (p *Page) says() (out []string) {
	b, q := p.is.book, p.env.Quarter
	if b.SignOff != nil {
		out = append(out, "The quarter is final. What turns out wrong is opened for correction ("+p.env.Key("c", "correct")+"), and signed as another revision.")
		if n := len(b.Opened); n > 0 {
			out = append(out, p.corrections())
		}
		return append(out, p.awaits()...)
	}
	n := 0
	for _, open := range ppb.Unaccepted(b) {
		n += len(open.Keys)
	}
	switch {
	case !p.is.earlier.IsZero():
		out = append(out, wording.Sentence(p.is.earlier.InSentence()+" has to be signed off first: quarters are signed in order"))
	case n == 0:
		out = append(out, "Every item is accepted.")
	default:
		out = append(out, fmt.Sprintf("%s of %d. Each can have a reason of its own (%s); signing asks for the reason of the others. All are printed in the report.",
			wording.Capital(unaccepted(n)), len(b.Items), p.env.Key("r", "reason")))
	}
	if n := len(ppb.UnsettledOf(b)); n > 0 {
		out = append(out, fmt.Sprintf("%s %s: each is decided before it can be signed (%s).",
			wording.Count(n, "item"), ppb.NotSettled, p.env.Key("F2, on its line", "by the actions of its line")))
	}
	out = append(out, p.is.asks.says()...)
	if drafts := p.drafts(); drafts != "" {
		out = append(out, "Not in it is what is typed and not submitted: "+drafts+".")
	}
	if last := q.End(); rag.DateOf(p.env.Clock()).Compare(last) <= 0 {
		out = append(out, fmt.Sprintf("It can be signed off after %s.", wording.Date(last)))
	}
	return append(out, p.awaits()...)
}

// drafts are the items on which somebody has typed what is not committed, with their names.
func (p *Page) drafts() string {
	var out []string
	for _, it := range p.is.book.Items {
		if len(it.Working) > 0 {
			out = append(out, it.Key()+" ("+wording.And(it.Working)+")")
		}
	}
	return wording.And(out)
}

// awaits says what is prepared, or that two signatures are asked for.
func (p *Page) awaits() []string {
	switch {
	case p.is.prepared != nil:
		return []string{p.is.prepared.Words()}
	case p.is.book.Plan.Countersigned && (!p.signed() || len(p.is.book.Opened) > 0):
		return []string{"Two signatures make it final: a performance lead prepares, and a director signs."}
	}
	return nil
}

// corrections says how far what is open for correction is.
func (p *Page) corrections() string {
	done := 0
	for _, it := range p.is.book.Opened {
		if it.Entry.State == ppb.Accepted {
			done++
		}
	}
	n := len(p.is.book.Opened)
	if done == n {
		return fmt.Sprintf("Open for correction %d, accepted again %d: it can be signed as revision %d.", n, done, len(p.is.all)+1)
	}
	return fmt.Sprintf("Open for correction %d, accepted again %d. Each is changed, submitted and accepted as usual; F9 signs all of them as revision %d.", n, done, len(p.is.all)+1)
}

// below is what is known of the selected line.
func (p *Page) below(r row, w, h int) *sheet.Sheet {
	s := sheet.New(p.env.Theme, w)
	s.Gap()
	if so := r.revision; so != nil {
		s.Heading(fmt.Sprintf("Revision %d", so.Revision), "")
		s.Para(theme.Neutral("Signed off " + so.Words()))
		s.Para(theme.Neutral(so.FateWords()))
		for _, c := range corrected(so) {
			s.Hang("- ", c)
		}
		return s.Cut(h, "")
	}
	s.Heading(theme.Neutral(p.is.book.Called(r.item)), "")
	s.Para(theme.Neutral(p.is.book.CorrectionWords(r.item)))
	s.Para(wording.Capital(r.undecided))
	s.Pair("State", r.item.Entry.State.Label())
	s.Pair("Officers", p.officers(r))
	if reason := p.reasons[r.item.Key()]; reason != "" {
		s.Pair("Stays as it is because", theme.Neutral(reason))
	}
	for _, f := range p.is.asks[r.item.Key()] {
		s.Hang(f.Mark()+" ", theme.Neutral(f.Sentence()))
	}
	return s.Cut(h, "")
}

package signoff

import (
	"errors"
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

func line(most int) form.Line { return form.NewLine(field.Options{Max: most}) }

// askSignature asks for the reason of the gaps that have none of their own, and for the quarter's name, so that nothing is signed
// by mistake.
func (p *Page) askSignature() ask.Spec {
	q := p.env.Quarter
	gaps, name := line(ppb.MaxNote), line(20)
	why := ask.Line("gaps", "Why the rest stays", "", gaps, nil)
	why.Shown = func() bool { return p.unexplained() > 0 }
	boxes := []*form.Box{why, ask.Line("name", "Quarter", "", name, func() string { return "type " + q.Short() })}
	corrections, revisions := p.signed(), len(p.is.all)
	read := func() (so ppb.SignOff, wrong string) {
		if len(p.is.all) != revisions {
			return so, "Somebody has signed it meanwhile: Esc goes back to see."
		}
		so, err := p.try(gaps.Value())
		var open *ppb.NotReadyError
		switch {
		case errors.As(err, &open):
			return so, fmt.Sprintf("%s, and without a reason: say why. It is printed in the report.", wording.Capital(unaccepted(p.unexplained())))
		case err != nil:
			return so, ui.Sentence(err)
		case !names(name.Value(), q):
			return so, fmt.Sprintf("Type %s to sign.", q.Short())
		}
		return so, ""
	}
	return ask.Spec{
		Title: p.does(),
		Lead:  theme.Neutral(p.consequence()),
		Boxes: boxes, Does: p.does(), Short: p.short(),
		Why: func() string { _, wrong := read(); return wrong },
		Says: func() string {
			so, _ := read()
			return theme.Neutral(so.GapsInFull())
		},
		Do: func() func() (string, error) {
			reason, own := gaps.Value(), p.own()
			if p.seconds() {
				reason, own = "", nil
			}
			return func() (said string, err error) {
				var so ppb.SignOff
				if corrections {
					so, err = p.store.SignCorrections(p.env.Ctx, p.env.Actor, q)
				} else {
					so, err = p.store.SignOff(p.env.Ctx, p.env.Actor, q, reason, own...)
				}
				return signedWords(&so), err
			}
		},
	}
}

// names reports whether a text is what the quarter is called on the screen, or by command, with or without a comma.
func names(typed string, q ppb.Quarter) bool {
	words := func(s string) string { return strings.Join(strings.Fields(strings.ReplaceAll(s, ",", " ")), " ") }
	typed = words(typed)
	return strings.EqualFold(typed, q.Short()) || strings.EqualFold(typed, q.String()) || strings.EqualFold(typed, words(q.Label()))
}

// unexplained is how many gaps have no reason of their own; none where somebody else has prepared it.
func (p *Page) unexplained() (n int) {
	if p.signed() || p.seconds() {
		return 0
	}
	for _, open := range ppb.Unaccepted(p.is.book) {
		for _, key := range open.Keys {
			if p.reasons[key] == "" {
				n++
			}
		}
	}
	return n
}

func unaccepted(n int) string {
	if n == 1 {
		return "1 item is not accepted"
	}
	return fmt.Sprintf("%d items are not accepted", n)
}

// consequence is what signing leads to.
func (p *Page) consequence() string {
	q := p.env.Quarter
	switch {
	case p.signed():
		return fmt.Sprintf("%s of %s is opened for correction and accepted again. Signed, that is revision %d; the revisions before it stay as they were.",
			wording.Capital(wording.Count(len(p.is.book.Opened), "item")), q.InSentence(), len(p.is.all)+1)
	case p.seconds() && p.is.prepared != nil:
		return p.is.prepared.Words() + " Signed, the quarter is final: what turns out wrong later is corrected in another revision."
	case p.is.book.Plan.Countersigned:
		return fmt.Sprintf("%s takes two signatures. Yours prepares it as it stands; a director's makes it final.", q.Label())
	}
	return fmt.Sprintf("%s is frozen as it stands, ratings and reasons included. What turns out wrong later is corrected in another revision.", q.Label())
}

func signedWords(so *ppb.SignOff) string {
	what := so.Quarter.Label()
	if so.Revision > 1 {
		what = fmt.Sprintf("Revision %d of %s", so.Revision, so.Quarter.InSentence())
	}
	if so.Awaits() {
		return what + " is prepared: it is final once a director signs."
	}
	return what + " is signed off."
}

// askReason asks why a gap stays as it is.
func (p *Page) askReason(it *ppb.Item) ask.Spec {
	why := line(ppb.MaxNote)
	key := it.Key()
	return ask.Spec{
		Title: "Why " + theme.Neutral(it.Ref()) + " stays as it is",
		Lead:  named(p.is.book, it) + " It is " + wording.Lower(it.Entry.State.Label()) + ". The reason is printed in the report.",
		Tells: "F9 keeps the reason until the quarter is signed. An empty box takes it away.",
		Boxes: []*form.Box{ask.Line("reason", "Reason", p.reasons[key], why, nil)},
		Does:  "Keep this reason for the sign-off", Short: "Keep it",
		Why: func() string {
			_, problem := ppb.CleanNote("reason", why.Value())
			return problem
		},
		Gives: func() any { return reasoned{key, strings.TrimSpace(why.Value())} },
	}
}

package remind

import (
	"fmt"
	"strings"

	"ppbtui/internal/letter"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// act is something that is done to the people of the letters at once.
type act struct {
	letters *letters
	logins  []string
	again   bool // the person was told that some were reminded today
	book    *ppb.Book
	done    []ppb.Reminded
}

// newAct is about the people whom letters name; whole: all of them, else those with an address.
func (l *letters) newAct(whole bool) *act {
	a := &act{letters: l, again: l.again() != "", book: l.held.book(), done: l.held.done}
	for _, is := range l.ready {
		a.logins = append(a.logins, is.To.Login)
	}
	if whole {
		return a
	}
	a.logins = nil
	for _, one := range l.addr {
		a.logins = append(a.logins, one.Officer.Login)
	}
	return a
}

// may is nil where they may be reminded now: the quarter may be signed off meanwhile, or somebody else may have reminded them.
func (a *act) may() error {
	_, _, err := ppb.Chase(a.book, a.letters.env.Actor, a.logins, a.done, a.again, a.letters.env.Clock())
	return err
}

// says is who was reminded today, and that this reminds them once more; empty where nobody was.
func (a *act) says() string {
	if a.again {
		return a.letters.again() + " " + beforehand
	}
	return ""
}

// look reads what may asks.
func (a *act) look() (func(), error) {
	h, err := read(a.letters.env, a.letters.store)
	return func() { a.book, a.done = h.book(), h.done }, err
}

// afresh looks once more, away from the screen, and is nil where it may be done.
func (a *act) afresh() error {
	h, err := read(a.letters.env, a.letters.store)
	if err != nil {
		return err
	}
	fresh := *a
	fresh.book, fresh.done = h.book(), h.done
	return fresh.may()
}

// names are the people.
func (a *act) names() string {
	out := make([]string, len(a.logins))
	for i, login := range a.logins {
		out[i] = a.book.Officer(login).Name
	}
	return theme.Neutral(wording.And(out))
}

// people is how many there are: "1 person", "3 people".
func people(n int) string {
	if n == 1 {
		return "1 person"
	}
	return wording.Number(n) + " people"
}

// askFile asks for the name of the file of messages.
func (l *letters) askFile() ask.Spec {
	a, env, store, round, all := l.newAct(false), l.env, l.store, l.held.round, l.addr
	in := form.NewLine(field.Options{Max: 1000, Exact: true})
	says := "A file of " + wording.Count(len(all), "message") + " that a mail program opens, in this folder or where the name says. A file that is there already is not replaced."
	if len(l.without) > 0 {
		says += " " + theme.Neutral(wording.Sentence(letter.NoAddress(l.without)))
	}
	return ask.Spec{
		Title: "Write the letters to a file", Lead: says, Says: a.says,
		Boxes: []*form.Box{ask.Line("file", "File", "reminders-"+env.Quarter.String()+".mbox", in, nil)}, Does: "Write the file, and mark these people as reminded", Short: "Write",
		Why: func() string {
			if strings.TrimSpace(in.Value()) == "" {
				return "Name the file."
			}
			return ui.Sentence(a.may())
		},
		Do: func() func() (string, error) {
			name := strings.TrimSpace(in.Value())
			return func() (string, error) {
				if err := a.afresh(); err != nil {
					return "", err
				}
				full, err := round.File(env.Ctx, env.Letters.Out, store, name, all)
				return fmt.Sprintf("Wrote %s to %s: open it with a mail program, and send them.", wording.Count(len(all), "message"), theme.Neutral(full)), err
			}
		},
		Again: a.look,
	}
}

// askMark asks whether these people are to be marked as reminded by hand.
func (l *letters) askMark() ask.Spec {
	a, env, store, round := l.newAct(true), l.env, l.store, l.held.round
	return ask.Spec{
		Title: "Mark " + people(len(a.logins)) + " as reminded",
		Lead:  "Nothing is sent from here: once you have sent the text on your own, F9 records that you reminded " + a.names() + ", by hand.",
		Says:  a.says,
		Does:  "Mark them as reminded", Short: "Mark", Why: func() string { return ui.Sentence(a.may()) },
		Do: func() func() (string, error) {
			return func() (string, error) {
				if err := a.afresh(); err != nil {
					return "", err
				}
				for _, login := range a.logins {
					if err := store.Remind(env.Ctx, env.Actor, round.Book.Plan.Quarter, ppb.Reminded{Login: login, How: ppb.ByHand, Taken: true}); err != nil {
						return "", err
					}
				}
				return people(len(a.logins)) + " marked as reminded.", nil
			}
		},
		Again: a.look,
	}
}

// askAddress asks whom letters come from and how people get in: it is kept for the person.
func askAddress(env ui.Env, store Store, h *held) ask.Spec {
	from, getIn := form.NewLine(field.Options{Max: 300, Exact: true}), form.NewLine(field.Options{Max: 300})
	held := h.round.From
	if held == "" {
		held = env.Actor.Mail
	}
	return ask.Spec{
		Title: "Whom the letters come from", Lead: "A mail address, and what people type to get in, such as ssh -p 2222 ppb@ppb.example.org. It is kept for you.",
		Boxes: []*form.Box{ask.Line("from", "From", held, from, nil), ask.Line("get-in", "To get in", h.round.GetIn, getIn, nil)},
		Does:  "Keep this for the letters that you send", Short: "Keep it",
		Why: func() string {
			if strings.TrimSpace(from.Value()) != "" {
				_, err := letter.Address(from.Value())
				return ui.Sentence(err)
			}
			return ""
		},
		Do: func() func() (string, error) {
			values := map[string]string{fromSetting: strings.TrimSpace(from.Value()), getInSetting: strings.TrimSpace(getIn.Value())}
			return func() (string, error) {
				for name, value := range values {
					if err := store.SetPreference(env.Ctx, env.Actor.Real().Login, name, value); err != nil {
						return "", err
					}
				}
				return "The letters say it from now on.", nil
			}
		},
	}
}

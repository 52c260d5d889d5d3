package remind

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/letter"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// letters is the page of letters to some people as they would go, and of what became of them.
type letters struct {
	env    ui.Env
	store  Store
	logins []string // to whom; those whose letters were taken are no longer among them

	held    *held // nil before it is read
	ready   []ppb.Reminder
	addr    []letter.Addressed // of those that have an address
	without []string           // the names of the others
	sender  error              // what is wrong with the address that they come from
	failed  error              // why there are none
	unsent  error              // why this machine takes no mail
	asked   int                // readings that were begun: the answer to an earlier one is dropped

	sending *sending // under way; nil: none is
	became  []string // what became of those that were sent from here, in sentences
	scroll  sheet.Window
}

func newLetters(env ui.Env, store Store, logins []string) *letters {
	return &letters{env: env, store: store, logins: logins}
}

// lettersRead is what there is.
type lettersRead struct {
	asked  int
	held   *held
	unsent error
	err    error
}

// Init reads it.
func (l *letters) Init() tea.Cmd { return l.Refresh() }

// Refresh reads it again; what is being sent is not looked at anew.
func (l *letters) Refresh() tea.Cmd {
	if l.sending != nil {
		return nil
	}
	l.asked++
	env, store, n := l.env, l.store, l.asked
	return func() tea.Msg {
		out := lettersRead{asked: n}
		if out.held, out.err = read(env, store); env.Letters.Out != nil {
			out.unsent = env.Letters.Out.Ready()
		}
		return out
	}
}

// Update takes what was read, what became of a letter, and the answer to whether people are to be reminded once more.
func (l *letters) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case lettersRead:
		if msg.asked == l.asked && l.sending == nil {
			l.take(msg)
		}
	case sent:
		return l.sent(msg)
	case stopping:
		return ui.Send(ui.Say{Text: "Stopping. What is under way is ended first, and it says what became of it."})
	case onceMore:
		return l.begin(true)
	}
	return nil
}

func (l *letters) take(msg lettersRead) {
	if l.failed = msg.err; msg.err != nil {
		return
	}
	l.held, l.unsent = msg.held, msg.unsent
	l.ready, l.addr, l.without, l.sender = nil, nil, nil, nil
	h := l.held
	if waits := ppb.Reminders(h.book(), h.today()); h.book().SignOff == nil { // some may have done it all meanwhile
		l.logins = slices.DeleteFunc(slices.Clone(l.logins), func(login string) bool {
			return !slices.ContainsFunc(waits, func(r ppb.Reminder) bool { return r.To.Login == login })
		})
	}
	if len(l.logins) == 0 {
		return
	}
	if l.ready, _, l.failed = ppb.Chase(h.book(), l.env.Actor, l.logins, h.done, true, h.round.At); l.failed == nil {
		l.addr, l.without, l.sender = h.round.Letters(l.ready)
	}
}

// Title counts them.
func (l *letters) Title() string {
	switch n := len(l.logins); {
	case n > 1:
		return wording.Count(n, "letter")
	case n == 1 && l.held != nil:
		return "Letter to " + theme.Neutral(l.held.book().Officer(l.logins[0]).Name)
	}
	return "Letters"
}

// Status says what is under way, and what is below.
func (l *letters) Status() string {
	if s := l.sending; s != nil {
		return fmt.Sprintf("Handing over %d of %d: %s. Esc stops.", s.next+1, len(s.all), theme.Neutral(s.all[s.next].Officer.Name))
	}
	if rest := l.scroll.Rest(); rest != "" {
		return rest
	}
	if len(l.ready) == 0 {
		return ""
	}
	return "Nothing goes out until you say so."
}

// View draws what became of letters, and those that are still to go.
func (l *letters) View(w, h int) ui.Frame {
	if l.held == nil {
		return sheet.Note(l.env.Theme, w, cmp.Or(l.unread(), "Reading the letters."))
	}
	return l.scroll.View(l.sheet(w), h)
}

// unread is why there is nothing to show.
func (l *letters) unread() string {
	if l.failed == nil {
		return ""
	}
	return "The letters could not be read: " + ui.Sentence(l.failed) + " F5 tries again."
}

func (l *letters) sheet(w int) *sheet.Sheet {
	s := sheet.New(l.env.Theme, min(w, sheet.Readable))
	if len(l.became) > 0 {
		s.Heading("What became of them", "")
		for _, line := range l.became {
			s.Para(theme.Neutral(line))
		}
		s.Gap()
	}
	if l.failed != nil {
		s.Para(ui.Sentence(l.failed))
	}
	l.drawLetters(s)
	return s
}

func (l *letters) drawLetters(s *sheet.Sheet) {
	if len(l.ready) == 0 {
		if l.failed == nil && l.sending == nil {
			s.Para(l.whyNone())
		}
		return
	}
	if from, err := l.held.round.Sender(); err == nil && from.Address != "" {
		s.Pair("From", theme.Neutral(strings.TrimSpace(from.Name+" <"+from.Address+">")))
	}
	if len(l.without) > 0 {
		s.Para(theme.Neutral(wording.Sentence(letter.NoAddress(l.without))))
	}
	for i, is := range l.ready {
		s.Section(fmt.Sprintf("Letter %d of %d", i+1, len(l.ready)), "")
		r := &row{Reminder: is, name: theme.Neutral(is.To.Name)}
		s.Pair("To", r.to())
		s.Pair("Subject", theme.Neutral(is.Subject(&l.held.book().Plan)))
		if last, was := ppb.LastReminded(l.held.done, is.To.Login); was {
			s.Pair("Reminded", wording.When(last.At, l.held.round.At)+", "+last.How.Words())
		}
		s.Gap()
		drawText(s, l.held.round.Text(is))
	}
}

package remind

import (
	"context"
	"fmt"
	"slices"
	"sync"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/letter"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
)

// sending is letters on their way out, one after another.
type sending struct {
	all   []letter.Addressed
	round letter.Round
	next  int // the one under way
	taken int
	ctx   context.Context // ends where the person stops it, or the program ends
	stop  context.CancelFunc
	again bool // the person was told that some were reminded today
}

// pendingName is under which the letter under way is waited for when the program ends.
const pendingName = "letters"

// flight is the letter under way: whoever ends the program stops it, and waits until what became of it is recorded.
type flight struct {
	mu             sync.Mutex
	began, stopped bool
	landed         chan struct{}
}

func newFlight() *flight { return &flight{landed: make(chan struct{})} }

// begin reports whether it may go: not once the program ends.
func (f *flight) begin() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.began = !f.stopped
	return f.began
}

// end keeps it from beginning, or waits for its end.
func (f *flight) end(ctx context.Context) error {
	f.mu.Lock()
	f.stopped = true
	began := f.began
	f.mu.Unlock()
	if !began {
		return nil
	}
	select {
	case <-f.landed:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// sent is what became of a letter, as it is recorded. refused is why it was not even tried.
type sent struct {
	of           *sending
	is           ppb.Reminded
	refused, err error
}

// stopping is that the person goes away while letters are on their way.
type stopping struct{}

// onceMore is the answer that people are to be reminded once more today.
type onceMore struct{}

// send hands the letters over; where somebody was reminded today already it asks first.
func (l *letters) send() tea.Cmd {
	if says := l.again(); says != "" {
		return ui.Send(ui.Push{Screen: &twice{l.env, says}})
	}
	return l.begin(false)
}

// begin hands the first letter over.
func (l *letters) begin(again bool) tea.Cmd {
	if why := l.whyNotSend(); why != "" { // it may be another since it was asked
		return ui.Send(ui.Say{Text: why})
	}
	ctx, stop := context.WithCancel(l.env.Ctx)
	l.sending = &sending{all: l.addr, round: l.held.round, ctx: ctx, stop: stop, again: again}
	l.scroll.Select(0)
	return l.handOver()
}

// handOver hands the next letter over, away from the screen; not where the quarter was signed off meanwhile, or somebody else
// has reminded the person.
func (l *letters) handOver() tea.Cmd {
	s, out, store := l.sending, l.env.Letters.Out, l.store
	f, one := newFlight(), s.all[s.next]
	may := &act{letters: l, logins: []string{one.Officer.Login}, again: s.again}
	l.env.Pending.Add(pendingName, func(ctx context.Context) error {
		s.stop()
		return f.end(ctx)
	})
	return func() tea.Msg {
		defer close(f.landed)
		if !f.begin() {
			return nil
		}
		if err := may.afresh(); err != nil {
			return sent{of: s, refused: err}
		}
		is, err := s.round.Send(s.ctx, out, store, one)
		return sent{of: s, is: is, err: err}
	}
}

// sent says what became of a letter, and goes on with the next.
func (l *letters) sent(m sent) tea.Cmd {
	s := m.of
	one := s.all[s.next]
	if m.refused != nil {
		l.became = append(l.became, "Not sent to "+one.Officer.Name+". "+ui.Sentence(m.refused))
		return l.over()
	}
	l.became = append(l.became, one.Became(m.is))
	if m.err != nil {
		l.became = append(l.became, ui.Sentence(m.err))
	}
	if m.is.Taken {
		s.taken++
		l.logins = slices.DeleteFunc(slices.Clone(l.logins), func(login string) bool { return login == one.Officer.Login })
	}
	if s.next++; s.next < len(s.all) && m.err == nil && s.ctx.Err() == nil {
		return l.handOver()
	}
	return l.over()
}

// over sums up what became of them.
func (l *letters) over() tea.Cmd {
	s := l.sending
	s.stop()
	l.env.Pending.Written(pendingName)
	l.sending = nil
	says := fmt.Sprintf("Taken %d of %d.", s.taken, len(s.all))
	if left := len(s.all) - s.next; left > 0 {
		says += fmt.Sprintf(" Not tried: %d.", left)
	}
	return tea.Batch(l.Refresh(), ui.Send(ui.Changed{}), ui.Send(ui.Say{Text: says}))
}

// Leave stops what is on its way, and the page stays to say what became of it.
func (l *letters) Leave() tea.Cmd {
	if l.sending == nil {
		return nil
	}
	l.sending.stop()
	return ui.Send(stopping{})
}

// twice asks whether people who were reminded today are to be reminded once more.
type twice struct {
	env  ui.Env
	says string
}

func (t *twice) Init() tea.Cmd          { return nil }
func (t *twice) Update(tea.Msg) tea.Cmd { return nil }

// Title asks.
func (t *twice) Title() string { return "Remind them once more today?" }

// Status says how to answer.
func (t *twice) Status() string { return "Esc goes back and sends nothing. F9 reminds them once more." }

// Actions are the two answers.
func (t *twice) Actions() []ui.Action {
	return []ui.Action{
		{Name: "once-more", Binding: ui.Bind("Remind them once more today", "f9", "ctrl+t"), Short: "Once more", Do: func() tea.Cmd { return ui.Send(ui.Back{Result: onceMore{}}) }},
		{Name: "back", Binding: ui.Bind("Go back to the letters; nothing is sent", "esc", "enter"), Do: func() tea.Cmd { return ui.Send(ui.Back{}) }},
	}
}

// View says who was.
func (t *twice) View(w, _ int) ui.Frame {
	return sheet.Note(t.env.Theme, w, t.about())
}

func (t *twice) about() string { return t.says + " " + beforehand }

// beforehand is what is said where people would be reminded twice in a day.
const beforehand = "This reminds them once more. To remind the others alone, go back and tick them."

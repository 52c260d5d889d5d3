package plain

import (
	"cmp"
	"time"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/terminal"
	"ppbtui/internal/terminal/typed"
)

// takes is what a question takes beside one line.
type takes struct {
	paste func(lines []string, open bool) // several lines that came at one instant; nil: they answer nothing
	rest  func(line string)               // a line that has no Enter when nothing more comes; nil: it is nothing
	pause func(line string)               // what stands in the line while nobody types; nil: it can wait
}

// ask asks a question, the last thing that is said, and returns the line that answers it; ok is false where there is none: the conversation has
// ended, or a paste was taken.
func (t *Talk) ask(question string, also takes) (line string, ok bool) {
	t.settle()
	if t.over {
		return "", false
	}
	if t.rest != nil {
		question = "There is more: m. " + question
	}
	t.asked = question
	t.question(question)
	return t.answer(also)
}

// script is how soon after a question lines that come together are answers that were written beforehand, and not a paste at that question.
const script = 300 * time.Millisecond

// answer waits for the next line, while the program goes on.
func (t *Talk) answer(also takes) (line string, ok bool) {
	t.since = time.Now()
	if len(t.queue) > 0 {
		line, t.queue = t.queue[0], t.queue[1:]
		return line, true
	}
	quiet := newQuiet(t.o.Idle)
	defer quiet.stop()
	for !t.over {
		select {
		case p := <-t.msgs:
			t.take(p)
			t.settle()
		case <-t.ctx.Done():
			t.end(terminal.Result{Why: terminal.Dropped})
		case sentence := <-t.o.Told:
			t.end(terminal.Result{Why: terminal.Told, Told: sentence})
		case <-quiet.timer.C:
			t.quiet(quiet)
		case in := <-t.o.Reader.Inputs():
			if !in.Pause {
				return t.came(in, also)
			}
			quiet.typed()
			if also.pause != nil {
				also.pause(in.Rest)
				t.settle()
			}
		}
	}
	if also.rest != nil && t.result.Why != terminal.Failed { // cut off, or told to end
		if line := t.o.Reader.Rest(); line != "" {
			also.rest(line)
		}
	}
	return "", false
}

// came takes what was typed.
func (t *Talk) came(in typed.Input, also takes) (line string, ok bool) {
	switch {
	case in.End || in.Stop:
		t.gone(in, also)
		return "", false
	case len(in.Lines) == 1 && !in.Pasted:
		return in.Lines[0], true
	case !in.Pasted && !t.o.Typed && time.Since(t.since) < script: // answers that were written beforehand
		t.queue = in.Lines[1:]
		return in.Lines[0], true
	case also.paste != nil:
		also.paste(in.Lines, in.Open)
		return "", false
	}
	t.say(wording.Count(len(in.Lines), "line") + " came at once, as if pasted. This question takes one line, so none was used. Nothing has changed.")
	return "", false
}

// gone is the end of what is typed: what stands in an unfinished line is kept where the question is about a text.
func (t *Talk) gone(in typed.Input, also takes) {
	if in.Rest != "" && also.rest != nil {
		also.rest(in.Rest)
		t.settle()
	}
	if !t.over {
		t.say(t.model.Kept("What you typed is kept."))
	}
	t.end(terminal.Result{Why: terminal.Left})
}

// quietness is since when nobody types, and what is due of that.
type quietness struct {
	idle   terminal.Idle
	began  time.Time
	warned bool
	timer  *time.Timer
}

func newQuiet(i terminal.Idle) *quietness {
	q := &quietness{idle: i, timer: time.NewTimer(time.Hour)}
	q.typed()
	return q
}

// typed is that somebody types: it begins anew.
func (q *quietness) typed() {
	q.began, q.warned = time.Now(), false
	q.timer.Stop()
	if first := cmp.Or(q.idle.Warn, q.idle.Close); first > 0 {
		q.timer.Reset(first)
	}
}

func (q *quietness) stop() { q.timer.Stop() }

// quiet says that nobody types, once, and asks again; in the end it ends the conversation.
func (t *Talk) quiet(q *quietness) {
	left := q.idle.Close - time.Since(q.began)
	if q.idle.Close > 0 && left <= 0 {
		t.end(terminal.Result{Why: terminal.Idled})
		return
	}
	if !q.warned && q.idle.Warn > 0 {
		q.warned = true
		t.warn(q, left)
	}
	if q.idle.Close > 0 {
		q.timer.Reset(max(left, time.Millisecond))
	}
}

// warn says that nobody types, and when the session ends.
func (t *Talk) warn(q *quietness, left time.Duration) {
	kept := "What you typed is kept."
	if t.o.Keep != nil {
		kept = terminal.Kept(t.o.Keep())
	}
	t.write("\n")
	t.say("Nobody typed for a while. " + kept)
	if q.idle.Close > 0 {
		t.say("The session ends " + wording.Count(max(int(left.Round(time.Minute)/time.Minute), 1), "minute") + " from now.")
	}
	t.question(t.asked)
}

package letter

import (
	"context"
	"fmt"
	"net/mail"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Room is what a program's letters are written and sent with.
type Room struct {
	From  string // address that they come from; empty: that of whoever sends them
	GetIn string // how people get in, such as "ssh -p 2222 ppb@HOST"; empty: the letters do not say it
	Out   Out    // nil where none leaves: over SSH
}

// Out is how letters leave this machine.
type Out interface {
	// Ready is nil where there is a program that takes mail; else the error says what to do instead.
	Ready() error
	// Send hands one letter over and waits for the answer: see [Sendmail].
	Send(ctx context.Context, l Letter) (answer string, taken bool)
	// File writes letters to a file that is not there yet, and returns its full name.
	File(path string, letters []Letter) (full string, err error)
}

// Keeper records what became of letters.
type Keeper interface {
	Remind(ctx context.Context, a ppb.Actor, q ppb.Quarter, is ppb.Reminded) error
}

// Round is the reminders of a quarter, at one time and in one person's name. Only their text needs neither From nor an address
// of the person's own.
type Round struct {
	Book  *ppb.Book
	Actor ppb.Actor
	From  string
	GetIn string
	At    time.Time
}

// Addressed is a letter with whom it is for.
type Addressed struct {
	Letter
	Officer ppb.Officer
}

// Text is what a letter says.
func (r Round) Text(is ppb.Reminder) string {
	getIn := r.GetIn
	if getIn == "" {
		getIn = "as you are used to"
	}
	return is.Text(&r.Book.Plan, r.Actor.Officer, getIn, rag.DateOf(r.At))
}

// Sender is whom the letters come from; the zero one where no address is said and none is held.
func (r Round) Sender() (from mail.Address, err error) {
	text := r.From
	if text == "" {
		text = r.Actor.Mail
	}
	if text == "" {
		return from, nil
	}
	if from, err = Address(text); err == nil && (r.From == "" || from.Name == "") {
		from.Name = r.Actor.Name
	}
	return from, err
}

// Letters are those of the people who have an address; the names of the others are without.
func (r Round) Letters(ready []ppb.Reminder) (out []Addressed, without []string, err error) {
	from, err := r.Sender()
	if err != nil {
		return nil, nil, err
	}
	for _, is := range ready {
		to, err := Address(is.To.Mail)
		if err != nil {
			without = append(without, is.To.Name)
			continue
		}
		to.Name = is.To.Name
		out = append(out, Addressed{New(from, to, is.Subject(&r.Book.Plan), r.Text(is), r.At), is.To})
	}
	return out, without, nil
}

// NoAddress says that people cannot be written to, and what to do; it goes on in a sentence.
func NoAddress(names []string) string {
	return fmt.Sprintf("no mail address that can be used is held for %s: an administrator enters it, on the page of people or with "+
		"`ppbtui officer set LOGIN --mail ADDRESS`", wording.And(names))
}

// Send hands one letter over and records what became of it.
func (r Round) Send(ctx context.Context, out Out, keep Keeper, l Addressed) (is ppb.Reminded, err error) {
	is = ppb.Reminded{Login: l.Officer.Login, How: ppb.ByMail}
	is.Answer, is.Taken = out.Send(ctx, l.Letter)
	return is, r.record(ctx, keep, l.Officer, is)
}

// File writes letters to a file and records them once it is complete.
func (r Round) File(ctx context.Context, out Out, keep Keeper, path string, letters []Addressed) (full string, err error) {
	all := make([]Letter, len(letters))
	for i, l := range letters {
		all[i] = l.Letter
	}
	if full, err = out.File(path, all); err != nil {
		return "", fmt.Errorf("%s cannot be written: %w", path, err)
	}
	for _, l := range letters {
		if err := r.record(ctx, keep, l.Officer, ppb.Reminded{Login: l.Officer.Login, How: ppb.ByFile, Taken: true}); err != nil {
			return full, err
		}
	}
	return full, nil
}

// record writes down what became of a letter, also where the caller has gone: it has gone out, or not.
func (r Round) record(ctx context.Context, keep Keeper, to ppb.Officer, is ppb.Reminded) error {
	err := keep.Remind(context.WithoutCancel(ctx), r.Actor, r.Book.Plan.Quarter, is)
	if err != nil && is.Taken {
		return fmt.Errorf("the reminder of %s went out and could not be recorded: %w", to.Name, err)
	}
	return err
}

// Became says what became of a letter that was handed over.
func (l Addressed) Became(is ppb.Reminded) string {
	if is.Taken {
		return fmt.Sprintf("Taken for %s <%s>.", l.Officer.Name, l.To.Address)
	}
	return fmt.Sprintf("Not taken for %s <%s>: %s.", l.Officer.Name, l.To.Address, is.Answer)
}

// NotTaken sums up that letters were not taken; nil where all were.
func NotTaken(failed, all int) error {
	if failed == 0 {
		return nil
	}
	return fmt.Errorf("sendmail did not take %d of %s", failed, wording.Count(all, "message"))
}

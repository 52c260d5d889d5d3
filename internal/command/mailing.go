package command

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/mail"
	"time"

	"ppbtui/internal/files"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// mailing is one call of remind.
type mailing struct {
	*cli
	s    *session
	book *ppb.Book
	reminding
	from mail.Address
	now  time.Time
}

// addressed is a letter with whom it is for.
type addressed struct {
	letter
	officer ppb.Officer
}

func (m mailing) text(r ppb.Reminder) string {
	getIn := m.address
	if getIn == "" {
		getIn = "as you are used to"
	}
	return r.Text(&m.book.Plan, m.s.actor.Officer, getIn, rag.DateOf(m.now))
}

// print shows what would go, and to whom.
func (m mailing) print(ready []ppb.Reminder, done []ppb.Reminded) {
	for _, r := range ready {
		to := r.To.Name + " (no mail address is held)"
		if r.To.Mail != "" {
			to = r.To.Name + " <" + r.To.Mail + ">"
		}
		m.facts([][2]string{{"To", to}, {"Subject", r.Subject(&m.book.Plan)}, {"Reminded", lastReminded(done, r.To.Login)}})
		m.say("\n%s", paragraphs(m.text(r)))
		m.say("----------------------------------------")
	}
	m.say("%s. Nothing was sent.", wording.Capital(wording.Count(len(ready), "message")))
}

// lastReminded is when a person was reminded last, and how.
func lastReminded(done []ppb.Reminded, login string) string {
	for i := len(done) - 1; i >= 0; i-- {
		if r := done[i]; r.Login == login && r.Taken {
			return wording.Moment(r.At) + ", by " + string(r.How)
		}
	}
	return ""
}

// letters are the messages of those who have an address; the others are named.
func (m mailing) letters(ready []ppb.Reminder, logins []string) (out []addressed, err error) {
	var without []string
	for _, r := range ready {
		to, err := address(r.To.Mail)
		if err != nil {
			without = append(without, r.To.Name)
			continue
		}
		to.Name = r.To.Name
		out = append(out, addressed{newLetter(m.from, to, r.Subject(&m.book.Plan), m.text(r), m.now), r.To})
	}
	if len(without) == 0 {
		return out, nil
	}
	none := fmt.Sprintf("no mail address that can be used is held for %s: an administrator enters it with `ppbtui officer set LOGIN --mail ADDRESS`", wording.And(without))
	if len(logins) > 0 || len(out) == 0 {
		return nil, errors.New(none + "; nothing was sent")
	}
	m.say("Not reminded: %s.", none)
	return out, nil
}

// file writes the messages to a file, and records them once it is complete.
func (m mailing) file(ctx context.Context, letters []addressed) error {
	old, err := files.Replaceable(m.mbox, m.s.store.Path())
	if err == nil && old != nil {
		err = errors.New("it is there already: name another file")
	}
	if err == nil {
		err = files.Write(m.mbox, nil, func(w io.Writer) error {
			var all bytes.Buffer
			for _, l := range letters {
				all.Write(l.mbox())
			}
			_, err := w.Write(all.Bytes())
			return err
		})
	}
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", m.mbox, files.Reason(err))
	}
	for _, l := range letters {
		if err := m.record(ctx, l, ppb.ByFile, "", true); err != nil {
			return err
		}
	}
	m.say("Wrote %s to %s: open it with a mail program, and send them.", wording.Count(len(letters), "message"), m.mbox)
	return nil
}

// send hands the messages over one by one, and says of each what became of it as soon as that is recorded.
func (m mailing) send(ctx context.Context, letters []addressed) error {
	path, err := findSendmail()
	if err != nil {
		return err
	}
	failed := 0
	for _, l := range letters {
		answer, taken := sendmail(ctx, path, l.bytes(), m.wait)
		if err := m.record(ctx, l, ppb.ByMail, answer, taken); err != nil {
			return err
		}
		if taken {
			m.say("Taken for %s <%s>.", l.officer.Name, l.to.Address)
		} else {
			failed++
			m.say("Not taken for %s <%s>: %s.", l.officer.Name, l.to.Address, answer)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	if failed > 0 {
		return fmt.Errorf("sendmail did not take %d of %s", failed, wording.Count(len(letters), "message"))
	}
	return nil
}

// record writes down what became of a message, also where the caller has gone: it has gone out, or not.
func (m mailing) record(ctx context.Context, l addressed, how ppb.ReminderWay, answer string, taken bool) error {
	err := m.s.store.Remind(context.WithoutCancel(ctx), m.s.actor, m.s.quarter,
		ppb.Reminded{Login: l.officer.Login, How: how, Taken: taken, Answer: answer})
	if err != nil && taken {
		return fmt.Errorf("the reminder of %s went out and could not be recorded: %w", l.officer.Name, err)
	}
	return err
}

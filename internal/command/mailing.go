package command

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"io"
	"path/filepath"
	"time"

	"ppbtui/internal/clean"
	"ppbtui/internal/export"
	"ppbtui/internal/files"
	"ppbtui/internal/letter"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// sendmailWait is how long sendmail may take for one message where nobody says it.
const sendmailWait = 30 * time.Second

// room is what letters say and how they leave: of this machine, or over SSH, where none leaves and the text says how whoever
// reads it came in.
func room(getenv func(string) string, remote *Remote, db string) letter.Room {
	if remote != nil {
		return letter.Room{GetIn: cmp.Or(clean.Line(remote.Address), "ssh "+export.PortFlag("-p", remote.Port)+"ppb@HOST")}
	}
	return letter.Room{From: getenv("PPBTUI_MAIL_FROM"), GetIn: clean.Line(getenv("PPBTUI_ADDRESS")), Out: outbox{db, sendmailWait}}
}

// outbox is how letters leave this machine: by its sendmail, or into a file, which is never the database.
type outbox struct {
	db   string
	wait time.Duration // for sendmail to take one
}

// Ready asks whether there is a sendmail.
func (outbox) Ready() error {
	_, err := letter.FindSendmail()
	return err
}

// Send hands a letter to sendmail.
func (o outbox) Send(ctx context.Context, l letter.Letter) (answer string, taken bool) {
	path, err := letter.FindSendmail()
	if err != nil {
		return err.Error(), false
	}
	return letter.Sendmail(ctx, path, l.Bytes(), o.wait)
}

// File writes a file of messages.
func (o outbox) File(path string, letters []letter.Letter) (full string, err error) {
	if full, err = filepath.Abs(path); err != nil {
		return "", err
	}
	old, err := files.Replaceable(path, o.db)
	if err == nil && old != nil {
		err = errors.New("it is there already: name another file")
	}
	if err == nil {
		err = files.Write(path, nil, func(w io.Writer) error {
			var all bytes.Buffer
			for _, l := range letters {
				all.Write(l.Mbox())
			}
			_, err := w.Write(all.Bytes())
			return err
		})
	}
	return full, files.Reason(err)
}

// mailing is one call of remind.
type mailing struct {
	*cli
	s *session
	letter.Round
	reminding
}

// print shows what would go, and to whom.
func (m mailing) print(ready []ppb.Reminder, done []ppb.Reminded) {
	for _, r := range ready {
		to := r.To.Name + " (no mail address is held)"
		if r.To.Mail != "" {
			to = r.To.Name + " <" + r.To.Mail + ">"
		}
		last := ""
		if is, was := ppb.LastReminded(done, r.To.Login); was {
			last = wording.Moment(is.At) + ", " + is.How.Words()
		}
		m.facts([][2]string{{"To", to}, {"Subject", r.Subject(&m.Book.Plan)}, {"Reminded", last}})
		m.say("\n%s", paragraphs(m.Text(r)))
		m.say("----------------------------------------")
	}
	m.say("%s. Nothing was sent.", wording.Capital(wording.Count(len(ready), "message")))
}

// letters are the messages of those who have an address; the others are named.
func (m mailing) letters(ready []ppb.Reminder, logins []string) (out []letter.Addressed, err error) {
	out, without, err := m.Letters(ready)
	if err != nil || len(without) == 0 {
		return out, err
	}
	none := letter.NoAddress(without)
	if len(logins) > 0 || len(out) == 0 {
		return nil, errors.New(none + "; nothing was sent")
	}
	m.say("Not reminded: %s.", none)
	return out, nil
}

// file writes the messages to a file.
func (m mailing) file(ctx context.Context, letters []letter.Addressed) error {
	if _, err := m.File(ctx, outbox{db: m.s.store.Path()}, m.s.store, m.mbox, letters); err != nil {
		return err
	}
	m.say("Wrote %s to %s: open it with a mail program, and send them.", wording.Count(len(letters), "message"), m.mbox)
	return nil
}

// send hands the messages over one by one, and says of each what became of it as soon as that is recorded.
func (m mailing) send(ctx context.Context, letters []letter.Addressed) error {
	out := outbox{m.s.store.Path(), m.wait}
	if err := out.Ready(); err != nil {
		return err
	}
	failed := 0
	for _, l := range letters {
		is, err := m.Send(ctx, out, m.s.store, l)
		if err != nil {
			return err
		}
		if !is.Taken {
			failed++
		}
		m.say("%s", l.Became(is))
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return letter.NotTaken(failed, len(letters))
}

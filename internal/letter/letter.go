// Package letter is how people are reminded by mail: the letters to whom something waits for, as a mail program reads them, a
// file of them, and this machine's own program that takes mail. Who is reminded of what, and what a letter says, is ppb's.
package letter

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"time"

	"ppbtui/internal/clean"
)

// Letter is a message of plain text to one person. Make it with [New].
type Letter struct {
	From, To mail.Address
	Subject  string
	Text     string // lines end with "\n"
	at       time.Time
	id       string // without its angle brackets
}

// New is a letter with an id of its own.
func New(from, to mail.Address, subject, text string, at time.Time) Letter {
	_, domain, _ := strings.Cut(from.Address, "@")
	return Letter{from, to, subject, text, at, strings.ToLower(rand.Text()) + "@" + domain}
}

// Bytes are the message as RFC 5322 has it, with the line ends of this machine: in ASCII, and no line of it begins with
// "From ", so that it stands in a file of messages as it is.
func (l Letter) Bytes() []byte {
	var b bytes.Buffer
	for _, h := range [][2]string{
		{"From", l.From.String()}, {"To", l.To.String()}, {"Subject", mime.QEncoding.Encode("utf-8", l.Subject)},
		{"Date", l.at.Format(time.RFC1123Z)}, {"Message-ID", "<" + l.id + ">"}, {"Auto-Submitted", "auto-generated"},
		{"MIME-Version", "1.0"}, {"Content-Type", "text/plain; charset=utf-8"}, {"Content-Transfer-Encoding", "quoted-printable"},
	} {
		// Whatever is in a name, a header is one line: encoded words alone are folded.
		fmt.Fprintf(&b, "%s: %s\n", h[0], strings.ReplaceAll(clean.Line(h[1]), "?= =?", "?=\n =?"))
	}
	b.WriteByte('\n')
	var body bytes.Buffer
	w := quotedprintable.NewWriter(&body)
	_, _ = w.Write([]byte(l.Text))
	_ = w.Close()
	for line := range strings.Lines(strings.ReplaceAll(body.String(), "\r\n", "\n")) {
		if strings.HasPrefix(line, "From ") {
			line = "=46" + line[1:]
		}
		b.WriteString(line)
	}
	return b.Bytes()
}

// Mbox is the message as it stands in a file of messages, as RFC 4155 has it.
func (l Letter) Mbox() []byte {
	return fmt.Appendf(nil, "From %s %s\n%s\n", l.From.Address, l.at.UTC().Format(time.ANSIC), l.Bytes())
}

// Address reads an address as people write it, with a name or without one.
func Address(text string) (mail.Address, error) {
	a, err := mail.ParseAddress(strings.TrimSpace(text))
	if err != nil || strings.ContainsFunc(a.Address, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return mail.Address{}, fmt.Errorf("%q is no mail address: write it as name@example.org", text)
	}
	return *a, nil
}

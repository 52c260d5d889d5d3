package command

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

// letter is a message of plain text to one person.
type letter struct {
	from, to mail.Address
	subject  string
	text     string // lines end with "\n"
	at       time.Time
	id       string // without its angle brackets
}

// newLetter is a letter with an id of its own.
func newLetter(from, to mail.Address, subject, text string, at time.Time) letter {
	_, domain, _ := strings.Cut(from.Address, "@")
	return letter{from, to, subject, text, at, strings.ToLower(rand.Text()) + "@" + domain}
}

// bytes are the message as RFC 5322 has it, with the line ends of this machine: in ASCII, and no line of it begins with
// "From ", so that it stands in a file of messages as it is.
func (l letter) bytes() []byte {
	var b bytes.Buffer
	for _, h := range [][2]string{
		{"From", l.from.String()}, {"To", l.to.String()}, {"Subject", mime.QEncoding.Encode("utf-8", l.subject)},
		{"Date", l.at.Format(time.RFC1123Z)}, {"Message-ID", "<" + l.id + ">"}, {"Auto-Submitted", "auto-generated"},
		{"MIME-Version", "1.0"}, {"Content-Type", "text/plain; charset=utf-8"}, {"Content-Transfer-Encoding", "quoted-printable"},
	} {
		// Whatever is in a name, a header is one line: encoded words alone are folded.
		fmt.Fprintf(&b, "%s: %s\n", h[0], strings.ReplaceAll(clean.Line(h[1]), "?= =?", "?=\n =?"))
	}
	b.WriteByte('\n')
	var body bytes.Buffer
	w := quotedprintable.NewWriter(&body)
	_, _ = w.Write([]byte(l.text))
	_ = w.Close()
	for line := range strings.Lines(strings.ReplaceAll(body.String(), "\r\n", "\n")) {
		if strings.HasPrefix(line, "From ") {
			line = "=46" + line[1:]
		}
		b.WriteString(line)
	}
	return b.Bytes()
}

// mbox is the message as it stands in a file of messages, as RFC 4155 has it.
func (l letter) mbox() []byte {
	return fmt.Appendf(nil, "From %s %s\n%s\n", l.from.Address, l.at.UTC().Format(time.ANSIC), l.bytes())
}

// address reads an address as people write it, with a name or without one.
func address(text string) (mail.Address, error) {
	a, err := mail.ParseAddress(strings.TrimSpace(text))
	if err != nil || strings.ContainsFunc(a.Address, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return mail.Address{}, fmt.Errorf("%q is no mail address: write it as name@example.org", text)
	}
	return *a, nil
}

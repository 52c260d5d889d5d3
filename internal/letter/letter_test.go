package letter

import (
	"bytes"
	"io"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"testing"
	"time"
)

func aLetter(name, subject, text string) Letter {
	at := time.Date(2023, 10, 9, 10, 42, 7, 0, time.FixedZone("BST", 3600))
	return New(mail.Address{Name: "Performance", Address: "performance@example.org"}, mail.Address{Name: name, Address: "ann@example.org"}, subject, text, at)
}

// Whatever is in a name, a subject and a text, a mail program reads them as they are: no header more, no line that is too long, in
// ASCII throughout.
func TestLettersAreReadAsTheyAreWritten(t *testing.T) {
	for name, tc := range map[string]struct{ name, subject, text string }{
		"plain":          {"Ann Ash", "Quarter 2, 2023/24: 1 item waits for you", "Dear Ann,\n\nM1.\n"},
		"letters":        {"Bob Börse, née Łoś", "Quarter 2: größer £5", "Lieber Bob,\n\n£5 für „M1“ = 3.\n"},
		"quotes":         {`Ann "A" \ <x@y.z>`, "a", "b\n"},
		"long":           {strings.Repeat("Ä", 400), strings.Repeat("ö ", 400) + "x", strings.Repeat("Wort ", 400) + "\n"},
		"begins as mbox": {"Ann Ash", "From me", "From here on\nFrom there\n>From\n.\nend\n"},
		"spaces":         {"Ann", "a", "ends in a space \nand a tab\t\n"},
	} {
		l := aLetter(tc.name, tc.subject, tc.text)
		whole := l.Bytes()
		for line := range strings.Lines(string(whole)) {
			if len(line) > 999 || strings.HasPrefix(line, "From ") || strings.ContainsFunc(line, func(r rune) bool { return r > '~' || r == '\r' }) {
				t.Errorf("%s: a line of %d letters is %.60q", name, len(line), line)
			}
		}
		m, err := mail.ReadMessage(bytes.NewReader(whole))
		if err != nil {
			t.Errorf("%s: %v\n%s", name, err, whole)
			continue
		}
		to, err := m.Header.AddressList("To")
		if err != nil || len(to) != 1 || to[0].Name != tc.name || to[0].Address != "ann@example.org" {
			t.Errorf("%s: to %v, %v", name, to, err)
		}
		if subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject")); err != nil || subject != tc.subject {
			t.Errorf("%s: subject %q, %v", name, subject, err)
		}
		if at, err := m.Header.Date(); err != nil || !at.Equal(l.at) {
			t.Errorf("%s: date %v, %v", name, at, err)
		}
		text, err := io.ReadAll(quotedprintable.NewReader(m.Body))
		if err != nil || string(text) != tc.text {
			t.Errorf("%s: text %q, %v", name, text, err)
		}
		if len(m.Header) != 9 || !strings.HasSuffix(m.Header.Get("Message-Id"), "@example.org>") {
			t.Errorf("%s: headers %v", name, m.Header)
		}
	}
}

// Nobody's name adds a header or a recipient.
func TestNoNameAddsAHeader(t *testing.T) {
	for _, name := range []string{"Ann\nBcc: all@example.org", "Ann\r\nBcc: all@example.org", "Ann\x0bBcc: a@b", "Ann>, <all@example.org", "Ann\u2028Bcc: a@b"} {
		for _, l := range []Letter{aLetter(name, "s", "t\n"), aLetter("Ann", name, "t\n")} {
			m, err := mail.ReadMessage(bytes.NewReader(l.Bytes()))
			if err != nil || len(m.Header) != 9 {
				t.Fatalf("%q: %v, %v", name, err, m)
			}
			if to, err := m.Header.AddressList("To"); err != nil || len(to) != 1 || to[0].Address != "ann@example.org" {
				t.Errorf("%q: to %v, %v", name, to, err)
			}
		}
	}
	for _, text := range []string{"", "ann", "ann@x\nBcc: b@y", "a@b, c@d", "Ann <ann@x", "änn@example.org", `"a b"@x.org`} {
		if a, err := Address(text); err == nil {
			t.Errorf("%q is taken for the address %v", text, a)
		}
	}
	if a, err := Address(" Ann Ash <ann@example.org> "); err != nil || a.Address != "ann@example.org" || a.Name != "Ann Ash" {
		t.Error(a, err)
	}
}

// A file of messages is cut where they begin, as RFC 4155 has it.
func TestMessagesInAFile(t *testing.T) {
	var all []byte
	for _, text := range []string{"From here\n\nFrom there\n", "b\n"} {
		all = append(all, aLetter("Ann", "s", text).Mbox()...)
	}
	const begins = "From performance@example.org Mon Oct  9 09:42:07 2023\n"
	parts := strings.Split(string(all), begins)
	if len(parts) != 3 || parts[0] != "" || strings.Count(string(all), "\nFrom ") != 1 || !strings.HasSuffix(parts[1], "\n\n") || !strings.HasSuffix(parts[2], "\n\n") {
		t.Errorf("%q", all)
	}
}

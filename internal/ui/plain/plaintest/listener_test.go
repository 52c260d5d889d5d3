package plaintest

import (
	"io"
	"strings"
	"testing"
	"time"
)

// hear is what is heard of what is written, with what was typed, and what is wrong with it.
func hear(written, typed string) (string, error) {
	e := ear{echo: typed != ""}
	e.owe(typed)
	var heard []byte
	for i := range len(written) {
		if err := e.take(written[i], &heard); err != nil {
			return string(heard), err
		}
	}
	return string(heard), nil
}

func TestWhatIsHeard(t *testing.T) {
	for _, c := range []struct{ written, typed, heard string }{
		{"Value: 62.\r\n", "", "Value: 62.\n"}, {"\x1b[1;31mRed\x1b[0m, worse", "", "Red, worse"}, {"a   b  c", "", "a b c"},
		{"Zoë pays £5", "", "Zoë pays £5"}, {"62\r\nRed", "62\r", "Red"},
		{"6\b \b7\r\na\r\nb", "6\x7f7\r\x1b[200~a\rb\x1b[201~", ""}, {"\x1b[m\x1b[48;5;12mx", "", "x"},
	} {
		if got, err := hear(c.written, c.typed); got != c.heard || err != nil {
			t.Errorf("%q is heard as %q, %v; want %q", c.written, got, err, c.heard)
		}
	}
}

func TestWhatCannotBeHeard(t *testing.T) {
	for _, written := range []string{
		"\x1b[2K", "\x1b[A", "\x1b[?25l", "\x1b[H\x1b[J", "\x1b]0;title\a", "\x1b(B", "\x1b7", "\x1b[?1049h", "\x1b[?2004h",
		"half\rwhole", "ab\bc", "bell\a", "│", "■ Red", "•", "…", "→", "a\tb", "a > b", "\u200b", "⠋",
	} {
		if got, err := hear(written, ""); err == nil {
			t.Errorf("%q is heard as %q", written, got)
		}
	}
	if _, err := hear("66", "62"); err == nil {
		t.Error("what shows is not what was typed")
	}
}

// A reader says thirty characters in a second, and nothing that comes after a question.
func TestOneUtteranceForAQuestion(t *testing.T) {
	out, program := io.Pipe()
	answers, in := io.Pipe()
	go func() {
		_, _ = io.WriteString(program, strings.Repeat("x", 285)+"\nyes or no:\n")
		var b [16]byte
		_, _ = answers.Read(b[:])
		_, _ = io.WriteString(program, "Goodbye.\n")
		program.Close()
	}()
	l := Listen(t, "somebody", in, out, false)
	if said := l.Hears("xxx", "yes"); strings.Contains(said, "Goodbye") {
		t.Error(said)
	}
	if want := 9900 * time.Millisecond; l.Heard != want || l.Asked != 1 || l.Longest != 2 {
		t.Errorf("it took %v, not %v; %d, %d", l.Heard, want, l.Asked, l.Longest)
	}
	l.Leaves("Goodbye.")
}

package sshd

import (
	"bufio"
	"strings"
	"testing"
)

// What is typed is shown as it is, save what drives a terminal or draws nothing; it is all handed over.
func TestTypingIsShownClean(t *testing.T) {
	for _, c := range []struct{ typed, shown, line string }{
		{"a£é€\U0001f600\r", "a£é€\U0001f600\r\n", "a£é€\U0001f600"},
		{"a\x9b2Jb\r", "a?2Jb\r\n", "a\x9b2Jb"},                // a control sequence in one byte
		{"a\u009b2J\u202eb\r", "a2Jb\r\n", "a\u009b2J\u202eb"}, // and in two; text turned round
		{"\xe2\x82\r", "??\r\n", "\xe2\x82"},                   // half a character
		{"\xe2\x82a\xff\r", "??a?\r\n", "\xe2\x82a\xff"},
		{"a\u200b\x7f\x7f\x7fb\r", "a\b \bb\r\n", "b"},
		{"é\xff\u200b\x15c\r", "é?\b \b\b \bc\r\n", "c"},
	} {
		var echo strings.Builder
		cook := newCooked(&echo, func() {})
		cook.run(strings.NewReader(c.typed))
		line, err := bufio.NewReader(cook).ReadString('\n')
		if err != nil || line != c.line+"\n" || echo.String() != c.shown {
			t.Errorf("%q: shows %q, want %q; hands over %q, want %q: %v", c.typed, echo.String(), c.shown, line, c.line+"\n", err)
		}
	}
}

package plain

import (
	"io"
	"strings"

	"ppbtui/internal/clean"
	"ppbtui/internal/terminal"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/tell/speech"
)

// say says a line of the program: keys by the names of what they do, numbers and dates as people say them.
func (t *Talk) say(line string) {
	for _, l := range t.spoken(line) {
		t.write(l + "\n")
	}
}

// spoken is a line as it is written, in as many lines as it takes.
func (t *Talk) spoken(line string) []string { return t.wrapped(speech.Spoken(t.named(line))) }

// sayTyped says what somebody has typed, as they typed it.
func (t *Talk) sayTyped(words string) {
	for l := range strings.SplitSeq(clean.ShowBlock(words), "\n") {
		for _, l := range t.wrapped(l) {
			t.write(l + "\n")
		}
	}
}

// question asks, at the end of what is said. What is typed at a terminal stands behind it; else it is a line of its own.
func (t *Talk) question(line string) {
	lines := t.spoken(line)
	for i, l := range lines {
		if i < len(lines)-1 || !t.o.Typed {
			l += "\n"
		} else {
			l += " "
		}
		t.write(l)
	}
}

// wrapped is a line broken between words where the terminal is narrower.
func (t *Talk) wrapped(line string) []string {
	if t.o.Width != nil {
		if w := t.o.Width(); w > 0 {
			return text.Wrap(line, max(w-1, 10))
		}
	}
	return []string{line}
}

// height is how many lines are said before a question.
func (t *Talk) height() int {
	if t.o.Height != nil {
		if h := t.o.Height(); h > 0 {
			return max(h-4, 6) // the question, and what was answered
		}
	}
	return 20
}

func (t *Talk) write(s string) {
	t.writes++
	if _, err := io.WriteString(t.o.Out, s); err != nil {
		t.end(terminal.Result{Why: terminal.Dropped})
	}
}

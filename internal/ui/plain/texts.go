package plain

import (
	"fmt"
	"strings"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/tell"
)

// askText asks for a text of several paragraphs: one that is empty is typed at once; of any other is asked what is to become of it.
func (t *Talk) askText(b *tell.Box) {
	if b.Hint != "" {
		t.say(wording.Sentence(b.Hint))
	}
	if b.Value == "" {
		t.typing(b, "", b.Label+" is empty. Type it, line by line, and end with a full stop alone on a line. Enter leaves it empty:")
		return
	}
	parts := sentences(b.Value)
	question := fmt.Sprintf("%s has %s. Enter keeps it. Or: read, more, new, or the number of a sentence to change it:", b.Label, wording.Count(len(strings.Fields(b.Value)), "word"))
	line, ok := t.ask(question, takes{paste: func(lines []string, open bool) { t.pasted(b, onLine(b.Value), lines, open) }})
	switch answer := strings.TrimSpace(line); {
	case !ok:
	case answer == "":
		t.on()
	case isNumber(answer):
		t.changeSentence(b, parts, answer)
	case strings.EqualFold(answer, "read"):
		t.read(parts)
	case strings.EqualFold(answer, "more"):
		t.goOn(b, parts)
	case strings.EqualFold(answer, "new"):
		t.typing(b, "", "The old text is kept until you have typed a line; u brings it back. Type the new one, and end with a full stop alone on a line:")
	case t.aside(answer):
	default:
		t.say("That was not used: nothing of the text has changed. To type more of it, first type more.")
	}
}

// read says a text, sentence by sentence with their numbers.
func (t *Talk) read(parts []string) {
	n := -1
	t.rest = func() (said, bool) {
		if n++; n >= len(parts) {
			return said{}, false
		}
		return said{fmt.Sprintf("%d. %s", n+1, clean.ShowLine(strings.TrimSpace(parts[n]))), true}, true
	}
	t.more(t.height())
}

// goOn types on at the end of a text: on its last line where that was not ended, as by a lost connection.
func (t *Talk) goOn(b *tell.Box, parts []string) {
	base, last := b.Value, strings.TrimSpace(parts[len(parts)-1])
	how := "What you type goes on on a new line."
	if strings.ContainsAny(last[len(last)-1:], ".!?:)\"") {
		base = onLine(base)
	} else if !strings.HasSuffix(base, "\n") {
		how = "It is not ended: what you type goes on at that letter, so begin with a blank for a new word."
	}
	t.say("It ends: " + last)
	t.typing(b, base, how+" End with a full stop alone on a line:")
}

// onLine is a text that goes on on a new line.
func onLine(text string) string {
	if text == "" || strings.HasSuffix(text, "\n") {
		return text
	}
	return text + "\n"
}

// typing takes lines of a text until a full stop alone on a line. After each the box holds what was typed so far, to the letter.
func (t *Talk) typing(b *tell.Box, base, question string) {
	text, lines := base, 0
	put := func(s string) {
		if lines == 0 {
			t.remember(b)
		}
		lines++
		text += s
		t.fill(b, text)
	}
	ended := false
	also := takes{
		rest: func(line string) { put(line) },
		paste: func(pasted []string, open bool) {
			if n := len(pasted); !open && pasted[n-1] == "." {
				pasted, ended = pasted[:n-1], true
			}
			s := strings.Join(pasted, "\n")
			if !open {
				s += "\n"
			}
			put(s)
		},
	}
	line, ok := t.ask(question, also)
	for {
		said := strings.TrimSpace(line)
		switch {
		case t.over:
			return
		case ended || ok && said == ".":
			t.ended(b, text, lines)
			return
		case !ok: // a paste
		case lines == 0 && said == "":
			t.on()
			return
		case lines == 0 && stays(said) && t.letter(said), line == "w" && t.letter(line):
			if lines > 0 {
				question = "Go on typing. End with a full stop alone on a line:"
			}
			line, ok = t.ask(question, also)
			continue
		case lines == 0 && t.aside(said), isLetter(line) && t.letter(line):
			return
		default:
			put(strings.TrimPrefix(line, "=") + "\n")
		}
		line, ok = t.answer(also)
	}
}

// isLetter reports whether a line is one of the letters that stand for a command in the middle of a text, too.
func isLetter(line string) bool { return line == "q" || line == "w" || line == "?" }

// pasted puts lines that came at one instant behind a text.
func (t *Talk) pasted(b *tell.Box, base string, lines []string, open bool) {
	t.remember(b)
	text := base + strings.Join(lines, "\n")
	if !open {
		text = strings.TrimRight(text, "\n")
	}
	t.fill(b, text)
	t.say("Pasted at the end: " + wording.Count(len(lines), "line") + ".")
	t.became(b.Name)
}

// ended is the end of typing a text.
func (t *Talk) ended(b *tell.Box, text string, lines int) {
	if lines == 0 {
		t.on()
		return
	}
	if whole := strings.TrimRight(text, "\n"); whole != text {
		t.fill(b, whole)
	}
	t.became(b.Name)
}

// changeSentence asks for a sentence of a text anew.
func (t *Talk) changeSentence(b *tell.Box, parts []string, number string) {
	n := 0
	_, _ = fmt.Sscan(number, &n)
	if n < 1 || n > len(parts) {
		t.say(fmt.Sprintf("It has %s. read says them with their numbers.", wording.Count(len(parts), "sentence")))
		return
	}
	was := parts[n-1]
	blanks := was[len(strings.TrimRight(was, " \n\t")):]
	put := func(s string) {
		t.remember(b)
		whole := append([]string(nil), parts...)
		if whole[n-1] = s + blanks; s == "" {
			whole[n-1] = ""
		}
		t.fill(b, strings.TrimRight(strings.Join(whole, ""), " \n"))
		t.became(b.Name)
	}
	t.say(fmt.Sprintf("Sentence %d: %s", n, strings.TrimSpace(was)))
	line, ok := t.ask("Type it anew, Enter to keep it, a minus to take it out:", takes{paste: func(lines []string, _ bool) { put(strings.Join(lines, "\n")) }})
	switch answer := strings.TrimSpace(line); {
	case !ok || answer == "":
	case t.letter(answer):
		if stays(answer) {
			t.changeSentence(b, parts, number)
		}
	case answer == "-":
		put("")
	default:
		put(strings.TrimPrefix(answer, "="))
	}
}

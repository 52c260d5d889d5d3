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

// writing is a text that is being typed.
type writing struct {
	talk  *Talk
	box   *tell.Box
	text  string // as far as its lines have been ended
	lines int    // that were typed
	held  string // by the box
	ended bool
}

// hold has the box hold a text, and reports whether it does: it may have no room for it. The first time it is what undo goes back before.
func (w *writing) hold(text string) (held bool) {
	if text == w.held {
		return true
	}
	if w.held == w.box.Value {
		w.talk.remember(w.box)
	}
	was, _ := box(w.talk.tell(), w.box.Name)
	w.talk.fill(w.box, text)
	if now, _ := box(w.talk.tell(), w.box.Name); now.Value == was.Value && text != was.Value {
		return false
	}
	w.held = text
	return true
}

// put adds what was typed. What there is no room for is said at once, before more of it is typed.
func (w *writing) put(s string) {
	w.lines++
	if w.hold(w.text + s) {
		w.text += s
		return
	}
	w.hold(w.text)
	if now, _ := box(w.talk.tell(), w.box.Name); now.Problem != "" {
		w.talk.say(wording.Sentence(now.Problem))
	}
	w.talk.news()
	w.talk.question("What you typed last is not in it. Go on typing. End with a full stop alone on a line:")
	w.ended = false
}

// pause keeps what stands in the line, which may yet be changed.
func (w *writing) pause(line string) {
	if line != "" && line != "." && !isLetter(line) && line[0] != ':' && line[0] != '=' {
		w.hold(w.text + line)
	}
}

// paste adds lines that came at one instant. One with a full stop alone at the end ends the text.
func (w *writing) paste(lines []string, open bool) {
	if n := len(lines); !open && lines[n-1] == "." {
		lines, w.ended = lines[:n-1], true
	}
	s := strings.Join(lines, "\n")
	if !open {
		s += "\n"
	}
	w.put(s)
}

// leave has the box hold what was typed, or what it held before where nothing was.
func (w *writing) leave() {
	if w.lines == 0 {
		w.text = w.box.Value
	}
	w.hold(w.text)
}

// typing takes lines of a text until a full stop alone on a line. The box holds what was typed so far, to the letter.
func (t *Talk) typing(b *tell.Box, base, question string) {
	w := &writing{talk: t, box: b, text: base, held: b.Value}
	also := takes{rest: w.put, pause: w.pause, paste: w.paste}
	line, ok := t.ask(question, also)
	for !t.over {
		answer := strings.TrimSpace(line)
		switch {
		case w.ended || ok && answer == ".":
			w.leave()
			t.ended(b, w.lines)
			return
		case !ok: // a paste
		case w.lines == 0 && answer == "":
			w.leave()
			t.on()
			return
		case w.lines == 0 && stays(answer), line == "w":
			if t.letter(answer); w.lines > 0 {
				question = "Go on typing. End with a full stop alone on a line:"
			}
			line, ok = t.ask(question, also)
			continue
		case isLetter(line), w.lines == 0 && isAside(answer):
			w.leave()
			t.aside(answer)
			return
		default:
			w.put(strings.TrimPrefix(line, "=") + "\n")
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
func (t *Talk) ended(b *tell.Box, lines int) {
	if lines == 0 {
		t.on()
		return
	}
	if now, ok := box(t.tell(), b.Name); ok {
		if whole := strings.TrimRight(now.Value, "\n"); whole != now.Value {
			t.fill(&now, whole)
		}
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
	line, ok := t.ask("Type it anew, Enter to keep it, a minus to take it out:", takes{
		paste: func(lines []string, _ bool) { put(strings.Join(lines, "\n")) },
		rest:  func(line string) { put(strings.TrimSpace(was) + " " + line) }, // neither is lost
	})
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

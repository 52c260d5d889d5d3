package plain

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/tell"
)

// cmd is what comes of something done.
type cmd = tea.Cmd

// boxes is which box of the page is asked for.
type boxes struct {
	asking bool
	name   string // of the box
	alone  bool   // it was asked for by its number: the others are not
	next   bool   // all have been: what the page is for is asked
}

// filled is a box as it was before it was filled.
type filled struct {
	page      number
	name, was string
}

// first is the first box that everybody is asked for; empty where there is none.
func (t *Talk) first(all []tell.Box) string { return after(all, "") }

// after is the name of the next box that everybody is asked for, after the one with this name.
func after(all []tell.Box, name string) string {
	at := slices.IndexFunc(all, func(b tell.Box) bool { return b.Name == name })
	for _, b := range all[at+1:] {
		if !b.Aside {
			return b.Name
		}
	}
	return ""
}

// before is the one before it.
func before(all []tell.Box, name string) string {
	was := ""
	for _, b := range all {
		if b.Name == name {
			return was
		}
		if !b.Aside {
			was = b.Name
		}
	}
	return was
}

func box(p tell.Page, name string) (tell.Box, bool) {
	for _, b := range p.Boxes {
		if b.Name == name {
			return b, true
		}
	}
	return tell.Box{}, false
}

// saysBox is a box and what it holds, in one line.
func saysBox(b *tell.Box) string {
	holds := b.Words
	switch {
	case holds == "":
		holds = "empty"
	case b.Kind == tell.Text:
		holds = wording.Count(len(strings.Fields(holds)), "word")
	}
	s := b.Label + ": " + wording.Stop(holds)
	if b.Problem != "" {
		s += " " + wording.Sentence(b.Problem)
	}
	return s
}

// askBox asks for one box.
func (t *Talk) askBox(p tell.Page) {
	b, ok := box(p, t.boxes.name)
	if !ok { // it is gone, or nothing is filled here any more
		t.boxes = boxes{}
		return
	}
	switch b.Kind {
	case tell.Text:
		t.askText(&b)
	case tell.One, tell.Many:
		t.askChoice(&b)
	default:
		t.askLine(&b)
	}
}

// on goes to the next box, or asks what the page is for.
func (t *Talk) on() {
	if t.boxes.alone {
		t.boxes = boxes{}
		return
	}
	next := after(t.tell().Boxes, t.boxes.name)
	t.boxes = boxes{asking: next != "", name: next, next: next == ""}
}

// aside is an answer that is none to a box: a letter, or a command behind a colon; ok is false where it is meant for the box.
func (t *Talk) aside(answer string) (ok bool) {
	switch {
	case strings.EqualFold(answer, "b") && !t.boxes.alone && before(t.tell().Boxes, t.boxes.name) != "":
		t.boxes.name = before(t.tell().Boxes, t.boxes.name)
	case strings.EqualFold(answer, "b") && t.boxes.alone:
		t.boxes = boxes{}
	case t.letter(answer):
	case answer == ":":
		t.boxes = boxes{}
	case strings.HasPrefix(answer, ":"):
		t.perform(strings.TrimSpace(answer[1:]))
	default:
		return false
	}
	return true
}

// isAside reports whether an answer is one for aside.
func isAside(answer string) bool {
	return strings.HasPrefix(answer, ":") || len(answer) == 1 && strings.Contains("?rbwqnumaf", strings.ToLower(answer))
}

// askLine asks for a box of one line.
func (t *Talk) askLine(b *tell.Box) {
	if b.Hint != "" {
		t.say(wording.Sentence(b.Hint))
	}
	question := b.Label + " is empty. Type it, or Enter to leave it:"
	if b.Words != "" {
		question = fmt.Sprintf("%s is %s Type it anew, Enter to keep it, a minus to empty it:", b.Label, wording.Stop(b.Words))
	}
	line, ok := t.ask(question, takes{rest: func(line string) { t.fill(b, strings.TrimSpace(line)) }})
	switch answer := strings.TrimSpace(line); {
	case !ok || t.aside(answer):
	case answer == "":
		t.on()
	case answer == "-" && b.Words != "":
		t.filled(b, "")
	default:
		t.filled(b, strings.TrimPrefix(answer, "="))
	}
}

// askChoice asks for a box of choices.
func (t *Talk) askChoice(b *tell.Box) {
	if b.Hint != "" {
		t.say(wording.Sentence(b.Hint))
	}
	for i, l := range b.Labels {
		t.say(fmt.Sprintf("%d. %s", i+1, wording.Stop(l)))
	}
	is := "nothing is chosen"
	if b.Words != "" {
		is = b.Words
	}
	how := "Type a number, or Enter to keep it:"
	if b.Kind == tell.Many {
		how = "Type the numbers with blanks between them, 0 for none, or Enter to keep it:"
	}
	line, ok := t.ask(fmt.Sprintf("%s: %s. %s", b.Label, is, how), takes{})
	answer := strings.TrimSpace(line)
	switch {
	case !ok:
		return
	case answer == "":
		t.on()
		return
	}
	value, why := chosen(b, answer)
	switch {
	case why == "":
		t.filled(b, value)
	case t.aside(answer):
	default:
		t.say(why)
	}
}

// chosen is the value that an answer to choices stands for, or why it is none.
func chosen(b *tell.Box, answer string) (value, why string) {
	if b.Kind == tell.One {
		if n, err := strconv.Atoi(answer); err == nil && n >= 1 && n <= len(b.Values) {
			return b.Values[n-1], ""
		}
		found := -1
		for i, l := range b.Labels {
			switch {
			case strings.EqualFold(l, answer):
				return b.Values[i], ""
			case len(answer) > 1 && strings.HasPrefix(strings.ToLower(l), strings.ToLower(answer)):
				found = i
			}
		}
		if found >= 0 {
			return b.Values[found], ""
		}
		return "", fmt.Sprintf("There is no %s here: type a number from 1 to %d, or Enter to keep it as it is.", strconv.Quote(answer), len(b.Values))
	}
	var on []string
	for _, word := range strings.FieldsFunc(answer, func(r rune) bool { return r == ' ' || r == ',' }) {
		n, err := strconv.Atoi(word)
		switch {
		case err == nil && n == 0:
		case err == nil && n <= len(b.Values) && n > 0:
			on = append(on, b.Values[n-1])
		default:
			return "", fmt.Sprintf("There is no %s here: type numbers from 1 to %d, 0 for none, or Enter to keep it as it is.", strconv.Quote(word), len(b.Values))
		}
	}
	return strings.Join(on, ","), ""
}

// fill fills a box.
func (t *Talk) fill(b *tell.Box, value string) {
	t.do(app.Do(func() cmd { return b.Fill(value) }))
}

// filled fills a box, says what came of it, and goes on where nothing is wrong with it.
func (t *Talk) filled(b *tell.Box, value string) {
	t.remember(b)
	t.fill(b, value)
	if wrong := t.became(b.Name); !wrong {
		t.on()
	}
}

// remember keeps what a box holds, for undo.
func (t *Talk) remember(b *tell.Box) {
	t.undos = append(t.undos, filled{t.page, b.Name, b.Value})
	t.undos = t.undos[max(len(t.undos)-mostUndos, 0):]
}

const mostUndos = 200

// rememberChanged keeps what boxes held that an action has filled.
func (t *Talk) rememberChanged(before []tell.Box) {
	if _, n := t.model.Top(); t.page != number(n) {
		return
	}
	p := t.tell()
	for i := range before {
		if now, ok := box(p, before[i].Name); ok && now.Value != before[i].Value {
			t.remember(&before[i])
		}
	}
}

// became says what filling a box has led to, and reports whether something is wrong with it.
func (t *Talk) became(name string) (wrong bool) {
	b, ok := box(t.tell(), name)
	if ok && b.Problem != "" {
		t.say(wording.Sentence(b.Problem))
	}
	t.news()
	if screen, _ := t.model.Top(); !unsaved(screen) {
		t.say(t.model.Kept("Saved."))
	}
	return ok && b.Problem != ""
}

func unsaved(s ui.Screen) bool {
	u, ok := s.(ui.Unsaver)
	return ok && u.Unsaved()
}

// undo fills the box that was filled last with what it held before, or does what the page undoes.
func (t *Talk) undo() {
	for len(t.undos) > 0 {
		last := t.undos[len(t.undos)-1]
		if last.page != t.page {
			break
		}
		t.undos = t.undos[:len(t.undos)-1]
		b, ok := box(t.tell(), last.name)
		if !ok || b.Value == last.was {
			continue
		}
		t.fill(&b, last.was)
		now, _ := box(t.tell(), last.name)
		t.say("Undone. " + saysBox(&now))
		t.became(last.name)
		return
	}
	if !t.press("u") && !t.press("ctrl+z") {
		t.say("There is nothing to undo here. The command history shows every change.")
	}
}

// askNext asks for what the page is for, once the boxes are gone through.
func (t *Talk) askNext(p tell.Page) {
	screen, _ := t.model.Top()
	at := slices.IndexFunc(screen.Actions(), func(a ui.Action) bool { return a.Name == p.Next })
	if at < 0 {
		return
	}
	a := screen.Actions()[at]
	if why := a.Blocked(); why != "" {
		t.say("Not yet: " + wording.Sentence(why))
		return
	}
	line, ok := t.ask(wording.Capital(a.Does())+"? yes or no:", takes{})
	switch answer := strings.ToLower(strings.TrimSpace(line)); answer {
	case "y", "yes":
		t.act(a, false)
	case "n", "no":
		t.say("Not done. The command " + typedName(a) + " does it.")
	default:
		t.boxes.next = !ok || stays(answer) || answer == "?"
		switch {
		case !ok:
		case t.letter(answer):
			t.boxes.next = answer == "r" || answer == "w" || answer == "m" // it is asked again
		case answer == "":
			t.say("Please type yes or no.")
			t.boxes.next = true
		default:
			t.perform(strings.TrimSpace(strings.TrimPrefix(answer, ":")))
		}
	}
}

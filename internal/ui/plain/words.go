package plain

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/terminal"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/tell"
)

// letter does what a letter by itself asks for at every question; ok is false where the answer is none.
func (t *Talk) letter(answer string) (ok bool) {
	switch strings.ToLower(answer) {
	case "?":
		t.do(app.Help{})
	case "r":
		if t.boxes.asking {
			t.repeatBox()
			return true
		}
		t.repeat()
	case "b":
		t.back()
	case "w":
		t.where()
	case "q":
		t.leave()
	case "n":
		t.next()
	case "u":
		t.undo()
	case "m":
		if t.rest == nil {
			t.say("There is no more. r says it again.")
		}
		t.more(t.height())
	case "a":
		if t.rest == nil {
			t.repeat()
		}
		t.more(everything)
	case "f":
		t.find("")
	default:
		return false
	}
	return true
}

// stays reports whether a letter only has something said: the question is asked again.
func stays(answer string) bool {
	return len(answer) == 1 && strings.Contains("wrma", strings.ToLower(answer))
}

const everything = 1 << 30

// askPage asks what is to be done on a page.
func (t *Talk) askPage(p tell.Page) {
	line, ok := t.ask(t.pageQuestion(p), takes{})
	answer := strings.TrimSpace(line)
	switch first, rest, _ := strings.Cut(answer, " "); {
	case !ok || t.letter(answer):
	case answer == "":
		t.enter(p)
	case isNumber(first):
		n, _ := strconv.Atoi(first)
		t.choose(p, n, strings.TrimSpace(rest))
	case strings.EqualFold(first, "f"):
		t.find(strings.TrimSpace(rest))
	default:
		t.perform(strings.TrimPrefix(answer, ":"))
	}
}

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" && len(s) < 9 }

// pageQuestion is what is asked of a page, by what there is to choose.
func (t *Talk) pageQuestion(p tell.Page) string {
	n := t.choices(p)
	switch {
	case n == 1 && len(p.Boxes) == 1:
		return "Type 1 to change the box, a command, or a question mark for help:"
	case len(p.Boxes) > 0 && p.List == nil:
		return fmt.Sprintf("Type a number from 1 to %d to change a box, a command, or a question mark for help:", n)
	case n == 1:
		return "Type 1, a command, or a question mark for help:"
	case n > 0:
		return fmt.Sprintf("Type a number from 1 to %d, a command, or a question mark for help:", n)
	}
	return "Type a command, b for back, or a question mark for help:"
}

// choices is how many numbers there are: boxes, then rows; where there are neither, what can be done.
func (t *Talk) choices(p tell.Page) int {
	switch n := len(p.Boxes); {
	case p.List != nil:
		return n + p.List.Len
	case n > 0:
		return n
	}
	return len(t.options(p))
}

// options are what can be done on a page on which there is nothing to fill or to choose: those of its actions that a screen hints at.
func (t *Talk) options(p tell.Page) (out []ui.Action) {
	if len(p.Boxes) > 0 || p.List != nil {
		return nil
	}
	screen, _ := t.model.Top()
	for _, a := range screen.Actions() {
		if a.Short != "" && !ui.ForScreen(a) && a.Blocked() == "" {
			out = append(out, a)
		}
	}
	return out
}

// choose is a number: a box is asked for, a row is chosen, and what is named behind it is done with it, else what choosing is for.
func (t *Talk) choose(p tell.Page, n int, does string) {
	switch row := n - len(p.Boxes) - 1; {
	case n < 1 || n > t.choices(p):
		t.say(fmt.Sprintf("There is no number %d here. r says what there is.", n))
	case len(p.Boxes) == 0 && p.List == nil:
		t.act(t.options(p)[n-1], false)
	case n <= len(p.Boxes):
		t.boxes = boxes{asking: true, name: p.Boxes[n-1].Name, alone: true}
	default:
		if row = t.rowSaid(row); row < 0 {
			t.say(fmt.Sprintf("Number %d is not in the list any more. r says what there is.", n))
			return
		}
		list := t.tell().List
		t.do(app.Do(func() cmd {
			list.Choose(row)
			return nil
		}))
		switch {
		case does != "":
			t.perform(does)
		case p.List.Does != "":
			t.perform(p.List.Does)
		default:
			t.press("enter")
		}
	}
}

// rowSaid is where the row stands now that was said with a number: somebody may have changed the list since. -1 where it is gone.
func (t *Talk) rowSaid(row int) int {
	key, said := t.told.keys[row]
	list := t.tell().List
	if !said || list == nil || list.Key == nil || row < list.Len && list.Key(row) == key {
		return row
	}
	for i := range list.Len {
		if list.Key(i) == key {
			return i
		}
	}
	return -1
}

// enter is Enter alone: more of what there is, or what the page does at Enter, but for a list of which nothing was chosen.
func (t *Talk) enter(p tell.Page) {
	switch {
	case t.rest != nil:
		t.more(t.height())
	case p.List != nil && p.List.Len > 0:
		t.say("Type the number of one of them. r says them again.")
	case !t.press("enter"):
		t.say("Enter alone does nothing here. A question mark says what does.")
	}
}

// press runs the page's action with a key, and reports whether there is one.
func (t *Talk) press(key string) bool {
	return t.actBy(func(a *ui.Action) bool { return a.Has(key) })
}

// actNamed runs the page's action of this name, and reports whether there is one.
func (t *Talk) actNamed(name string) bool {
	return t.actBy(func(a *ui.Action) bool { return a.Name == name })
}

// actBy runs the first of the page's actions that is meant, and reports whether there is one.
func (t *Talk) actBy(meant func(a *ui.Action) bool) bool {
	screen, _ := t.model.Top()
	for _, a := range screen.Actions() {
		if meant(&a) {
			t.act(a, false)
			return true
		}
	}
	return false
}

// act runs an action and says what came of it: something always does, were it only that it is done.
func (t *Talk) act(a ui.Action, everywhere bool) {
	said, asked, before := t.writes, t.boxes, t.tell().Boxes
	t.do(app.Perform{Action: a, Everywhere: everywhere})
	t.rememberChanged(before)
	t.news()
	if _, n := t.model.Top(); t.page != number(n) || t.over {
		return
	}
	p := t.tell()
	if t.at(p); t.writes > said || t.boxes.asking && t.boxes.name != asked.name {
		return
	}
	if t.changed(p); t.writes == said {
		t.say("Done.")
	}
}

// at has the box be asked for that an action has led to.
func (t *Talk) at(p tell.Page) {
	if at, ok := box(p, p.At); ok {
		t.boxes = boxes{asking: true, name: p.At, alone: at.Aside}
	}
}

// back is what Esc does: it closes what is open on the page, or the page.
func (t *Talk) back() {
	closes := func(a *ui.Action) bool { return a.Has("esc") && a.Short != "Show all" }
	if t.actBy(closes) {
		return
	}
	if t.model.Below() == 0 {
		t.say("This is the first page. q leaves ppb.")
		return
	}
	for _, a := range t.model.Everywhere() {
		if a.Name == "back" {
			t.act(a, true)
		}
	}
}

// leave is q. What a page has to ask first is asked.
func (t *Talk) leave() {
	t.do(app.Leave{})
	if t.over && t.result.Why == terminal.Left {
		t.say(t.model.Kept("Saved.") + " Goodbye.")
		return
	}
	t.news()
}

// where says where one is.
func (t *Talk) where() {
	where := t.title()
	if b, ok := box(t.tell(), t.boxes.name); ok && t.boxes.asking {
		where += " Box: " + b.Label + "."
	}
	t.say(where)
	t.say(t.model.Where())
	if n := t.model.Below(); n > 0 {
		t.say("b goes back, " + wording.Count(n, "page") + " to the first.")
	}
	t.say(t.model.Kept("What you typed is saved."))
}

// next opens the next item that needs the person: from where that cannot be said, by way of their list.
func (t *Talk) next() {
	if t.actNamed("next-needing") {
		return
	}
	t.do(app.Home{})
	if !t.actNamed("next-needing") {
		t.news()
	}
}

// find leaves the rows of a list that have these words.
func (t *Talk) find(words string) {
	list := t.tell().List
	if list == nil || list.Find == nil {
		t.say("There is no list to find something in here. Type the words as a command to go to an item.")
		return
	}
	if words == "" {
		line, ok := t.ask("Find what? Enter alone shows all:", takes{})
		answer := strings.TrimSpace(line)
		switch {
		case !ok:
			if !t.over { // lines came that are no answer
				t.find("")
			}
			return
		case strings.EqualFold(answer, "b"):
			return
		case !strings.EqualFold(answer, "f") && t.letter(answer):
			if _, n := t.model.Top(); t.page == number(n) && !t.over {
				t.find("")
			}
			return
		}
		words = strings.TrimPrefix(answer, "=")
	}
	said := t.writes
	t.do(app.Do(func() cmd {
		list.Find(words)
		return nil
	}))
	if t.news(); t.writes > said {
		return
	}
	p := t.tell() // the same rows as before: they are said again
	if p.List == nil || p.List.Len == 0 {
		t.say("Nothing has these words. f and then Enter shows all of them.")
		return
	}
	t.rest = t.lines(nil)
	t.more(t.height())
}

// perform runs what is meant by these words: an action of the page or of everywhere by its name, else what the list of commands finds.
func (t *Talk) perform(words string) {
	if words == "" {
		t.do(app.Commands{})
		return
	}
	if t.letter(words) { // behind a colon
		return
	}
	if a, everywhere, ok := t.called(words); ok {
		t.act(a, everywhere)
		return
	}
	t.search(words)
}

// called is the action of this name, of the page or of everywhere.
func (t *Talk) called(name string) (a ui.Action, everywhere, ok bool) {
	screen, _ := t.model.Top()
	own := screen.Actions()
	name = flat(name)
	for i, a := range append(own[:len(own):len(own)], t.model.Everywhere()...) {
		if !ui.ForScreen(a) && (flat(a.Name) == name || flat(a.Name) == "go "+name || a.Short != "" && flat(a.Short) == name) {
			return a, i >= len(own), true
		}
	}
	return a, false, false
}

// flat is a name as it is compared: lower case, blanks for what joins its words.
func flat(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r == '-' || r == '_' || unicode.IsSpace(r) }), " ")
}

// search looks for words in the list of commands. What is found alone and has the words in its own is done: "submit" does not take back what was
// submitted. Of all else one is chosen.
func (t *Talk) search(words string) {
	if len(words) < 2 {
		t.say(strconv.Quote(words) + " is no command. A question mark says what can be done; w says where you are.")
		return
	}
	below := t.model.Below()
	if t.do(app.Commands{}); t.model.Below() < below { // it was open, and is closed by that: what is meant is asked of the page below
		t.perform(words)
		return
	}
	list := t.tell().List
	if list == nil || list.Find == nil {
		return
	}
	t.do(app.Do(func() cmd {
		list.Find(words)
		return nil
	}))
	found := t.tell().List
	if found.Len == 0 {
		t.do(app.Do(func() cmd { return ui.Send(ui.Back{}) }))
		t.say("Nothing is called " + strconv.Quote(words) + " here. A question mark says what can be done; w says where you are.")
		return
	}
	if row := meant(found, words); row >= 0 {
		t.do(app.Do(func() cmd {
			found.Choose(row)
			return nil
		}))
		t.perform("do")
	}
}

// meant is which row of the commands that were found is meant without a doubt: the one of that name, or the only one, where it has the words in its
// own; else -1.
func meant(found *tell.List, words string) int {
	for i := range found.Len {
		if found.Named != nil && flat(found.Named(i)) == flat(words) {
			return i
		}
	}
	if found.Len == 1 && named(found.Say(0), words) {
		return 0
	}
	return -1
}

// named reports whether a row names something in full.
func named(row, words string) bool {
	return strings.Contains(" "+flat(strings.Map(lettersOnly, row))+" ", " "+flat(strings.Map(lettersOnly, words))+" ")
}

func lettersOnly(r rune) rune {
	if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' {
		return r
	}
	return ' '
}

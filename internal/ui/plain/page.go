package plain

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
)

// said is a line to say.
type said struct {
	line  string
	typed bool // by somebody: it is said as it is
}

// told is what was said of the page on top, so that it is not said again.
type told struct {
	facts  []string
	live   []string
	status string
	rows   []string       // of its list
	keys   map[int]string // of its rows, by their numbers as they were said
}

// tell is the page on top in words.
func (t *Talk) tell() tell.Page {
	screen, _ := t.model.Top()
	if s, ok := screen.(ui.Teller); ok {
		return s.Tell()
	}
	return tell.Page{}
}

// announce says the page on top, from its title on, and has its boxes be asked for. Of one that was told before, and is come back to, what has
// changed is said, and the box is asked for that was left.
func (t *Talk) announce() {
	if was, ok := t.left[t.page]; ok {
		t.told, t.boxes = was.told, was.boxes
		t.again()
		return
	}
	p := t.tell()
	t.boxes = boxes{}
	if first := t.first(p.Boxes); first != "" && p.List == nil {
		t.boxes = boxes{asking: true, name: first}
	}
	t.at(p)
	t.repeat()
}

// again says a page that was told before.
func (t *Talk) again() {
	t.rest = nil
	t.say(t.title())
	p := t.tell()
	t.changed(p)
	t.news()
	t.at(p)
}

// changed says the facts that were not told yet.
func (t *Talk) changed(p tell.Page) {
	for _, f := range p.Facts {
		if !slices.Contains(t.told.facts, f) {
			t.say(f)
		}
	}
	t.told.facts = p.Facts
}

// title is what the page on top is called, and where it stands.
func (t *Talk) title() string {
	screen, _ := t.model.Top()
	title := wording.Sentence(screen.Title())
	if s, ok := screen.(ui.Placer); ok && s.Place() != "" {
		title += " " + wording.Sentence(s.Place())
	}
	return title
}

// repeatBox says again what the box is about that is asked for.
func (t *Talk) repeatBox() {
	t.say(t.title())
	for _, l := range t.tell().Live {
		t.say(l)
	}
}

// repeat says it again.
func (t *Talk) repeat() {
	p := t.tell()
	answer := t.model.TakeSaid()
	status := t.status()
	t.told = told{facts: p.Facts, live: p.Live, status: status, rows: t.rows(p)}
	lines := append([]string{t.title()}, p.Facts...)
	lines = append(lines, p.Live...)
	if !t.boxes.asking {
		for i, b := range p.Boxes {
			lines = append(lines, fmt.Sprintf("%d. %s", i+1, saysBox(&b)))
		}
	}
	for _, s := range []string{answer, status} {
		if s != "" {
			lines = append(lines, s)
		}
	}
	if p.List != nil && p.List.Len == 0 {
		lines = append(lines, p.List.None)
	}
	for i, a := range t.options(p) {
		lines = append(lines, fmt.Sprintf("%d. %s", i+1, wording.Sentence(a.Does())))
	}
	t.rest = t.lines(lines)
	t.more(t.height())
}

// lines are what there is to say, one after another: those, and then the rows of the list.
func (t *Talk) lines(first []string) func() (said, bool) {
	i := -1
	return func() (said, bool) {
		i++
		if i < len(first) {
			return said{line: first[i]}, true
		}
		now := t.tell() // somebody may have changed it since
		if row := i - len(first); now.List != nil && row < now.List.Len {
			return said{line: t.saysRow(now, row)}, true
		}
		return said{}, false
	}
}

// more says up to so many lines of what there is still to say, and keeps what is left.
func (t *Talk) more(lines int) {
	rest := t.rest
	if rest == nil {
		return
	}
	for lines > 0 {
		line, ok := rest()
		if !ok {
			t.rest = nil
			return
		}
		if line.line == "" {
			continue
		}
		said := t.spoken(line.line)
		if line.typed {
			said = t.wrapped(line.line)
		}
		lines -= len(said)
		for _, l := range said {
			t.write(l + "\n")
		}
	}
	// is there anything left?
	line, ok := rest()
	if !ok {
		t.rest = nil
		return
	}
	again := false
	t.rest = func() (said, bool) {
		if !again {
			again = true
			return line, true
		}
		return rest()
	}
}

// news says what the last thing that was done has changed on the page that it was done on.
func (t *Talk) news() {
	if _, n := t.model.Top(); t.page != number(n) {
		return // it is told whole, with what there is to say
	}
	p := t.tell()
	if said := t.model.TakeSaid(); said != "" {
		t.say(said)
	}
	for _, l := range p.Live {
		if !slices.Contains(t.told.live, l) {
			t.say(l)
		}
	}
	status := t.status()
	if status != "" && status != t.told.status {
		t.say(status)
		t.told.status = status
	}
	t.told.live = p.Live
	t.newRows(p)
}

// fewRows is how many rows of a list that have changed are said by themselves; of more all are.
const fewRows = 3

// newRows says the rows of a list that are other ones than they were.
func (t *Talk) newRows(p tell.Page) {
	was := t.told.rows
	if t.told.rows = t.rows(p); p.List == nil || slices.Equal(was, t.told.rows) {
		return
	}
	var changed []int
	for i, row := range t.told.rows {
		if i < len(was) && row != was[i] {
			changed = append(changed, i)
		}
	}
	switch {
	case len(was) == len(t.told.rows) && len(changed) <= fewRows:
		for _, i := range changed {
			t.say(t.saysRow(p, i))
		}
	case p.List.Len == 0:
		t.say(p.List.None)
	default:
		t.rest = t.lines(nil)
		t.more(t.height())
	}
}

// saysRow is a row of a list with its number, which means that row from then on, wherever it stands when it is chosen.
func (t *Talk) saysRow(p tell.Page, i int) string {
	if p.List.Key != nil {
		if t.told.keys == nil {
			t.told.keys = map[int]string{}
		}
		t.told.keys[i] = p.List.Key(i)
	}
	return fmt.Sprintf("%d. %s", len(p.Boxes)+i+1, wording.Sentence(p.List.Say(i)))
}

// mostRows is how many rows of a list are looked at for what has changed.
const mostRows = 200

// rows are those of a list, as far as they are looked at.
func (t *Talk) rows(p tell.Page) []string {
	if p.List == nil {
		return nil
	}
	out := make([]string, min(p.List.Len, mostRows))
	for i := range out {
		out[i] = p.List.Say(i)
	}
	return out
}

// status is what the page says of itself at its foot, but for what is said otherwise, or is about a screen.
func (t *Talk) status() string {
	screen, _ := t.model.Top()
	s, ok := screen.(ui.Stater)
	if !ok {
		return ""
	}
	var out []string
	for _, sentence := range sentences(s.Status()) {
		if !aboutScreen(sentence) {
			out = append(out, strings.TrimSpace(sentence))
		}
	}
	return strings.Join(out, " ")
}

// aboutScreen reports whether a sentence says how keys move on a screen, or that what was typed is saved, which is said at once.
func aboutScreen(sentence string) bool {
	for _, word := range []string{"Arrows", "arrows", "PgDn", "Tab", "Space", "Draft saved", "Saved ", "Saving", "appears by itself", "As of ", "Enter goes", "Esc goes back"} {
		if strings.Contains(sentence, word) {
			return true
		}
	}
	return false
}

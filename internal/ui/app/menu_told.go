package app

import (
	"strings"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
)

// Told is the menu as a list of which a number does what it says.
func (m *menu) Told(say func(a ui.Action) string) *tell.List {
	return &tell.List{
		Len:    m.seen.Len(),
		Say:    func(i int) string { return saysNow(m.seen.At(i).act(), say) },
		Choose: m.list.Select,
		Named:  func(i int) string { return m.seen.At(i).named() },
		Does:   "do",
		Find: func(words string) {
			m.box.SetText(words)
			m.search()
		},
		None: strings.Join(nothingFound, " "),
	}
}

// saysNow is what is said of an action, and why it cannot be done now.
func saysNow(a ui.Action, say func(a ui.Action) string) string {
	says := say(a)
	if why := a.Blocked(); why != "" {
		says += " Not now: " + ui.AsSentence(why)
	}
	return says
}

// Tell is every command there is.
func (p *palette) Tell() tell.Page {
	return tell.Page{List: p.Told(func(a ui.Action) string { return ui.AsSentence(a.Does()) })}
}

// heard are the actions for who hears them, those that cannot be done now last: with words those alone that have them, also those that no key
// does, and none that are for a screen.
func (h *help) heard(words []string) lines {
	var out, not listed
	for _, of := range [][]item{h.here, h.more} {
		for _, it := range of {
			switch {
			case ui.ForScreen(*it.action) || !matchesAll(it.action.Words()+" "+it.action.Name, words):
			case it.action.Blocked() != "":
				not = append(not, it)
			default:
				out = append(out, it)
			}
		}
	}
	return append(out, not...)
}

// howTo is how the program is used line by line.
var howTo = []string{
	"A number chooses from a list. A number and the name of a command do that to it: 3 accept.",
	"Enter keeps what a box holds, and goes on to the next.",
	"A line with a full stop alone ends a text.",
	"To fill a box with a single letter that is a command, put an equals sign before it: =q.",
	"Any command can be typed by its name, or by words of what it does; where a box is asked for, behind a colon: :history.",
	"The letter f and words finds them in a list. The letter m says more of it.",
	"The letter n goes to the next item that needs you.",
	"The letter w says where you are. The letter r says it all again.",
	"The letter u undoes. The letter b goes back.",
	"The letter q leaves. What you typed is saved.",
	"A question mark says this, and what can be done on the page.",
}

// Tell is how the program is used, then what can be done on the page, with the names to type.
func (h *help) Tell() tell.Page {
	return tell.Page{Facts: howTo, List: h.Told(func(a ui.Action) string { return ui.AsSentence(a.Does()) + " Type " + a.Name + "." })}
}

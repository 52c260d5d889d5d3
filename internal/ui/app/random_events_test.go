package app_test

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// drawEvery is how many events there are to a frame: a terminal draws sixty frames a second, and a burst of keys has one.
const drawEvery = 12

// Whatever people do, the program goes on, every frame fits, no key of a page that was reached has two meanings, what is
// typed is what is stored, and the file is sound.
func TestRandomEvents(t *testing.T) {
	t.Parallel()
	inCouncil(t, func(c *council) {
		c.opens()
		var desks [3]*desk
		i, told := 0, 0
		for n := events(55_000); c.goesOn(i, n); i++ {
			at := c.r.IntN(len(desks))
			d := desks[at]
			if d == nil || d.gone {
				d = c.sit(string(rune('A'+at)), c.people[c.r.IntN(len(c.people))], "")
				desks[at] = d
			}
			d.anything()
			if i%drawEvery == 0 && !d.gone {
				d.looks()
			}
			if i%200 == 199 && c.typing() {
				told++
			}
		}
		for _, d := range desks {
			if d != nil {
				d.leave()
			}
		}
		t.Logf("%d events in %v of their time, %d kinds of pages, %d texts compared", i, time.Since(c.began).Round(time.Second), len(c.pages), told)
	})
}

// anything is one event.
func (d *desk) anything() {
	r := d.r
	p := r.IntN(1000)
	if ui.Typing(d.top()) && r.IntN(4) > 0 { // people who type go on typing
		p = r.IntN(500)
	}
	switch {
	case p < 400:
		d.press(uitest.TypedKey(d.letter()))
	case p < 640:
		if keys := d.bound(); len(keys) > 0 {
			d.press(uitest.Key(d.t, keys[r.IntN(len(keys))]))
		}
	case p < 940:
		d.press(uitest.Key(d.t, someKeys[r.IntN(len(someKeys))]))
	case p < 960:
		text := d.text()
		d.did("%s pastes %q", d.name, text)
		d.send(tea.PasteMsg{Content: text})
	case p < 970:
		text := d.text()
		d.did("%s bursts %q", d.name, text)
		d.send(ui.Flurry(text))
	case p < 980:
		size := sizes[r.IntN(len(sizes))]
		d.did("%s %v", d.name, size)
		d.send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
	case p < 997:
		d.press(uitest.Key(d.t, []string{"down", "up", "tab"}[r.IntN(3)]))
	default:
		time.Sleep(time.Duration(r.IntN(2000)) * time.Millisecond)
	}
	time.Sleep(time.Duration(r.IntN(2)) * time.Millisecond)
	d.settle()
}

var sizes = [][2]int{{80, 24}, {80, 24}, {80, 24}, {140, 40}, {40, 12}, {30, 8}, {59, 9}, {60, 10}, {109, 30}, {110, 12}, {200, 60}, {1, 1}, {29, 24}, {80, 7}}

var someKeys = strings.Fields("enter enter tab tab shift+tab esc esc backspace backspace delete up down down left right pgup pgdown home end " +
	"insert f1 f2 f3 f4 f5 f6 f7 f8 f9 f9 f10 f11 f12 ctrl+a ctrl+c ctrl+d ctrl+e ctrl+f ctrl+g ctrl+k ctrl+l ctrl+n ctrl+o ctrl+p ctrl+q ctrl+r " +
	"ctrl+s ctrl+t ctrl+u ctrl+v ctrl+w ctrl+x ctrl+y ctrl+z ctrl+left ctrl+right ctrl+home ctrl+end ctrl+up ctrl+down alt+b alt+f alt+d alt+backspace space")

// bound are the keys of the page on top.
func (d *desk) bound() (keys []string) {
	for _, a := range d.top().Actions() {
		keys = append(keys, a.Keys()...)
	}
	return keys
}

func (d *desk) letter() rune {
	const letters = "abcdefghijklmnopqrstuvwxyz     0123456789.,%-/?:()'\"£éü–∙漢👪"
	all := []rune(letters)
	return all[d.r.IntN(len(all))]
}

// text is what may be in a clipboard.
func (d *desk) text() string {
	pieces := []string{
		"two families came to us", "62", "31/10/2023", "12.5%", "\n", "\r\n", "\t", "- a point\n", "\x1b[31mred\x1b[0m", "\x1b]0;title\a", "\x00", "\u202e", "\u200b",
		"e\u0301", "👩‍👩‍👧‍👦", "漢字", strings.Repeat("word ", 300), "\xff\xfe", "•\tdot", "q", "\u2028", "£1,234.50", "=1+1",
	}
	out := ""
	for range 1 + d.r.IntN(5) {
		out += pieces[d.r.IntN(len(pieces))]
	}
	return out
}

package form

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/theme"
)

// Pick is a field of which one value of many is chosen, and that alone shows: "< Q2 2023/24 > 1 of 9". Left and Right go to the
// others, a letter or a digit to the next that begins with it.
type Pick struct {
	theme          *theme.Theme
	values, labels []string
	at             int
}

// NewPick is a field on its first value; each label stands for the value at the same place. There is at least one. An empty value, which
// stands first, is none of those that are counted.
func NewPick(th *theme.Theme, values, labels []string) *Pick {
	return &Pick{theme: th, values: values, labels: labels}
}

// Offer puts other values in the place of those there were. The one that is chosen stays, where it is among them.
func (p *Pick) Offer(values, labels []string) {
	was := p.Value()
	p.values, p.labels, p.at = values, labels, 0
	p.SetValue(was)
}

// Update goes to another value.
func (p *Pick) Update(msg tea.Msg) (handled, changed bool) {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, false
	}
	was := p.at
	switch k.Code {
	case tea.KeyLeft:
		p.at--
	case tea.KeyRight, tea.KeySpace:
		p.at++
	case tea.KeyHome:
		p.at = 0
	case tea.KeyEnd:
		p.at = len(p.values) - 1
	default:
		if !p.jump(k.Text) {
			return false, false
		}
	}
	p.SetOffset(p.at)
	return true, p.at != was
}

// jump goes to the next value whose label begins with what was typed, and reports whether there is one.
func (p *Pick) jump(typed string) bool {
	for n := range p.labels {
		i := (p.at + 1 + n) % len(p.labels)
		if typed != "" && strings.HasPrefix(strings.ToLower(p.labels[i]), strings.ToLower(typed)) {
			p.at = i
			return true
		}
	}
	return false
}

// Pause has nothing to end.
func (p *Pick) Pause() {}

// Typing is false.
func (p *Pick) Typing() bool { return false }

// Value is the chosen one.
func (p *Pick) Value() string { return p.values[p.at] }

// SetValue chooses one of the values; any other changes nothing.
func (p *Pick) SetValue(s string) {
	if i := slices.Index(p.values, s); i >= 0 {
		p.at = i
	}
}

// Words are its label.
func (p *Pick) Words() string { return p.labels[p.at] }

// Offset is its place.
func (p *Pick) Offset() int { return p.at }

// SetOffset goes to the value at a place, or to the nearest there is.
func (p *Pick) SetOffset(n int) { p.at = max(min(n, len(p.values)-1), 0) }

// Draw draws it between the signs of the keys that go on, with its place where there is room.
func (p *Pick) Draw(w, _ int) (lines []string, x, y int) {
	if len(p.values) == 1 {
		return []string{p.theme.Truncate(p.Words(), w)}, 0, 0
	}
	line := "< " + p.theme.Truncate(p.Words(), max(w-4, 1)) + " >"
	at, n := p.at+1, len(p.values)
	if p.values[0] == "" {
		at, n = at-1, n-1
	}
	if all := fmt.Sprintf("%s  %d of %d", line, at, n); at > 0 && p.theme.Truncate(all, w) == all {
		line = all
	}
	return []string{line}, 2, 0
}

// TakeNotice is empty.
func (p *Pick) TakeNotice() string { return "" }

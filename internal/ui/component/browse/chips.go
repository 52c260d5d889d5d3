package browse

import (
	"strconv"
	"strings"

	"ppbtui/internal/ui/component/choice"
	"ppbtui/internal/ui/component/text"
)

// Chip is one numbered filter. Chips of one group that are on are alternatives; a row has to fit every group.
type Chip[R any] struct {
	Label string // "Needs me"
	Short string // where there is little room; empty: the label
	Help  string // what its key does
	Hint  string // in the hint line; empty: not there
	Group int    // from 0; fewer than groups
	Has   func(R) bool
}

const groups = 4

// newChips is the row of chips as they are on now, with the numbers of rows behind their labels where counted.
func (p *Page[R]) newChips(counted bool) *choice.Row {
	labels := make([]string, len(p.spec.Chips))
	for i, c := range p.spec.Chips {
		labels[i] = strconv.Itoa(i+1) + " " + c.Label
		if counted && !p.spec.Shut {
			labels[i] += " " + strconv.Itoa(p.counts[i])
		}
	}
	row := choice.Check(p.theme, labels)
	row.Tight = true
	if p.chips != nil {
		for i := range labels {
			row.Set(i, p.chips.On(i))
		}
		row.Move(p.chips.At())
	}
	return row
}

// marks are the chips and the tallies that a row belongs to, a bit each.
func (p *Page[R]) marks(r R) (m uint32) {
	for i, c := range p.spec.Chips {
		if c.Has(r) {
			m |= 1 << i
		}
	}
	for i, has := range p.spec.Tally {
		if has(r) {
			m |= 1 << (len(p.spec.Chips) + i)
		}
	}
	return m
}

// count counts all rows for chips and tallies.
func (p *Page[R]) count() {
	clear(p.counts)
	for i := range p.rows.Len() {
		p.tally(p.marks(p.rows.At(i)), 1)
	}
}

func (p *Page[R]) tally(m uint32, n int) {
	for i := range p.counts {
		if m&(1<<i) != 0 {
			p.counts[i] += n
		}
	}
}

// asked reports whether chips decide what shows.
func (p *Page[R]) asked() bool {
	for i := range p.spec.Chips {
		if p.chips.On(i) {
			return true
		}
	}
	return p.spec.Shut
}

// lets reports whether the chips that are on let a row with these marks through.
func (p *Page[R]) lets(m uint32) bool {
	var asked, fits [groups]bool
	for i, c := range p.spec.Chips {
		if p.chips.On(i) {
			asked[c.Group] = true
			fits[c.Group] = fits[c.Group] || m&(1<<i) != 0
		}
	}
	for g := range groups {
		if asked[g] && !fits[g] {
			return false
		}
	}
	return !p.spec.Shut || asked != [groups]bool{}
}

// Toggle turns a chip on or off.
func (p *Page[R]) Toggle(i int) {
	p.chips.Set(i, !p.chips.On(i))
	p.filter()
	p.spec.Moved()
}

// Clear turns every chip off.
func (p *Page[R]) Clear() {
	for i := range p.spec.Chips {
		p.chips.Set(i, false)
	}
	p.filter()
}

// On reports whether chip i is on.
func (p *Page[R]) On(i int) bool { return p.chips.On(i) }

// Has is how many of all rows chip i has.
func (p *Page[R]) Has(i int) int { return p.counts[i] }

// Tally is how many of all rows belong to tally i.
func (p *Page[R]) Tally(i int) int { return p.counts[len(p.spec.Chips)+i] }

// ChipKeys are the keys of the chips that are on.
func (p *Page[R]) ChipKeys() []string {
	var out []string
	for i := range p.spec.Chips {
		if p.chips.On(i) {
			out = append(out, strconv.Itoa(i+1))
		}
	}
	return out
}

// Filter is what the chips show, in words: "red or amber, to accept"; empty when none is on.
func (p *Page[R]) Filter() string {
	var out []string
	for g := range len(p.spec.Chips) {
		var on []string
		for i, c := range p.spec.Chips {
			if c.Group == g && p.chips.On(i) {
				on = append(on, strings.ToLower(c.Label))
			}
		}
		if len(on) > 0 {
			out = append(out, strings.Join(on, " or "))
		}
	}
	return strings.Join(out, ", ")
}

// Filtered reports whether the list leaves something out by choice.
func (p *Page[R]) Filtered() bool { return p.find.Text() != "" || len(p.ChipKeys()) > 0 }

// ChipRows draws the chips in lines of w columns, and where the cursor stands while they have the focus.
func (p *Page[R]) ChipRows(w int) (lines []string, x, y int) { return p.chips.View(w) }

// ChipLine draws the chips in one line of at most w columns, with their counts where there is room.
func (p *Page[R]) ChipLine(w int) string {
	line := func(lead string, count, short bool) string {
		b := append(make([]byte, 0, 160), lead...)
		for i, c := range p.spec.Chips {
			label := c.Label
			if short && c.Short != "" {
				label = c.Short
			}
			b = append(append(b, ' '), p.theme.Check(p.chips.On(i))...)
			b = append(append(strconv.AppendInt(b, int64(i+1), 10), ' '), label...)
			if count {
				b = strconv.AppendInt(append(b, ' '), int64(p.counts[i]), 10)
			}
		}
		return string(b)
	}
	for _, s := range []func() string{
		func() string { return line(" Show:", true, false) }, func() string { return line("", true, false) },
		func() string { return line("", true, true) }, func() string { return line("", false, false) },
	} {
		if drawn := s(); text.Width(drawn) <= w {
			return drawn
		}
	}
	return p.theme.Truncate(line("", false, true), w)
}

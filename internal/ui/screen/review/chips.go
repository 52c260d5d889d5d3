package review

import (
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/choice"
)

// chip is one numbered filter.
type chip struct {
	label string
	word  string // in "red or amber, to accept"
	help  string
	has   func(*row) bool
}

// chips in the order of their keys. The first two are colours, the others are where an item stands: colours that are on
// are alternatives, so are places, and an item has to fit both.
var chips = []chip{
	{"Red", "red", "items published as Red", func(r *row) bool { return r.reading.Published == rag.Red }},
	{"Amber", "amber", "items published as Amber", func(r *row) bool { return r.reading.Published == rag.Amber }},
	{"Overdue", "overdue", "items that are not sent and past the due date", func(r *row) bool { return r.overdue }},
	{"Not sent", "not sent", "items that their officers have still to submit", (*row).notSent},
	{"Changed", "changed", "items with another colour than last quarter, or sent again after a return", func(r *row) bool { return r.changed }},
	{"Returned", "returned", "items that were returned and are not sent again", func(r *row) bool { return r.state() == ppb.Returned }},
	{"To accept", "to accept", "submitted items", func(r *row) bool { return r.state() == ppb.Submitted }},
}

const colours = 2 // how many chips are colours

// newChips makes the row of chips, all off.
func (q *Queue) newChips() *choice.Row {
	labels := make([]string, len(chips))
	for i, c := range chips {
		labels[i] = strconv.Itoa(i+1) + " " + c.label
	}
	r := choice.Check(q.env.Theme, labels)
	r.Tight = true
	return r
}

// countChips puts the counts of the whole quarter behind the labels.
func (q *Queue) countChips() {
	labels := make([]string, len(chips))
	for i, c := range chips {
		labels[i] = strconv.Itoa(i+1) + " " + c.label + " " + strconv.Itoa(q.count(c.has))
	}
	r := choice.Check(q.env.Theme, labels)
	r.Tight = true
	for i := range chips {
		r.Set(i, q.chips.On(i))
	}
	r.Move(q.chips.At())
	q.chips = r
}

func (q *Queue) count(has func(*row) bool) int {
	n := 0
	for _, r := range q.rows {
		if has(r) {
			n++
		}
	}
	return n
}

// shows reports whether the chips let a row through.
func (q *Queue) shows(r *row) bool {
	return q.fits(r, 0, colours) && q.fits(r, colours, len(chips))
}

// fits: none of these chips is on, or one that is on has the row.
func (q *Queue) fits(r *row, from, to int) bool {
	any := false
	for i := from; i < to; i++ {
		if q.chips.On(i) {
			if chips[i].has(r) {
				return true
			}
			any = true
		}
	}
	return !any
}

// toggle turns a chip on or off.
func (q *Queue) toggle(i int) {
	q.chips.Set(i, !q.chips.On(i))
	q.fresh = ""
	q.arrange()
}

// clearChips turns them all off.
func (q *Queue) clearChips() {
	for i := range chips {
		q.chips.Set(i, false)
	}
	q.arrange()
}

// chipKeys are the keys of the chips that are on.
func (q *Queue) chipKeys() []string {
	var out []string
	for i := range chips {
		if q.chips.On(i) {
			out = append(out, strconv.Itoa(i+1))
		}
	}
	return out
}

// filter is what is shown, in words: "red or amber, to accept"; empty when everything is.
func (q *Queue) filter() string {
	var out []string
	for _, part := range [][2]int{{0, colours}, {colours, len(chips)}} {
		var on []string
		for i := part[0]; i < part[1]; i++ {
			if q.chips.On(i) {
				on = append(on, chips[i].word)
			}
		}
		if len(on) > 0 {
			out = append(out, strings.Join(on, " or "))
		}
	}
	return strings.Join(out, ", ")
}

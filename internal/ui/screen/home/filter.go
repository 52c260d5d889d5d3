package home

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// chips are the numbered filters, called what the column of the states says. Colours that are on are alternatives, so are
// the others, and an item has to fit both: the same rule as in the review.
var chips = [...]struct {
	label, short string
	has          func(*row) bool
}{
	{"Needs me", "Mine", func(r *row) bool { return r.needs }},
	{"Red", "Red", func(r *row) bool { return r.reading.Published == rag.Red }},
	{"Amber", "Amber", func(r *row) bool { return r.reading.Published == rag.Amber }},
	{"To do", "To do", func(r *row) bool { return r.it.Entry.State == ppb.NotStarted && r.draft == nil }},
	{"In progress", "In progress", func(r *row) bool {
		return r.it.Entry.State == ppb.InProgress || r.it.Entry.State == ppb.NotStarted && r.draft != nil
	}},
	{"Submitted", "Submitted", func(r *row) bool { return sent(r.it) }},
}

// toggle switches a filter.
func (h *Home) toggle(i int) func() tea.Cmd {
	return func() tea.Cmd {
		h.chips[i] = !h.chips[i]
		h.arrange()
		return nil
	}
}

// order is how the list is sorted.
type order uint8

const (
	planOrder order = iota
	worstFirst
	byState
	orders
)

func (o order) String() string {
	return [...]string{"in plan order", "worst first", "by state"}[o]
}

var worst = map[string]int{"red": 0, "amber": 1, "none": 2, "green": 3, "done": 4}

var stateOrder = map[ppb.State]int{ppb.Returned: 0, ppb.InProgress: 1, ppb.NotStarted: 2, ppb.Submitted: 3, ppb.Accepted: 4}

// arrange makes the list anew: what chips and search leave, sorted, with the same item selected where it is still there.
func (h *Home) arrange() {
	h.seen = h.seen[:0]
	for _, r := range h.rows {
		if h.chosen(r) && ppb.FoundBy(r.it, r.hay, h.find.Text()) {
			h.seen = append(h.seen, r)
		}
	}
	slices.SortStableFunc(h.seen, func(a, b *row) int {
		switch h.order {
		case worstFirst:
			return worst[a.status] - worst[b.status]
		case byState:
			return stateOrder[a.it.Entry.State] - stateOrder[b.it.Entry.State]
		}
		return a.n - b.n
	})
	h.list.SetLen(len(h.seen))
	if i := slices.IndexFunc(h.seen, func(r *row) bool { return r.key() == h.key }); i >= 0 {
		h.list.Select(i)
	} else if h.key == "" {
		h.moved()
	}
}

func (h *Home) chosen(r *row) bool {
	return h.fits(r, isColour) && h.fits(r, func(i int) bool { return !isColour(i) })
}

// isColour: chips 2 and 3.
func isColour(i int) bool { return i == 1 || i == 2 }

// fits: none of these chips is on, or one that is on has the row.
func (h *Home) fits(r *row, among func(i int) bool) bool {
	none := true
	for i, on := range h.chips {
		if !on || !among(i) {
			continue
		}
		if chips[i].has(r) {
			return true
		}
		none = false
	}
	return none
}

// filtered reports whether the list leaves something out by choice.
func (h *Home) filtered() bool {
	return h.find.Text() != "" || slices.Contains(h.chips[:], true)
}

func (h *Home) filterSentence() string {
	var on []string
	for _, kind := range []bool{true, false} {
		var some []string
		for i, c := range chips {
			if h.chips[i] && isColour(i) == kind {
				some = append(some, strings.ToLower(c.label))
			}
		}
		if len(some) > 0 {
			on = append(on, strings.Join(some, " or "))
		}
	}
	if t := h.find.Text(); t != "" {
		on = append(on, fmt.Sprintf("with %q", t))
	}
	return fmt.Sprintf("Showing %d of %d: %s. Esc shows all.", len(h.seen), len(h.rows), strings.Join(on, ", "))
}

// showAll ends the search and takes every filter off.
func (h *Home) showAll() tea.Cmd {
	h.finding, h.chips = false, [len(chips)]bool{}
	h.find.SetText("")
	h.arrange()
	return nil
}

// step selects the next (or previous) item that needs this person, round the end of the list.
func (h *Home) step(by int) tea.Cmd {
	n := len(h.seen)
	for i := 1; i <= n; i++ {
		if at := ((h.list.Index()+by*i)%n + n) % n; h.seen[at].needs {
			h.list.Select(at)
			return h.moved()
		}
	}
	return nil
}

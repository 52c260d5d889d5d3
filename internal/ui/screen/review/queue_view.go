package review

import (
	"fmt"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
)

const (
	beside   = 110 // columns from which the item stands beside the list
	tight    = 60  // columns under which the chips give way to one line
	lowLines = 14  // lines under which there is no item below the list
)

// Title names the page.
func (q *Queue) Title() string { return "Review queue" }

// Place is how much of the quarter is shown.
func (q *Queue) Place() string {
	if q.book == nil {
		return ""
	}
	return fmt.Sprintf("%d of %d items", len(q.visible), len(q.rows))
}

// Status says what can be done with the selected item, or why not.
func (q *Queue) Status() string {
	switch {
	case q.barred() || q.book == nil:
		return ""
	case q.finding:
		return "Type to find. Enter goes to the list."
	case q.choose:
		return "Arrows and Space, or 1 to 7. Filters of one kind are alternatives."
	}
	r := q.selected()
	if r == nil {
		return ""
	}
	return q.standing(r)
}

// standing is where an item stands, in a sentence.
func (q *Queue) standing(r *row) string {
	e := r.item.Entry
	now := q.env.Clock()
	switch r.state() {
	case ppb.Submitted:
		if why := q.whyNot(accept, r.item); why != "" && !q.busy {
			return wording.Sentence(why)
		}
		s := "Submitted "
		if e.Note != "" {
			s = "Sent again "
		}
		s += wording.When(e.SubmittedAt, now)
		if q.narrow {
			return s + "."
		}
		return r.key() + ": " + s + " by " + q.name(e.SubmittedBy) + "."
	case ppb.Accepted, ppb.Returned:
		s := e.State.Label() + " " + wording.When(e.DecidedAt, now)
		if q.narrow {
			return s + "."
		}
		s = r.key() + ": " + s + " by " + q.name(e.DecidedBy) + "."
		if q.whyNot(takeBack, r.item) == "" {
			s += " u takes it back."
		} else if e.OpenedBy != "" {
			s += " Opened by " + q.name(e.OpenedBy) + "."
		}
		return s
	}
	s := r.key() + ": " + strings.ToLower(r.stateWord()) + ", not sent."
	if others := ui.Others(r.item.Working, q.env.Actor); len(others) > 0 {
		s += " Working now: " + strings.Join(others, ", ") + "."
	}
	return s
}

// View draws the chips, the list and the selected item.
func (q *Queue) View(w, h int) ui.Frame {
	q.narrow = w < tight
	switch {
	case q.barred():
		return plain(w, "The review is for performance leads. Your own items are under My quarter; q goes back.")
	case q.book == nil && q.failed != nil:
		return plain(w, "The quarter could not be read: "+ui.Sentence(q.failed)+" F5 tries again.")
	case q.book == nil:
		return plain(w, "Reading the quarter.")
	}
	p := &paper{}
	q.drawTop(p, w, h)
	if q.choose && w < tight {
		return p.frame()
	}
	rest := h - len(p.lines)
	if rest >= 3 {
		p.add(q.env.Theme.Rule(w))
		rest--
	}
	switch {
	case len(q.rows) == 0:
		return plain(w, "This quarter has no measures or milestones yet. An administrator brings them in with the command: ppbtui import")
	case len(q.visible) == 0:
		for _, l := range text.Wrap("Nothing here "+q.wanted()+". "+q.wayOut(), w-2) {
			p.add(" " + l)
		}
	case w >= beside:
		q.drawBeside(p, w, rest)
	case h >= lowLines:
		q.drawBelow(p, w, rest)
	default:
		q.drawList(p, w, rest)
	}
	f := p.frame()
	if from, to := q.list.Window(); len(q.visible) > 0 && (from > 0 || to < len(q.visible)) {
		f.More = fmt.Sprintf("items %d-%d of %d", from+1, to, len(q.visible))
	}
	return f
}

// drawTop draws the chips with their counts, how many are shown, and the find box.
func (q *Queue) drawTop(p *paper, w, h int) {
	if q.finding || q.find.Text() != "" {
		line, x := q.find.View(max(w-8, 12))
		p.add(" Find " + line)
		if q.finding {
			p.cursor(6+x, len(p.lines)-1)
		}
	}
	if w < tight && !q.choose || h < lowLines && !q.choose {
		p.add(q.env.Theme.Truncate(" "+q.summary(false), w))
		return
	}
	lines, x, y := q.chips.View(w - 1)
	if q.choose {
		p.cursor(1+x, len(p.lines)+y)
	}
	for _, l := range lines {
		p.add(" " + l)
	}
	last := &p.lines[len(p.lines)-1]
	if long := q.summary(true); text.Width(*last)+3+text.Width(long) <= w {
		*last += "   " + long
	} else if w >= tight {
		p.add(q.env.Theme.Truncate(" "+long, w))
	}
}

// summary is the line of counts: "12 of 64, worst first. To accept 9. Accepted 40."
func (q *Queue) summary(long bool) string {
	s := fmt.Sprintf("%d of %d", len(q.visible), len(q.rows))
	if f := q.filter(); f != "" && !long {
		return s + ": " + f
	}
	s += ", " + orders[q.order].words + "."
	if !long {
		return s + " To accept " + strconv.Itoa(q.count(chips[6].has)) + "."
	}
	return s + " Accepted " + strconv.Itoa(q.count(func(r *row) bool { return r.state() == ppb.Accepted })) + "."
}

// wanted is what the filter and the find box ask for.
func (q *Queue) wanted() string {
	s := q.filter()
	if s != "" {
		s = "is " + s
	}
	if f := q.find.Text(); f != "" {
		if s != "" {
			s += " and "
		}
		s += "has \"" + f + "\""
	}
	return s
}

func (q *Queue) wayOut() string {
	if q.find.Text() != "" {
		return "Esc stops finding."
	}
	return "Press " + wording.And(q.chipKeys()) + " again to show the rest."
}

func (q *Queue) drawList(p *paper, w, h int) {
	if h > 6 || w >= tight && h > len(q.visible) {
		p.add(q.table.head(w))
		h--
	}
	y := len(p.lines)
	lines, at := q.list.View(w, h, func(i int, selected bool, width int) string {
		return q.table.line(q.visible[i], selected, width)
	})
	p.add(lines...)
	if !q.finding && !q.choose {
		p.cursor(2, y+at)
	}
}

// drawBelow gives the list a good half and the item what is left.
func (q *Queue) drawBelow(p *paper, w, h int) {
	n := min(len(q.visible)+1, (h+1)/2)
	q.drawList(p, w, n)
	p.add(q.below(w, h-n)...)
}

// drawBeside stands the item at the right of the list.
func (q *Queue) drawBeside(p *paper, w, h int) {
	left := min(max(w*58/100, 66), 100)
	l := &paper{}
	q.drawList(l, left, h)
	right := q.besides(w-left-2, h)
	sep := q.env.Theme.Sep()
	base := len(p.lines)
	for i := range max(len(l.lines), h) {
		line := ""
		if i < len(l.lines) {
			line = l.lines[i]
		}
		line = text.Pad(line, left) + sep
		if i < len(right) {
			line += " " + right[i]
		}
		p.add(line)
	}
	if l.hasCursor {
		p.cursor(l.x, base+l.y)
	}
}

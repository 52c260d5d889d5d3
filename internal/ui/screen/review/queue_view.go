package review

import (
	"fmt"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
)

const (
	beside   = 110           // columns from which the item stands beside the list
	tight    = browse.Narrow // columns under which the chips give way to one line
	lowLines = 14            // lines under which there is no item below the list
)

// Title names the page.
func (q *Queue) Title() string { return "Review queue" }

// Place is how much of the quarter is shown.
func (q *Queue) Place() string {
	if q.book() == nil {
		return ""
	}
	return q.page.Found() + " items"
}

// Status says what can be done with the selected item, or why not.
func (q *Queue) Status() string {
	switch {
	case q.barred() || q.book() == nil:
		return ""
	case q.page.Finding():
		return "Type to find. Enter goes to the list."
	case q.page.Choosing():
		return "Arrows and Space, or 1 to 7. Filters of one kind are alternatives."
	}
	r := q.selected()
	if r == nil || q.env.Theme.Spoken() { // who hears the list has selected nothing before they choose
		return ""
	}
	return q.standing(*r)
}

// standing is where an item stands, in a sentence.
func (q *Queue) standing(r row) string {
	e := r.item.Entry
	now := q.env.Clock()
	if ppb.Final(r.item) != nil {
		return r.key() + ": " + strings.ToLower(r.stateWord()) + " when the quarter was signed off."
	}
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
			s += " " + q.env.Key("u", "take-back") + " takes it back."
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
	if says := q.note(); says != "" {
		return sheet.Note(q.env.Theme, w, says)
	}
	p := sheet.New(q.env.Theme, w)
	q.drawTop(p, w, h)
	if q.page.Choosing() && w < tight {
		return p.Frame()
	}
	rest := h - p.Len()
	if rest >= 3 {
		p.Rule()
		rest--
	}
	if q.selected() == nil {
		p.Para(q.nothing())
		return p.Frame()
	}
	panes := browse.Panes[row]{Head: 6, Caret: 2, Beside: q.besides, Below: q.below}
	switch {
	case w >= beside:
		panes.Left = min(max(w*58/100, 66), 100)
	case h >= lowLines: // the list has a good half
		panes.Lines = min(q.page.Shown()+1, (rest+1)/2)
	}
	q.page.Body(p, rest, panes)
	return q.page.Frame(p)
}

// note is what there is in place of the list; empty where it is there.
func (q *Queue) note() string {
	switch {
	case q.barred():
		return "The review is for performance leads. Your own items are under My quarter; " + q.env.Key("q", "back") + " goes back."
	case q.book() == nil && q.page.Failed() != nil:
		return "The quarter could not be read: " + ui.Sentence(q.page.Failed()) + " F5 tries again."
	case q.book() == nil:
		return "Reading the quarter."
	case q.page.Len() == 0:
		return "This quarter has no items yet. An administrator brings them in with the command: ppbtui import"
	}
	return ""
}

// nothing is what stands in a list that nothing is in.
func (q *Queue) nothing() string { return "Nothing here " + q.wanted() + ". " + q.wayOut() }

// drawTop draws the chips with their counts, how many are shown, and the find box.
func (q *Queue) drawTop(p *sheet.Sheet, w, h int) {
	q.page.FindLine(p, max(w-8, 12), "")
	choosing := q.page.Choosing()
	if (w < tight || h < lowLines) && !choosing {
		p.Add(q.env.Theme.Truncate(" "+q.summary(false), w))
		return
	}
	lines, x, y := q.page.ChipRows(w - 1)
	if choosing {
		p.Cursor(1+x, p.Len()+y)
	}
	last := len(lines) - 1
	long := q.summary(true)
	fits := 1+text.Width(lines[last])+3+text.Width(long) <= w
	if fits {
		lines[last] += "   " + long
	}
	p.AddIn(lines...)
	if !fits && w >= tight {
		p.Add(q.env.Theme.Truncate(" "+long, w))
	}
}

// summary is the line of counts: "12 of 64, worst first. To accept 9. Accepted 40."
func (q *Queue) summary(long bool) string {
	s := q.page.Found()
	if f := q.page.Filter(); f != "" && !long {
		return s + ": " + f
	}
	s += ", " + q.page.Sorted() + "."
	if so := q.book().SignOff; so != nil {
		s += " Signed off " + wording.ShortDate(rag.DateOf(so.At.In(q.env.Clock().Location()))) + "."
		if n := len(q.book().Opened); n > 0 {
			s += fmt.Sprintf(" Open for correction %d.", n)
		}
		return s
	}
	if !long {
		return s + " To accept " + strconv.Itoa(q.page.Has(chipToAccept)) + "."
	}
	return s + " Accepted " + strconv.Itoa(q.page.Tally(tallyAccepted)) + "."
}

// wanted is what the filter and the find box ask for.
func (q *Queue) wanted() string {
	s := q.page.Filter()
	if s != "" {
		s = "is " + s
	}
	if f := q.page.Typed(); f != "" {
		if s != "" {
			s += " and "
		}
		s += "has \"" + f + "\""
	}
	return s
}

func (q *Queue) wayOut() string {
	if q.env.Theme.Spoken() {
		return "Show all items again: show all."
	}
	if q.page.Typed() != "" {
		return "Esc stops finding."
	}
	return "Press " + wording.And(q.page.ChipKeys()) + " again to show the rest."
}

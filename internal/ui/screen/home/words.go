package home

import (
	"fmt"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/theme"
)

// counts is how far the items are.
type counts struct {
	total, done, returned, drafts, started, todo, waiting int
	by                                                    string // who returned
}

func (h *Home) counts() counts {
	c := counts{total: len(h.rows)}
	for _, r := range h.rows {
		switch e := r.it.Entry; {
		case e.State == ppb.Returned:
			c.returned++
			c.by = e.DecidedBy
		case sent(r.it):
			c.done++
			if r.needs {
				c.waiting++
			}
		case r.draft != nil:
			c.drafts++
		case e.State == ppb.InProgress:
			c.started++
		default:
			c.todo++
		}
	}
	return c
}

func (c counts) short() string { return fmt.Sprintf("%d of %d", c.done, c.total) }

func (c counts) progress() string {
	percent := 0
	if c.total > 0 {
		percent = (c.done*200 + c.total) / (2 * c.total)
		if c.done < c.total {
			percent = min(percent, 99)
		}
	}
	return fmt.Sprintf("Done %d of %d, %d%%", c.done, c.total, percent)
}

// due is the day the quarter is due, with the days left when long.
func (h *Home) due(long bool) string {
	d := h.book.Plan.DueOn
	if d.IsZero() {
		return ""
	}
	if !long {
		return "due " + wording.ColumnDate(d, h.env.Quarter.End().Year)
	}
	left := rag.DateOf(h.env.Clock()).Days(d)
	return fmt.Sprintf("due %s %s, ", d.Time().Weekday().String()[:3], wording.ColumnDate(d, h.env.Quarter.End().Year)) + wording.DaysLeft(left)
}

// todo is what waits, in sentences.
func (h *Home) todo(c counts) string {
	if h.all {
		return h.todoAll(c)
	}
	var out []string
	if c.returned > 0 {
		who := "The lead"
		if c.by != "" {
			who = theme.Neutral(h.book.Officer(c.by).Name)
		}
		out = append(out, fmt.Sprintf("%s returned %s to you.", who, wording.Count(c.returned, "item")))
	}
	if n := c.drafts + c.started; n > 0 {
		out = append(out, fmt.Sprintf("%s in progress.", wording.Are(n)))
	}
	if c.todo > 0 {
		out = append(out, fmt.Sprintf("%s not started.", wording.Are(c.todo)))
	}
	switch {
	case c.total == 0:
		return ""
	case len(out) == 0:
		return "Everything is sent. Thank you."
	}
	return strings.Join(out, " ")
}

func (h *Home) todoAll(c counts) string {
	s := fmt.Sprintf("To do %d. In progress %d. Returned %d. Submitted %d.", c.todo, c.drafts+c.started, c.returned, c.done)
	if c.waiting > 0 {
		s += fmt.Sprintf(" %d to accept: r reviews.", c.waiting)
	}
	return s
}

// wayOut says how to see the rest again.
func (h *Home) wayOut() string {
	var keys []string
	for i, on := range h.chips {
		if on {
			keys = append(keys, strconv.Itoa(i+1))
		}
	}
	if len(keys) == 0 || h.find.Text() != "" {
		return "Press Esc to show all items."
	}
	return "Press " + wording.And(keys) + " again to show the rest, or Esc to show all items."
}

// empty says what to do where no item is shown.
func (h *Home) empty() string {
	switch {
	case h.book == nil && h.failed == nil:
		return ""
	case h.book == nil:
		return "The quarter could not be read. Nothing is lost. Press F5 to try again."
	case h.filtered():
		return "Nothing fits what you chose. " + h.wayOut()
	case len(h.book.Items) == 0:
		return "The plan has no items yet. An administrator brings them in with the command: ppbtui import"
	}
	return "No item of this quarter is yours. Press F2 and type \"every\" to see all items, or ask the performance lead."
}

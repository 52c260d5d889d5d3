package home

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// counts is how far the items are that are due this quarter.
type counts struct {
	total, done, returned, started, todo int
	accepted, waiting                    int // of those that are done: accepted, to be decided on by this person
	asked                                int // about which a question is open for this person
}

func (h *Home) counts() counts {
	p := h.page
	return counts{
		total: p.Len() - p.Tally(tallyNotDue), done: p.Has(chipSent), returned: p.Tally(tallyReturned), started: p.Has(chipInProgress), todo: p.Has(chipToDo),
		accepted: p.Tally(tallyAccepted), waiting: p.Tally(tallyWaiting), asked: p.Tally(tallyAsked),
	}
}

// returner is who returned an item last, as they stand in the list.
func (h *Home) returner() string {
	for i := h.rows.Len() - 1; i >= 0; i-- {
		if e := &h.rows.item(i).Entry; e.State == ppb.Returned {
			return e.DecidedBy
		}
	}
	return ""
}

func (c counts) short() string { return fmt.Sprintf("%d of %d", c.done, c.total) }

// todo is what waits, in sentences. Nothing does once the quarter is signed off.
func (h *Home) todo(c counts) string {
	switch {
	case h.book().SignOff != nil:
		return fmt.Sprintf("Accepted %d of %d. The quarter is final%s.", c.accepted, c.total, h.opened())
	case !h.mine():
		return h.todoAll(c)
	}
	var out []string
	if c.returned > 0 {
		who := "The lead"
		if by := h.returner(); by != "" {
			who = theme.Neutral(h.book().Officer(by).Name)
		}
		out = append(out, fmt.Sprintf("%s returned %s to you.", who, wording.Count(c.returned, "item")))
	}
	if c.asked > 0 {
		out = append(out, "You are asked about "+wording.Count(c.asked, "item")+".")
	}
	if n := c.started; n > 0 {
		out = append(out, fmt.Sprintf("%s in progress.", wording.Are(n)))
	}
	if c.todo > 0 {
		out = append(out, fmt.Sprintf("%s to do.", wording.Are(c.todo)))
	}
	switch {
	case c.total == 0 && h.page.Len() > 0:
		return "Nothing of yours is due this quarter."
	case c.total == 0:
		return ""
	case len(out) == 0:
		return "Everything is sent. Thank you."
	case c.asked > 0 && c.returned+c.started+c.todo == 0:
		return "Everything is sent. " + out[0]
	}
	return strings.Join(out, " ")
}

// opened is what of a quarter that is signed off is open for correction, behind what is said of it.
func (h *Home) opened() string {
	var refs []string
	for _, it := range h.book().Opened {
		refs = append(refs, theme.Neutral(it.Ref()))
	}
	if len(refs) == 0 {
		return ""
	}
	return "; open for correction: " + strings.Join(refs, ", ")
}

// todoAll counts every item once, and of those submitted how many wait for this person to decide.
func (h *Home) todoAll(c counts) string {
	accept := ""
	if c.waiting > 0 {
		accept = fmt.Sprintf(", %d to accept (%s)", c.waiting, h.env.Key("r", "review"))
	}
	asked := ""
	if c.asked > 0 {
		asked = fmt.Sprintf(" Asked %d (%s).", c.asked, h.env.Key("w", "thread"))
	}
	return fmt.Sprintf("To do %d. In progress %d. Returned %d. Submitted %d%s. Accepted %d.%s",
		c.todo, c.started, c.returned, c.done-c.accepted, accept, c.accepted, asked)
}

// wayOut says how to see the rest again.
func (h *Home) wayOut() string {
	keys := h.page.ChipKeys()
	if len(keys) == 0 || h.page.Typed() != "" || h.env.Theme.Spoken() {
		return "Press Esc to show all items."
	}
	return "Press " + wording.And(keys) + " again to show the rest, or Esc to show all items."
}

// empty says what to do where no item is shown.
func (h *Home) empty() string {
	switch {
	case h.book() == nil && h.page.Failed() == nil:
		return ""
	case h.book() == nil:
		return ui.Unread(h.page.Failed())
	case h.page.Filtered():
		return "Nothing fits what you chose. " + h.wayOut()
	case h.only != nil:
		return "None of these items is in the quarter any more. " + h.env.Key("Press 0", "Type all") + " to show every item, or Esc to go back."
	case len(h.book().Items) == 0:
		return "The plan has no items yet. An administrator brings them in with the command: ppbtui import"
	}
	return "No item of this quarter is yours. " + h.env.Key("Press F2 and type \"every\"", "Type all") + " to see all items, or ask the performance lead."
}

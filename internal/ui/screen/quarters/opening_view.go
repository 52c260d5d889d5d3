package quarters

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// roomy is the height from which on the page says in words what it will do, and what the selected point is about.
const roomy = 14

// View draws what it will do, the due date and what is asked.
func (o *opening) View(w, h int) ui.Frame {
	s := sheet.New(o.env.Theme, w)
	if o.would != nil && h >= roomy {
		o.drawWords(s)
	}
	at := s.Len()
	lines, x, _ := o.due.Draw(min(20, w-len(dueLead)-3), 1)
	o.drawDue(s, dueLead+lines[0]+"  ")
	switch selected, ok := o.page.Selected(); {
	case ok:
		foot := 0
		if h >= roomy {
			foot = 3
		}
		kind := ""
		if w >= browse.Narrow {
			kind = selected.Kind.Title()
		}
		s.Heading("Points", kind)
		o.page.Body(s, h-s.Len()-foot, browse.Panes[point]{})
		if foot > 0 {
			s.Append(o.about(selected, w).Cut(h-s.Len(), ""))
		}
	case o.page.Ready():
		s.Para(nothingAsked)
	}
	if o.dating {
		s.Cursor(len(dueLead)+x, at)
	}
	return o.page.Frame(s)
}

const dueLead = " Due date "

// drawWords says what opening the quarter does.
func (o *opening) drawWords(s *sheet.Sheet) {
	for _, says := range o.says() {
		s.Para(says)
	}
	s.Gap()
}

// says is what opening the quarter does.
func (o *opening) says() []string {
	out := []string{fmt.Sprintf("%s, %s: %s.", o.next.Label(), o.next.Months(), o.would.Words())}
	if !o.would.Signed {
		out = append(out, o.from.Plan.Quarter.Label()+" is not signed off: what is compared with it is provisional until it is.")
	}
	return append(out, "Values, commentary, judgements and flags begin empty. What is unanswered here stands in the report.")
}

const nothingAsked = "Nothing is asked: every milestone goes on, every item has an officer, and no year ends."

// drawDue draws the box of the due date with the day in words, or what is wrong with it: that is never cut.
func (o *opening) drawDue(s *sheet.Sheet, box string) {
	if wrong := o.wrongDue(); wrong != "" {
		if text.Width(box+wrong) > s.Width() {
			s.Add(box)
			s.Para(wrong)
			return
		}
		s.Add(box + wrong)
		return
	}
	d, _ := o.dueOn()
	long := d.Time().Weekday().String() + " " + wording.Date(d)
	if text.Width(box+long) > s.Width() {
		long = wording.ShortDate(d)
	}
	s.Add(o.env.Theme.Truncate(box+long, s.Width()))
}

// about is a point in full.
func (o *opening) about(p point, w int) *sheet.Sheet {
	s := sheet.New(o.env.Theme, w)
	s.Gap()
	s.Para(theme.Neutral(ppb.Called(p.Key, p.Title)) + ". " + wording.Sentence(theme.Neutral(p.Says)))
	return s
}

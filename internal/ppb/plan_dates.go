package ppb

import "fmt"

// QuarterDates are the dates of a quarter; a zero one is not set.
type QuarterDates struct{ Due, Clearance, Publication, Meeting Date }

// Dates are the plan's.
func (p *Plan) Dates() QuarterDates {
	return QuarterDates{p.DueOn, p.ClearanceOn, p.PublicationOn, p.MeetingOn}
}

// WithDates is the plan with other dates.
func (p Plan) WithDates(d QuarterDates) Plan {
	p.DueOn, p.ClearanceOn, p.PublicationOn, p.MeetingOn = d.Due, d.Clearance, d.Publication, d.Meeting
	return p
}

// Keeping are the dates with those that were set before where these say nothing.
func (d QuarterDates) Keeping(was QuarterDates) QuarterDates {
	for _, x := range [...]struct{ on, before *Date }{
		{&d.Due, &was.Due}, {&d.Clearance, &was.Clearance}, {&d.Publication, &was.Publication}, {&d.Meeting, &was.Meeting},
	} {
		if x.on.IsZero() {
			*x.on = *x.before
		}
	}
	return d
}

// Wrong is what is wrong with the order of the dates, as a sentence without its full stop; empty where nothing is: figures
// come in, the report is cleared, it is published, members meet.
func (d QuarterDates) Wrong() string {
	order := [...]struct {
		what string
		on   Date
	}{{"the due date", d.Due}, {"clearance", d.Clearance}, {"publication", d.Publication}, {"the meeting", d.Meeting}}
	last := -1
	for i, x := range order {
		if x.on.IsZero() {
			continue
		}
		if last >= 0 && x.on.Compare(order[last].on) < 0 {
			return fmt.Sprintf("%s, %s, is before %s, %s", x.what, longDate(x.on), order[last].what, longDate(order[last].on))
		}
		last = i
	}
	return ""
}

// clearDaysLeast is how long a report is open to inspection before members meet on it: Local Government Act 1972, section
// 100B(3), five clear days.
const clearDaysLeast = 5

// Warning is what the dates should not be, as a sentence; empty where nothing is. Clear days are those between publication and
// meeting, neither of the two included. The section says days: a council that counts working days alone, as many do,
// publishes earlier.
func (d QuarterDates) Warning() string {
	if d.Publication.IsZero() || d.Meeting.IsZero() {
		return ""
	}
	n := max(d.Publication.Days(d.Meeting)-1, 0)
	if n >= clearDaysLeast {
		return ""
	}
	are := "are"
	if n == 1 {
		are = "is"
	}
	return fmt.Sprintf("Between publication on %s and the meeting on %s there %s %s, and the law asks for %d: publish on %s at the latest.",
		longDate(d.Publication), longDate(d.Meeting), are, counted(n, "clear day"), clearDaysLeast, longDate(d.Meeting.AddDays(-clearDaysLeast-1)))
}

// SetDates decides whether a person may give a quarter other dates, and gives its plan with them.
func SetDates(a Actor, p Plan, so *SignOff, d QuarterDates) (Plan, error) {
	if err := Permit(a, ActOpen, nil); err != nil {
		return p, err
	}
	if d.Due.IsZero() && !p.DueOn.IsZero() {
		return p, &RefusedError{Key: p.Quarter.Label(), Reasons: []Problem{{Text: "a quarter has a due date"}}}
	}
	if so != nil {
		return p, &LockedError{Accepted, p.Quarter.InSentence() + " is signed off, and its dates are kept as they were then: set them before"}
	}
	if wrong := d.Wrong(); wrong != "" {
		return p, &RefusedError{Key: p.Quarter.Label(), Reasons: []Problem{{Text: wrong}}}
	}
	if d.Due != p.DueOn && d.Due.Compare(p.Quarter.End()) <= 0 {
		return p, &RefusedError{Key: p.Quarter.Label(), Reasons: []Problem{{Text: dueTooEarly(d.Due, p.Quarter)}}}
	}
	return p.WithDates(d), nil
}

// dueTooEarly says that a quarter cannot be due before it is over.
func dueTooEarly(due Date, q Quarter) string {
	return fmt.Sprintf("its due date, %s, has to be after the quarter's end, %s", longDate(due), longDate(q.End()))
}

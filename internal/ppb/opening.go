package ppb

import (
	"fmt"
	"maps"

	"ppbtui/internal/ppb/wording"
	"slices"
)

// OpenAsk is what is asked for when a quarter is opened.
type OpenAsk struct {
	Quarter Quarter
	DueOn   Date              // by when officers submit
	Answers map[string]string // to milestones by their keys: ClosedAchieved, ClosedNotAchieved, or CarriedOn
	Strict  bool              // refuse while points are unanswered
}

// CarriedOn is the answer that a milestone goes on.
const CarriedOn = "carried"

// Opening is what opening a quarter does. Its book is the quarter as it will stand: council, rules, objectives, items in
// their order with their words, parts, all statements of targets and due dates, and who is responsible. Values, commentary,
// judgements and flags are none of it.
type Opening struct {
	From   Quarter // whose plan is carried
	Signed bool    // that is signed off: else what is compared with it is provisional
	Book   *Book
	Ends   []*Item             // in the report for the last time: Gone says of them so
	Fresh  map[string][]Target // targets copied into a year that begins, to be confirmed, by the measure's key
	Points []Point             // what somebody has to know of it; see Unanswered
	ask    OpenAsk
}

// OpenQuarter works out the opening of a quarter that directly follows the newest: from is the newest's plan, with its items in the
// plan's order and those that are retired too. What the quarter compares with is for who has it to add; then see Settle.
func OpenQuarter(a Actor, from *Book, ask OpenAsk) (*Opening, error) {
	if err := Permit(a, ActOpen, nil); err != nil {
		return nil, err
	}
	q := ask.Quarter
	if next := from.Plan.Quarter.Next(); q != next {
		return nil, &RefusedError{Key: q.Label(), Action: "opened", Reasons: []Problem{{Text: fmt.Sprintf(
			"the newest quarter is %s, and only the one that follows it is opened: %s", from.Plan.Quarter, next)}}}
	}
	plan := from.Plan
	plan.Quarter, plan.DueOn = q, ask.DueOn
	plan.ClearanceOn, plan.PublicationOn, plan.MeetingOn = Date{}, Date{}, Date{}
	if err := plan.openDates(); err != nil {
		return nil, err
	}
	o := &Opening{From: from.Plan.Quarter, Book: &Book{Plan: plan, Sections: from.Sections, Objectives: from.Objectives, Officers: from.Officers}, Fresh: map[string][]Target{}, ask: ask}
	left := maps.Clone(ask.Answers)
	for _, it := range from.Items {
		if !it.Retires.From.IsZero() && it.Retires.From.Compare(q) < 0 {
			continue // it was gone before
		}
		if it.Text != nil && !it.Text.Standing {
			continue // it was of its quarter
		}
		next, err := o.carry(it)
		if err != nil {
			return nil, err
		}
		if how, answered := left[it.Key()]; answered {
			if err := next.answer(q, how); err != nil {
				return nil, err
			}
			delete(left, it.Key())
		}
		if next.Retires.By(q) {
			o.Ends = append(o.Ends, next)
			o.Book.Gone = append(o.Book.Gone, Gone{next.Key(), next.Ref(), next.Title(), next.Milestone != nil, GoneKind(next.Kind().String()), next.Retires})
			continue
		}
		o.Book.Items = append(o.Book.Items, next)
	}
	for _, key := range slices.Sorted(maps.Keys(left)) {
		return nil, &NotFoundError{What: "milestone in " + from.Plan.Quarter.Label(), Ref: key}
	}
	return o, nil
}

// carry is an item as the new quarter begins with it.
func (o *Opening) carry(it *Item) (*Item, error) {
	next := &Item{
		Milestone: it.Milestone, Text: it.Text, Grid: it.Grid, Officers: it.Officers, Helping: it.Helping, Department: it.Department, Retires: it.Retires,
		Entry: Entry{Key: it.Key(), Quarter: o.Book.Plan.Quarter},
	}
	if it.Measure == nil {
		return next, nil
	}
	m, fresh, err := it.Measure.carried(&o.Book.Plan)
	if next.Measure = m; len(fresh) > 0 {
		o.Fresh[it.Key()] = fresh
	}
	return next, err
}

// answer closes a milestone from quarter q on, or has it go on.
func (it *Item) answer(q Quarter, how string) error {
	switch {
	case it.Milestone == nil:
		return &RefusedError{Key: it.Key(), Action: "closed", Reasons: []Problem{{
			Text: "it is a " + it.Kind().String() + ": only a milestone is closed as achieved or not"}}}
	case how != ClosedAchieved && how != ClosedNotAchieved && how != CarriedOn:
		return &RefusedError{Key: it.Key(), Action: "closed", Reasons: []Problem{{Text: fmt.Sprintf(
			"%q is not an answer: say achieved, not-achieved or carried", how)}}}
	case how != CarriedOn:
		it.Retires = Retirement{From: q, How: how}
	}
	return nil
}

// Settle adds what somebody has to know, as it stands on a day, once it is known what the quarter compares with.
func (o *Opening) Settle(on Date) error {
	o.Points = Points(o.Book, on)
	if left := o.Unanswered(); o.ask.Strict && len(left) > 0 {
		e := &RefusedError{Key: o.Book.Plan.Quarter.Label(), Action: "opened"}
		for _, p := range left {
			e.Reasons = append(e.Reasons, Problem{Text: p.Key + ": " + p.Says})
		}
		return e
	}
	return nil
}

// Unanswered are the points that nobody has answered. They do not keep a quarter from being opened, and stand in its report.
func (o *Opening) Unanswered() (out []Point) {
	for _, p := range o.Points {
		if !p.Kind.Settled() && !(p.Kind == PointMilestone && o.ask.Answers[p.Key] != "") {
			out = append(out, p)
		}
	}
	return out
}

// openDates is what the due date of a quarter that is opened has to be.
func (p *Plan) openDates() error {
	refuse := func(text string) error {
		return &RefusedError{Key: p.Quarter.Label(), Action: "opened", Reasons: []Problem{{Text: text}}}
	}
	switch {
	case p.DueOn.IsZero():
		return refuse("say by when officers submit, with a due date")
	case p.DueOn.Compare(p.Quarter.End()) <= 0:
		return refuse(dueTooEarly(p.DueOn, p.Quarter))
	}
	return nil
}

// OpenAnswers are the answers that a milestone can have, in the order in which they are offered, with their words.
func OpenAnswers() (answers, words []string) {
	return []string{ClosedAchieved, ClosedNotAchieved, CarriedOn}, []string{"close as achieved", "close as not achieved", "goes on"}
}

// Carried are how many items of each kind are carried, in words: "37 measures and 27 milestones".
func (o *Opening) Carried() string {
	var parts []string
	for kind, k := range KindsOf(o.Book) {
		n := len(k.Places)
		if n > 0 || ItemKind(kind) <= MilestoneItem {
			parts = append(parts, counted(n, ItemKind(kind).String()))
		}
	}
	return wording.And(parts)
}

// Words are what opening the quarter does, in a sentence without its full stop, as the audit keeps it.
func (o *Opening) Words() string {
	s := o.Carried() + " carried from " + o.From.String()
	if n := len(o.Ends); n > 0 {
		s += fmt.Sprintf("; %s no longer reported", counted(n, "item"))
	}
	if n := len(o.Unanswered()); n > 0 {
		s += fmt.Sprintf("; %s unanswered", counted(n, "point"))
	}
	return s
}

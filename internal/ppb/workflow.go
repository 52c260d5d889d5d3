package ppb

import (
	"fmt"
	"strings"
	"time"

	"ppbtui/internal/rag"
)

// Commit records new content on an entry, cleaned (Content.Cleaned). Accepted and submitted entries are locked; a returned one stays returned until
// it is submitted again. Content that changes nothing returns the entry as it is, version included.
func Commit(it *Item, c Content, a Actor, now time.Time) (Entry, error) {
	e := it.Entry
	if err := Permit(a, ActEdit, it); err != nil {
		return e, err
	}
	if err := Changeable(a, it); err != nil {
		return e, err
	}
	c = c.Cleaned()
	if err := CheckContent(it, c); err != nil {
		return e, err
	}
	if e.Content.Equal(c) {
		return e, nil
	}
	e.Content, e.EnteredBy, e.EnteredAt, e.Editors = c, a.Login, now, e.editedBy(a)
	if e.State == NotStarted {
		e.State = InProgress
	}
	e.Version++
	return e, nil
}

// Changeable is nil where the item's entry can be changed: its quarter is not signed off, and it is neither submitted nor
// accepted. Else it is a *LockedError that says what this person can do. Who may change it is Permit's to say.
func Changeable(a Actor, it *Item) error {
	if err := Final(it); err != nil {
		return err
	}
	return Unlocked(a, it)
}

// Unlocked is nil where the entry of an item of an open quarter can be changed; see Changeable.
func Unlocked(a Actor, it *Item) error {
	e := it.Entry
	decides := Permit(a, ActDecide, it) == nil
	switch {
	case e.State == Submitted && decides:
		return &LockedError{e.State, e.Key + " is submitted and yours to accept or to return: return it to have it changed"}
	case e.State == Submitted:
		return &LockedError{e.State, e.Key + " is submitted: take it back before you change it, or ask the lead to return it"}
	case e.State == Accepted && decides && e.DecidedBy == a.Login && e.OpenedBy == "":
		return &LockedError{e.State, e.Key + " is accepted: take your decision back before it is changed"}
	case e.State == Accepted:
		return &LockedError{e.State, e.Key + " is accepted: ask the lead to take that back before you change it"}
	}
	return nil
}

// Submit sends an entry to the lead. It is refused with every reason at once (*RefusedError); others are those that the
// quarter's other items give (see Peers.Problems).
func Submit(p *Plan, it *Item, a Actor, now time.Time, others ...Problem) (Entry, error) {
	e := it.Entry
	if err := Permit(a, ActSubmit, it); err != nil {
		return e, err
	}
	if err := Final(it); err != nil {
		return e, err
	}
	switch e.State {
	case Submitted:
		return e, &LockedError{e.State, e.Key + " is already submitted"}
	case Accepted:
		return e, &LockedError{e.State, e.Key + " is already accepted"}
	}
	if it.NotDue() {
		return e, &LockedError{e.State, e.Key + " is not due this quarter: there is nothing to submit, unless you enter a value all the same"}
	}
	if reasons := append(Unready(it, Read(p, it, e.Content), e.Content), others...); len(reasons) > 0 {
		return e, &RefusedError{Key: e.Key, Action: "submitted", Reasons: reasons}
	}
	e.State, e.SubmittedBy, e.SubmittedAt, e.Editors = Submitted, a.Login, now, e.editedBy(a)
	return e.moved(), nil
}

// Unready are the reasons why this content cannot be submitted; none means it is ready.
func Unready(it *Item, r Reading, c Content) []Problem {
	out := append([]Problem(nil), r.Problems...)
	add := func(f Field, text string) { out = append(out, Problem{f, text}) }
	if !it.Rated() {
		return append(out, unreadyPassage(it, &r, c)...)
	}
	commented := strings.TrimSpace(c[FieldCommentary]) != "" || trimBlank(c[FieldSameAs]) != ""
	if it.Milestone != nil {
		if c[FieldRAG] == "" {
			add(FieldRAG, "choose the progress: Green, Amber or Red")
		}
		switch {
		case commented || c[FieldRAG] == "":
		case r.Refer:
			add(FieldCommentary, referNeeds)
		case r.Published == rag.None:
			add(FieldCommentary, "a milestone without a colour needs a commentary that says why")
		case r.Published != rag.Green:
			add(FieldCommentary, fmt.Sprintf("%s needs a commentary", title(r.Published)))
		}
		return out
	}
	if len(r.Problems) == 0 && r.Figure.None == "" {
		for _, f := range missingBoxes(it.Measure, r) {
			add(f, "type the value"+ofPart(it, r.Figure.Period, f)+", or choose why there is none")
		}
	}
	if r.Figure.None == NotAvailable && r.Figure.Promised.IsZero() && c[FieldPromised] == "" && r.Figure.Qualifier == "" {
		add(FieldPromised, "say when the value is promised, or in the note why no day can be named")
	}
	if (r.Figure.None == AsAbove || r.Figure.None == CoveredBy) && !commented && strings.TrimSpace(c[FieldQualifier]) == "" {
		add(FieldQualifier, "say in the note which item or period the value stands under")
	}
	if r.Judged && !r.Refer && strings.TrimSpace(r.Reason) == "" {
		add(FieldReason, "say why the published RAG is not the computed one")
	}
	if r.Travel.Judged && strings.TrimSpace(r.Travel.Reason) == "" {
		add(FieldTravelWhy, "say why the published direction of travel is not the computed one")
	}
	if !commented {
		switch {
		case r.Refer:
			add(FieldCommentary, referNeeds)
		case r.Published == rag.Amber || r.Published == rag.Red:
			add(FieldCommentary, fmt.Sprintf("%s needs a commentary", title(r.Published)))
		case r.ByPart && worstPart(r) >= rag.Amber:
			add(FieldCommentary, fmt.Sprintf("a part that is %s needs a commentary", title(worstPart(r))))
		case r.Judged || r.Travel.Judged:
			add(FieldCommentary, "a judgement needs a commentary")
		case r.Figure.None == NotAvailable || r.Figure.None == ReferComment:
			add(FieldCommentary, fmt.Sprintf("%q needs a commentary", r.Figure.None.Label()))
		}
	}
	return out
}

// referNeeds is said of an item that refers to a commentary which it has not.
const referNeeds = `"refer to comment" needs a commentary`

// worstPart is the worst colour of a part.
func worstPart(r Reading) rag.Status {
	worst := rag.None
	for _, p := range r.Parts {
		worst = max(worst, p.Status)
	}
	return worst
}

// missingBoxes are the value boxes that hold nothing. A part that does not apply says so in its box.
func missingBoxes(m *Measure, r Reading) []Field {
	if m.Months != NoMonths {
		return missingMonths(r)
	}
	if len(m.Parts) == 0 {
		if r.Figure.Known {
			return nil
		}
		return []Field{FieldValue}
	}
	var out []Field
	for _, p := range m.Parts {
		if a, ok := r.Figure.Part(p.Code); !ok || !a.Known && a.Raw == "" {
			out = append(out, PartField(p.Code))
		}
	}
	return out
}

// missingMonths are the months' boxes that hold nothing.
func missingMonths(r Reading) (out []Field) {
	for _, is := range r.Figure.Months {
		if !is.Known && trimBlank(is.Raw) == "" {
			out = append(out, MonthField(is.Month, is.Part))
		}
	}
	return out
}

// ofPart names the part or the month whose box this is, and what else it takes.
func ofPart(it *Item, period Period, f Field) string {
	label := ""
	if n, code, month := f.Month(); month {
		label = Quarter(period).MonthName(n)
		if p, ok := it.Measure.Part(code); ok {
			label += " of " + p.Label
		}
	} else if code, ok := f.Part(); ok {
		p, _ := it.Measure.Part(code)
		label = p.Label
	}
	if label == "" {
		return ""
	}
	return " of " + label + `, "not supplied" or "not applicable"`
}

// Accept takes a submitted entry into the quarter.
func Accept(it *Item, a Actor, now time.Time) (Entry, error) {
	return decide(it, a, Accepted, "", now)
}

// Return sends a submitted entry back to its officers with a note.
func Return(it *Item, a Actor, note string, now time.Time) (Entry, error) {
	note, problem := CleanNote("note", note)
	if problem == "" && note == "" {
		problem = "write a note that says what is wanted"
	}
	if problem != "" {
		return it.Entry, &RefusedError{Key: it.Key(), Action: "returned", Reasons: []Problem{{Text: problem}}}
	}
	return decide(it, a, Returned, note, now)
}

func decide(it *Item, a Actor, to State, note string, now time.Time) (Entry, error) {
	e := it.Entry
	if err := Permit(a, ActDecide, it); err != nil {
		return e, err
	}
	if err := Final(it); err != nil {
		return e, err
	}
	if e.State != Submitted {
		return e, &LockedError{e.State, fmt.Sprintf("%s is %s: only a submitted item can be accepted or returned", e.Key, strings.ToLower(e.State.Label()))}
	}
	e.Before = Decision{e.DecidedBy, e.DecidedAt, e.Note}
	e.State, e.Note, e.DecidedBy, e.DecidedAt = to, note, a.Login, now
	return e.moved(), nil
}

// TakeBack undoes a submission, an acceptance or a return, until the other side has opened the item. The submitter's
// side takes back a submission, the lead a decision: the item is then as it was before, and the lead has opened it.
func TakeBack(it *Item, a Actor, now time.Time) (Entry, error) {
	e := it.Entry
	if err := Final(it); err != nil {
		return e, err
	}
	switch e.State {
	case Submitted:
		if err := Permit(a, ActSubmit, it); err != nil {
			return e, err
		}
		if e.OpenedBy != "" {
			return e, &LockedError{e.State, e.Key + " has been opened by the lead and cannot be taken back: ask for it to be returned"}
		}
		e.State = InProgress
		if e.Note != "" {
			e.State = Returned
		}
	case Accepted, Returned:
		if c := it.Correcting; c != nil && e.State == Returned && !e.DecidedAt.After(c.At) { // an accepted one was accepted since
			return e, &LockedError{e.State, e.Key + " was opened for correction: drop that with `ppbtui correct` and --drop"}
		}
		if Permit(a, ActDecide, nil) != nil || e.DecidedBy != a.Login {
			return e, denied("only the lead who decided on %s can take that back", e.Key)
		}
		if e.OpenedBy != "" {
			return e, &LockedError{e.State, e.Key + " has been opened by its officer since: it cannot be taken back"}
		}
		b := e.Before
		e.State, e.Note, e.DecidedBy, e.DecidedAt, e.Before = Submitted, b.Note, b.By, b.At, Decision{}
		e = e.moved()
		e.OpenedBy, e.OpenedAt = a.Login, now
		return e, nil
	default:
		return e, &LockedError{e.State, e.Key + " is not submitted: there is nothing to take back"}
	}
	return e.moved(), nil
}

// Open records that a person opened the item, where that ends the other side's taking back. It does not move the
// version. changed is false where nothing is to be recorded.
func Open(it *Item, a Actor, now time.Time) (e Entry, changed bool) {
	e = it.Entry
	if e.OpenedBy != "" || it.Frozen != nil {
		return e, false
	}
	switch e.State {
	case Submitted:
		changed = Permit(a, ActDecide, it) == nil
	case Accepted, Returned:
		changed = a.Login != e.DecidedBy && it.AssignedTo(a.Login)
	}
	if changed {
		e.OpenedBy, e.OpenedAt = a.Login, now
	}
	return e, changed
}

// moved is the entry one version on, not yet opened by the other side, and read as it stands.
func (e Entry) moved() Entry {
	e.Version++
	e.OpenedBy, e.OpenedAt, e.Reread = "", time.Time{}, ""
	return e
}

func title(s rag.Status) string { return s.Label() }

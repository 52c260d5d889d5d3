package ppb

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// MarkKind is why an item is not for the public.
type MarkKind string

// The kinds. Exempt is what Schedule 12A to the Local Government Act 1972 describes, where the public interest in keeping it outweighs that
// in telling it. Confidential is what section 100A (3) forbids to tell: a government department gave it on such terms, or an enactment or a
// court says so. No test is asked of that.
const (
	Exempt       MarkKind = "exempt"
	Confidential MarkKind = "confidential"
)

// MarkKinds are the kinds in the order in which they are offered.
func MarkKinds() []MarkKind { return []MarkKind{Exempt, Confidential} }

// Marking is that an item is not for the public: proposed by those who work on it, confirmed by a lead or the director of its department.
// It is withheld from the first on.
type Marking struct {
	Kind       MarkKind
	Why        string   // as it was proposed
	ProposedBy []string // logins of whoever proposed it, in every guise

	Grounds            // once it is confirmed
	ConfirmedBy string // login; empty: it is proposed
}

// Grounds are what a mark is confirmed by.
type Grounds struct {
	Paragraph int    // of Schedule 12A, 1 to 7; of what is confidential 0
	Test      string // the public interest test: why it is outweighed; of what is confidential empty
	Officer   string // the proper officer who decided
	On        Date   // when
}

// Confirmed reports whether it is confirmed, and no proposal any more.
func (m *Marking) Confirmed() bool { return m.ConfirmedBy != "" }

// Paragraphs are what the paragraphs of Schedule 12A, part 1, are about, from 1 on.
func Paragraphs() []string {
	return []string{
		"an individual", "the identity of an individual", "financial or business affairs", "consultations on labour relations", "legal professional privilege",
		"a notice or an order that the council proposes", "the prevention, investigation or prosecution of crime",
	}
}

// The boxes in which an entry holds its mark. They are changed by acts of their own.
const (
	FieldMark          Field = "mark"
	FieldMarkWhy       Field = "mark_reason"
	FieldMarkBy        Field = "mark_by"
	FieldMarkParagraph Field = "mark_paragraph"
	FieldMarkTest      Field = "mark_test"
	FieldMarkOfficer   Field = "mark_officer"
	FieldMarkOn        Field = "mark_on"
	FieldMarkConfirmed Field = "mark_confirmed_by"
)

// Mark is the entry's, nil where it has none.
func (e *Entry) Mark() *Marking {
	c := e.Marks
	if c[FieldMark] == "" {
		return nil
	}
	m := Marking{Kind: MarkKind(c[FieldMark]), Why: c[FieldMarkWhy], ProposedBy: strings.Fields(c[FieldMarkBy]), ConfirmedBy: c[FieldMarkConfirmed]}
	m.Test, m.Officer = c[FieldMarkTest], c[FieldMarkOfficer]
	m.Paragraph, _ = strconv.Atoi(c[FieldMarkParagraph])
	m.On, _ = rag.ParseDate(c[FieldMarkOn])
	return &m
}

// marked is the entry one version on with another mark, nil for none. What was decided of its small numbers, and the answers to its
// warnings, stay.
func (e Entry) marked(m *Marking) Entry {
	marks := Content{}
	for f, text := range e.Marks {
		_, small := f.small()
		if _, answer := f.answer(); small || answer {
			marks[f] = text
		}
	}
	if m != nil {
		marks = marks.With(FieldMark, string(m.Kind)).With(FieldMarkWhy, m.Why).With(FieldMarkBy, strings.Join(m.ProposedBy, " ")).
			With(FieldMarkTest, m.Test).With(FieldMarkOfficer, m.Officer).With(FieldMarkConfirmed, m.ConfirmedBy).With(FieldMarkOn, m.On.String())
		if m.Paragraph > 0 {
			marks[FieldMarkParagraph] = strconv.Itoa(m.Paragraph)
		}
	}
	e.Marks = marks
	e.Version++
	return e
}

// ProposeMark decides whether a person may propose that an item is not for the public, and what its entry is then.
func ProposeMark(it *Item, a Actor, kind MarkKind, why string) (Entry, error) {
	e := it.Entry
	if err := MayProposeMark(it, a); err != nil {
		return e, err
	}
	if !slices.Contains(MarkKinds(), kind) {
		return e, fmt.Errorf("%q is no mark: say exempt or confidential", kind)
	}
	why, err := reasoned(it.Key(), "marked as "+string(kind), why)
	if err != nil {
		return e, err
	}
	return e.marked(&Marking{Kind: kind, Why: why, ProposedBy: guises(a)}), nil
}

// ConfirmMark decides whether a person may confirm what was proposed, and what the entry is then.
func ConfirmMark(it *Item, a Actor, g Grounds, now time.Time) (Entry, error) {
	e := it.Entry
	if err := MayConfirmMark(it, a); err != nil {
		return e, err
	}
	m := e.Mark()
	if reasons := g.clean(m.Kind, now); len(reasons) > 0 {
		return e, &RefusedError{Key: e.Key, Action: "confirmed as " + string(m.Kind), Reasons: reasons}
	}
	m.Grounds, m.ConfirmedBy = g, a.Login
	return e.marked(m), nil
}

// clean takes the texts as they are kept, and says what is wrong.
func (g *Grounds) clean(kind MarkKind, now time.Time) (out []Problem) {
	add := func(f Field, text string) { out = append(out, Problem{f, text}) }
	for _, is := range []struct {
		field Field
		text  *string
	}{{FieldMarkTest, &g.Test}, {FieldMarkOfficer, &g.Officer}} {
		kept, problem := CleanNote(FieldLabel(is.field), *is.text)
		if problem != "" {
			add(is.field, problem)
		}
		*is.text = kept
	}
	switch {
	case kind == Confidential && (g.Paragraph != 0 || g.Test != ""):
		add(FieldMarkParagraph, "what is confidential has no paragraph and no public interest test: leave them out, or propose that it is exempt")
	case kind == Confidential:
	case g.Paragraph < 1 || g.Paragraph > len(Paragraphs()):
		add(FieldMarkParagraph, fmt.Sprintf("say which paragraph of Schedule 12A describes it, from 1 to %d", len(Paragraphs())))
	}
	if kind == Exempt && g.Test == "" {
		add(FieldMarkTest, "say why the public interest in keeping it outweighs that in telling it")
	}
	if g.Officer == "" {
		add(FieldMarkOfficer, "name the proper officer who decided")
	}
	switch {
	case g.On.IsZero():
		add(FieldMarkOn, "say on which day the proper officer decided")
	case g.On.Compare(rag.DateOf(now)) > 0:
		add(FieldMarkOn, wording.Date(g.On)+" is still to come: say on which day the proper officer decided")
	}
	return out
}

// LiftMark decides whether a person may take a mark off, and what the entry is then. The reason is kept in the history.
func LiftMark(it *Item, a Actor, why string) (e Entry, reason string, err error) {
	e = it.Entry
	if err := MayLiftMark(it, a); err != nil {
		return e, "", err
	}
	if reason, err = reasoned(it.Key(), "lifted", why); err != nil {
		return e, "", err
	}
	return e.marked(nil), reason, nil
}

// MarkedAgain is an entry of a quarter that is opened whose item was marked in the quarter before: that is proposed anew, for what is said of
// it looks back. marked is false where it was not, or is already.
func MarkedAgain(e Entry, last *Entry) (now Entry, marked bool) {
	if last == nil || last.Mark() == nil || e.Mark() != nil {
		return e, false
	}
	was := last.Mark()
	return e.marked(&Marking{Kind: was.Kind, Why: "As in " + last.Quarter.InSentence() + ": " + was.Why, ProposedBy: was.ProposedBy}), true
}

// guises are the logins of a person: as whom they act, and who they are.
func guises(a Actor) []string {
	if real := a.Real().Login; real != a.Login {
		return []string{a.Login, real}
	}
	return []string{a.Login}
}

// Words say what the mark is, as a sentence without its full stop: "exempt, proposed by Priya Nadkarni: ...".
func (m *Marking) Words(name func(login string) string) string {
	if !m.Confirmed() {
		return fmt.Sprintf("%s, proposed by %s and not confirmed: %s", m.Kind, name(m.ProposedBy[0]), strings.TrimSuffix(m.Why, "."))
	}
	return fmt.Sprintf("%s, decided by %s on %s", m.Ground(), m.Officer, wording.Date(m.On))
}

// Ground is the kind with the paragraph: "exempt under paragraph 3 of Schedule 12A (financial or business affairs)".
func (m *Marking) Ground() string {
	if m.Kind == Exempt && m.Paragraph > 0 && m.Paragraph <= len(Paragraphs()) {
		return fmt.Sprintf("exempt under paragraph %d of Schedule 12A (%s)", m.Paragraph, Paragraphs()[m.Paragraph-1])
	}
	return string(m.Kind)
}

// Statement stands in the place of what is withheld from an edition.
func (m *Marking) Statement() string {
	switch {
	case !m.Confirmed():
		return "Not for publication: it is proposed that this is " + string(m.Kind) + "."
	case m.Kind == Confidential:
		return "Not for publication: this is confidential by section 100A (3) of the Local Government Act 1972."
	}
	return fmt.Sprintf("Not for publication: this is exempt under paragraph %d of Schedule 12A to the Local Government Act 1972 (%s).",
		m.Paragraph, Paragraphs()[m.Paragraph-1])
}

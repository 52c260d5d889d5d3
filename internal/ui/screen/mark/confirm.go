package mark

import (
	"fmt"
	"strconv"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// NewConfirm asks for the grounds on which the item with this key is not for the public.
func NewConfirm(env ui.Env, store Store, key string) *ask.Screen {
	return page(env, store, key, "Confirm what is not for the public: ", (*subject).confirm)
}

// grounds are the boxes of a confirmation.
type grounds struct {
	*subject
	paragraph *form.Pick
	test      form.Text
	officer   form.Line
	on        form.Line
}

func (s *subject) confirm() ask.Spec {
	values, labels := []string{""}, []string{"choose with Left and Right"}
	if s.Theme.Spoken() {
		labels[0] = "none is chosen"
	}
	for i, about := range ppb.Paragraphs() {
		n := strconv.Itoa(i + 1)
		values, labels = append(values, n), append(labels, n+": "+about)
	}
	g := &grounds{subject: s, paragraph: form.NewPick(s.Theme, values, labels),
		officer: form.NewLine(field.Options{Max: 200}), on: form.NewLine(field.Options{Max: 20, Exact: true})}
	test, in := text("test", "Interest test", "", 3)
	g.test = in
	boxes := []*form.Box{
		{Name: "paragraph", Label: "Paragraph", Field: g.paragraph, Shown: g.exempt}, test,
		ask.Line("officer", "Proper officer", "", g.officer, nil), ask.Line("on", "Decided on", "", g.on, g.day),
	}
	test.Shown = g.exempt
	for i, f := range []ppb.Field{ppb.FieldMarkParagraph, ppb.FieldMarkTest, ppb.FieldMarkOfficer, ppb.FieldMarkOn} {
		boxes[i].Problem = func() string { return g.problem(f) }
	}
	return ask.Spec{
		Lead:  s.lead(s.marked()),
		Tells: "Days as 5/10/2023 or 2023-10-05. Nothing is confirmed until F9.",
		Boxes: boxes, Does: "Confirm it", Short: "Confirm",
		Why: g.whyNot,
		Says: func() string {
			is, _ := g.read()
			m := ppb.Marking{Kind: s.item.Entry.Mark().Kind, Grounds: is, ConfirmedBy: s.Actor.Login}
			return theme.Neutral("The public edition has in its place: " + m.Statement())
		},
		Do: func() func() (string, error) {
			is, _ := g.read()
			return func() (string, error) {
				_, err := s.store.ConfirmMark(s.Ctx, s.Actor, s.Quarter, s.key, is)
				return theme.Neutral(s.key) + " is confirmed: it is not for the public.", err
			}
		},
	}
}

func (g *grounds) exempt() bool {
	m := g.item.Entry.Mark()
	return m == nil || m.Kind == ppb.Exempt
}

// read is what the boxes hold; of what is confidential the paragraph and the test do not show, and are none.
func (g *grounds) read() (is ppb.Grounds, badDay string) {
	is.Officer = g.officer.Value()
	today := rag.DateOf(g.Clock())
	is.On, badDay = ppb.ParseDay(g.on.Value(), today, today)
	if g.exempt() {
		is.Paragraph, _ = strconv.Atoi(g.paragraph.Value())
		is.Test = g.test.Value()
	}
	return is, badDay
}

func (g *grounds) day() string {
	if is, bad := g.read(); bad == "" && !is.On.IsZero() {
		return is.On.Time().Weekday().String() + " " + wording.Date(is.On)
	}
	return ""
}

func (g *grounds) problem(f ppb.Field) string {
	if ppb.MayConfirmMark(g.item, g.Actor) != nil {
		return "" // that is said instead
	}
	is, badDay := g.read()
	if f == ppb.FieldMarkOn && badDay != "" {
		return ui.AsSentence(badDay)
	}
	_, err := ppb.ConfirmMark(g.item, g.Actor, is, g.Clock())
	return refused(err, f)
}

func (g *grounds) whyNot() string {
	is, badDay := g.read()
	_, err := ppb.ConfirmMark(g.item, g.Actor, is, g.Clock())
	if badDay != "" && err == nil {
		return fmt.Sprintf("The day: %s", badDay)
	}
	return ui.Sentence(err)
}

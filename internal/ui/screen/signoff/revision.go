package signoff

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// revision is a revision as it stands now.
func (p *Page) revision(so *ppb.SignOff) *ppb.SignOff {
	if so.Revision > len(p.is.all) {
		return so
	}
	return &p.is.all[so.Revision-1]
}

// askWithdrawal asks why a revision is withdrawn.
func (p *Page) askWithdrawal(so *ppb.SignOff) ask.Spec {
	why := line(ppb.MaxNote)
	latest := so.Revision == len(p.is.all)
	lead := fmt.Sprintf("Revision %d of %s must not be read any more, because of what stands in it: only performance leads and directors can export it from then on. "+
		"Copies that people have are still there: ask for them to be deleted.", so.Revision, so.Quarter.InSentence())
	if latest {
		lead += " It is the latest: nothing of the quarter can be read until a clean revision is signed off."
	}
	return ask.Spec{
		Title: fmt.Sprintf("Withdraw revision %d", so.Revision), Lead: lead,
		Tells: "Everybody may read the reason, so name nothing of what was wrong. Nothing is done until F9.",
		Boxes: []*form.Box{ask.Line("reason", "Reason", "", why, nil)},
		Does:  "Withdraw this revision", Short: "Withdraw",
		Why: func() string {
			_, err := ppb.Withdraw(p.revision(so), p.env.Actor, why.Value(), p.env.Clock())
			return ui.Sentence(err)
		},
		Do: func() func() (string, error) {
			reason := why.Value()
			return func() (string, error) {
				_, err := p.store.Withdraw(p.env.Ctx, p.env.Actor, so.Quarter, so.Revision, reason)
				return fmt.Sprintf("Revision %d is withdrawn. Ask for copies of it to be deleted.", so.Revision), err
			}
		},
	}
}

// askPublication asks when a revision was published, and for which meeting. What was planned stands there already.
func (p *Page) askPublication(so *ppb.SignOff) ask.Spec {
	plan := p.is.book.Plan
	today := rag.DateOf(p.env.Clock())
	boxes, days := [2]*form.Box{}, [2]form.Line{}
	for i, b := range []struct {
		name, label string
		holds       ppb.Date
	}{{"on", "Published on", plan.PublicationOn}, {"meeting", "For the meeting of", plan.MeetingOn}} {
		in := form.NewLine(field.Options{Max: 20, Exact: true})
		days[i] = in
		boxes[i] = ask.Line(b.name, b.label, b.holds.String(), in, func() string {
			if on, problem := ppb.ParseDay(in.Value(), today, today); problem == "" && !on.IsZero() {
				return on.Time().Weekday().String() + " " + wording.Date(on)
			}
			return ""
		})
	}
	read := func() (on, meeting ppb.Date, wrong string) {
		on, problem := ppb.ParseDay(days[0].Value(), today, today)
		if problem == "" {
			meeting, problem = ppb.ParseDay(days[1].Value(), today, today)
		}
		if problem != "" {
			return on, meeting, problem
		}
		_, err := ppb.Publish(p.revision(so), p.env.Actor, on, meeting, p.env.Clock())
		return on, meeting, ui.Sentence(err)
	}
	return ask.Spec{
		Title: fmt.Sprintf("Publication of revision %d", so.Revision),
		Lead:  "This records that the report was published, and publishes nothing. The report itself stays the same.",
		Tells: "Type 5/2/2024 or 2024-02-05. Nothing is recorded until F9.",
		Boxes: boxes[:], Does: "Record the publication", Short: "Record it",
		Why: func() string { _, _, wrong := read(); return wrong },
		Says: func() string {
			on, meeting, _ := read()
			return ppb.Publication{On: on, Meeting: meeting}.Warning()
		},
		Do: func() func() (string, error) {
			on, meeting, _ := read()
			return func() (string, error) {
				is, err := p.store.Publish(p.env.Ctx, p.env.Actor, so.Quarter, so.Revision, on, meeting)
				if err != nil {
					return "", err
				}
				return theme.Neutral(fmt.Sprintf("Revision %d was %s.", is.Revision, is.Published[len(is.Published)-1].Words())), nil
			}
		},
	}
}

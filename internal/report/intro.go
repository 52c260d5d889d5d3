package report

import (
	"fmt"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

func (w *writer) introduction() []doc.Block {
	p, q := w.book.Plan, w.book.Plan.Quarter
	measures, milestones := 0, 0
	for _, g := range w.groups {
		measures, milestones = measures+len(g.of(true)), milestones+len(g.of(false))
	}
	return []doc.Block{
		doc.Heading{Level: 2, ID: "section-1", Text: "1. Introduction"},
		doc.Numbered("1",
			fmt.Sprintf("This report gives the position of %s at the end of the %s, %s. It covers %s and %s under %s.",
				p.Council, ordinal(q), q.Months(), wording.Count(measures, "measure"),
				wording.Count(milestones, "milestone"), wording.Count(len(w.groups), "objective")),
			fmt.Sprintf("Progress is a statement about the end of %s, made part-way through it: Green says that the annual target is on course, whatever the figure is today. Direction of travel compares performance with the same quarter of %s.",
				year(q.Year), year(q.Year-1)),
			"Symbols, shorthand in square brackets and responsible officers are explained in section 6."),
	}
}

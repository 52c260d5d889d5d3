package report

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// appendix explains all that is printed in few letters, where the plan lists no sections.
func (w *writer) appendix() []doc.Block {
	out := append([]doc.Block{doc.Heading{Level: 2, ID: "section-6", Text: "6. Appendix: symbols, shorthand and responsible officers"}}, w.symbols()...)
	out = append(append(out, doc.Heading{Level: 3, ID: "travel", Text: "Direction of travel"}), travelKey()...)
	out = append(out, doc.Heading{Level: 3, ID: "shorthand", Text: "Shorthand in square brackets"}, shorthandKey())
	return append(out, doc.Heading{Level: 3, ID: "officers", Text: "Key of responsible officers"}, w.officerKey())
}

// symbols explain the colours of measures and of milestones.
func (w *writer) symbols() []doc.Block {
	t := doc.Table{Caption: "Quarterly progress", Columns: []doc.Column{{Text: "Symbol", Share: 16}, {Text: "Of a measure", Share: 42}, {Text: "Of a milestone", Share: 42}}}
	for _, is := range []struct {
		symbol             doc.Line
		measure, milestone string
	}{
		{doc.Line{Mark: doc.Green}, "the annual target is on course to be achieved", "on course to be achieved within the time-frame"},
		{
			doc.Line{Mark: doc.Amber}, "it is uncertain, or too early to say, whether the annual target will be achieved",
			"it is uncertain, or too early to say, whether it will be achieved within the time-frame",
		},
		{
			doc.Line{Mark: doc.Red}, "the annual target will not be achieved unless there is an intervention or remedial action is taken",
			"unlikely or certain not to be achieved within the time-frame",
		},
		{doc.Line{Mark: doc.Unrated}, "no colour is given; the reason stands with the measure", "no progress has been entered"},
		{doc.Line{Text: ppb.ReferWords}, "no colour fits; the commentary says how it stands", "no colour fits; the commentary says how it stands"},
	} {
		if is.symbol.Mark != doc.NoMark || w.refers() {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{is.symbol}, {{Text: is.measure}}, {{Text: is.milestone}}}})
		}
	}
	out := []doc.Block{t}
	if p := w.rule(); p != nil {
		out = append(out, p)
	}
	return append(out, w.trendWords()...)
}

func travelKey() []doc.Block {
	return []doc.Block{
		doc.List{
			{Mark: doc.Better, Text: "performance is better than in the same quarter of the previous year"},
			{Mark: doc.Same, Text: "performance is the same"},
			{Mark: doc.Worse, Text: "performance is worse"},
			{Mark: doc.Up, Text: "the number is higher; neither direction is better for this measure"},
			{Mark: doc.Down, Text: "the number is lower; neither direction is better for this measure"},
			{Mark: doc.NotApplicable, Text: "not compared; the reason stands beside it"},
		},
		doc.Plain("The arrow shows performance, not the number: fewer children entering care is an arrow up."),
	}
}

// shorthandWords are the shorthand in one sentence, where no section is there for it.
func shorthandWords() doc.Block {
	var out []string
	for _, t := range shorthandKey() {
		out = append(out, t.Term+" "+t.Text)
	}
	return doc.Plain("Shorthand in square brackets: " + strings.Join(out, "; ") + ".")
}

func shorthandKey() doc.List {
	return doc.List{
		{Term: "[p]", Text: "provisional"}, {Term: "[e]", Text: "estimated"}, {Term: "[f]", Text: "forecast"},
		{Term: "[r]", Text: "revised"}, {Term: "[b]", Text: "break in the series: not comparable with earlier figures"},
		{Term: "[c]", Text: "suppressed to protect people's confidentiality"}, {Term: "[x]", Text: "not available"},
		{Term: "[z]", Text: "not applicable"},
	}
}

func (w *writer) officerKey() doc.Block {
	if t := w.officerTable(); len(t.Rows) > 0 {
		return t
	}
	return doc.Plain("No responsible officers are named.")
}

// refers reports whether words stand in the place of some colour.
func (w *writer) refers() bool {
	return slices.ContainsFunc(w.rows(), func(r row) bool { return r.Reading.Refer })
}

// rule says how colours are computed where the plan's scheme is the usual one.
func (w *writer) rule() doc.Prose {
	p := w.book.Plan
	if p.Scheme != rag.SchemeTolerance {
		return nil
	}
	return doc.Plain(fmt.Sprintf(
		"The colour is computed by comparing the figure with what is expected by its date. Unless a measure has its own limits, Amber means that the figure misses it by at most %s. A responsible officer's judgement can replace the computed colour; both are then printed, with the reason.",
		number(p.Tolerance, rag.Percent, 0)))
}

func (w *writer) officerTable() doc.Table {
	caption, column := "Responsible officers and their measures and milestones", "Measures and milestones"
	if len(w.passages) > 0 {
		caption, column = "Responsible officers and what they answer for", "Answers for"
	}
	t := doc.Table{Caption: caption, Columns: []doc.Column{{Text: "Officer", Share: 18}, {Text: "Post", Share: 26}, {Text: column}}}
	var logins []string
	refs, passages := map[string][]string{}, map[string]int{}
	for _, o := range w.book.Officers {
		logins, refs[o.Login] = append(logins, o.Login), nil
	}
	known := func(login string) {
		if _, is := refs[login]; !is {
			logins, refs[login] = append(logins, login), nil
		}
	}
	for _, r := range w.rows() {
		for _, login := range r.Officers {
			known(login)
			refs[login] = append(refs[login], r.Ref())
		}
	}
	for _, it := range w.book.Items {
		if it.Rated() {
			continue
		}
		for _, login := range it.Officers { // beside each of these its officers are named, and no ref is printed
			known(login)
			passages[login]++
		}
	}
	for _, login := range logins {
		all := refs[login]
		switch n := passages[login]; {
		case n == 1:
			all = append(all, "a text or table")
		case n > 1:
			all = append(all, wording.Number(n)+" texts and tables")
		case len(all) == 0:
			continue
		}
		o := w.book.Officer(login)
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{{Text: o.Name}}, {{Text: o.Post}}, {{Text: strings.Join(all, ", ")}}}})
	}
	return t
}

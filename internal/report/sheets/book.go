package sheets

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/data"
)

// writer makes the sheets of one quarter.
type writer struct {
	Book
	doc        *data.Document
	series     []data.SeriesJSON
	period     string            // "Quarter 2, 2023/24"
	objectives map[string]string // titles, by code
}

// Of is a quarter as a workbook. The series are of its measures, in its order. The time is printed while the quarter is open.
func Of(d *data.Document, series []data.SeriesJSON, now time.Time) *Book {
	w := writer{doc: d, series: series, period: period(d.Quarter), objectives: map[string]string{}}
	for _, o := range d.Objectives {
		w.objectives[o.Code] = o.Title
	}
	w.Working = d.Edition == string(ppb.Working)
	w.Title = line(cmp.Or(d.Plan.Title, "Performance report") + ", " + w.period)
	w.Subject, w.Creator, w.Lang = "Performance report of "+line(cmp.Or(d.Plan.Council, "the council")), line(cmp.Or(d.Plan.Council, "ppbtui")), "en-GB"
	w.Made = now.UTC().Format(time.RFC3339)
	if d.SignedOff != nil {
		w.Made = d.SignedOff.At
	}
	all := append([]Sheet{w.measures(), w.milestones(), w.parts(), w.months(), w.earlier(), w.over(), w.texts()}, w.tables()...)
	all = slices.DeleteFunc(append(all, w.corrections(), w.actions()), func(s Sheet) bool { return s.Rows == 0 })
	notes := w.notes()
	w.Sheets = append([]Sheet{w.cover(now), contents(append([]Sheet{notes}, all...)), notes}, all...)
	return &w.Book
}

// objective is an objective as people read it.
func (w *writer) objective(code string) string {
	return strings.TrimSpace(code + " " + w.objectives[code])
}

// cover is the sheet that opens: what this is, how final it is, and how the quarter stands.
func (w *writer) cover(now time.Time) Sheet {
	d := w.doc
	lines := []string{line(d.Plan.Council)}
	if q, err := ppb.ParseQuarter(d.Quarter); err == nil {
		lines = append(lines, fmt.Sprintf("%s, %s.", q.Label(), q.Months()))
	}
	lines = append(lines, w.final(now)...)
	as := ppb.Audience(d.Edition)
	lines = append(lines, as.Label()+". "+wording.Sentence(as.Says()))
	if as != ppb.Public {
		lines = append(lines, "Not for publication.")
	}
	lines = append(lines, w.withheld())
	m, s := &d.Summary.Measures, &d.Summary.Milestones
	says := colours(m.Green, m.Amber, m.Red, m.None)
	if m.ByPart > 0 {
		says += fmt.Sprintf(", %d rated by part", m.ByPart)
	}
	lines = append(lines,
		fmt.Sprintf("%s: %s.", wording.Count(len(d.Measures), "measure"), says),
		fmt.Sprintf("%s: %s.", wording.Count(len(d.Milestones), "milestone"), colours(s.Green, s.Amber, s.Red, s.None)),
		"The worksheet Contents lists all worksheets. The worksheet Notes explains notes and shorthand in square brackets.",
		"Each worksheet holds one table at most, from the first column on, below its title. No cells are merged, and colour says nothing.",
		"Whatever is text stays text, even where it looks like a formula.")
	return Sheet{Name: "Cover", Title: w.Title, Lines: slices.DeleteFunc(lines, func(s string) bool { return s == "" })}
}

// withheld says how many items are not as they were entered.
func (w *writer) withheld() string {
	n := 0
	count := func(says string) {
		if says != "" {
			n++
		}
	}
	for i := range w.doc.Measures {
		count(w.doc.Measures[i].Withheld)
	}
	for i := range w.doc.Milestones {
		count(w.doc.Milestones[i].Withheld)
	}
	for i := range w.doc.Texts {
		count(w.doc.Texts[i].Withheld)
	}
	for i := range w.doc.Tables {
		count(w.doc.Tables[i].Withheld)
	}
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("Withheld from this edition, in whole or in part: %s. The columns Withheld say why.", wording.Count(n, "item"))
}

func colours(green, amber, red, none int) string {
	return fmt.Sprintf("%d Green, %d Amber, %d Red, %d not rated", green, amber, red, none)
}

// final says how final the quarter is.
func (w *writer) final(now time.Time) []string {
	so := w.doc.SignedOff
	if so == nil {
		return []string{"Not final: the quarter as it stood on " + wording.Moment(now.UTC()) + " UTC. It can still change."}
	}
	says := fmt.Sprintf("Signed off by %s, as revision %d.", cmp.Or(so.Name, so.By), so.Revision)
	if at, err := time.Parse(time.RFC3339, so.At); err == nil {
		says = fmt.Sprintf("Signed off by %s on %s UTC, as revision %d.", cmp.Or(so.Name, so.By), wording.Moment(at.UTC()), so.Revision)
	}
	out := []string{line(says)}
	if len(so.Open) > 0 {
		out = append(out, line(fmt.Sprintf("Not accepted at sign-off: %s. Reason: %s", strings.Join(so.Open, ", "), so.Gaps)))
	}
	if so.Digest != "" {
		out = append(out, "SHA-256 of what was signed off: "+so.Digest)
	}
	return out
}

// contents is the sheet that leads to the others.
func contents(all []Sheet) Sheet {
	return tableOf("Contents", "Contents", nil, []column[Sheet]{
		{"Worksheet", middle, func(s *Sheet) Cell { return Cell{Kind: Link, Text: s.Name} }},
		{"What it holds", wide, func(s *Sheet) Cell { return words(s.Title) }},
		{"Rows", narrow, func(s *Sheet) Cell { return Cell{Kind: Integer, Text: fmt.Sprint(s.Rows)} }},
	}, all)
}

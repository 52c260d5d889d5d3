package ppb

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb/wording"
)

// deepestSection is how many sections there may be, one below the other. A report has headings for no more.
const deepestSection = 6

// SectionProblem is what is wrong with a section: in which column of sections.csv, and as a sentence goes on behind its name.
type SectionProblem struct{ Code, Column, Text string }

// SectionsWrong are what is wrong with the sections of a plan as a whole: a parent that is none of them, or that stands under its
// own child; a second section of the performance; a part that cannot be generated.
func SectionsWrong(sections []Section) (out []SectionProblem) {
	at := map[string]Section{}
	for _, s := range sections {
		at[s.Code] = s
	}
	performance := ""
	for _, s := range sections {
		bad := func(column, format string, a ...any) {
			out = append(out, SectionProblem{s.Code, column, fmt.Sprintf(format, a...)})
		}
		switch {
		case s.Kind == GeneratedSection && !slices.Contains(Generated(), s.About):
			bad("about", "has to say what is generated: use one of %s", strings.Join(Generated(), " "))
		case s.About != "" && !s.Kind.HasAbout():
			bad("about", "goes with kind generated or chart only: leave it empty")
		}
		if s.Kind == PerformanceSection {
			if performance != "" {
				bad("kind", "the performance stands in section %s already: a report has one such section", performance)
			}
			performance = s.Code
		}
		if _, ok := at[s.Parent]; !ok && s.Parent != "" {
			bad("parent", "there is no section %q for it to stand under", s.Parent)
		}
		if levels, circle := above(at, s); circle {
			bad("parent", "it stands under itself")
		} else if levels > deepestSection {
			bad("parent", "it stands more than %d levels deep, and %[1]d is the most: let it stand under a section further up", deepestSection)
		}
	}
	return out
}

// above is at which level a section stands, 1 being the top.
func above(at map[string]Section, s Section) (level int, circle bool) {
	over := map[string]bool{s.Code: true}
	for p := s.Parent; p != ""; p = at[p].Parent {
		if over[p] {
			return 0, true
		}
		over[p] = true
	}
	return len(over), false
}

// ChartWrong is what is wrong with the table that a chart is to draw, by the tables that there are; empty where nothing is.
func ChartWrong(s Section, table func(key string) *Grid) string {
	if s.Kind != ChartSection {
		return ""
	}
	key, column := Charted(s.About, func(key string) bool { return table(key) != nil })
	switch g := table(key); {
	case g == nil:
		return "has to name the table that the chart draws, by its key, and may name one of its columns behind a full stop"
	case column != "" && g.Column(column) < 0:
		return fmt.Sprintf("names the column %q, which the table %s has not", column, key)
	}
	return ""
}

// Misplaced are what does not fit in a plan: sections that are wrong, charts without their table, and items that stand where none of
// their kind can.
func Misplaced(sections []Section, items []*Item) []SectionProblem {
	out := SectionsWrong(sections)
	tables := map[string]*Grid{}
	for _, it := range items {
		if it.Grid != nil {
			tables[it.Key()] = it.Grid
		}
	}
	for _, s := range sections {
		if text := ChartWrong(s, func(key string) *Grid { return tables[key] }); text != "" {
			out = append(out, SectionProblem{s.Code, "about", text})
		}
	}
	for _, it := range items {
		code := it.Objective()
		s, ok := SectionOf(sections, code)
		switch {
		case it.Rated() && ok:
			out = append(out, SectionProblem{code, "kind", fmt.Sprintf("is a section, and %s is a %s, which stands under an objective", it.Key(), it.Kind())})
		case !it.Rated() && !ok:
			out = append(out, SectionProblem{code, "section", fmt.Sprintf("is no section, and %s is a %s, which stands in one", it.Key(), it.Kind())})
		case !it.Rated() && !s.Kind.Takes(it.Kind()):
			out = append(out, SectionProblem{code, "kind", fmt.Sprintf("is of the kind %s, which holds no %s, and %s stands in it", s.Kind, it.Kind(), it.Key())})
		}
	}
	return out
}

// Kept is why a section or an objective cannot be taken out of a plan, as a sentence; empty where nothing stands under it. The book
// is of all items, those that have left the report too.
func Kept(b *Book, code string) string {
	var under []string
	for _, s := range b.Sections {
		if s.Parent == code {
			under = append(under, s.Code)
		}
	}
	for _, o := range b.Objectives {
		if o.Parent == code || slices.Contains(o.Serves, code) {
			under = append(under, o.Code)
		}
	}
	for _, it := range b.Items {
		switch {
		case it.Objective() != code:
		case it.Retires.By(b.Plan.Quarter):
			under = append(under, it.Key()+", which has left the report,")
		default:
			under = append(under, it.Key())
		}
	}
	const most = 4
	if s, ok := SectionOf(b.Sections, code); ok && s.Kind == PerformanceSection && len(b.Objectives) > 0 {
		return "the objectives are printed in it: take them out of the plan first, or leave it where it is"
	}
	switch n := len(under); {
	case n == 0:
		return ""
	case n == 1:
		return under[0] + " stands under it: have that stand elsewhere first"
	case n > most:
		under = append(under[:most-1:most-1], fmt.Sprint(n-most+1, " more"))
	}
	return wording.And(under) + " stand under it: have them stand elsewhere first"
}

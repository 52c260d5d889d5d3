package ppb

import (
	"fmt"
	"slices"
)

// Section is a part of the report that a plan lists, in the order of the report. A plan without sections is a report of its
// objectives alone.
type Section struct {
	Code, Parent, Title string
	Kind                SectionKind
	About               string    `json:",omitempty"` // of one that is generated: what, see Generated; of a chart: the key of its table
	Numbering           Numbering `json:",omitempty"`
	Department          string    `json:",omitempty"` // that answers for it; empty: that of the section it belongs to
}

// SectionKind says what stands in a section.
type SectionKind string

// The kinds.
const (
	TextSection        SectionKind = "text"        // texts; none: a heading over other sections
	ParagraphsSection  SectionKind = "paragraphs"  // numbered paragraphs with titles, of this quarter alone
	PerformanceSection SectionKind = "performance" // the objectives with their measures and milestones
	TableSection       SectionKind = "table"       // tables, and texts beside them
	ChartSection       SectionKind = "chart"       // a table, drawn
	AttachmentSection  SectionKind = "attachment"  // files, each with its words
	GeneratedSection   SectionKind = "generated"   // what nobody types
)

// SectionKinds are the kinds in the order in which they are offered.
func SectionKinds() []SectionKind {
	return []SectionKind{TextSection, ParagraphsSection, PerformanceSection, TableSection, ChartSection, AttachmentSection, GeneratedSection}
}

// Holds reports whether items stand directly in sections of this kind: which, is for their own kind to say.
func (k SectionKind) Holds() bool {
	return k != PerformanceSection && k != ChartSection && k != GeneratedSection
}

// Numbering says how a section's number is made. No number is typed, so none is missing where a section is.
type Numbering string

// The ways.
const (
	Numbered          Numbering = ""         // the next number under its parent
	Unnumbered        Numbering = "none"     // no number; its texts are printed as labelled fields
	RestartedNumbers  Numbering = "restart"  // the next number, beginning again with 1
	AppendixNumbering Numbering = "appendix" // "Appendix 1", counted by itself
)

// Numberings are the ways in the order in which they are offered.
func Numberings() []Numbering {
	return []Numbering{Numbered, Unnumbered, RestartedNumbers, AppendixNumbering}
}

// The parts of a report that are generated, as About names them.
const (
	GeneratedSummary     = "summary"
	GeneratedExceptions  = "exceptions" // every Red, then every Amber
	GeneratedDataQuality = "data_quality"
	GeneratedChanges     = "changes" // of targets and due dates
	GeneratedCorrections = "corrections"
	GeneratedArising     = "matters_arising"
	GeneratedSymbols     = "symbols"
	GeneratedTravel      = "travel"
	GeneratedShorthand   = "shorthand"
	GeneratedOfficers    = "officers"
)

// Generated are all parts that can be generated, in the usual order of a report.
func Generated() []string {
	return []string{GeneratedSummary, GeneratedExceptions, GeneratedDataQuality, GeneratedChanges, GeneratedCorrections, GeneratedArising,
		GeneratedSymbols, GeneratedTravel, GeneratedShorthand, GeneratedOfficers}
}

// SectionsWrong are what is wrong with the sections of a plan as a whole, by their codes: a parent that is none of them, or
// that stands under its own child; a second section of the performance.
func SectionsWrong(sections []Section) []Problem {
	var out []Problem
	at := map[string]Section{}
	for _, s := range sections {
		at[s.Code] = s
	}
	performance := ""
	for _, s := range sections {
		if s.Parent != "" {
			if _, ok := at[s.Parent]; !ok {
				out = append(out, Problem{Field(s.Code), fmt.Sprintf("there is no section %q for it to stand under", s.Parent)})
			}
		}
		if s.Kind == PerformanceSection {
			if performance != "" {
				out = append(out, Problem{Field(s.Code), "the performance stands in section " + performance + " already: a report has one such section"})
			}
			performance = s.Code
		}
		over := map[string]bool{s.Code: true}
		for p := s.Parent; p != ""; p = at[p].Parent {
			if over[p] {
				out = append(out, Problem{Field(s.Code), "it stands under itself"})
				break
			}
			over[p] = true
		}
	}
	return out
}

// SectionOf is the section with this code.
func SectionOf(sections []Section, code string) (Section, bool) {
	i := slices.IndexFunc(sections, func(s Section) bool { return s.Code == code })
	if i < 0 {
		return Section{}, false
	}
	return sections[i], true
}

// Order are the codes under which items stand, in the report's order: sections, and in the place of the performance the
// objectives. Objectives that no section of the performance has room for come last.
func Order(sections []Section, objectives []Objective) []string {
	out := make([]string, 0, len(sections)+len(objectives))
	placed := false
	for _, s := range sections {
		out = append(out, s.Code)
		if s.Kind == PerformanceSection && !placed {
			placed = true
			for _, o := range objectives {
				out = append(out, o.Code)
			}
		}
	}
	if !placed {
		for _, o := range objectives {
			out = append(out, o.Code)
		}
	}
	return out
}

// DepartmentFor is the department that answers for what stands under this code of a section or an objective.
func DepartmentFor(sections []Section, objectives []Objective, code string) string {
	for range sections {
		s, ok := SectionOf(sections, code)
		if !ok {
			break
		}
		if s.Department != "" || s.Parent == "" {
			return s.Department
		}
		code = s.Parent
	}
	return DepartmentOf(objectives, code)
}

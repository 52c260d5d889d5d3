package ppb

import "slices"

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

// Takes reports whether items of a kind stand directly in sections of this kind. Measures and milestones stand under objectives.
func (k SectionKind) Takes(item ItemKind) bool {
	switch item {
	case TextItem:
		return k != PerformanceSection && k != ChartSection && k != GeneratedSection
	case GridItem:
		return k == TableSection
	}
	return false
}

// HasAbout reports whether sections of this kind say what they are about.
func (k SectionKind) HasAbout() bool { return k == GeneratedSection || k == ChartSection }

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

// SectionOf is the section with this code.
func SectionOf(sections []Section, code string) (Section, bool) {
	i := slices.IndexFunc(sections, func(s Section) bool { return s.Code == code })
	if i < 0 {
		return Section{}, false
	}
	return sections[i], true
}

// Nested are the sections as the report has them: each before those that stand under it, and those under one in the plan's order.
func Nested(sections []Section) []Section {
	below := map[string][]Section{}
	for _, s := range sections {
		parent := s.Parent
		if _, ok := SectionOf(sections, parent); !ok {
			parent = ""
		}
		below[parent] = append(below[parent], s)
	}
	out := make([]Section, 0, len(sections))
	var under func(parent string)
	under = func(parent string) {
		for _, s := range below[parent] {
			out = append(out, s)
			under(s.Code)
		}
	}
	under("")
	return out
}

// Order are the codes under which items stand, in the report's order: sections, and in the place of the performance the
// objectives. Objectives that no section of the performance has room for come last.
func Order(sections []Section, objectives []Objective) []string {
	out := make([]string, 0, len(sections)+len(objectives))
	placed := false
	for _, s := range Nested(sections) {
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

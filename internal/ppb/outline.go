package ppb

import (
	"slices"
	"strconv"
	"strings"

	"ppbtui/internal/tabular"
)

// Chapter is a section in its place in the report, with the number printed before it and what stands in it.
type Chapter struct {
	Section
	Depth  int    // below how many sections it stands
	Number string // "5.0" at the top, "5.1" below it, "Appendix 1", or none

	Items      []Passage  // the texts and tables that stand directly in it, in their order
	Objectives []string   // of the performance: the numbers of the objectives that have headings, in their order: all but those named above others
	Below      []*Chapter // the sections that stand under it
}

// Passage is a text or a table in its place. Number is that of a text that is written and stands in a section whose texts
// are numbered.
type Passage struct {
	*Item
	Number string
}

// Supplied reports whether anything is written in the chapter itself or it has others below it.
func (c *Chapter) Supplied() bool {
	return len(c.Below) > 0 || slices.ContainsFunc(c.Items, func(p Passage) bool { return p.Written() })
}

// Written reports whether a text has words, or a table a cell or words of its own.
func (it *Item) Written() bool {
	c := it.Entry.Content
	if trimBlank(c[FieldCommentary]) != "" {
		return true
	}
	if it.Grid == nil {
		return false
	}
	_, sheet := it.Grid.Sheet(c)
	return !empty(sheet)
}

// empty reports whether nothing is typed into a table.
func empty(s *tabular.Sheet) bool {
	for _, row := range s.Values {
		for i := range row {
			if row[i].Typed != "" {
				return false
			}
		}
	}
	return true
}

// Outline is the report by its sections, each with those below it. Numbers are counted over what is printed, so that they
// have no holes: every section counts, written or not, and of the texts those that are. Under a section without a number
// nothing has one, until a section begins again with 1. What the sections have no room for stands behind them: the
// performance, and texts and tables of a section that is none of the plan's.
func (b *Book) Outline() []*Chapter {
	o := outline{objectives: len(b.Objectives) - len(b.NamedAbove()), items: map[string][]*Item{}, below: map[string][]Section{}}
	sections := slices.Clone(b.Sections)
	rated := false
	for _, it := range b.Items {
		if it.Rated() {
			rated = true
			continue
		}
		code := it.Objective()
		if _, ok := SectionOf(sections, code); !ok {
			sections = append(sections, Section{Code: code, Title: "Without a section", Kind: TableSection, Numbering: Unnumbered})
		}
		o.items[code] = append(o.items[code], it)
	}
	if rated && !slices.ContainsFunc(sections, func(s Section) bool { return s.Kind == PerformanceSection }) {
		sections = append(sections, Section{Code: "performance", Title: "Performance overview", Kind: PerformanceSection})
	}
	for _, s := range sections {
		parent := s.Parent
		if _, ok := SectionOf(sections, parent); !ok {
			parent = ""
		}
		o.below[parent] = append(o.below[parent], s)
	}
	return o.chapters("", 0, &counting{})
}

// EachChapter goes through chapters and those below them, in the report's order.
func EachChapter(all []*Chapter, do func(*Chapter)) {
	for _, c := range all {
		do(c)
		EachChapter(c.Below, do)
	}
}

// outline is what the chapters are made from, by the codes of sections.
type outline struct {
	items      map[string][]*Item
	below      map[string][]Section
	objectives int
	appendices int
}

// counting makes the numbers of what stands next to each other.
type counting struct {
	before string // "5."; empty at the top
	n      int
	off    bool // there are none
}

func (c *counting) next() string {
	if c.off {
		return ""
	}
	c.n++
	return c.before + strconv.Itoa(c.n)
}

func (o *outline) chapters(parent string, depth int, count *counting) (out []*Chapter) {
	for _, s := range o.below[parent] {
		c := &Chapter{Section: s, Depth: depth}
		within := &counting{off: true}
		switch s.Numbering {
		case Unnumbered:
		case AppendixNumbering:
			o.appendices++
			n := strconv.Itoa(o.appendices)
			c.Number, within = "Appendix "+n, &counting{before: "A" + n + "."}
		case RestartedNumbers:
			count.n, count.off = 0, false
			fallthrough
		default:
			c.Number, within = o.number(count)
		}
		for _, it := range o.items[s.Code] {
			c.Items = append(c.Items, passage(s.Kind, it, within))
		}
		if s.Kind == PerformanceSection {
			for range o.objectives {
				c.Objectives = append(c.Objectives, within.next())
			}
		}
		c.Below = o.chapters(s.Code, depth+1, within)
		out = append(out, c)
	}
	return out
}

// number is the next number of a section, and how what stands in it is counted.
func (o *outline) number(count *counting) (string, *counting) {
	n := count.next()
	switch {
	case n == "":
		return "", &counting{off: true}
	case count.before == "":
		return n + ".0", &counting{before: n + "."}
	}
	return n, &counting{before: n + "."}
}

// passage is an item in its place: beside a table, words are its commentary, and have no number.
func passage(in SectionKind, it *Item, count *counting) Passage {
	p := Passage{Item: it}
	if it.Text != nil && (in == TextSection || in == ParagraphsSection) && it.Written() {
		p.Number = count.next()
	}
	return p
}

// Charted is the key of the table that a chart is about, and the code of the column that it draws: "RES.cost" is the column cost
// of RES. Of a table alone the column is empty, which is its first with numbers.
func (b *Book) Charted(about string) (key, column string) {
	return Charted(about, func(key string) bool { return b.Item(key) != nil })
}

// Charted is Book.Charted where it is only known which tables there are.
func Charted(about string, there func(key string) bool) (key, column string) {
	if at := strings.LastIndexByte(about, '.'); at > 0 && !there(about) {
		return about[:at], about[at+1:]
	}
	return about, ""
}

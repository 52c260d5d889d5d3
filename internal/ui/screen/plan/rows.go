package plan

import (
	"strings"

	"ppbtui/internal/ppb"
)

// sectionKind is what stands in a section: "paragraphs", "generated: symbols", "chart: RES.cost".
func sectionKind(s *ppb.Section) string {
	if s.About == "" {
		return string(s.Kind)
	}
	return string(s.Kind) + ": " + strings.ReplaceAll(s.About, "_", " ")
}

// rows are a plan's sections and objectives with their items, in the report's order, and what has left it.
type rows struct {
	of []row
	at map[string]int
}

func newRows(b *ppb.Book, today ppb.Date) *rows {
	rs := &rows{at: make(map[string]int, len(b.Items)+len(b.Objectives)+len(b.Sections))}
	add := func(r row) {
		r.book, r.today = b, today
		rs.at[r.key()] = len(rs.of)
		rs.of = append(rs.of, r)
	}
	under := map[string][]int{}
	for i, it := range b.Items {
		under[it.Objective()] = append(under[it.Objective()], i)
	}
	items := func(code string, depth int) {
		for _, i := range under[code] {
			add(row{item: b.Items[i], place: i, depth: depth})
		}
		delete(under, code)
	}
	heads := headings(b)
	for _, code := range ppb.Order(b.Sections, b.Objectives) {
		if head, ok := heads[code]; ok {
			add(head)
			items(code, head.depth+1)
		}
	}
	for _, it := range b.Items { // of an objective that the plan does not have
		items(it.Objective(), 1)
	}
	for i := range b.Gone {
		add(row{gone: &b.Gone[i], depth: 1})
	}
	return rs
}

// headings are the rows of the sections and of the objectives, which stand below the section of the performance, by their codes.
func headings(b *ppb.Book) map[string]row {
	out := make(map[string]row, len(b.Sections)+len(b.Objectives))
	for i := range b.Sections {
		out[b.Sections[i].Code] = row{section: &b.Sections[i]}
	}
	performance := 0
	ppb.EachChapter(b.Outline(), func(c *ppb.Chapter) {
		head, ok := out[c.Code]
		if !ok {
			return // made for what the plan has no section for
		}
		head.depth, head.number = c.Depth, c.Number
		out[c.Code] = head
		if c.Kind == ppb.PerformanceSection {
			performance = c.Depth + 1
		}
	})
	for i := range b.Objectives {
		out[b.Objectives[i].Code] = row{objective: &b.Objectives[i], depth: performance}
	}
	return out
}

// Len is how many there are.
func (rs *rows) Len() int { return len(rs.of) }

// At is row i.
func (rs *rows) At(i int) row { return rs.of[i] }

// Find is the row with this key, or -1.
func (rs *rows) Find(key string) int {
	if i, ok := rs.at[key]; ok {
		return i
	}
	return -1
}

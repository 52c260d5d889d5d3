package plan

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/theme"
)

// row is a line of the list: an objective as the heading of its items, an item, or what has left the report with this
// quarter. One of the three is set.
type row struct {
	book      *ppb.Book
	today     ppb.Date
	objective *ppb.Objective
	item      *ppb.Item
	place     int // of the item in the book
	gone      *ppb.Gone
}

// key of the row: an item's own, so that a page about it comes back here.
func (r row) key() string {
	switch {
	case r.objective != nil:
		return "objective " + r.objective.Code
	case r.gone != nil:
		return "gone " + r.gone.Key
	}
	return r.item.Key()
}

// terms are what a search for an item looks through.
func (r row) terms() *ppb.Terms { return ppb.TermsOf(r.book).At(r.place) }

func (r row) found(search *ppb.Search) bool {
	switch {
	case r.item != nil:
		return search.Finds(r.terms(), strings.ToLower(r.officers()))
	case r.gone != nil:
		return search.FindsNamed(r.gone.Ref, r.gone.Title)
	}
	return search.FindsNamed(r.objective.Code, r.objective.Title)
}

func (r row) ref() string {
	switch {
	case r.objective != nil:
		return theme.Neutral(r.objective.Code)
	case r.gone != nil:
		return theme.Neutral(r.gone.Ref)
	}
	return theme.Neutral(r.item.Ref())
}

// title is an objective's as it is, and what stands under one indented.
func (r row) title() string {
	switch {
	case r.objective != nil:
		return theme.Neutral(r.objective.Title)
	case r.gone != nil:
		return "  " + theme.Neutral(r.gone.Title)
	}
	return "  " + theme.Neutral(r.book.TitleOf(r.item))
}

// aim is the target in words, or the day a milestone is due.
func (r row) aim() string {
	switch {
	case r.objective != nil:
		return ""
	case r.gone != nil:
		return retirement(r.gone.Retirement, r.book.Plan.Quarter)
	case r.item.Milestone != nil:
		return dueWords(r.item.Milestone)
	case !r.item.Rated():
		return r.item.Kind().String()
	}
	return target(r.book, r.item)
}

// counts is how the measure counts, and in which unit.
func (r row) counts() string {
	if r.item == nil || r.item.Measure == nil {
		return ""
	}
	return basis(r.item.Measure.Rule.Basis) + ", " + unit(r.item.Measure.Rule.Unit)
}

// due are the quarters that a measure is due in, where those are not all.
func (r row) due() string {
	if r.item == nil || r.item.Measure == nil {
		return ""
	}
	return r.item.Measure.DueIn.String()
}

func (r row) officers() string {
	if r.item == nil {
		return ""
	}
	return theme.Neutral(r.book.OfficersText(r.item, r.today))
}

// leaves is from when the item is in the report no longer, where that is stated.
func (r row) leaves() string {
	switch {
	case r.gone != nil:
		return "left"
	case r.item != nil && !r.item.Retires.From.IsZero():
		return "to " + r.item.Retires.From.Prev().Short()
	}
	return ""
}

// rows are a plan's objectives with their items, and what has left it.
type rows struct {
	of []row
	at map[string]int
}

func newRows(b *ppb.Book, today ppb.Date) *rows {
	rs := &rows{at: make(map[string]int, len(b.Items)+len(b.Objectives))}
	add := func(r row) {
		rs.at[r.key()] = len(rs.of)
		rs.of = append(rs.of, r)
	}
	under := map[string][]int{}
	for i, it := range b.Items {
		under[it.Objective()] = append(under[it.Objective()], i)
	}
	items := func(code string) {
		for _, i := range under[code] {
			add(row{book: b, today: today, item: b.Items[i], place: i})
		}
		delete(under, code)
	}
	objectives := map[string]*ppb.Objective{}
	for i := range b.Objectives {
		objectives[b.Objectives[i].Code] = &b.Objectives[i]
	}
	for _, code := range ppb.Order(b.Sections, b.Objectives) {
		if o := objectives[code]; o != nil {
			add(row{book: b, today: today, objective: o})
		}
		items(code)
	}
	for _, it := range b.Items { // of an objective that the plan does not have
		items(it.Objective())
	}
	for i := range b.Gone {
		add(row{book: b, today: today, gone: &b.Gone[i]})
	}
	return rs
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

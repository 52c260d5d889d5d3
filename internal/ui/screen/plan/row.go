package plan

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/theme"
)

// row is a line of the list: a section or an objective as the heading of its items, an item, or what has left the report with this
// quarter. One of the four is set.
type row struct {
	book      *ppb.Book
	today     ppb.Date
	section   *ppb.Section
	objective *ppb.Objective
	item      *ppb.Item
	place     int // of the item in the book
	gone      *ppb.Gone

	depth  int    // how far it stands in
	number string // that a section is printed with
}

// key of the row: an item's own, so that a page about it comes back here.
func (r row) key() string {
	switch {
	case r.section != nil:
		return "section " + r.section.Code
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
	case r.section != nil:
		return search.FindsNamed(r.section.Code, r.heading())
	}
	return search.FindsNamed(r.objective.Code, r.objective.Title)
}

func (r row) ref() string {
	switch {
	case r.section != nil:
		return theme.Neutral(r.section.Code)
	case r.objective != nil:
		return theme.Neutral(r.objective.Code)
	case r.gone != nil:
		return theme.Neutral(r.gone.Ref)
	}
	return theme.Neutral(r.item.Ref())
}

// title is indented as far as the row stands below others.
func (r row) title() string {
	title := ""
	switch {
	case r.section != nil || r.objective != nil:
		title = r.heading()
	case r.gone != nil:
		title = r.gone.Title
	default:
		title = r.book.TitleOf(r.item)
	}
	return strings.Repeat("  ", r.depth) + theme.Neutral(title)
}

// heading is what a section, with its number, or an objective is printed under.
func (r row) heading() string {
	if r.objective != nil {
		return r.objective.Title
	}
	return strings.TrimSpace(r.number + " " + ppb.Filled(&r.book.Plan, r.section.Title))
}

// aim is the target in words, or the day a milestone is due; of what has neither its kind.
func (r row) aim() string {
	switch {
	case r.section != nil:
		return sectionKind(r.section)
	case r.objective != nil:
		return ""
	case r.gone != nil:
		return retirement(r.gone.Retirement, r.book.Plan.Quarter)
	case r.item.Milestone != nil:
		return dueWords(r.item.Milestone)
	case !r.item.Rated():
		return kindOf(r.item)
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

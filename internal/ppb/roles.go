package ppb

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb/wording"
)

// Duty is what a role may do, in words: "accept or return an item", and of which items.
type Duty struct{ Does, Of string }

// Duties are what a role may do, in the order of Powers. Of is empty where it is about no item, or about every one.
func Duties(r Role) (out []Duty) {
	for _, p := range Powers() {
		switch reach := p.Of(r); {
		case reach == Nobody:
		case p.Whole || reach == AnyItem:
			out = append(out, Duty{Does: p.Does})
		default:
			out = append(out, Duty{p.Does, reach.String()})
		}
	}
	return out
}

// PowersTable is Powers as lines of text, as the documentation of it has them.
func PowersTable() []string {
	short := [...]string{Nobody: "-", OwnItems: "own", InDepartment: "department", AnyItem: "yes"}
	width := 0
	for _, p := range Powers() {
		width = max(width, len(p.Does))
	}
	line := func(does string, cells []string) string {
		return strings.TrimRight(fmt.Sprintf("%-*s  %-7s  %-4s  %-10s  %-13s  %s", width, does, cells[0], cells[1], cells[2], cells[3], cells[4]), " ")
	}
	heads := make([]string, 0, len(roles))
	for _, r := range Roles() {
		heads = append(heads, r.String())
	}
	out := []string{line("", heads)}
	for _, p := range Powers() {
		cells := make([]string, 0, len(roles))
		for _, r := range Roles() {
			cells = append(cells, short[p.Of(r)])
		}
		out = append(out, line(p.Does, cells))
	}
	return out
}

// Contributing is how an officer of an item is called beside their name: ", for Ann Ash" of a contributor who does it for her,
// ", contributor" of one who does it for all, and nothing of the others.
func (b *Book) Contributing(it *Item, login string) string {
	switch h, helps := it.Helps(login); {
	case !helps:
		return ""
	case h.For == "":
		return ", contributor"
	default:
		return ", for " + b.Officer(h.For).Name
	}
}

// OfficersText names an item's officers: those who contribute with for whom, those who have left with when, and whether it is without
// an owner: "Ann Ash (left on 1 October 2023); Con Cole, for Ann Ash".
func (b *Book) OfficersText(it *Item, today Date) string {
	names := make([]string, len(it.Officers))
	for i, login := range it.Officers {
		o := b.Officer(login)
		names[i] = o.Name + b.Contributing(it, login)
		if left := o.Left(today); left != "" && b.SignOff == nil {
			names[i] += " (" + left + ")"
		}
	}
	if !b.Owned(it, today) || len(names) == 0 {
		names = append(names, WithoutOwner)
	}
	return strings.Join(names, "; ")
}

// Left is what is said beside the name of a person who has left or is going to: "left on 1 October 2023", "leaves on ...".
func (o Officer) Left(today Date) string {
	switch {
	case o.ClosedOn.IsZero():
		return ""
	case o.Closed(today):
		return "left on " + wording.Date(o.ClosedOn)
	}
	return "leaves on " + wording.Date(o.ClosedOn)
}

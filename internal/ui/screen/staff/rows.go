package staff

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/theme"
)

// person is one line.
type person struct {
	ppb.Officer
	items    []*ppb.Item
	deputies []ppb.Deputy // who stand in for them, today or later
	remark   string       // that they have left, are leaving, or who stands in for them
	hay      string
}

func login(p *person) string { return p.Login }

func safe(s string) string { return theme.Neutral(s) }

// found has every word that is typed stand in what is said of a person.
func found(typed string) func(*person) bool {
	words := strings.Fields(strings.ToLower(typed))
	return func(p *person) bool {
		return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(p.hay, w) })
	}
}

// rows are the people, those who have left behind the others.
func (h *held) rows() []*person {
	out := make([]*person, 0, len(h.people))
	for _, o := range h.people {
		p := &person{Officer: o, items: h.book.Mine(o.Login)}
		said := []string{o.Left(h.today)}
		for _, d := range h.deputies {
			if d.For == o.Login && d.Until.Compare(h.today) >= 0 {
				p.deputies = append(p.deputies, d)
				said = append(said, h.standsIn(d))
			}
		}
		p.remark = strings.Join(slices.DeleteFunc(said, func(s string) bool { return s == "" }), "; ")
		p.hay = strings.ToLower(strings.Join([]string{o.Login, o.Name, o.Post, o.Role.Title(), o.Department, o.Mail, p.remark}, " "))
		out = append(out, p)
	}
	slices.SortStableFunc(out, func(a, b *person) int { return gone(a, h.today) - gone(b, h.today) })
	return out
}

func gone(p *person, today ppb.Date) int {
	if p.Closed(today) {
		return 1
	}
	return 0
}

// standsIn says who stands in and until when.
func (h *held) standsIn(d ppb.Deputy) string {
	name := h.book.Officer(d.Login).Name
	if d.On(h.today) {
		return name + " stands in until " + wording.Date(d.Until)
	}
	return name + " stands in from " + wording.Date(d.From) + " until " + wording.Date(d.Until)
}

// tables are the columns of a narrow terminal, and those of a wider one.
func tables() (narrow *browse.Table[*person], wide func(w int) *browse.Table[*person]) {
	wider := browse.Column[*person]{Head: "Name", Cell: func(p *person) string { return safe(p.Name) }, Cut: true, Name: true, Least: 12, Most: 24}
	role := browse.Column[*person]{Head: "Role", Cell: func(p *person) string { return safe(wording.Joined(p.Role.Title(), p.Department)) }, Gap: 2, Cut: true, Least: 8, Most: 28}
	short := browse.Column[*person]{Head: "Role", Cell: func(p *person) string { return p.Role.String() }, Gap: 2, Least: 6}
	post := browse.Column[*person]{Head: "Post", Cell: func(p *person) string { return safe(p.Post) }, Gap: 2, Cut: true, Least: 8, Most: 30}
	items := browse.Column[*person]{Head: "Items", Cell: func(p *person) string { return wording.Number(len(p.items)) }, Gap: 2, Least: 5, Fixed: true, Right: true}
	remark := browse.Column[*person]{Head: "", Cell: func(p *person) string { return safe(p.remark) }, Gap: 2, Fills: true, Ragged: true}
	name := wider
	name.Fills = true
	narrow = &browse.Table[*person]{Columns: []browse.Column[*person]{name, short, items}}
	middle := &browse.Table[*person]{Columns: []browse.Column[*person]{wider, role, items, remark}}
	full := &browse.Table[*person]{Columns: []browse.Column[*person]{wider, post, role, items, remark}}
	return narrow, func(w int) *browse.Table[*person] {
		if w < 110 {
			return middle
		}
		return full
	}
}

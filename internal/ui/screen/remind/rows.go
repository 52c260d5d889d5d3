package remind

import (
	"slices"
	"strings"

	"ppbtui/internal/letter"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/theme"
)

// row is somebody for whom something waits.
type row struct {
	ppb.Reminder
	name  string // safe to show
	last  string // when they were reminded last, and how; empty: never
	today bool   // that was today
	hay   string
}

func (r *row) login() string { return r.To.Login }

// to is whom the letter goes to.
func (r *row) to() string {
	if _, err := letter.Address(r.To.Mail); err != nil {
		return r.name + " (no mail address that can be used is held)"
	}
	return r.name + " <" + theme.Neutral(r.To.Mail) + ">"
}

// rows are all for whom something waits, in the order of their names.
func (h *held) rows() (out []*row) {
	for _, is := range ppb.Reminders(h.book(), h.today()) {
		r := &row{Reminder: is, name: theme.Neutral(is.To.Name)}
		if last, was := ppb.LastReminded(h.done, is.To.Login); was {
			r.last = wording.When(last.At, h.round.At) + ", " + last.How.Words()
			_, r.today = ppb.RemindedOn(h.done, is.To.Login, h.today())
		}
		r.hay = strings.ToLower(strings.Join(append([]string{is.To.Name, is.To.Login, is.To.Department, is.To.Post}, is.Keys()...), " "))
		out = append(out, r)
	}
	return out
}

// found has every word that is typed stand in what is said of a person.
func found(typed string) func(*row) bool {
	words := strings.Fields(strings.ToLower(typed))
	return func(r *row) bool {
		return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(r.hay, w) })
	}
}

// chips are the numbered filters.
var chips = []browse.Chip[*row]{
	{Label: "Not sent", Help: "Show or hide: people with items that are not sent", Has: func(r *row) bool { return len(r.Missing) > 0 }},
	{Label: "Returned", Help: "Show or hide: people with items that were returned", Has: func(r *row) bool { return len(r.Returned) > 0 }},
	{Label: "Asked", Help: "Show or hide: people with a question to answer", Has: func(r *row) bool { return len(r.Asked) > 0 }},
	{Label: "Not today", Group: 1, Help: "Show or hide: people who were not reminded today", Has: func(r *row) bool { return !r.today }},
}

// tables are the columns of a narrow terminal and those of a wider one.
func (s *Screen) tables() (narrow, wide *browse.Table[*row]) {
	count := func(head string, of func(*row) []string) browse.Column[*row] {
		return browse.Column[*row]{Head: head, Gap: 2, Least: len(head), Fixed: true, Right: true, Cell: func(r *row) string {
			if n := len(of(r)); n > 0 {
				return wording.Number(n)
			}
			return "-"
		}}
	}
	tick := browse.Column[*row]{Least: 3, Cell: func(r *row) string { return s.env.Theme.Check(s.ticked[r.login()]) }}
	name := browse.Column[*row]{Head: "Name", Gap: 1, Cell: func(r *row) string { return r.name }, Cut: true, Name: true, Least: 10, Most: 24}
	missing := count("Not sent", func(r *row) []string { return r.Missing })
	returned := count("Returned", func(r *row) []string { return r.Returned })
	asked := count("Asked", func(r *row) []string { return r.Asked })
	last := browse.Column[*row]{Head: "Last reminded", Gap: 2, Fills: true, Ragged: true, Cell: func(r *row) string {
		if r.last == "" {
			return "never"
		}
		return r.last
	}}
	brief := name
	brief.Fills = true
	today := browse.Column[*row]{Gap: 2, Least: 5, Cell: func(r *row) string {
		if r.today {
			return "today"
		}
		return ""
	}}
	all := count("Items", func(r *row) []string { return r.Keys() })
	narrow = &browse.Table[*row]{Columns: []browse.Column[*row]{tick, brief, all, today}}
	wide = &browse.Table[*row]{Columns: []browse.Column[*row]{tick, name, missing, returned, asked, last}}
	return narrow, wide
}

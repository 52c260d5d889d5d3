package arising

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// row is an action.
type row struct {
	ppb.BoardAction
	late, mine       bool
	due, owner, text string // safe to show
	hay              string
}

func (r *row) key() string { return strconv.Itoa(r.N) }

// rows are the actions to one person: those that are open first, what is due first before all; then the others, the last that was
// closed first.
func (h held) rows(a ppb.Actor) (out []*row) {
	for _, b := range h.actions {
		owner := h.book.Officer(b.Owner)
		r := &row{BoardAction: b, late: b.Late(h.today), mine: b.Owner == a.Login}
		r.due, r.owner, r.text = wording.ColumnDate(b.Due, h.today.Year), theme.Neutral(owner.Name), theme.Neutral(b.Text)
		if b.Open() && owner.Closed(h.today) {
			r.owner += ", left"
		}
		r.hay = strings.ToLower(strings.Join([]string{r.key(), owner.Name, b.Owner, b.Text, b.Item, b.Why}, " "))
		for _, is := range b.Answers {
			r.hay += " " + strings.ToLower(is.Text)
		}
		out = append(out, r)
	}
	slices.SortStableFunc(out, func(a, b *row) int {
		switch {
		case a.Open() != b.Open():
			return map[bool]int{true: -1, false: 1}[a.Open()]
		case a.Open():
			return cmp.Or(a.Due.Compare(b.Due), cmp.Compare(a.N, b.N))
		}
		return cmp.Or(b.Closed.Compare(a.Closed), cmp.Compare(b.N, a.N))
	})
	return out
}

// state is a word in the list.
func (r *row) state() string {
	switch {
	case r.late:
		return "LATE"
	case !r.Open():
		return "Closed"
	case len(r.Answers) > 0:
		return "Answered"
	}
	return "Open"
}

// found has every word that is typed stand in what is said of an action.
func found(typed string) func(*row) bool {
	words := strings.Fields(strings.ToLower(typed))
	return func(r *row) bool {
		return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(r.hay, w) })
	}
}

// chips are the numbered filters.
var chips = []browse.Chip[*row]{
	{Label: "Open", Help: "Show or hide: actions that are open", Has: func(r *row) bool { return r.Open() }},
	{Label: "Late", Help: "Show or hide: actions that are open past their due date", Has: func(r *row) bool { return r.late }},
	{Label: "Closed", Help: "Show or hide: actions that are closed", Has: func(r *row) bool { return !r.Open() }},
	{Label: "Mine", Group: 1, Help: "Show or hide: actions that you own", Has: func(r *row) bool { return r.mine }},
}

// The chips that the page counts by.
const (
	chipOpen = 0
	chipLate = 1
)

// tables are the columns of a narrow terminal and those of a wider one.
func tables() (narrow, wide *browse.Table[*row]) {
	n := browse.Column[*row]{Head: "No", Cell: (*row).key, Least: 2, Right: true, Name: true}
	state := browse.Column[*row]{Head: "State", Cell: (*row).state, Gap: 2, Least: 6}
	due := browse.Column[*row]{Head: "Due", Cell: func(r *row) string { return r.due }, Gap: 2, Least: 6}
	owner := browse.Column[*row]{Head: "Owner", Cell: func(r *row) string { return r.owner }, Gap: 2, Cut: true, Least: 8, Most: 24}
	item := browse.Column[*row]{Head: "About", Cell: func(r *row) string { return theme.Neutral(r.Item) }, Gap: 2, Cut: true, Least: 5, Most: 10}
	says := browse.Column[*row]{Head: "What members asked for", Cell: func(r *row) string { return r.text }, Gap: 2, Fills: true, Ragged: true}
	narrow = &browse.Table[*row]{Columns: []browse.Column[*row]{n, state, says}}
	wide = &browse.Table[*row]{Columns: []browse.Column[*row]{n, state, due, owner, item, says}}
	return narrow, wide
}

// owned says who owns an action, and of one that is open whether they have left.
func (h held) owned(r *row) string {
	o := h.book.Officer(r.Owner)
	says := "Owner: " + o.Name
	if gone := o.Left(h.today); gone != "" && r.Open() {
		says += ", who " + gone
	}
	return theme.Neutral(wording.Sentence(says))
}

// draw adds an action in full: what was asked for, where, of whom, and all that was said of it.
func (h held) draw(s *sheet.Sheet, r *row) {
	for line := range strings.Lines(theme.NeutralBlock(r.Text)) {
		s.Para(strings.TrimRight(line, "\n"))
	}
	s.Para("Meeting of " + wording.Date(r.Meeting) + ". " + h.owned(r) + " " + wording.Sentence(theme.Neutral(r.Standing(h.today))))
	if r.Item != "" {
		about := r.Item
		if it := h.book.Item(r.Item); it != nil {
			about = h.book.Called(it)
		}
		s.Para(wording.Sentence("About " + theme.Neutral(about)))
	}
	for _, is := range r.Answers {
		s.Para(wording.Date(is.On) + ", " + theme.Neutral(h.book.Officer(is.By).Name) + ":")
		for line := range strings.Lines(theme.NeutralBlock(is.Text)) {
			s.Hang("  ", strings.TrimRight(line, "\n"))
		}
	}
	if r.Open() && len(r.Answers) == 0 {
		s.Para("Nothing was said of it yet.")
	}
}

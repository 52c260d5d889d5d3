package questions

import (
	"slices"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/theme"
)

// row is a question.
type row struct {
	ppb.Question
	item *ppb.Item
	n    int // of the item's questions
	open bool

	ref, who, when, state, text string // safe to show
	mine                        bool   // the person asked it, or is an officer of the item
	toMe                        bool   // it waits for the person
	hay                         string
}

// says is a question in a line.
func (r *row) says() string {
	state := r.state
	if r.open && !r.toMe {
		state = "Waits for " + wording.Lower(state)
	}
	return r.ref + ". " + state + ". " + r.who + " asked, " + r.when + ": " + wording.Stop(r.text)
}

func (r *row) key() string { return r.item.Key() + " " + strconv.Itoa(r.n) }

// rowsOf are the questions of a quarter: those that are open first, the longest waiting before all; then the others, the last that
// was asked first.
func rowsOf(b *ppb.Book, env ui.Env) (out []*row) {
	for _, it := range b.Items {
		for n, q := range ppb.QuestionsOf(it) {
			out = append(out, newRow(b, it, n, q, env))
		}
	}
	slices.SortStableFunc(out, func(a, b *row) int {
		switch {
		case a.open != b.open:
			return map[bool]int{true: -1, false: 1}[a.open]
		case a.open:
			return a.At.Compare(b.At)
		}
		return b.At.Compare(a.At)
	})
	return out
}

func newRow(b *ppb.Book, it *ppb.Item, n int, q ppb.Question, env ui.Env) *row {
	me := env.Actor.Login
	r := &row{Question: q, item: it, n: n, open: q.End == nil && ppb.Final(it) == nil, mine: q.By == me || it.AssignedTo(me)}
	r.toMe = r.open && q.For(it, me)
	r.ref, r.who, r.text = theme.Neutral(it.Ref()), theme.Neutral(b.Officer(q.By).Name), theme.Neutral(q.Text)
	r.when = wording.When(q.At, env.Clock())
	r.state = stateOf(r)
	r.hay = strings.ToLower(strings.Join([]string{it.Key(), it.Ref(), b.TitleOf(it), b.Officer(q.By).Name, q.By, q.Text, r.state}, " "))
	return r
}

// stateOf is how a question stands; of one that is open, for whom it waits.
func stateOf(r *row) string {
	switch {
	case r.toMe:
		return "For you"
	case r.open && r.To == ppb.OfficersSide:
		return "Its officers"
	case r.open:
		return "Who asked"
	case r.End == nil:
		return "No answer"
	case r.End.Kind == ppb.Closes:
		return "Closed"
	}
	return "Answered"
}

// found has every word that is typed stand in what is said of a question.
func found(typed string) func(*row) bool {
	words := strings.Fields(strings.ToLower(typed))
	return func(r *row) bool {
		return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(r.hay, w) })
	}
}

// chips are the numbered filters.
var chips = []browse.Chip[*row]{
	{Label: "Open", Help: "Show or hide: questions that are open", Has: func(r *row) bool { return r.open }},
	{Label: "Answered", Help: "Show or hide: questions that were answered", Has: func(r *row) bool { return r.End != nil && r.End.Kind == ppb.Answers }},
	{Label: "Closed", Help: "Show or hide: questions that were closed without an answer", Has: func(r *row) bool { return r.End != nil && r.End.Kind == ppb.Closes }},
	{Label: "Mine", Group: 1, Help: "Show or hide: questions of yours, and about your items", Has: func(r *row) bool { return r.mine }},
}

const chipOpen = 0

// tallies are what is counted beside them.
var tallies = []func(*row) bool{tallyMe: func(r *row) bool { return r.toMe }}

const tallyMe = 0

// tables are the columns of a narrow terminal and those of a wider one.
func tables() (narrow, wide *browse.Table[*row]) {
	ref := browse.Column[*row]{Head: "Ref", Cell: func(r *row) string { return r.ref }, Least: 4, Most: 12, Cut: true, Name: true}
	state := browse.Column[*row]{Head: "Waits for", Cell: func(r *row) string { return r.state }, Gap: 2, Least: 9}
	who := browse.Column[*row]{Head: "Asked by", Cell: func(r *row) string { return r.who }, Gap: 2, Cut: true, Least: 8, Most: 20}
	when := browse.Column[*row]{Head: "Asked", Cell: func(r *row) string { return r.when }, Gap: 2}
	says := browse.Column[*row]{Head: "Question", Cell: func(r *row) string { return r.text }, Gap: 2, Fills: true, Ragged: true}
	narrow = &browse.Table[*row]{Columns: []browse.Column[*row]{ref, state, says}}
	wide = &browse.Table[*row]{Columns: []browse.Column[*row]{ref, state, who, when, says}}
	return narrow, wide
}

package overview

import (
	"slices"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/theme"
)

// row is a line of the page: what it says, and which items stand behind it. A page holds no more of these than the look at the
// quarter that all share: see [rows.behind].
type row struct {
	face
	places []int32    // of its items in the book,
	keys   [][]string // or their keys
}

// face is what shows of a line. Its texts are safe to show.
type face struct {
	key     string
	under   string // the heading over it
	kind    kind
	name    string
	text    string
	colours ppb.Colours // of a line that counts
	done    int         // of a line about an officer,
	items   int         // of so many
	about   string      // what is said of it beside it, before its items
	said    string      // how it is told, where that is not its name and what is said of it
	words   string      // what its items are, over the list of them
	opens   opens       // what Enter does
}

// kind is how a line is drawn.
type kind int

const (
	plain   kind = iota // its name and its text
	heading             // of a section
	columns             // a heading over lines that count
	total               // the count of everything, in words
	counts              // a count of each colour, and a mark an item
	pace                // how far an officer is
)

// opens is what there is behind a line.
type opens int

const (
	these opens = iota // its items, in the list
	all                // the whole list
	one                // its item
	nothing
)

// sections are the headings that a key goes to.
var sections = []struct{ key, does, also, none string }{
	{"way", "Go to what stands in the way of sign-off", "ready sign gaps", ""},
	{"objectives", "Go to the colours by objective and department", "red amber green", ""},
	{"officers", "Go to the officers, least done first", "late behind chase reminded", "The quarter is signed off, or nobody has items in it."},
	{"movement", "Go to what moved since the last quarter", "newly red recovered persistent", "No quarter before this one is held."},
	{"outlook", "Go to what is expected by the year's end", "forecast now", ""},
	{"asked", "Go to the questions and actions that are open", "unanswered board members", ""},
}

// rows are the lines of a look at a quarter.
type rows struct {
	book *ppb.Book
	of   []row
	at   map[string]int
}

// builder makes the lines, section by section.
type builder struct {
	*rows
	over  *ppb.Overview
	today ppb.Date
	now   time.Time
	under string // the heading that was added last
}

func newRows(h held, now time.Time) *rows {
	b := builder{rows: &rows{book: h.book, at: map[string]int{}}, over: h.over, today: h.today, now: now}
	b.everything()
	b.signOff()
	b.groups("objectives", "By objective", h.over.Objectives)
	if d := h.over.Departments; len(d) > 1 || len(d) == 1 && d[0].Name != "" {
		b.groups("departments", "By department", d)
	}
	b.officers()
	b.movement()
	b.outlook()
	b.asked()
	return b.rows
}

// add adds a line about the items in these places, with these keys, or about all.
func (b *builder) add(f face, places []int32, keys ...[]string) {
	if f.opens != all && len(places) == 0 && !slices.ContainsFunc(keys, func(of []string) bool { return len(of) > 0 }) {
		f.opens = nothing
	}
	if f.kind == heading || f.kind == columns {
		b.under = f.name
	}
	f.under = b.under
	b.at[f.key] = len(b.of)
	b.of = append(b.of, row{f, places, keys})
}

// behind are the places of a line's items in the book, in its order and each once.
func (rs *rows) behind(r row) []int32 {
	if r.opens == all {
		out := make([]int32, len(rs.book.Items))
		for i := range out {
			out[i] = int32(i)
		}
		return out
	}
	out := slices.Clone(r.places)
	for _, keys := range r.keys {
		for _, key := range keys {
			if i := rs.book.Place(key); i >= 0 {
				out = append(out, int32(i))
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// called is how an item is called in a line.
func (rs *rows) called(it *ppb.Item) string { return theme.Neutral(rs.book.Called(it)) }

// Len is how many there are.
func (rs *rows) Len() int { return len(rs.of) }

// At is line i.
func (rs *rows) At(i int) row { return rs.of[i] }

// Find is the line with this key, or -1.
func (rs *rows) Find(key string) int {
	if i, ok := rs.at[key]; ok {
		return i
	}
	return -1
}

// same reports whether these show what those do.
func (rs *rows) same(was *rows) bool {
	return rs == was || slices.EqualFunc(rs.of, was.of, func(a, b row) bool { return a.face == b.face })
}

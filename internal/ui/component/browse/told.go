package browse

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/tell"
)

// Told is the list as a page tells it. say reads a row; nil reads its columns, each with its name but those that name the row.
func (p *Page[R]) Told(say func(R) string) *tell.List {
	if say == nil {
		say = p.spec.Table(wideEnough).Says
	}
	list := &tell.List{
		Len: p.Shown(),
		Say: func(i int) string { return say(p.At(i)) },
		Key: func(i int) string { return p.spec.Key(p.At(i)) },
		Choose: func(i int) {
			if i != p.list.Index() {
				p.list.Select(i)
				p.moved()
			}
		},
	}
	if p.spec.Found != nil {
		list.Find = p.Seek
	}
	return list
}

// Seek leaves the rows with these words in the list, as if they were typed into the search box; none of them leaves all rows.
func (p *Page[R]) Seek(words string) {
	p.find.SetText(words)
	p.arrange(true, "")
	p.settle()
	p.spec.Moved()
}

// Showing is how many rows show and why not all: "Showing 3 of 64: red, with "bins""; empty where all do.
func (p *Page[R]) Showing() string {
	if !p.Filtered() {
		return ""
	}
	with := ""
	if t := p.Typed(); t != "" {
		with = fmt.Sprintf("with %q", t)
	}
	return "Showing " + p.Found() + ": " + wording.Joined(p.Filter(), with)
}

// wideEnough is a width in which a table has all of its columns.
const wideEnough = 400

// Says are the cells of a row that hold something: "M07. Bins collected on schedule. Value: 88.2".
func (t *Table[R]) Says(r R) string {
	var out []string
	for i := range t.Columns {
		c := &t.Columns[i]
		cell := strings.Join(text.Facts([]string{c.Cell(r)}), " ")
		switch {
		case cell == "" || cell == "-":
		case c.Name || c.Head == "":
			out = append(out, cell)
		default:
			out = append(out, c.Head+": "+cell)
		}
	}
	return strings.Join(out, ". ")
}

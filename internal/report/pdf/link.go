package pdf

import (
	"maps"
	"slices"
	"strconv"

	"ppbtui/internal/report/doc"
)

// placesOf are the ids that something can lead to.
func placesOf(blocks []doc.Block) map[string]bool {
	out := map[string]bool{}
	for _, id := range doc.IDs(blocks) {
		out[id] = true
	}
	return out
}

// leads is the id, where the document has it.
func (p *printer) leads(id string) string {
	if id == "" || !p.places[id] {
		return ""
	}
	return id
}

// mark is where an id leads to: the first place of that name.
func (p *printer) mark(id string, y float64) {
	if _, there := p.marked[id]; id != "" && !there {
		p.marked[id] = target{p.number, min(p.high-y+6, p.high)}
	}
}

// annotate has what is printed of a piece lead somewhere.
func (p *printer) annotate(e *element, b *bit, x, at float64) {
	number := p.next()
	key := p.tree.key(e.number)
	rect := number4(x, p.high-at-b.look.size*0.3, x+b.wide, p.high-at+b.look.size)
	p.small(number, "<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect["+rect+"]/Dest", words(b.link), "/Contents", words(b.text),
		"/StructParent ", strconv.Itoa(key), "/P ", ref(p.number), ">>")
	p.links = append(append(p.links, ref(number)...), ' ')
	if e.page == 0 {
		e.page = p.number
	}
	e.kids = append(e.kids, "<</Type/OBJR/Pg "+ref(p.number)+"/Obj "+ref(number)+">>"...)
}

func number4(a, b, c, d float64) string {
	return string(number(number(number(number(nil, a), b), c), d))
}

// destinations writes where each id leads, in order, and gives the number of that.
func (p *printer) destinations() int {
	names := slices.Sorted(maps.Keys(p.marked))
	out := make([]byte, 0, 64*len(names))
	for _, name := range names {
		is := p.marked[name]
		out = append(append(out, words(name)...), is.dest()...)
	}
	number := p.next()
	p.small(number, "<</Dests<</Names[", string(out), "]>>>>")
	return number
}

func (t target) dest() string {
	return "[" + ref(t.page) + "/XYZ null " + string(number(nil, t.at)) + "null]"
}

// entry is a line of the outline that programs show beside the pages.
type entry struct {
	title string
	level int
	target
	number, parent, prev, next, first, last, below int // numbers of objects, and how many stand below it
}

// outlines writes the headings as they stand below each other, and gives the number of that; 0 where there are none.
func (p *printer) outlines() int {
	if len(p.outline) == 0 {
		return 0
	}
	root := entry{number: p.next()}
	open := []*entry{&root}
	for i := range p.outline {
		e := &p.outline[i]
		e.number = p.next()
		for len(open) > 1 && open[len(open)-1].level >= e.level {
			open = open[:len(open)-1]
		}
		over := open[len(open)-1]
		e.parent, e.prev = over.number, over.last
		if over.first == 0 {
			over.first = e.number
		}
		over.last = e.number
		over.below++
		open = append(open, e)
	}
	byNumber := map[int]*entry{}
	for i := range p.outline {
		byNumber[p.outline[i].number] = &p.outline[i]
	}
	for i := range p.outline {
		if before := byNumber[p.outline[i].prev]; before != nil {
			before.next = p.outline[i].number
		}
	}
	for i := range p.outline {
		e := &p.outline[i]
		p.small(e.number, "<</Title", words(e.title), "/Dest", e.dest(), "/Parent ", ref(e.parent), optional("/Prev ", e.prev),
			optional("/Next ", e.next), optional("/First ", e.first), optional("/Last ", e.last), closed(e.below), ">>")
	}
	p.small(root.number, "<</Type/Outlines/First ", ref(root.first), "/Last ", ref(root.last), "/Count ", strconv.Itoa(root.below), ">>")
	return root.number
}

func optional(name string, number int) string {
	if number == 0 {
		return ""
	}
	return name + ref(number)
}

// closed says that what stands below is not shown at first.
func closed(below int) string {
	if below == 0 {
		return ""
	}
	return "/Count -" + strconv.Itoa(below)
}

package pdf

import (
	"strconv"

	"ppbtui/internal/report/doc"
)

// Sizes of a page in points, of which an inch has 72. The text is as wide as that of Word's pages, so one rule says which tables lie.
const (
	short, long = 595.28, 841.89 // A4
	side        = (short - doc.TextWidth/20.0) / 2
	top         = 43.0
	foot        = 43.0 // below the text, with the footer in it
	footLine    = 26.0 // from the edge to the line that the footer stands on
	footSize    = 8.5
)

// page is the one that is being written: its marks, its links, and what it looks like so far.
type page struct {
	number, marks int // of the object; and the key by which it looks up what its marks belong to
	wide, high    float64
	out           []byte // its content
	owners        []int  // the element of each mark
	links         []byte

	bold bool // how it prints now
	size float64
	fill rgb
}

// printer writes a document's pages from the first to the last. Of each it holds no more than the one that it is on.
type printer struct {
	*tree
	*fonts
	page
	y     float64 // where the next block stands, from above
	blank bool    // nothing stands on the page yet
	lies  bool    // the page

	pages, resources, total int   // numbers of objects: the list of pages, what all use, how many there are
	picture                 int   // the crest; 0 where there is none
	kids                    []int // the pages
	doc                     *doc.Document
	body                    *element // the document
	places                  map[string]bool
	marked                  map[string]target
	outline                 []entry
}

// target is a place on a page, so far from below.
type target struct {
	page int
	at   float64
}

func (p *printer) textWide() float64 { return p.wide - 2*side }
func (p *printer) room() float64     { return p.high - foot - p.y }
func (p *printer) full() float64     { return p.high - foot - top }

// turn ends the page that there is and begins another.
func (p *printer) turn() {
	p.endPage()
	p.page = page{number: p.next(), wide: short, high: long, out: p.out[:0], owners: p.owners[:0], links: p.links[:0]}
	if p.lies {
		p.wide, p.high = long, short
	}
	p.marks = p.tree.key(p.next())
	p.kids = append(p.kids, p.number)
	p.y, p.blank = top, true
	p.watermark()
}

// endPage writes the page, and what its marks belong to.
func (p *printer) endPage() {
	if p.number == 0 {
		return
	}
	p.footer()
	content := p.next()
	p.stream(content, "", p.out)
	p.small(p.number, "<</Type/Page/Parent ", ref(p.pages), "/MediaBox[0 0 ", string(number(number(nil, p.wide), p.high)), "]/Resources ", ref(p.resources),
		"/Contents ", ref(content), "/StructParents ", strconv.Itoa(p.marks), "/Tabs/S/Annots[", string(p.links), "]>>")
	list := make([]byte, 0, 12*len(p.owners)+2)
	for _, owner := range p.owners {
		list = append(append(list, ref(owner)...), ' ')
	}
	p.small(p.parents[p.marks], "[", string(list), "]")
}

// footer says what the document is, and which page of how many this one is.
func (p *printer) footer() {
	l := look{size: footSize, ink: quiet}
	p.put("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n")
	at := p.high - footLine
	p.say(side, at, p.shown(p.doc.Marking), l)
	here := "Page " + strconv.Itoa(len(p.kids)) + " of "
	x := p.wide - side - p.width(here+"000", l)
	p.say(x, at, here, l)
	p.put("q 1 0 0 1 ")
	p.out = number(number(p.out, x+p.width(here, l)), p.high-at)
	p.put("cm/Total Do Q\nEMC\n")
}

// totals writes how many pages there are, which every footer shows.
func (p *printer) totals() {
	of := p.fonts.face(false)
	out := p.fillOf(nil, quiet)
	out = append(out, "BT/F0 "...)
	out = append(number(out, footSize), "Tf 0 0 Td"...)
	out = append(of.print(out, strconv.Itoa(len(p.kids))), "Tj ET\n"...)
	p.stream(p.total, "/Type/XObject/Subtype/Form/BBox[0 -4 60 12]/Resources "+ref(p.resources), out)
}

// watermark stands across every page of what is not for publication, below all else.
func (p *printer) watermark() {
	if p.doc.Watermark == "" {
		return
	}
	const mostSize, slope = 60.0, 0.70710678
	s := p.shown(p.doc.Watermark)
	wide := p.width(s, look{bold: true, size: 1})
	l := look{bold: true, size: min(mostSize, (short-2*side)/slope/max(wide, 1)), ink: 0xe6e6e6}
	half := wide * l.size / 2 * slope
	p.put("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\nq 0.70711 0.70711 -0.70711 0.70711 ")
	p.out = number(number(p.out, p.wide/2-half), p.high/2-half)
	p.put("cm\n")
	p.say(0, p.high, s, l)
	p.put("Q\nEMC\n")
	p.bold, p.size, p.fill = false, 0, 0 // Q gave back how it printed before
}

// put writes to the page.
func (p *printer) put(s string) { p.out = append(p.out, s...) }

// Package pdf prints a document as a PDF that a screen reader reads as it is read from HTML or Word: it is tagged, from headings to cells
// with their headers and the words of each drawing, has its fonts in it, a title, a language, an outline, and links.
//
// The fonts are read and cut by package fpdf. Pages, structure and all that leads somewhere are written here, object behind object, for
// fpdf writes no tags, and holds all pages until the last. Nothing in the file is dated, so the same document gives the same bytes.
package pdf

import (
	"io"
	"strconv"

	"ppbtui/internal/report/doc"
)

// Write prints d. The same document gives the same bytes.
func Write(w io.Writer, d *doc.Document) error {
	to := begin(w, lent)
	t := &tree{file: to, root: to.next()}
	p := &printer{
		tree: t, fonts: newFonts(), doc: d, places: placesOf(d.Blocks), marked: map[string]target{},
		pages: to.next(), resources: to.next(), total: to.next(),
	}
	p.print()
	t.end(p.body)
	p.totals()
	numbers, err := p.embed(to)
	if err != nil {
		return err
	}
	crest := ""
	if p.picture != 0 {
		crest = "/Crest " + ref(p.picture)
	}
	to.small(p.resources, "<</Font<</F0 ", ref(numbers[0]), "/F1 ", ref(numbers[1]), ">>/XObject<</Total ", ref(p.total), crest, ">>>>")
	return to.end(p.catalogue(), p.information())
}

// catalogue is where a program begins to read.
func (p *printer) catalogue() int {
	list := make([]byte, 0, 12*len(p.kids))
	for _, page := range p.kids {
		list = append(append(list, ref(page)...), ' ')
	}
	p.small(p.pages, "<</Type/Pages/Count ", strconv.Itoa(len(p.kids)), "/Kids[", string(list), "]>>")
	names := p.destinations()
	outlines := optional("/Outlines ", p.outlines())
	number := p.next()
	p.small(number, "<</Type/Catalog/Pages ", ref(p.pages), "/StructTreeRoot ", ref(p.root), "/MarkInfo<</Marked true>>/Lang", words(p.doc.Lang),
		"/ViewerPreferences<</DisplayDocTitle true>>/Names ", ref(names), outlines, ">>")
	return number
}

// information is what the file says of itself. It has no dates: none is known but that of the quarter, which is printed.
func (p *printer) information() int {
	subject := p.doc.Subtitle
	if p.doc.Marking != "" {
		subject += " (" + p.doc.Marking + ")"
	}
	number := p.next()
	p.small(number, "<</Title", words(p.doc.Title), "/Subject", words(subject), "/Creator(ppbtui)>>")
	return number
}

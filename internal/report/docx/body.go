package docx

import (
	"ppbtui/internal/report/doc"
)

const drawingSpaces = ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
	` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"` +
	` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
	` xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"` +
	` xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`

// shortText is so many bytes of a text, about four lines.
const shortText = 400

// printer writes the text of the report.
type printer struct {
	*xmlWriter
	places   map[string]int // the bookmark of each id that something can lead to
	marked   map[int]bool   // those that stand already: a second of a name would make the file invalid
	page     page           // that it is on
	drawings int            // so far, which have numbers
}

func body(x *xmlWriter, d *doc.Document) {
	p := &printer{xmlWriter: x, places: places(d.Blocks), marked: map[int]bool{}, page: portrait}
	p.put(`<w:document xmlns:w="`, mainSpace, `" xmlns:r="`, relation, `"`, drawingSpaces, `><w:body>`)
	p.front(d)
	chunks := chunked(d.Blocks)
	for i, c := range chunks {
		if i > 0 && c.page != p.page {
			p.put("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>")
			p.page.section(x)
			p.put("</w:pPr></w:p>")
		}
		p.page = c.page
		for k, b := range c.blocks {
			p.block(b, k > 0 && k+1 < len(c.blocks) && leads(c.blocks[k-1], b, c.blocks[k+1]))
		}
	}
	p.page.section(x)
	p.put(`</w:body></w:document>`)
}

// front is what stands before the first section: what it is, how final it is, and where to go.
func (p *printer) front(d *doc.Document) {
	p.kept("Heading1", "", d.Title)
	p.put(`<w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr>`)
	run(p.xmlWriter, "", d.Subtitle)
	p.put("</w:p>")
	for _, l := range d.Notice {
		p.put(`<w:p><w:pPr><w:pStyle w:val="Notice"/></w:pPr>`)
		p.line(l, character("Strong"), "")
		p.put("</w:p>")
	}
	between := "Contents: "
	for _, b := range d.Blocks {
		h, ok := b.(doc.Heading)
		if !ok || h.Level > 2 {
			continue
		}
		if between == "Contents: " {
			p.put(`<w:p><w:pPr><w:pStyle w:val="Contents"/></w:pPr>`)
			run(p.xmlWriter, character("Strong"), between)
		} else {
			run(p.xmlWriter, "", between)
		}
		p.linked(h.ID, []string{h.Text})
		between = "  |  "
	}
	if between != "Contents: " {
		p.put("</w:p>")
	}
}

// leads reports whether a text is a few words between a heading and its table: left at the foot of a page, the heading would seem to have no more.
func leads(above, b, below doc.Block) bool {
	_, heading := above.(doc.Heading)
	text, prose := b.(doc.Prose)
	_, table := below.(doc.Table)
	if !heading || !prose || !table || len(text) != 1 || text[0].Table != nil {
		return false
	}
	n := 0
	for _, l := range text[0].Lines {
		n += len(l)
	}
	return n < shortText
}

// block is one block. One that leads to the next is on the page where that begins.
func (p *printer) block(b doc.Block, leads bool) {
	switch b := b.(type) {
	case doc.Heading:
		p.kept("Heading"+itoa(min(max(b.Level, 1), doc.Deepest)), b.ID, b.Text)
	case doc.Prose:
		if leads {
			p.para(&b[0], "", leading, p.page.text())
			return
		}
		p.prose(b, running, p.page.text())
	case doc.List:
		p.list(b)
	case doc.Table:
		p.table(&b)
	case doc.Figure:
		p.figure(&b)
	case doc.Chart:
		p.chart(&b)
	}
}

// longLine is from how many bytes on a heading or caption is not kept with what follows: no page might hold both.
const longLine = 1500

// kept is a heading or caption, which its style keeps with what follows.
func (p *printer) kept(style, id, text string) {
	p.put(`<w:p><w:pPr><w:pStyle w:val="`, style, `"/>`)
	if len(text) >= longLine {
		p.put(`<w:keepNext w:val="0"/><w:keepLines w:val="0"/>`)
	}
	p.put("</w:pPr>")
	p.place(id)
	run(p.xmlWriter, "", text)
	p.put("</w:p>")
}

// gap parts a table from what follows: two tables without a paragraph between them would be one.
func (p *printer) gap() { p.put(`<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>`) }

// chunk is blocks on pages of one kind.
type chunk struct {
	page   page
	blocks []doc.Block
}

// chunked are the headings with what stands under them. What has a table that a page upright is too narrow for is on pages that lie,
// its headings and notes too, so that neither is alone.
func chunked(blocks []doc.Block) (out []chunk) {
	under := false // a block that is no heading stands in the last one
	for _, b := range blocks {
		_, heading := b.(doc.Heading)
		if len(out) == 0 || heading && under {
			out, under = append(out, chunk{page: portrait}), false
		}
		last := &out[len(out)-1]
		last.blocks, under = append(last.blocks, b), under || !heading
		if t, ok := b.(doc.Table); ok && wide(&t) {
			last.page = landscape
		}
	}
	return out
}

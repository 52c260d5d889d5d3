package docx

import "ppbtui/internal/report/doc"

const drawingSpaces = ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
	` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"` +
	` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
	` xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"` +
	` xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`

// printer writes the text of the report.
type printer struct {
	*xmlWriter
	places   map[string]int // the bookmark of each id that something can lead to
	marked   map[int]bool   // those that stand already: a second of a name would make the file invalid
	page     page           // that it is on
	fresh    bool           // nothing stands on it yet
	drawings int            // and shapes so far, which have numbers
	before   string         // what stands before the next drawing on its line
}

func body(x *xmlWriter, d *doc.Document) {
	p := &printer{xmlWriter: x, places: places(d.Blocks), marked: map[int]bool{}, page: portrait}
	p.put(`<w:document xmlns:w="`, mainSpace, `" xmlns:r="`, relation, `"`, drawingSpaces, `><w:body>`)
	p.front(d)
	for _, c := range doc.Chunks(d.Blocks) {
		next := lies(c)
		if next != p.page {
			p.put(`<w:p><w:pPr><w:pStyle w:val="Gap"/>`)
			p.page.section(x)
			p.put("</w:pPr></w:p>")
		}
		p.fresh = next != p.page
		p.page = next
		for k, b := range c.Blocks {
			p.block(b, k > 0 && k+1 < len(c.Blocks) && doc.Leads(c.Blocks[k-1], b, c.Blocks[k+1]))
			p.fresh = false
		}
	}
	p.page.section(x)
	p.put(`</w:body></w:document>`)
}

// block is one block. One that leads to the next is on the page where that begins.
func (p *printer) block(b doc.Block, leads bool) {
	switch b := b.(type) {
	case doc.Heading:
		p.heading(&b)
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
	case doc.Chart:
		p.chart(&b)
	case doc.Stacks:
		p.stacks(&b)
	}
}

// longLine is from how many bytes on a heading or caption is not kept with what follows: no page might hold both.
const longLine = 1500

// heading begins a page where it is to.
func (p *printer) heading(h *doc.Heading) {
	style := "Heading" + itoa(min(max(h.Level, 1), doc.Deepest))
	if h.Page && !p.fresh {
		p.begun(style, h.ID, h.Text, "<w:pageBreakBefore/>")
		return
	}
	p.kept(style, h.ID, h.Text)
}

// kept is a heading or caption, which its style keeps with what follows.
func (p *printer) kept(style, id, text string) { p.begun(style, id, text, "") }

func (p *printer) begun(style, id, text, look string) {
	p.put(`<w:p><w:pPr><w:pStyle w:val="`, style, `"/>`)
	if len(text) >= longLine {
		p.put(`<w:keepNext w:val="0"/><w:keepLines w:val="0"/>`)
	}
	p.put(look, "</w:pPr>")
	p.place(id)
	run(p.xmlWriter, "", text)
	p.put("</w:p>")
}

// gap parts a table from what follows: two tables without a paragraph between them would be one.
func (p *printer) gap() { p.put(`<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>`) }

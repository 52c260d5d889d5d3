package docx

import "ppbtui/internal/report/doc"

// front is what stands before the first section: what it is, how final it is, and where to go.
func (p *printer) front(d *doc.Document) {
	if d.Crest != nil {
		p.crest(d.Crest)
	}
	p.kept("Heading1", "", d.Title)
	p.put(`<w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr>`)
	run(p.xmlWriter, "", d.Subtitle)
	p.put("</w:p>")
	for _, l := range d.Notice {
		p.put(`<w:p><w:pPr><w:pStyle w:val="Notice"/></w:pPr>`)
		p.line(l, character("Strong"), "")
		p.put("</w:p>")
	}
	p.contents(d.Blocks)
}

// contents are the sections in a few lines, for the first page is for what the report says. Word lists all headings beside the text.
func (p *printer) contents(blocks []doc.Block) {
	var sections []doc.Heading
	for _, b := range blocks {
		if h, ok := b.(doc.Heading); ok && h.Level <= 2 {
			sections = append(sections, h)
		}
	}
	if len(sections) == 0 {
		return
	}
	p.put(`<w:p><w:pPr><w:pStyle w:val="Contents"/></w:pPr>`)
	run(p.xmlWriter, character("Strong"), "Contents: ")
	for i, h := range sections {
		if i > 0 {
			run(p.xmlWriter, "", "  |  ")
		}
		p.linked(h.ID, []string{h.Text}, "")
	}
	p.put("</w:p>")
}

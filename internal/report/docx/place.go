package docx

import "ppbtui/internal/report/doc"

// places gives each id a number: a name of a bookmark may have 40 characters and no hyphens, and an id is not so careful.
func places(blocks []doc.Block) map[string]int {
	out := map[string]int{}
	for i, id := range doc.IDs(blocks) {
		out[id] = i + 1
	}
	return out
}

// place is where an id leads to.
func (p *printer) place(id string) {
	n := p.places[id]
	if n == 0 || p.marked[n] {
		return
	}
	p.marked[n] = true
	p.put(`<w:bookmarkStart w:id="`, itoa(n), `" w:name="place_`, itoa(n), `"/><w:bookmarkEnd w:id="`, itoa(n), `"/>`)
}

// linked is lines that lead to an id, or only lines where the document has none of that name.
func (p *printer) linked(id string, lines []string, look string) {
	n := p.places[id]
	if n == 0 {
		broken(p.xmlWriter, look, lines)
		return
	}
	p.put(`<w:hyperlink w:anchor="place_`, itoa(n), `" w:history="1">`)
	broken(p.xmlWriter, character("Hyperlink")+look, lines)
	p.put("</w:hyperlink>")
}

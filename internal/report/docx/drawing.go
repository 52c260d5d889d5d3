package docx

import "cmp"

// A line of a drawing's text, and its letters. The style says the same, but LibreOffice does not ask it of a drawing in a table.
const (
	lineOf  = `<w:spacing w:before="0" w:after="0" w:line="175" w:lineRule="exact"/>`
	letters = `<w:sz w:val="14"/><w:szCs w:val="14"/>`
)

// draw puts so many lines with their bars in a drawing that stands in the text as a letter does. A program that knows no such drawing shows
// its words.
func (p *printer) draw(lines, wide int, name, alt string, shapes func()) {
	p.drawings++
	size := `cx="` + itoa(wide) + `" cy="` + itoa(pitch*lines) + `"`
	p.put(`<w:p><w:pPr><w:pStyle w:val="Drawing"/><w:textAlignment w:val="top"/></w:pPr>`)
	run(p.xmlWriter, character("Strong")+tableSize, p.before)
	p.before = ""
	p.put(`<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>`,
		`<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent `, size, `/>`,
		`<wp:docPr id="`, itoa(p.drawings), `" name="Chart `, itoa(p.drawings), `"`)
	p.attr("descr", alt)
	p.attr("title", name)
	p.put(`/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">`,
		`<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext `, size, `/>`,
		`<a:chOff x="0" y="0"/><a:chExt `, size, `/></a:xfrm></wpg:grpSpPr>`)
	shapes()
	p.put(`</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>`)
	p.put(`<w:t xml:space="preserve">`)
	p.text(alt)
	p.put(`</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`)
}

// tints are the fill and the edge of bars.
var tints = map[string][2]string{
	"": {"B1B9BE", "383F43"}, "green": {"CCE2D8", "005A30"}, "amber": {"FFE8B3", "5A3A00"}, "red": {"F4CDC6", "5C0F06"}, "none": {"EEEFEF", "383F43"},
}

// rectangles are the bars, a shape each.
func (p *printer) rectangles(all []bar, c columns) {
	for i := range all {
		b := &all[i]
		if b.from == b.to {
			continue
		}
		p.rectangle(c.at(b.from), c.at(b.to), i, "")
	}
}

// rectangle is a bar on a line.
func (p *printer) rectangle(from, to, line int, name string) {
	tint := tints[name]
	p.shape(from, line*pitch+pitch/6, max(to-from, mm/4), pitch*2/3)
	p.put(`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="`, tint[0], `"/></a:solidFill>`,
		`<a:ln w="6350"><a:solidFill><a:srgbClr val="`, tint[1], `"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`)
}

// strokes are the marks of what was expected, across the bars, and the lines that part what is not to be compared.
func (p *printer) strokes(all []bar, c columns) {
	for i := range all {
		if all[i].aim >= 0 {
			p.shape(c.at(all[i].aim), i*pitch, 0, pitch)
			p.put(`<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="25400"><a:solidFill><a:srgbClr val="0B0C0C"/></a:solidFill></a:ln>`,
				`</wps:spPr><wps:bodyPr/></wps:wsp>`)
		}
		if all[i].broken {
			p.shape(0, i*pitch, c.wide, 0)
			p.put(`<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="383F43"/></a:solidFill>`,
				`<a:prstDash val="dash"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`)
		}
	}
}

// shape begins one at a place. It has a number of its own, as all that is drawn.
func (p *printer) shape(x, y, wide, high int) {
	p.drawings++
	n := itoa(p.drawings)
	p.put(`<wps:wsp><wps:cNvPr id="`, n, `" name="Part `, n, `"/><wps:cNvSpPr/>`,
		`<wps:spPr><a:xfrm><a:off x="`, itoa(x), `" y="`, itoa(y), `"/><a:ext cx="`, itoa(wide), `" cy="`, itoa(high), `"/></a:xfrm>`)
}

// words are three columns of text, each with a line for every bar: labels, numbers, and words where there is no number.
func (p *printer) words(all []bar, c columns) {
	p.column(all, 0, c.words, "left", func(b *bar) string { return b.label })
	wide := c.numbers - c.words + space
	p.column(all, c.words-space, wide, "right", func(b *bar) string {
		if b.number {
			return cut(b.text, wide/letter)
		}
		return ""
	})
	room := (c.wide - c.words) / letter
	p.column(all, c.words, c.wide-c.words, "left", func(b *bar) string {
		if b.number {
			return ""
		}
		return cut(b.text, room)
	})
}

// column is a box of text without an edge; one in which nothing stands is left out.
func (p *printer) column(all []bar, x, wide int, side string, text func(*bar) string) {
	last := -1
	for i := range all {
		if text(&all[i]) != "" {
			last = i
		}
	}
	if last < 0 {
		return
	}
	p.shape(x, 0, wide, pitch*len(all))
	p.put(`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>`)
	for i := range last + 1 {
		p.put(`<w:p><w:pPr><w:pStyle w:val="DrawingText"/>`, lineOf, `<w:jc w:val="`, side, `"/></w:pPr>`)
		run(p.xmlWriter, letters, cmp.Or(text(&all[i]), "\u00a0")) // LibreOffice has an empty line as high as it likes
		p.put("</w:p>")
	}
	p.put(`</w:txbxContent></wps:txbx><wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp>`)
}

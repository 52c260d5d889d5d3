package docx

import "ppbtui/internal/report/doc"

// The largest that a crest is printed, and a pixel where it has too few to fill that.
const (
	crestHigh = 25 * mm
	crestWide = 80 * mm
	pixel     = 9525 // at 96 dots an inch
)

// crest is a picture in a line of its own, on the page of what follows, with its words.
func (p *printer) crest(c *doc.Picture) {
	wide, high := c.Wide*pixel, c.High*pixel
	if high > crestHigh {
		wide, high = crestHigh*c.Wide/c.High, crestHigh
	}
	if wide > crestWide {
		wide, high = crestWide, crestWide*c.High/c.Wide
	}
	wide, high = max(wide, 1), max(high, 1)
	p.drawings++
	id, size := itoa(p.drawings), `cx="`+itoa(wide)+`" cy="`+itoa(high)+`"`
	p.put(`<w:p><w:pPr><w:pStyle w:val="Drawing"/><w:keepNext/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">`,
		`<wp:extent `, size, `/><wp:docPr id="`, id, `" name="Crest"`)
	p.attr("descr", c.Alt)
	p.put(`/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>`,
		`<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">`,
		`<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="`, id, `" name="Crest"`)
	p.attr("descr", c.Alt)
	p.put(`/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="`, crestRel, `"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext `, size, `/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
		`</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`)
}

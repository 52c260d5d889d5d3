package docx

import (
	"strings"

	"ppbtui/internal/report/doc"
)

// page is how a sheet of A4 lies, in twentieths of a point.
type page struct {
	wide, high int
	footer     string // the part's name in the document
	turned     bool
}

var (
	portrait  = page{11906, 16838, footerPortraitRel, false}
	landscape = page{16838, 11906, footerLandscapeRel, true}
)

// Margins of every page, in twentieths of a point: 15 mm at the sides, 16 above and below. The text is as wide as doc.TextWidth, so that one
// rule says which tables lie.
const (
	sides = (11906 - doc.TextWidth) / 2
	ends  = 907
)

// lies is the page that a chunk is on.
func lies(c doc.Chunk) page {
	if c.Lies {
		return landscape
	}
	return portrait
}

// text is the width of the text.
func (p page) text() int { return p.wide - 2*sides }

// section closes what stands before it as pages of this kind.
func (p page) section(x *xmlWriter) {
	x.put(`<w:sectPr><w:headerReference w:type="default" r:id="`, headerRel, `"/><w:footerReference w:type="default" r:id="`, p.footer,
		`"/><w:type w:val="nextPage"/><w:pgSz w:w="`, itoa(p.wide), `" w:h="`, itoa(p.high), `"`)
	if p.turned {
		x.put(` w:orient="landscape"`)
	}
	x.put(`/><w:pgMar w:top="`, itoa(ends), `" w:right="`, itoa(sides), `" w:bottom="`, itoa(ends), `" w:left="`, itoa(sides),
		`" w:header="454" w:footer="454" w:gutter="0"/></w:sectPr>`)
}

// header says across the page and above it for whom an edition is that is not for publication; of any other it is empty.
func header(x *xmlWriter, watermark string) {
	x.put(`<w:hdr xmlns:w="`, mainSpace, `" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">`,
		`<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>`)
	if watermark != "" {
		stamp(x, watermark)
		run(x, "", watermark)
	}
	x.put(`</w:p></w:hdr>`)
}

// stamp is the watermark as Word itself makes it, behind the text. Its words stand above the text for who cannot see it.
func stamp(x *xmlWriter, words string) {
	size := max(min(70, 900/max(len([]rune(words)), 1)), 24)
	x.put(`<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>`,
		`<v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/>`,
		`<v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>`,
		`<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>`,
		`<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s1025" type="#_x0000_t136" alt="" style="position:absolute;width:`,
		itoa(min(460, size*len([]rune(words))*11/20)), `pt;height:`, itoa(size), `pt;rotation:325;z-index:-251658752;`,
		`mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin"`,
		` fillcolor="#e6e6e6" stroked="f"><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt"`)
	x.attr("string", words)
	x.put(`/></v:shape></w:pict></w:r>`)
}

// footer has the marking, and which page it is of how many.
func footer(x *xmlWriter, marking string, p page) {
	x.put(`<w:ftr xmlns:w="`, mainSpace, `"><w:p><w:pPr><w:pStyle w:val="Footer"/>`,
		`<w:tabs><w:tab w:val="right" w:pos="`, itoa(p.text()), `"/></w:tabs></w:pPr>`)
	run(x, "", marking)
	x.put(`<w:r><w:tab/></w:r>`)
	run(x, "", "Page ")
	field(x, "PAGE")
	run(x, "", " of ")
	field(x, "NUMPAGES")
	x.put(`</w:p></w:ftr>`)
}

// field is a number that the program which shows the file works out.
func field(x *xmlWriter, name string) {
	x.put(`<w:fldSimple w:instr=" `, name, ` "><w:r><w:t>1</w:t></w:r></w:fldSimple>`)
}

// run is characters of one look: those of a style and of no other where look is empty. Nothing of an empty text is written.
func run(x *xmlWriter, look, text string) {
	if text == "" {
		return
	}
	x.put("<w:r>")
	if look != "" {
		x.put("<w:rPr>", look, "</w:rPr>")
	}
	x.put(`<w:t xml:space="preserve">`)
	x.text(text)
	x.put("</w:t></w:r>")
}

// bold and character are looks of a run.
const (
	bold  = "<w:b/><w:bCs/>"
	small = `<w:sz w:val="16"/><w:szCs w:val="16"/>`

	tableSize = `<w:sz w:val="18"/><w:szCs w:val="18"/>` // of a table's text
)

func character(style string) string { return `<w:rStyle w:val="` + style + `"/>` }

// broken is lines as they were typed.
func broken(x *xmlWriter, look string, lines []string) {
	for i, l := range lines {
		if i > 0 {
			x.put("<w:r><w:br/></w:r>")
		}
		run(x, look, strings.TrimSpace(l))
	}
}

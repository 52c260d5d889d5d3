package ods

import (
	"strconv"
	"strings"

	"ppbtui/internal/report/sheets"
)

// spaces are the namespaces of OpenDocument that are used here.
const spaces = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"` +
	` xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"` +
	` xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"` +
	` xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"` +
	` xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"`

func (w *writer) manifest() {
	w.say(`<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">`,
		`<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="`, mime, `"/>`)
	for _, name := range []string{"content", "meta", "settings", "styles"} {
		w.say(`<manifest:file-entry manifest:full-path="`, name, `.xml" manifest:media-type="text/xml"/>`)
	}
	w.say(`</manifest:manifest>`)
}

// meta says what the document is.
func (w *writer) meta() {
	b := w.book
	w.say(`<office:document-meta `, spaces, ` office:version="1.3"><office:meta><meta:generator>ppbtui</meta:generator>`,
		`<dc:title>`, escaped(b.Title), `</dc:title><dc:subject>`, escaped(b.Subject), `</dc:subject><dc:creator>`, escaped(b.Creator),
		`</dc:creator><meta:initial-creator>`, escaped(b.Creator), `</meta:initial-creator><dc:language>`, b.Lang,
		`</dc:language><meta:creation-date>`, escaped(b.Made), `</meta:creation-date><dc:date>`, escaped(b.Made),
		`</dc:date></office:meta></office:document-meta>`)
}

// settings put the cursor in A1 of the first sheet and, in the working edition, keep headings in sight.
func (w *writer) settings() {
	item := func(name, kind, value string) {
		w.say(`<config:config-item config:name="`, name, `" config:type="`, kind, `">`, escaped(value), `</config:config-item>`)
	}
	w.say(`<office:document-settings `, spaces, ` office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings">`,
		`<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>`)
	item("ViewId", "string", "view1")
	w.say(`<config:config-item-map-named config:name="Tables">`)
	for i := range w.book.Sheets {
		s := &w.book.Sheets[i]
		w.say(`<config:config-item-map-entry config:name="`, escaped(s.Name), `">`)
		item("CursorPositionX", "int", "0")
		item("CursorPositionY", "int", "0")
		if w.book.Working && len(s.Columns) > 0 {
			head := strconv.Itoa(s.Head())
			item("HorizontalSplitMode", "short", "0")
			item("VerticalSplitMode", "short", "2") // frozen
			item("VerticalSplitPosition", "int", head)
			item("ActiveSplitRange", "short", "2")
			item("PositionTop", "int", "0")
			item("PositionBottom", "int", head)
		}
		w.say(`</config:config-item-map-entry>`)
	}
	w.say(`</config:config-item-map-named>`)
	if len(w.book.Sheets) > 0 {
		item("ActiveTable", "string", w.book.Sheets[0].Name)
	}
	w.say(`</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`)
}

// Of the font, which is one for all: without serifs, and large enough.
const letters = `style:font-name="Arial" fo:font-family="Arial" style:font-family-generic="swiss"`

// styles hold what is the same for all cells, the language among it, and what a heading is.
func (w *writer) styles() {
	language, country, _ := strings.Cut(w.book.Lang, "-")
	w.say(`<office:document-styles `, spaces, ` office:version="1.3"><office:styles><style:default-style style:family="table-cell">`,
		`<style:text-properties `, letters, ` fo:font-size="12pt" fo:language="`, language, `" fo:country="`, country, `"/></style:default-style>`,
		`<style:style style:name="Default" style:family="table-cell"/>`,
		`<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="table-cell" `,
		`style:parent-style-name="Default">`,
		`<style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style></office:styles>`,
		`<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties style:print-orientation="landscape" `,
		`fo:page-width="29.7cm" fo:page-height="21cm" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles>`,
		`<office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles></office:document-styles>`)
}

// automatic are the styles of this document's columns, rows and cells. None has a background.
func (w *writer) automatic() {
	w.say(`<office:automatic-styles>`)
	seen := map[int]bool{sheets.Page: true}
	w.width(sheets.Page)
	for i := range w.book.Sheets {
		for _, c := range w.book.Sheets[i].Columns {
			if n := int(c.Width); !seen[n] {
				seen[n] = true
				w.width(c.Width)
			}
		}
	}
	w.say(`<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>`,
		`<style:style style:name="sheet" style:family="table" style:master-page-name="Default">`,
		`<style:table-properties table:display="true"/></style:style>`,
		`<number:text-style style:name="as-text"><number:text-content/></number:text-style>`,
		`<number:date-style style:name="as-day"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/>`,
		`<number:text>-</number:text><number:day number:style="long"/></number:date-style>`,
		`<number:number-style style:name="as-integer"><number:number number:decimal-places="0" number:min-integer-digits="1"/></number:number-style>`)
	const wrap, right = `fo:wrap-option="wrap" style:vertical-align="top"`, `<style:paragraph-properties fo:text-align="end"/>`
	w.style("title", "Heading_20_1", "", "", "", "")
	w.style("line", "Default", "", `style:vertical-align="top"`, "", "")
	w.style("head", "Default", "", wrap, "", `fo:font-weight="bold"`)
	w.style("text", "Default", "as-text", wrap, "", "")
	w.style("link", "Default", "", wrap, "", `fo:color="#0b5394" style:text-underline-style="solid"`)
	w.style("day", "Default", "as-day", wrap, right, "")
	w.style("integer", "Default", "as-integer", wrap, right, "")
	for n := range sheets.MaxDecimals + 1 {
		places := strconv.Itoa(n)
		w.say(`<number:number-style style:name="as-number`, places, `"><number:number number:decimal-places="`, places,
			`" number:min-decimal-places="`, places, `" number:min-integer-digits="1" number:grouping="true"/></number:number-style>`)
		w.style("number"+places, "Default", "as-number"+places, wrap, right, "")
	}
	w.say(`</office:automatic-styles>`)
}

// width is the style of columns of so many characters.
func (w *writer) width(characters int) {
	w.say(`<style:style style:name="`, widthName(characters), `" style:family="table-column"><style:table-column-properties style:column-width="`,
		strconv.Itoa(characters*23/10), ".", strconv.Itoa(characters*23%10), `mm"/></style:style>`)
}

// style is a style of cells: after another one, with a format of numbers, properties of the cell and of its letters.
func (w *writer) style(name, parent, data, cell, paragraph, text string) {
	w.say(`<style:style style:name="`, name, `" style:family="table-cell" style:parent-style-name="`, parent, `"`)
	if data != "" {
		w.say(` style:data-style-name="`, data, `"`)
	}
	w.say(`>`)
	if cell != "" {
		w.say(`<style:table-cell-properties `, cell, `/>`)
	}
	w.say(paragraph)
	if text != "" {
		w.say(`<style:text-properties `, text, `/>`)
	}
	w.say(`</style:style>`)
}

// Package html prints a document as one self-contained page for people, to WCAG 2.2 AA: no script, nothing loaded from
// elsewhere, a style for print, and tables that become lists of labelled values where the window is narrow.
//
// A rating is always word, shape and tint together. Shapes are inline SVG beside the word: single glyphs trouble screen
// readers and the tools that check pages.
package html

import (
	"bufio"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"

	"ppbtui/internal/report/doc"
)

//go:embed page.html
var page string

//go:embed style.css
var style string

// sheetStyle is what sheets and charts need beside it. A page without them has not got it: what is signed off is printed again as it was.
//
//go:embed sheet.css
var sheetStyle string

// Write prints d. The same document gives the same bytes.
func Write(w io.Writer, d *doc.Document) error {
	t, err := template.New("page").Funcs(template.FuncMap{
		"style":      func() template.CSS { return template.CSS(style) },
		"sheetStyle": func() template.CSS { return template.CSS(sheetStyle) },
		"bytes":      embedded,
		"picture":    picture,
	}).Parse(page)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	if err := t.Execute(out, view(d)); err != nil {
		return err
	}
	return out.Flush()
}

// picture is a crest in the page.
func picture(p *doc.Picture) template.URL {
	return template.URL("data:image/png;base64," + base64.StdEncoding.EncodeToString(p.PNG))
}

// embedded is a link that holds a file. A browser saves it and does not show it, whatever it is: of no kind, it is run nowhere.
func embedded(data []byte) template.URL {
	return template.URL("data:application/octet-stream;base64," + base64.StdEncoding.EncodeToString(data))
}

package html

import (
	"html/template"
	"strconv"

	"ppbtui/internal/report/doc"
)

// typed draws a small table of a text with its header cells. Roles are said for where the style makes no table of it.
func typed(t *doc.Typed) template.HTML {
	var out []byte
	put := func(s string) { out = append(out, s...) }
	text := func(s string) { put(template.HTMLEscapeString(s)) }
	span := func(name string, n int) {
		if n > 1 {
			put(" " + name + `="` + strconv.Itoa(n) + `"`)
		}
	}
	put(`<table role="table" class="typed"><thead role="rowgroup">`)
	for _, row := range t.Heads {
		put(`<tr role="row">`)
		for _, h := range row {
			if h.Text == "" { // no header of anything
				put(`<td role="cell"`)
				span("colspan", h.Cols)
				span("rowspan", h.Rows)
				put("></td>")
				continue
			}
			scope := "col"
			if h.Cols > 1 {
				scope = "colgroup"
			}
			put(`<th role="columnheader" scope="` + scope + `"`)
			span("colspan", h.Cols)
			span("rowspan", h.Rows)
			put(">")
			text(h.Text)
			put("</th>")
		}
		put("</tr>")
	}
	put(`</thead><tbody role="rowgroup">`)
	for _, row := range t.Rows {
		put(`<tr role="row">`)
		for i, cell := range row {
			if i == 0 && cell != "" {
				put(`<th role="rowheader" scope="row">`)
				text(cell)
				put("</th>")
				continue
			}
			put(`<td role="cell">`)
			text(cell)
			put("</td>")
		}
		put("</tr>")
	}
	put("</tbody></table>")
	return template.HTML(out) // every text of it is escaped above
}

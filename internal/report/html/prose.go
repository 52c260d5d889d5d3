package html

import (
	"html/template"

	"ppbtui/internal/report/doc"
)

// prose draws paragraphs, and bullets that follow each other as one list. It is put together here, for a template takes several times as
// long, and most of a report is prose.
func prose(p doc.Prose) template.HTML {
	var out []byte
	put := func(s string) { out = append(out, s...) }
	lines := func(para doc.Para) {
		for i, l := range para.Lines {
			if i > 0 {
				put("<br>")
			}
			put(template.HTMLEscapeString(l))
		}
	}
	for i, para := range p {
		if para.Bullet {
			if i == 0 || !p[i-1].Bullet {
				put("<ul>")
			}
			put("<li>")
			lines(para)
			put("</li>")
			if i+1 == len(p) || !p[i+1].Bullet {
				put("</ul>")
			}
			continue
		}
		if para.Table != nil {
			put(string(typed(para.Table)))
			continue
		}
		put("<p>")
		if para.Number != "" {
			put(`<span class="number">` + template.HTMLEscapeString(para.Number) + "</span> ")
		}
		if para.Link != "" {
			put(`<a href="#` + template.HTMLEscapeString(para.Link) + `">`)
		}
		lines(para)
		if para.Link != "" {
			put("</a>")
		}
		put("</p>")
	}
	return template.HTML(out) // every text of it is escaped above
}

package docx

import (
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// manner is the styles of a text: of the report's own, or of what stands in a row of a table.
type manner struct {
	plain, numbered, bullet string
	leads                   bool // its paragraphs stay with what follows
}

var (
	running = manner{"Normal", "Numbered", "ListBullet", false}
	leading = manner{"Normal", "Numbered", "ListBullet", true}
	inRow   = manner{"Detail", "DetailNumbered", "DetailBullet", false}
)

// prose is paragraphs in a column of so much width.
func (p *printer) prose(prose doc.Prose, m manner, width int) {
	for i := range prose {
		p.para(&prose[i], "", m, width)
	}
}

// para is one paragraph, behind a label where it has one.
func (p *printer) para(para *doc.Para, label string, m manner, width int) {
	style := m.plain
	switch {
	case para.Table != nil:
		p.typed(para.Table, width)
		return
	case para.Bullet:
		style = m.bullet
	case para.Number != "":
		style = m.numbered
	}
	p.put(`<w:p><w:pPr><w:pStyle w:val="`, style, `"/>`)
	if m.leads {
		p.put("<w:keepNext/><w:keepLines/>")
	}
	p.put("</w:pPr>")
	if label != "" {
		run(p.xmlWriter, character("Strong"), label+": ")
	}
	if para.Number != "" {
		run(p.xmlWriter, "", para.Number)
		p.put("<w:r><w:tab/></w:r>")
	}
	if para.Link != "" {
		p.linked(para.Link, para.Lines, "")
	} else {
		broken(p.xmlWriter, "", para.Lines)
	}
	p.put("</w:p>")
}

// termWidth is how many characters a term may have to stand beside what it means, and not before it.
const termWidth = 20

// list is terms with what they mean, in two columns where every term is short.
func (p *printer) list(list doc.List) {
	style := "Term"
	for _, t := range list {
		n := utf8.RuneCountInString(t.Term)
		if t.Mark != doc.NoMark {
			n += utf8.RuneCountInString(t.Mark.Word()) + 4
		}
		if n > termWidth {
			style = "LongTerm"
		}
	}
	for _, t := range list {
		p.put(`<w:p><w:pPr><w:pStyle w:val="`, style, `"/></w:pPr>`)
		p.mark(t.Mark)
		term := t.Term
		if t.Mark != doc.NoMark && term != "" {
			term = " " + term
		}
		if style == "LongTerm" && t.Text != "" {
			term += ": "
		}
		run(p.xmlWriter, character("Strong"), term)
		if style == "Term" {
			p.put("<w:r><w:tab/></w:r>")
		}
		run(p.xmlWriter, "", t.Text)
		p.put("</w:p>")
	}
}

// ratingLooks are the looks of marks, by their tint.
var ratingLooks = map[string]string{
	"green": character("RatingGreen"), "amber": character("RatingAmber"), "red": character("RatingRed"), "none": character("RatingNone"),
}

// mark is a rating or a direction as word, shape and tint. The spaces that do not break give the tint a margin.
func (p *printer) mark(m doc.Mark) {
	if m != doc.NoMark {
		p.named(m, m.Word())
	}
}

// named is a mark under another name.
func (p *printer) named(m doc.Mark, name string) {
	run(p.xmlWriter, ratingLooks[m.Tint()], "\u00a0"+m.Shape()+"\u00a0"+name+"\u00a0")
}

// line is a line of a cell or a notice.
func (p *printer) line(l doc.Line, label, look string) {
	if l.Quiet {
		look = character("Quiet")
	}
	if l.Label != "" {
		if label == "" {
			label = look
		}
		run(p.xmlWriter, label, l.Label+": ")
	}
	p.mark(l.Mark)
	text := l.Text
	if l.Mark != doc.NoMark && text != "" {
		text = " " + text
	}
	if l.Link != "" {
		if l.Quiet {
			look = small
		}
		p.linked(l.Link, []string{text}, look)
		return
	}
	run(p.xmlWriter, look, text)
}

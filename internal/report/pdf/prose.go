package pdf

import (
	"slices"
	"strings"

	"ppbtui/internal/report/doc"
)

// Indents of what stands behind a number or a bullet.
const (
	behindNumber = 30.0
	behindBullet = 11.0
)

// prose is paragraphs. Items that follow each other are one list.
func (p *printer) prose(parent *element, prose doc.Prose, m manner, wide float64) (out []part) {
	var list *element
	for i := range prose {
		para := &prose[i]
		switch {
		case para.Table != nil:
			if t := para.Table.Plain(); len(t.Columns) > 0 {
				out = append(out, p.newTable(parent, t, para.Table.Head(), t.Snug(int(wide*20)), 3))
			}
		case para.Bullet:
			if list == nil {
				list = p.element(parent, "L", "/A<</O/List/ListNumbering/Disc>>")
			}
			item := p.item(list, para, m, wide)
			if i+1 == len(prose) || !prose[i+1].Bullet {
				item.ends, list = append(item.ends, list), nil
			}
			out = append(out, item)
		default:
			out = append(out, p.para(parent, para, nil, m, wide))
		}
	}
	return out
}

// para is one paragraph, behind a label where it has one.
func (p *printer) para(parent *element, para *doc.Para, label []piece, m manner, wide float64) *text {
	el := p.element(parent, "P", "")
	t := &text{el: el, ends: []*element{el}, size: m.size, lead: m.lead, gap: m.gap}
	if para.Number != "" {
		first := p.letters(para.Number+" ", m.look())
		t.labels, t.label = el, p.wrap([]piece{first}, wide)[0].bits
		t.indent = max(behindNumber, p.width(first.text, first.look))
		if t.indent > wide/3 {
			t.label, t.indent, label = nil, 0, append([]piece{first}, label...)
		}
	}
	t.lines = p.typedLines(para, label, m, wide-t.indent)
	return t
}

// item is an item of a list.
func (p *printer) item(list *element, para *doc.Para, m manner, wide float64) *text {
	li := p.element(list, "LI", "")
	label, body := p.element(li, "Lbl", ""), p.element(li, "LBody", "")
	return &text{el: body, labels: label, ends: []*element{body, li}, size: m.size, lead: m.lead, gap: m.gap / 2,
		label: p.wrap([]piece{p.letters("• ", m.look())}, wide)[0].bits, indent: behindBullet,
		lines: p.typedLines(para, nil, m, wide-behindBullet)}
}

// typedLines are the lines of a paragraph, broken where they were typed to be and where they are too long.
func (p *printer) typedLines(para *doc.Para, label []piece, m manner, wide float64) (out []line) {
	for i, l := range para.Lines {
		s := strings.TrimSpace(l)
		if i+1 < len(para.Lines) {
			s += " "
		}
		is := p.letters(s, m.look())
		if p.leads(para.Link) != "" {
			is.link, is.look.ink = para.Link, blue
		}
		pieces := []piece{is}
		if i == 0 {
			pieces = append(slices.Clone(label), is)
		}
		out = append(out, p.wrap(pieces, wide)...)
	}
	if len(para.Lines) == 0 {
		out = p.wrap(label, wide)
	}
	return out
}

// list is terms with what they mean, in two columns where every term is short.
func (p *printer) list(list doc.List) (out []part) {
	m := running
	m.gap = 2
	strong := look{true, m.size, black}
	terms, wide := make([][]piece, len(list)), 0.0
	for i := range list {
		terms[i] = p.pieces(&doc.Line{Mark: list[i].Mark, Text: list[i].Term}, strong, strong)
		if is := p.wrap(terms[i], p.textWide()); len(is) > 0 {
			wide = max(wide, is[0].wide)
			if len(is) > 1 {
				wide = p.textWide()
			}
		}
	}
	two := wide < p.textWide()*0.3
	el := p.element(p.body, "L", "/A<</O/List/ListNumbering/None>>")
	for i := range list {
		li := p.element(el, "LI", "")
		t := &text{size: m.size, lead: m.lead, gap: m.gap}
		text := p.letters(list[i].Text, m.look())
		if two {
			t.labels, t.label = p.element(li, "Lbl", ""), p.wrap(terms[i], p.textWide())[0].bits
			t.indent = wide + 10
			t.lines = p.wrap([]piece{text}, p.textWide()-t.indent)
		} else {
			colon := p.letters(": ", strong)
			t.lines = p.wrap(append(append(slices.Clone(terms[i]), colon), text), p.textWide())
		}
		t.el = p.element(li, "LBody", "")
		t.ends = []*element{t.el, li}
		out = append(out, t)
	}
	if len(out) == 0 {
		p.close(el)
		return nil
	}
	last := out[len(out)-1].(*text)
	last.ends = append(last.ends, el)
	return out
}

package livery

import (
	"fmt"
	"strings"
)

// Restyle is styles of one's own as the template has them: each that it has too, by its name, looks as it does there, and all others of its
// paragraphs and characters stand behind them for who goes on to write. Whatever the template says, a style keeps its id, a heading is one of
// its level, and none goes back to itself. own is a part of styles, without what stands before its root.
func (t *Template) Restyle(own string) (string, error) {
	root, err := tree([]byte(own))
	if err != nil {
		return "", err
	}
	m := merger{ids: map[string]string{}, used: map[string]*elem{}, named: map[string]*elem{}, taken: map[*elem]bool{}}
	for _, e := range root.below {
		if e.name == "style" {
			m.used[e.attr("styleId")] = e
			m.named[lowerName(e)] = e
		}
	}
	more := m.match(t.styles)
	for _, e := range root.below {
		if e.name == "docDefaults" {
			overlay(e.one("rPrDefault").one("rPr"), t.defaults.one("rPr"), ofCharacters)
			overlay(e.one("pPrDefault").one("pPr"), t.defaults.one("pPr"), ofParagraphs)
		}
	}
	for _, pair := range m.pairs {
		m.dress(pair[0], pair[1])
	}
	for _, e := range more {
		m.refer(e)
	}
	root.below = append(root.below, more...)
	m.uncircle(root)
	var b strings.Builder
	b.WriteString(`<w:styles xmlns:w="` + wordSpace + `">`)
	for _, e := range root.below {
		e.write(&b)
		b.WriteString("\n")
	}
	b.WriteString("</w:styles>\n")
	return b.String(), nil
}

// merger brings the styles of a template under those of one's own.
type merger struct {
	ids   map[string]string // of the template: what each is called here
	used  map[string]*elem  // styles here, by id
	named map[string]*elem  // and by name
	taken map[*elem]bool    // those that the template has too, and those that are its alone
	pairs [][2]*elem        // one's own and the template's of the same name
}

func lowerName(e *elem) string { return strings.ToLower(strings.TrimSpace(e.val("name"))) }

// match finds which styles are the same, and gives the others of the template, under ids of their own.
func (m *merger) match(theirs []*elem) (more []*elem) {
	for _, e := range theirs {
		id, name := e.attr("styleId"), lowerName(e)
		mine := m.named[name]
		_, twice := m.ids[id]
		switch {
		case name == "" || len(name) > 200 || twice:
		case mine == nil:
			is := &elem{name: "style", attrs: append([]attr(nil), e.attrs...), below: e.below}
			is.set("styleId", m.free(id))
			m.ids[id] = is.attr("styleId")
			m.used[m.ids[id]], m.named[name], m.taken[is] = is, is, true
			more = append(more, is)
		case mine.attr("type") == e.attr("type") && !m.taken[mine]:
			m.ids[id], m.taken[mine] = mine.attr("styleId"), true
			m.pairs = append(m.pairs, [2]*elem{mine, e})
		}
	}
	return more
}

// free is an id that no style here has.
func (m *merger) free(id string) string {
	if !goodID(id) {
		id = "Style"
	}
	out := id
	for n := 2; m.used[out] != nil; n++ {
		out = fmt.Sprintf("%s-%d", id, n)
	}
	return out
}

// dress has a style of one's own look as the template's. What everything goes back to gives its letters and spaces alone: an indent of it
// would be one of every cell.
func (m *merger) dress(mine, theirs *elem) {
	lines, stays := theirs.one("pPr"), only(mine.one("pPr"), "keepNext", "keepLines", "numPr", "tabs", "outlineLvl")
	base := m.base(mine, theirs)
	if mine.attr("default") == "1" {
		lines, base = only(lines, "spacing"), ""
	}
	pPr, rPr := &elem{name: "pPr"}, &elem{name: "rPr"}
	overlay(pPr, lines, ofParagraphs)
	overlay(pPr, stays, ofParagraphs)
	overlay(rPr, theirs.one("rPr"), ofCharacters)
	var below []*elem
	for _, e := range mine.below {
		if e.name != "pPr" && e.name != "rPr" && e.name != "basedOn" {
			below = append(below, e)
		}
		if e.name == "name" && base != "" {
			below = append(below, said("basedOn", base))
		}
	}
	for _, e := range []*elem{pPr, rPr} {
		if len(e.below) > 0 {
			below = append(below, e)
		}
	}
	mine.below = below
}

// base is the id that a style goes back to: as the template says, nothing too; as it was where that is not there.
func (m *merger) base(mine, theirs *elem) string {
	if theirs.val("basedOn") == "" {
		return ""
	}
	if id := m.ids[theirs.val("basedOn")]; id != "" && m.used[id].attr("type") == mine.attr("type") {
		return id
	}
	return mine.val("basedOn")
}

// refer puts right what a style of the template's own leads to.
func (m *merger) refer(e *elem) {
	var below []*elem
	for _, b := range e.below {
		if b.name == "basedOn" || b.name == "next" {
			id := m.ids[b.attr("val")]
			if id == "" || m.used[id].attr("type") != e.attr("type") || b.name == "next" && e.attr("type") != "paragraph" {
				continue
			}
			b = said(b.name, id)
		}
		if b.name == "pPr" && e.attr("type") != "paragraph" {
			continue
		}
		below = append(below, b)
	}
	e.below = below
}

// uncircle takes out what a style goes back to where that goes back to the style.
func (m *merger) uncircle(root *elem) {
	for _, e := range root.below {
		seen := map[string]bool{}
		for at := e; at != nil && at.name == "style"; at = m.used[at.val("basedOn")] {
			if seen[at.attr("styleId")] {
				e.below = without(e.below, "basedOn")
				break
			}
			seen[at.attr("styleId")] = true
		}
	}
}

func without(all []*elem, name string) (out []*elem) {
	for _, e := range all {
		if e.name != name {
			out = append(out, e)
		}
	}
	return out
}

// only is some of the properties, nil where there are none.
func only(e *elem, names ...string) *elem {
	if e == nil {
		return nil
	}
	out := &elem{name: e.name}
	for _, name := range names {
		if b := e.one(name); b != nil {
			out.below = append(out.below, b)
		}
	}
	if len(out.below) == 0 {
		return nil
	}
	return out
}

// overlay puts properties over others, in the schema's order.
func overlay(under, over *elem, all []known) {
	if under == nil || over == nil {
		return
	}
	var below []*elem
	for _, k := range all {
		is := over.one(k.name)
		if is == nil {
			is = under.one(k.name)
		}
		if is != nil {
			below = append(below, is)
		}
	}
	under.below = below
}

package livery

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
)

// elem is an element of WordprocessingML; those of any other kind are left out.
type elem struct {
	name  string
	attrs []attr
	below []*elem
}

type attr struct{ name, value string }

const wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

// maxDepth is how deep elements stand in each other, far more than in any style.
const maxDepth = 40

// tree reads XML. The root is an empty element where it is of another kind.
func tree(text []byte) (*elem, error) {
	dec := xml.NewDecoder(bytes.NewReader(text))
	top := &elem{}
	open := []*elem{top}
	for {
		token, err := dec.Token()
		if err == io.EOF {
			break
		}
		if err != nil || len(open) > maxDepth {
			return nil, errBroken
		}
		switch t := token.(type) {
		case xml.StartElement:
			var is *elem
			if last := open[len(open)-1]; last != nil && t.Name.Space == wordSpace {
				is = &elem{name: t.Name.Local}
				for _, a := range t.Attr {
					if a.Name.Space == wordSpace {
						is.attrs = append(is.attrs, attr{a.Name.Local, a.Value})
					}
				}
				last.below = append(last.below, is)
			}
			open = append(open, is)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.Directive:
			return nil, errBroken // an entity could stand in one, and Word writes none
		}
	}
	if len(top.below) != 1 {
		return &elem{}, nil
	}
	return top.below[0], nil
}

func (e *elem) attr(name string) string {
	for _, a := range e.attrs {
		if a.name == name {
			return a.value
		}
	}
	return ""
}

func (e *elem) set(name, value string) {
	for i := range e.attrs {
		if e.attrs[i].name == name {
			e.attrs[i].value = value
			return
		}
	}
	e.attrs = append(e.attrs, attr{name, value})
}

// one is the first element of a name right below, nil where there is none.
func (e *elem) one(name string) *elem {
	if e == nil {
		return nil
	}
	for _, b := range e.below {
		if b.name == name {
			return b
		}
	}
	return nil
}

// val is what an element below says: <w:name w:val="heading 1"/>.
func (e *elem) val(name string) string {
	if b := e.one(name); b != nil {
		return b.attr("val")
	}
	return ""
}

// said is an element that says one thing.
func said(name, value string) *elem { return &elem{name: name, attrs: []attr{{"val", value}}} }

// write puts down e as XML, in which w is WordprocessingML.
func (e *elem) write(b *strings.Builder) {
	b.WriteString("<w:" + e.name)
	for _, a := range e.attrs {
		b.WriteString(" w:" + a.name + `="`)
		_ = xml.EscapeText(b, []byte(a.value)) // to memory
		b.WriteString(`"`)
	}
	if len(e.below) == 0 {
		b.WriteString("/>")
		return
	}
	b.WriteString(">")
	for _, below := range e.below {
		below.write(b)
	}
	b.WriteString("</w:" + e.name + ">")
}

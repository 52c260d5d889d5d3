package svg

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

const space = "http://www.w3.org/2000/svg"

// node is an element of SVG's own, with its attributes that belong to no other format.
type node struct {
	name  string
	attrs map[string]string
	text  string // of a style sheet
	below []*node
}

// acting are elements that can do something, or bring something in, with what they are called.
var acting = map[string]string{
	"script": "a script", "handler": "a script", "listener": "a script", "foreignObject": "a piece of another format (<foreignObject>)",
	"iframe": "a page in it (<iframe>)", "image": "a picture in it (<image>)", "feImage": "a picture in it (<feImage>)", "a": "a link (<a>)",
	"animate": "an animation", "animateMotion": "an animation", "animateTransform": "an animation", "animateColor": "an animation",
	"set": "an animation", "audio": "sound in it (<audio>)", "video": "a film in it (<video>)",
}

// parse reads the elements, and refuses what could act wherever it stands.
func parse(data []byte) (*node, error) {
	dec := xml.NewDecoder(bytes.NewReader(data))
	top := &node{}
	open := []*node{top} // nil is one of another format
	for n := 0; ; {
		token, err := dec.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, broken(err)
		}
		last := open[len(open)-1]
		switch t := token.(type) {
		case xml.StartElement:
			if n++; n > maxElements || len(open) > maxDepth {
				return nil, fmt.Errorf("is too large: it has more than %d elements, or elements in more than %d others", maxElements, maxDepth)
			}
			is, err := element(t, last == nil)
			if err != nil {
				return nil, err
			}
			if is != nil {
				last.below = append(last.below, is)
			}
			open = append(open, is)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if last != nil && last.name == "style" {
				last.text += string(t)
			}
		case xml.Directive:
			if bytes.ContainsAny(t, "[") || bytes.HasPrefix(t, []byte("ENTITY")) {
				return nil, unsafe("entities (<!ENTITY>)")
			}
		case xml.ProcInst:
			if t.Target != "xml" {
				return nil, unsafe("an instruction to other programs (<?" + shown(t.Target) + "?>)")
			}
		}
	}
	if len(top.below) != 1 || top.below[0].name != "svg" {
		return nil, errors.New("is not SVG: it does not begin with <svg xmlns=\"" + space + "\">")
	}
	return top.below[0], nil
}

// element is one of SVG, nil of another format or in one.
func element(t xml.StartElement, inOther bool) (*node, error) {
	if what, bad := acting[t.Name.Local]; bad {
		return nil, unsafe(what)
	}
	ours := t.Name.Space == space && !inOther
	out := &node{name: t.Name.Local, attrs: map[string]string{}}
	for _, a := range t.Attr {
		name := a.Name.Local
		if lower := strings.ToLower(name); strings.HasPrefix(lower, "on") && len(lower) > 2 {
			return nil, unsafe("an event (" + shown(lower) + ")")
		}
		if ours && (name == "href" || name == "src") {
			if !strings.HasPrefix(strings.TrimSpace(a.Value), "#") {
				return nil, unsafe("a reference to something that is not in it (" + name + ")")
			}
			out.attrs["href"] = strings.TrimSpace(a.Value)
		}
		if a.Name.Space != "" {
			continue
		}
		if ours {
			if err := elsewhere(a.Value); err != nil {
				return nil, err
			}
		}
		out.attrs[name] = strings.TrimSpace(a.Value)
	}
	if !ours {
		return nil, nil
	}
	return out, nil
}

// elsewhere refuses a text that names something outside the file.
func elsewhere(text string) error {
	lower := strings.ToLower(strings.Join(strings.Fields(text), ""))
	for rest := lower; ; {
		_, after, found := strings.Cut(rest, "url(")
		if !found {
			break
		}
		if !strings.HasPrefix(strings.TrimLeft(after, `"'`), "#") {
			return unsafe("a reference to something that is not in it (url)")
		}
		rest = after
	}
	if strings.Contains(lower, "javascript:") {
		return unsafe("a script")
	}
	return nil
}

// broken is what is said of what is no XML. An entity that is not XML's own comes to nothing else.
func broken(err error) error {
	var syntax *xml.SyntaxError
	if !errors.As(err, &syntax) {
		return errors.New("cannot be read: save it as SVG in UTF-8")
	}
	if strings.Contains(syntax.Msg, "invalid character entity") {
		return unsafe("entities (" + shown(syntax.Msg[strings.LastIndex(syntax.Msg, " ")+1:]) + ")")
	}
	return fmt.Errorf("is broken at line %d: save it anew", syntax.Line)
}

// shown is a name from the file as a sentence has it.
func shown(name string) string {
	name = strings.Map(func(r rune) rune {
		if r > ' ' && r < 0x7f {
			return r
		}
		return '?'
	}, name)
	return name[:min(len(name), 40)]
}

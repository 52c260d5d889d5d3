package livery

import (
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"strings"
)

// known is a property of a style, what its attributes can say, and the element in it that are known. What is not known is left out: a
// program that does not know it either would call the file broken.
type known struct {
	name  string
	attrs map[string]*regexp.Regexp
	needs string // an attribute that it says nothing without
	below []known
}

var (
	onOff   = regexp.MustCompile(`^(0|1|true|false|on|off)$`)
	whole   = regexp.MustCompile(`^[0-9]{1,4}$`)
	signed  = regexp.MustCompile(`^-?[0-9]{1,4}$`)
	points  = regexp.MustCompile(`^[1-9][0-9]{0,2}$`)
	colours = regexp.MustCompile(`^([0-9A-Fa-f]{6}|auto)$`)
	fonts   = regexp.MustCompile(`^[\p{L}\p{N}][\p{L}\p{N} .,'&_-]{0,60}$`)
	edges   = regexp.MustCompile(`^(nil|none|single|thick|double|dotted|dashed|dotDash|triple)$`)
	fills   = regexp.MustCompile(`^(nil|clear|solid)$`)

	switched = map[string]*regexp.Regexp{"val": onOff}
	edge     = map[string]*regexp.Regexp{"val": edges, "sz": whole, "space": regexp.MustCompile(`^[0-9]{1,2}$`), "color": colours}
	shade    = known{"shd", map[string]*regexp.Regexp{"val": fills, "color": colours, "fill": colours}, "val", nil}
)

// ofParagraphs and ofCharacters are the properties that are taken, in the order in which the schema has them. Not taken are numbering, which
// is the report's own, breaks of pages, and what hides text.
var ofParagraphs = []known{
	{"keepNext", switched, "", nil}, {"keepLines", switched, "", nil}, {"widowControl", switched, "", nil},
	{"numPr", nil, "", []known{{"numId", nil, "", nil}}},
	{"pBdr", nil, "", []known{{"top", edge, "val", nil}, {"left", edge, "val", nil}, {"bottom", edge, "val", nil}, {"right", edge, "val", nil}}},
	shade,
	{"tabs", nil, "", nil},
	{"spacing", map[string]*regexp.Regexp{
		"before": whole, "beforeAutospacing": onOff, "after": whole, "afterAutospacing": onOff, "line": whole,
		"lineRule": regexp.MustCompile(`^(auto|exact|atLeast)$`),
	}, "", nil},
	{"ind", map[string]*regexp.Regexp{"left": signed, "right": signed, "hanging": whole, "firstLine": whole}, "", nil},
	{"contextualSpacing", switched, "", nil},
	{"jc", map[string]*regexp.Regexp{"val": regexp.MustCompile(`^(left|center|right|both)$`)}, "val", nil},
	{"outlineLvl", nil, "", nil},
}

var ofCharacters = []known{
	{"rFonts", map[string]*regexp.Regexp{"ascii": fonts, "hAnsi": fonts, "eastAsia": fonts, "cs": fonts}, "", nil},
	{"b", switched, "", nil}, {"bCs", switched, "", nil}, {"i", switched, "", nil}, {"iCs", switched, "", nil},
	{"caps", switched, "", nil}, {"smallCaps", switched, "", nil}, {"strike", switched, "", nil},
	{"color", map[string]*regexp.Regexp{"val": colours}, "val", nil},
	{"spacing", map[string]*regexp.Regexp{"val": signed}, "val", nil}, {"kern", map[string]*regexp.Regexp{"val": whole}, "val", nil},
	{"sz", map[string]*regexp.Regexp{"val": points}, "val", nil}, {"szCs", map[string]*regexp.Regexp{"val": points}, "val", nil},
	{"u", map[string]*regexp.Regexp{"val": regexp.MustCompile(`^(none|single|double|thick|dotted|dash|words)$`), "color": colours}, "val", nil},
	shade,
	{"lang", nil, "", nil},
}

// own are properties that a template has no say in: what a heading is, what is counted, where tabs stand, and the language.
func (k known) own() bool {
	return k.name == "numPr" || k.name == "tabs" || k.name == "outlineLvl" || k.name == "lang"
}

// kept is what is known of the properties in an element, in the schema's order; nil where nothing is.
func kept(e *elem, all []known, theme map[string]string) *elem {
	if e == nil {
		return nil
	}
	out := &elem{name: e.name}
	for _, k := range all {
		is := e.one(k.name)
		if is == nil || k.own() {
			continue
		}
		if k.name == "rFonts" {
			is = withFonts(is, theme)
		}
		prop := &elem{name: k.name}
		for _, a := range is.attrs {
			if can := k.attrs[a.name]; can != nil && can.MatchString(a.value) {
				prop.set(a.name, a.value)
			}
		}
		if k.below != nil {
			prop = kept(is, k.below, theme)
		}
		empty := prop == nil || len(prop.attrs)+len(prop.below) == 0
		if empty && (k.attrs == nil || k.attrs["val"] != onOff || len(is.attrs) > 0) || k.needs != "" && prop.attr(k.needs) == "" {
			continue
		}
		out.below = append(out.below, prop)
	}
	if len(out.below) == 0 {
		return nil
	}
	return out
}

// withFonts is the fonts of a style by their names, also those that it takes from the theme.
func withFonts(is *elem, theme map[string]string) *elem {
	out := &elem{name: is.name, attrs: append([]attr(nil), is.attrs...)}
	for _, of := range []string{"ascii", "hAnsi", "eastAsia", "cs"} {
		by := is.attr(of + "Theme")
		if of == "cs" {
			by = is.attr("cstheme")
		}
		if font := theme[by]; font != "" {
			out.set(of, font)
		}
	}
	return out
}

// keptStyle is a style with what is known of it.
func keptStyle(e *elem, theme map[string]string) *elem {
	out := &elem{name: "style", attrs: []attr{{"type", e.attr("type")}, {"styleId", e.attr("styleId")}}}
	if e.attr("customStyle") != "" {
		out.set("customStyle", "1")
	}
	for _, name := range []string{"name", "basedOn", "next"} {
		if v := e.val(name); v != "" {
			out.below = append(out.below, said(name, v))
		}
	}
	out.add(kept(e.one("pPr"), ofParagraphs, theme), kept(e.one("rPr"), ofCharacters, theme))
	return out
}

// keptDefaults is what holds where no style says anything.
func keptDefaults(e *elem, theme map[string]string) *elem {
	out := &elem{name: "docDefaults"}
	out.add(kept(e.one("rPrDefault").one("rPr"), ofCharacters, theme), kept(e.one("pPrDefault").one("pPr"), ofParagraphs, theme))
	return out
}

func (e *elem) add(all ...*elem) {
	for _, one := range all {
		if one != nil {
			e.below = append(e.below, one)
		}
	}
}

// fontsOf are the fonts of a theme, by the names by which styles ask for them: minorHAnsi.
func fontsOf(theme []byte) map[string]string {
	out := map[string]string{}
	dec := xml.NewDecoder(bytes.NewReader(theme))
	in := ""
	for {
		token, err := dec.Token()
		if err == io.EOF || err != nil {
			return out // a theme that is broken has no fonts, and Word would take its own
		}
		t, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch t.Name.Local {
		case "majorFont", "minorFont":
			in = strings.TrimSuffix(t.Name.Local, "Font")
		case "latin", "ea", "cs":
			for _, a := range t.Attr {
				if a.Name.Local != "typeface" || a.Value == "" || in == "" {
					continue
				}
				for _, as := range map[string][]string{"latin": {"HAnsi", "Ascii"}, "ea": {"EastAsia"}, "cs": {"Bidi"}}[t.Name.Local] {
					if out[in+as] == "" {
						out[in+as] = a.Value
					}
				}
			}
		}
	}
}

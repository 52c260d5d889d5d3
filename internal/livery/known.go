package livery

import (
	"bytes"
	"encoding/xml"
	"strings"
)

// known is a property of a style, what its attributes can say, and the elements in it that are known. What is not known is left out: a
// program that does not know it either would call the file broken.
type known struct {
	name  string
	attrs map[string]allows
	needs string // an attribute that it says nothing without
	below []known
	flag  bool // to be there is to say yes
}

// flag is a property that is on or off.
func flag(name string) known {
	return known{name: name, attrs: map[string]allows{"val": onOff}, flag: true}
}

var (
	edge  = map[string]allows{"val": oneOf("nil none single thick double dotted dashed dotDash triple"), "sz": whole, "space": space, "color": colours}
	shade = known{name: "shd", attrs: map[string]allows{"val": oneOf("nil clear solid"), "color": colours, "fill": colours}, needs: "val"}
)

// ofParagraphs and ofCharacters are the properties that are taken, in the order in which the schema has them. Not taken are numbering, which
// is the report's own, breaks of pages, and what hides text.
var ofParagraphs = []known{
	flag("keepNext"), flag("keepLines"), flag("widowControl"),
	{name: "numPr", below: []known{{name: "numId"}}},
	{name: "pBdr", below: []known{
		{name: "top", attrs: edge, needs: "val"}, {name: "left", attrs: edge, needs: "val"}, {name: "bottom", attrs: edge, needs: "val"},
		{name: "right", attrs: edge, needs: "val"},
	}},
	shade,
	{name: "tabs"},
	{name: "spacing", attrs: map[string]allows{
		"before": whole, "beforeAutospacing": onOff, "after": whole, "afterAutospacing": onOff, "line": whole, "lineRule": oneOf("auto exact atLeast"),
	}},
	{name: "ind", attrs: map[string]allows{"left": signed, "right": signed, "hanging": whole, "firstLine": whole}},
	flag("contextualSpacing"),
	{name: "jc", attrs: map[string]allows{"val": oneOf("left center right both")}, needs: "val"},
	{name: "outlineLvl"},
}

var ofCharacters = []known{
	{name: "rFonts", attrs: map[string]allows{"ascii": fonts, "hAnsi": fonts, "eastAsia": fonts, "cs": fonts}},
	flag("b"), flag("bCs"), flag("i"), flag("iCs"), flag("caps"), flag("smallCaps"), flag("strike"),
	{name: "color", attrs: map[string]allows{"val": colours}, needs: "val"},
	{name: "spacing", attrs: map[string]allows{"val": signed}, needs: "val"}, {name: "kern", attrs: map[string]allows{"val": whole}, needs: "val"},
	{name: "sz", attrs: map[string]allows{"val": points}, needs: "val"}, {name: "szCs", attrs: map[string]allows{"val": points}, needs: "val"},
	{name: "u", attrs: map[string]allows{"val": oneOf("none single double thick dotted dash words"), "color": colours}, needs: "val"},
	shade,
	{name: "lang"},
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
			if can := k.attrs[a.name]; can != nil && can(a.value) {
				prop.set(a.name, a.value)
			}
		}
		if k.below != nil {
			prop = kept(is, k.below, theme)
		}
		empty := prop == nil || len(prop.attrs)+len(prop.below) == 0
		if empty && (!k.flag || len(is.attrs) > 0) || k.needs != "" && prop.attr(k.needs) == "" {
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
		if err != nil {
			return out // at its end; what is broken has the fonts before that
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

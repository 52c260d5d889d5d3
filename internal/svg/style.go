package svg

import (
	"errors"
	"maps"
	"slices"
	"strings"
)

// style is the properties of an element by name, as they are stated or come down from those above it.
type style map[string]string

// defaults are the properties that come down to what stands below, with what they are where nobody states them.
func defaults() style {
	return style{
		"fill": "black", "fill-opacity": "1", "fill-rule": "nonzero", "stroke": "none", "stroke-width": "1", "stroke-opacity": "1",
		"stroke-linecap": "butt", "stroke-linejoin": "miter", "stroke-miterlimit": "4", "color": "black",
	}
}

// neutral are the properties that would have something drawn in another way, with what may stand in them.
var neutral = map[string]string{
	"filter": "none", "mask": "none", "clip-path": "none", "clip": "auto", "marker": "none", "marker-start": "none", "marker-mid": "none",
	"marker-end": "none", "mix-blend-mode": "normal", "vector-effect": "none", "paint-order": "normal", "transform-origin": "", "transform-box": "",
	"visibility": "visible", "stroke-dasharray": "none", "pathLength": "",
}

// rule is what a style sheet says of a class.
type rule struct {
	class string
	sets  style
}

// uncommented is a style sheet without its comments. One that is not closed is left, and is no rule.
func uncommented(text string) string {
	var b strings.Builder
	for {
		before, after, opened := strings.Cut(text, "/*")
		_, behind, closed := strings.Cut(after, "*/")
		if !opened || !closed {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(before)
		text = behind
	}
}

// letters may begin the name of a class.
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_"

// class is the one that a selector is of.
func class(selector string) (name string, is bool) {
	name, dotted := strings.CutPrefix(selector, ".")
	return name, dotted && name != "" && strings.Contains(letters, name[:1]) && strings.Trim(name, letters+"0123456789-") == ""
}

// styleSheet reads the rules of all style elements, which are of classes alone.
func styleSheet(n *node) (rules []rule, err error) {
	if n.name == "style" {
		if media := strings.TrimSpace(n.attrs["media"]); media != "" && media != "all" {
			return nil, cannot("a style sheet for some media (" + shown(media) + ")")
		}
		return readSheet(n.text)
	}
	for _, below := range n.below {
		more, err := styleSheet(below)
		if err != nil {
			return nil, err
		}
		rules = append(rules, more...)
	}
	return rules, nil
}

func readSheet(text string) (rules []rule, err error) {
	if err := elsewhere(text); err != nil {
		return nil, err
	}
	rest := uncommented(text)
	if strings.Contains(rest, "@") {
		return nil, unsafe("a style sheet that brings something in (@)")
	}
	for strings.TrimSpace(rest) != "" {
		names, after, opened := strings.Cut(rest, "{")
		body, behind, closed := strings.Cut(after, "}")
		if !opened || !closed {
			return nil, errors.New("has a style sheet that is broken")
		}
		sets, err := declarations(body)
		if err != nil {
			return nil, err
		}
		for name := range strings.SplitSeq(names, ",") {
			of, is := class(strings.TrimSpace(name))
			if !is {
				return nil, cannot("a style sheet with more than classes (" + shown(strings.TrimSpace(name)) + ")")
			}
			rules = append(rules, rule{of, sets})
		}
		rest = behind
	}
	return rules, nil
}

// places are what an element says of itself and no style is read for.
var places = []string{"transform", "x", "y", "width", "height", "r", "rx", "ry", "cx", "cy", "d"}

// declarations are those of a style: "fill:#fff;stroke:none".
func declarations(text string) (style, error) {
	out := style{}
	for each := range strings.SplitSeq(text, ";") {
		name, value, ok := strings.Cut(each, ":")
		name, value = strings.ToLower(strings.TrimSpace(name)), strings.TrimSpace(value)
		if !ok {
			if name != "" {
				return nil, errors.New("has a style that is broken: " + shown(name))
			}
			continue
		}
		switch {
		case slices.Contains(places, name):
			return nil, cannot("a place or a size in a style (" + name + ")")
		case strings.Contains(strings.ToLower(value), "!"):
			return nil, cannot("a style that goes before others (" + shown(value) + ")")
		}
		out[name] = value
	}
	return out, nil
}

// stated is what an element states of itself: its attributes, over them its classes, over them its own style.
func (d *drawing) stated(n *node) (style, error) {
	stated := style{}
	for name, value := range n.attrs {
		stated[name] = value
	}
	classes := strings.Fields(n.attrs["class"])
	for _, r := range d.sheet {
		for _, class := range classes {
			if class == r.class {
				maps.Copy(stated, r.sets)
			}
		}
	}
	own, err := declarations(n.attrs["style"])
	if err != nil {
		return nil, err
	}
	maps.Copy(stated, own)
	return stated, nil
}

// of is the style of an element below one with a style.
func (d *drawing) of(n *node, above style) (style, error) {
	stated, err := d.stated(n)
	if err != nil {
		return nil, err
	}
	out := maps.Clone(above)
	for name := range defaults() {
		if value := stated[name]; value != "" && value != "inherit" {
			out[name] = value
		}
	}
	for name, only := range neutral {
		if value := stated[name]; value != "" && value != only && value != "inherit" {
			return nil, cannot(effect(name))
		}
	}
	out["opacity"], out["display"] = stated["opacity"], stated["display"]
	return out, nil
}

// effect is what a property is called in a sentence.
func effect(name string) string {
	switch {
	case strings.HasPrefix(name, "marker"):
		return "marks on its lines (" + name + ")"
	case name == "stroke-dasharray":
		return "a dashed line"
	}
	return "an effect (" + name + ")"
}

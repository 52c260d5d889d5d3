package svg

import (
	"errors"
	"maps"
	"regexp"
	"strings"
)

// style is the properties of an element by name, as they are stated or come down from those above it.
type style map[string]string

// defaults are the properties that come down to what stands below, with what they are where nobody states them.
func defaults() style {
	return style{
		"fill": "black", "fill-opacity": "1", "fill-rule": "nonzero", "stroke": "none", "stroke-width": "1", "stroke-opacity": "1",
		"stroke-linecap": "butt", "stroke-linejoin": "miter", "stroke-miterlimit": "4", "stroke-dasharray": "none", "color": "black",
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

var (
	comment  = regexp.MustCompile(`(?s)/\*.*?\*/`)
	selector = regexp.MustCompile(`^\.[A-Za-z_][A-Za-z0-9_-]*$`)
)

// styleSheet reads the rules of all style elements, which are of classes alone.
func styleSheet(n *node) (rules []rule, err error) {
	if n.name == "style" {
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
	rest := comment.ReplaceAllString(text, "")
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
			if name = strings.TrimSpace(name); !selector.MatchString(name) {
				return nil, cannot("a style sheet with more than classes (" + shown(name) + ")")
			}
			rules = append(rules, rule{name[1:], sets})
		}
		rest = behind
	}
	return rules, nil
}

// declarations are those of a style: "fill:#fff;stroke:none".
func declarations(text string) (style, error) {
	out := style{}
	for each := range strings.SplitSeq(text, ";") {
		name, value, ok := strings.Cut(each, ":")
		name = strings.TrimSpace(name)
		if !ok {
			if name != "" {
				return nil, errors.New("has a style that is broken: " + shown(name))
			}
			continue
		}
		if name == "transform" {
			return nil, cannot("a transform in a style")
		}
		out[name] = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!important"))
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

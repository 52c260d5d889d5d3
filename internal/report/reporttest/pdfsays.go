package reporttest

import (
	"maps"
	"slices"
	"strings"
)

// printed is what a PDF says: each mark of its pages, each text of those, and every text that its objects have beside them, such as the
// words of drawings.
func printed(file []byte) (string, error) {
	p, err := ReadPDF(file)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	say := func(s string) { out.WriteString(">" + s + "<\n") }
	for _, number := range slices.Sorted(maps.Keys(p.Objects)) {
		object := p.Objects[number]
		textsOf(object, func(s string) { say(PDFText(s)) })
		d, _ := object.(Dict)
		content, ok := p.Get(d["Contents"]).(*Stream)
		if d["Type"] != Name("Page") || !ok {
			continue
		}
		for _, m := range Marks(content.Data) {
			say(m.Words())
			for _, s := range m.Texts {
				say(s)
			}
		}
	}
	return out.String(), nil
}

// textsOf are those of a value.
func textsOf(v any, say func(string)) {
	switch v := v.(type) {
	case string:
		say(v)
	case []any:
		for _, is := range v {
			textsOf(is, say)
		}
	case Dict:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			textsOf(v[name], say)
		}
	case *Stream:
		textsOf(v.Dict, say)
	}
}

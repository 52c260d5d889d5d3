package conflict

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/draft"
)

// content is mine with what only they changed and with the choices.
func (s *Screen) content() ppb.Content {
	c := s.merged
	for _, b := range s.form.Boxes() {
		f := ppb.Field(b.Name)
		m, t := s.err.Draft.Content[f], s.err.Current.Content[f]
		if f == ppb.FieldRows {
			if b.Value() == theirs {
				c = s.item.Grid.WithRows(c, s.err.Current.Content)
			}
			continue
		}
		switch b.Value() {
		case theirs:
			m = t
		case both:
			m = together(m, t)
		}
		c = c.With(f, m)
	}
	return s.printed(c)
}

// both reports whether two texts are put together.
func (s *Screen) both() bool {
	return slices.ContainsFunc(s.form.Boxes(), func(b *form.Box) bool { return b.Value() == both })
}

// printed keeps the figure as printed beside the value it was printed for: With drops it when the value changes.
func (s *Screen) printed(c ppb.Content) ppb.Content {
	for _, from := range []ppb.Content{s.err.Draft.Content, s.err.Current.Content} {
		if t := from[ppb.FieldPrinted]; t != "" && c[ppb.FieldPrinted] == "" && sameValues(from, c) {
			return c.With(ppb.FieldPrinted, t)
		}
	}
	return c
}

func sameValues(a, b ppb.Content) bool { return !slices.ContainsFunc(a.Changed(b), draft.Figure) }

// together is my text and behind it the paragraphs of theirs that are not in it. One of mine that they went on with
// stands as they left it.
func together(mine, theirs string) string {
	out := paragraphs(mine)
	for _, t := range paragraphs(theirs) {
		if slices.ContainsFunc(out, func(m string) bool { return within(t, m) }) {
			continue
		}
		if i := slices.IndexFunc(out, func(m string) bool { return within(m, t) }); i >= 0 {
			out[i] = t
			continue
		}
		out = append(out, t)
	}
	return strings.Join(out, "\n\n")
}

// paragraphs are what stands between empty lines.
func paragraphs(s string) []string {
	var out []string
	var lines []string
	for _, l := range append(strings.Split(s, "\n"), "") {
		if strings.TrimSpace(l) != "" {
			lines = append(lines, l)
			continue
		}
		if len(lines) > 0 {
			out, lines = append(out, strings.Join(lines, "\n")), nil
		}
	}
	return out
}

// within reports whether the words of a stand in b one after another.
func within(a, b string) bool {
	flat := func(s string) string { return " " + strings.Join(strings.Fields(s), " ") + " " }
	return strings.Contains(flat(b), flat(a))
}

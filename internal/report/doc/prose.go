package doc

import (
	"strings"

	"ppbtui/internal/bars"
	"ppbtui/internal/clean"
)

// Text is a text as typed, as prose: an empty line ends a paragraph, a line that starts with a bullet is an item of a
// list, one that starts with a number such as "1." or "2)" begins a paragraph of its own, lines with bars are a table (see package
// bars), other line ends are kept.
func Text(s string) Prose {
	var out Prose
	for _, b := range bars.Split(clean.Text(s)) {
		if b.Table != nil {
			out = append(out, Para{Table: typed(b.Table)})
		} else {
			out = append(out, paragraphs(b.Text)...)
		}
	}
	return out
}

// typed is a table of a text.
func typed(t *bars.Table) *Typed {
	out := &Typed{Columns: t.Columns(), Rows: t.Rows}
	for _, row := range t.Heads() {
		heads := make([]Head, len(row))
		for i, h := range row {
			heads[i] = Head(h)
		}
		out.Heads = append(out.Heads, heads)
	}
	return out
}

// paragraphs are those of a text without tables.
func paragraphs(s string) Prose {
	var out Prose
	open := false // the last paragraph can take another line
	for line := range strings.SplitSeq(s, "\n") {
		line = strings.TrimSpace(line)
		item, bullet := cutBullet(line)
		switch {
		case line == "":
			open = false
		case bullet:
			out = append(out, Para{Bullet: true, Lines: []string{item}})
			open = true
		case open && !numbered(line):
			last := &out[len(out)-1]
			last.Lines = append(last.Lines, line)
		default:
			out = append(out, Para{Lines: []string{line}})
			open = true
		}
	}
	return out
}

func cutBullet(line string) (string, bool) {
	for _, b := range []string{"- ", "* ", "• ", "– ", "· "} {
		if rest, ok := strings.CutPrefix(line, b); ok && strings.TrimSpace(rest) != "" {
			return strings.TrimSpace(rest), true
		}
	}
	return line, false
}

// numbered reports a line that begins as an item of a numbered list: "1. A new venue", "2) ...", "b) ...", "(iv) ...".
func numbered(line string) bool {
	mark, rest, ok := strings.Cut(line, " ")
	if !ok || strings.TrimSpace(rest) == "" {
		return false
	}
	inner := strings.TrimPrefix(mark, "(")
	end := len(inner) - 1
	if end < 1 || end > 4 || inner[end] != ')' && (inner[end] != '.' || inner != mark) {
		return false
	}
	digits := strings.Trim(inner[:end], "0123456789") == "" && end <= 2
	letters := strings.Trim(inner[:end], "ivx") == "" || end == 1 && inner[0] >= 'a' && inner[0] <= 'z'
	return digits || letters && inner[end] == ')'
}

// Numbered is paragraphs with numbers: 1.1, 1.2.
func Numbered(section string, paras ...string) Prose {
	out := make(Prose, len(paras))
	for i, p := range paras {
		out[i] = Para{Number: section + "." + itoa(i+1), Lines: []string{p}}
	}
	return out
}

// Plain is paragraphs without numbers.
func Plain(paras ...string) Prose {
	out := make(Prose, len(paras))
	for i, p := range paras {
		out[i] = Para{Lines: []string{p}}
	}
	return out
}

package intake

import (
	_ "embed"
	"strings"
)

//go:embed doc.go
var docSource string

// Format describes the import format, column by column, as plain text in at most 80 columns (paragraphs are one line
// each): the package comment from its heading on.
func Format() string {
	_, text, _ := strings.Cut(docSource, "// # Import format\n")
	text, _, _ = strings.Cut(text, "package intake")
	var out []string
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(line, "//"), " "), "\n")
		line = strings.ReplaceAll(line, "\t", "  ")
		last := len(out) - 1
		switch {
		case line == "" || last < 0 || out[last] == "":
			out = append(out, line)
		case line[0] != ' ' || strings.HasPrefix(line, strings.Repeat(" ", hang)):
			out[last] += " " + strings.TrimSpace(line) // a paragraph or a description goes on
		default:
			out = append(out, line)
		}
	}
	for i, line := range out {
		if strings.HasPrefix(line, "    ") {
			out[i] = fold(line)
		}
	}
	return strings.Trim(strings.Join(out, "\n"), "\n")
}

// hang is where the description of a column begins.
const hang = 22

// fold breaks the line of a column so that its description stays in its own column.
func fold(line string) string {
	var b strings.Builder
	width := 0
	for i, word := range strings.SplitAfter(line, " ") {
		if width+len(strings.TrimRight(word, " ")) > 78 && i > 0 {
			b.WriteString("\n" + strings.Repeat(" ", hang))
			width = hang
		}
		b.WriteString(word)
		width += len(word)
	}
	return b.String()
}

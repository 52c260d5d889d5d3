package intake

import (
	_ "embed"
	"strings"
)

//go:embed doc.go
var docSource string

// Format describes the import format, column by column, as plain text: the package comment from its heading on.
func Format() string {
	_, text, _ := strings.Cut(docSource, "// # Import format\n")
	text, _, _ = strings.Cut(text, "package intake")
	var b strings.Builder
	for line := range strings.Lines(text) {
		line = strings.TrimPrefix(strings.TrimPrefix(line, "//"), " ")
		b.WriteString(strings.ReplaceAll(line, "\t", "  "))
	}
	return strings.Trim(b.String(), "\n")
}

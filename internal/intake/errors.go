package intake

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// RowError is one thing that is wrong in one file.
type RowError struct {
	File    string
	Line    int    // 1 is the line with the column names; 0: the file as a whole
	Column  string // name of the column, empty: the row as a whole
	Value   string // the cell as it stands, shortened
	Problem string // what is wrong and what to do, without a full stop
}

func (e RowError) Error() string {
	var b strings.Builder
	b.WriteString(e.File)
	if e.Line > 0 {
		fmt.Fprintf(&b, " line %d", e.Line)
	}
	if e.Column != "" {
		fmt.Fprintf(&b, ", column %s", e.Column)
	}
	b.WriteString(": ")
	if e.Value != "" {
		fmt.Fprintf(&b, "%q: ", e.Value)
	}
	b.WriteString(e.Problem)
	return b.String()
}

// Errors is everything that is wrong, in the order of the files and their lines. It is never empty.
type Errors []RowError

func (e Errors) Error() string {
	lines := make([]string, len(e))
	for i, r := range e {
		lines[i] = r.Error()
	}
	return strings.Join(lines, "\n")
}

// maxErrors is where the reader gives up listing.
const maxErrors = 200

// shorten keeps a cell readable in a sentence.
func shorten(s string) string {
	if utf8.RuneCountInString(s) <= 60 {
		return s
	}
	return string([]rune(s)[:57]) + "..."
}

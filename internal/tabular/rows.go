package tabular

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// maxMadeCode is the most characters of a code that is made from a label, before a number that makes it unique.
const maxMadeCode = 40

// RowCode makes a code for a row that has none: "Supplies & Services" is supplies_and_services, and a code that is taken
// already gets a number behind it.
func RowCode(label string, taken func(string) bool) string {
	var b strings.Builder
	gap := false
	for _, r := range strings.ToLower(strings.ReplaceAll(label, "&", " and ")) {
		switch {
		case r < unicode.MaxASCII && r != '_' && codeByte(byte(r)):
			if gap && b.Len() > 0 {
				b.WriteByte('_')
			}
			b.WriteRune(r)
			gap = false
		case r == '\'' || r == '’': // of children's
		default:
			gap = true
		}
	}
	code := b.String()
	if len(code) > maxMadeCode {
		code = code[:maxMadeCode]
		if end := strings.LastIndexByte(code, '_'); end > 0 {
			code = code[:end]
		}
	}
	if code == "" {
		code = "row"
	}
	made := code
	for n := 2; taken != nil && taken(made); n++ {
		made = code + "_" + strconv.Itoa(n)
	}
	return made
}

// FormatRows is the text of rows that can be kept in a box: one line a row, with its role, code and label, and a
// blank between them.
func FormatRows(rows []Row) string {
	var b strings.Builder
	for i, r := range rows {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(r.Role.String())
		b.WriteByte(' ')
		b.WriteString(r.Code)
		b.WriteByte(' ')
		b.WriteString(oneLine(r.Label))
	}
	return b.String()
}

// ParseRows reads what FormatRows wrote. Empty lines are passed over. The error names the line.
func ParseRows(text string) ([]Row, error) {
	var rows []Row
	seen := map[string]bool{}
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		n++
		line = strings.TrimSuffix(line, "\r")
		if strings.TrimSpace(line) == "" {
			continue
		}
		role, rest, _ := strings.Cut(line, " ")
		code, label, ok := strings.Cut(rest, " ")
		if !ok {
			return nil, fmt.Errorf("line %d is no row: write its role, code and label with a blank between them", n)
		}
		r, err := ParseRole(role)
		switch {
		case err != nil:
			return nil, fmt.Errorf("line %d: %w", n, err)
		case !wellFormed(code):
			return nil, fmt.Errorf("line %d: %q is no code of a row: use lower case letters, digits and _", n, code)
		case seen[code]:
			return nil, fmt.Errorf("line %d: there is a row %s already", n, code)
		}
		seen[code] = true
		rows = append(rows, Row{Code: code, Label: oneLine(label), Role: r})
	}
	return rows, nil
}

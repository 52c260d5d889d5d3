package tabular

import (
	"fmt"
	"strconv"
	"strings"
)

// What is typed for the columns and the rows of a table: a line each. On one line they are parted by semicolons.
const (
	ColumnsHelp = "a line each: kind, code, heading, as in: money spend Actual spend | group To date; kinds are text money money_k count " +
		"percent number progress; behind bars may stand group, decimals 1, formula budget - spend, adverse, added, not added"
	RowsHelp = "a line each: role, code, label, as in: line staff Employees; roles are line heading subtotal net total"
)

// added reports whether rows of sums add columns of a kind where nothing else is said.
func (k Kind) added() bool { return k.Numeric() && k != Percent }

// FormatColumns is the text of columns that can be kept in a box: one line a column, as ColumnsHelp says.
func FormatColumns(columns []Column) string {
	var lines []string
	for _, c := range columns {
		parts := []string{c.Kind.String() + " " + c.Code + " " + oneLine(c.Label)}
		if c.Group != "" {
			parts = append(parts, "group "+oneLine(c.Group))
		}
		if c.Decimals != 0 {
			parts = append(parts, "decimals "+strconv.Itoa(c.Decimals))
		}
		if c.Formula != "" {
			parts = append(parts, "formula "+oneLine(c.Formula))
		}
		if c.Adverse {
			parts = append(parts, "adverse")
		}
		if c.Adds != c.Kind.added() {
			parts = append(parts, map[bool]string{true: "added", false: "not added"}[c.Adds])
		}
		lines = append(lines, strings.Join(parts, " | "))
	}
	return strings.Join(lines, "\n")
}

// ParseColumns reads what FormatColumns wrote. Empty lines are passed over. What a formula says is for Table.Check. The error names
// the line.
func ParseColumns(text string) (columns []Column, err error) {
	seen := map[string]bool{}
	for n, line := range strings.Split(text, "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		parts := strings.Split(line, "|")
		words := strings.Fields(parts[0])
		if len(words) < 3 {
			return nil, fmt.Errorf("line %d is no column: write its kind, code and heading with a blank between them", n+1)
		}
		c := Column{Code: words[1], Label: strings.Join(words[2:], " ")}
		if c.Kind, err = ParseKind(words[0]); err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		c.Adds = c.Kind.added()
		if seen[c.Code] {
			return nil, fmt.Errorf("line %d: there is a column %s already", n+1, c.Code)
		}
		seen[c.Code] = true
		for _, part := range parts[1:] {
			if problem := c.take(strings.TrimSpace(part)); problem != "" {
				return nil, fmt.Errorf("line %d: %s", n+1, problem)
			}
		}
		columns = append(columns, c)
	}
	return columns, nil
}

// take puts what stands behind a bar into the column.
func (c *Column) take(part string) (problem string) {
	word, rest, _ := strings.Cut(part, " ")
	rest = oneLine(rest)
	switch {
	case word == "group" && rest != "":
		c.Group = rest
	case word == "formula" && rest != "":
		c.Formula = rest
	case word == "decimals":
		n, err := strconv.Atoi(rest)
		if err != nil || n < 0 || n > MaxDecimals {
			return fmt.Sprintf("%q is no number of decimals: write 0 to %d", rest, MaxDecimals)
		}
		c.Decimals = n
	case part == "adverse":
		c.Adverse = true
	case part == "added", part == "not added":
		c.Adds = part == "added"
	default:
		return fmt.Sprintf("%q says nothing of a column: behind a bar stand group, decimals, formula, adverse, added or not added", part)
	}
	return ""
}

// Lines are what is typed for columns or rows as ParseColumns and ParseRows read it: on one line, as on a command line, they are
// parted by semicolons.
func Lines(typed string) string {
	typed = strings.ReplaceAll(typed, "\r\n", "\n")
	if strings.Contains(strings.TrimSpace(typed), "\n") {
		return typed
	}
	parts := strings.Split(typed, ";")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return strings.Join(parts, "\n")
}

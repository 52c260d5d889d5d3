package clean

import "strings"

// Text returns s fit to print: as [Typed]. Clean text is returned as it is.
func Text(s string) string { return Typed(s).Text }

// Line returns s fit to print on one line: as [OneLine]. Clean text is returned as it is.
func Line(s string) string {
	if plain(s) && !strings.Contains(s, "  ") && !strings.ContainsAny(s, "\n\t") && strings.TrimSpace(s) == s {
		return s
	}
	return OneLine(s).Text
}

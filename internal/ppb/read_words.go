package ppb

import (
	"fmt"
	"strings"

	"github.com/govalues/decimal"
)

var hundred = decimal.Hundred

// longDate is a date in a sentence: 31 January 2024.
func longDate(d Date) string { return fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year) }

// list joins names: "a", "a and b", "a, b and c".
func list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// Label is the period as people write it: "Quarter 2, 2022/23" or "2022/23".
func (p Period) Label() string {
	if p.Q == 0 {
		return fmt.Sprintf("%d/%02d", p.Year, (p.Year+1)%100)
	}
	return Quarter(p).Label()
}

// counted is a number of things in words: "1 day", "45 days".
func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func upperFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

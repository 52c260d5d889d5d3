// Package wording is the dictionary: what is said in several places (a number of things, a list of names, a date, a flag,
// a colour) is worded here once, so that a screen, the command line, a report and a refusal say it alike.
//
// It is pure, knows no item and no plan, and makes nothing safe to show: names and texts go through theme.Neutral or
// report/clean first, as everywhere.
package wording

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Number is n with commas: 20,000.
func Number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// Size is so many bytes, as a file has them: "812 bytes", "214 kB", "1.2 MB".
func Size(n int64) string {
	switch {
	case n < 1000:
		return Count(int(n), "byte")
	case n < 999_500:
		return strconv.FormatInt((n+500)/1000, 10) + " kB"
	}
	tenths := (n + 50_000) / 100_000
	return fmt.Sprintf("%d.%d MB", tenths/10, tenths%10)
}

// Count is a number of things: "1 word", "148 words", "2 entries". noun is the word for one; of several words the last
// takes the ending ("3 more lines").
func Count(n int, noun string) string { return Number(n) + " " + Plural(n, noun) }

// Plural is the noun alone, as it stands behind n.
func Plural(n int, noun string) string {
	switch {
	case n == 1:
		return noun
	case len(noun) > 1 && noun[len(noun)-1] == 'y' && !strings.ContainsRune("aeiou", rune(noun[len(noun)-2])):
		return noun[:len(noun)-1] + "ies"
	}
	return noun + "s"
}

// Are is a number as a subject: "1 is", "3 are".
func Are(n int) string {
	if n == 1 {
		return "1 is"
	}
	return Number(n) + " are"
}

// Some joins so many names at most, and how many more there are: "a, b and 3 more".
func Some(names []string, most int) string {
	if more := len(names) - most; more > 0 {
		names = append(names[:most:most], Number(more)+" more")
	}
	return And(names)
}

// And joins names in a sentence: "a", "a and b", "a, b and c".
func And(names []string) string {
	n := len(names) - 1
	if n < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:n], ", ") + " and " + names[n]
}

// Joined are the parts that say something, with commas.
func Joined(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, ", ")
}

// Capital is s with a capital at its start.
func Capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || unicode.IsUpper(r) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// Lower is s as it goes on in a sentence: its first letter small.
func Lower(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || unicode.IsLower(r) {
		return s
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// Sentence begins a text with a capital and ends it as Stop does.
func Sentence(s string) string { return Capital(Stop(s)) }

// Stop ends a text with a full stop where it has no end of its own. A quotation at the end is one.
func Stop(s string) string {
	s = strings.TrimSpace(s)
	if s == "" || strings.ContainsAny(s[len(s)-1:], ".?!\"") {
		return s
	}
	return s + "."
}

// SurnameFirst is a name as a column has room for it: Amina Khan is "Khan A".
func SurnameFirst(name string) string {
	parts := strings.Fields(name)
	if len(parts) < 2 {
		return name
	}
	return parts[len(parts)-1] + " " + initial(parts[0])
}

// ShortName is a name in a line of words: Sol Grey is "Sol G".
func ShortName(name string) string {
	parts := strings.Fields(name)
	if len(parts) < 2 {
		return name
	}
	return parts[0] + " " + initial(parts[len(parts)-1])
}

func initial(name string) string {
	r, _ := utf8.DecodeRuneInString(name)
	return string(r)
}

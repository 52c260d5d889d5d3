package ppb

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// notAFigure is the sentence for a text of which it can be said what to type instead: a word for no figure, a shortened
// number, a number with a flag in words. It is empty for any other text.
func notAFigure(s, lower string) string {
	switch word := strings.Trim(lower, " .()[]*"); word {
	case "nil", "zero", "nought", "naught", "nothing":
		return fmt.Sprintf("%s may mean 0 or no figure: type 0, or leave the value empty and choose why there is none", quote(s))
	case "n/a", "n.a", "na", "-", "–", "—", "--", "?", "x", "z", "none", "tbc", "tba", "tbd", "n/k", "nk", "n/d",
		"unknown", "not known", "not available", "not applicable", "not due", "not yet available", "not yet known", "to be confirmed",
		"no data", "no figure", "no value", "pending", "awaited", "refer comment", "refer to comment", "see comment", "see commentary", "as above":
		return fmt.Sprintf("%s is not a number: leave the value empty and choose why there is none", quote(s))
	}
	if long, ok := writtenOut(lower); ok {
		return fmt.Sprintf("%s is shortened: write it out: %s", quote(s), long)
	}
	if number, flag, ok := cutFlagWord(s); ok {
		return fmt.Sprintf("%s has a word in it: type %s alone and put %s (%s) in the flags", quote(s), number, flag, wording.Flags(flag.Letters()))
	}
	return ""
}

// shortened are the endings that stand for noughts.
var shortened = []struct {
	ending string
	zeros  int
}{
	{"billion", 9}, {"million", 6}, {"thousand", 3}, {"bn", 9}, {"mn", 6}, {"mill", 6}, {"mil", 6}, {"m", 6}, {"k", 3},
}

// writtenOut is a shortened number in full: 6.7m is 6,700,000. It is only ever offered: m may also be metres or months.
func writtenOut(lower string) (string, bool) {
	for _, x := range shortened {
		head, ok := strings.CutSuffix(lower, x.ending)
		head = trimBlank(head)
		if !ok || head == "" || !unicode.IsDigit(rune(head[len(head)-1])) {
			continue
		}
		v, sign, problem := parseNumber(head)
		if problem != "" || sign.percent || sign.rate {
			return "", false
		}
		long, err := v.Mul(decimal.MustNew(pow10(x.zeros), 0))
		if err != nil || long.MinScale() > MaxPlain {
			return "", false
		}
		unit := rag.Number
		if sign.pound {
			unit = rag.Money
		}
		return Format(long, unit, long.MinScale()), true
	}
	return "", false
}

func pow10(n int) int64 {
	out := int64(1)
	for range n {
		out *= 10
	}
	return out
}

// maxOffered is the longest number that a sentence repeats, in bytes: all that fit a decimal, with their commas.
const maxOffered = 30

// cutFlagWord cuts "95.62 (prov)" into its number and the flag that the word stands for.
func cutFlagWord(s string) (number string, flag Flags, ok bool) {
	at := strings.IndexFunc(s, func(r rune) bool { return blank(r) || r == '(' || r == '[' || unicode.IsLetter(r) })
	if at <= 0 {
		return "", 0, false
	}
	if strings.TrimFunc(s[at:], blank) == "%" || strings.HasPrefix(trimBlank(s[at:]), "%") { // 92.10 % (prov)
		at += strings.IndexByte(s[at:], '%') + 1
	}
	number, word := trimBlank(s[:at]), strings.ToLower(strings.Trim(trimBlank(s[at:]), "()[]. "))
	switch word {
	case "p", "e", "f", "r", "b", "prov", "provisional", "est", "estimate", "estimated", "forecast", "revised", "rev":
	default:
		return "", 0, false
	}
	if _, _, problem := parseNumber(number); problem != "" || len(number) > maxOffered {
		return "", 0, false
	}
	flag, _ = ParseFlags(word)
	return number, flag, true
}

// ProposeBox reads the one number of a text that was typed into one value box, such as "95.62 (prov)" or "62 children", as
// that box's: a word for a flag goes into the flags, beside those that c has, and any other words are left over for the note
// on the value. It is a proposal, shown and accepted with one key, like that of ProposeParts.
func ProposeBox(m *Measure, box Field, text string, c Content) (out Content, leftover string, ok bool) {
	if number, flag, is := cutFlagWord(trimBlank(text)); is {
		have, problem := ParseFlags(c[FieldFlags])
		if problem != "" {
			have = 0
		}
		return Content{box: number, FieldFlags: (have | flag).String()}, "", true
	}
	alone := Measure{Rule: m.Rule}
	if code, part := box.Part(); part {
		p, known := m.Part(code)
		if !known {
			return nil, text, false
		}
		alone.Rule.Unit = p.Unit
	}
	got, leftover, ok := ProposeParts(&alone, text)
	if !ok {
		return nil, text, false
	}
	return Content{box: got[FieldValue]}, leftover, true
}

package ppb

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"ppbtui/internal/tabular"
)

// suppressedText stands in the place of a number or a sentence that is withheld.
const suppressedText = tabular.Withheld

// withoutNumbers is a text in which each sentence that names a withheld number, in digits or as a word, is withheld.
func withoutNumbers(text string, held []Small) string { return withoutSentences(text, naming(held)) }

// withoutSentences is a text in which some sentences are withheld.
func withoutSentences(text string, withheld func(sentence string) bool) string {
	var out strings.Builder
	for _, sentence := range sentencesWithin(text) {
		if withheld(sentence) {
			sentence = suppressedText + sentence[len(strings.TrimRightFunc(sentence, unicode.IsSpace)):]
		}
		out.WriteString(sentence)
	}
	return out.String()
}

// naming reports whether a sentence names one of some numbers.
func naming(held []Small) func(sentence string) bool {
	names := map[string]bool{}
	for _, s := range held {
		for _, name := range strings.FieldsFunc(s.Text+" "+strings.ReplaceAll(s.plain, "/", " "), notOfNumber) {
			names[numberName(name)] = true
			if at := slices.Index(smallWords[:], name); at >= 0 {
				names[smallWords[at+1]] = true
			}
		}
	}
	delete(names, "")
	return func(sentence string) bool {
		return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(sentence), notOfNumber), func(word string) bool { return names[numberName(word)] })
	}
}

// referring reports whether a sentence names a ref, however it is spaced: "PED02 05", "PED02-05". One of one or two letters is not looked for.
func referring(ref string) func(sentence string) bool {
	ref = squeezed(ref)
	goesOn := func(r rune, size int) bool { return size > 0 && (unicode.IsLetter(r) || unicode.IsDigit(r)) }
	return func(sentence string) bool {
		before, after, found := "", squeezed(sentence), len(ref) > 2
		for found {
			if before, after, found = strings.Cut(after, ref); found && !goesOn(utf8.DecodeLastRuneInString(before)) && !goesOn(utf8.DecodeRuneInString(after)) {
				return true
			}
		}
		return false
	}
}

// squeezed is a text in small letters, with a blank only where a word of letters follows: refs are written with blanks, hyphens and none.
func squeezed(text string) string {
	fields := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '_' })
	var out strings.Builder
	for _, f := range fields {
		if out.Len() > 0 && !unicode.IsDigit(rune(f[0])) {
			out.WriteByte(' ')
		}
		out.WriteString(f)
	}
	return out.String()
}

// numberName is a number or a word without the signs around it and between its thousands.
func numberName(word string) string { return strings.ReplaceAll(strings.Trim(word, ".,%"), ",", "") }

// smallWords are the small numbers with their words behind them.
var smallWords = [...]string{"1", "one", "2", "two", "3", "three", "4", "four", "5", "five", "6", "six", "7", "seven", "8", "eight", "9", "nine", "10", "ten"}

func notOfNumber(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != ',' && r != '%'
}

// sentencesWithin cuts a text behind its sentences and lines, with the blanks that follow them; together they are the text.
func sentencesWithin(text string) (out []string) {
	from := 0
	for i, r := range text {
		next := i + len(string(r))
		ends := r == '\n' || strings.ContainsRune(".!?", r) && (next == len(text) || unicode.IsSpace(rune(text[next])))
		if !ends {
			continue
		}
		for next < len(text) && unicode.IsSpace(rune(text[next])) {
			next++
		}
		if next > from {
			out, from = append(out, text[from:next]), next
		}
	}
	if from < len(text) {
		out = append(out, text[from:])
	}
	return out
}

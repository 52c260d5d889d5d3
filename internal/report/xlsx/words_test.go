package xlsx_test

import (
	"errors"
	"regexp"
	"strings"
)

// own are the sentences of a workbook that the program writes: what the notes say, and what stands under the titles of worksheets.
func own(o *opened) (out []string) {
	s := o.sheet("Notes")
	for _, row := range s.rows[s.head():] {
		out = append(out, row[1])
	}
	for _, s := range o.sheets {
		if s.table && len(s.rows) > 1 {
			out = append(out, s.rows[1][0])
		}
	}
	return out
}

const longSentence = 25 // words, by the guidelines for writing on GOV.UK

var (
	sentenceEnd = regexp.MustCompile(`[.!?:;] `)
	direction   = regexp.MustCompile(`(?i)\b(above|below|left|right|click|overleaf)\b`)
	gap         = regexp.MustCompile(`  | [.,;:)]|\( `)
)

// ownWordsArePlain wants short sentences that lead nowhere by where something stands, and headings that are not in capitals.
func ownWordsArePlain(o *opened) (err error) {
	for _, text := range own(o) {
		for _, sentence := range sentenceEnd.Split(text, -1) {
			err = errors.Join(err, o.want(len(strings.Fields(sentence)) <= longSentence, "a sentence is long: %s", sentence))
		}
		err = errors.Join(err, o.want(!direction.MatchString(text), "it says where something stands: %s", text))
	}
	for _, s := range o.sheets {
		for _, text := range append([]string{s.name}, s.rows[0]...) {
			err = errors.Join(err, s.want(text != strings.ToUpper(text), "%s is in capitals", text))
		}
	}
	return err
}

// ownWordsAreWhole wants sentences that begin and end as sentences do, without a word twice or a blank too many.
func ownWordsAreWhole(o *opened) (err error) {
	for _, text := range own(o) {
		first, last := text[:1], text[len(text)-1:]
		err = errors.Join(err, o.want(first == strings.ToUpper(first) && last == ".", "no sentence: %s", text), o.want(!gap.MatchString(text), "blanks: %s", text))
		before := ""
		for _, word := range strings.Fields(strings.ToLower(text)) {
			err = errors.Join(err, o.want(word != before, "%s stands twice: %s", word, text))
			before = word
		}
	}
	return err
}

var (
	givenNames = regexp.MustCompile(`^(Sheet|Table)\d+$`)
	addresses  = regexp.MustCompile(`(?i)^(https?:|www\.)`)
)

// nothingForExcelsChecker wants nothing that the accessibility checker of Excel is documented to report: pictures without words, tables
// without a header row, merged cells, worksheets with the names they had at first, numbers that only colour says are negative, links
// that do not say where to. Contrast and blank rows are points of their own.
func nothingForExcelsChecker(o *opened) (err error) {
	for _, s := range o.sheets {
		err = errors.Join(err, s.want(!givenNames.MatchString(s.name), "the name was never chosen"))
		for _, table := range s.tables {
			err = errors.Join(err, s.want(table.ShowHeaderRow == nil || *table.ShowHeaderRow, "the table has no header row"))
		}
		for _, row := range s.rows {
			for _, text := range row {
				err = errors.Join(err, s.want(!addresses.MatchString(text), "a link is an address: %s", text))
			}
		}
	}
	return errors.Join(err, nowhere("<mergeCell", "[Red]", "<pic:", "<xdr:pic", "IRM")(o))
}

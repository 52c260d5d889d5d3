package spread

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// byteOrderMark begins many texts in UTF-8 from Windows.
const byteOrderMark = "\xef\xbb\xbf"

// text reads CSV, or cells with tabs or semicolons between them.
func (s *source) text(r io.ReaderAt, size int64) ([]Sheet, error) {
	data, err := io.ReadAll(io.NewSectionReader(r, 0, size))
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", s.name, err)
	}
	g := &grid{in: s}
	words, old, ok := decode(data)
	if !ok {
		return nil, s.bad("%s", refusals[binary])
	}
	if old {
		g.sheet.Notes = append(g.sheet.Notes, "The file is not in UTF-8 and was read as Windows-1252, as older programs save it: "+
			"check pound signs and dashes, or save it as CSV UTF-8.")
	}
	words = strings.ReplaceAll(words, "\r\n", "\n")
	words = strings.ReplaceAll(words, "\r", "\n")
	words, comma := s.separator(words)
	c := reader(words, comma)
	for row := 0; ; row++ {
		cells, err := c.Read()
		if err == io.EOF {
			return []Sheet{g.done()}, nil
		}
		if wrong, ok := errors.AsType[*csv.ParseError](err); ok {
			return nil, s.bad("has a quotation mark out of place in line %d: put a cell that holds one in quotation marks and double those "+
				"in it, or save the file from the spreadsheet again", wrong.StartLine)
		}
		for column, text := range cells {
			if err := g.put(row, column, text); err != nil {
				return nil, err
			}
		}
	}
}

// reader reads texts of any number of cells a line.
func reader(words string, comma rune) *csv.Reader {
	c := csv.NewReader(strings.NewReader(words))
	c.Comma, c.FieldsPerRecord, c.ReuseRecord = comma, -1, true
	return c
}

// decode makes a text of bytes: UTF-8, UTF-16 with its mark ("Unicode text" of Excel), or else Windows-1252, which old says.
// ok is false where bytes are no text in any of them.
func decode(data []byte) (text string, old, ok bool) {
	if order, wide := wideOrder(data); wide {
		units := make([]uint16, 0, len(data)/2)
		for i := 2; i+1 < len(data); i += 2 {
			units = append(units, order(data[i], data[i+1]))
		}
		text = string(utf16.Decode(units))
		return text, false, !strings.ContainsRune(text, 0)
	}
	data = bytes.TrimPrefix(data, []byte(byteOrderMark))
	if bytes.IndexByte(data, 0) >= 0 {
		return "", false, false
	}
	if utf8.Valid(data) {
		return string(data), false, true
	}
	var b strings.Builder
	b.Grow(len(data) + len(data)/8)
	for _, c := range data {
		switch {
		case c < 0x80 || c >= 0xa0:
			b.WriteRune(rune(c))
		case windows1252[c-0x80] == 0:
			return "", false, false
		default:
			b.WriteRune(windows1252[c-0x80])
		}
	}
	return b.String(), true, true
}

// windows1252 are the characters 80 to 9F of Western Windows; five have none.
var windows1252 = [32]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}

// wideOrder is how two bytes make a unit of UTF-16, where a text says by its mark that it is that.
func wideOrder(data []byte) (func(a, b byte) uint16, bool) {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return func(a, b byte) uint16 { return uint16(a) | uint16(b)<<8 }, true
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return func(a, b byte) uint16 { return uint16(b) | uint16(a)<<8 }, true
	}
	return nil, false
}

// separator finds what stands between cells: what a first line "sep=;" says, or that of comma, semicolon and tab which gives most
// of the first lines the same number of cells. Where two do, the one with more cells is it: a comma within amounts comes and goes.
func (s *source) separator(words string) (rest string, comma rune) {
	if line, after, ok := strings.Cut(words, "\n"); ok && len(line) == len("sep=;") && strings.EqualFold(line[:4], "sep=") &&
		strings.ContainsAny(line[4:], ",;\t|") {
		return after, rune(line[4])
	}
	best, most := ',', 0
	for _, c := range ",\t;" {
		if n := agreeing(words, c); n > most {
			best, most = c, n
		}
	}
	return words, best
}

// agreeing says how well a separator fits: how many of the first records have the number of cells that most have, by thousands,
// and that number.
func agreeing(words string, comma rune) int {
	const look = 50
	c := reader(words, comma)
	counts := map[int]int{}
	for range look {
		cells, err := c.Read()
		if err != nil {
			break
		}
		counts[len(cells)]++
	}
	best := 0
	for cells, lines := range counts {
		if cells > 1 {
			best = max(best, lines*1000+min(cells, 999))
		}
	}
	return best
}

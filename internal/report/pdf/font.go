package pdf

import (
	"strings"
	"unicode/utf8"

	"codeberg.org/go-pdf/fpdf"
	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
)

// family is the font's name for fpdf.
const family = "sans"

// fonts are the two that are printed with. Package fpdf reads them, says how wide characters are, and cuts out of them in the end what was
// printed; the pages are written here.
type fonts struct {
	by    *fpdf.Fpdf
	cover []segment
	faces [2]face // regular and bold
}

// face is one font.
type face struct {
	style string // for fpdf
	name  string // in the file
	call  string // of a page, to print with it
	known [firstRare]uint16
	rare  map[rune]uint16 // widths in thousandths of the size, from firstRare on
	used  map[rune]bool   // from firstRare on
	usual [firstRare]bool
}

// firstRare is the first character beyond those of Western Europe.
const firstRare = 0x250

func newFonts() *fonts {
	f := &fonts{by: fpdf.New("P", "pt", "A4", ""), cover: covers(liberationsansregular.TTF)}
	f.by.SetCatalogSort(true) // else the order of its objects is another each time
	f.by.AddUTF8FontFromBytes(family, "", liberationsansregular.TTF)
	f.by.AddUTF8FontFromBytes(family, "B", liberationsansbold.TTF)
	f.by.AddPage()
	f.faces = [2]face{
		{style: "", name: "LiberationSans", call: "/F0 ", rare: map[rune]uint16{}, used: map[rune]bool{}},
		{style: "B", name: "LiberationSans-Bold", call: "/F1 ", rare: map[rune]uint16{}, used: map[rune]bool{}},
	}
	return f
}

// face is the font of a look.
func (f *fonts) face(bold bool) *face {
	if bold {
		return &f.faces[1]
	}
	return &f.faces[0]
}

// shown is a text with something to see in place of each character that there is no picture of.
func (f *fonts) shown(s string) string {
	if plain(s) {
		return s
	}
	missing := func(r rune) bool { return !has(f.cover, r) || r < ' ' || r >= 0x7f && r < 0xa0 }
	if utf8.ValidString(s) && !strings.ContainsFunc(s, missing) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return ' '
		case missing(r):
			return replacement
		}
		return r
	}, s)
}

// replacement stands for a character that the font lacks.
const replacement = '□'

// width is that of a text in points. What is shown is of this size.
func (f *fonts) width(s string, l look) float64 {
	face, sum := f.face(l.bold), 0
	for _, r := range s {
		var w uint16
		if r < firstRare {
			w = face.known[r]
		} else {
			w = face.rare[r]
		}
		if w == 0 {
			w = f.ask(face, r)
		}
		sum += int(w) - 1
	}
	return float64(sum) * l.size / 1000
}

// ask has fpdf say how wide a character is, and keeps that and one more, for 0 is not yet known.
func (f *fonts) ask(face *face, r rune) uint16 {
	f.by.SetFont(family, face.style, 1)
	w := uint16(max(f.by.GetStringSymbolWidth(string(r)), 0)) + 1
	if r < firstRare {
		face.known[r] = w
	} else {
		face.rare[r] = w
	}
	return w
}

// print appends a text as a string of a page: two bytes a character, which are its number in Unicode.
func (f *face) print(out []byte, s string) []byte {
	out = append(out, '(')
	for _, r := range s {
		if r < firstRare {
			f.usual[r] = true
		} else {
			f.used[r] = true
		}
		out = letter(letter(out, byte(r>>8)), byte(r))
	}
	return append(out, ')')
}

// all are the characters that were printed, in order.
func (f *face) all() []rune {
	var out []rune
	for r, is := range f.usual {
		if is {
			out = append(out, rune(r))
		}
	}
	return append(out, sorted(f.used)...)
}

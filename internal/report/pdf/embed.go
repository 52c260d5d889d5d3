package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// lent is how many numbers of objects are left to fpdf, which needs some twenty for two fonts.
const lent = 48

// embed writes the fonts with what was printed of them, and gives the number of each. It is the file of one page that fpdf makes of them,
// less that page.
func (f *fonts) embed(to *file) (numbers [2]int, err error) {
	for i := range f.faces {
		f.by.SetFont(family, f.faces[i].style, 1)
		f.by.Text(0, 0, string(f.faces[i].all()))
	}
	var made bytes.Buffer
	if err := f.by.Output(&made); err != nil {
		return numbers, fmt.Errorf("the fonts cannot be written: %w", err)
	}
	objects, err := objectsOf(made.Bytes())
	if err != nil {
		return numbers, err
	}
	n := 0
	for number := fontsFrom; number < len(objects)-2; number++ { // the last two say what the file is
		body := objects[number]
		if at := bytes.Index(body, []byte("stream")); at < 0 {
			body = f.renamed(body)
		}
		switch {
		case bytes.Contains(body, []byte("/Subtype /Type0")):
			if n == len(f.faces) {
				return numbers, errFonts
			}
			numbers[n], n = number, n+1
		case bytes.Contains(body, []byte("begincmap")):
			to.stream(number, "", meaning(f.faces[n-1].all()))
			continue
		}
		to.whole(number, body)
	}
	if n != len(f.faces) || len(objects) > lent {
		return numbers, errFonts
	}
	return numbers, nil
}

var errFonts = errors.New("the fonts cannot be written: they are not made of the parts that were expected")

// fontsFrom is the first number that fpdf gives a font: before it stand all pages, their resources, and a page with its text.
const fontsFrom = 5

// objectsOf are the objects of a file by number, each with its "obj" and "endobj".
func objectsOf(made []byte) ([][]byte, error) {
	_, end, _ := strings.Cut(string(made[max(len(made)-60, 0):]), "startxref\n")
	end, _, _ = strings.Cut(end, "\n")
	at, err := strconv.Atoi(end)
	if err != nil || at >= len(made) {
		return nil, errFonts
	}
	lines := strings.Split(string(made[at:]), "\n")
	starts := []int{}
	for _, line := range lines[min(2, len(lines)):] {
		place, kind, ok := strings.Cut(line, " ")
		n, err := strconv.Atoi(place)
		if !ok || err != nil || len(kind) < 6 {
			break
		}
		starts = append(starts, n)
	}
	ordered := append(slices.Sorted(slices.Values(starts)), at)
	out := make([][]byte, len(starts))
	for number := 1; number < len(starts); number++ {
		i, _ := slices.BinarySearch(ordered, starts[number])
		if ordered[i+1] > len(made) {
			return nil, errFonts
		}
		out[number] = made[starts[number]:ordered[i+1]]
	}
	return out, nil
}

// renamed is an object with the font's own names. The letters before a name say that it is a part of the font.
func (f *fonts) renamed(body []byte) []byte {
	for i := len(f.faces) - 1; i >= 0; i-- { // the bold one first: the other's name begins its
		face := &f.faces[i]
		body = bytes.ReplaceAll(body, []byte("/utf8"+family+face.style), []byte("/PPBTUI+"+face.name))
	}
	return body
}

// meaning says which character each number stands for, for who copies or reads aloud.
func meaning(all []rune) []byte {
	out := []byte("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for some := range slices.Chunk(all, 100) { // of which the format takes no more at once
		out = fmt.Appendf(out, "%d beginbfchar\n", len(some))
		for _, r := range some {
			out = fmt.Appendf(out, "<%04X> <%04X>\n", r, r)
		}
		out = append(out, "endbfchar\n"...)
	}
	return append(out, "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"...)
}

func sorted(set map[rune]bool) []rune { return slices.Sorted(maps.Keys(set)) }

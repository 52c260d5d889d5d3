package spread

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// readSheet reads the cells of one sheet.
func (x *excel) readSheet(t tab) (Sheet, error) {
	g := &grid{in: x.in, sheet: Sheet{Name: t.name, Hidden: t.hidden}}
	row, column, merged := -1, -1, 0
	err := x.each(t.part, func(d *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "row":
			row, column = row+1, -1
			if n, err := strconv.Atoi(attr(e, "r")); err == nil && n > 0 {
				row = n - 1
			}
			if yes(attr(e, "hidden")) {
				g.rows = hide(g.rows, row, row+1)
			}
		case "col":
			from, _ := strconv.Atoi(attr(e, "min"))
			to, _ := strconv.Atoi(attr(e, "max"))
			if yes(attr(e, "hidden")) && from > 0 {
				g.columns = hide(g.columns, from-1, to)
			}
		case "c":
			column++
			if r, c, ok := cellAt(attr(e, "r")); ok {
				row, column = r, c
			}
			if x.seen++; x.seen > maxSeen {
				return x.in.bad("holds more than %d cells, with empty ones: copy the table to a file of its own", maxSeen)
			}
			return x.readCell(g, d, e, row, column)
		case "mergeCell":
			first, last, _ := strings.Cut(attr(e, "ref"), ":")
			r1, c1, ok1 := cellAt(first)
			r2, c2, ok2 := cellAt(last)
			if !ok1 || !ok2 {
				return nil
			}
			if merged += g.cover(span{r1, r2 + 1}, span{c1, c2 + 1}); merged > 4*MaxCells {
				return x.damaged() // merges cannot overlap, these do
			}
		}
		return nil
	})
	return g.done(), err
}

// readCell reads one cell: its value as it was worked out last, never its formula.
func (x *excel) readCell(g *grid, d *xml.Decoder, e xml.StartElement, row, column int) error {
	var value, inline string
	formula, valued := false, false
	for {
		token, err := d.Token()
		if err != nil {
			return err
		}
		if _, ends := token.(xml.EndElement); ends {
			break
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		text, err := words(d, "rPh")
		if err != nil {
			return err
		}
		switch start.Name.Local {
		case "f":
			formula = true
		case "v":
			value, valued = text, true
		case "is":
			inline = unescape(text)
		}
	}
	text := inline
	if valued {
		text = x.valueOf(g, attr(e, "t"), attr(e, "s"), value, row, column)
	} else if formula && inline == "" {
		g.note(unworked, row, column, "")
	}
	return g.put(row, column, text)
}

// valueOf is a value of a type ("" and n a number, s a shared text, b a truth, d a day in words, others as they stand) in a style.
func (x *excel) valueOf(g *grid, kind, style, value string, row, column int) string {
	switch kind {
	case "s":
		if n, err := strconv.Atoi(strings.TrimSpace(value)); err == nil && n >= 0 && n < len(x.shared) {
			return x.shared[n]
		}
		return ""
	case "b":
		return truth(yes(value))
	case "d":
		return isoMoment(value)
	case "", "n":
	default:
		return unescape(value)
	}
	held, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil {
		return value
	}
	f := parseFormat("General")
	if n, err := strconv.Atoi(style); err == nil && n >= 0 && n < len(x.formats) {
		f = x.formats[n]
	}
	s := f.of(held)
	if s.day || s.clock || s.elapsed {
		if text, ok := s.moment(held, x.from1904); ok {
			return text
		}
		return plainSigned(held)
	}
	text, cut := s.text(held)
	if cut {
		g.note(rounded, row, column, " holds %s", text)
	}
	return text
}

func truth(b bool) string {
	if b {
		return "TRUE"
	}
	return "FALSE"
}

// isoMoment is a day, or a day and time, as ISO 8601 writes it, without a time that is midnight.
func isoMoment(s string) string {
	day, time, timed := strings.Cut(strings.TrimSuffix(s, "Z"), "T")
	time, _, _ = strings.Cut(time, ".")
	time = strings.TrimSuffix(time, ":00")
	if !timed || time == "00:00" || time == "" {
		return day
	}
	return day + " " + time
}

package spread

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// readCell reads a cell: by its value where it has one, for what is shown may be rounded.
func (o *openDocument) readCell(g *grid, d *xml.Decoder, e xml.StartElement, row, column int) (string, error) {
	shown, err := paragraphs(d)
	if err != nil {
		return "", err
	}
	kind := attrOf(e, ":office:", "value-type")
	switch kind {
	case "date":
		return isoMoment(attr(e, "date-value")), nil
	case "time":
		if length, err := time.ParseDuration(strings.ToLower(strings.TrimPrefix(attr(e, "time-value"), "PT"))); err == nil && length >= 0 {
			return clock(int(length.Round(time.Second).Seconds()), false), nil
		}
		return shown, nil
	case "boolean":
		return truth(yes(attr(e, "boolean-value"))), nil
	case "float", "percentage", "currency":
		held, err := strconv.ParseFloat(attrOf(e, ":office:", "value"), 64)
		if err != nil || attrOf(e, ":calcext:", "value-type") == "error" {
			return shown, nil
		}
		if s := strings.ToUpper(shown); s == truth(true) || s == truth(false) {
			return s, nil // LibreOffice counts a truth as 1
		}
		l, fits := lookOf(shown, held, kind == "percentage")
		text, cut := l.text(held)
		switch {
		case !fits:
			g.note(different, row, column, " shows %q and holds %s", shown, text)
		case cut:
			g.note(rounded, row, column, " holds %s", text)
		}
		return text, nil
	case "string":
		if shown == "" {
			shown = attr(e, "string-value")
		}
	case "":
		if shown == "" && attr(e, "formula") != "" {
			g.note(unworked, row, column, "")
		}
	}
	return shown, nil
}

// lookOf tells from what a cell shows how it shows what it holds; fits is false where the two are different numbers.
func lookOf(shown string, held float64, percent bool) (l look, fits bool) {
	l = look{percent: percent || strings.Contains(shown, "%"), decimals: -1}
	s := strings.TrimFunc(shown, unicode.IsSpace)
	l.brackets = strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")")
	from, to := strings.IndexAny(s, "0123456789"), strings.LastIndexAny(s, "0123456789")
	if from < 0 {
		return l, true // "-" for nought, or nothing
	}
	if from > 0 && s[from-1] == '.' {
		from--
	}
	edge := strings.NewReplacer("(", "", ")", "", "-", "", "−", "", "+", "", "%", "")
	l.before = strings.TrimLeft(telling(edge.Replace(s[:from])), " ")
	l.after = strings.TrimRight(telling(edge.Replace(s[to+1:])), " ")
	digits := strings.Map(func(r rune) rune {
		if r == ',' || unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s[from:to+1])
	number, err := strconv.ParseFloat(digits, 64)
	if err != nil || strings.Trim(digits, "0123456789.") != "" {
		return l, true // 1.5E+10, 1 1/2
	}
	whole, fraction, _ := strings.Cut(digits, ".")
	l.decimals = len(fraction)
	if len(whole) > 1 && whole[0] == '0' {
		l.width = len(whole)
	}
	near := 0.5000001 * math.Pow10(-l.decimals)
	is := math.Abs(held)
	if l.percent {
		is *= 100
	}
	for l.thousands = range 3 {
		if math.Abs(is-number) <= near && (number != 0 || l.thousands == 0) {
			return l, true
		}
		is /= 1000
	}
	l.thousands, l.decimals = 0, -1
	return l, false
}

// paragraphs is what a cell shows, a line for each paragraph. Notes that hang on it, and drawings, are no part of it.
func paragraphs(d *xml.Decoder) (string, error) {
	var lines []string
	for {
		token, err := d.Token()
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.EndElement:
			return strings.Join(lines, "\n"), nil
		case xml.StartElement:
			if t.Name.Local != "p" {
				if err := d.Skip(); err != nil {
					return "", err
				}
				continue
			}
			line, err := paragraph(d)
			if err != nil {
				return "", err
			}
			lines = append(lines, line)
		}
	}
}

// paragraph reads to the end of a paragraph. Blanks of the file are one each; more of them are elements.
func paragraph(d *xml.Decoder) (string, error) {
	var out strings.Builder
	for depth := 1; depth > 0; {
		token, err := d.Token()
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.EndElement:
			depth--
		case xml.CharData:
			for _, r := range string(t) {
				if r == ' ' || r == '\t' || r == '\n' || r == '\r' {
					if strings.HasSuffix(out.String(), " ") {
						continue
					}
					r = ' '
				}
				out.WriteRune(r)
			}
		case xml.StartElement:
			depth++
			switch t.Name.Local {
			case "s":
				out.WriteString(strings.Repeat(" ", min(repeated(t, "c"), max(0, MaxText+1-out.Len()))))
			case "tab":
				out.WriteByte('\t')
			case "line-break":
				out.WriteByte('\n')
			case "annotation", "note", "ruby-text", "frame":
				depth--
				err = d.Skip()
			}
			if err != nil {
				return "", err
			}
		}
	}
	return out.String(), nil
}

// attrOf is an attribute of a namespace that holds these words: some have a name in two.
func attrOf(e xml.StartElement, space, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name && strings.Contains(a.Name.Space, space) {
			return a.Value
		}
	}
	return ""
}

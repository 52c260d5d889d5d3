package spread

import (
	"encoding/xml"
	"path"
	"strconv"
	"strings"
)

// excel is an Excel workbook that is being read: ISO/IEC 29500, the parts that a reader of cells needs. Elements are known by
// their names without namespace, for the strict and the transitional form differ in nothing else here.
type excel struct {
	*book
	shared   []string // texts that cells name by number
	formats  []format // of cells, by style
	from1904 bool
	seen     int // elements of cells, with empty ones
}

// maxSeen is how many cells are looked at, with those that have a border and nothing else.
const maxSeen = 1_000_000

// excel reads a workbook's sheets, in the order of their tabs.
func (b *book) excel() ([]Sheet, error) {
	x := &excel{book: b}
	targets, err := x.targets()
	if err != nil {
		return nil, err
	}
	var tabs []tab
	err = b.each("xl/workbook.xml", func(_ *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "workbookPr":
			x.from1904 = yes(attr(e, "date1904"))
		case "sheet":
			tabs = append(tabs, tab{attr(e, "name"), targets[relation(e)], strings.Contains(strings.ToLower(attr(e, "state")), "hidden")})
		}
		return nil
	})
	if err == nil && b.has("xl/sharedstrings.xml") {
		err = x.readShared()
	}
	if err == nil && b.has("xl/styles.xml") {
		err = x.readStyles()
	}
	if err != nil {
		return nil, err
	}
	if len(tabs) > MaxSheets {
		return nil, b.in.bad("holds more than %d sheets: copy the table to a file of its own", MaxSheets)
	}
	var sheets []Sheet
	for _, t := range tabs {
		if strings.Contains(t.part, "chartsheets/") || strings.Contains(t.part, "dialogsheets/") {
			continue
		}
		s, err := x.readSheet(t)
		if err != nil {
			return nil, err
		}
		sheets = append(sheets, s)
	}
	return sheets, nil
}

// tab is a sheet as the workbook lists it.
type tab struct {
	name, part string
	hidden     bool
}

// relation is what a sheet is filed under: the attribute id of the namespace of relations, for sheetId is another.
func relation(e xml.StartElement) string {
	for _, a := range e.Attr {
		if a.Name.Local == "id" && strings.Contains(a.Name.Space, "relationships") {
			return a.Value
		}
	}
	return ""
}

// targets are the parts that the workbook refers to.
func (x *excel) targets() (map[string]string, error) {
	out := map[string]string{}
	return out, x.each("xl/_rels/workbook.xml.rels", func(_ *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local == "Relationship" {
			target := attr(e, "Target")
			if !strings.HasPrefix(target, "/") {
				target = "/xl/" + target
			}
			out[attr(e, "Id")] = strings.ToLower(path.Clean(target))[1:]
		}
		return nil
	})
}

// readShared reads the texts that cells share. How they sound in Japanese (rPh) is no part of them.
func (x *excel) readShared() error {
	return x.each("xl/sharedstrings.xml", func(d *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local != "si" {
			return nil
		}
		text, err := words(d, "rPh")
		x.shared = append(x.shared, unescape(text))
		return err
	})
}

// readStyles reads how each style of a cell shows a number.
func (x *excel) readStyles() error {
	own, known, inCells := map[int]string{}, map[int]format{}, false
	return x.each("xl/styles.xml", func(_ *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "numFmt":
			if id, err := strconv.Atoi(attr(e, "numFmtId")); err == nil {
				own[id] = attr(e, "formatCode")
			}
		case "cellXfs", "cellStyleXfs", "cellStyles", "dxfs":
			inCells = e.Name.Local == "cellXfs"
		case "xf":
			if !inCells {
				return nil
			}
			id, _ := strconv.Atoi(attr(e, "numFmtId"))
			f, ok := known[id]
			if !ok {
				code, named := own[id]
				if !named {
					code = builtin(id)
				}
				f = parseFormat(code)
				known[id] = f
			}
			x.formats = append(x.formats, f)
		}
		return nil
	})
}

// unescape gives characters back that XML cannot hold, written _x000D_. Line ends of Windows become those of texts here.
func unescape(s string) string {
	if strings.Contains(s, "_x") {
		var out strings.Builder
		for i := 0; i < len(s); {
			if c, err := escaped(s[i:]); err == nil {
				out.WriteRune(rune(c))
				i += len("_x000D_")
				continue
			}
			out.WriteByte(s[i])
			i++
		}
		s = out.String()
	}
	return strings.ReplaceAll(s, "\r\n", "\n")
}

// escaped is the character that s begins with in this way.
func escaped(s string) (uint64, error) {
	if len(s) < 7 || s[:2] != "_x" || s[6] != '_' {
		return 0, strconv.ErrSyntax
	}
	return strconv.ParseUint(s[2:6], 16, 32)
}

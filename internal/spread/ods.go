package spread

import (
	"encoding/xml"
	"strconv"
)

// openDocument is an OpenDocument spreadsheet that is being read: ISO/IEC 26300, the parts that a reader of cells needs.
type openDocument struct {
	*book
	hidden map[string]bool // styles of sheets that are not shown
	seen   int             // elements of cells and rows, with empty ones
}

// openDocument reads a spreadsheet's sheets, in the order of their tabs.
func (b *book) openDocument() ([]Sheet, error) {
	if b.has("meta-inf/manifest.xml") {
		err := b.each("meta-inf/manifest.xml", func(_ *xml.Decoder, e xml.StartElement) error {
			if e.Name.Local == "encryption-data" {
				return b.in.bad("%s", refusals[locked])
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	o := &openDocument{book: b, hidden: map[string]bool{}}
	var sheets []Sheet
	style, found := "", false
	err := b.each("content.xml", func(d *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "style":
			style = attr(e, "name")
		case "table-properties":
			o.hidden[style] = attr(e, "display") == "false"
		case "tracked-changes":
			return d.Skip()
		case "spreadsheet":
			found = true
		case "table":
			if len(sheets) == MaxSheets {
				return b.in.bad("holds more than %d sheets: copy the table to a file of its own", MaxSheets)
			}
			s, err := o.readSheet(d, e)
			sheets = append(sheets, s)
			return err
		}
		return nil
	})
	if err == nil && !found {
		return nil, b.in.bad("is an OpenDocument file but no spreadsheet: copy its table to a spreadsheet and save that")
	}
	return sheets, err
}

// readSheet reads to the end of a table.
func (o *openDocument) readSheet(d *xml.Decoder, e xml.StartElement) (Sheet, error) {
	g := &grid{in: o.in, sheet: Sheet{Name: attr(e, "name"), Hidden: o.hidden[attr(e, "style-name")]}}
	row, column := 0, 0
	for {
		token, err := d.Token()
		if err != nil {
			return Sheet{}, err
		}
		switch t := token.(type) {
		case xml.EndElement:
			if t.Name.Local == "table" {
				return g.done(), nil
			}
		case xml.StartElement:
			n := repeated(t, "number-rows-repeated")
			switch t.Name.Local {
			case "table-column":
				n = repeated(t, "number-columns-repeated")
				if unseen(t) {
					g.columns = hide(g.columns, column, column+n)
				}
				column += n
			case "table-row":
				if unseen(t) {
					g.rows = hide(g.rows, row, row+n)
				}
				err = o.readRow(g, d, row, n)
				row += n
			case "table-rows", "table-header-rows", "table-row-group", "table-columns", "table-header-columns", "table-column-group":
			default:
				err = d.Skip() // drawings, forms, where the data came from
			}
			if err != nil {
				return Sheet{}, err
			}
		}
	}
}

// unseen reports whether a row or column is hidden, by hand or by a filter.
func unseen(e xml.StartElement) bool {
	v := attr(e, "visibility")
	return v == "collapse" || v == "filter"
}

// repeated is for how many rows or cells an element stands.
func repeated(e xml.StartElement, name string) int {
	const most = 1 << 20 // rows of the largest sheets that there are
	n, err := strconv.Atoi(attr(e, name))
	if err != nil || n < 1 {
		return 1
	}
	return min(n, most)
}

// readRow reads the cells of a row that stands for times rows.
func (o *openDocument) readRow(g *grid, d *xml.Decoder, row, times int) error {
	type run struct {
		text     string
		from, to int
	}
	var runs []run
	column := 0
	for {
		token, err := d.Token()
		if err != nil {
			return err
		}
		if _, ends := token.(xml.EndElement); ends {
			break
		}
		e, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if o.seen++; o.seen > maxSeen {
			return o.in.bad("holds more than %d cells, with empty ones: copy the table to a file of its own", maxSeen)
		}
		n := repeated(e, "number-columns-repeated")
		switch e.Name.Local {
		case "table-cell":
			text, err := o.readCell(g, d, e, row, column)
			if err != nil {
				return err
			}
			if text != "" {
				runs = append(runs, run{text, column, column + n})
			}
		default: // covered by a merge
			if err := d.Skip(); err != nil {
				return err
			}
		}
		column += n
	}
	if len(runs) == 0 {
		return nil
	}
	for r := row; r < row+times; r++ {
		for _, cells := range runs {
			for c := cells.from; c < cells.to; c++ {
				if err := g.put(r, c, cells.text); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

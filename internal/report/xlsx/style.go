package xlsx

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/xuri/excelize/v2"

	"ppbtui/internal/report/sheets"
)

// styles are the numbers of the styles of cells. None has a fill, and no colour says anything.
type styles struct {
	title, line, head, text, long, link, day, integer int
	number                                            [sheets.MaxDecimals + 1]int
}

// Of the font, which is one for all: without serifs, and large enough.
const (
	font = "Arial"
	size = 12
)

// style makes the styles.
func (w *writer) style() error {
	if err := w.plain(); err != nil {
		return err
	}
	var err error
	ink := 1 // what the reader's own colours have for text
	add := func(f excelize.Font, a excelize.Alignment, code string) int {
		f.Family = font
		if f.Color == "" {
			f.ColorTheme = &ink
		}
		if f.Size == 0 {
			f.Size = size
		}
		s := excelize.Style{Font: &f, Alignment: &a}
		if code != "" {
			s.CustomNumFmt = &code
		}
		id, failed := w.NewStyle(&s)
		err = errors.Join(err, failed)
		return id
	}
	wrapped := excelize.Alignment{WrapText: true, Vertical: "top"}
	right := excelize.Alignment{WrapText: true, Vertical: "top", Horizontal: "right"}
	w.title = add(excelize.Font{Bold: true, Size: 16}, excelize.Alignment{}, "")
	w.line = add(excelize.Font{}, excelize.Alignment{Vertical: "top"}, "")
	w.head = add(excelize.Font{Bold: true}, wrapped, "")
	w.text = add(excelize.Font{}, wrapped, "@")
	w.long = add(excelize.Font{}, wrapped, "")
	w.link = add(excelize.Font{Underline: "single", Color: "0B5394"}, wrapped, "")
	w.day = add(excelize.Font{}, right, "yyyy-mm-dd")
	w.integer = add(excelize.Font{}, right, "0")
	for n := range w.number {
		w.number[n] = add(excelize.Font{}, right, sheets.Code(n))
	}
	if err != nil {
		return err
	}
	return w.heading(w.title)
}

// plain makes the style of all cells that have none of their own that of the others.
func (w *writer) plain() error {
	if err := w.SetDefaultFont(font); err != nil {
		return err
	}
	*w.Styles.Fonts.Font[0].Sz.Val = size
	return nil
}

// heading makes a style of cells the one by which programs know a heading of the first level.
func (w *writer) heading(id int) error {
	s := w.Styles
	if id >= len(s.CellXfs.Xf) || len(s.CellStyles.CellStyle) == 0 {
		return fmt.Errorf("there is no style %d", id)
	}
	is, builtin := len(s.CellStyleXfs.Xf), 16
	master := s.CellXfs.Xf[id]
	master.XfID = nil
	s.CellStyleXfs.Xf = append(s.CellStyleXfs.Xf, master)
	s.CellStyleXfs.Count++
	named := *s.CellStyles.CellStyle[0]
	named.Name, named.XfID, named.BuiltInID = "Heading 1", is, &builtin
	s.CellStyles.CellStyle = append(s.CellStyles.CellStyle, &named)
	s.CellStyles.Count++
	s.CellXfs.Xf[id].XfID = &is
	return nil
}

// tables takes the filters from tables that have none: the library gives one to each.
func (w *writer) tables() error {
	if w.book.Working {
		return nil
	}
	for n := 1; n <= w.marked; n++ {
		name := fmt.Sprintf("xl/tables/table%d.xml", n)
		held, _ := w.Pkg.Load(name)
		text, ok := held.([]byte)
		from, to := bytes.Index(text, []byte("<autoFilter")), bytes.Index(text, []byte("</autoFilter>"))
		if !ok || from < 0 || to < from {
			return fmt.Errorf("%s is not as it was expected to be", name)
		}
		w.Pkg.Store(name, append(text[:from:from], text[to+len("</autoFilter>"):]...))
	}
	return nil
}

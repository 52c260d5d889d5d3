package xlsx_test

import (
	"errors"
	"fmt"
	"html"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// nothingIsBlank wants something in every row and every column of a table.
func nothingIsBlank(_ *opened, s *sheet) (err error) {
	filled := make([]bool, len(s.rows[s.head()-1]))
	for i := s.head(); i < s.last(); i++ {
		text := ""
		for c, cell := range s.rows[i] {
			filled[c] = filled[c] || cell != ""
			text += cell
		}
		err = errors.Join(err, s.want(text != "", "row %d is blank", i+1))
	}
	for c, is := range filled {
		err = errors.Join(err, s.want(is, "column %d is blank", c+1))
	}
	return err
}

var columnNames = regexp.MustCompile(`<tableColumn id="\d+" name="([^"]*)"`)

// oneHeaderRow wants headings that differ and are those that the table names.
func oneHeaderRow(o *opened, s *sheet) error {
	var named []string
	for _, part := range o.parts {
		if strings.Contains(part, ` name="`+s.tables[0].Name+`"`) {
			for _, m := range columnNames.FindAllStringSubmatch(part, -1) {
				named = append(named, html.UnescapeString(m[1]))
			}
		}
	}
	heads := s.rows[s.head()-1]
	seen := map[string]bool{}
	for _, head := range heads {
		key := strings.ToLower(head)
		if head == "" || seen[key] {
			return s.want(false, "the heading %q", head)
		}
		seen[key] = true
	}
	if !slices.Equal(heads, named) {
		return s.want(false, "headings are %q, and the table names %q", heads, named)
	}
	return s.want(s.last() > s.head(), "it has no rows")
}

func textIsWrapped(o *opened, s *sheet) error {
	for i := s.head(); i <= s.last(); i++ {
		for c, cell := range s.rows[i-1] {
			if cell == "" {
				continue
			}
			if style := o.style(s, c+1, i); style.Alignment == nil || !style.Alignment.WrapText {
				return s.want(false, "row %d, column %d is not wrapped", i, c+1)
			}
		}
	}
	return nil
}

func (o *opened) style(s *sheet, column, row int) *excelize.Style {
	at, err := excelize.CoordinatesToCellName(column, row)
	if err == nil {
		var id int
		if id, err = o.GetCellStyle(s.name, at); err == nil {
			var style *excelize.Style
			if style, err = o.GetStyle(id); err == nil {
				return style
			}
		}
	}
	panic(err)
}

func emptyIsExplained(_ *opened, s *sheet) error {
	blank := false
	for i := s.head(); i < s.last(); i++ {
		row := s.rows[i]
		blank = blank || len(row) < len(s.rows[s.head()-1])
		for _, cell := range row {
			blank = blank || cell == ""
		}
	}
	said := false
	for _, row := range s.rows[:s.head()-1] {
		said = said || strings.HasPrefix(row[0], "A cell that is empty says")
	}
	return s.want(blank == said, "cells are empty: %v, and it says so: %v", blank, said)
}

var marker = regexp.MustCompile(`\[note (\d+)\]`)

// notesAreThere wants a note for each that headings point to, and none beside.
func notesAreThere(o *opened) error {
	pointed, there := map[string]bool{}, map[string]bool{}
	for _, s := range o.sheets {
		for _, row := range s.rows {
			for _, cell := range row {
				for _, m := range marker.FindAllStringSubmatch(cell, -1) {
					pointed["note "+m[1]] = true
				}
			}
		}
	}
	notes := o.sheet("Notes")
	for _, row := range notes.rows[notes.head():] {
		there[row[0]] = true
	}
	for n := range 5 {
		name := fmt.Sprintf("note %d", n+1)
		if !pointed[name] || !there[name] {
			return fmt.Errorf("%s is pointed to: %v, and there: %v", name, pointed[name], there[name])
		}
	}
	for _, short := range []string{"[p]", "[e]", "[f]", "[r]", "[b]", "[c]", "[x]", "[z]"} {
		if !there[short] {
			return fmt.Errorf("%s is not explained", short)
		}
	}
	return o.want(len(pointed) == 5, "%d notes are pointed to", len(pointed))
}

func noMarkersInCells(_ *opened, s *sheet) error {
	for _, row := range s.rows[s.head():] {
		if marker.MatchString(strings.Join(row, " ")) {
			return s.want(false, "%q points to a note", row)
		}
	}
	return nil
}

// linksSayWhereTo wants each worksheet behind the contents to be led to by its name.
func linksSayWhereTo(o *opened) error {
	s := o.sheet("Contents")
	for i := s.head() + 1; i <= s.last(); i++ {
		ok, to, err := o.GetCellHyperLink(s.name, fmt.Sprintf("A%d", i))
		if name := s.rows[i-1][0]; err != nil || !ok || to != "'"+name+"'!A1" || o.sheet(name).rows == nil {
			return fmt.Errorf("%s leads to %q (%v)", name, to, err)
		}
	}
	return o.want(s.last()-s.head() == len(o.sheets)-2, "contents are of %d of %d worksheets", s.last()-s.head(), len(o.sheets))
}

func lettersAreLarge(o *opened) error {
	for _, s := range o.sheets {
		for i, row := range s.rows {
			for c, cell := range row {
				if cell == "" {
					continue
				}
				if f := o.style(s, c+1, i+1).Font; f == nil || f.Family != "Arial" || f.Size < 12 || f.Italic {
					return s.want(false, "%q has the font %v", cell, f)
				}
			}
		}
	}
	return nil
}

func titlesAreTagged(o *opened) error {
	styles := o.parts["xl/styles.xml"]
	named := regexp.MustCompile(`<cellStyle name="Heading 1" xfId="(\d+)" builtinId="16"`).FindStringSubmatch(styles)
	if named == nil {
		return errors.New("no style is that of headings")
	}
	_, cells, _ := strings.Cut(styles, "<cellXfs")
	is := regexp.MustCompile(`<xf [^>]*>`).FindAllString(cells, -1)
	for _, s := range o.sheets {
		id, err := o.GetCellStyle(s.name, "A1")
		if err != nil || id >= len(is) || !strings.Contains(is[id], fmt.Sprintf(`xfId="%s"`, named[1])) || s.rows[0][0] == "" {
			return s.want(false, "its title is no heading (%v)", err)
		}
	}
	return nil
}

func noFill(o *opened) error {
	for _, m := range regexp.MustCompile(`fillId="(\d+)"`).FindAllStringSubmatch(o.parts["xl/styles.xml"], -1) {
		if m[1] != "0" {
			return fmt.Errorf("a style has the fill %s", m[1])
		}
	}
	return o.want(strings.Contains(o.parts["xl/styles.xml"], `<fills count="2">`), "there are more fills than every workbook has")
}

// coloursContrast wants 4.5 to 1 of letters on white.
func coloursContrast(o *opened) error {
	for _, m := range regexp.MustCompile(`<color rgb="FF(..)(..)(..)"`).FindAllStringSubmatch(o.parts["xl/styles.xml"], -1) {
		light := 0.0
		for i, share := range []float64{0.2126, 0.7152, 0.0722} {
			n, err := strconv.ParseUint(m[i+1], 16, 8)
			if err != nil {
				return err
			}
			light += share * math.Pow((float64(n)/255+0.055)/1.055, 2.4)
		}
		if contrast := 1.05 / (light + 0.05); contrast < 4.5 {
			return fmt.Errorf("%s has a contrast of %.2f", m[0], contrast)
		}
	}
	return nil
}

func namesAreUnlike(o *opened) error {
	seen := map[string]bool{}
	for _, s := range o.sheets {
		key := strings.ToLower(s.name)
		if seen[key] || len(key) > 31 || strings.ContainsAny(key, `[]:*?/\' `) {
			return fmt.Errorf("the name %q", s.name)
		}
		seen[key] = true
	}
	names := o.GetSheetList()
	return o.want(slices.Equal(names[:3], []string{"Cover", "Contents", "Notes"}), "they are %q", names)
}

// titleAndLinesInA wants what stands above a table in column A alone, without an empty row.
func titleAndLinesInA(_ *opened, s *sheet) error {
	above := len(s.rows)
	if s.table {
		above = s.head() - 1
	}
	for i, row := range s.rows[:above] {
		if len(row) != 1 || row[0] == "" {
			return s.want(false, "row %d is %q", i+1, row)
		}
	}
	return s.want(above > 1, "nothing is said before the table")
}

func documentIsDescribed(o *opened) error {
	p, err := o.GetDocProps()
	if err != nil {
		return err
	}
	return o.want(p.Title != "" && p.Language == "en-GB" && p.Creator != "" && p.Subject != "" && p.Created != "", "%+v", p)
}

func cursorInA1(o *opened) error {
	if n := o.GetActiveSheetIndex(); n != 0 {
		return fmt.Errorf("sheet %d is open", n)
	}
	return each(func(o *opened, s *sheet) error {
		for _, m := range regexp.MustCompile(`<selection ([^>]*)>`).FindAllStringSubmatch(o.parts[s.part], -1) {
			if !strings.Contains(m[1], `activeCell="A1"`) && !strings.Contains(m[1], `pane="bottomLeft"`) {
				return s.want(false, "the cursor is at %s", m[1])
			}
		}
		return s.want(!strings.Contains(o.parts[s.part], "topLeftCell") || strings.Contains(o.parts[s.part], "<pane "), "it opens further down")
	})(o)
}

package xlsx_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/sheets"
	"ppbtui/internal/report/xlsx"
)

// published is the checklist of the Government Analysis Function for spreadsheets that are published, "Making spreadsheets accessible: a
// brief checklist of the basics": 35 points.
var published = []struct {
	point string
	check func(*opened) error
}{
	// Tables.
	{point: "mark up tables", check: eachTable(func(_ *opened, s *sheet) error { return s.want(len(s.tables) == 1, "%d tables", len(s.tables)) })},
	{point: "give tables meaningful names", check: tablesAreNamed},
	{point: "no merged, split or nested cells", check: nowhere("<mergeCell")},
	{point: "no blank rows and columns within tables", check: eachTable(nothingIsBlank)},
	{point: "one tagged header row", check: eachTable(oneHeaderRow)},
	{point: "wrap text within cells", check: eachTable(textIsWrapped)},
	{point: "avoid filters and freeze panes", check: nowhere("<autoFilter", "<pane ", "state=\"frozen\"")},
	{point: "leave cells empty in certain circumstances only", check: eachTable(emptyIsExplained)},
	{point: "avoid hidden rows and columns", check: nowhere(" hidden=", "state=\"hidden\"", "state=\"veryHidden\"")},
	// Footnotes.
	{point: "no symbols or superscript for notes", check: nowhere("<vertAlign", "†", "‡", "¹", "²", "³")},
	{point: "the word note for notes", check: notesAreThere},
	{point: "no note markers in cells of data", check: eachTable(noMarkersInCells)},
	{point: "notes in a table on a worksheet of notes", check: func(o *opened) error {
		return o.want(o.sheet("Notes").table, "the worksheet Notes has no table")
	}},
	// Formatting.
	{point: "written content meets the guidelines", check: ownWordsArePlain}, // of what the program writes; a council's words are its own
	{point: "links are accessible", check: linksSayWhereTo},
	{point: "text is formatted to be accessible", check: lettersAreLarge},
	{point: "worksheets have tagged titles", check: titlesAreTagged},
	{point: "avoid symbols", check: nowhere("●", "▲", "■", "↑", "↓", "→", "✓")},
	{point: "no headers, footers or floating boxes", check: nowhere("<headerFooter", "<legacyDrawing", "<drawing")},
	{point: "no visual devices to divide regions", check: func(o *opened) error {
		return o.want(strings.Contains(o.parts["xl/styles.xml"], `<borders count="1">`), "there are borders")
	}},
	{point: "no background fill", check: noFill},
	{point: "colour is never the only message", check: func(o *opened) error { // links have one, and are underlined
		return o.want(strings.Count(o.parts["xl/styles.xml"], "<color rgb=") == strings.Count(o.parts["xl/styles.xml"], `<u val="single">`) &&
			!strings.Contains(o.all, "<conditionalFormatting"), "what is no link is coloured")
	}},
	{point: "contrast of colours", check: coloursContrast},
	{point: "no images", check: noPart("xl/media/", "xl/drawings/")},
	{point: "no macros", check: noPart("xl/vba", "xl/macrosheets")},
	// Structure.
	{point: "unique names of worksheets", check: namesAreUnlike},
	{point: "no blank worksheets", check: each(func(_ *opened, s *sheet) error { return s.want(len(s.rows) > 1, "it is blank") })},
	{point: "column A is used wisely", check: each(titleAndLinesInA)},
	{point: "tables stand at the left edge", check: eachTable(func(_ *opened, s *sheet) error {
		return s.want(strings.HasPrefix(s.tables[0].Range, "A"), "it begins at %s", s.tables[0].Range)
	})},
	{point: "nothing below a table", check: eachTable(func(_ *opened, s *sheet) error {
		return s.want(s.last() == len(s.rows), "the table ends in row %d of %d", s.last(), len(s.rows))
	})},
	{point: "one table a worksheet", check: each(func(_ *opened, s *sheet) error { return s.want(len(s.tables) <= 1, "%d tables", len(s.tables)) })},
	// Before publishing.
	{point: "spelling and grammar", check: ownWordsAreWhole}, // each word is looked up by .ci/formats/run, which has a dictionary
	{point: "the accessibility checker", check: nothingForExcelsChecker},
	{point: "document information", check: documentIsDescribed},
	{point: "the cursor in A1 of the first worksheet", check: cursorInA1},
}

func TestTheChecklistIsMet(t *testing.T) {
	if len(published) != 35 {
		t.Fatalf("the list has %d points", len(published))
	}
	for name, book := range map[string]*ppb.Book{"objectives": reporttest.Book(), "sections": reporttest.Sectioned()} {
		o := open(t, book)
		for i, p := range published {
			if err := p.check(o); err != nil {
				t.Errorf("%s, %d, %s: %v", name, i+1, p.point, err)
			}
		}
	}
}

// The working edition is the same with filters, and with headings that stay in sight.
func TestTheWorkingEditionIsToWorkWith(t *testing.T) {
	o := open(t, reporttest.Sectioned().For(ppb.Working))
	for _, s := range o.sheets {
		xml := o.parts[s.part]
		if frozen := strings.Contains(xml, `state="frozen"`); frozen != s.table {
			t.Errorf("%s: frozen %v", s.name, frozen)
		}
	}
	if strings.Count(o.all, "<autoFilter") != strings.Count(o.all, "<tablePart ") || !strings.Contains(o.all, "<autoFilter") {
		t.Error("tables are without filters")
	}
	for _, p := range published {
		if p.point != "avoid filters and freeze panes" {
			if err := p.check(o); err != nil {
				t.Errorf("%s: %v", p.point, err)
			}
		}
	}
}

// opened is a workbook as it was written.
type opened struct {
	*excelize.File
	parts  map[string]string
	all    string
	sheets []*sheet
}

type sheet struct {
	name, part string
	rows       [][]string
	tables     []excelize.Table
	table      bool
}

func open(t *testing.T, b *ppb.Book) *opened {
	t.Helper()
	d := data.Quarter(b, reporttest.Now())
	var out bytes.Buffer
	if err := xlsx.Write(&out, sheets.Of(&d, data.AllSeries(b), reporttest.Now())); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	o := &opened{File: f, parts: map[string]string{}}
	z, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range z.File {
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		o.parts[part.Name] = string(text)
		o.all += string(text)
	}
	for i, name := range f.GetSheetList() {
		s := &sheet{name: name, part: fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1)}
		if s.rows, err = f.GetRows(name); err != nil {
			t.Fatal(err)
		}
		if s.tables, err = f.GetTables(name); err != nil {
			t.Fatal(err)
		}
		s.table = len(s.tables) > 0
		o.sheets = append(o.sheets, s)
	}
	return o
}

func (o *opened) sheet(name string) *sheet {
	for _, s := range o.sheets {
		if s.name == name {
			return s
		}
	}
	return &sheet{name: name}
}

func (o *opened) want(is bool, format string, args ...any) error {
	if is {
		return nil
	}
	return fmt.Errorf(format, args...)
}

func (s *sheet) want(is bool, format string, args ...any) error {
	if is {
		return nil
	}
	return fmt.Errorf(s.name+": "+format, args...)
}

// head and last are the rows of a table's headings and of its end, from 1.
func (s *sheet) head() int { return s.row(0) }
func (s *sheet) last() int { return s.row(1) }

func (s *sheet) row(end int) int {
	_, row, err := excelize.CellNameToCoordinates(strings.Split(s.tables[0].Range, ":")[end])
	if err != nil {
		panic(err)
	}
	return row
}

func each(check func(*opened, *sheet) error) func(*opened) error {
	return func(o *opened) (err error) {
		for _, s := range o.sheets {
			err = errors.Join(err, check(o, s))
		}
		return err
	}
}

// eachTable checks all sheets but the cover, which have a table.
func eachTable(check func(*opened, *sheet) error) func(*opened) error {
	return each(func(o *opened, s *sheet) error {
		switch {
		case s.name == "Cover":
			return s.want(!s.table, "it has a table")
		case !s.table:
			return s.want(false, "it has no table")
		}
		return check(o, s)
	})
}

// nowhere is for what may stand in no part.
func nowhere(texts ...string) func(*opened) error {
	return func(o *opened) (err error) {
		for name, part := range o.parts {
			for _, s := range texts {
				if strings.Contains(part, s) {
					err = errors.Join(err, fmt.Errorf("%s has %q", name, s))
				}
			}
		}
		return err
	}
}

func noPart(prefixes ...string) func(*opened) error {
	return func(o *opened) error {
		for name := range o.parts {
			if slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(name, p) }) {
				return fmt.Errorf("there is %s", name)
			}
		}
		return nil
	}
}

var tableNames = regexp.MustCompile(`^table_[a-z0-9_]+$`)

func tablesAreNamed(o *opened) error {
	seen := map[string]bool{}
	return eachTable(func(_ *opened, s *sheet) error {
		name := s.tables[0].Name
		was := seen[name]
		seen[name] = true
		return s.want(tableNames.MatchString(name) && !was && len(name) > 10, "its table is called %q", name)
	})(o)
}

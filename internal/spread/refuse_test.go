package spread

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// zipOf is a zip of parts, by name.
func zipOf(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range parts {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(content))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// bookOf is an Excel workbook of one sheet.
func bookOf(t testing.TB, sheet string) []byte {
	return zipOf(t, map[string]string{
		"[Content_Types].xml": `<Types/>`,
		"xl/workbook.xml": `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
			`<sheets><sheet name="Table" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml":   `<worksheet>` + sheet + `</worksheet>`,
	})
}

// odsOf is an OpenDocument spreadsheet of one sheet.
func odsOf(t testing.TB, rows string) []byte {
	return zipOf(t, map[string]string{
		"mimetype": "application/vnd.oasis.opendocument.spreadsheet",
		"content.xml": `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ` +
			`xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">` +
			`<office:body><office:spreadsheet><table:table table:name="Table">` + rows +
			`</table:table></office:spreadsheet></office:body></office:document-content>`,
	})
}

func TestRefusals(t *testing.T) {
	const cell = `<c t="inlineStr"><is><t>x</t></is></c>`
	encrypted := bytesOf(t, made(t), excelize.Options{Password: "secret"})
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"nothing":           {nil, "is empty: save the table to it again"},
		"too large":         {make([]byte, MaxSize+1), "has more than 16 MB: copy the table to a file of its own"},
		"old Excel":         {file(t, "made.xls"), "is a workbook of Excel 97 to 2003: open it and save it as an Excel workbook (.xlsx)"},
		"password":          {encrypted, "is protected with a password: open it, take the password off and save it again"},
		"old Word":          {append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), wide("WordDocument")...), "is an old Office file but no workbook: " + asTable},
		"PDF":               {[]byte("%PDF-1.7\n"), "is a PDF, which holds no cells: ask for the workbook that it was made from"},
		"picture":           {[]byte("\x89PNG\r\n\x1a\n"), "is a picture: ask for the workbook that it was made from"},
		"web page":          {[]byte("<html><table><tr><td>1"), "is a web page, whatever it is called: open it in Excel or LibreOffice and " + asTable},
		"XML":               {[]byte("<?xml version=\"1.0\"?><Workbook/>"), "is an XML file: open it in Excel or LibreOffice and " + asTable},
		"bytes":             {[]byte("a,b\n\x00\x01\x02"), "is no table that can be read here: " + asTable},
		"bytes of no text":  {[]byte("a,b\n\x81\x8d"), "is no table that can be read here: " + asTable},
		"binary workbook":   {zipOf(t, map[string]string{"xl/workbook.bin": "x"}), "is a binary workbook (.xlsb): save it as an Excel workbook (.xlsx)"},
		"Word":              {zipOf(t, map[string]string{"word/document.xml": "x"}), "is a Word document: copy its table to a spreadsheet and save that"},
		"zip":               {zipOf(t, map[string]string{"a.txt": "x"}), "is a zip and no workbook: " + asTable},
		"cut off":           {bookOf(t, "")[:200], "is damaged or incomplete: open it, save it again, and send that"},
		"broken XML":        {bookOf(t, "<sheetData><row>"), "is damaged: open it, save it again, and send that"},
		"no sheet":          {zipOf(t, map[string]string{"[Content_Types].xml": "", "xl/workbook.xml": ""}), "is damaged: open it, save it again, and send that"},
		"ODS with password": {zipOf(t, map[string]string{"mimetype": "", "content.xml": "", "META-INF/manifest.xml": "<m><f><encryption-data/></f></m>"}), "is protected with a password: open it, take the password off and save it again"},
		"ODT":               {zipOf(t, map[string]string{"mimetype": "", "content.xml": "<document-content/>"}), "is an OpenDocument file but no spreadsheet: copy its table to a spreadsheet and save that"},
		"quotation mark":    {[]byte("a,b\n\"x\" y,1\n"), "has a quotation mark out of place in line 2: put a cell that holds one in quotation marks and double those in it, or save the file from the spreadsheet again"},
		"rows of text":      {[]byte(strings.Repeat("a,b\n", MaxRows+1)), "holds more than 5000 rows: copy the rows of the table to a file of their own"},
		"columns of text":   {[]byte(strings.Repeat("a,", MaxColumns+1)), "holds more than 256 columns: copy the columns of the table to a file of their own"},
		"a long cell":       {[]byte("a," + strings.Repeat("b", MaxText+1)), "holds more than 32767 bytes in the cell B1: shorten it"},
		"a far row":         {bookOf(t, `<sheetData><row r="999999999">`+cell+`</row></sheetData>`), "holds more than 5000 rows in the sheet \"Table\": copy the rows of the table to a file of their own"},
		"a far column":      {bookOf(t, `<sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData>`), "holds more than 256 columns in the sheet \"Table\": copy the columns of the table to a file of their own"},
		"many cells":        {odsOf(t, `<table:table-row table:number-rows-repeated="4000"><table:table-cell table:number-columns-repeated="200"><text:p>x</text:p></table:table-cell></table:table-row>`), "holds more than 200000 cells: copy the table to a file of its own"},
		"repeated rows":     {odsOf(t, `<table:table-row table:number-rows-repeated="999999999"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>`), "holds more than 5000 rows in the sheet \"Table\": copy the rows of the table to a file of their own"},
		"blanks":            {odsOf(t, `<table:table-row><table:table-cell><text:p>`+strings.Repeat(`<text:s text:c="999999999"/>`, 1000)+`x</text:p></table:table-cell></table:table-row>`), "holds more than 32767 bytes in the cell A1 in the sheet \"Table\": shorten it"},
		"zip bomb":          {bookOf(t, strings.Repeat(" ", MaxUnzipped+1)), "unzips to more than 32 MB: copy the table to a file of its own"},
		"empty cells":       {odsOf(t, `<table:table-row>`+strings.Repeat(`<table:table-cell/>`, maxSeen+1)+`</table:table-row>`), "holds more than 1000000 cells, with empty ones: copy the table to a file of its own"},
		"merges":            {bookOf(t, `<sheetData><row>`+strings.Repeat(cell, 200)+`</row></sheetData>`+strings.Repeat(`<mergeCell ref="A1:XFD1048576"/>`, 5000)), "is damaged: open it, save it again, and send that"},
	} {
		start := time.Now()
		_, err := read("q2\x1b[31m.xlsx", c.data)
		if err == nil || err.Error() != "q2.xlsx "+c.want {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s took %s", name, took)
		}
	}
}

// Rows and cells that hold nothing take no room, however many they say they are.
func TestEmptinessIsFree(t *testing.T) {
	const rows = `<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16383"/></table:table-row>` +
		`<table:table-row table:number-rows-repeated="1048574" table:visibility="collapse"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
	for name, data := range map[string][]byte{
		"ODS":  odsOf(t, rows),
		"XLSX": bookOf(t, `<cols><col min="1" max="16384" hidden="0"/></cols><sheetData><row r="1"><c r="A1" t="str"><v>x</v></c><c r="XFD1" s="3"/></row><row r="1048576" hidden="1"><c r="XFD1048576"/></row></sheetData>`),
	} {
		got, err := read(name, data)
		if err != nil || fmt.Sprint(got) != "[{Table false [[x]] []}]" {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
}

package spread

import (
	"bytes"
	"io"
	"unicode/utf16"
)

// kind is what a file is by its first bytes.
type kind int

const (
	plainText kind = iota // CSV, or cells with tabs between them
	zipped                // a zip: perhaps a workbook
	oldExcel
	locked
	oldWord
	pdf
	page
	flat
	picture
	binary
)

const asTable = "save it as an Excel workbook (.xlsx), OpenDocument spreadsheet (.ods) or CSV"

// refusals are what is said of files that hold no table that can be read.
var refusals = [...]string{
	oldExcel: "is a workbook of Excel 97 to 2003: open it and save it as an Excel workbook (.xlsx)",
	locked:   "is protected with a password: open it, take the password off and save it again",
	oldWord:  "is an old Office file but no workbook: " + asTable,
	pdf:      "is a PDF, which holds no cells: ask for the workbook that it was made from",
	page:     "is a web page, whatever it is called: open it in Excel or LibreOffice and " + asTable,
	flat:     "is an XML file: open it in Excel or LibreOffice and " + asTable,
	picture:  "is a picture: ask for the workbook that it was made from",
	binary:   "is no table that can be read here: " + asTable,
}

// kindOf looks at a file's first bytes.
func kindOf(r io.ReaderAt, size int64) (kind, error) {
	head := make([]byte, min(size, 512))
	if _, err := r.ReadAt(head, 0); err != nil && err != io.EOF {
		return 0, err
	}
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return zipped, nil
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return compound(r, size)
	case bytes.HasPrefix(head, []byte("%PDF-")):
		return pdf, nil
	case bytes.HasPrefix(head, []byte("\x89PNG")), bytes.HasPrefix(head, []byte("\xff\xd8\xff")), bytes.HasPrefix(head, []byte("GIF8")):
		return picture, nil
	}
	if _, wide := wideOrder(head); wide {
		return plainText, nil
	}
	if bytes.IndexByte(head, 0) >= 0 {
		return binary, nil
	}
	start := bytes.ToLower(bytes.TrimLeft(bytes.TrimPrefix(head, []byte(byteOrderMark)), " \t\r\n"))
	switch {
	case bytes.HasPrefix(start, []byte("<!doctype html")), bytes.HasPrefix(start, []byte("<html")), bytes.HasPrefix(start, []byte("<table")):
		return page, nil
	case bytes.HasPrefix(start, []byte("<?xml")):
		return flat, nil
	}
	return plainText, nil
}

// compound looks for the names of streams in an old Office file: a new workbook with a password is one too.
func compound(r io.ReaderAt, size int64) (kind, error) {
	data, err := io.ReadAll(io.NewSectionReader(r, 0, size))
	if err != nil {
		return 0, err
	}
	switch {
	case bytes.Contains(data, wide("EncryptedPackage")):
		return locked, nil
	case bytes.Contains(data, wide("Workbook")), bytes.Contains(data, wide("Book")):
		return oldExcel, nil
	}
	return oldWord, nil
}

// wide is a text in UTF-16, low byte first.
func wide(s string) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}

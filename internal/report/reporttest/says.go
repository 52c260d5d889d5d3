package reporttest

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"ppbtui/internal/spread"
)

// Says is what an export says: the text that it is, the words of the Word file or the PDF that it is, or the cells of the workbook; each as
// ">words<".
func Says(export []byte) (string, error) {
	if bytes.HasPrefix(export, []byte("%PDF-")) {
		return printed(export)
	}
	if !bytes.HasPrefix(export, []byte("PK")) {
		return string(export), nil
	}
	z, err := zip.NewReader(bytes.NewReader(export), int64(len(export)))
	if err != nil {
		return "", err
	}
	if !slices.ContainsFunc(z.File, func(f *zip.File) bool { return f.Name == "word/document.xml" }) {
		return cells(export)
	}
	var out strings.Builder
	for _, f := range z.File {
		part, err := z.Open(f.Name)
		if err == nil {
			err = characters(&out, part)
		}
		if err != nil {
			return "", err
		}
	}
	return out.String(), nil
}

// cells are those of a workbook. How many rows each sheet has, which the contents list, is left out.
func cells(workbook []byte) (string, error) {
	all, err := spread.Read("the workbook", bytes.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, s := range all {
		if s.Name == "Contents" {
			continue
		}
		for _, row := range s.Rows {
			b.WriteString(">" + strings.Join(row, "<>") + "<\n")
		}
	}
	return b.String(), nil
}

// characters are those of a part, and what stands in its attributes but numbers, which are sizes and places; each as ">words<".
func characters(out *strings.Builder, part io.Reader) error {
	say := func(s string) {
		if strings.TrimSpace(s) != "" {
			out.WriteString(">" + s + "<\n")
		}
	}
	d := xml.NewDecoder(part)
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.CharData:
			say(string(token))
		case xml.StartElement:
			for _, a := range token.Attr {
				if _, err := strconv.Atoi(a.Value); err != nil {
					say(a.Value)
				}
			}
		}
	}
}

// printed is what a PDF says: each mark of its pages, each text of those, and every text that its objects have beside them, such as the
// words of drawings.
func printed(file []byte) (string, error) {
	p, err := ReadPDF(file)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	say := func(s string) { out.WriteString(">" + s + "<\n") }
	for _, number := range slices.Sorted(maps.Keys(p.Objects)) {
		object := p.Objects[number]
		textsOf(object, func(s string) { say(PDFText(s)) })
		d, _ := object.(Dict)
		content, ok := p.Get(d["Contents"]).(*Stream)
		if d["Type"] != Name("Page") || !ok {
			continue
		}
		for _, m := range Marks(content.Data) {
			say(m.Words())
			for _, s := range m.Texts {
				say(s)
			}
		}
	}
	return out.String(), nil
}

// textsOf are those of a value.
func textsOf(v any, say func(string)) {
	switch v := v.(type) {
	case string:
		say(v)
	case []any:
		for _, is := range v {
			textsOf(is, say)
		}
	case Dict:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			textsOf(v[name], say)
		}
	case *Stream:
		textsOf(v.Dict, say)
	}
}

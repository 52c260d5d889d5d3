package spread

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
)

// book is a workbook's zip.
type book struct {
	in    *source
	parts map[string]*zip.File // by name in small letters: programs are not of one mind
	left  int64                // bytes that may still be unzipped
}

// maxParts is far more than the parts of a workbook of MaxSheets sheets.
const maxParts = 5_000

// workbook reads a zip as what it is by the parts in it.
func (s *source) workbook(r io.ReaderAt, size int64) ([]Sheet, error) {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return nil, s.bad("is damaged or incomplete: open it, save it again, and send that")
	}
	if len(z.File) > maxParts {
		return nil, s.bad("is a zip of more than %d files and no workbook: %s", maxParts, asTable)
	}
	b := &book{in: s, parts: map[string]*zip.File{}, left: MaxUnzipped}
	for _, f := range z.File {
		name := strings.ToLower(path.Clean("/" + strings.ReplaceAll(f.Name, `\`, "/")))[1:]
		if _, twice := b.parts[name]; twice {
			return nil, s.bad("is damaged (it holds %q twice): open it, save it again, and send that", name)
		}
		b.parts[name] = f
	}
	switch {
	case b.has("xl/workbook.bin"):
		return nil, s.bad("is a binary workbook (.xlsb): save it as an Excel workbook (.xlsx)")
	case b.has("[content_types].xml") && b.has("xl/workbook.xml"):
		return b.excel()
	case b.has("content.xml"):
		return b.openDocument()
	case b.has("word/document.xml"):
		return nil, s.bad("is a Word document: copy its table to a spreadsheet and save that")
	case b.has("encryptedpackage"), b.has("encrypted-package"):
		return nil, s.bad("%s", refusals[locked])
	}
	return nil, s.bad("is a zip and no workbook: %s", asTable)
}

func (b *book) has(name string) bool { return b.parts[name] != nil }

// open opens a part; the name counts in small letters. What is read of it counts.
func (b *book) open(name string) (*xml.Decoder, io.Closer, error) {
	f := b.parts[strings.ToLower(name)]
	if f == nil {
		return nil, nil, b.damaged()
	}
	if f.Flags&1 != 0 {
		return nil, nil, b.in.bad("%s", refusals[locked])
	}
	r, err := f.Open()
	if err != nil {
		return nil, nil, b.damaged()
	}
	return xml.NewDecoder(&counted{b, r}), r, nil
}

func (b *book) damaged() error {
	return b.in.bad("is damaged: open it, save it again, and send that")
}

// counted counts the bytes that are read of a workbook.
type counted struct {
	b *book
	r io.Reader
}

// errTooMuch ends the reading of a workbook.
var errTooMuch = errors.New("too much")

func (c *counted) Read(p []byte) (int, error) {
	if c.b.left <= 0 {
		return 0, errTooMuch
	}
	n, err := c.r.Read(p[:min(int64(len(p)), c.b.left)])
	c.b.left -= int64(n)
	return n, err
}

// each reads a part element by element: do is called for every start, from the outside in. What do reads of an element
// itself is not come by again.
func (b *book) each(name string, do func(*xml.Decoder, xml.StartElement) error) error {
	d, closer, err := b.open(name)
	if err != nil {
		return err
	}
	defer closer.Close()
	for {
		token, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err == nil {
			if start, ok := token.(xml.StartElement); ok {
				err = do(d, start)
			}
		}
		if err != nil {
			return b.says(err)
		}
	}
}

// says is the sentence for what went wrong in reading. Sentences of our own stay as they are.
func (b *book) says(err error) error {
	var ours *sentence
	switch {
	case errors.As(err, &ours):
		return err
	case errors.Is(err, errTooMuch):
		return b.in.bad("unzips to more than %d MB: copy the table to a file of its own", MaxUnzipped>>20)
	}
	return b.damaged()
}

// words is the text in an element that was just begun, with what is nested, but for elements of these names.
func words(d *xml.Decoder, without ...string) (string, error) {
	var text strings.Builder
	for depth := 1; depth > 0; {
		token, err := d.Token()
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if slices.Contains(without, t.Name.Local) {
				if err := d.Skip(); err != nil {
					return "", err
				}
				continue
			}
			depth++
		case xml.EndElement:
			depth--
		case xml.CharData:
			text.Write(t)
		}
	}
	return text.String(), nil
}

// attr is an element's attribute, whatever its prefix.
func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// yes reads a truth as both formats write it.
func yes(s string) bool { return s == "1" || s == "true" }

package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/report/doc"
)

var keep = flag.String("keep", "", "folder to write the files of the tests into, to look at them")

// node is an element of a part.
type node struct {
	name  string // without its space
	attr  map[string]string
	text  string
	below []*node
}

// all are the elements of a name below n, in order.
func (n *node) all(name string) (out []*node) {
	for _, b := range n.below {
		if b.name == name {
			out = append(out, b)
		}
		out = append(out, b.all(name)...)
	}
	return out
}

// own are the elements of a name right below n.
func (n *node) own(name string) (out []*node) {
	for _, b := range n.below {
		if b.name == name {
			out = append(out, b)
		}
	}
	return out
}

func (n *node) words() string {
	var b strings.Builder
	for _, t := range n.all("t") {
		b.WriteString(t.text)
	}
	return b.String()
}

// style is that of a paragraph.
func (n *node) style() string {
	for _, s := range n.all("pStyle") {
		return s.attr["val"]
	}
	return ""
}

// written are the bytes of a document.
func written(t testing.TB, d *doc.Document) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, d, nil); err != nil {
		t.Fatal(err)
	}
	if *keep != "" {
		if err := os.WriteFile(filepath.Join(*keep, strings.ReplaceAll(t.Name(), "/", "-")+".docx"), out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return out.Bytes()
}

// parts are those of a file, each read as XML, pictures as nothing.
func parts(t testing.TB, file []byte) map[string]*node {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*node{}
	for _, f := range z.File {
		if strings.HasSuffix(f.Name, ".png") {
			out[f.Name] = &node{}
			continue
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if out[f.Name], err = read(r); err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
	}
	return out
}

func read(r io.Reader) (*node, error) {
	d := xml.NewDecoder(r)
	open := []*node{{}}
	for {
		token, err := d.Token()
		if err == io.EOF {
			return open[0].below[0], nil
		}
		if err != nil {
			return nil, err
		}
		top := open[len(open)-1]
		switch token := token.(type) {
		case xml.StartElement:
			n := &node{name: token.Name.Local, attr: map[string]string{}}
			for _, a := range token.Attr {
				n.attr[a.Name.Local] = a.Value
			}
			top.below, open = append(top.below, n), append(open, n)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			top.text += string(token)
		}
	}
}

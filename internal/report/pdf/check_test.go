package pdf_test

import (
	"bytes"
	"flag"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/report/doc"
	"ppbtui/internal/report/pdf"
	"ppbtui/internal/report/reporttest"
)

var keep = flag.String("keep", "", "folder to write the files of the tests into, to look at them")

// everything is a document with all that package doc has, and one text in every place.
func everything(t testing.TB, s string) *doc.Document {
	t.Helper()
	d := *reporttest.Document(s)
	d.Crest = &doc.Picture{PNG: crest(t), Wide: 3, High: 2, Alt: "Crest: " + s}
	d.Blocks = append(d.Blocks,
		doc.Table{Caption: "Links", Columns: []doc.Column{{Text: "Ref"}, {Text: "Marks"}}, Rows: []doc.Row{{Cells: []doc.Cell{
			{{Text: "Item 1", Link: "item-1"}, {Text: "Nowhere", Link: "no such place"}}, marks(),
		}}}})
	return doc.New(d)
}

func marks() (out doc.Cell) {
	for m := doc.Green; m <= doc.NotApplicable; m++ {
		out = append(out, doc.Line{Label: "Part", Mark: m, Text: "by judgement"})
	}
	return out
}

func crest(t testing.TB) []byte {
	t.Helper()
	img := image.NewNRGBA(image.Rect(0, 0, 3, 2))
	img.SetNRGBA(1, 1, color.NRGBA{200, 10, 10, 128})
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// file is a PDF with its structure.
type file struct {
	*reporttest.PDF
	pages []*page
	root  *node
}

// page is a page with the marks of its content.
type page struct {
	reporttest.Dict
	number int
	marks  []reporttest.Mark
	owners []any // of the marks, from the tree of parents
}

// node is an element of the structure.
type node struct {
	role  string
	dict  reporttest.Dict
	below []*node
	words string // of its own marks and those below it, in order
	pages []int  // that those are on, the object of each
	marks int
	links int
}

// all are the elements of a role below n, in order.
func (n *node) all(role string) (out []*node) {
	for _, b := range n.below {
		if b.role == role {
			out = append(out, b)
		}
		out = append(out, b.all(role)...)
	}
	return out
}

// own are the elements of a role right below n.
func (n *node) own(role string) (out []*node) {
	for _, b := range n.below {
		if b.role == role {
			out = append(out, b)
		}
	}
	return out
}

// attr is an attribute of a cell.
func (n *node) attr(name reporttest.Name) any {
	d, _ := n.dict["A"].(reporttest.Dict)
	return d[name]
}

func written(t testing.TB, d *doc.Document) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := pdf.Write(&out, d); err != nil {
		t.Fatal(err)
	}
	if *keep != "" {
		if err := os.WriteFile(filepath.Join(*keep, strings.ReplaceAll(t.Name(), "/", "-")+".pdf"), out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return out.Bytes()
}

// read reads a document as it is printed, and checks what must be true of every file: each mark belongs to one element, which the tree of
// parents names; each element leads to its parent; each link is heard and leads somewhere.
func read(t testing.TB, d *doc.Document) *file {
	t.Helper()
	p, err := reporttest.ReadPDF(written(t, d))
	if err != nil {
		t.Fatal(err)
	}
	f := &file{PDF: p}
	catalogue := p.Dict(p.Trailer["Root"])
	tree := p.Dict(catalogue["StructTreeRoot"])
	parents := map[float64]any{}
	nums := p.List(p.Dict(tree["ParentTree"])["Nums"])
	for i := 0; i+1 < len(nums); i += 2 {
		parents[nums[i].(float64)] = nums[i+1]
	}
	for _, kid := range p.List(p.Dict(catalogue["Pages"])["Kids"]) {
		is := &page{Dict: p.Dict(kid), number: int(kid.(reporttest.Ref))}
		is.marks = reporttest.Marks(p.Get(is.Dict["Contents"]).(*reporttest.Stream).Data)
		is.owners = p.List(parents[is.Dict["StructParents"].(float64)])
		if is.Dict["Tabs"] != reporttest.Name("S") {
			t.Errorf("page %d does not go by its structure", len(f.pages)+1)
		}
		f.pages = append(f.pages, is)
	}
	taken := map[[2]int]bool{}
	f.root = f.node(t, tree["K"].([]any)[0], p.Trailer["none"], parents, taken)
	for n, is := range f.pages {
		for _, m := range is.marks {
			if heard := m.Role != "Artifact"; heard != (m.MCID >= 0) || heard && !taken[[2]int{is.number, m.MCID}] {
				t.Fatalf("page %d: the mark %d %s %q belongs to nothing", n+1, m.MCID, m.Role, m.Words())
			}
		}
	}
	return f
}

// node reads an element and those below it.
func (f *file) node(t testing.TB, at, parent any, parents map[float64]any, taken map[[2]int]bool) *node {
	t.Helper()
	d := f.Dict(at)
	n := &node{role: string(d["S"].(reporttest.Name)), dict: d}
	if parent != nil && d["P"] != parent {
		t.Fatalf("%s leads to %v as its parent, not %v", n.role, d["P"], parent)
	}
	mark := func(number, id int) {
		n.marks++
		n.pages = append(n.pages, number)
		for _, is := range f.pages {
			if is.number != number {
				continue
			}
			if id >= len(is.owners) || is.owners[id] != at || taken[[2]int{number, id}] {
				t.Fatalf("mark %d of page object %d is not that of %s", id, number, n.role)
			}
			taken[[2]int{number, id}] = true
			for _, m := range is.marks {
				if m.MCID == id {
					n.words += m.Words()
				}
			}
		}
	}
	for _, kid := range d["K"].([]any) {
		is := f.Dict(kid)
		switch {
		case is == nil:
			mark(int(d["Pg"].(reporttest.Ref)), int(kid.(float64)))
		case is["Type"] == reporttest.Name("MCR"):
			mark(int(is["Pg"].(reporttest.Ref)), int(is["MCID"].(float64)))
		case is["Type"] == reporttest.Name("OBJR"):
			n.links++
			if annotation := f.Dict(is["Obj"]); parents[annotation["StructParent"].(float64)] != at {
				t.Fatalf("a link is not that of its element")
			}
		default:
			below := f.node(t, kid, at, parents, taken)
			n.below, n.words, n.pages = append(n.below, below), n.words+below.words, append(n.pages, below.pages...)
		}
	}
	return n
}

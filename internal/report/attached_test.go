package report

import (
	"bytes"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/reporttest"
)

// A file is printed under its title with what it is, its hash and its words, and stands in the page where the book has it. What did not
// come is not supplied, whatever is said of it.
func TestAttachedFiles(t *testing.T) {
	b := reporttest.Sectioned()
	f, problem := ppb.NewFile(ppb.Upload{Name: `Out"turn<v2>.docx`, Data: []byte("PK\x00")}, "mlloyd", ppb.Date{Year: 2023, Month: 10, Day: 2})
	if problem != "" {
		t.Fatal(problem)
	}
	it := b.Item("F1")
	it.Text.Attachment = true
	print := func(c ppb.Content, b func() *ppb.Book) (md, page string) {
		it.Entry.Content = c
		var text, html bytes.Buffer
		if err := Markdown(&text, b(), reporttest.Now()); err != nil {
			t.Fatal(err)
		}
		if err := HTML(&html, b(), reporttest.Now()); err != nil {
			t.Fatal(err)
		}
		return text.String(), html.String()
	}
	without := func() *ppb.Book { return b }
	with := func() *ppb.Book { return b.WithFiles(map[string][]byte{f.Sum: []byte("PK\x00")}) }
	said := ppb.Content{ppb.FieldFile: f.String(), ppb.FieldCommentary: "Spend by line."}
	link := `<a download="Out&#34;turn&lt;v2&gt;.docx" href="data:application/octet-stream;base64,UEsA">Out&#34;turn&lt;v2&gt;.docx, Word document, 3 bytes</a>`

	md, page := print(said, with)
	if !strings.Contains(md, "### Statement of quarter 2\n\n- **File**: Out\"turn\\<v2>.docx, Word document, 3 bytes\n- **SHA-256**: "+f.Sum+"\n\nSpend by line.\n") {
		t.Errorf("the text is\n%s", md[strings.Index(md, "Statements"):])
	}
	if !strings.Contains(page, link) || !strings.Contains(page, f.Sum) {
		t.Error("the page does not hold the file")
	}
	if _, page = print(said, without); strings.Contains(page, "data:application") || !strings.Contains(page, "Word document, 3 bytes") {
		t.Error("a page without the file does not name it")
	}
	md, _ = print(ppb.Content{ppb.FieldCommentary: "It comes in May."}, without)
	if !strings.Contains(md, "**Statement of quarter 2**: Not supplied. It comes in May.\n") {
		t.Errorf("what did not come is\n%s", md[strings.Index(md, "Statements"):])
	}
	if md, _ = print(nil, without); !strings.Contains(md, "**Statement of quarter 2**: Not supplied.\n") {
		t.Error("what did not come without words is not said")
	}
}

package ods_test

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/ods"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/sheets"
)

// parts are those of a workbook, by name, and their names in their order.
func parts(t *testing.T, b *sheets.Book) (all map[string]string, names []string) {
	t.Helper()
	var out bytes.Buffer
	if err := ods.Write(&out, b); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		t.Fatal(err)
	}
	all = map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		all[f.Name], names = string(text), append(names, f.Name)
		if f.Name == "mimetype" && f.Method != zip.Store {
			t.Error("what the file is is packed")
		}
	}
	return all, names
}

// Each sheet's table is marked up and has a row of headings; what is published has no filters, and nothing that stays in sight.
func TestTablesAreMarkedUp(t *testing.T) {
	for _, as := range ppb.Audiences() {
		book := reporttest.Sectioned().For(as)
		d := data.Quarter(book, reporttest.Now())
		b := sheets.Of(&d, data.AllSeries(book), reporttest.Now())
		all, names := parts(t, b)
		if names[0] != "mimetype" || len(names) != 6 {
			t.Errorf("the parts are %q", names)
		}
		content := all["content.xml"]
		working := as == ppb.Working
		tables := len(b.Sheets) - 1
		for text, want := range map[string]int{
			"<table:table-header-rows>": tables, "<table:database-range ": tables, `display-filter-buttons="true"`: 0, "covered-table-cell": 0,
			"spanned=": 0, `visibility="`: 0, "background-color": 0, "<table:table-cell table:style-name=\"title\"": len(b.Sheets),
		} {
			if working && strings.HasPrefix(text, "display-filter") {
				want = tables
			}
			if n := strings.Count(content, text); n != want {
				t.Errorf("%s: %s is there %d times and not %d", as, text, n, want)
			}
		}
		frozen := 0
		if working {
			frozen = tables
		}
		if n := strings.Count(all["settings.xml"], "VerticalSplitPosition"); n != frozen {
			t.Errorf("%s: %d sheets are split and not %d", as, n, frozen)
		}
		if !strings.Contains(all["settings.xml"], `config:name="ActiveTable" config:type="string">Cover<`) {
			t.Errorf("%s: another sheet than the cover is open", as)
		}
		for _, want := range []string{"<dc:language>en-GB<", "<dc:title>Children and young people", "<dc:creator>Sampleborough Council<"} {
			if !strings.Contains(all["meta.xml"], want) {
				t.Errorf("%s: the document is not described by %s", as, want)
			}
		}
	}
}

// Blanks stay as they are, and what XML takes for its own is text.
func TestTextsKeepTheirBlanks(t *testing.T) {
	b := &sheets.Book{Lang: "en-GB", Sheets: []sheets.Sheet{{Name: "One", Title: "  a  b \tc ", Lines: []string{"<&\"'>]]>", "x\n\ny"}}}}
	all, _ := parts(t, b)
	for _, want := range []string{
		`<text:p><text:s text:c="2"/>a<text:s text:c="2"/>b <text:tab/>c<text:s text:c="1"/></text:p>`,
		`<text:p>&lt;&amp;&#34;&#39;&gt;]]&gt;</text:p>`, `<text:p>x</text:p><text:p></text:p><text:p>y</text:p>`,
	} {
		if !strings.Contains(all["content.xml"], want) {
			t.Errorf("there is no %s in\n%s", want, all["content.xml"])
		}
	}
}

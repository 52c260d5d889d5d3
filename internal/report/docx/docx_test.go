package docx

import (
	"archive/zip"
	"bytes"
	"slices"
	"strconv"
	"strings"
	"testing"

	"ppbtui/internal/livery"
	"ppbtui/internal/report/doc"
)

func TestSameBytesTwice(t *testing.T) {
	if !bytes.Equal(written(t, everything("text")), written(t, everything("text"))) {
		t.Error("the same document gives other bytes")
	}
}

// Every part is named with its kind, and what one part leads to is there.
func TestPartsAreWhole(t *testing.T) {
	d := everything("text")
	partsAreWhole(t, parts(t, written(t, d)))
	d.Crest = &doc.Picture{PNG: []byte("\x89PNG"), Wide: 200, High: 400, Alt: "A <shield>"}
	var b bytes.Buffer
	if err := Write(&b, d, template(t)); err != nil {
		t.Fatal(err)
	}
	is := parts(t, b.Bytes())
	partsAreWhole(t, is)
	first := is["word/document.xml"].own("body")[0].own("p")[0]
	if docPr := first.all("docPr"); len(docPr) != 1 || docPr[0].attr["descr"] != "A <shield>" || first.all("extent")[0].attr["cy"] != strconv.Itoa(crestHigh) {
		t.Error("the crest stands elsewhere, without its words, or in another size")
	}
	if got := is["word/styles.xml"].all("style"); got[0].attr["styleId"] != "Normal" || got[0].all("sz")[0].attr["val"] != "23" {
		t.Error("the template's styles are not taken")
	}
}

// template is one with a style.
func template(t *testing.T) *livery.Template {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range map[string]string{
		"[Content_Types].xml": "<Types/>",
		"word/styles.xml": `<w:styles xmlns:w="` + mainSpace + `"><w:style w:type="paragraph" w:styleId="Standaard"><w:name w:val="normal"/><w:rPr><w:sz w:val="23"/></w:rPr></w:style>` +
			`<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Standaard"/></w:style></w:styles>`,
	} {
		f, err := z.Create(name)
		if err == nil {
			_, err = f.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	out, err := livery.ReadTemplate("a.dotx", b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func partsAreWhole(t *testing.T, is map[string]*node) {
	t.Helper()
	kinds := map[string]bool{}
	for _, o := range is["[Content_Types].xml"].all("Override") {
		kinds[strings.TrimPrefix(o.attr["PartName"], "/")] = true
	}
	for name := range is {
		if !kinds[name] && !strings.HasSuffix(name, ".rels") && name != "word/"+crestFile && name != "[Content_Types].xml" {
			t.Errorf("%s has no kind", name)
		}
	}
	for rels, folder := range map[string]string{"_rels/.rels": "", "word/_rels/document.xml.rels": "word/"} {
		for _, r := range is[rels].all("Relationship") {
			if is[folder+r.attr["Target"]] == nil {
				t.Errorf("%s leads to %s, which is not there", rels, r.attr["Target"])
			}
		}
	}
	styles := map[string]bool{}
	for _, s := range is["word/styles.xml"].all("style") {
		styles[s.attr["styleId"]] = true
	}
	for name, part := range is {
		for _, of := range []string{"pStyle", "rStyle", "tblStyle", "basedOn", "next"} {
			for _, s := range part.all(of) {
				if !styles[s.attr["val"]] {
					t.Errorf("%s asks for the style %q", name, s.attr["val"])
				}
			}
		}
	}
}

func TestWhatTheFileSaysOfItself(t *testing.T) {
	d := everything("text")
	d.Title, d.Subtitle = "A report & more", "Quarter 2"
	is := parts(t, written(t, d))
	core := is["docProps/core.xml"]
	for name, want := range map[string]string{"title": "A report & more", "subject": "Quarter 2 (Not final)", "language": "en-GB"} {
		if all := core.all(name); len(all) != 1 || all[0].text != want {
			t.Errorf("the %s is not %q", name, want)
		}
	}
	if lang := is["word/styles.xml"].all("lang"); len(lang) != 1 || lang[0].attr["val"] != "en-GB" {
		t.Error("the language is not said")
	}
	for _, name := range []string{"word/footer-portrait.xml", "word/footer-landscape.xml"} {
		if got := is[name].words(); got != "Not finalPage 1 of 1" {
			t.Errorf("%s says %q", name, got)
		}
		fields := is[name].all("fldSimple")
		if len(fields) != 2 || fields[0].attr["instr"] != " PAGE " || fields[1].attr["instr"] != " NUMPAGES " {
			t.Errorf("%s has other fields", name)
		}
	}
	if head := is["word/header.xml"]; head.words() != "Not for publication" || head.all("shape")[0].below[0].attr["string"] != "Not for publication" {
		t.Error("the watermark is not said")
	}
	d.Watermark = ""
	if head := parts(t, written(t, d))["word/header.xml"]; len(head.all("r")) > 0 {
		t.Error("a header stands above what is for publication")
	}
}

// Headings are styles of Word, and none is more than one below that before it.
func TestHeadingsNest(t *testing.T) {
	before, n := 0, 0
	for _, p := range parts(t, written(t, everything("text")))["word/document.xml"].all("p") {
		level, ok := strings.CutPrefix(p.style(), "Heading")
		if !ok {
			continue
		}
		is, err := strconv.Atoi(level)
		if err != nil || is > before+1 || (is == 1) != (before == 0) {
			t.Errorf("%q has level %s behind %d", p.words(), level, before)
		}
		before, n = is, n+1
	}
	if n != 6 {
		t.Errorf("there are %d headings", n)
	}
}

// Every table has its caption before it and header rows that repeat, no row of cells is split, and each has as many columns as the table.
func TestTables(t *testing.T) {
	doc := parts(t, written(t, everything("text")))["word/document.xml"]
	body := doc.own("body")[0]
	for i, n := range body.below {
		if n.name == "tbl" && len(n.all("tblCaption")) > 0 && (body.below[i-1].style() != "Caption" || n.all("tblCaption")[0].attr["val"] != body.below[i-1].words()) {
			t.Errorf("a table has no caption before it")
		}
		if n.name == "tbl" && body.below[i+1].name != "p" {
			t.Errorf("behind a table stands %s", body.below[i+1].name)
		}
	}
	tables := doc.all("tbl")
	if len(tables) != 7 { // two of reports, one of the running text, two of each row's details
		t.Errorf("there are %d tables", len(tables))
	}
	for _, table := range tables {
		columns, width := table.own("tblGrid")[0].own("gridCol"), 0
		for _, c := range columns {
			w, _ := strconv.Atoi(c.attr["w"])
			width += w
		}
		if got := table.own("tblPr")[0].own("tblW")[0].attr["w"]; got != strconv.Itoa(width) {
			t.Errorf("a table is %s wide, its columns %d", got, width)
		}
		header := true
		for i, row := range table.own("tr") {
			is := len(row.own("trPr")) > 0 && len(row.own("trPr")[0].own("tblHeader")) > 0
			if i == 0 && !is || is && !header {
				t.Errorf("row %d of a table: header is %v", i+1, is)
			}
			header = is
			across := 0
			for _, cell := range row.own("tc") {
				span := 1
				if s := cell.own("tcPr")[0].own("gridSpan"); len(s) > 0 {
					span, _ = strconv.Atoi(s[0].attr["val"])
				}
				across += span
				if cell.below[len(cell.below)-1].name != "p" {
					t.Error("a cell does not end with a paragraph")
				}
				if is && len(cell.all("t")) > 0 && cell.all("pStyle")[0].attr["val"][:9] != "TableHead" {
					t.Errorf("a header is %s", cell.all("pStyle")[0].attr["val"])
				}
			}
			if across != len(columns) {
				t.Errorf("row %d has %d columns of %d", i+1, across, len(columns))
			}
			if details := len(row.own("tc")) == 1 && len(columns) > 1; !details && len(row.all("cantSplit")) == 0 {
				t.Errorf("row %d can be split", i+1)
			}
		}
	}
}

// What belongs to a row is on its page, unless it is long: then it may go on.
func TestLongDetailsGoOn(t *testing.T) {
	for text, whole := range map[string]bool{"short": true, strings.Repeat("long ", 4000): false} {
		table := doc.Table{Caption: "T", Columns: []doc.Column{{Text: "Ref"}}, Rows: []doc.Row{{
			Cells: []doc.Cell{{{Text: "M1"}}}, Details: []doc.Detail{{Label: "Commentary", Prose: doc.Plain(text)}}}}}
		rows := parts(t, written(t, doc.New(doc.Document{Blocks: []doc.Block{table}})))["word/document.xml"].all("tr")
		if len(rows) != 3 || len(rows[1].all("keepNext")) != 1 || (len(rows[2].all("cantSplit")) == 1) != whole {
			t.Errorf("of %d letters: %d rows, whole %v", len(text), len(rows), !whole)
		}
	}
}

// A table that a page upright would break words of is on pages that lie, with its heading; others are not.
func TestOnlyWideTablesLie(t *testing.T) {
	var kinds []string
	body := parts(t, written(t, everything("text")))["word/document.xml"].own("body")[0]
	for _, s := range body.all("sectPr") {
		kinds = append(kinds, s.all("pgSz")[0].attr["orient"])
	}
	if want := []string{"", "landscape", ""}; !slices.Equal(kinds, want) {
		t.Errorf("the sections are %q", kinds)
	}
	for i, n := range body.below {
		if len(n.all("sectPr")) > 0 && n.name == "p" && body.below[i+1].style() != "Heading4" {
			t.Errorf("a page of another kind begins with %q", body.below[i+1].words())
		}
	}
}

// Every drawing has its words, for who cannot see it and for a program that cannot draw it; all have numbers of their own.
func TestDrawingsHaveWords(t *testing.T) {
	body := parts(t, written(t, everything("said")))["word/document.xml"]
	seen := map[string]bool{}
	drawings := body.all("AlternateContent")
	for _, d := range drawings {
		is := d.all("docPr")[0].attr
		if is["descr"] == "" || is["descr"] != d.own("Fallback")[0].words() || seen[is["id"]] {
			t.Errorf("a drawing has the words %q and the number %s", is["descr"], is["id"])
		}
		seen[is["id"]] = true
	}
	for _, n := range body.all("cNvPr") {
		if seen[n.attr["id"]] {
			t.Errorf("the number %s stands twice", n.attr["id"])
		}
		seen[n.attr["id"]] = true
	}
	if len(drawings) != 6 { // a trend in each of two rows, a chart, one in two pieces, and stacks; none of nothing
		t.Errorf("there are %d drawings", len(drawings))
	}
}

// A link leads to a place that there is once.
func TestLinks(t *testing.T) {
	body := parts(t, written(t, everything("text")))["word/document.xml"]
	names, ids := map[string]bool{}, map[string]bool{}
	for _, b := range body.all("bookmarkStart") {
		if names[b.attr["name"]] || ids[b.attr["id"]] {
			t.Errorf("%s stands twice", b.attr["name"])
		}
		names[b.attr["name"]], ids[b.attr["id"]] = true, true
	}
	links := body.all("hyperlink")
	for _, l := range links {
		if !names[l.attr["anchor"]] {
			t.Errorf("%q leads to %s, which is not there", l.words(), l.attr["anchor"])
		}
	}
	if len(links) != 5 {
		t.Errorf("there are %d links", len(links))
	}
}

// A header that is too long to stand on every page is not merged down its rows: LibreOffice does not come to an end with a merged row that
// is higher than a page.
func TestLongHeadersAreNotMerged(t *testing.T) {
	for _, text := range []string{"text", strings.Repeat("x", 20000)} {
		merged, long := 0, len(text) >= longHead
		for _, row := range parts(t, written(t, everything(text)))["word/document.xml"].all("tr") {
			if n := len(row.all("vMerge")); n > 0 && len(row.all("tblHeader")) == 0 {
				t.Errorf("a row that does not repeat has %d merged cells", n)
			} else {
				merged += n
			}
		}
		if (merged == 0) != long {
			t.Errorf("%d cells are merged with %d characters", merged, len(text))
		}
	}
}

package docx

import (
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/report/doc"
)

// Whatever stands in a text, it stays text: the elements are those of any other, and nothing reads the text but who reads the report.
func TestHostileTextStaysText(t *testing.T) {
	want := shape(parts(t, written(t, everything("plain"))))
	for name, s := range map[string]string{
		"all": hostile, "long": strings.Repeat("twenty thousand ", 1250), "one word": strings.Repeat("x", 20000),
	} {
		t.Run(name, func(t *testing.T) {
			got := parts(t, written(t, everything(s)))
			for part, n := range shape(got) {
				for _, kind := range []string{"script", "tbl", "tr", "p", "bookmarkStart", "hyperlink", "docPr", "sectPr"} {
					if n[kind] != want[part][kind] {
						t.Errorf("%s has %d %s, not %d", part, n[kind], kind, want[part][kind])
					}
				}
			}
		})
	}
}

// What a renderer gets is clean already; it does not rely on that for a file that can be read.
func TestUncleanTextIsReplaced(t *testing.T) {
	d := everything("plain")
	d.Title = hostile
	d.Blocks = append(d.Blocks, doc.Plain(hostile))
	all := parts(t, written(t, d))["word/document.xml"].all("t")
	if got := all[len(all)-1].text; !strings.Contains(got, "]]> <script>alert(1)</script>") || strings.ContainsAny(got, "\x00\x1b\ufffe") {
		t.Errorf("got %q", got)
	}
}

// What no page holds is kept whole nowhere: a program that lays it out would never end.
func TestLongTextIsNotKeptWhole(t *testing.T) {
	const long = 10000
	body := parts(t, written(t, everything(strings.Repeat("twenty thousand ", 1250))))["word/document.xml"]
	for _, row := range body.all("tr") {
		if whole := len(row.own("trPr")) > 0; whole && len(row.words()) > long {
			t.Errorf("a row of %d letters is not to be split", len(row.words()))
		}
	}
	for _, p := range body.all("p") {
		n := len(p.words())
		for _, kept := range append(p.all("keepNext"), p.all("keepLines")...) {
			if n > long && kept.attr["val"] != "0" {
				t.Errorf("a paragraph of %d letters is kept whole", n)
			}
		}
		if style := p.style(); n > long && len(p.all("keepNext")) == 0 && (style == "Caption" || strings.HasPrefix(style, "Heading")) {
			t.Errorf("a %s of %d letters is kept with what follows", style, n)
		}
	}
}

// A drawing's parts have no sizes below zero, which the schema forbids.
func TestDrawingsHaveSizes(t *testing.T) {
	for _, s := range []string{"text", hostile, strings.Repeat("x", 20000)} {
		body := parts(t, written(t, everything(s)))["word/document.xml"]
		for _, n := range append(body.all("ext"), body.all("extent")...) {
			if strings.HasPrefix(n.attr["cx"], "-") || strings.HasPrefix(n.attr["cy"], "-") {
				t.Errorf("a part of a drawing is %s wide and %s high", n.attr["cx"], n.attr["cy"])
			}
		}
	}
}

// shape counts the elements of each part by name.
func shape(parts map[string]*node) map[string]map[string]int {
	out := map[string]map[string]int{}
	for name, n := range parts {
		out[name] = map[string]int{}
		var count func(*node)
		count = func(n *node) {
			out[name][n.name]++
			for _, b := range n.below {
				count(b)
			}
		}
		count(n)
	}
	return out
}

// orders are those in which the schema wants what a property has, of what is written here.
var orders = map[string][]string{
	"pPr":    {"pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "pBdr", "tabs", "spacing", "ind", "jc", "textAlignment", "outlineLvl", "sectPr"},
	"rPr":    {"rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "u", "shd", "lang"},
	"tcPr":   {"tcW", "gridSpan", "vMerge", "shd"},
	"tblPr":  {"tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook", "tblCaption"},
	"sectPr": {"headerReference", "footerReference", "type", "pgSz", "pgMar"},
	"style":  {"name", "basedOn", "next", "uiPriority", "semiHidden", "qFormat", "pPr", "rPr", "tblPr"},
	"lvl":    {"start", "numFmt", "pStyle", "lvlText", "lvlJc", "pPr", "rPr"},
	"inline": {"extent", "docPr", "cNvGraphicFramePr", "graphic"},
	"wsp":    {"cNvPr", "cNvSpPr", "spPr", "txbx", "bodyPr"},
}

// Word takes elements in the order of the schema only.
func TestOrderOfTheSchema(t *testing.T) {
	for part, n := range parts(t, written(t, everything("text"))) {
		for of, order := range orders {
			for _, is := range n.all(of) {
				at := -1
				for _, b := range is.below {
					i := slices.Index(order, b.name)
					if i < 0 || i < at || i == at {
						t.Fatalf("%s: %s has %s behind %v", part, of, b.name, at)
					}
					at = i
				}
			}
		}
	}
}

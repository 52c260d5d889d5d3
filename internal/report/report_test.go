package report

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/mattn/go-runewidth"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/doc"
	"ppbtui/internal/report/docx"
	"ppbtui/internal/report/html"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/text"
)

var update = flag.Bool("update", false, "write the golden files anew")

func fixed(_ *ppb.Book, it *ppb.Item) data.Facts {
	r, previous, same := reporttest.Facts(it)
	return data.Facts{Reading: r, Previous: previous, Same: same}
}

func render(t *testing.T, write func(io.Writer, *doc.Document) error, b *ppb.Book) string {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out, build(b, reporttest.Now(), fixed)); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestGolden(t *testing.T) {
	for name, write := range map[string]func(io.Writer, *doc.Document) error{"report.html": html.Write, "report.md": text.Write, "working.md": text.Write} {
		book := reporttest.Book()
		if name == "working.md" {
			book = book.For(ppb.Working)
		}
		got := render(t, write, book)
		if again := render(t, write, book); again != got {
			t.Errorf("%s is not the same twice", name)
		}
		path := filepath.Join("testdata", name)
		if *update {
			if err := os.MkdirAll("testdata", 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs; -update writes it anew", path)
		}
	}
}

func TestWords(t *testing.T) {
	oneLine := func(s string) string { return strings.Join(strings.Fields(strings.ReplaceAll(s, "\n>", "\n")), " ") }
	s := oneLine(render(t, text.Write, reporttest.Book().For(ppb.Working)))
	for _, want := range []string{
		"Quarter 2, July to September 2023", "second quarter of 2023/24", "2022/23 actual", "2023/24 target", "Current, quarter 2",
		"Amber by judgement; computed Red", "given as “613 MAP 263 PRE-MAP”", "given as “442/485”", "91.13%", "95.10% [p]",
		"[x] not available; promised by 31 January 2024", "9 October 2023 at 14:05 UTC", "Of 10 items: 3 accepted, 1 returned",
		"at 29 September 2023", "forecast 15 January 2024", "includes care leavers",
	} {
		if !strings.Contains(s, want) {
			t.Errorf("the report does not say %q", want)
		}
	}
	b := reporttest.Book()
	b.Plan.Quarter = ppb.Quarter{Year: 2024, Q: 4}
	s = oneLine(render(t, text.Write, b))
	for _, want := range []string{"Quarter 4, January to March 2025", "fourth quarter of 2024/25", "2023/24 actual", "2024/25 target"} {
		if !strings.Contains(s, want) {
			t.Errorf("the report of quarter 4 does not say %q", want)
		}
	}
}

func TestMarkdownFitsEightyColumns(t *testing.T) {
	for n, line := range strings.Split(render(t, text.Write, reporttest.Book()), "\n") {
		if w := runewidth.StringWidth(line); w > text.Width && !strings.HasPrefix(line, "#") {
			t.Errorf("line %d has %d columns: %s", n+1, w, line)
		}
	}
}

func TestHTMLLoadsNothingAndRunsNothing(t *testing.T) {
	s := render(t, html.Write, reporttest.Book())
	for _, bad := range []string{"<script", "src=", "href=\"http", "url(", "@import", "<b>tags", "ZgotmplZ", "onclick", "javascript:"} {
		if strings.Contains(s, bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
	if !strings.Contains(s, `content: "Not final"`) || !strings.Contains(s, `lang="en-GB"`) {
		t.Error("the page does not say that it is not final, or its language")
	}
}

// Whatever people or rules write, no control character and no character that reorders text gets into a report.
func TestNoControlCharacterSurvives(t *testing.T) {
	var all strings.Builder
	for r := range rune(0xe0200) {
		if r > 0x20000 && r < 0xe0000 || r > 0xd7ff && r < 0xf900 {
			continue // ideographs, surrogates and private characters: many, and all of one kind
		}
		if clean.Hidden(r) || unicode.IsControl(r) {
			all.WriteRune(r)
		}
	}
	evil := "a" + all.String() + "b"
	b := reporttest.Book()
	b.Plan.Title, b.Plan.Council = evil, evil
	for i := range b.Objectives {
		b.Objectives[i].Title = evil
	}
	for i := range b.Officers {
		b.Officers[i].Name, b.Officers[i].Post = evil, evil
	}
	for _, it := range b.Items {
		c := ppb.Content{}
		for f := range it.Entry.Content {
			c[f] = evil
		}
		it.Entry.Content = c
		if it.Measure != nil {
			it.Measure.Title, it.Measure.Ref = evil, evil
			for j := range it.Measure.Parts {
				it.Measure.Parts[j].Label = evil
			}
			for j := range it.Measure.Targets {
				it.Measure.Targets[j].Raw = evil
			}
		} else {
			it.Milestone.Title = evil
		}
	}
	dirty := func(b *ppb.Book, it *ppb.Item) data.Facts {
		f := fixed(b, it)
		f.Reading.Figure.Raw, f.Reading.Figure.Qualifier = evil, evil
		f.Reading.Sentence, f.Reading.Paragraph, f.Reading.Reason = evil, evil, evil
		f.Reading.Travel.Against, f.Reading.Travel.Reason, f.Reading.Travel.Change = evil, evil, evil
		f.Reading.Problems = []ppb.Problem{{Text: evil}}
		if f.Previous != nil {
			f.Previous.Raw, f.Previous.Source = evil, evil
		}
		return f
	}
	d := build(b, reporttest.Now(), dirty)
	for name, write := range map[string]func(io.Writer, *doc.Document) error{"html": html.Write, "markdown": text.Write, "docx": plainDOCX} {
		var out bytes.Buffer
		if err := write(&out, d); err != nil {
			t.Fatal(err)
		}
		says, err := reporttest.Says(out.Bytes())
		if err != nil {
			t.Fatal(name, err)
		}
		for _, got := range says {
			if clean.Hidden(got) {
				t.Fatalf("%U is left in %s", got, name)
			}
		}
	}
}

// TestPastedListsStartAnew: a numbered line behind a bullet is no part of the bullet.
func TestPastedListsStartAnew(t *testing.T) {
	b := reporttest.Book()
	b.Items[0].Entry.Content[ppb.FieldCommentary] = "Three points:\n- The third is late\nand long.\n1. A new venue.\n2) A new rota.\n(b) Another\n12 more came."
	md := render(t, text.Write, b)
	for _, want := range []string{"- The third is late and long.\n\n", "\n\n1\\. A new venue.\n\n", "\n\n2\\) A new rota.\n\n", "(b) Another\n\n12 more came. (Responsible"} {
		if !strings.Contains(md, want) {
			at := max(0, strings.Index(md, "Three points"))
			t.Errorf("Markdown has no %q: %q", want, md[at:at+200])
		}
	}
	page := render(t, html.Write, b)
	for _, want := range []string{"late<br>and long.</li></ul><p>1. A new venue.</p><p>2) A new rota.</p><p>(b) Another<br>12 more came. (Responsible"} {
		if !strings.Contains(page, want) {
			at := max(0, strings.Index(page, "Three points"))
			t.Errorf("HTML has no %q: %q", want, page[at:at+250])
		}
	}
}

// plainDOCX is a Word file of our own styles.
func plainDOCX(w io.Writer, d *doc.Document) error { return docx.Write(w, d, nil) }

package text

import (
	"strings"
	"testing"

	"ppbtui/internal/report/doc"
)

func TestEscape(t *testing.T) {
	for in, want := range map[string]string{
		"62 [p], 5 * 3":        `62 [p], 5 \* 3`,
		"<script>alert(1)":     `\<script>alert(1)`,
		"1 < 2 & 3 > 2":        "1 < 2 & 3 > 2",
		"![x](http://e.org)":   `![x\](http://e.org)`,
		"snake_case and _so_":  `snake_case and \_so\_`,
		"&amp; `code` a|b ~~c": "\\&amp; \\`code\\` a\\|b \\~\\~c",
		`C:\dir \*`:            `C:\dir \\\*`,
	} {
		if got := escape(in); got != want {
			t.Errorf("escape(%q) = %q, want %q", in, got, want)
		}
	}
}

// A word that starts a line, or wraps to its start, starts no list, heading or rule there.
func TestLineStartsAreGuarded(t *testing.T) {
	print := func(s string) string {
		var b strings.Builder
		if err := Write(&b, doc.New(doc.Document{Blocks: []doc.Block{doc.Plain(s)}})); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	full := strings.Repeat("x", Width-1)
	for _, word := range []string{"-", "+", "#", ">", "1.", "1)", "---", "==="} {
		rest := " after"
		if len(word) == 3 { // a rule stands alone on its line
			rest = " " + full
		}
		for _, s := range []string{word + rest, full + " " + word + rest} {
			for line := range strings.SplitSeq(print(s), "\n") {
				if strings.HasPrefix(line, word) {
					t.Errorf("%q has the line %q", s, line)
				}
			}
		}
	}
	if got := print(full + " 34. Then"); !strings.Contains(got, "\n34. Then") {
		t.Errorf("a number within a paragraph is no list: %q", got)
	}
	if got := print("34. Then"); got != "34\\. Then\n\n" {
		t.Errorf("got %q", got)
	}
}

func TestWideTableBecomesAList(t *testing.T) {
	table := doc.Table{Caption: "Counts", Columns: []doc.Column{{Text: "Objective"}, {Text: "Green", Numeric: true}},
		Rows: []doc.Row{{Cells: []doc.Cell{{{Text: "Short"}}, {{Text: "2"}}}}}}
	var b strings.Builder
	if err := Write(&b, doc.New(doc.Document{Title: "T", Blocks: []doc.Block{table}})); err != nil {
		t.Fatal(err)
	}
	if want := "| Objective | Green |\n|-----------|------:|\n| Short     |     2 |\n"; !strings.Contains(b.String(), want) {
		t.Errorf("got\n%s", b.String())
	}
	table.Rows[0].Cells[0][0].Text = strings.Repeat("long ", 16)
	b.Reset()
	if err := Write(&b, doc.New(doc.Document{Title: "T", Blocks: []doc.Block{table}})); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "Green 2") || strings.Contains(b.String(), "|") {
		t.Errorf("got\n%s", b.String())
	}
}

func TestTrend(t *testing.T) {
	d := doc.Detail{Label: "Quarters", Prose: doc.Plain("Falling."), Trend: &doc.Trend{Points: []doc.Point{
		{Label: "Q1 2023/24", Text: "not available, promised by 31 January 2024, when the inspection of the whole service has ended", Aim: -1},
		{Label: "Q2 2023/24", Text: "100", Number: true, From: 0, To: doc.Span, Aim: doc.Span - 1, Expected: "100"},
		{Break: "a break", Label: "Q3 2023/24", Text: "1", Number: true, From: 0, To: 10, Aim: -1},
		{Label: "Q4 2023/24", Text: "-50", Number: true, From: 250, To: 500, Aim: 999, Expected: "100"},
	}}}
	table := doc.Table{Columns: []doc.Column{{Text: "Ref"}}, Rows: []doc.Row{{Cells: []doc.Cell{{{Text: "M1"}}}, Details: []doc.Detail{d}}}}
	var b strings.Builder
	if err := Write(&b, doc.New(doc.Document{Blocks: []doc.Block{table}})); err != nil {
		t.Fatal(err)
	}
	want := `**Quarters**: Falling.

    Quarter     Value  Expected
    Q1 2023/24  not available, promised by 31 January 2024, when the inspection
                of the whole service has ended
    Q2 2023/24    100       100  ███████████████████████|
    -- not to be compared with what stands above: a break
    Q3 2023/24      1            █
    Q4 2023/24    -50       100        ██████           |
`
	if !strings.Contains(b.String(), want) {
		t.Errorf("%s", b.String())
	}
}

// Plain text has what Markdown has, without its marks, and breaks what is wide into lines within 80 columns.
func TestPlainText(t *testing.T) {
	label := "Social, emotional and mental health services of the whole borough and beyond, by ward"
	table := doc.Table{Caption: "Counts", Columns: []doc.Column{{Text: "Service"}, {Text: "Budget to date", Numeric: true}, {Text: "Actual spend", Numeric: true}},
		Rows: []doc.Row{{Cells: []doc.Cell{{{Text: label}}, {{Text: "1,234"}}, {{Text: "(5)"}}}}}}
	d := doc.New(doc.Document{
		Title: "A_title_ of *stars*", Subtitle: "1. <b> & [x](y)", Notice: []doc.Line{{Label: "Not final", Text: "as it stood"}},
		Blocks: []doc.Block{doc.Heading{Level: 2, Text: "1 Introduction"}, doc.Heading{Level: 3, Text: "1.1 More"}, doc.Plain("# no heading, | no table"), table,
			doc.Stacks{Caption: "By rating", Alt: "2 Green.", Rows: []doc.Stack{{Label: "All", Parts: []doc.Bar{{Mark: doc.Green, Label: "Green", N: 2}}}}}},
	})
	var b strings.Builder
	if err := WritePlain(&b, d); err != nil {
		t.Fatal(err)
	}
	got := b.String()
	for _, want := range []string{
		"A_title_ of *stars*\n===================\n\n1. <b> & [x](y)\n\nNot final: as it stood\n\n1 Introduction\n==============\n\n1.1 More\n--------\n\n# no heading, | no table\n\nCounts\n\n",
		"Service", "by ward", " 1,234", "By rating\n\n    All\n    ●●  2 Green\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	for line := range strings.SplitSeq(got, "\n") {
		if width(line) > Width {
			t.Errorf("%d columns: %s", width(line), line)
		}
	}
}

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

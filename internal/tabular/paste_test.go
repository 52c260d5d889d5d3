package tabular

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

func TestParseBlock(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       [][]string
	}{
		{"nothing", "", nil},
		{"one cell", "12", [][]string{{"12"}}},
		{"Excel", "1,104\t1,478\r\n426\t1184\r\n", [][]string{{"1,104", "1,478"}, {"426", "1184"}}},
		{"LibreOffice", "1\t2\n3\t4\n", [][]string{{"1", "2"}, {"3", "4"}}},
		{"no line end at the end", "1\t2\n3", [][]string{{"1", "2"}, {"3"}}},
		{"empty cells", "\t\n\t5\n", [][]string{{"", ""}, {"", "5"}}},
		{"an empty line", "1\n\n3\n", [][]string{{"1"}, {""}, {"3"}}},
		{"a tab at the end", "1\t", [][]string{{"1", ""}}},
		{"a line end in a cell", "\"On target\r\nfor now\"\t5\r\n", [][]string{{"On target\nfor now", "5"}}},
		{"quotes and a tab in a cell", "\"a \"\"b\"\"\tc\"\t5", [][]string{{"a \"b\"\tc", "5"}}},
		{"a quoted empty cell", `""`, [][]string{{""}}},
		{"a quote within", `5" pipe`, [][]string{{`5" pipe`}}},
		{"a quote that goes on", "\"Done\" they said\t5", [][]string{{`"Done" they said`, "5"}}},
		{"a quote that is not closed", "\"a\tb\nc", [][]string{{`"a`, "b"}, {"c"}}},
		{"line ends of old", "1\r2\r", [][]string{{"1"}, {"2"}}},
	} {
		if got := ParseBlock(c.text); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// copied puts cells on the clipboard as a spreadsheet does.
func copied(block [][]string) string {
	var b strings.Builder
	for _, row := range block {
		for k, cell := range row {
			if k > 0 {
				b.WriteByte('\t')
			}
			if strings.ContainsAny(cell, "\t\r\n\"") {
				cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
			b.WriteString(cell)
		}
		b.WriteString("\r\n")
	}
	return b.String()
}

// Whatever is read comes back when it is copied again.
func FuzzParseBlock(f *testing.F) {
	for _, s := range []string{"1\t2\r\n3\t4\r\n", "\"a\nb\"\t\"c\"\"\"", "\"a\tb\nc", "\t\n", "\r\r\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		block := ParseBlock(text)
		if again := ParseBlock(copied(block)); !reflect.DeepEqual(again, block) {
			t.Fatalf("%q: %q came back as %q", text, block, again)
		}
	})
}

func small() *Table {
	return &Table{Columns: transport, Rows: []Row{
		{"h", "Area", Heading}, {"in_borough", "In Borough", Line}, {"out_of_borough", "Out of Borough", Line}, {"total", "Total", Total},
	}}
}

func said(changes []Change) string {
	var all []string
	for _, c := range changes {
		all = append(all, fmt.Sprintf("%s.%s=%s", c.Row, c.Column, c.Text))
	}
	return strings.Join(all, " ")
}

func TestPaste(t *testing.T) {
	for _, c := range []struct {
		name, row, column, text string
		changes, problems       string
	}{
		{"a block lands cell by cell", "in_borough", "users", "402\t1,104\n116\t426\n", "in_borough.users=402 in_borough.budget=1,104 out_of_borough.users=116 out_of_borough.budget=426", ""},
		{"in the middle", "out_of_borough", "projected", " 1184 \n", "out_of_borough.projected=1184", ""},
		{"empty clears", "in_borough", "budget", "\t5", "in_borough.budget= in_borough.projected=5", ""},
		{"over a formula", "in_borough", "projected", "1,478\t(374)\t£3,676\n1184\t(758)\t\n",
			"in_borough.projected=1,478 in_borough.average=£3,676 out_of_borough.projected=1184 out_of_borough.average=",
			"2 cells were left out that Variance works out by its formula."},
		{"stated sums", "total", "users", "518", "total.users=518", ""},
		{"beyond the edges", "total", "average", "1\t2\n3\n\n4", "total.average=1", "1 cell was left out beyond the last column.|2 rows were left out below the last one: add rows first."},
		{"nothing beyond the edges", "total", "average", "1\t\n\t\n", "total.average=1", ""},
		{"on a heading", "h", "users", "\t7\n402", "in_borough.users=402 in_borough.budget=", "1 cell was left out that would stand in a heading."},
		{"nowhere", "nobody", "users", "1", "", "Choose a cell of the table first: what is copied lands from there on."},
	} {
		block := ParseBlock(c.text)
		for i := range block { // a spreadsheet copies a rectangle
			for len(block[i]) < len(block[0]) {
				block[i] = append(block[i], "")
			}
		}
		changes, problems := small().Paste(c.row, c.column, block)
		if got := said(changes); got != c.changes {
			t.Errorf("%s: changes %s, want %s", c.name, got, c.changes)
		}
		if got := strings.Join(problems, "|"); got != c.problems {
			t.Errorf("%s: problems %q, want %q", c.name, got, c.problems)
		}
	}
}

package sheets_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/ods"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/sheets"
	"ppbtui/internal/report/xlsx"
	"ppbtui/internal/spread"
)

// writers are both kinds of workbook.
var writers = map[string]func(io.Writer, *sheets.Book) error{"xlsx": xlsx.Write, "ods": ods.Write}

// workbook is a book of the tests as a workbook.
func workbook(b *ppb.Book) *sheets.Book {
	d := data.Quarter(b, reporttest.Now())
	return sheets.Of(&d, data.AllSeries(b), reporttest.Now())
}

func written(t testing.TB, b *sheets.Book, write func(io.Writer, *sheets.Book) error) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out, b); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// texts are the cells of a workbook as a reader of it should find them.
func texts(b *sheets.Book) (out []spread.Sheet) {
	for i := range b.Sheets {
		s := &b.Sheets[i]
		is := spread.Sheet{Name: s.Name, Rows: [][]string{{s.Title}}}
		for _, line := range s.Lines {
			is.Rows = append(is.Rows, []string{line})
		}
		if len(s.Columns) > 0 {
			var heads []string
			for _, c := range s.Columns {
				heads = append(heads, c.Head)
			}
			is.Rows = append(is.Rows, heads)
		}
		for r := range s.Rows {
			row := []string{}
			for _, c := range s.Row(r, nil) {
				row = append(row, c.Text)
			}
			for len(row) > 0 && row[len(row)-1] == "" {
				row = row[:len(row)-1]
			}
			is.Rows = append(is.Rows, row)
		}
		out = append(out, is)
	}
	return out
}

// same compares what is read with what was meant.
func same(t *testing.T, name string, got []byte, want []spread.Sheet) {
	t.Helper()
	read, err := spread.Read(name, bytes.NewReader(got), int64(len(got)))
	if err != nil {
		t.Fatal(err)
	}
	if len(read) != len(want) {
		t.Fatalf("%s has %d sheets and not %d", name, len(read), len(want))
	}
	for i, s := range read {
		if s.Name != want[i].Name || s.Hidden {
			t.Errorf("%s: sheet %d is %q, hidden %v", name, i+1, s.Name, s.Hidden)
		}
		if len(s.Rows) != len(want[i].Rows) {
			t.Errorf("%s, %s: %d rows and not %d", name, s.Name, len(s.Rows), len(want[i].Rows))
			continue
		}
		for r := range s.Rows {
			if !reflect.DeepEqual(s.Rows[r], want[i].Rows[r]) {
				t.Errorf("%s, %s, row %d:\n%q\nand not\n%q", name, s.Name, r+1, s.Rows[r], want[i].Rows[r])
			}
		}
	}
}

// What is written is read back as it was meant, by either, of every edition; and it is the same bytes twice.
func TestBothAreReadBackEqual(t *testing.T) {
	for name, book := range map[string]*ppb.Book{"objectives": reporttest.Book(), "sections": reporttest.Sectioned()} {
		for _, as := range ppb.Audiences() {
			b := book.For(as)
			want := texts(workbook(b))
			for format, write := range writers {
				got := written(t, workbook(b), write)
				same(t, fmt.Sprint(name, " ", as, ".", format), got, want)
				if !bytes.Equal(got, written(t, workbook(b), write)) {
					t.Errorf("%s, %s, %s: other bytes the second time", name, as, format)
				}
			}
		}
	}
}

// hostile are texts that break what takes them for something else.
var hostile = []string{
	"=1+2", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "'quoted'", "1,234", "00012", "TRUE", "2023-09-30", "1e5",
	"<script>alert(1)</script>", "]]>", "&amp;", "<!--", "%!s(MISSING)", "{{.}}", `"`, "_x0041_", "_x000D_", "\x1b[31mred\x1b[0m", "nought\x00nought",
	"bad \xff\xfe bytes",
	"\u202eright to left\u202c", "\u200f\u061c", "family 👨‍👩‍👧", "\ufffe\uffff", " leads and  doubles and trails ", "a\n\n b \nc",
	strings.Repeat("word ", 8_000), strings.Repeat("£", 40_000), strings.Repeat("\n", 300) + "far",
}

func TestHostileTextsBreakNothing(t *testing.T) {
	d := data.Quarter(reporttest.Sectioned(), reporttest.Now())
	for i, s := range hostile {
		m := d.Measures[i%len(d.Measures)]
		m.Key, m.Ref, m.Title, m.Commentary, m.Objective = s, s, s, s, s
		m.Sources, m.Target.Raw = []string{s, s}, s
		m.Current.Raw, m.Current.Value, m.RAG.Reason, m.Withheld = s, nil, s, ""
		d.Measures = append(d.Measures, m)
	}
	d.Plan.Title, d.Plan.Council = hostile[12]+hostile[21]+hostile[22]+hostile[23], hostile[24]+hostile[13]+hostile[27]
	table := &d.Tables[0]
	table.Ref, table.Title, table.Note = hostile[3], hostile[12]+hostile[13]+hostile[22], hostile[0]
	table.Columns = append(table.Columns, data.Column{Label: hostile[0]}, data.Column{Label: hostile[0]},
		data.Column{Label: hostile[31], Kind: "no kind"}, data.Column{Label: "a_x0041_b"})
	for i := range table.Rows {
		r := &table.Rows[i]
		r.Label = hostile[i]
		r.Cells = append(r.Cells, data.Cell{Shown: hostile[i+6]}, data.Cell{Shown: hostile[i+12]}, data.Cell{Shown: hostile[i+18]}, data.Cell{Shown: "x"})
	}
	b := sheets.Of(&d, nil, reporttest.Now())
	want := texts(b)
	for format, write := range writers {
		got := written(t, b, write)
		same(t, format, got, want)
		wellFormed(t, got)
	}
	for _, s := range want {
		for _, row := range s.Rows {
			for _, cell := range row {
				if !utf8.ValidString(cell) || len(cell) > spread.MaxText || strings.ContainsAny(cell, "\x00\x1b\u202e\u200f") {
					t.Errorf("%s has the cell %.60q of %d bytes", s.Name, cell, len(cell))
				}
			}
		}
	}
	if all := fmt.Sprint(want); !strings.Contains(all, "=1+2 (2)") || !strings.Contains(all, "a_ x0041_b") || !strings.Contains(all, "[cut here") {
		t.Error("headings alike are not told apart, or a long text does not say that it is cut")
	}
}

// wellFormed reads every part as XML to its end.
func wellFormed(t *testing.T, file []byte) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range z.File {
		if part.Name == "mimetype" {
			continue
		}
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		for d := xml.NewDecoder(r); err == nil; _, err = d.Token() {
		}
		if !errors.Is(err, io.EOF) {
			t.Errorf("%s: %v", part.Name, err)
		}
	}
}

// A workbook of many measures, by either.
func BenchmarkWrite(b *testing.B) {
	for _, n := range []int{60, 2_000, 10_000} {
		d := data.Quarter(reporttest.Book(), reporttest.Now())
		some := d.Measures
		d.Measures = nil
		for i := range n {
			m := some[i%len(some)]
			m.Commentary = strings.Repeat(fmt.Sprintf("Commentary on measure %d. ", i), 20)
			d.Measures = append(d.Measures, m)
		}
		for _, format := range []string{"xlsx", "ods"} {
			b.Run(fmt.Sprintf("%s/%d", format, n), func(b *testing.B) {
				b.ReportAllocs()
				size := 0
				for b.Loop() {
					size = len(written(b, sheets.Of(&d, nil, reporttest.Now()), writers[format]))
				}
				b.ReportMetric(float64(size), "size")
			})
		}
	}
}

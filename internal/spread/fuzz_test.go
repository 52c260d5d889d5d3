package spread

import (
	"strings"
	"testing"
)

// FuzzText: any bytes are refused or read within the limits, and what was read and written with commas reads the same.
func FuzzText(f *testing.F) {
	for _, s := range []string{"a,b\n1,\"2,0\"\n", "a;b\n1;2", "sep=|\na|b", "\ufeffa\tb\r\n", "\xff\xfea\x00", "\"", "a\xa3,b", "\n\n,\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := read("fuzz.csv", data)
		if err != nil {
			plainSentence(t, err)
			return
		}
		bounded(t, got)
	})
}

// FuzzODS: any rows of a spreadsheet are refused or read within the limits.
func FuzzODS(f *testing.F) {
	const row = `<table:table-row table:number-rows-repeated="2">`
	f.Add(row + `<table:table-cell office:value-type="float" office:value="0.936"><text:p>93.6%</text:p></table:table-cell></table:table-row>`)
	f.Add(row + `<table:covered-table-cell/><table:table-cell table:number-columns-repeated="9"><text:p>a<text:s text:c="3"/>b</text:p></table:table-cell></table:table-row>`)
	f.Add(row + `<table:table-cell office:value-type="date" office:date-value="2023-09-30T14:30:00"/></table:table-row>`)
	f.Add(row + `<table:table-cell office:value-type="time" office:time-value="PT14H30M00S"/></table:table-row>`)
	f.Fuzz(func(t *testing.T, rows string) {
		got, err := read("fuzz.ods", odsOf(t, rows))
		if err != nil {
			plainSentence(t, err)
			return
		}
		bounded(t, got)
	})
}

// FuzzExcel: any cells of a workbook are refused or read within the limits.
func FuzzExcel(f *testing.F) {
	f.Add(`<cols><col min="2" max="9" hidden="1"/></cols><sheetData><row r="3" hidden="1"><c r="B3" t="str"><f>A1</f><v>x</v></c></row></sheetData>`)
	f.Add(`<sheetData><row><c t="inlineStr"><is><t>a_x000D_</t></is></c><c t="s"><v>7</v></c></row></sheetData><mergeCell ref="A1:B2"/>`)
	f.Fuzz(func(t *testing.T, sheet string) {
		got, err := read("fuzz.xlsx", bookOf(t, sheet))
		if err != nil {
			plainSentence(t, err)
			return
		}
		bounded(t, got)
	})
}

// FuzzFormat: any format shows any number, with all its digits.
func FuzzFormat(f *testing.F) {
	for _, c := range shown {
		f.Add(c.format, 344.5)
	}
	f.Fuzz(func(t *testing.T, code string, held float64) {
		s := parseFormat(code).of(held)
		if text, _ := s.text(held); text == "" {
			t.Errorf("%q shows nothing for %v", code, held)
		}
		if text, ok := s.moment(held, false); ok && text == "" {
			t.Errorf("%q shows no moment for %v", code, held)
		}
	})
}

func plainSentence(t *testing.T, err error) {
	t.Helper()
	if s := err.Error(); !strings.HasPrefix(s, "fuzz.") || strings.ContainsAny(s, "\n\x1b") || !strings.Contains(s, ": ") {
		t.Errorf("%q is no sentence that says what to do", s)
	}
}

func bounded(t *testing.T, all []Sheet) {
	t.Helper()
	for _, s := range all {
		if len(s.Rows) > MaxRows {
			t.Errorf("%d rows", len(s.Rows))
		}
		for _, row := range s.Rows {
			if len(row) > MaxColumns || len(row) > 0 && row[len(row)-1] == "" {
				t.Errorf("row %q", row)
			}
		}
	}
}

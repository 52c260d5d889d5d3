package spread

import (
	"bytes"
	"testing"

	"github.com/xuri/excelize/v2"
)

// shown are cells of a workbook: what is held, how it is shown, and what is to be read.
var shown = []struct {
	held   any
	format string
	want   string
}{
	{"Employees", "", "Employees"},
	{" two\nlines ", "", " two\nlines "},
	{7464, "", "7464"},
	{3446.41, "#,##0", "3446.41"},
	{0.1 + 0.2, "", "0.3"},
	{0.936, "0%", "93.6%"},
	{0.936, "0.0%", "93.6%"},
	{442.0 / 485, "0.0%", "91.134021%"},
	{-344, `#,##0;(#,##0)`, "(344)"},
	{-344, `#,##0_);[Red](#,##0)`, "(344)"},
	{122, `#,##0_);[Red](#,##0)`, "122"},
	{-344, `#,##0;[Red]#,##0`, "-344"},
	{-344, `"£"#,##0;[Red]-"£"#,##0`, "-£344"},
	{1234.5, `[$£-809]#,##0.00`, "£1234.5"},
	{0, `_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-`, "0"},
	{1234400, `#,##0,`, "1234.4"},
	{1234400, `#,##0,"k"`, "1234.4k"},
	{7, "0000", "0007"},
	{12, `0" days"`, "12 days"},
	{45199, "dd/mm/yyyy", "2023-09-30"},
	{45199, "mmm-yy", "2023-09-30"},
	{45199.604166666664, "dd/mm/yyyy hh:mm", "2023-09-30 14:30"},
	{0.604166666666667, "hh:mm", "14:30"},
	{true, "", "TRUE"},
	{"1,234", "@", "1,234"},
	{1.5e-7, "", "0"},
	{123456789012, "", "123456789012"},
}

// made is a workbook of one sheet that has the cells of shown below each other, and what else a sheet may have.
func made(t *testing.T) *excelize.File {
	t.Helper()
	f := excelize.NewFile()
	ok := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	ok(f.SetSheetName("Sheet1", "Shown"))
	for i, c := range shown {
		at := cellName(i, 0)
		ok(f.SetCellValue("Shown", at, c.held))
		if c.format != "" {
			style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &c.format})
			ok(err)
			ok(f.SetCellStyle("Shown", at, at, style))
		}
	}
	_, err := f.NewSheet("Oddities")
	ok(err)
	ok(f.SetSheetRow("Oddities", "A1", &[]any{"merged", "covered", "next"}))
	ok(f.MergeCell("Oddities", "A1", "B2"))
	ok(f.SetSheetRow("Oddities", "A3", &[]any{"Employees", 2, 3}))
	ok(f.SetCellFormula("Oddities", "D3", "B3+C3"))
	ok(f.SetRowVisible("Oddities", 3, false))
	ok(f.SetColVisible("Oddities", "C", false))
	ok(f.SetCellRichText("Oddities", "A5", []excelize.RichTextRun{{Text: "Rich"}, {Text: " text"}}))
	ok(f.AddComment("Oddities", excelize.Comment{Cell: "A5", Text: "a remark"}))
	_, err = f.NewSheet("Put away")
	ok(err)
	ok(f.SetCellValue("Put away", "B2", "hidden"))
	ok(f.SetSheetVisible("Put away", false))
	return f
}

func bytesOf(t *testing.T, f *excelize.File, options ...excelize.Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b, options...); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

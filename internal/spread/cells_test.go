package spread

import (
	"slices"
	"strings"
	"testing"
)

// Cells of OpenDocument as other programs than LibreOffice write them, too.
func TestODSCells(t *testing.T) {
	cell := func(attributes, inside string) string {
		return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>"
	}
	for want, c := range map[string]string{
		"a  b\tc\nd":       cell(`office:value-type="string"`, "<text:p>a<text:s text:c=\"2\"/>b<text:tab/>c</text:p>\n<text:p>d</text:p>"),
		"one two":          cell(``, "<text:p>one\n   <text:span>two</text:span></text:p>"),
		"typed":            cell(`office:value-type="string" office:string-value="typed"`, ""),
		"beside":           cell(``, "<office:annotation><text:p>a remark</text:p></office:annotation><text:p>beside<text:note>x</text:note></text:p>"),
		"2023-09-30":       cell(`office:value-type="date" office:date-value="2023-09-30"`, "<text:p>Sep-23</text:p>"),
		"2023-09-30 14:30": cell(`office:value-type="date" office:date-value="2023-09-30T14:30:00.000"`, ""),
		"26:15":            cell(`office:value-type="time" office:time-value="PT26H15M00S"`, ""),
		"FALSE":            cell(`office:value-type="boolean" office:boolean-value="false"`, "<text:p>no</text:p>"),
		"93.6%":            cell(`office:value-type="percentage" office:value="0.936"`, "<text:p>94%</text:p>"),
		"(£344.5)":         cell(`office:value-type="currency" office:value="-344.5"`, "<text:p>(£345)</text:p>"),
		"-1234.5":          cell(`office:value-type="float" office:value="-1234500"`, "<text:p>-1,235</text:p>"),
		"0007":             cell(`office:value-type="float" office:value="7"`, "<text:p>0007</text:p>"),
		"0":                cell(`office:value-type="float" office:value="0"`, "<text:p>-</text:p>"),
		"1.5":              cell(`office:value-type="float" office:value="1.5"`, "<text:p>1 1/2</text:p>"),
		"7":                cell(`office:value-type="float" office:value="7"`, "<text:p>12</text:p>"), // was not worked out again
		"#DIV/0!":          cell(`xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" calcext:value-type="error" office:value-type="float" office:value="0"`, "<text:p>#DIV/0!</text:p>"),
		"":                 cell(`table:formula="of:=1+1"`, ""),
	} {
		got := sheets(t, "x.ods", odsOf(t, `<table:table-row>`+c+`<table:table-cell><text:p>|</text:p></table:table-cell></table:table-row>`))[0]
		if got.Rows[0][0] != want {
			t.Errorf("%s is read as %q, want %q", c, got.Rows[0][0], want)
		}
		said := strings.Join(got.Notes, " ")
		if c := strings.Contains(said, "another number"); c != (want == "7") {
			t.Errorf("%q: notes %q", want, said)
		}
		if c := strings.Contains(said, "without its value"); c != (want == "") {
			t.Errorf("%q: notes %q", want, said)
		}
	}
}

func TestODSRepeats(t *testing.T) {
	got := sheets(t, "x.ods", odsOf(t, `<table:table-header-rows><table:table-row table:number-rows-repeated="2"><table:table-cell/>`+
		`<table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row></table:table-header-rows>`+
		`<table:table-row table:visibility="filter"><table:table-cell table:number-columns-spanned="2"><text:p>first</text:p></table:table-cell>`+
		`<table:covered-table-cell><text:p>under it</text:p></table:covered-table-cell><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row>`))[0]
	want := [][]string{{"", "x", "x"}, {"", "x", "x"}, {"first", "", "y"}}
	if !slices.EqualFunc(got.Rows, want, slices.Equal[[]string]) || !slices.Equal(got.Notes, []string{"Rows are hidden that were read all the same: 3."}) {
		t.Errorf("%+v", got)
	}
}

// Cells of Excel as other programs than Excel write them, too.
func TestExcelCells(t *testing.T) {
	for want, c := range map[string]string{
		"a\nb":             `<c t="inlineStr"><is><r><t>a_x000D_</t></r><r><t>&#10;b</t></r><rPh><t>sound</t></rPh></is></c>`,
		"_xyz":             `<c t="str"><v>_xyz</v></c>`,
		"TRUE":             `<c t="b"><v>1</v></c>`,
		"#N/A":             `<c t="e"><f>NA()</f><v>#N/A</v></c>`,
		"2023-09-30 14:30": `<c t="d"><v>2023-09-30T14:30:00Z</v></c>`,
		"3":                `<c s="99"><f>1+2</f><v>3</v></c>`,
		"about":            `<c><v>about</v></c>`,
	} {
		got := sheets(t, "x.xlsx", bookOf(t, `<sheetData><row>`+c+`</row></sheetData>`))[0]
		if len(got.Rows) != 1 || got.Rows[0][0] != want {
			t.Errorf("%s is read as %q, want %q", c, got.Rows, want)
		}
	}
}

func TestMoments(t *testing.T) {
	for _, c := range []struct {
		held   float64
		format string
		old    bool
		want   string
	}{
		{1, "d mmm yyyy", false, "1900-01-01"},
		{59, "yyyy", false, "1900-02-28"},
		{61, "yyyy", false, "1900-03-01"},
		{45199, "[$-809]dddd d mmmm yyyy", false, "2023-09-30"},
		{43737, "dd/mm/yy", true, "2023-09-30"},
		{45199.99999999, "dd/mm/yy hh:mm", false, "2023-10-01"},
		{1.09375, "[h]:mm", false, "26:15"},
		{0.5, "h:mm AM/PM", false, "12:00"},
		{0.5 / 24 / 60, "[mm]:ss", false, "00:00:30"},
	} {
		s := parseFormat(c.format).of(c.held)
		if got, ok := s.moment(c.held, c.old); !ok || got != c.want {
			t.Errorf("%v as %q: %q, want %q", c.held, c.format, got, c.want)
		}
	}
	if _, ok := (section{day: true}).moment(-1, false); ok {
		t.Error("a day before all days is read")
	}
}

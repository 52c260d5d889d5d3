package spread

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

func read(name string, data []byte) ([]Sheet, error) {
	return Read(name, bytes.NewReader(data), int64(len(data)))
}

func file(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// sheets reads what has to be readable.
func sheets(t *testing.T, name string, data []byte) []Sheet {
	t.Helper()
	got, err := read(name, data)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// The two files of testdata are what LibreOffice 7.4 makes of the workbook of make_test.go.
func workbooks(t *testing.T) map[string][]Sheet {
	return map[string][]Sheet{
		"excelize":         sheets(t, "made.xlsx", bytesOf(t, made(t))),
		"LibreOffice ODS":  sheets(t, "made.ods", file(t, "made.ods")),
		"LibreOffice XLSX": sheets(t, "made.xlsx", file(t, "made.xlsx")),
	}
}

func TestNumbersAreReadAsTyped(t *testing.T) {
	for by, book := range workbooks(t) {
		for i, c := range shown {
			got := ""
			if len(book[0].Rows[i]) > 0 {
				got = book[0].Rows[i][0]
			}
			if got != c.want {
				t.Errorf("%s: %v as %q is read as %q, want %q", by, c.held, c.format, got, c.want)
			}
		}
	}
}

func TestOddities(t *testing.T) {
	for by, book := range workbooks(t) {
		if len(book) != 3 || book[1].Name != "Oddities" || book[2].Name != "Put away" || book[0].Hidden || book[1].Hidden || !book[2].Hidden {
			t.Fatalf("%s: %+v", by, book)
		}
		want := [][]string{{"merged", "", "next"}, {}, {"Employees", "2", "3"}, {}, {"Rich text"}}
		if by != "excelize" {
			want[2] = append(want[2], "5") // it worked the formula out
		}
		for i, row := range book[1].Rows {
			if !slices.Equal(row, want[i]) {
				t.Errorf("%s: row %d is %q, want %q", by, i+1, row, want[i])
			}
		}
		if len(book[1].Rows) != len(want) {
			t.Errorf("%s: %q", by, book[1].Rows)
		}
		notes := strings.Join(book[1].Notes, "\n")
		for _, note := range []string{"Rows are hidden that were read all the same: 3.", "Columns are hidden that were read all the same: C."} {
			if !strings.Contains(notes, note) {
				t.Errorf("%s: %q is not among the notes %q", by, note, notes)
			}
		}
		if unworked := strings.Contains(notes, "without its value"); unworked != (by == "excelize") {
			t.Errorf("%s: notes %q", by, notes)
		}
		if rows := book[2].Rows; len(rows) != 2 || !slices.Equal(rows[1], []string{"", "hidden"}) {
			t.Errorf("%s: the hidden sheet has %q", by, rows)
		}
		if !slices.Contains(book[2].Notes, "The sheet is hidden; it was read all the same.") {
			t.Errorf("%s: nothing says that the sheet is hidden: %q", by, book[2].Notes)
		}
		if !strings.Contains(strings.Join(book[0].Notes, "\n"), "what they hold was read: A4 holds 3446.41, and ") {
			t.Errorf("%s: nothing says that a cell shows less: %q", by, book[0].Notes)
		}
	}
}

// What the program that wrote a file shows has the same words in it as what is read here.
func TestAnotherReaderAgreesOnTexts(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(file(t, "made.xlsx")))
	if err != nil {
		t.Fatal(err)
	}
	theirs, err := f.GetRows("Oddities")
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range sheets(t, "made.xlsx", file(t, "made.xlsx"))[1].Rows {
		if !slices.Equal(row, theirs[i]) && len(row)+len(theirs[i]) > 0 {
			t.Errorf("row %d is %q, and excelize has %q", i+1, row, theirs[i])
		}
	}
}

func TestTexts(t *testing.T) {
	table := [][]string{{"line", "actual"}, {"Employees", "3,446"}, {"Rent, £", ""}}
	table[2] = table[2][:1]
	for name, data := range map[string]string{
		"comma":             "line,actual\nEmployees,\"3,446\"\n\"Rent, £\",\n",
		"mark and CRLF":     "\ufeffline,actual\r\nEmployees,\"3,446\"\r\n\"Rent, £\",\r\n",
		"old Mac":           "line,actual\rEmployees,\"3,446\"\r\"Rent, £\",",
		"semicolon":         "line;actual\nEmployees;3,446\nRent, £;\n",
		"tab":               "line\tactual\nEmployees\t3,446\nRent, £\t\n",
		"said":              "sep=;\nline;actual\nEmployees;3,446\nRent, £\n",
		"UTF-16":            string(utf16le("\ufeffline\tactual\r\nEmployees\t3,446\r\nRent, £\t\r\n")),
		"Windows-1252":      "line,actual\nEmployees,\"3,446\"\n\"Rent, \xa3\",\n",
		"empty cells after": "line,actual,,\nEmployees,\"3,446\",,\n\"Rent, £\",,,\n,,,\n",
	} {
		got := sheets(t, name, []byte(data))
		if len(got) != 1 || !slices.EqualFunc(got[0].Rows, table, slices.Equal[[]string]) {
			t.Errorf("%s: %+v", name, got)
			continue
		}
		if told := len(got[0].Notes) > 0; told != (name == "Windows-1252") {
			t.Errorf("%s: notes %q", name, got[0].Notes)
		}
	}
}

func utf16le(s string) []byte { return wide(s) }

func TestEmptyRowsOfTextsKeepTheirPlaces(t *testing.T) {
	got := sheets(t, "x.csv", []byte("Revenue,\n,\nline,actual\n"))
	if want := [][]string{{"Revenue"}, {}, {"line", "actual"}}; !slices.EqualFunc(got[0].Rows, want, slices.Equal[[]string]) {
		t.Errorf("%q", got[0].Rows)
	}
}

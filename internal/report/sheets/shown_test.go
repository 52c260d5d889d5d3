package sheets

import "testing"

func TestNumbersShowAsTheReportPrintsThem(t *testing.T) {
	of := "485"
	for _, c := range []struct {
		value    string
		of       *string
		decimals int
		want     string
	}{
		{"62", nil, 0, "62"}, {"6728000", nil, 0, "6,728,000"}, {"-344", nil, 0, "-344"}, {"93.6", nil, 2, "93.60"}, {"93.625", nil, 1, "93.625"},
		{"91.134021", &of, 2, "91.13"}, {"-0.004", &of, 0, "0"}, {"0", nil, 2, "0.00"}, {"-1234567.5", nil, 0, "-1,234,567.5"},
	} {
		cell := share(&c.value, c.of, c.decimals, "")
		if got := cell.Shown(); got != c.want || cell.Text != c.value {
			t.Errorf("%s shows %s, and not %s", c.value, got, c.want)
		}
	}
	if c := number(nil, 2, missingMark); c.Kind != Words || c.Text != missingMark {
		t.Errorf("%+v", c)
	}
}

func TestDaysBeforeProgramsAgreeAreTexts(t *testing.T) {
	for iso, want := range map[string]Kind{"2023-09-30": Day, "1900-03-01": Day, "1899-12-31": Words, "soon": Words, "2023-02-30": Words} {
		if got := day(&iso, ""); got.Kind != want || got.Text != iso {
			t.Errorf("%s is %+v", iso, got)
		}
	}
}

func TestRowsAreAsHighAsTheirTexts(t *testing.T) {
	columns := []Column{{Width: 16}, {Width: 40}}
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"short", "short", 16}, {"a\nb\nc", "", 48}, {"twenty letters and 1", "", 32}, {"", string(make([]byte, 100_000)), 409},
	} {
		if got := Height(columns, []Cell{{Text: c.a}, {Text: c.b}}); got != c.want {
			t.Errorf("%.20q, %.20q: %d and not %d", c.a, c.b, got, c.want)
		}
	}
}

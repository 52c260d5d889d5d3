package rag

import "testing"

func TestYears(t *testing.T) {
	for _, tt := range []struct {
		basis Basis
		on    string
		share Ratio
		year  int
		end   string
	}{
		{CumulativeFinancial, "2023-04-01", Ratio{1, 360}, 2023, "2024-03-31"},
		{CumulativeFinancial, "2023-06-30", Ratio{3, 12}, 2023, "2024-03-31"},
		{CumulativeFinancial, "2024-02-29", Ratio{11, 12}, 2023, "2024-03-31"},
		{CumulativeFinancial, "2023-02-28", Ratio{11, 12}, 2022, "2023-03-31"},
		{CumulativeFinancial, "2024-03-31", Ratio{12, 12}, 2023, "2024-03-31"},
		{CumulativeAcademic, "2023-06-30", Ratio{10, 11}, 2022, "2023-07-31"},
		{CumulativeAcademic, "2023-07-31", Ratio{11, 11}, 2022, "2023-07-31"},
		{CumulativeAcademic, "2023-08-31", Ratio{1, 1}, 2022, "2023-07-31"},
		{CumulativeAcademic, "2023-09-30", Ratio{1, 11}, 2023, "2024-07-31"},
		{CumulativeAcademic, "2023-10-20", Ratio{31 + 20, 11 * 31}, 2023, "2024-07-31"},
		{CumulativeCalendar, "2023-09-30", Ratio{9, 12}, 2023, "2023-12-31"},
		{CumulativeCalendar, "2024-01-31", Ratio{1, 12}, 2024, "2024-12-31"},
	} {
		d := day(tt.on)
		if got := tt.basis.evenShare(d); ratio(got.Num, got.Den).cmp(ratio(tt.share.Num, tt.share.Den)) != 0 {
			t.Errorf("%s at %s: share %v, want %v", tt.basis, tt.on, got, tt.share)
		}
		if got := tt.basis.Year(d); got != tt.year {
			t.Errorf("%s at %s: year %d, want %d", tt.basis, tt.on, got, tt.year)
		}
		if got := tt.basis.YearEnd(d); got != day(tt.end) {
			t.Errorf("%s at %s: ends %s, want %s", tt.basis, tt.on, got, tt.end)
		}
	}
	if !SamePoint(day("2023-02-28"), day("2024-02-29")) || SamePoint(day("2023-09-30"), day("2022-10-07")) {
		t.Error("same point of the year")
	}
}

func TestRound(t *testing.T) {
	for _, tt := range []struct {
		x    string
		k    int
		want string
	}{
		{"0.5", 0, "1"}, {"-0.5", 0, "-1"}, {"1.5", 0, "2"}, {"2.5", 0, "3"}, {"0.4999", 0, "0"}, {"12.345", 2, "12.35"},
		{"12.34", 4, "12.34"}, {"9999999999999999.995", 2, "10000000000000000.00"}, {"-0.04", 1, "0.0"},
	} {
		if got := Round(num(tt.x), tt.k).String(); got != tt.want {
			t.Errorf("%s to %d: %s, want %s", tt.x, tt.k, got, tt.want)
		}
	}
}

func TestFormat(t *testing.T) {
	for _, tt := range []struct {
		x    string
		unit Unit
		k    int
		want string
	}{
		{"1234567.5", Money, 0, "£1,234,568"}, {"-1234.5", Money, 2, "-£1,234.50"}, {"93.625", Percent, 2, "93.63%"},
		{"637", Rate10000, 0, "637 per 10,000"}, {"0", Count, 0, "0"}, {"-0.4", Count, 0, "0"}, {"999", Count, 0, "999"},
		{"0.05", Number, 2, "0.05"}, {"9999999999999999999", Count, 0, "9,999,999,999,999,999,999"},
		{"0.0000000000000000001", Number, 19, "0.0000000000000000001"},
	} {
		if got := Format(num(tt.x), tt.unit, tt.k); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.x, got, tt.want)
		}
	}
}

package ppb

import "testing"

func TestParsePeriod(t *testing.T) {
	for in, want := range map[string]Period{
		"2022-23": {2022, 0}, "2022-23-Q2": {2022, 2}, "2022/23 q4": {2022, 4}, "1999-00-Q1": {1999, 1},
	} {
		if got, err := ParsePeriod(in); err != nil || got != want {
			t.Errorf("ParsePeriod(%q) = %v, %v; want %v", in, got, err, want)
		}
	}
	for _, in := range []string{"", "2022", "2022-24", "2022-23-Q5", "2022-23-Q", "22-23-Q2", "2022-23-Q22"} {
		if got, err := ParsePeriod(in); err == nil {
			t.Errorf("ParsePeriod(%q) = %v, want an error", in, got)
		}
	}
	if _, err := ParseQuarter("2022-23"); err == nil {
		t.Error("a year was taken for a quarter")
	}
}

func TestQuarter(t *testing.T) {
	for _, tc := range []struct {
		q                            Quarter
		start, end, label, prev, nxt string
	}{
		{Quarter{2023, 2}, "2023-07-01", "2023-09-30", "Quarter 2, 2023/24", "2023-24-Q1", "2023-24-Q3"},
		{Quarter{2023, 4}, "2024-01-01", "2024-03-31", "Quarter 4, 2023/24", "2023-24-Q3", "2024-25-Q1"},
		{Quarter{2023, 1}, "2023-04-01", "2023-06-30", "Quarter 1, 2023/24", "2022-23-Q4", "2023-24-Q2"},
	} {
		if got := tc.q.Start().String(); got != tc.start {
			t.Errorf("%v starts %s, want %s", tc.q, got, tc.start)
		}
		if got := tc.q.End().String(); got != tc.end {
			t.Errorf("%v ends %s, want %s", tc.q, got, tc.end)
		}
		if got := tc.q.Label(); got != tc.label {
			t.Errorf("label %q, want %q", got, tc.label)
		}
		if got := tc.q.Prev().String(); got != tc.prev {
			t.Errorf("before %v: %s, want %s", tc.q, got, tc.prev)
		}
		if got := tc.q.Next().String(); got != tc.nxt {
			t.Errorf("after %v: %s, want %s", tc.q, got, tc.nxt)
		}
	}
	if got := (Quarter{2023, 4}).Months(); got != "January to March 2024" {
		t.Errorf("months %q", got)
	}
}

package claim

import "testing"

// A report of the second quarter that is called the first's, and words that look back to an earlier report.
func TestReportsOfAnotherQuarter(t *testing.T) {
	h := &Held{Quarter: Period{2023, 2}, Report: true}
	for text, want := range map[string]string{
		"Receive the first quarter's performance report.":                                         "first quarter's performance report",
		"To consider performance for the first quarter period 1 July 2023 to 30 September 2023.":  "first quarter period",
		"Receive the second quarter's performance report.":                                        "",
		"To consider performance for the second quarter period 1 July 2023 to 30 September 2023.": "",
		"Since the Q1 report a framework has been agreed with schools.":                           "",
		"As in the first quarter's report, places are short.":                                     "",
		"The first quarter saw two new homes open.":                                               "",
		"This report covers the Q3 monitoring period.":                                            "Q3 monitoring period",
	} {
		got := ""
		for _, f := range Verify(Read(text), h) {
			got += text[f.From:f.To]
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	h.Report = false
	if got := Verify(Read("The Q1 period was quiet."), h); len(got) > 0 {
		t.Error("what is said of a measure is no name of the report: ", got)
	}
}

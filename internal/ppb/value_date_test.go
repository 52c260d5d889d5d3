package ppb

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParseDay(t *testing.T) {
	base, from := day(2023, 9, 30), day(2023, 7, 1)
	for text, want := range map[string]string{
		"2023-09-30": "2023-09-30", "2023-9-3": "2023-09-03", "30/9/2023": "2023-09-30", "30.9.2023": "2023-09-30", "30/09/23": "2023-09-30", "30-9-2023": "2023-09-30",
		"30 Sep 2023": "2023-09-30", "30 September 2023": "2023-09-30", "30th Sept, 2023": "2023-09-30", "30 sep": "2023-09-30", "1st jan": "2024-01-01",
		"14/11": "2023-11-14", "14 nov": "2023-11-14", "14.11": "2023-11-14", "1/4": "2024-04-01", "+45": "2023-11-14", "-7": "2023-09-23", "+0": "2023-09-30",
		" 30 Sep 2023 ": "2023-09-30", "30\u00a0Sep\u00a02023": "2023-09-30", "Sep 30, 2023": "2023-09-30", "29/2": "2024-02-29", "": "", "30 Sep 24": "2024-09-30",
		"2024/03/31": "2024-03-31", "30-Sep-2023": "2023-09-30",
	} {
		d, problem := ParseDay(text, base, from)
		if problem != "" || d.String() != want {
			t.Errorf("%q: %s %q, want %s", text, d, problem, want)
		}
	}
	for text, say := range map[string]string{
		"31/9/2023": "has 30 days", "29/2/2023": "February 2023 has 28 days", "9/30/2023": "no month 30", "0/9/2023": "check the day", "2023-13-01": "no month 13",
		"Sep 23": "a day or a year", "Sep 2023": "name the day, such as 30 Sep 2023", "end of December": "name the day, such as 31 Dec 2023", "End of Dec 2023": "31 Dec 2023", "by the end of March": "31 Mar 2024", "Feb": "29 Feb 2024", "mid-October": "31 Oct 2023", "December, 2023": "31 Dec 2023", "Dec 1066": "has no day", "10-11-12": "more than one way", "9/2023": "not a whole date", "2023": "not a whole date", "Q2": "not a month",
		"tomorrow": "not a month", "30 Foo 2023": "not a month", "30/9-2023": "one kind of sign", "30/9/20233": "not a year", "30/9/1023": "between 1990 and 2099", "20230930": "not a whole date",
		"+": "not a", "+99999": "not a number of days", "400 MAP 49 PRE-MAP": "not a month", "88.2.1": "not a", "🙂": "U+1F642", "30\x00Sep": "U+0000", "30 Sep Oct": "not a month", "//": "not a whole date",
		"30/9/2023/1": "not a whole date", "+4 5": "not a number of days", "99999999999999999999/9/2023": "not a whole date", "٣٠/٩": "0 to 9",
	} {
		d, problem := ParseDay(text, base, from)
		if !d.IsZero() || !strings.Contains(problem, say) {
			t.Errorf("%q: %s %q, want %q", text, d, problem, say)
		}
	}
	if _, problem := ParseDay("+45", Date{}, Date{}); problem == "" {
		t.Error("+45 from no date")
	}
	if _, problem := ParseDay("14/11", Date{}, Date{}); problem == "" {
		t.Error("14/11 of no year")
	}
}

// TestDaysPrintAndParse: every date reads back from all the ways it is written.
func TestDaysPrintAndParse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := day(1990, 1, 1).AddDays(rapid.IntRange(0, 40000).Draw(t, "n"))
		for _, layout := range []string{"2006-01-02", "2/1/2006", "02.01.2006", "2 Jan 2006", "2 January 2006", "Jan 2, 2006"} {
			text := d.Time().Format(layout)
			if got, problem := ParseDay(text, Date{}, Date{}); got != d || problem != "" {
				t.Fatalf("%q: %s %q", text, got, problem)
			}
		}
		from := d.AddDays(-rapid.IntRange(0, 300).Draw(t, "before"))
		text := d.Time().Format("2/1")
		if got, problem := ParseDay(text, Date{}, from); got != d && d.Day < 29 || problem != "" && d.Day < 29 {
			t.Fatalf("%q from %s: %s %q, want %s", text, from, got, problem, d)
		}
	})
}

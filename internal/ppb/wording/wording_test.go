package wording

import (
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/rag"
)

func TestWords(t *testing.T) {
	london := time.FixedZone("BST", 3600)
	now := time.Date(2023, 10, 9, 10, 42, 7, 0, london)
	utc := func(y int, m time.Month, d, h, min int) time.Time { return time.Date(y, m, d, h, min, 0, 0, time.UTC) }
	d := rag.Date{Year: 2023, Month: time.November, Day: 3}
	for _, c := range []struct{ got, want string }{
		{Number(0), "0"}, {Number(999), "999"}, {Number(1000), "1,000"}, {Number(20000), "20,000"}, {Number(1234567), "1,234,567"}, {Number(-1000), "-1,000"}, {Number(-100), "-100"},
		{Count(1, "word"), "1 word"}, {Count(0, "word"), "0 words"}, {Count(1200, "word"), "1,200 words"},
		{Count(2, "entry"), "2 entries"}, {Count(2, "day"), "2 days"}, {Count(1, "entry"), "1 entry"}, {Count(3, "more line"), "3 more lines"},
		{Are(1), "1 is"}, {Are(0), "0 are"}, {Are(2), "2 are"},
		{And(nil), ""}, {Some([]string{"a", "b"}, 2), "a and b"}, {Some([]string{"a", "b", "c", "d"}, 2), "a, b and 2 more"}, {And([]string{"a"}), "a"}, {And([]string{"a", "b"}), "a and b"}, {And([]string{"a", "b", "c"}), "a, b and c"},
		{Joined("a", "", "b"), "a, b"}, {Joined("", ""), ""},
		{Capital(""), ""}, {Capital("éa"), "Éa"}, {Capital("A"), "A"}, {Lower("Éa"), "éa"}, {Lower(""), ""}, {Lower("RAG"), "rAG"},
		{Sentence(" no disk "), "No disk."}, {Sentence("why?"), "Why?"}, {Sentence(`it says "x"`), `It says "x"`}, {Sentence(""), ""}, {Stop("as typed "), "as typed."}, {Stop(""), ""}, {Sentence("ßa."), "ßa."},
		{SurnameFirst("Amina Khan"), "Khan A"}, {SurnameFirst("Émile van Dyk"), "Dyk É"}, {SurnameFirst("root"), "root"}, {SurnameFirst(""), ""},
		{ShortName("Sol Grey"), "Sol G"}, {ShortName("Sol"), "Sol"},
		{Date(d), "3 November 2023"}, {ShortDate(d), "3 Nov 2023"},
		{ColumnDate(d, 2023), "3 Nov"}, {ColumnDate(d, 2024), "3 Nov 23"}, {ColumnDate(rag.Date{}, 2023), ""},
		{When(utc(2023, 10, 9, 8, 5), now), "today 09:05"}, {When(utc(2023, 10, 6, 8, 5), now), "Fri 6 Oct 09:05"}, {When(utc(2022, 10, 6, 8, 5), now), "6 Oct 2022"},
		{When(utc(2023, 10, 8, 23, 30), now), "today 00:30"}, // the day is that of the person's clock
		{Clock(utc(2023, 10, 9, 8, 5), now), "09:05"}, {Clock(utc(2023, 10, 6, 8, 5), now), "6 Oct, 09:05"},
		{Moment(now), "9 October 2023, 10:42"},
		{DaysLeft(0), "today"}, {DaysLeft(1), "1 day left"}, {DaysLeft(-1), "1 day late"}, {DaysLeft(-20), "20 days late"},
		{Flag("b"), "series break"}, {Flag("x"), "x"}, {Flags([]string{"p", "r"}), "provisional, revised"}, {Flags(nil), ""},
		{Colour(rag.Amber), "Amber"}, {Colour(rag.None), "No colour"},
		{Judgement(rag.Amber, rag.Red), "Amber by judgement; computed Red"}, {Judgement(rag.Green, rag.None), "Green by judgement; nothing is computed"},
		{Judgement(rag.None, rag.Red), "No colour by judgement; computed Red"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

// One word, one meaning: no two letters of the dictionary say the same.
func TestEveryFlagHasAWordOfItsOwn(t *testing.T) {
	var letters, words []string
	for _, f := range flags {
		if slices.Contains(letters, f.letter) || slices.Contains(words, f.word) || strings.TrimSpace(f.word) == "" {
			t.Errorf("%s is %q: it has that meaning already", f.letter, f.word)
		}
		letters, words = append(letters, f.letter), append(words, f.word)
	}
}

func TestSize(t *testing.T) {
	for n, want := range map[int64]string{0: "0 bytes", 1: "1 byte", 999: "999 bytes", 1000: "1 kB", 214_499: "214 kB", 999_499: "999 kB", 999_500: "1.0 MB", 12_345_678: "12.3 MB"} {
		if got := Size(n); got != want {
			t.Errorf("%d: %q, not %q", n, got, want)
		}
	}
}

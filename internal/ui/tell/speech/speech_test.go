package speech

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"ppbtui/internal/clean"
)

var lines = []struct{ is, said string }{
	{"", ""}, {"M07. Bins collected on schedule.", "M07. Bins collected on schedule."},
	// numbers
	{"4.4%", "4.4 per cent"}, {"Value 88.2 %, as of", "Value 88.2 per cent, as of"}, {"(5%-10%)", "(5 per cent to 10 per cent)"}, {"Share (%)", "Share (per cent)"},
	{"≤ 4.4%", "at most 4.4 per cent"}, {"<= 4.4", "at most 4.4"}, {"≤4.4%", "at most 4.4 per cent"}, {"≥ 90", "at least 90"}, {"(>=90%)", "(at least 90 per cent)"},
	{"< 5", "less than 5"}, {">£2m", "more than 2 million pounds"}, {"<-3", "less than minus 3"}, {"a < b", "a < b"},
	{"-3", "minus 3"}, {"from −3.5% to (-£2,000)", "from minus 3.5 per cent to (minus 2,000 pounds)"}, {"+1.5 points", "+1.5 points"},
	{"M07-02 and PED02-05, 3-10, 2026-10-16, 2026-27-Q2", "M07-02 and PED02-05, 3-10, 2026-10-16, 2026-27-Q2"},
	{"3–10", "3 to 10"}, {"3 – 10", "3 to 10"}, {"5%–10%", "5 per cent to 10 per cent"}, {"July–September", "July to September"}, {"Jul–Sep 2026", "July to September 2026"},
	{"parent–child", "parent-child"}, {"better – as before", "better, as before"}, {"better—as before", "better, as before"}, {"–3", "minus 3"},
	{"1,234", "1,234"}, {"10,000", "10,000"}, {"10:58", "10:58"}, {"637 per 10,000", "637 per 10,000"},
	// money
	{"£5.6m", "5.6 million pounds"}, {"£1.2bn.", "1.2 billion pounds."}, {"£30,000", "30,000 pounds"}, {"£30k", "30 thousand pounds"}, {"£1 less", "1 pound less"},
	{"£1,234.50;", "1,234.50 pounds;"}, {"-£2,000", "minus 2,000 pounds"}, {"£-5", "minus 5 pounds"}, {"£5.6 million, of", "5.6 million pounds, of"},
	{"£12-15m", "12 to 15 million pounds"}, {"£5–£7", "5 pounds to 7 pounds"}, {"Cost (£m)", "Cost (million pounds)"}, {"both £ and %: leave", "both pounds and per cent: leave"},
	{"£000s", "£000s"}, {"£'000", "£'000"}, {"€5", "5 euros"},
	// dates
	{"16 Oct 2026", "16 October 2026"}, {"Fri 16 Oct", "Friday 16 October"}, {"Fri 6 Oct 15:10", "Friday 6 October 15:10"}, {"2 Jan, 15:04", "2 January, 15:04"},
	{"30 Sep 24", "30 September 24"}, {"Mar 2026.", "March 2026."}, {"Apr to Jun 2026", "April to June 2026"}, {"Jan Smith sat by Sun May", "Jan Smith sat by Sun May"},
	{"Q2 2026/27", "Quarter 2, 2026/27"}, {"since Q2 2026/27", "since quarter 2, 2026/27"}, {"It is open. Q2.", "It is open. Quarter 2."}, {"Q1–Q2", "Quarter 1 to quarter 2"},
	{"Quarter 2, 2026/27 (July to September 2026)", "Quarter 2, 2026/27 (July to September 2026)"},
	// words
	{"Travel n/a", "Travel not applicable"}, {"RED, AMBER. RAG", "Red, Amber. RAG"}, {"RED-1", "RED-1"}, {"RETURNED 6 Oct by Sol: \"RED & n/a\"", "Returned 6 October by Sol: \"RED & n/a\""},
	{"Children & Young People, Q&A", "Children and Young People, Q and A"}, {"https://a.example/?x=1&y=2", "https://a.example/?x=1&y=2"},
	{"No. of Users 402", "Number of Users 402"}, {"No. Of that, no.", "No. Of that, no."}, {"ASKED. Beth asked", "Asked. Beth asked"},
	{"88.2% [p] [f]; 5 [x]", "88.2 per cent, provisional, forecast; 5 [x]"}, {"[p]", "provisional"},
	// drawn
	{"► 1  M07", "1 M07"}, {"• one", "one"}, {"M07 · Amber • 88", "M07, Amber, 88"}, {"Bins collec…", "Bins collec"}, {"12 │ 14 |", "12, 14"}, {"│12│14│", "12, 14"},
	{"█████░░░░", ""}, {"[███░░] 3 of 5", "3 of 5"}, {"────", ""}, {"Head ---- foot", "Head, foot"}, {"↑ better", "better"}, {"M07 → same", "M07 same"},
	{"Amber → Green", "Amber to Green"}, {"→ It says so.", "It says so."}, {"■ Red ▲ Amber ● Green", "Red Amber Green"}, {"Value: -", "Value: none"}, {"- one", "one"},
	{"✓ done", "yes done"}, {"4²", "4 squared"}, {"3½", "3 a half"}, {"±2%", "plus or minus 2 per cent"},
	{"Zoë Łuczak’s café", "Zoë Łuczak's café"}, {"PED02 - Attendance", "PED02, Attendance"}, {"a\tb\x1b[31m c", "a b c"},
	// quoted
	{"we saw cause “grew by 5%” and action “Q2”.", "we saw cause \"grew by 5%\" and action \"Q2\"."}, {"\"-3 – 5…\"", "\"-3 - 5...\""}, {"\"█ done 👍\"", "\" done 👍\""},
	{"`ppbtui set M07 -3` & go", "`ppbtui set M07 -3` and go"}, {"5\" of 3%", "5\" of 3 per cent"},
}

func TestSpoken(t *testing.T) {
	for _, l := range lines {
		if got := Spoken(l.is); got != l.said {
			t.Errorf("%q is said %q, want %q", l.is, got, l.said)
		}
		holds(t, l.is)
	}
}

// holds tests what is so of every line.
func holds(t *testing.T, line string) {
	t.Helper()
	said := Spoken(line)
	if again := Spoken(said); again != said {
		t.Errorf("%q is said %q, and that %q", line, said, again)
	}
	if was, is := digits(clean.Line(line)), digits(said); was != is {
		t.Errorf("%q is said %q: of its figures %s there are %s", line, said, was, is)
	}
	if most := 6*len(line) + 16; len(said) > most {
		t.Errorf("%q is said with %d bytes, more than %d: %q", line, len(said), most, said)
	}
	before := ' '
	for _, r := range unquoted(said) {
		if r < ' ' || r > '~' && r != '£' && !unicode.In(r, unicode.L, unicode.Nd) && !(unicode.IsMark(r) && unicode.In(before, unicode.L, unicode.M)) {
			t.Errorf("%q is said %q, with %q", line, said, r)
		}
		before = r
	}
	if !utf8.ValidString(said) || strings.Contains(said, "  ") || strings.TrimSpace(said) != said {
		t.Errorf("%q is said %q", line, said)
	}
}

// digits are the figures of a line, wide ones as others.
func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// unquoted is a line without what is quoted in it.
func unquoted(s string) string {
	out := ""
	for s != "" {
		open, end := quotation(s)
		out += s[:open] + " "
		s = s[end:]
	}
	return out
}

// Any signs, words and figures that stand together by chance.
func TestSpokenAtRandom(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	pieces := strings.Fields(`£ € % & - – — + < > ≤ >= = | │ • · … → ↑ ► ✓ " “ ” ( ) [ ] . , : ; / ? 3 12 4.4 1,234 00 2026 2026/27 16 m bn k million
		Q1 Q2 Sep Oct July Fri n/a [p] [r], RED Red M07 PED02-05 to and at bins same é ² ½ ° 日 'tis ’ 👍 █ --- -> -- _`)
	pieces = append(pieces, " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", "`", "\t")
	for range 20_000 {
		var line strings.Builder
		for range random.IntN(12) + 1 {
			line.WriteString(pieces[random.IntN(len(pieces))])
			if random.IntN(3) == 0 {
				line.WriteByte(' ')
			}
		}
		holds(t, line.String())
	}
}

func FuzzSpoken(f *testing.F) {
	for _, l := range lines {
		f.Add(l.is)
	}
	f.Fuzz(func(t *testing.T, line string) { holds(t, line) })
}

func BenchmarkSpoken(b *testing.B) {
	for b.Loop() {
		Spoken("3. M07. Bins collected on schedule. Amber, worse. Value 88.2%, target at least 90%. Due 16 Oct 2026. Returned.")
	}
}

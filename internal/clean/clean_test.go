package clean

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

var four = strings.Repeat("\u0301", MaxMarks)

func TestPaste(t *testing.T) {
	tests := []struct {
		name, in, want string
		removed        int
	}{
		{"plain", "Two rounds ran short.", "Two rounds ran short.", 0},
		{"line ends", "a\r\nb\rc\nd", "a\nb\nc\nd", 0},
		{"word manual break", "a\vb\fc\u2028d\u2029e\u0085f", "a\nb\nc\nd\ne\nf", 0},
		{"spaces", "88.2\u00a0per\u2009cent\tof", "88.2 per cent of", 0},
		{"hidden", "so\u00adft\u200b zero\ufeff\u200d", "soft zero", 4},
		{"bidi", "abc\u202edef\u2066", "abcdef", 2},
		{"variation selector", "\u2764\ufe0f", "\u2764", 1},
		{"controls", "a\x00b\x07c\x7fd\u0080", "abcd", 4},
		{"curly kept", "\u2018it\u2019s \u201cfine\u201d \u2013 yes\u2026", "\u2018it\u2019s \u201cfine\u201d \u2013 yes\u2026", 0},
		{"sgr", "\x1b[31mred\x1b[0m", "red", 9},
		{"c1 csi", "\u009b31mred", "red", 4},
		{"title", "\x1b]0;evil\x07ok", "ok", 9},
		{"title st", "\x1b]0;evil\x1b\\ok", "ok", 10},
		{"clipboard c1", "\u009d52;c;AAAA\u009cok", "ok", 11},
		{"unfinished string keeps words", "\x1b]0;words stay\nhere", "]0;words stay\nhere", 1},
		{"lone escape keeps words", "\x1bRed", "Red", 1},
		{"unfinished csi", "\x1b[12", "[12", 1},
		{"bracketed paste end", "a\x1b[201~b", "ab", 6},
		{"charset", "\x1b(Ba", "a", 3},
		{"bullets", "\u2022\tOne\n\u00b7 Two\no\tThree\n\uf0b7\tFour\n\u00a7\tFive", "- One\n- Two\n- Three\n- Four\n- Five", 0},
		{"indented bullet", "   o\tSub", "   - Sub", 0},
		{"no gap", "\u2022One", "- One", 0},
		{"bullet inside stays", "one \u2022 two", "one \u2022 two", 0},
		{"section of an act", "\u00a7 106 agreement", "\u00a7 106 agreement", 0},
		{"word with o", "of the\noak", "of the\noak", 0},
		{"hidden then bullet", "\u200bo \u200bx", "- x", 2},
		{"invalid byte is visible", "a\x92b", "a\ufffdb", 0},
		{"combining kept", "e\u0301te\u0301", "e\u0301te\u0301", 0},
		{"four marks kept", "e" + four + "x", "e" + four + "x", 0},
		{"marks piled up", "e" + strings.Repeat("\u0301", 300) + "x", "e" + four + "x", 296},
		{"marks with something hidden between", "e\u0301\u0301\u200d\u0301\u0301\u0301", "e" + four, 2},
		{"marks on nothing", strings.Repeat("\u0301", 9), four, 5},
		{"a family of emoji", "\U0001f469\u200d\U0001f467", "\U0001f469\U0001f467", 1},
		{"an emoji's colour", "\U0001f44d\U0001f3fd", "\U0001f44d\U0001f3fd", 0},
		{"private characters", "a\ue000b \uf0b7 c", "ab  c", 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Paste(tt.in)
			if got.Text != tt.want || got.Removed != tt.removed {
				t.Errorf("Paste(%q) = %q, %d; want %q, %d", tt.in, got.Text, got.Removed, tt.want, tt.removed)
			}
		})
	}
}

func TestTypedLeavesLineStarts(t *testing.T) {
	if got := Typed("o then\t\u2022 x").Text; got != "o then \u2022 x" {
		t.Errorf("got %q", got)
	}
}

func TestOneLine(t *testing.T) {
	if got := OneLine(" 88.2 \r\n M07\t x\u200b ").Text; got != "88.2 M07 x" {
		t.Errorf("got %q", got)
	}
}

func TestShow(t *testing.T) {
	tests := []struct{ in, line, block string }{
		{"plain \u201cfine\u201d", "plain \u201cfine\u201d", "plain \u201cfine\u201d"},
		{"a\nb", "a b", "a\nb"},
		{"a\r\nb", "a b", "a\nb"},
		{"a\x1b[2Jb", "a?[2Jb", "a?[2Jb"},
		{"a\u009b2Jb", "a?2Jb", "a?2Jb"},
		{"x\u202ey\u200bz", "xyz", "xyz"},
		{"t\tb\x92", "t b?", "t b?"},
	}
	for _, tt := range tests {
		if got := ShowLine(tt.in); got != tt.line {
			t.Errorf("ShowLine(%q) = %q, want %q", tt.in, got, tt.line)
		}
		if got := ShowBlock(tt.in); got != tt.block {
			t.Errorf("ShowBlock(%q) = %q, want %q", tt.in, got, tt.block)
		}
	}
}

func TestShowCleanTextAllocatesNothing(t *testing.T) {
	s := strings.Repeat("Two drivers \u2013 \u201cstart\u201d caf\u00e9 12 October. ", 20)
	if n := testing.AllocsPerRun(20, func() { ShowLine(s) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestPrinted(t *testing.T) {
	for in, want := range map[string]string{
		"plain\ntext":                        "plain\ntext",
		"a\r\nb\rc\u2028d":                   "a\nb\nc\nd",
		"\x1b[31mred\x1b[0m":                 "red",
		"to\u202ediffer\u2066ent\u200b.":     "todifferent.",
		"£1\u00a0234\t–":                     "£1 234 –",
		"bad \xff byte":                      "bad \ufffd byte",
		"Dŵr, naïve, 字, ✓":                   "Dŵr, naïve, 字, ✓",
		"no\ufffe \uffff\U0001ffffcharacter": "no character",
	} {
		if got := Text(in); got != want {
			t.Errorf("Text(%q) = %q, want %q", in, got, want)
		}
	}
	if got := Line("  two \n lines\u200b "); got != "two lines" {
		t.Errorf("Line = %q", got)
	}
}

func TestMarksGoOnFromWhatStandsBefore(t *testing.T) {
	if got := TypedAfter("e\u0301\u0301\u0301", "\u0301\u0301x"); got.Text != "\u0301x" || got.Removed != 1 {
		t.Errorf("%q, %d removed", got.Text, got.Removed)
	}
}

func seeds(f *testing.F) {
	for _, s := range []string{
		"", "a\r\nb\tc", "\u2022\tOne\no Two", "\x1b[31mred\x1b[0m", "\x1b]0;t\x07x", "\u009b1mx\u202e\u200d\ufe0f",
		"\x1b\x1b[31m[31m", "\u00a7 1\n\u00a7\t1", "o\u200b x", "\xff\xfe\x92", "\xf0\x9f\x91\xa9\u200d\xf0\x9f\x92\xbb", "\u2028\u0085\v",
		"e" + strings.Repeat("\u0301", 9), "\u0301\x00\u0301\u0301\u0301\u200d\u0301", "\uf000o x", "\uf0b7\uf0b7 x", "\uf0b7\u0301\u0301\u0301\u0301\u0301",
	} {
		f.Add(s)
	}
}

// check fails on anything that must not survive cleaning.
func check(t *testing.T, in, out string, lines bool) {
	t.Helper()
	if !utf8.ValidString(out) {
		t.Fatalf("%q: %q is not valid UTF-8", in, out)
	}
	marks := 0
	for _, r := range out {
		if unicode.Is(unicode.M, r) {
			marks++
		} else {
			marks = 0
		}
		if marks > MaxMarks {
			t.Fatalf("%q: %q has more than %d marks on a character", in, out, MaxMarks)
		}
		if r == '\n' && lines {
			continue
		}
		if r < 0x20 || r >= 0x7f && r < 0xa0 || Hidden(r) {
			t.Fatalf("%q: %q holds %U", in, out, r)
		}
	}
}

func FuzzPaste(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		r := Paste(s)
		check(t, s, r.Text, true)
		if again := Paste(r.Text); again.Text != r.Text || again.Removed != 0 {
			t.Fatalf("%q: %q became %q (%d removed)", s, r.Text, again.Text, again.Removed)
		}
		typed := Typed(s).Text
		check(t, s, typed, true)
		if again := Typed(typed).Text; again != typed {
			t.Fatalf("%q: typed %q became %q", s, typed, again)
		}
		one := OneLine(s).Text
		check(t, s, one, false)
		if again := OneLine(one); again.Text != one || again.Removed != 0 {
			t.Fatalf("%q: one line %q became %q", s, one, again.Text)
		}
		exact := Exact(s).Text
		check(t, s, exact, false)
		if again := Exact(exact).Text; again != exact {
			t.Fatalf("%q: exactly %q became %q", s, exact, again)
		}
		if Text(s) != typed || Line(s) != one {
			t.Fatalf("%q prints as %q and %q", s, Text(s), Line(s))
		}
	})
}

func FuzzShow(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		check(t, s, ShowLine(s), false)
		check(t, s, ShowBlock(s), true)
		if l := ShowLine(s); ShowLine(l) != l {
			t.Fatalf("%q: %q changes again", s, l)
		}
	})
}

func TestExactMarksWhatWasHiddenInside(t *testing.T) {
	for _, tt := range []struct {
		in, want string
		removed  int
	}{
		{"62", "62", 0},
		{" 1,234\t", "1,234", 0},
		{"62\x1c63", "62\ufffd63", 1},
		{"62\x1b[0m63", "62\ufffd63", 4},
		{"62 \x1b[0m 63", "62 \ufffd 63", 4},
		{"6\u200b2", "6\ufffd2", 1},
		{"6\u00ad\u200b2", "6\ufffd2", 2},
		{"\u202e26", "\ufffd26", 1},
		{"\u200e30/09/2023\u200f", "30/09/2023", 2},
		{"\ufeff62\x00", "62", 2},
		{"\x1b[31m62\x1b[0m", "62", 9},
		{"30 Se\x1bp", "30 Se\ufffdp", 1},
		{"1\x1b82", "1\ufffd2", 2},
		{"62\x92", "62\ufffd", 0},
		{"\u200b", "", 1},
		{"6\r\n2", "6 2", 0},
	} {
		if got := Exact(tt.in); got.Text != tt.want || got.Removed != tt.removed {
			t.Errorf("Exact(%q) = %q, %d; want %q, %d", tt.in, got.Text, got.Removed, tt.want, tt.removed)
		}
		if again := Exact(Exact(tt.in).Text).Text; again != tt.want {
			t.Errorf("again %q", again)
		}
	}
}

package ppb

import "testing"

// A ref is known however it is spaced, and is no part of a longer one or of a word.
func TestReferring(t *testing.T) {
	for _, c := range []struct {
		ref, sentence string
		names         bool
	}{
		{"PED02 05", "See PED02 05.", true}, {"PED02 05", "See PED02-05, too", true}, {"PED02 05", "ped0205 fell", true}, {"PED02 05", "PED02 051 fell", false},
		{"PED02 05", "XPED02 05 fell", false}, {"RES", "The figures of RES rose.", true}, {"RES", "The figures and the resources rose.", false}, {"RES", "(RES)", true},
		{"P2", "P2 rose.", false}, {"KD-04", "As KD04 says", true}, {"UASC-T", "As UASC-T says", true}, {"UASC-T", "As UASC says", false},
	} {
		if got := referring(c.ref)(c.sentence); got != c.names {
			t.Errorf("%s in %q: %v", c.ref, c.sentence, got)
		}
	}
}

// Numbers are known by their digits, with or without signs, and small ones by their words; the rest of a text stays as it is.
func TestWithoutNumbers(t *testing.T) {
	held := []Small{{Text: "3", plain: "3"}, {Text: "£1,234", plain: "1234"}}
	for text, want := range map[string]string{
		"Three left. 13 came.\nIn 2023 (3) stayed!  All is well": "[c] 13 came.\n[c]  All is well",
		"It cost 1234 or £1,234.":                                "[c]",
		"At 3.5 it rose.":                                        "At 3.5 it rose.",
		"":                                                       "",
	} {
		if got := withoutNumbers(text, held); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

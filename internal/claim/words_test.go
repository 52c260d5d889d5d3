package claim

import (
	"testing"
	"unicode/utf8"
)

// TestOffsets: each word stands in the given text where it says, whatever its lower case does.
func TestOffsets(t *testing.T) {
	texts := []string{
		"İstanbul's 62.1% (KELVIN K) – 12 of ⅕",
		"ȺȾ rose to £1.2m; “fell” by 0.8 PER CENT\n| a | b |\n| 1 | 2 |\nnext line.",
		"\xff\xfe 12,444 children\xc3",
		"",
		"(-23) and +1.1% of 2022–23",
	}
	for _, text := range texts {
		read := Read(text)
		end := 0
		for i := range read.words {
			w := &read.words[i]
			if w.from < end || w.to <= w.from || w.to > len(text) {
				t.Fatalf("%q: word %q has %d to %d after %d", text, w.text, w.from, w.to, end)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[w.from:w.to]) {
				t.Errorf("%q: word %q begins or ends within a rune", text, w.text)
			}
			end = w.to
		}
	}
}

func TestSentencesAndClauses(t *testing.T) {
	read := Read("It was 62.1% e.g. in Q2, up.\nThe year\nbegan well. No. 5 (a few) closed\n\nEnd")
	want := []struct {
		text     string
		sentence int
		bracket  int
	}{
		{"it", 0, 0}, {"was", 0, 0}, {"62.1", 0, 0}, {"e.g", 0, 0}, {"in", 0, 0}, {"q2", 0, 0}, {"up", 0, 0},
		{"the", 1, 0}, {"year", 1, 0}, {"began", 1, 0}, {"well", 1, 0}, {"no", 2, 0}, {"5", 2, 0}, {"a", 2, 1}, {"few", 2, 1}, {"closed", 2, 0},
		{"end", 3, 0},
	}
	if len(read.words) != len(want) {
		t.Fatalf("%d words, want %d: %v", len(read.words), len(want), read.words)
	}
	for i, x := range want {
		if w := read.words[i]; w.text != x.text || w.sentence != x.sentence || w.bracket != x.bracket {
			t.Errorf("word %d is %q in sentence %d, bracket %d; want %v", i, w.text, w.sentence, w.bracket, x)
		}
	}
}

// TestNumbers: what a number is, by its kind and its unit.
func TestNumbers(t *testing.T) {
	type want struct {
		kind  wordKind
		unit  unit
		value string
	}
	for text, x := range map[string]want{
		"a rate of 62.1%":                    {figureWord, percent, "62.1"},
		"a rate of 62.1 per cent":            {figureWord, percent, "62.1"},
		"up by 0.8 percentage points":        {figureWord, points, "0.8"},
		"up 2pp today":                       {figureWord, points, "2"},
		"spent £5.6m so far":                 {figureWord, pounds, "5600000"},
		"spent £419,000 so far":              {figureWord, pounds, "419000"},
		"spent £9.517 million":               {figureWord, pounds, "9517000"},
		"took 12 working days":               {figureWord, duration, "12"},
		"there were 12,444 of them":          {figureWord, plain, "12444"},
		"47 for every 10,000":                {figureWord, rate, "47"},
		"we saw seven children":              {figureWord, plain, "7"},
		"pupils of Year 6 came":              {keyWord, 0, ""},
		"This quarter 78 have come in":       {figureWord, plain, "78"},
		"during quarter 3 we met":            {keyWord, 0, ""},
		"in 2023 we met":                     {yearWord, 0, ""},
		"in 2022/23 we met":                  {spanWord, 0, ""},
		"on 30 September we met":             {dayWord, 0, ""},
		"for 3-year-olds we met":             {ageWord, 0, ""},
		"those aged 16 met":                  {ageWord, 0, ""},
		"16 and 17 year olds met":            {ageWord, 0, ""},
		"after the Section 47 was begun":     {keyWord, 0, ""},
		"1 in 5 of them":                     {otherNumber, 0, ""},
		"numbers of 19/291 were":             {figureWord, plain, "19"},
		"a fall (-23) was seen":              {figureWord, plain, "23"},
		"By September 26 new pupils came":    {figureWord, plain, "26"},
		"On September 26 pupils came":        {dayWord, 0, ""},
		"By September 26 we met":             {dayWord, 0, ""},
		"children in years 8 and 9 were few": {keyWord, 0, ""},
	} {
		read := Read(text)
		found := false
		for i := range read.words {
			if c := read.words[i].text[0]; (c < '0' || c > '9') && read.words[i].kind != figureWord {
				continue
			}
			w := &read.words[i]
			found = true
			if w.kind != x.kind {
				t.Errorf("%q: %q is of kind %d, want %d", text, w.text, w.kind, x.kind)
			} else if w.kind == figureWord {
				if n := read.numbers[w.number]; n.unit != x.unit || n.value.String() != x.value {
					t.Errorf("%q: %s of unit %d, want %s of %d", text, n.value, n.unit, x.value, x.unit)
				}
			}
			break
		}
		if !found {
			t.Errorf("%q: no number", text)
		}
	}
}

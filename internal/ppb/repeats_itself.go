package ppb

import (
	"cmp"
	"slices"
)

const (
	repeatedSentences = 4 // that stand more than once are enough, in however long a text

	rowWords = 8 // in a row that stand twice are no chance
	// A text that was pasted into itself and then changed in one copy has few equal sentences, but most of its words in such rows.
	rowsOf5  = 3 // in 5 of the words: 60 %
	rowsFrom = 40
)

// twice are how many of its sentences stand more than once, each time counted, and how many different ones those are.
func (s sentences) twice() (times, different int) {
	for _, one := range s.list {
		if one.n > 1 {
			times += one.n
			different++
		}
	}
	return times, different
}

// wordRow is a row of words of a text by its hash, and the word that it begins with.
type wordRow struct {
	hash uint64
	at   int
}

// wordsTwice is how many words stand in rows of rowWords that stand again in the text, without touching each other.
func wordsTwice(words []word) (n int) {
	if len(words) < rowsFrom {
		return 0
	}
	rows := wordRows(words)
	slices.SortFunc(rows, func(a, b wordRow) int { return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.at, b.at)) })
	covered := make([]bool, len(words))
	for i := 0; i < len(rows); {
		j := i + 1
		for j < len(rows) && rows[j].hash == rows[i].hash {
			j++
		}
		if rows[j-1].at-rows[i].at >= rowWords {
			for _, r := range rows[i:j] {
				for k := r.at; k < r.at+rowWords; k++ {
					covered[k] = true
				}
			}
		}
		i = j
	}
	for _, is := range covered {
		if is {
			n++
		}
	}
	return n
}

// wordRows are all rows of rowWords, each with a hash that is that of the row before it without its first word and with the next one.
func wordRows(words []word) []wordRow {
	const base = 0x9E3779B97F4A7C15 // odd: a product says all of its factor
	first := uint64(1)              // base to the power of rowWords - 1
	for range rowWords - 1 {
		first *= base
	}
	out := make([]wordRow, 0, len(words)-rowWords+1)
	hash := uint64(0)
	for i := range words {
		if i >= rowWords {
			hash -= first * hashOf(words[i-rowWords].text)
		}
		hash = hash*base + hashOf(words[i].text)
		if i >= rowWords-1 {
			out = append(out, wordRow{hash, i - rowWords + 1})
		}
	}
	return out
}

// hashOf is FNV-1a.
func hashOf(s string) uint64 {
	hash := uint64(hashStart)
	for i := range len(s) {
		hash = (hash ^ uint64(s[i])) * hashTimes
	}
	return hash
}

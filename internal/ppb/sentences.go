package ppb

import (
	"cmp"
	"slices"
	"strings"
)

// The share of sentences that makes a commentary a repetition, and the words that make a sentence count.
const (
	repeatedOf3  = 2 // in 3
	sentenceFrom = 4 // words; shorter ones are headings and dates
)

// repeated reports whether n of the sentences are two thirds of at least two, or the only one, with a figure that no two items have by chance.
func (s sentences) repeated(n int) bool {
	return n*3 >= s.all*repeatedOf3 && (s.all >= 2 || n > 0 && s.figures > 0)
}

// sentences are the sentences of a commentary that count.
type sentences struct {
	list    []sentence // each once, by hash
	all     int
	figures int // percentages, sums and figures with decimals in all
}

// sentence is a sentence by a hash of its words, with how often it occurs.
type sentence struct {
	hash uint64
	n    int
}

// sentencesIn are the sentences of a text.
func sentencesIn(text string) sentences {
	if text == "" {
		return sentences{}
	}
	var hashes sentenceHashes
	for cut := cutterOf(text); ; {
		w, ok := cut.next()
		if !ok {
			return hashes.sentences()
		}
		hashes.add(&w)
	}
}

// sentencesOf are the sentences that words make.
func sentencesOf(words []word) sentences {
	var hashes sentenceHashes
	for i := range words {
		hashes.add(&words[i])
	}
	return hashes.sentences()
}

// sentenceHashes collects the hashes of sentences, word by word.
type sentenceHashes struct {
	done    []uint64
	hash    uint64
	words   int
	figures int
	at      int // the sentence
}

// FNV-1a.
const (
	hashStart = 14695981039346656037
	hashTimes = 1099511628211
)

func (h *sentenceHashes) add(w *word) {
	if w.sentence != h.at {
		h.end()
		h.at = w.sentence
	}
	hash := h.hash
	if h.words == 0 {
		hash = hashStart
	}
	text := w.text
	switch {
	case namesTime(w): // the same text of another quarter
		text = "time"
	case w.figure() && (w.percent || w.pound || strings.Contains(w.text, ".")): // "the 903 return" may be in many texts
		h.figures++
	}
	for i := range len(text) {
		hash = (hash ^ uint64(text[i])) * hashTimes
	}
	h.hash = (hash ^ ' ') * hashTimes
	h.words++
}

func (h *sentenceHashes) end() {
	if h.words >= sentenceFrom {
		h.done = append(h.done, h.hash)
	}
	h.words = 0
}

func (h *sentenceHashes) sentences() sentences {
	h.end()
	out := sentences{all: len(h.done), figures: h.figures}
	slices.Sort(h.done)
	for i := 0; i < len(h.done); {
		n := 1
		for i+n < len(h.done) && h.done[i+n] == h.done[i] {
			n++
		}
		out.list = append(out.list, sentence{h.done[i], n})
		i += n
	}
	return out
}

// namesTime reports whether a word names a quarter, a month or a year.
func namesTime(w *word) bool {
	switch w.text {
	case "q1", "q2", "q3", "q4", "may":
		return true
	}
	if w.kind != plainWord {
		return w.kind == yearWord || w.kind == otherNumber && strings.Contains(w.text, "/")
	}
	_, month := monthNamed(w.text)
	return month
}

// in is how many of the sentences also stand in others.
func (s sentences) in(others sentences) (n int) {
	for _, mine := range s.list {
		if others.has(mine.hash) {
			n += mine.n
		}
	}
	return n
}

func (s sentences) has(hash uint64) bool {
	_, is := slices.BinarySearchFunc(s.list, hash, func(s sentence, hash uint64) int { return cmp.Compare(s.hash, hash) })
	return is
}

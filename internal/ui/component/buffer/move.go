package buffer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ppbtui/internal/ui/component/text"
)

// LineStart is the byte offset where the paragraph that holds at begins.
func (b *Buffer) LineStart(at int) int { return strings.LastIndexByte(b.text[:at], '\n') + 1 }

// LineEnd is the byte offset of the line end of the paragraph that holds at.
func (b *Buffer) LineEnd(at int) int {
	if n := strings.IndexByte(b.text[at:], '\n'); n >= 0 {
		return at + n
	}
	return len(b.text)
}

// Next is the byte offset one cluster after at.
func (b *Buffer) Next(at int) int {
	n, _ := text.Cluster(b.text[at:])
	return at + n
}

// Prev is the byte offset one cluster before at.
func (b *Buffer) Prev(at int) int {
	switch {
	case at == 0:
		return 0
	case at == 1 || b.text[at-1] == '\n' || b.text[at-1] < utf8.RuneSelf && b.text[at-2] < utf8.RuneSelf:
		return at - 1
	}
	prev := b.LineStart(at)
	// Far into a long paragraph, start behind the last two ASCII bytes in a
	// row: between them there is always an end of a cluster.
	for i := at - 1; i > prev+1; i-- {
		if b.text[i] < utf8.RuneSelf && b.text[i-1] < utf8.RuneSelf {
			prev = i
			break
		}
	}
	for {
		next := b.Next(prev)
		if next >= at {
			return prev
		}
		prev = next
	}
}

// NextWord is the byte offset after the next word: over white space, then over
// anything else.
func (b *Buffer) NextWord(at int) int {
	at = b.skip(at, true)
	return b.skip(at, false)
}

// PrevWord is the byte offset where the word before at begins. A line end just
// before at is a word of its own.
func (b *Buffer) PrevWord(at int) int {
	if at > 0 && b.text[at-1] == '\n' {
		return at - 1
	}
	from := at
	for at > 0 && b.text[at-1] == ' ' {
		at--
	}
	for at > 0 {
		r, n := utf8.DecodeLastRuneInString(b.text[:at])
		if unicode.IsSpace(r) {
			break
		}
		at -= n
	}
	if at = b.snap(at); at >= from {
		return b.Prev(from) // a mark stands on the space before the word
	}
	return at
}

func (b *Buffer) skip(at int, space bool) int {
	for at < len(b.text) {
		r, _ := utf8.DecodeRuneInString(b.text[at:])
		if unicode.IsSpace(r) != space {
			break
		}
		at = b.Next(at)
	}
	return at
}

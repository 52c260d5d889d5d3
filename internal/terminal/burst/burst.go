// Package burst tells what a terminal sent at one instant from what was typed key by key. A terminal that does not mark
// pastes sends for one what looks like keys, and as keys it would run whatever its letters are bound to.
package burst

import (
	"bytes"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

const (
	most   = 8 // characters at one instant that are a paste, with a blank among them
	flurry = 3 // different printable characters in one read that nobody types as commands
	blanks = " \t\r\n"
)

// Paste reports whether what came at one instant is a paste: a line or more, or it hides something. Otherwise it is a
// flurry: text in a box, and anywhere else nothing. A word and Enter behind it is one: on a slow line they arrive as one.
func Paste(s []byte) bool {
	return hides(s) || utf8.RuneCount(s) >= most && bytes.ContainsAny(bytes.TrimSuffix(s, []byte{'\r'}), blanks)
}

// Stretch is how much of s was not typed key by key.
func Stretch(s []byte) int {
	if plain(s) && (printable(s) >= flurry || hides(s)) && !alike(s) {
		return len(s)
	}
	if n := apart(s); pasted(s[:n]) {
		return n
	}
	return 0
}

// Follows is how much of next, which came moments after s, belongs to it.
func Follows(s, next []byte) int {
	if plain(next) {
		return len(next)
	}
	head := bytes.ReplaceAll(s[:min(len(s), 512)], []byte{0x1b}, nil)
	if n := apart(append(head, next...)); pasted(append(head, next...)[:n]) {
		return n - len(head)
	}
	return rest(s, next)
}

// rest is how much of next finishes the character that s was cut in.
func rest(s, next []byte) int {
	whole := Complete(s)
	if whole == len(s) {
		return 0
	}
	char := append(bytes.Clone(s[whole:]), next...)
	if !utf8.FullRune(char) {
		return len(next)
	}
	_, n := utf8.DecodeRune(char)
	return max(n-(len(s)-whole), 0)
}

// Complete is the length of s without a character that is cut at its end.
func Complete(s []byte) int {
	for i := len(s) - 1; i >= 0 && i >= len(s)-utf8.UTFMax; i-- {
		if utf8.RuneStart(s[i]) {
			if utf8.FullRune(s[i:]) {
				return len(s)
			}
			return i
		}
	}
	return len(s)
}

// pasted reports whether s is so long that nobody typed it: whatever controls are in it, none of it is a key.
func pasted(s []byte) bool {
	s = s[:min(len(s), 512)]
	return printable(s) >= most && bytes.ContainsAny(s, blanks) && !alike(s)
}

// apart is where the keys begin that end a text: at an Escape, unless as much text as before follows it.
func apart(s []byte) int {
	i := bytes.IndexByte(s, 0x1b)
	if i < 0 {
		return len(s)
	}
	rest := s[i:]
	if pasted(s[:i]) && pasted([]byte(ansi.Strip(string(rest)))) && !bytes.Contains(rest, []byte("\x1b[200~")) {
		return len(s)
	}
	return i
}

// plain reports whether there is nothing but text, tabs, line ends and control characters that no key sends.
func plain(s []byte) bool {
	for _, c := range s {
		if c < 0x20 && c != '\r' && c != '\n' && c != '\t' && !keyless(c) || c == 0x7f {
			return false
		}
	}
	return true
}

// keyless reports whether c is a control character that is no key of ppb.
func keyless(c byte) bool { return c == 0 || c >= 0x1c && c <= 0x1f }

// hides reports whether a control character stands between others.
func hides(s []byte) bool {
	for i, c := range s {
		if keyless(c) && i > 0 && i < len(s)-1 {
			return true
		}
	}
	return false
}

// printable counts the characters that are no tab, line end or control character.
func printable(s []byte) int {
	n := 0
	for _, r := range string(s) {
		if r >= 0x20 && r != 0x7f {
			n++
		}
	}
	return n
}

// alike reports whether s is one character again and again: a key that is held.
func alike(s []byte) bool {
	_, n := utf8.DecodeRune(s)
	return len(bytes.ReplaceAll(s, s[:n], nil)) == 0
}

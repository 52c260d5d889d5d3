package sshd

import (
	"errors"
	"strings"
)

// words splits a command line as it arrives: ssh joins its arguments with spaces and drops the quotes that the person's
// own shell took, so most lines have none. Quotes that do arrive hold words together as in a shell; inside a word, as in
// "it's", one is a letter like any other.
func words(line string) ([]string, error) {
	var out []string
	var word strings.Builder
	in := false // a word
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			if in {
				out = append(out, word.String())
				word.Reset()
			}
			in = false
		case (c == '"' || c == '\'') && (!in || line[i-1] == '='):
			end := strings.IndexByte(line[i+1:], c)
			if end < 0 {
				return nil, errors.New("a quotation mark is opened and never closed")
			}
			word.WriteString(line[i+1 : i+1+end])
			i += 1 + end
			in = true
		case c == '\\' && i+1 < len(line) && strings.IndexByte(" \t\"'\\", line[i+1]) >= 0:
			i++
			word.WriteByte(line[i])
			in = true
		default:
			word.WriteByte(c)
			in = true
		}
	}
	if in {
		out = append(out, word.String())
	}
	return out, nil
}

package data

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
)

// WriteJSON writes v (a Document, a MeasureJSON or a MilestoneJSON) indented by two spaces and ended by a line end.
func WriteJSON(w io.Writer, v any) error {
	var line bytes.Buffer
	e := json.NewEncoder(&line)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	indent(out, line.Bytes())
	return out.Flush()
}

// indent writes what the encoder wrote, all on one line, as its own SetIndent("", "  ") would. That looks at each letter of
// each commentary, which takes longer than all the rest of an export: here texts are passed over as they are.
func indent(out *bufio.Writer, line []byte) {
	depth := 0
	newLine := func() {
		out.WriteByte('\n')
		for range depth {
			out.WriteString("  ")
		}
	}
	for i := 0; i < len(line); i++ {
		switch c := line[i]; c {
		case '"':
			end := textEnd(line, i)
			out.Write(line[i:end])
			i = end - 1
		case '{', '[':
			out.WriteByte(c)
			if next := line[i+1]; next == '}' || next == ']' {
				out.WriteByte(next)
				i++
				continue
			}
			depth++
			newLine()
		case '}', ']':
			depth--
			newLine()
			out.WriteByte(c)
		case ',':
			out.WriteByte(c)
			newLine()
		case ':':
			out.WriteString(": ")
		default:
			out.WriteByte(c)
		}
	}
}

// textEnd is behind the quote that ends the text which begins at i.
func textEnd(line []byte, i int) int {
	for i++; ; i++ {
		i += bytes.IndexAny(line[i:], `"\`)
		if line[i] == '"' {
			return i + 1
		}
		i++ // what is escaped
	}
}

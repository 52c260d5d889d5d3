package docx

import (
	"bufio"
	"encoding/xml"
	"strconv"
	"strings"
)

// xmlWriter puts markup together. A text goes through text or attr, and in no other way.
type xmlWriter struct {
	*bufio.Writer // keeps the first error, which Flush returns
}

// put writes markup.
func (x *xmlWriter) put(parts ...string) {
	for _, s := range parts {
		_, _ = x.WriteString(s)
	}
}

// text writes characters. What XML has no place for, broken UTF-8 too, is a replacement character.
func (x *xmlWriter) text(s string) {
	if plain(s) {
		x.put(s)
		return
	}
	_ = xml.EscapeText(x, []byte(s))
}

// plain reports whether a text is itself in XML: most are, and a report of thousands of measures has many.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < 0x20 || c >= 0x7f || c == '<' || c == '>' || c == '&' || c == '"' || c == '\'' {
			return false
		}
	}
	return true
}

// attr writes an attribute with a text for its value.
func (x *xmlWriter) attr(name, value string) {
	x.put(" ", name, `="`)
	x.text(value)
	x.put(`"`)
}

// element writes an element that has only a text.
func (x *xmlWriter) element(name, text string) {
	x.put("<", name, ">")
	x.text(text)
	end, _, _ := strings.Cut(name, " ") // behind its name stand attributes
	x.put("</", end, ">")
}

func itoa(n int) string { return strconv.Itoa(n) }

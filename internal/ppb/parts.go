package ppb

import (
	"fmt"
	"strings"
)

// ParseParts reads the one-line form of a measure's parts, `map=400 pre_map=49`, into their boxes. Parts are named by
// code; a value may hold blanks ("sec=92.10 %"). problem is a sentence where the line is not of this form.
func ParseParts(m *Measure, line string) (c Content, problem string) {
	c = Content{}
	rest := trimBlank(line)
	for rest != "" {
		code, after, ok := strings.Cut(rest, "=")
		part, known := m.Part(trimBlank(code))
		if !ok || !known {
			return nil, fmt.Sprintf("%s is not the value of a part: write %s", quote(rest), m.exampleLine())
		}
		value := after
		rest = ""
		if next := strings.IndexByte(after, '='); next >= 0 {
			at := strings.LastIndexFunc(strings.TrimRightFunc(after[:next], blank), blank)
			if at < 0 {
				return nil, fmt.Sprintf("%s is not the value of a part: write %s", quote(line), m.exampleLine())
			}
			value, rest = after[:at], trimBlank(after[at:])
		}
		f := PartField(part.Code)
		if _, twice := c[f]; twice {
			return nil, fmt.Sprintf("%s is given twice: write %s", part.Code, m.exampleLine())
		}
		if value = strings.TrimRight(trimBlank(value), ",;"); value != "" {
			c[f] = value
		}
	}
	return c, ""
}

// exampleLine shows how the measure's parts are written on one line.
func (m *Measure) exampleLine() string {
	words := make([]string, len(m.Parts))
	for i, p := range m.Parts {
		words[i] = fmt.Sprintf("%s=%d", p.Code, i+1)
	}
	return strings.Join(words, " ")
}

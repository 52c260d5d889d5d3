package theme

import (
	"strings"

	"ppbtui/internal/ui/component/text"
)

// pound is what £ is called where only ASCII is shown: three columns for one. The other two are taken from the blanks before
// it, which a number that stands at the right of its column has, else from the blanks that follow in the line; a line that has
// none grows by two.
const pound = "GBP"

// Over is by how many columns the longest line of what Shown gave is longer than w.
func (t *Theme) Over(shown string, w int) int {
	over := 0
	if t.opts.Plain && t.opts.Glyphs == ASCII && strings.Contains(shown, pound) {
		for l := range strings.SplitSeq(shown, "\n") {
			over = max(over, text.Width(l)-w)
		}
	}
	return over
}

// pounds writes £ out in a line, and says in which column stands then what stood in column x.
func pounds(line string, x int) (string, int) {
	if !strings.Contains(line, "£") {
		return line, x
	}
	var b []byte
	var owed, in, out int // columns owed, of the line so far as it was, as it is
	at := x
	for i := 0; i < len(line); {
		if in == x {
			at = out
		}
		if strings.HasPrefix(line[i:], "£") {
			owed += len(pound) - 1
			for owed > 0 && strings.HasSuffix(string(b[max(len(b)-2, 0):]), "  ") {
				b = b[:len(b)-1]
				owed--
				out--
			}
			b = append(b, pound...)
			i, in, out = i+len("£"), in+1, out+len(pound)
			continue
		}
		if owed > 0 && strings.HasPrefix(line[i:], "  ") {
			i++
			in++
			owed--
			continue
		}
		n, w := text.Cluster(line[i:])
		if end := strings.IndexByte(line[i:], 'm'); line[i] == 0x1b && end > 0 {
			n = end + 1 // a style, of no columns
		}
		b = append(b, line[i:i+n]...)
		i, in, out = i+n, in+w, out+w
	}
	if in <= x {
		at = out + x - in
	}
	return string(b), at
}

package text

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Facts are drawn lines for reading aloud: without styles and empty lines, and with one blank where several stood.
func Facts(lines []string) (out []string) {
	for _, l := range lines {
		for l := range strings.SplitSeq(l, "\n") {
			if fact := strings.Join(strings.Fields(ansi.Strip(l)), " "); fact != "" {
				out = append(out, fact)
			}
		}
	}
	return out
}

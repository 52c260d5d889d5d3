package finding

import (
	"strings"

	"ppbtui/internal/clean"
	"ppbtui/internal/ui/component/text"
)

// Words are the words of a commentary that findings speak of which nobody has answered, as they stand in shown: a text that is safe to show
// and ends with the commentary. What does not stand there word for word is left out.
func Words(list []Finding, commentary, shown string) (out []text.Span) {
	own, at := "", 0 // the commentary as it is shown, and where it begins
	for i := range list {
		f := &list[i]
		words := f.Marked(commentary)
		if words == "" || f.Answered {
			continue
		}
		if own == "" {
			own = clean.ShowBlock(commentary)
			if at = strings.LastIndex(shown, strings.TrimSpace(own)); at < 0 {
				return nil
			}
			at -= len(own) - len(strings.TrimLeft(own, " \n"))
		}
		from := at + len(clean.ShowBlock(commentary[:f.From]))
		to := from + len(clean.ShowBlock(words))
		if from >= 0 && to <= len(shown) && shown[from:to] == clean.ShowBlock(words) {
			out = append(out, text.Span{From: from, To: to})
		}
	}
	return out
}

package report

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

// final says by whom and when the quarter was signed off, what was left open, and by what that can be proved.
func (w *writer) final(so *ppb.SignOff) []doc.Line {
	out := []doc.Line{{Label: "Signed off", Text: fmt.Sprintf("by %s on %s. Figures, ratings and commentary do not change any more.",
		so.Name, so.At.Format("2 January 2006 at 15:04 MST"))}}
	if len(so.Open) > 0 {
		refs := make([]string, len(so.Open))
		for i, key := range so.Open {
			refs[i] = key
			if it := w.book.Item(key); it != nil {
				refs[i] = fmt.Sprintf("%s (%s)", it.Ref(), strings.ToLower(it.Entry.State.Label()))
			}
		}
		out = append(out, doc.Line{Label: "Not accepted", Text: fmt.Sprintf("%s of %s: %s. Reason: %s",
			wording.Count(len(so.Open), "item"), fmt.Sprint(len(w.book.Items)), strings.Join(refs, ", "), wording.Stop(so.Gaps))})
	}
	return append(out, doc.Line{Label: "Audit anchor", Text: so.Anchor})
}

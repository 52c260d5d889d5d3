package report

import (
	"fmt"
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

// final says by whom and when the quarter was signed off, what was left open, and by what that can be proved.
func (w *writer) final(so *ppb.SignOff) []doc.Line {
	text := fmt.Sprintf("by %s on %s, as revision %d", so.Name, signedAt(so.At), so.Revision)
	if so.Prepared != nil {
		text += fmt.Sprintf(", prepared by %s on %s", so.Prepared.Name, signedAt(so.Prepared.At))
	}
	out := []doc.Line{{Label: "Signed off", Text: text + ". It does not change any more: what is found wrong later is put right in another revision."}}
	for i, e := range so.Earlier {
		out = append(out, doc.Line{Label: fmt.Sprintf("Revision %d", i+1), Text: fmt.Sprintf("by %s on %s.", e.Name, signedAt(e.At))})
	}
	if len(so.Open) > 0 {
		refs := make([]string, len(so.Open))
		for i, key := range so.Open {
			refs[i] = key
			if it := w.book.Item(key); it != nil {
				refs[i] = fmt.Sprintf("%s (%s)", it.Ref(), strings.ToLower(it.Entry.State.Label()))
			}
		}
		text := fmt.Sprintf("%s of %s: %s.", wording.Count(len(so.Open), "item"), fmt.Sprint(len(w.book.Items)), strings.Join(refs, ", "))
		for _, g := range so.Reasons {
			text += fmt.Sprintf(" %s: %s", w.refOf(g.Key), wording.Stop(g.Reason))
		}
		if so.Gaps != "" {
			text += " Reason: " + wording.Stop(so.Gaps)
		}
		out = append(out, doc.Line{Label: "Not accepted", Text: text})
	}
	return append(out, doc.Line{Label: "Audit anchor", Text: so.Anchor})
}

func signedAt(t time.Time) string { return t.Format("2 January 2006 at 15:04 MST") }

// refOf is the ref of an item of the book as it is printed.
func (w *writer) refOf(key string) string {
	if it := w.book.Item(key); it != nil {
		return it.Ref()
	}
	return key
}

// judgedAt is the moment by which a quarter that is signed off is judged: that of its first revision. The later ones put right what
// was opened for that, and nothing else moves in them.
func judgedAt(so *ppb.SignOff) time.Time {
	if len(so.Earlier) > 0 {
		return so.Earlier[0].At
	}
	return so.At
}

package report

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

// working reports whether the edition is for those who work on the report: it alone has how a colour was worked out, what was typed, and
// how far each entry is.
func (w *writer) working() bool { return w.book.Edition == ppb.Working }

// workings are how a measure's colour was worked out, in the working edition; nothing of one that nothing was entered for.
func (w *writer) workings(r row) string {
	if !w.working() || blank(&r.Reading.Figure) && r.Reading.Figure.None == "" && !r.Reading.Judged {
		return ""
	}
	if r.Reading.Paragraph != "" {
		return r.Reading.Paragraph
	}
	return r.Reading.Sentence
}

// toSettle are the boxes of an entry that cannot be read, in the working edition.
func (w *writer) toSettle(r row) (out []doc.Detail) {
	if !w.working() {
		return nil
	}
	for _, p := range r.Reading.Problems {
		out = append(out, doc.Detail{Label: "To settle", Prose: doc.Plain(wording.Stop(p.Text))})
	}
	return out
}

package report

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// summaryID is what every item leads back to.
const summaryID = "summary"

// front is what a Board reads first: a page of summary, then all that is Red, then all that is Amber, and then what has no colour. It begins a
// page behind the summary, whatever that is.
func (w *writer) front() []doc.Block {
	out := append([]doc.Block{doc.Heading{Level: 2, ID: summaryID, Text: w.summaryTitle()}}, w.summary()...)
	n := len(out)
	out = append(out, w.exceptions(rag.Red)...)
	out = append(out, w.exceptions(rag.Amber)...)
	if !w.generates(ppb.GeneratedCorrections) {
		out = append(out, w.corrections()...)
	}
	out = append(out, w.excluded()...)
	if w.working() {
		out = append(out, w.settle()...)
	}
	if len(out) > n { // each of them begins with its heading
		first := out[n].(doc.Heading)
		first.Page = true
		out[n] = first
	}
	return out
}

// summaryTitle is the plan's where it has one.
func (w *writer) summaryTitle() string {
	for _, s := range w.book.Sections {
		if s.Kind == ppb.GeneratedSection && s.About == ppb.GeneratedSummary && s.Title != "" {
			return w.filled(s.Title)
		}
	}
	return "Summary"
}

// back leads from an item to the summary.
func back() doc.Line { return doc.Line{Text: "Summary", Link: summaryID, Quiet: true} }

package report

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// points are what the quarter has to be answered for, as a list of what they are about with the items: all of a kind but for
// the milestones that are past their due date, which have a line of their own.
func (w *writer) points(past map[string]bool) (list doc.List) {
	said := map[ppb.PointKind]string{}
	for _, p := range ppb.Points(w.book, rag.DateOf(w.now)) {
		text := p.Ref
		switch {
		case past[p.Key] && p.Kind == ppb.PointMilestone:
			continue
		case p.Brief != "":
			text = fmt.Sprintf("%s (%s)", p.Ref, p.Brief)
		}
		if said[p.Kind] != "" {
			text = said[p.Kind] + ", " + text
		}
		said[p.Kind] = text
	}
	for _, kind := range ppb.PointKinds() {
		if text := said[kind]; text != "" {
			list = append(list, doc.Term{Term: pointTerm(kind), Text: text})
		}
	}
	return list
}

// pointTerm is what a line of points is called in the report.
func pointTerm(kind ppb.PointKind) string {
	switch kind {
	case ppb.PointOwner:
		return "No responsible officer"
	case ppb.PointMilestone:
		return "Milestones carried though complete"
	}
	return kind.Title()
}

// gone are the items that are in the report no longer, with why: milestones that were closed, and what else has ended.
func (w *writer) gone() []doc.Block {
	var closed, ended doc.List
	for _, g := range w.book.Gone {
		switch g.How {
		case ppb.ClosedAchieved:
			closed = append(closed, doc.Term{Term: g.Ref, Text: titled(g.Title, "achieved.")})
		case ppb.ClosedNotAchieved:
			closed = append(closed, doc.Term{Term: g.Ref, Text: titled(g.Title, "not achieved.")})
		default:
			text := "No longer reported."
			if g.Title != "" {
				text = wording.Stop(g.Title)
			}
			if g.Why != "" {
				text += " " + wording.Sentence(g.Why)
			}
			ended = append(ended, doc.Term{Term: g.Ref, Text: text})
		}
	}
	var out []doc.Block
	if len(closed) > 0 {
		out = append(out, doc.Heading{Level: 3, ID: "closed", Text: "Milestones closed"}, closed)
	}
	if len(ended) > 0 {
		out = append(out, doc.Heading{Level: 3, ID: "ended", Text: "No longer reported"}, ended)
	}
	return out
}

// behindOutturn is what stands below last year's figure: that it can still change, or what it came in the place of.
func behindOutturn(f *ppb.Figure) (out doc.Cell) {
	if !f.Open.IsZero() {
		out = append(out, doc.Line{Text: fmt.Sprintf("provisional, Quarter %d is not signed off", f.Open.Q), Quiet: true})
	}
	if f.Replaces != "" {
		out = append(out, doc.Line{Text: "replaces " + f.Replaces, Quiet: true})
	}
	return out
}

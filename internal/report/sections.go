package report

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// notSupplied stands where nobody has written what a section is there for.
const notSupplied = "Not supplied."

// bySections is the report by the plan's sections, behind what a Board reads first. What must not be lost is printed where no section is there
// for it: what was corrected before all sections, what members asked for behind the performance, and changes of target and what has gone at its end.
func (w *writer) bySections() (out []doc.Block) {
	out = w.front()
	for _, c := range w.outline {
		out = append(out, w.chapter(c)...)
		if performs(c) && !w.generates(ppb.GeneratedArising) {
			out = append(out, w.arising()...)
		}
	}
	return out
}

// generates reports whether a section is there for this part.
func (w *writer) generates(part string) bool {
	for _, s := range w.book.Sections {
		if s.Kind == ppb.GeneratedSection && s.About == part {
			return true
		}
	}
	return false
}

// performs reports whether the performance stands in the chapter or below it.
func performs(c *ppb.Chapter) bool {
	for _, below := range c.Below {
		if performs(below) {
			return true
		}
	}
	return c.Kind == ppb.PerformanceSection
}

// chapter is a section with those below it.
func (w *writer) chapter(c *ppb.Chapter) []doc.Block {
	level := min(c.Depth+2, doc.Deepest)
	if c.Kind == ppb.GeneratedSection && c.About == ppb.GeneratedSummary && c.Number == "" && len(c.Below) == 0 {
		return nil // it stands before all
	}
	out := []doc.Block{doc.Heading{Level: level, ID: unique(w.ids, slug("section", c.Code)), Text: headed(c.Number, w.filled(c.Title))}}
	switch c.Kind {
	case ppb.PerformanceSection:
		out = append(out, w.performance(c, level)...)
	case ppb.ChartSection:
		out = append(out, w.tableChart(c)...)
	case ppb.GeneratedSection:
		out = append(out, w.generated(c.About, level)...)
	default:
		out = append(out, w.written(c, level)...)
	}
	for _, below := range c.Below {
		out = append(out, w.chapter(below)...)
	}
	return out
}

// performance is the objectives, and behind them what has no section of its own.
func (w *writer) performance(c *ppb.Chapter, level int) []doc.Block {
	out := w.objectives(c.Objectives)
	if !w.generates(ppb.GeneratedChanges) {
		out = append(out, w.restated()...)
	}
	return under(level-2, append(out, w.gone()...))
}

// generated is a part that nobody types.
func (w *writer) generated(part string, level int) []doc.Block {
	down := level - 2
	switch part {
	case ppb.GeneratedSummary:
		return leadTo("The summary stands before all sections.", summaryID)
	case ppb.GeneratedExceptions:
		return w.leadToExceptions()
	case ppb.GeneratedDataQuality:
		return w.dataQuality()
	case ppb.GeneratedChanges:
		return or(under(down, w.restated()), "No target and no due date was changed.")
	case ppb.GeneratedCorrections:
		return or(under(down+1, w.corrections()), "Nothing has been corrected since the report before this one.")
	case ppb.GeneratedArising:
		if all := w.arising(); len(all) > 0 {
			return all[1:]
		}
		return []doc.Block{doc.Plain("Members have asked for nothing that is open.")}
	case ppb.GeneratedSymbols:
		out := under(down, w.symbols())
		if !w.generates(ppb.GeneratedShorthand) {
			out = append(out, shorthandWords())
		}
		return out
	case ppb.GeneratedTravel:
		return travelKey()
	case ppb.GeneratedShorthand:
		return []doc.Block{shorthandKey()}
	case ppb.GeneratedOfficers:
		return []doc.Block{w.officerKey()}
	}
	return []doc.Block{doc.Plain(notSupplied)}
}

// leadTo is a sentence that leads to what it tells of.
func leadTo(says, id string) []doc.Block {
	return []doc.Block{doc.Prose{{Link: id, Lines: []string{says}}}}
}

// leadToExceptions leads to all that is Red or Amber, which stands before the sections.
func (w *writer) leadToExceptions() (out []doc.Block) {
	for _, is := range []rag.Status{rag.Red, rag.Amber} {
		for _, r := range w.rows() {
			if r.Reading.Published == is {
				out = append(out, leadTo("All that is "+ratingMark(is).Word()+" stands before the sections.", exceptionsID(is))...)
				break
			}
		}
	}
	return or(out, "No measure and no milestone is Red or Amber.")
}

// under is blocks with their headings so many levels further down.
func under(down int, blocks []doc.Block) []doc.Block {
	out := make([]doc.Block, len(blocks))
	for i, b := range blocks {
		if h, ok := b.(doc.Heading); ok {
			h.Level = min(h.Level+down, doc.Deepest)
			b = h
		}
		out[i] = b
	}
	return out
}

// or is the blocks, or words where there are none.
func or(blocks []doc.Block, words string) []doc.Block {
	if len(blocks) == 0 {
		return []doc.Block{doc.Plain(words)}
	}
	return blocks
}

// headed is a heading with its number, where it has one.
func headed(number, title string) string {
	if number == "" {
		return title
	}
	return number + " " + title
}

func (w *writer) filled(text string) string { return ppb.Filled(&w.book.Plan, text) }

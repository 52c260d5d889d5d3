package docx

import "ppbtui/internal/report/doc"

// chunk is blocks on pages of one kind.
type chunk struct {
	page   page
	blocks []doc.Block
}

// chunked are the headings with what stands under them. What has a table that a page upright is too narrow for is on pages that lie,
// its headings and notes too, so that neither is alone.
func chunked(blocks []doc.Block) (out []chunk) {
	under := false // a block that is no heading stands in the last one
	for _, b := range blocks {
		_, heading := b.(doc.Heading)
		if len(out) == 0 || heading && under {
			out, under = append(out, chunk{page: portrait}), false
		}
		last := &out[len(out)-1]
		last.blocks, under = append(last.blocks, b), under || !heading
		if t, ok := b.(doc.Table); ok && wide(&t) {
			last.page = landscape
		}
	}
	return out
}

// shortText is so many bytes of a text, about four lines.
const shortText = 400

// leads reports whether a text is a few words between a heading and its table: left at the foot of a page, the heading would seem to have
// no more.
func leads(above, b, below doc.Block) bool {
	_, heading := above.(doc.Heading)
	text, prose := b.(doc.Prose)
	_, table := below.(doc.Table)
	if !heading || !prose || !table || len(text) != 1 || text[0].Table != nil {
		return false
	}
	n := 0
	for _, l := range text[0].Lines {
		n += len(l)
	}
	return n < shortText
}

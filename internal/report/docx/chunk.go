package docx

import "ppbtui/internal/report/doc"

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

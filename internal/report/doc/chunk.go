package doc

// Chunk is blocks on pages of one kind: upright ones, or ones that lie.
type Chunk struct {
	Lies   bool
	Blocks []Block
}

// Chunks are the headings with what stands under them. What has a table that a page upright is too narrow for is on pages that lie,
// its headings and notes too, so that neither is alone.
func Chunks(blocks []Block) (out []Chunk) {
	under := false // a block that is no heading stands in the last one
	for _, b := range blocks {
		_, heading := b.(Heading)
		if len(out) == 0 || heading && under {
			out, under = append(out, Chunk{}), false
		}
		last := &out[len(out)-1]
		last.Blocks, under = append(last.Blocks, b), under || !heading
		if t, ok := b.(Table); ok && t.wide() {
			last.Lies = true
		}
	}
	return out
}

// shortText is so many bytes of a text, about four lines.
const shortText = 400

// Leads reports whether a text is a few words between a heading and its table: left at the foot of a page, the heading would seem to have
// no more.
func Leads(above, b, below Block) bool {
	_, heading := above.(Heading)
	text, prose := b.(Prose)
	_, table := below.(Table)
	if !heading || !prose || !table || len(text) != 1 || text[0].Table != nil {
		return false
	}
	n := 0
	for _, l := range text[0].Lines {
		n += len(l)
	}
	return n < shortText
}

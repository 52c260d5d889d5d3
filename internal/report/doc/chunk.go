package doc

// Chunk is blocks on pages of one kind.
type Chunk struct {
	Wide   bool // on pages that lie
	Blocks []Block
}

// Chunks are headings with what stands under them. What has a table that a page upright is too narrow for is on pages that lie, its headings
// and notes too, so that neither is alone.
func Chunks(blocks []Block, wide func(*Table) bool) (out []Chunk) {
	under := false // a block that is no heading stands in the last one
	for _, b := range blocks {
		_, heading := b.(Heading)
		if len(out) == 0 || heading && under {
			out, under = append(out, Chunk{}), false
		}
		last := &out[len(out)-1]
		last.Blocks, under = append(last.Blocks, b), under || !heading
		if t, ok := b.(Table); ok && wide(&t) {
			last.Wide = true
		}
	}
	return out
}

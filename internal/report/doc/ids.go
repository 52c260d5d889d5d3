package doc

// IDs are those that something can lead to, each once, in their order.
func IDs(blocks []Block) (out []string) {
	seen := map[string]bool{"": true}
	add := func(id string) {
		if !seen[id] {
			seen[id], out = true, append(out, id)
		}
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case Heading:
			add(b.ID)
		case Table:
			for i := range b.Rows {
				add(b.Rows[i].ID)
			}
		}
	}
	return out
}

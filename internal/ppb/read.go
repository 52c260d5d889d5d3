package ppb

// Read says what the boxes of an item mean in the plan's quarter. It is pure and runs on every key press.
func Read(p *Plan, it *Item, c Content) Reading {
	panic("unfinished")
}

package ppb

// Box is what the value box of a part takes, or the whole's where no part of that code is.
func (m *Measure) Box(part string) Box {
	if p, ok := m.Part(part); ok {
		return m.partBox(p)
	}
	return m.box()
}

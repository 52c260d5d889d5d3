package doc

// Says is a column's header on one line: "Savings value, 2023/24 (£'000)".
func (c Column) Says() string {
	s := c.Text
	if c.Group != "" {
		s = c.Group + ", " + s
	}
	if c.Unit != "" {
		s += " (" + c.Unit + ")"
	}
	return s
}

// CommonUnit is the unit of all columns that have numbers, where they have one and the same.
func (t *Table) CommonUnit() (unit string) {
	for _, c := range t.Columns {
		switch {
		case !c.Numeric:
		case c.Unit == "" || unit != "" && unit != c.Unit:
			return ""
		default:
			unit = c.Unit
		}
	}
	return unit
}

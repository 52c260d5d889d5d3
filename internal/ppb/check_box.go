package ppb

// Box is the box of an item in which a warning is put right: where one key leads to from it. Empty where it is none of the entry's, but the
// plan's or who is responsible.
func (c Check) Box(it *Item) Field {
	rule, place := ruleNamed(c.Rule), c.Place()
	switch {
	case rule.Leads != "":
		return rule.Leads
	case place == AtItem:
		return ""
	case place == AtText:
		return FieldCommentary
	case it.Measure != nil:
		return it.Measure.firstBox(c.Part)
	case it.Milestone != nil:
		return FieldStatus
	case it.Grid != nil:
		return FieldRows
	}
	return FieldCommentary
}

// firstBox is the first box of a part, or where it is none of the measure's of the whole.
func (m *Measure) firstBox(part string) Field {
	if _, ok := m.Part(part); !ok {
		part = ""
		if len(m.Parts) > 0 {
			part = m.Parts[0].Code
		}
	}
	return m.valueFields(part)[0]
}

// Marked are the words of a commentary that a warning speaks of; empty where it speaks of none alone.
func (c Check) Marked(commentary string) string {
	if c.From < 0 || c.To <= c.From || c.To > len(commentary) {
		return ""
	}
	return commentary[c.From:c.To]
}

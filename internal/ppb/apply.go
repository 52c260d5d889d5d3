package ppb

import "slices"

// Apply is what an item's content becomes when these boxes are changed in one act: what is named holds exactly what is
// given, and what that leaves without a meaning goes (see goes). c itself stays.
func (c Content) Apply(it *Item, changes map[Field]string) Content {
	out := c.clone() // once: a pasted block is hundreds of changes
	for _, f := range c.goes(it, changes) {
		out.put(f, "")
	}
	for f, text := range changes { // in any order
		out.put(f, text)
	}
	if printed, named := changes[FieldPrinted]; named {
		out.put(FieldPrinted, printed) // a new value has dropped it
	}
	return out
}

// goes are the filled boxes that changes empty without naming them: a value and what was said of it beside a reason for
// none, and the other way round; the promised date of another reason; and the reason of a judgement that is withdrawn.
func (c Content) goes(it *Item, changes map[Field]string) (out []Field) {
	clear := func(fields ...Field) {
		for _, f := range fields {
			if _, named := changes[f]; !named && c[f] != "" {
				out = append(out, f)
			}
		}
	}
	withdrawn := func(f Field) bool {
		text, named := changes[f]
		return named && text == ""
	}
	if withdrawn(FieldRAG) {
		clear(FieldReason)
	}
	if withdrawn(FieldTravel) {
		clear(FieldTravelWhy)
	}
	none, named := changes[FieldNone]
	if named && NoneReason(none) != NotAvailable {
		clear(FieldPromised)
	}
	switch {
	case named && none != "":
		clear(FieldFlags, FieldAsOf, FieldDenAsOf, FieldPrinted)
		clear(it.valueFields()...)
	case !named && c[FieldNone] != "" && slices.ContainsFunc(it.valueFields(), func(f Field) bool { return changes[f] != "" }):
		clear(FieldNone, FieldPromised, FieldQualifier)
	}
	return out
}

// valueFields are the boxes of an item that hold its number or numbers.
func (it *Item) valueFields() []Field {
	return slices.DeleteFunc(append(it.Fields(), FieldValue), func(f Field) bool { // FieldValue: of parts on one line
		return !f.HoldsValue()
	})
}

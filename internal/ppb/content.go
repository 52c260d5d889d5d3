package ppb

import (
	"maps"
	"slices"
	"strings"
)

// Field names one box of an entry. A part's box is PartField(code).
type Field string

// The fields of an entry. Each holds exactly what was typed.
const (
	FieldValue      Field = "value"         // the number of a measure without parts, or the one-line form of its parts
	FieldPrinted    Field = "printed"       // the figure as printed elsewhere, kept verbatim beside the value
	FieldFlags      Field = "flags"         // letters of p e f r b, comma separated
	FieldAsOf       Field = "as_of"         // date
	FieldDenAsOf    Field = "den_as_of"     // date of a fraction's denominator, where it is another
	FieldNone       Field = "none"          // why there is no value: a NoneReason
	FieldPromised   Field = "promised"      // date a missing value is promised for
	FieldQualifier  Field = "qualifier"     // short printed note on the value
	FieldCommentary Field = "commentary"    // 100 to 300 words; of a text all that is printed
	FieldSameAs     Field = "same_as"       // key or ref of the item whose commentary stands for this one's
	FieldRAG        Field = "rag"           // published instead of the computed status, or a milestone's judgement
	FieldReason     Field = "rag_reason"    // why the published RAG is not the computed one
	FieldTravel     Field = "travel"        // published direction of travel instead of the computed one
	FieldTravelWhy  Field = "travel_reason" // why
	FieldStatus     Field = "status"        // of a milestone: a MilestoneStatus
	FieldForecast   Field = "forecast"      // date a milestone is expected to be reached
	FieldTitle      Field = "title"         // of a text, where it is printed under another than the plan's
	FieldFile       Field = "file"          // of a text that is an attachment: see File

	partPrefix = "part:"
)

// PartField is the box of the part with this code.
func PartField(code string) Field { return Field(partPrefix + code) }

// Part is the part's code when the field is a part's box.
func (f Field) Part() (code string, ok bool) { return strings.CutPrefix(string(f), partPrefix) }

// Content is what the boxes of an entry hold, by field, exactly as typed. An empty box is absent. The nil Content is
// empty and can be read.
type Content map[Field]string

// With is a copy of c with one box changed. A figure as printed belongs to the value it was printed for, so changing a
// value or a part drops it.
func (c Content) With(f Field, text string) Content {
	out := c.clone()
	out.put(f, text)
	return out
}

// clone is a copy that can be changed.
func (c Content) clone() Content {
	if c == nil {
		return Content{}
	}
	return maps.Clone(c)
}

// put is With in place.
func (c Content) put(f Field, text string) {
	if f.HoldsValue() && c[f] != text {
		delete(c, FieldPrinted)
	}
	if text == "" {
		delete(c, f)
	} else {
		c[f] = text
	}
}

// Fields are the filled boxes in a stable order.
func (c Content) Fields() []Field { return slices.Sorted(maps.Keys(c)) }

// Equal reports whether both hold the same text in every box.
func (c Content) Equal(d Content) bool { return maps.Equal(c, d) }

// Changed are the boxes that differ between c and d, in a stable order.
func (c Content) Changed(d Content) []Field {
	var out []Field
	for f, t := range c {
		if d[f] != t {
			out = append(out, f)
		}
	}
	for f := range d {
		if _, ok := c[f]; !ok {
			out = append(out, f)
		}
	}
	slices.Sort(out)
	return out
}

// Words counts the words of a text.
func Words(s string) int { return len(strings.Fields(s)) }

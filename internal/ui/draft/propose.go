package draft

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// offer is what was read from a cell that is no plain number, such as "400 MAP 49 PRE-MAP" or "208 instances": it is asked
// about, never applied in silence.
type offer struct {
	parts    ppb.Content
	leftover string
	from     ppb.Field // the box the text stands in
	text     string    // as it was pasted or typed
	refused  string    // a text that is not offered again
}

// Offering reports whether there is something to take or to leave.
func (s *Session) Offering() bool { return len(s.offer.parts) > 0 }

// Propose reads the number or the parts from a text that was typed or pasted into a value box and is not a number as it
// stands, and offers what it found. A box in which a mark stands for something hidden that was removed is not read: what
// the mark kept apart may be two numbers.
func (s *Session) Propose(f ppb.Field, text string) {
	s.offer = offer{refused: s.offer.refused}
	if text == s.offer.refused || !s.Wrong(f) || strings.ContainsRune(s.typing.content[f], utf8.RuneError) {
		return
	}
	m := s.held.item.Measure
	if m.Months != ppb.NoMonths {
		return // which month the numbers of a cell are of is not known
	}
	o := offer{from: f, text: text}
	var problem string
	if o.parts, problem = ppb.ParseParts(m, text); problem != "" || !strings.Contains(text, "=") {
		var ok bool
		if o.parts, o.leftover, ok = ppb.ProposeParts(m, text); !ok {
			o.parts, o.leftover, ok = ppb.ProposeBox(m, f, text, s.typing.content)
		}
		if !ok {
			return
		}
	}
	if s.readable(&o) {
		s.offer = o
	}
}

// readable reports whether what is offered can be read: nothing else is worth asking about.
func (s *Session) readable(o *offer) bool {
	r := ppb.Read(s.Plan(), s.held.item, s.taken(o))
	for _, p := range r.Problems {
		if Figure(p.Field) {
			return false
		}
	}
	return true
}

// taken is the content with the offer in its boxes.
func (s *Session) taken(o *offer) ppb.Content {
	c := s.typing.content
	if _, kept := o.parts[o.from]; !kept {
		c = c.With(o.from, "")
	}
	for _, f := range o.parts.Fields() {
		if f != ppb.FieldPrinted {
			c = c.With(f, o.parts[f])
		}
	}
	if printed := o.parts[ppb.FieldPrinted]; printed != "" { // after the values: changing one drops it
		c = c.With(ppb.FieldPrinted, printed)
	}
	if rest := strings.TrimSpace(o.leftover); rest != "" && c[ppb.FieldQualifier] == "" {
		c = c.With(ppb.FieldQualifier, rest)
	}
	return c
}

// Take puts what is offered into its boxes, and the rest of the cell into the note on the value where that is empty. It
// says what was taken.
func (s *Session) Take() string {
	o := s.offer
	s.offer = offer{}
	s.typing.content = s.taken(&o)
	s.Reread()
	return "Taken: " + s.offered(o.parts) + "."
}

// Refuse leaves the text as it stands and does not offer it again.
func (s *Session) Refuse() { s.offer = offer{refused: s.offer.text} }

// Question is the offer as a sentence.
func (s *Session) Question() string {
	q := "Read as " + s.offered(s.offer.parts) + "."
	if rest := strings.TrimSpace(s.offer.leftover); rest != "" {
		q += fmt.Sprintf(" %q goes into the note.", rest)
	}
	return q
}

func (s *Session) offered(parts ppb.Content) string {
	var out []string
	if v, ok := parts[ppb.FieldValue]; ok {
		out = append(out, v)
	}
	for _, p := range s.held.item.Measure.Parts {
		if text, ok := parts[ppb.PartField(p.Code)]; ok {
			out = append(out, p.Label+" "+text)
		}
	}
	if flags, ok := parts[ppb.FieldFlags]; ok {
		out = append(out, "flags "+flags)
	}
	return wording.And(out)
}

package entry

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
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

func (o *offer) live() bool { return len(o.parts) > 0 }

// propose reads the number or the parts from a text in a value box that is not a number as it stands.
func (s *Screen) propose(b *box, text string) {
	refused := s.offer.refused
	s.offer = offer{refused: refused}
	if text == refused || !s.wrong(b.field) || strings.ContainsRune(b.text(), clean.Mark) {
		return
	}
	m := s.item.Measure
	o := offer{from: b.field, text: text}
	var problem string
	if o.parts, problem = ppb.ParseParts(m, text); problem != "" || !strings.Contains(text, "=") {
		var ok bool
		if o.parts, o.leftover, ok = ppb.ProposeParts(m, text); !ok {
			o.parts, o.leftover, ok = ppb.ProposeBox(m, b.field, text, s.content)
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
func (s *Screen) readable(o *offer) bool {
	r := ppb.Read(s.plan, s.item, s.taken(o))
	for _, p := range r.Problems {
		if _, part := p.Field.Part(); part || p.Field == ppb.FieldValue {
			return false
		}
	}
	return true
}

// taken is the content with the offer in its boxes.
func (s *Screen) taken(o *offer) ppb.Content {
	c := s.content
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

// wrong reports whether the box cannot be read.
func (s *Screen) wrong(f ppb.Field) bool {
	for _, p := range s.reading.Problems {
		if p.Field == f {
			return true
		}
	}
	return false
}

// takeOffer puts the parts into their boxes, and the rest of the cell into the note on the value where that is empty.
func (s *Screen) takeOffer() tea.Cmd {
	o := s.offer
	s.offer = offer{}
	s.content = s.taken(&o)
	s.fill()
	s.reread()
	s.notice = "Taken: " + s.offerWords(o.parts) + "."
	return s.keep()
}

// refuseOffer leaves the text as it stands and does not ask about it again.
func (s *Screen) refuseOffer() tea.Cmd {
	s.offer = offer{refused: s.offer.text}
	s.notice = "Left as it is."
	return nil
}

// question is the offer as a sentence.
func (s *Screen) question() string {
	q := "Read as " + s.offerWords(s.offer.parts) + "."
	if rest := strings.TrimSpace(s.offer.leftover); rest != "" {
		q += fmt.Sprintf(" %q goes into the note.", rest)
	}
	return q + " Enter takes this, Esc leaves your text."
}

func (s *Screen) offerWords(parts ppb.Content) string {
	var out []string
	if v, ok := parts[ppb.FieldValue]; ok {
		out = append(out, v)
	}
	for _, p := range s.item.Measure.Parts {
		if text, ok := parts[ppb.PartField(p.Code)]; ok {
			out = append(out, p.Label+" "+text)
		}
	}
	if flags, ok := parts[ppb.FieldFlags]; ok {
		out = append(out, "flags "+flags)
	}
	return list(out)
}

package entry

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
)

// offer is what was read from a composite cell such as "400 MAP 49 PRE-MAP": it is asked about, never applied in silence.
type offer struct {
	parts    ppb.Content
	leftover string
	from     ppb.Field // the box the text stands in
	text     string    // as it was pasted or typed
	refused  string    // a text that is not offered again
}

func (o *offer) live() bool { return len(o.parts) > 0 }

// propose reads the parts from a text in a value box. A plain number is none.
func (s *Screen) propose(b *box, text string) {
	refused := s.offer.refused
	s.offer = offer{refused: refused}
	m := s.item.Measure
	if m == nil || len(m.Parts) == 0 || text == refused || !strings.ContainsAny(strings.TrimSpace(text), " =/;,\n\t") {
		return
	}
	if c, problem := ppb.ParseParts(m, text); problem == "" && strings.Contains(text, "=") {
		s.offer = offer{parts: c, from: b.field, text: text}
		return
	}
	if c, leftover, ok := ppb.ProposeParts(m, text); ok && len(c) > 1 {
		s.offer = offer{parts: c, leftover: leftover, from: b.field, text: text}
	}
}

// takeOffer puts the parts into their boxes, and the rest of the cell into the note on the value where that is empty.
func (s *Screen) takeOffer() tea.Cmd {
	o := s.offer
	s.offer = offer{}
	if _, kept := o.parts[o.from]; !kept {
		s.content = s.content.With(o.from, "")
	}
	for _, f := range o.parts.Fields() {
		s.content = s.content.With(f, o.parts[f])
	}
	if rest := strings.TrimSpace(o.leftover); rest != "" && s.content[ppb.FieldQualifier] == "" {
		s.content = s.content.With(ppb.FieldQualifier, rest)
	}
	s.fill()
	s.reread()
	s.notice = "Put into the parts: " + s.offerWords(o.parts) + "."
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
	for _, p := range s.item.Measure.Parts {
		if text, ok := parts[ppb.PartField(p.Code)]; ok {
			out = append(out, p.Label+" "+text)
		}
	}
	return list(out)
}

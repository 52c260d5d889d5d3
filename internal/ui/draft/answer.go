package draft

import "ppbtui/internal/ppb"

// Answering is whether the person may answer a finding of what the boxes say now with this reason: an error where they may not.
func (s *Session) Answering(c ppb.Check, why string) (ppb.Entry, error) {
	it := *s.held.item
	it.Entry.Content = s.typing.content
	return ppb.AnswerCheck(&it, &ppb.Reading{Checks: []ppb.Check{c}}, s.Actor, c.Key(), why)
}

// Answered takes in that an answer was kept or withdrawn. What was typed before is committed by then.
func (s *Session) Answered(m Moved) {
	if m.Err == nil {
		s.becomes(m.Entry)
	}
}

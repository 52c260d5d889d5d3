package draft

import "ppbtui/internal/ui/finding"

// Findings are what is to be checked of what the boxes say, and of the item among the others as it was committed last: what was found
// of the commentary is what was found at the last [Session.Reread].
func (s *Session) Findings() []finding.Finding { return s.says.findings }

// Rereads grows whenever the commentary was read: what is marked in it is to be marked anew then.
func (s *Session) Rereads() int { return s.says.rereads }

// find is what is found, and what of it is answered: an answer is one to what the boxes say now.
func (s *Session) find() {
	e := s.held.item.Entry
	e.Content = s.typing.content
	s.says.findings = finding.Of(&e, s.says.reading.Checks, s.held.across)
}

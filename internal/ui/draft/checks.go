package draft

import "ppbtui/internal/ppb"

// FigureChecks are the warnings about the figure, the worst first.
func (s *Session) FigureChecks() []ppb.Check {
	return ppb.ChecksAt(s.says.reading.Checks, ppb.AtFigure)
}

// TextChecks are the warnings about the commentary.
func (s *Session) TextChecks() []ppb.Check { return ppb.ChecksAt(s.says.reading.Checks, ppb.AtText) }

package data

import (
	"strings"

	"ppbtui/internal/ppb"
)

// Absence is why a figure is not there, as far as formats have a sign for it.
type Absence uint8

// The absences.
const (
	NotThere      Absence = iota // it is not available
	NotApplicable                // there can be none
	NotTold                      // it is withheld
)

// AbsenceOf is that of a figure by the words that say why there is none.
func AbsenceOf(says string) Absence {
	switch {
	case strings.HasPrefix(says, ppb.Suppressed.Label()):
		return NotTold
	case says == ppb.NotApplicable.Label(), says == ppb.NotDue.Label(), says == ppb.ByPartWords:
		return NotApplicable
	}
	return NotThere
}

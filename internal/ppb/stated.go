package ppb

// Stated says how a target or a due date came to be stated.
type Stated string

// The ways.
const (
	StatedFirst   Stated = ""        // for the first time, or as a change where there is an earlier one
	StatedError   Stated = "error"   // in place of one that was stated wrongly
	StatedCarried Stated = "carried" // taken over from the year before, and to be confirmed
)

// Standings are where a target can come from.
func Standings() []string { return []string{"statutory", "local", "national"} }

// DueDate is one statement of when a milestone is due.
type DueDate struct {
	Due        Date
	ApprovedBy string `json:",omitempty"`
	ApprovedOn Date   `json:",omitzero"`
	Reason     string `json:",omitempty"`
	Stated     Stated `json:",omitempty"`
}

package data

// Summary counts the items of a quarter by what is published.
type Summary struct {
	Measures       MeasureCounts   `json:"measures"`
	Milestones     MilestoneCounts `json:"milestones"`
	States         StateCounts     `json:"states"`
	WithoutOfficer []string        `json:"without_officer"` // keys
}

// MeasureCounts add up to all measures. ByPart are those with no overall colour, whose parts have their own.
type MeasureCounts struct {
	Green  int `json:"green"`
	Amber  int `json:"amber"`
	Red    int `json:"red"`
	None   int `json:"none"`
	ByPart int `json:"by_part"`
}

// MilestoneCounts add up to all milestones.
type MilestoneCounts struct {
	Green int `json:"green"`
	Amber int `json:"amber"`
	Red   int `json:"red"`
	None  int `json:"none"`
}

// StateCounts add up to all items.
type StateCounts struct {
	NotStarted int `json:"not_started"`
	InProgress int `json:"in_progress"`
	Submitted  int `json:"submitted"`
	Returned   int `json:"returned"`
	Accepted   int `json:"accepted"`
	NotDue     int `json:"not_due"` // in this quarter, and nothing was entered all the same
}

func (c *MeasureCounts) add(published string, byPart bool) {
	switch {
	case byPart && published == "none":
		c.ByPart++
	case published == "green":
		c.Green++
	case published == "amber":
		c.Amber++
	case published == "red":
		c.Red++
	default:
		c.None++
	}
}

func (c *MilestoneCounts) add(published string) {
	switch published {
	case "green":
		c.Green++
	case "amber":
		c.Amber++
	case "red":
		c.Red++
	default:
		c.None++
	}
}

func (c *StateCounts) add(state string) {
	switch state {
	case "in_progress":
		c.InProgress++
	case "submitted":
		c.Submitted++
	case "returned":
		c.Returned++
	case "accepted":
		c.Accepted++
	default:
		c.NotStarted++
	}
}

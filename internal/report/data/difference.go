package data

import (
	"time"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

// Difference is one thing that is another on two sides, in words. An empty text is nothing.
type Difference struct {
	Name  string `json:"name"`  // of a box of the entry, or rating, direction, target, due, title, state
	Label string `json:"label"` // for people
	Was   string `json:"was"`
	Is    string `json:"is"`
}

// Differences are those of an item.
func Differences(all []ppb.Difference) []Difference {
	out := make([]Difference, 0, len(all))
	for _, d := range all {
		out = append(out, Difference{clean.Line(string(d.Name)), clean.Line(d.Label), clean.Text(d.Was), clean.Text(d.Is)})
	}
	return out
}

// Correction is one item that a revision has put right. Where withheld is true, what stood there was withdrawn, and "was" is
// empty.
type Correction struct {
	Quarter  string       `json:"quarter"`
	Revision int          `json:"revision"`
	Key      string       `json:"key"`
	Ref      string       `json:"ref"`
	Title    string       `json:"title"`
	Reason   string       `json:"reason"`
	OpenedBy string       `json:"opened_by"` // names
	OpenedAt string       `json:"opened_at"` // RFC 3339, UTC
	Entered  string       `json:"entered_by"`
	Accepted string       `json:"accepted_by"`
	On       string       `json:"accepted_at"`
	Withheld bool         `json:"withheld"`
	Changes  []Difference `json:"changes"`
}

func corrections(all []ppb.Correction) []Correction {
	out := make([]Correction, 0, len(all))
	for _, c := range all {
		out = append(out, Correction{
			Quarter: c.Quarter.String(), Revision: c.Revision, Key: clean.Line(c.Key), Ref: clean.Line(c.Ref), Title: clean.Line(c.Title),
			Reason: clean.Text(c.Reason), OpenedBy: clean.Line(c.Name), OpenedAt: moment(c.At), Entered: clean.Line(c.Entered),
			Accepted: clean.Line(c.Accepted), On: moment(c.On), Withheld: c.Withheld, Changes: Differences(c.Changes),
		})
	}
	return out
}

func moment(t time.Time) string { return t.UTC().Format(time.RFC3339) }

package ppb

import "slices"

// NoneReason says why there is no value. A missing value is a state with a reason, never an empty number.
type NoneReason string

// The reasons.
const (
	NotAvailable  NoneReason = "not_available" // with the date it is promised for
	NotApplicable NoneReason = "not_applicable"
	NotDue        NoneReason = "not_due"
	Pending       NoneReason = "pending"
	ReferComment  NoneReason = "refer_comment"
	AsAbove       NoneReason = "as_above"
	CoveredBy     NoneReason = "covered_by" // by another period ("Q2 and Q1")
)

// noneReasons are all the reasons with their words, in the order they are offered.
var noneReasons = []struct {
	Reason NoneReason
	Label  string
}{
	{NotAvailable, "not available"},
	{NotApplicable, "not applicable"},
	{NotDue, "not due this quarter"},
	{Pending, "pending"},
	{ReferComment, "refer to comment"},
	{AsAbove, "as another item"},
	{CoveredBy, "covered by another period"},
}

// NoneReasons lists the reasons in the order they are offered.
func NoneReasons() []NoneReason {
	out := make([]NoneReason, len(noneReasons))
	for i, r := range noneReasons {
		out[i] = r.Reason
	}
	return out
}

// Label is the reason in words.
func (r NoneReason) Label() string {
	for _, n := range noneReasons {
		if n.Reason == r {
			return n.Label
		}
	}
	switch r {
	case NotSupplied:
		return "not supplied"
	case Suppressed:
		return "withheld"
	}
	return string(r)
}

// Valid reports whether r is one of the reasons.
func (r NoneReason) Valid() bool { return slices.Contains(NoneReasons(), r) }

// MilestoneStatus is the progress of a milestone in a word.
type MilestoneStatus string

// The statuses.
const (
	MilestoneNotStarted MilestoneStatus = "not_started"
	MilestoneInProgress MilestoneStatus = "in_progress"
	MilestoneComplete   MilestoneStatus = "complete"
	MilestonePaused     MilestoneStatus = "paused"
	MilestoneStopped    MilestoneStatus = "stopped"
)

// MilestoneStatuses lists the statuses in the order they are offered.
func MilestoneStatuses() []MilestoneStatus {
	return []MilestoneStatus{MilestoneNotStarted, MilestoneInProgress, MilestoneComplete, MilestonePaused, MilestoneStopped}
}

// Label is the status in words; an unknown one is itself.
func (s MilestoneStatus) Label() string {
	switch s {
	case MilestoneNotStarted:
		return "Not started"
	case MilestoneInProgress:
		return "In progress"
	case MilestoneComplete:
		return "Complete"
	case MilestonePaused:
		return "Paused"
	case MilestoneStopped:
		return "Stopped"
	}
	return string(s)
}

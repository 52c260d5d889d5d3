package ppb

// Retirement says that an item is no longer reported; zero: it is.
type Retirement struct {
	From Quarter `json:",omitzero"`
	How  string  `json:",omitempty"` // retired, or of a milestone achieved, not_achieved
	Why  string  `json:",omitempty"`
}

// Ways in which an item leaves the report.
const (
	RetiredItem       = "retired"
	ClosedAchieved    = "achieved"
	ClosedNotAchieved = "not_achieved"
)

// By reports whether the item has left the report of a quarter.
func (r Retirement) By(q Quarter) bool {
	return !r.From.IsZero() && q.Compare(r.From) >= 0
}

// Follows says what is wrong with a retirement that takes the place of what is held in the plan of a quarter, in a sentence;
// empty where nothing is. Nothing leaves a report that is over.
func (r Retirement) Follows(held Retirement, plan Quarter) string {
	switch {
	case r == held || r.From.IsZero():
		return ""
	case r.From.Compare(plan) < 0:
		return "it is in the plan of " + plan.String() + " and cannot have left the report in " + r.From.String() + ": name that quarter or a later one"
	case r.Why == "":
		return "say why it leaves the report"
	}
	return ""
}

// GoneKind is what Gone says of an item of this kind: of measures and milestones nothing.
func GoneKind(kind string) string {
	if kind == TextItem.String() || kind == GridItem.String() {
		return kind
	}
	return ""
}

// Gone is an item that is in the report no longer, as the quarter's report says for the first time.
type Gone struct {
	Key, Ref, Title string
	Milestone       bool
	Kind            string `json:",omitempty"` // of a text or a table, see ItemKind; else Milestone says it
	Retirement
}

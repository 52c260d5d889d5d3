package ppb

import (
	"fmt"

	"ppbtui/internal/ppb/wording"
)

// Unsettled is what has to be decided of an item before its quarter is signed off.
type Unsettled struct {
	Key  string
	Says string // a sentence without its full stop
}

// UnsettledOf are a quarter's, in the report's order; none where it is signed off and nothing is open for correction.
func UnsettledOf(b *Book) (out []Unsettled) {
	for _, it := range b.Items {
		if b.SignOff != nil {
			if it = b.Correcting(it.Key()); it == nil {
				continue
			}
		}
		if m := it.Entry.Mark(); m != nil && !m.Confirmed() {
			out = append(out, Unsettled{it.Key(), fmt.Sprintf("it is proposed that %s is %s: confirm that, or lift it", it.Ref(), m.Kind)})
		}
		if b.Plan.Small != SmallDecided {
			continue
		}
		var open []string
		for _, s := range b.Small(it) {
			if s.Decision == Undecided {
				open = append(open, s.Called(&b.Plan))
			}
		}
		if len(open) > 0 {
			out = append(out, Unsettled{it.Key(), fmt.Sprintf("of %s it is not decided whether to print or to withhold %s of people, %s", it.Ref(),
				wording.Plural(len(open), "the small number"), wording.And(open))})
		}
	}
	return out
}

// refuseUnsettled is nil where everything is decided and no warning stands in the way, else a *RefusedError.
func refuseUnsettled(b *Book) error {
	open := UnsettledOf(b)
	if len(open) == 0 {
		return refuseBlocked(b)
	}
	e := &RefusedError{Key: b.Plan.Quarter.Label(), Action: "signed off"}
	for _, u := range open {
		e.Reasons = append(e.Reasons, Problem{Text: u.Says})
	}
	return e
}

package ppb

import (
	"fmt"

	"ppbtui/internal/ppb/wording"
)

// checkFailed names the rule of a check that broke down.
const checkFailed = "check_failed"

// BrokenRule is the rule by which a check that breaks down is itself a warning: what it would have said of an item nobody knows, so no quarter
// is signed off with one. It is not among CheckRules, for nobody can switch it off.
func BrokenRule() CheckRule {
	return CheckRule{Name: checkFailed, Doc: "a check that broke down on an item, so that nobody knows what it would have said", Severity: Blocks, Shown: AtItem}
}

// asked calls a rule; ok is false where it broke down.
func asked(rule func()) (ok bool) {
	defer func() { ok = recover() == nil }()
	rule()
	return
}

// broken is what is said of an item on which a rule broke down.
func broken(r *CheckRule) Check {
	return Check{Rule: checkFailed, Message: fmt.Sprintf("the check %s failed on this item: tell who looks after ppbtui", r.Name)}
}

// Blocking are the warnings of an item that stand in the way of signing its quarter off.
func Blocking(checks []Check) (out []Check) {
	for _, c := range checks {
		if c.Severity() == Blocks {
			out = append(out, c)
		}
	}
	return out
}

// mostBlocked is how many items a sentence names that keep a quarter from being signed off.
const mostBlocked = 12

// BlockedOf are the warnings that keep a quarter from being signed off, in the report's order. Of one that is signed off those count of items that are
// open for correction.
func BlockedOf(b *Book) (out []Unsettled) {
	b.ReadAll()
	across := BookChecks(b)
	for _, it := range b.Items {
		if b.SignOff != nil {
			if it = b.Correcting(it.Key()); it == nil {
				continue
			}
		}
		for _, checks := range [][]Check{b.Reading(it).Checks, across[it.Key()]} {
			for _, c := range Blocking(checks) {
				out = append(out, Unsettled{it.Key(), c.Message})
			}
		}
	}
	return out
}

// refuseBlocked is nil where no warning stands in the way of signing a quarter off, else a *RefusedError that names the items by what is said of
// them.
func refuseBlocked(b *Book) error {
	var order []string
	items := map[string][]string{}
	for _, is := range BlockedOf(b) {
		if items[is.Says] == nil {
			order = append(order, is.Says)
		}
		items[is.Says] = append(items[is.Says], is.Key)
	}
	if len(order) == 0 {
		return nil
	}
	e := &RefusedError{Key: b.Plan.Quarter.Label(), Action: "signed off"}
	for _, says := range order {
		e.Reasons = append(e.Reasons, Problem{Text: wording.Some(items[says], mostBlocked) + ": " + says})
	}
	return e
}

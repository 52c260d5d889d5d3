package ppb

import "slices"

// Severity says what a warning stands in the way of.
type Severity uint8

// The severities. None stands in the way of typing or of submitting.
const (
	Warning Severity = iota // to be put right, or answered with the reason why it stays: see AnswerCheck
	Note                    // worth knowing: nobody is asked for an answer
	Blocks                  // the quarter is not signed off while it stands, and no answer helps
)

func (s Severity) String() string { return [...]string{"warning", "note", "blocks"}[s] }

// Severity is that of its rule.
func (c Check) Severity() Severity { return ruleNamed(c.Rule).Severity }

// hushed are the warnings without those that follow from others: of the same part, by a rule that one of these, which spoke, hushes.
func hushed(checks []Check, spoke []*CheckRule) []Check {
	if len(spoke) == 0 {
		return checks
	}
	follows := func(c Check) bool {
		return slices.ContainsFunc(spoke, func(r *CheckRule) bool {
			return slices.Contains(r.Hushes, c.Rule) &&
				slices.ContainsFunc(checks, func(cause Check) bool { return cause.Rule == r.Name && cause.Part == c.Part })
		})
	}
	kept := make([]Check, 0, len(checks))
	for _, c := range checks {
		if !follows(c) {
			kept = append(kept, c)
		}
	}
	return kept
}

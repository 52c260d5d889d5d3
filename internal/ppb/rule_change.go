package ppb

import (
	"fmt"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// RulesChanged are what a measure is rated by, besides its targets, that would be another, in words; none where its rating
// stays. What follows the plan's own rules is told by PlanRulesChanged.
func RulesChanged(wasPlan, nowPlan *Plan, was, now *Measure) (changes []string) {
	say := func(name, before, after string) {
		if before != after {
			changes = append(changes, fmt.Sprintf("the %s would be %s, not %s", name, wordOrNone(after), wordOrNone(before)))
		}
	}
	say("polarity", was.Rule.Polarity.String(), now.Rule.Polarity.String())
	say("basis", was.Rule.Basis.String(), now.Rule.Basis.String())
	say("unit", was.Rule.Unit.String(), now.Rule.Unit.String())
	if was.Rule.Scheme != wasPlan.Scheme || now.Rule.Scheme != nowPlan.Scheme {
		say("scheme", was.Rule.Scheme.String(), now.Rule.Scheme.String())
	}
	if before, after := was.Rule.Tolerance, now.Rule.Tolerance; !before.Default || !after.Default {
		say("tolerance", before.Kind.String()+" "+before.Amount.String(), after.Kind.String()+" "+after.Amount.String())
	}
	say("profile", was.Profile, now.Profile)
	say("months", wordOrNone(was.Months.String()), wordOrNone(now.Months.String()))
	say("headline", wordOrNone(was.Headline), wordOrNone(now.Headline)) // none is what a measure has that gets parts
	for _, p := range now.Parts {
		old, had := was.Part(p.Code)
		if !had {
			changes = append(changes, "the part "+p.Code+" would be added")
			continue
		}
		say("unit of part "+p.Code, old.Unit.String(), p.Unit.String())
		say("rating of part "+p.Code, old.Rated.String(), p.Rated.String())
	}
	return changes
}

// PlanRulesChanged are the rules of the whole plan that would be others: those that rate, and how many sign it off.
func PlanRulesChanged(was, now *Plan) (changes []string) {
	say := func(name string, before, after string) {
		if before != after {
			changes = append(changes, fmt.Sprintf("the plan's %s would be %s, not %s", name, after, before))
		}
	}
	if was.Tolerance.Cmp(now.Tolerance) != 0 {
		say("tolerance", was.Tolerance.String()+" per cent", now.Tolerance.String()+" per cent")
	}
	say("share", ShareName(was.Share), ShareName(now.Share))
	say("scheme", was.Scheme.String(), now.Scheme.String())
	say("number of signatures", SignaturesName(was), SignaturesName(now))
	return changes
}

// ApproveRules is what is wrong with the approval of rules of the item with this key (empty: of the plan) that would be others,
// nil where nothing is: who approved it and why has to be said. It is asked where figures are held that a rating can move with.
func ApproveRules(key string, changes []string, with Approval, who Approvers) *Problem {
	change := wording.And(changes)
	if key != "" {
		change = key + ": " + change
	}
	return who.problem(with, change, false)
}

// ShareName is how the plan says which share of a year's target is expected by now, as in plan.csv.
func ShareName(k rag.ProfileKind) string { return shareNames[k] }

// shareNames are the shares that a plan can name.
var shareNames = [...]string{rag.EvenProfile: "even", rag.LastYearProfile: "last_year"}

// SignaturesName is how many signatures make a quarter final, as in plan.csv.
func SignaturesName(p *Plan) string {
	if p.Countersigned {
		return signatureNames[1]
	}
	return signatureNames[0]
}

var signatureNames = [...]string{"1", "2"}

func wordOrNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}

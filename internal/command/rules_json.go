package command

import "ppbtui/internal/ppb"

// rulesSchema names the form of `rules --json`.
const rulesSchema = "ppbtui/rules/1"

// rulesJSON are the rules of the checks. Its JSON names are stable.
type rulesJSON struct {
	Schema string     `json:"schema"`
	Rules  []ruleJSON `json:"rules"`
}

type ruleJSON struct {
	Code     string   `json:"code"`
	Doc      string   `json:"doc"`
	Severity string   `json:"severity"` // note, warning or blocks
	Reads    []string `json:"reads"`    // figures, text, dates, book, cells, words
	Hushes   []string `json:"hushes"`   // codes of what it says nothing beside
	Fails    string   `json:"fails"`    // an example that it warns of, in words
	Says     string   `json:"says"`     // what it says of that
	Passes   string   `json:"passes"`   // one that it leaves alone

	Quarter *ruleUseJSON `json:"quarter"` // null where no quarter is at hand
}

type ruleUseJSON struct {
	Quarter  string   `json:"quarter"`
	Off      bool     `json:"off"` // the plan does without it
	Warnings int      `json:"warnings"`
	Answered int      `json:"answered"`
	Refs     []string `json:"refs"` // of the items that it warns of
}

func rulesOf(rules []ppb.CheckRule, use *inUse) rulesJSON {
	out := rulesJSON{Schema: rulesSchema}
	for _, r := range rules {
		is := ruleJSON{Code: r.Name, Doc: r.Doc, Severity: r.Severity.String(), Reads: r.Reads.Names(), Hushes: append([]string{}, r.Hushes...)}
		if !r.Fails.None() {
			is.Fails, is.Says, is.Passes = r.Fails.Words(), saysOf(r), r.Passes.Words()
		}
		if use != nil {
			is.Quarter = &ruleUseJSON{Quarter: use.plan.Quarter.String(), Off: use.off(r.Name), Refs: []string{}}
			if n := use.warns[r.Name]; n != nil {
				is.Quarter.Warnings, is.Quarter.Answered, is.Quarter.Refs = n.Warnings, n.Answered, n.refs
			}
		}
		out.Rules = append(out.Rules, is)
	}
	return out
}

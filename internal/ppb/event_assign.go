package ppb

import (
	"strings"
)

// AssignAction is how the audit calls a change of who is responsible for an item. What changed of each person has their login
// behind OfficerName: what Assignment.Does of them, before and after.
const (
	AssignAction = "assign"
	OfficerName  = "officer "
)

// reassigned says who is responsible now: "Bob Birch instead of Ann Ash", "Con Cole also, contributor for Ann Ash".
func (e *Event) reassigned(name func(login string) string) string {
	var gone, come, others []string
	for _, c := range e.Changes {
		login, ok := strings.CutPrefix(string(c.Name), OfficerName)
		if !ok {
			continue
		}
		switch who := name(login); {
		case c.Is == "":
			gone = append(gone, who)
		case c.Was == "":
			come = append(come, who+doesWords(c.Is, name))
		case c.Is == Responsible:
			others = append(others, who+" now responsible")
		default:
			others = append(others, who+" now"+strings.TrimPrefix(doesWords(c.Is, name), ","))
		}
	}
	var out []string
	switch {
	case len(come) > 0 && len(gone) > 0:
		out = append(out, strings.Join(come, " and ")+" instead of "+strings.Join(gone, " and "))
	case len(come) > 0:
		out = append(out, strings.Join(come, " and ")+" is an officer of it")
	case len(gone) > 0:
		out = append(out, strings.Join(gone, " and ")+" is no officer of it any more")
	}
	return strings.Join(append(out, others...), "; ")
}

// doesWords is what Assignment.Does in words, behind a name; nothing of who is responsible.
func doesWords(does string, name func(login string) string) string {
	if whom, ok := strings.CutPrefix(does, Contributor+contributorFor); ok {
		return ", contributor for " + name(whom)
	}
	if does == Contributor {
		return ", contributor"
	}
	return ""
}

package command

import (
	"fmt"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// mostWarned is how many items an import names that the checks warn of.
const mostWarned = 5

// saysWarned says what the checks warn of among the items that an import brought something of: how often each rule speaks, and the first few.
func (c *cli) saysWarned(all []ppb.Warned) {
	if len(all) == 0 {
		return
	}
	counts := map[string]int{}
	n := 0
	for _, is := range all {
		for _, k := range is.Checks {
			counts[k.Rule]++
			n++
		}
	}
	var rules []string
	for _, r := range allRules() {
		if counts[r.Name] > 0 {
			rules = append(rules, fmt.Sprintf("%s %d", r.Name, counts[r.Name]))
		}
	}
	c.say("The checks warn of %s, %s in all: %s.", wording.Count(len(all), "item"), wording.Count(n, "time"), wording.And(rules))
	for i, is := range all {
		if i == mostWarned {
			c.say("  and of %s more: ppbtui status", wording.Number(len(all)-mostWarned))
			break
		}
		c.say("  %s: %s", is.Key, wording.Sentence(clean.Line(is.Checks[0].Message)))
	}
}

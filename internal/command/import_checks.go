package command

import (
	"slices"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// mostWarned is how many items an import names of which one rule warns.
const mostWarned = 5

// saysWarned says what the checks warn of among the items that an import brought something of: of each rule what it says of the first item, and
// which others it warns of.
func (c *cli) saysWarned(all []ppb.Warned) {
	if len(all) == 0 {
		return
	}
	keys, first, n := map[string][]string{}, map[string]string{}, 0
	for _, is := range all {
		for _, k := range is.Checks {
			n++
			if len(keys[k.Rule]) == 0 {
				first[k.Rule] = clean.Line(k.Message)
			}
			if !slices.Contains(keys[k.Rule], is.Key) {
				keys[k.Rule] = append(keys[k.Rule], is.Key)
			}
		}
	}
	c.say("The checks warn of %s, %s in all:", wording.Count(len(all), "item"), wording.Count(n, "time"))
	for _, r := range allRules() {
		refs := keys[r.Name]
		if len(refs) == 0 {
			continue
		}
		also := ""
		if len(refs) > 1 {
			also = " Also of " + wording.Some(refs[1:], mostWarned) + "."
		}
		c.say("  %s: %s: %s%s", r.Name, refs[0], wording.Sentence(first[r.Name]), also)
	}
}

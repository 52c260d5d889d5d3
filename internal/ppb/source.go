package ppb

import "strings"

// Sources are the teams, persons or systems that an item is told by: what its source says, cut at semicolons.
func (it *Item) Sources() (out []string) {
	source := ""
	if it.Measure != nil {
		source = it.Measure.Source
	} else {
		source = it.Milestone.Source
	}
	for one := range strings.SplitSeq(source, ";") {
		if one = strings.TrimSpace(one); one != "" {
			out = append(out, one)
		}
	}
	return out
}

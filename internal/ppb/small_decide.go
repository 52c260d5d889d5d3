package ppb

import (
	"fmt"

	"ppbtui/internal/ppb/wording"
)

// DecideSmall decides whether a person may say that small numbers of an item are printed or withheld, and what its entry is then: that in
// one box, or where none is named all that are not decided.
func DecideSmall(it *Item, r *Reading, a Actor, box Field, d SmallDecision) (Entry, error) {
	e := it.Entry
	small := SmallIn(it, r)
	if err := MayDecideSmall(it, small, a); err != nil {
		return e, err
	}
	marks, any := e.Marks, false
	for _, s := range small {
		if box == s.Field || box == "" && s.Decision == Undecided {
			any = true
			marks = marks.With(smallPrefix+s.Field, d.String()+" "+s.plain)
		}
	}
	switch {
	case !any && box == "":
		return e, &LockedError{e.State, "all small numbers of " + e.Key + " are decided: name the one that is to be decided anew, " + smallNamed(small)}
	case !any:
		return e, &LockedError{e.State, fmt.Sprintf("%s has no small number in that box: name %s", e.Key, smallNamed(small))}
	case marks.Equal(e.Marks):
		return e, nil
	}
	e.Marks = marks
	e.Version++
	return e, nil
}

func smallNamed(small []Small) string {
	names := make([]string, len(small))
	for i, s := range small {
		names[i] = fmt.Sprintf("%s (%s)", s.Name(), s.Text)
	}
	return wording.And(names)
}

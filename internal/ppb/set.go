package ppb

import "time"

// Set is what an item's content becomes when a person changes these boxes in one act, as a command line does. It is refused
// where they may not, where the item has no such box, and where what they give cannot be read (*RefusedError): a box that could
// not be read before and is not named stays as it is.
func Set(p *Plan, it *Item, changes map[Field]string, a Actor, now time.Time) (Content, error) {
	// Who may not, and what has no such box, comes before what it would mean.
	e, err := Commit(it, it.Entry.Content.Apply(it, changes), a, now)
	if err != nil {
		return nil, err
	}
	var bad []Problem
	for _, problem := range Read(p, it, e.Content).Problems {
		if _, ok := changes[problem.Field]; ok {
			if _, _, cell := problem.Field.Cell(); cell { // one of many
				problem.Text = it.Grid.CellLabel(problem.Field, e.Content) + ": " + problem.Text
			}
			bad = append(bad, problem)
		}
	}
	if len(bad) > 0 {
		return nil, &RefusedError{Key: it.Key(), Reasons: bad}
	}
	return e.Content, nil
}

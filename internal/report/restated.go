package report

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

// restated are the targets and due dates that were stated anew: what each was and became, who approved it and why, and the
// colour against the earlier one.
func (w *writer) restated() (out []doc.Block) {
	for _, kind := range []struct {
		id, title string
		of        []ppb.Restated
	}{
		{"targets-changed", "Changes of target", ppb.ChangedTargets(w.book)},
		{"dates-changed", "Changes of due date", ppb.ChangedDates(w.book)},
	} {
		var list doc.List
		for i := range kind.of {
			r := &kind.of[i]
			list = append(list, doc.Term{Term: r.Item.Ref(), Text: titled(r.Item.Title(), r.Words())})
		}
		if len(list) > 0 {
			out = append(out, doc.Heading{Level: 3, ID: kind.id, Text: kind.title}, list)
		}
	}
	return out
}

// titled is what is said of an item with its title before it, where it has one.
func titled(title, says string) string {
	if title == "" {
		return wording.Capital(says)
	}
	return title + ": " + says
}

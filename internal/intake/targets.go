package intake

import (
	"fmt"
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// targets reads the targets of measures. For a part and period that the file names, its rows replace what is held.
func (r *reader) targets(rows []row) {
	replaced := map[string]bool{}
	seen := map[string]int{}
	for _, w := range rows {
		m := r.measure(w)
		p, ok := w.period("period")
		t := ppb.Target{Period: p, Target: w.target(), Raw: w.get("raw"), ApprovedBy: w.get("approved_by"),
			ApprovedOn: w.date("approved_on"), Reason: w.get("reason"), Stated: w.stated(ppb.StatedError, ppb.StatedCarried)}
		t.Standing = w.word("standing", ppb.Standings()...)
		if m == nil {
			continue
		}
		if t.Part = w.part(&m.Measure); !ok {
			continue
		}
		at := fmt.Sprint(m.Key, "\x00", t.Part, "\x00", p)
		statement := fmt.Sprint(at, t.ApprovedOn)
		if t.ApprovedBy != "" {
			statement += fmt.Sprint(t.ApprovedBy, "\x00", t.Aim())
		}
		if line, twice := seen[statement]; twice {
			w.bad("period", "stands twice for this part: first on line %d; a later target needs who approved it and when", line)
			continue
		}
		seen[statement] = w.line
		if !replaced[at] {
			replaced[at] = true
			m.Targets = slices.DeleteFunc(m.Targets, func(old ppb.Target) bool { return old.Part == t.Part && old.Period == p })
		}
		m.Targets = append(m.Targets, t)
	}
}

// stated reads how a target or a due date came to be stated, in one of these ways or for the first time.
func (w row) stated(ways ...ppb.Stated) ppb.Stated {
	var words []string
	for _, way := range ways {
		words = append(words, string(way))
	}
	return ppb.Stated(w.word("stated", words...))
}

// part reads the code of one of the measure's parts, empty for the whole.
func (w row) part(m *ppb.Measure) string {
	code := w.get("part")
	if _, ok := m.Part(code); code != "" && !ok && !w.r.unread["parts.csv"] {
		w.bad("part", "%s has no such part: add it %s", m.Key, w.r.first("parts.csv"))
	}
	return code
}

// target reads what a target aims at, with exactly the numbers that its kind needs.
func (w row) target() rag.Target {
	t := rag.Target{Kind: choice(w, "kind", rag.NoTarget, rag.ParseTargetKind), Text: w.get("raw")}
	needs := map[string]bool{}
	for _, column := range targetNumbers(t.Kind) {
		needs[column] = true
	}
	if t.Kind == rag.TextTarget && t.Text == "" {
		w.bad("raw", "is empty: a target in words needs its words")
	}
	for _, c := range []struct {
		column string
		to     *ppb.Decimal
	}{{"value", &t.Value}, {"min", &t.Min}, {"max", &t.Max}, {"base", &t.Base}} {
		d, ok := w.number(c.column)
		switch filled := w.get(c.column) != ""; {
		case needs[c.column] && !filled:
			w.bad(c.column, "is empty: a target of kind %s needs it", w.get("kind"))
		case !needs[c.column] && filled:
			w.bad(c.column, "does not go with a target of kind %s: leave it empty", w.get("kind"))
		case ok:
			*c.to = d
		}
	}
	change := needs["value"] && needs["base"]
	switch {
	case change && t.Value.IsNeg():
		w.bad("value", "is below zero: the kind says which way it goes")
	case needs["min"] && t.Min.Cmp(t.Max) > 0:
		w.bad("min", "is above max")
	}
	return t
}

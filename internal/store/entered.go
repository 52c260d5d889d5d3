package store

import (
	"errors"

	"ppbtui/internal/ppb"
)

// rowKey names what a figure is of.
type rowKey struct {
	key, part string
	period    ppb.Period
}

// entered adds what was entered here a year ago and in the last fourth quarter, where no figure is held for it: these are
// what this quarter is compared with. Only what was accepted, or signed off, counts.
func (r reader) entered(held map[string][]heldFigure, at map[string]*ppb.Item, q ppb.Quarter, key string) error {
	have := map[rowKey]bool{}
	for _, fs := range held {
		for _, f := range fs {
			have[rowKey{f.Key, f.Part, f.Period}] = true
		}
	}
	for _, earlier := range comparedWith(q) {
		entries, measures, err := r.enteredIn(earlier, key)
		if err != nil {
			return err
		}
		for i := range entries {
			e := &entries[i]
			m := measures[e.Key]
			if m == nil || at[e.Key] == nil {
				continue
			}
			for _, row := range ppb.EnteredRows(m, e) {
				if !have[rowKey{row.Key, row.Part, row.Period}] {
					held[row.Key] = append(held[row.Key], heldFigure{FigureRow: row, stated: e.EnteredAt.UnixMilli()})
				}
			}
		}
	}
	return nil
}

// comparedWith are the quarters whose entries a quarter's are compared with.
func comparedWith(q ppb.Quarter) []ppb.Quarter {
	if q.Q == 4 {
		return []ppb.Quarter{q.LastYear()}
	}
	return []ppb.Quarter{q.LastYear(), {Year: q.Year - 1, Q: 4}}
}

// enteredIn are the entries of a quarter that count and the measures as they were then.
func (r reader) enteredIn(q ppb.Quarter, key string) ([]ppb.Entry, map[string]*ppb.Measure, error) {
	one := 0
	signed, err := r.one(`SELECT 1 FROM sign_off WHERE quarter = $1`, []any{q.String()}, &one)
	if err != nil {
		return nil, nil, err
	}
	var entries []ppb.Entry
	err = r.settled(q, key, func(e ppb.Entry) {
		if e.State == ppb.Accepted || signed {
			entries = append(entries, e)
		}
	})
	if err != nil || len(entries) == 0 {
		return nil, nil, err
	}
	plan, err := r.plan(q)
	if errors.Is(err, ppb.ErrNotFound) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	var items []*ppb.Item
	if err := r.measures(&items, plan, key); err != nil {
		return nil, nil, err
	}
	at, measures := map[string]*ppb.Item{}, map[string]*ppb.Measure{}
	for i := range items {
		at[items[i].Key()], measures[items[i].Key()] = items[i], items[i].Measure
	}
	return entries, measures, r.parts(at, q, key)
}

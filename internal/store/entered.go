package store

import (
	"errors"
	"slices"

	"ppbtui/internal/ppb"
)

// rowKey names what a figure is of.
type rowKey struct {
	key, part string
	period    ppb.Period
}

// entered adds what was entered here, where no figure is held for it: of the same quarter a year ago, and of the years that
// this quarter is compared with what their quarters make of them. These are read afresh from the quarters' entries whenever
// they are read. Only what was accepted, or signed off, counts.
func (r reader) entered(held map[string][]heldFigure, at map[string]*ppb.Item, q ppb.Quarter, key string) error {
	have := map[rowKey]bool{}
	for _, fs := range held {
		for _, f := range fs {
			have[rowKey{f.Key, f.Part, f.Period}] = true
		}
	}
	add := func(row ppb.FigureRow, stated int64) {
		if !have[rowKey{row.Key, row.Part, row.Period}] {
			held[row.Key] = append(held[row.Key], heldFigure{FigureRow: row, stated: stated})
		}
	}
	past := pastFigures{r: r, held: held, read: map[ppb.Quarter]map[string]entered{}}
	lastYear, err := past.all(q.LastYear(), key)
	if err != nil {
		return err
	}
	for k, e := range lastYear {
		if at[k] != nil {
			for _, row := range e.rows {
				add(row, e.stated)
			}
		}
	}
	asked := outturnsWanted(at, held, q)
	if err := past.these(asked, q); err != nil {
		return err
	}
	for _, a := range asked {
		of := past.before(a.measure.Key, q)
		for _, row := range ppb.Outturn(a.measure, a.year, of) {
			add(row, 0)
		}
	}
	return nil
}

// wanted is a year of a measure whose outturn a quarter's readings compare with.
type wanted struct {
	measure *ppb.Measure
	year    int
}

// outturnsWanted are those of which no final figure is held, in no order.
func outturnsWanted(at map[string]*ppb.Item, held map[string][]heldFigure, q ppb.Quarter) (out []wanted) {
	for _, it := range at {
		if it.Measure == nil {
			continue
		}
		for _, year := range it.Measure.OutturnYears(q) {
			firm := len(it.Measure.Parts) == 0 && slices.ContainsFunc(held[it.Measure.Key], func(f heldFigure) bool {
				return f.Period == ppb.Period{Year: year} && f.Part == "" && f.Known
			})
			if !firm {
				out = append(out, wanted{it.Measure, year})
			}
		}
	}
	return out
}

// entered is what an entry of a quarter says.
type entered struct {
	measure *ppb.Measure // as it was then
	rows    []ppb.FigureRow
	stated  int64
}

// pastFigures are the figures of quarters that are over: held ones, and beside them those entered here, read when they are
// asked for.
type pastFigures struct {
	r    reader
	held map[string][]heldFigure
	read map[ppb.Quarter]map[string]entered
}

// all reads what was entered in a quarter, of all items or of one.
func (p pastFigures) all(q ppb.Quarter, key string) (map[string]entered, error) {
	out, err := p.r.enteredIn(q, key)
	p.read[q] = out
	return out, err
}

// these reads what the outturns can be derived from: a few items one by one, many with all others.
func (p pastFigures) these(asked []wanted, now ppb.Quarter) error {
	keys := map[ppb.Quarter][]string{}
	for _, a := range asked {
		for _, q := range a.measure.OutturnFrom(a.year) {
			if _, read := p.read[q]; !read && q.Compare(now) < 0 {
				keys[q] = append(keys[q], a.measure.Key)
			}
		}
	}
	for q, wants := range keys {
		if len(wants) > lookUp {
			if _, err := p.all(q, ""); err != nil {
				return err
			}
			continue
		}
		p.read[q] = map[string]entered{}
		for _, key := range wants {
			one, err := p.r.enteredIn(q, key)
			if err != nil {
				return err
			}
			if e, ok := one[key]; ok {
				p.read[q][key] = e
			}
		}
	}
	return nil
}

// before gives an item's figures of quarters before now: what is held of one, part by part, goes before what was entered.
func (p pastFigures) before(key string, now ppb.Quarter) func(ppb.Quarter) ppb.Past {
	return func(q ppb.Quarter) (past ppb.Past) {
		if q.Compare(now) >= 0 {
			return past
		}
		have := map[string]bool{}
		for _, f := range p.held[key] {
			if f.Period == ppb.Period(q) && f.Entered.IsZero() {
				past.Rows, have[f.Part] = append(past.Rows, f.FigureRow), true
			}
		}
		e := p.read[q][key]
		past.Measure = e.measure
		for _, row := range e.rows {
			if !have[row.Part] {
				past.Rows = append(past.Rows, row)
			}
		}
		return past
	}
}

// comparedWith are the quarters whose entries a quarter's are compared with: those of its year and of the one before, as
// far as they are over.
func comparedWith(q ppb.Quarter) (out []ppb.Quarter) {
	for past := (ppb.Quarter{Year: q.Year - 1, Q: 1}); past.Compare(q) < 0; past = past.Next() {
		out = append(out, past)
	}
	return out
}

// enteredIn is what the entries of a quarter say that count, by key: all of them or one.
func (r reader) enteredIn(q ppb.Quarter, key string) (map[string]entered, error) {
	signed, err := r.isSigned(q)
	if err != nil {
		return nil, err
	}
	var entries []ppb.Entry
	err = r.settled(q, key, func(e ppb.Entry) {
		if e.State == ppb.Accepted || signed {
			entries = append(entries, e)
		}
	})
	if err != nil || len(entries) == 0 {
		return nil, err
	}
	measures, err := r.measuresThen(q, key)
	out := make(map[string]entered, len(entries))
	for i := range entries {
		e := &entries[i]
		if m := measures[e.Key]; m != nil {
			out[e.Key] = entered{m, ppb.EnteredRows(m, e, !signed), e.EnteredAt.UnixMilli()}
		}
	}
	return out, err
}

// measuresThen are the measures of a quarter's plan, or the one with this key, with their parts.
func (r reader) measuresThen(q ppb.Quarter, key string) (map[string]*ppb.Measure, error) {
	plan, err := r.plan(q)
	if errors.Is(err, ppb.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	rows, err := r.itemRows(q, key)
	if err != nil {
		return nil, err
	}
	var items []*ppb.Item
	if err := r.measures(&items, plan, rows, key); err != nil {
		return nil, err
	}
	at, measures := map[string]*ppb.Item{}, map[string]*ppb.Measure{}
	for _, it := range items {
		at[it.Key()], measures[it.Key()] = it, it.Measure
	}
	return measures, r.parts(at, q, key)
}

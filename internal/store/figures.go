package store

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

// heldFigure is a figure row with what its order hangs on.
type heldFigure struct {
	ppb.FigureRow
	stated, position int64
}

// span is how far back the figures of other periods go.
type span int

const (
	recent      span = iota // as far as a reading can tell, see eachRecent: what a book holds, and what is kept of it when it is signed off
	allFigures              // everything that is held: what is shown of one item while its quarter is open
	evenRetired             // as recent, and of items that the report has no longer too: what an import changes
	asFiles                 // everything that was stated, and of those items too: what files of the plan are written from
)

// figures gives the items the figures held for other periods than the quarter's own, and those that were entered here.
func (r reader) figures(at map[string]*ppb.Item, q ppb.Quarter, key string, far span) error {
	held := map[string][]heldFigure{}
	take := func(f heldFigure) {
		if f.Period != ppb.Period(q) && at[f.Key] != nil {
			held[f.Key] = append(held[f.Key], f)
		}
	}
	read := func() error { return r.eachFigure(key, take) }
	if far != allFigures && far != asFiles {
		read = func() error { return r.eachRecent(at, q, key, take) }
	}
	if err := read(); err != nil {
		return err
	}
	if far != asFiles {
		if err := r.entered(held, at, q, key); err != nil {
			return err
		}
	}
	for k, fs := range held {
		slices.SortStableFunc(fs, byPeriod)
		it := at[k]
		it.Earlier = make([]ppb.FigureRow, len(fs))
		for i, f := range fs {
			it.Earlier[i] = f.FigureRow
		}
	}
	return nil
}

// byPeriod puts whole rows before part rows, the oldest period first, and of one period what was stated last at the end.
func byPeriod(x, y heldFigure) int {
	return cmp.Or(cmp.Compare(min(len(x.Part), 1), min(len(y.Part), 1)), cmp.Compare(x.Period.Year, y.Period.Year),
		cmp.Compare(x.Period.Q, y.Period.Q), cmp.Compare(x.stated, y.stated), cmp.Compare(x.position, y.position))
}

func (r reader) eachFigure(key string, fn func(heldFigure)) error {
	if key == "" {
		return r.figuresWhere("", nil, fn)
	}
	return r.figuresWhere(" WHERE key = $1", []any{key}, fn)
}

func (r reader) figuresWhere(where string, args []any, fn func(heldFigure)) error {
	var f heldFigure
	columns := []any{
		&f.Key, &f.Part, parsed(&f.Period, ppb.ParsePeriod), &f.Source, &f.Raw, known(&f.Value, &f.Known, parseDecimal),
		known(&f.Num, &f.Fraction, parseDecimal), parsed(&f.Den, parseDecimal), &f.Unit, dateCol(&f.AsOf), &f.Flags, &f.None,
		dateCol(&f.Promised), &f.Note, &f.stated, &f.position, &f.Replaces,
	}
	return r.each(`SELECT key, part, period, source, raw, value, num, den, unit, as_of, flags, none_reason, promised, note,
			stated_at, position, replaces FROM figure`+where, args, func(rows *sql.Rows) error {
		f = heldFigure{}
		err := rows.Scan(columns...)
		if err == nil {
			fn(f)
		}
		return err
	})
}

func (tx *Tx) putFigure(f ppb.FigureRow, position int) error {
	return tx.exec(`INSERT INTO figure (key, part, period, source, raw, value, num, den, unit, as_of, flags, none_reason,
			promised, note, stated_at, position, replaces)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
		ON CONFLICT (key, part, period, source) DO UPDATE SET raw = excluded.raw, value = excluded.value,
			num = excluded.num, den = excluded.den, unit = excluded.unit, as_of = excluded.as_of, flags = excluded.flags,
			none_reason = excluded.none_reason, promised = excluded.promised, note = excluded.note,
			stated_at = excluded.stated_at, position = excluded.position, replaces = excluded.replaces`,
		f.Key, f.Part, f.Period.String(), f.Source, f.Raw, orNull(f.Value, f.Known), orNull(f.Num, f.Fraction),
		orNull(f.Den, f.Fraction), f.Unit, f.AsOf.String(), int(f.Flags), string(f.None), f.Promised.String(), f.Note,
		tx.now.UnixMilli(), position, f.Replaces)
}

// Compare records an earlier figure by hand, with its source. One of the same source is stated anew; an empty one is
// removed. What is submitted or accepted is compared with what the lead read, so it is left alone (*ppb.LockedError).
func (s *Store) Compare(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, row ppb.FigureRow) (err error) {
	defer wrap(&err, "state an earlier figure of %s", key)
	row.Key, row.Raw, row.Note = key, clean.Line(row.Raw), clean.Line(row.Note)
	source, problem := ppb.CleanName("source", row.Source)
	if problem != "" {
		return &ppb.RefusedError{Key: key, Reasons: []ppb.Problem{{Text: problem}}}
	}
	row.Source = source
	return s.Write(ctx, a, func(tx *Tx) error {
		_, it, err := tx.item(q, key)
		if err != nil {
			return err
		}
		if err := ppb.Permit(a, ppb.ActCompare, it); err != nil {
			return err
		}
		if err := ppb.Changeable(a, it); err != nil {
			return err
		}
		if err := ppb.Comparable(it); err != nil {
			return err
		}
		was, became := "", ""
		err = tx.eachFigure(key, func(f heldFigure) {
			if f.Part == row.Part && f.Period == row.Period && f.Source == row.Source {
				was = jsonText(figureView(f.FigureRow))
			}
		})
		if err != nil {
			return err
		}
		if it.Measure != nil {
			row.Replaces = it.InPlaceOf(row)
		}
		remove := !row.Known && row.None == "" && row.Raw == ""
		if p := whyNotCompare(it, q, row, remove && was == ""); p != "" {
			return &ppb.RefusedError{Key: key, Reasons: []ppb.Problem{{Text: p}}}
		}
		write := func() error { return tx.putFigure(row, 0) }
		if remove {
			write = func() error {
				return tx.exec(`DELETE FROM figure WHERE key = $1 AND part = $2 AND period = $3 AND source = $4`,
					key, row.Part, row.Period.String(), row.Source)
			}
		} else if became = jsonText(figureView(row)); was == became {
			return nil
		}
		if err := tx.seal("figure", key); err != nil {
			return err
		}
		if err := write(); err != nil {
			return err
		}
		return tx.record(auditRow{action: "compare", quarter: q.String(), what: key, was: was, became: became, reason: row.Source})
	})
}

func whyNotCompare(it *ppb.Item, q ppb.Quarter, row ppb.FigureRow, nothing bool) string {
	switch {
	case it.Measure == nil:
		return "a " + it.Kind().String() + " has no figures to compare with"
	case row.Source == "":
		return "say where the earlier figure comes from"
	case row.Period == ppb.Period(q):
		return "this is the quarter's own figure: enter it as the value"
	}
	if _, ok := it.Measure.Part(row.Part); row.Part != "" && !ok {
		return "there is no part " + row.Part
	}
	if nothing {
		return "give the earlier figure: none from " + row.Source + " is held that could be removed"
	}
	return ""
}

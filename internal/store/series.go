package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"slices"

	"ppbtui/internal/ppb"
)

// Series is an item of quarter q from quarter to quarter: its last n points up to the quarter until, which is q where none is
// named. What is signed off is as it was signed off, and one that is damaged says so in its place. It reads those n and looks
// for them by index, however many years are held. It fails with *ppb.NotFoundError.
func (s *Store) Series(ctx context.Context, q ppb.Quarter, key string, until ppb.Quarter, n int) (out *ppb.Series, err error) {
	defer wrap(&err, "read the quarters of %s", key)
	_, it, err := s.shelvedItem(ctx, q, key)
	if err != nil {
		return nil, err
	}
	if until.IsZero() || until.Compare(q) > 0 {
		until = q
	}
	err = s.read(ctx, func(r reader) error {
		plan, err := r.plan(q)
		if err == nil && it == nil {
			_, it, err = r.item(q, key)
		}
		if err != nil {
			return err
		}
		if out, err = (&seriesReader{reader: r, key: key, plan: &plan, item: it}).read(until, n); err != nil || it.Rated() {
			return err
		}
		sections, _, err := r.structure(q)
		out.Title = (&ppb.Book{Plan: plan, Sections: sections}).TitleOf(it)
		return err
	})
	return out, err
}

// seriesReader reads the points of one item, the newest first.
type seriesReader struct {
	reader
	key  string
	plan *ppb.Plan // of the quarter from which it is looked at
	item *ppb.Item
}

func (r *seriesReader) read(until ppb.Quarter, n int) (*ppb.Series, error) {
	places := map[ppb.Quarter]bool{} // of which something is held, and whether the item is in their plan
	if err := r.planned(until, n+1, func(q ppb.Quarter) { places[q] = true }); err != nil {
		return nil, err
	}
	parts, err := r.figureParts()
	if err != nil {
		return nil, err
	}
	for _, part := range parts {
		err := r.periods(part, until, 2*(n+1), func(p ppb.Period) {
			q := lastQuarter(p)
			if _, has := places[q]; !has && q.Compare(until) <= 0 {
				places[q] = false
			}
		})
		if err != nil {
			return nil, err
		}
	}
	var quarters []ppb.Quarter
	for q := range places {
		quarters = append(quarters, q)
	}
	slices.SortFunc(quarters, ppb.Quarter.Compare)
	older := len(quarters) > n
	quarters = quarters[max(len(quarters)-n, 0):]
	held := &ppb.Item{Measure: r.item.Measure}
	if len(quarters) > 0 && len(parts) > 0 {
		if held.Earlier, err = r.heldFrom(parts, quarters[0]); err != nil {
			return nil, err
		}
	}
	points := make([]ppb.SeriesPoint, 0, len(quarters))
	for _, q := range quarters {
		p, ok, err := r.point(q, places[q], held)
		if err != nil {
			return nil, err
		}
		if ok {
			points = append(points, p)
		}
	}
	return ppb.SeriesOf(r.item, points, older), nil
}

// How places are found: each from an index, the newest first, and no further than they are asked for.
const (
	plannedQuery = `SELECT p.quarter FROM plan p JOIN item i ON i.quarter = p.quarter AND i.key = $1
		WHERE p.quarter <= $2 AND (i.retired_from = '' OR i.retired_from > p.quarter) ORDER BY p.quarter DESC LIMIT $3`
	firstPartQuery = `SELECT min(part) FROM figure WHERE key = $1`
	nextPartQuery  = `SELECT min(part) FROM figure WHERE key = $1 AND part > $2`
	periodsQuery   = `SELECT DISTINCT period FROM figure WHERE key = $1 AND part = $2 AND period <= $3 ORDER BY period DESC LIMIT $4`
)

// lastQuarter is the quarter at whose end a period ends.
func lastQuarter(p ppb.Period) ppb.Quarter {
	if p.Q == 0 {
		p.Q = 4
	}
	return ppb.Quarter(p)
}

// planned visits the newest n quarters in whose plan the item is, up to one of them.
func (r *seriesReader) planned(until ppb.Quarter, n int, fn func(ppb.Quarter)) error {
	return r.each(plannedQuery, []any{r.key, until.String(), n}, func(rows *sql.Rows) error {
		var q ppb.Quarter
		err := rows.Scan(quarterCol(&q))
		if err == nil {
			fn(q)
		}
		return err
	})
}

// figureParts are the parts of which figures are held, the whole (”) too: each is found from the one before it, past all
// its periods.
func (r *seriesReader) figureParts() (parts []string, err error) {
	if r.item.Measure == nil {
		return nil, nil
	}
	for query, args := firstPartQuery, []any{r.key}; ; {
		var part *string
		if _, err := r.one(query, args, &part); err != nil || part == nil {
			return parts, err
		}
		parts = append(parts, *part)
		query, args = nextPartQuery, []any{r.key, *part}
	}
}

// periods visits the newest n periods of which a part's figures are held, up to a quarter; the year of that quarter, which is
// not over, may be one of them.
func (r *seriesReader) periods(part string, until ppb.Quarter, n int, fn func(ppb.Period)) error {
	return r.each(periodsQuery, []any{r.key, part, until.String(), n}, func(rows *sql.Rows) error {
		var p ppb.Period
		err := rows.Scan(parsed(&p, ppb.ParsePeriod))
		if err == nil {
			fn(p)
		}
		return err
	})
}

// heldFrom are the figures of these parts from a quarter on, in the order of an item's earlier ones.
func (r *seriesReader) heldFrom(parts []string, from ppb.Quarter) ([]ppb.FigureRow, error) {
	var held []heldFigure
	for _, part := range parts {
		err := r.figuresWhere(" WHERE key = $1 AND part = $2 AND period >= $3", []any{r.key, part, from.FinancialYear().String()},
			func(f heldFigure) { held = append(held, f) })
		if err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(held, byPeriod)
	rows := make([]ppb.FigureRow, len(held))
	for i := range held {
		rows[i] = held[i].FigureRow
	}
	return rows, nil
}

// point is what stands for a quarter: what was collected here, or where that is open and empty the figures held for it, the
// quarter's own before its year's. ok is false where there is nothing after all.
func (r *seriesReader) point(q ppb.Quarter, planned bool, held *ppb.Item) (p ppb.SeriesPoint, ok bool, err error) {
	if planned {
		if p, err = r.entered(q); err != nil {
			return p, false, err
		}
		if p.Says() || p.Kind == ppb.PointSigned || held.Measure == nil {
			return p.BesideHeld(held), true, nil
		}
	}
	if held.Measure == nil {
		return p, false, nil
	}
	if from, has := ppb.HeldIn(r.plan, held, q, planned); has {
		return from, true, nil
	}
	return p, planned, nil
}

// entered is a quarter that was collected here.
func (r *seriesReader) entered(q ppb.Quarter) (p ppb.SeriesPoint, err error) {
	so, err := r.signOff(q)
	if err == nil && so != nil {
		if so.Readable(true) != nil {
			return ppb.WithdrawnPoint(q), nil
		}
		p, err = r.signed(so)
	}
	if errors.Is(err, errNotAsSigned) {
		return ppb.DamagedPoint(q), nil
	}
	if err != nil || so != nil {
		return p, err
	}
	plan, it := r.plan, r.item
	if q != plan.Quarter {
		then, err := r.reader.plan(q)
		if err != nil {
			return p, err
		}
		items, err := r.items(then, r.key, recent)
		if err != nil || len(items) == 0 {
			return p, err
		}
		plan, it = &then, items[0]
	}
	reading := ppb.ReadUnchecked(plan, it, it.Entry.Content)
	return ppb.EnteredPoint(it, &reading), nil
}

// frozenPoint is what a point shows of an item that is signed off: the rest of it is not read.
type frozenPoint struct {
	Measure   *ppb.Measure
	Milestone *ppb.Milestone
	Entry     ppb.Entry
	Frozen    *ppb.Reading
}

// signed is a quarter as it was signed off.
func (r *seriesReader) signed(so *ppb.SignOff) (p ppb.SeriesPoint, err error) {
	bodies, err := r.frozenRows(so, r.key)
	if err != nil {
		return p, err
	}
	if len(bodies) != 1 {
		return p, notAsSigned(so.Quarter)
	}
	var f frozenPoint
	if err := json.Unmarshal([]byte(bodies[0]), &f); err != nil {
		return p, err
	}
	it := ppb.Item{Measure: f.Measure, Milestone: f.Milestone, Entry: f.Entry, Frozen: f.Frozen}
	return ppb.EnteredPoint(&it, f.Frozen), nil
}

package store

import (
	"cmp"
	"database/sql"
	"errors"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// The history keeps what was before and after a change, for good: what one person may add to it in a day is bounded, so that
// a text of the greatest length, written anew over and over, does not fill the disk for everybody. 2,000 times a
// commentary of 300 words anew fit.
const (
	mostGrowth = 10 << 20 // bytes a person and day
	rowGrowth  = 256      // bytes of a row beside its texts
)

// growth is how much each person has added to the history today, up to a row. The queue guards it.
type growth struct {
	day ppb.Date
	seq int64 // of the last row that is counted
	by  map[string]int64
}

// upTo reports whether all rows up to this one are counted, for this day.
func (g *growth) upTo(seq int64, day ppb.Date) bool {
	return g.by != nil && g.seq == seq && g.day == day
}

// keepGrown counts what this write has added, now that it is in the file, so that the next need not read it.
func (tx *Tx) keepGrown() {
	g := &tx.s.growth
	if tx.hash != "" && g.upTo(tx.from.seq, rag.DateOf(tx.now)) {
		g.by[tx.actor.Real().Login] += tx.grown
		g.seq = tx.shown.audit
	}
}

// errCounted ends the walk back through the history.
var errCounted = errors.New("counted already")

// grow counts a row that is about to be written, and refuses it where its person has written too much today. What an import brings is not a person's typing and is not counted.
func (tx *Tx) grow(r *auditRow) error {
	if r.action == "import" {
		return nil
	}
	if tx.shown.audit == 0 && !tx.s.growth.upTo(tx.from.seq, rag.DateOf(tx.now)) { // all rows that are there are in the file
		if err := tx.countGrowth(); err != nil {
			return err
		}
	}
	tx.grown += r.growth()
	if tx.s.growth.by[tx.actor.Real().Login]+tx.grown <= mostGrowth {
		return nil
	}
	return say("nothing was saved: the history keeps what was before and after a change, and yours of today come to %d MB, which is "+
		"the most a day. What you typed on the screen is kept: go on tomorrow, and tell your administrator if it was not you who changed "+
		"so much", mostGrowth>>20)
}

func (r *auditRow) growth() int64 { return int64(len(r.was)+len(r.became)+len(r.reason)) + rowGrowth }

// countGrowth takes in the rows that were written since it last did, in this process or in another, back to the beginning
// of the day.
func (tx *Tx) countGrowth() error {
	g := &tx.s.growth
	if today := rag.DateOf(tx.now); g.by == nil || g.day != today {
		*g = growth{day: today, by: map[string]int64{}}
	}
	newest := g.seq
	err := tx.each(`SELECT seq, at, who, acting, action, octet_length(was) + octet_length(became) + octet_length(reason) FROM audit
		ORDER BY seq DESC`, nil, func(rows *sql.Rows) error {
		var seq, at, size int64
		var who, acting, action string
		if err := rows.Scan(&seq, &at, &who, &acting, &action, &size); err != nil {
			return err
		}
		if seq <= g.seq || rag.DateOf(tx.s.at(at)) != g.day {
			return errCounted
		}
		newest = max(newest, seq)
		if action != "import" {
			g.by[cmp.Or(acting, who)] += size + rowGrowth
		}
		return nil
	})
	if err != nil && !errors.Is(err, errCounted) {
		*g = growth{}
		return err
	}
	g.seq = newest
	return nil
}

package store

import (
	"database/sql"

	"ppbtui/internal/ppb"
)

// How a correction ends.
const (
	correctionSigned  = "signed"
	correctionDropped = "dropped"
)

// correctionTold is what is known of a correction: of the audit, or of the table.
type correctionTold struct {
	key, by, reason, ended string
	at                     int64
}

// begin takes over that an item was opened for correction.
func (w *walker) begin(a *auditRow) {
	w.opened[a.quarter] = append(w.opened[a.quarter], &correctionTold{key: a.what, by: a.who, reason: a.reason, at: a.at})
}

// end takes over how the open correction of an item ended, or all of the quarter's where key is empty.
func (w *walker) end(a *auditRow, key, how string) {
	for _, c := range w.opened[a.quarter] {
		if c.ended == "" && (key == "" || key == c.key) {
			c.ended = how
		}
	}
}

// compareCorrections holds what was and is open for correction against what the audit tells of it.
func (r reader) compareCorrections(told map[string][]*correctionTold, problem func(string, ...any)) error {
	err := r.each(`SELECT quarter, key, login, reason, ended, at FROM correction ORDER BY quarter, n`, nil, func(rows *sql.Rows) error {
		var q ppb.Quarter
		var c correctionTold
		if err := rows.Scan(parsed(&q, ppb.ParseQuarter), &c.key, &c.by, &c.reason, &c.ended, &c.at); err != nil {
			return err
		}
		of := told[q.String()]
		if len(of) == 0 || *of[0] != c {
			problem("the correction of %s in %s is not what the audit says it is", c.key, q)
		}
		if len(of) > 0 {
			told[q.String()] = of[1:]
		}
		return nil
	})
	for q, rest := range told {
		for _, c := range rest {
			problem("the correction of %s in %s is in the audit and not in the file", c.key, q)
		}
	}
	return err
}

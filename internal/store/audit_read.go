package store

import (
	"database/sql"
	"strconv"
	"strings"
)

// auditColumns are all columns of a row, in the order of the table.
const auditColumns = "seq, at, who, acting, session, action, quarter, what, version, was, became, reason, prev, hash"

// unit stands between columns that are read as one text.
const unit = "\x1f"

// eachAudit reads the whole audit in order. What the driver hands over costs by the column, more than all else does: so
// each row is read as one text, which takes little more than half as long. One whose own texts hold what stands between
// them is read column by column.
func (r reader) eachAudit(fn func(auditRow)) error {
	joined := strings.ReplaceAll(auditColumns, ", ", " || '"+unit+"' || ")
	return r.each("SELECT "+joined+" FROM audit ORDER BY seq", nil, func(rows *sql.Rows) error {
		var text string
		var a auditRow
		err := rows.Scan(&text)
		if err == nil && !a.split(text) {
			seq, _, _ := strings.Cut(text, unit)
			err = r.each("SELECT "+auditColumns+" FROM audit WHERE seq = $1", []any{seq}, a.scan)
		}
		fn(a)
		return err
	})
}

// split reads a row that was read as one text.
func (r *auditRow) split(text string) bool {
	var version string
	var seq, at string
	fields := [...]*string{
		&seq, &at, &r.who, &r.acting, &r.session, &r.action, &r.quarter, &r.what, &version, &r.was, &r.became, &r.reason, &r.prev, &r.sum,
	}
	last := len(fields) - 1
	for _, f := range fields[:last] {
		var ok bool
		if *f, text, ok = strings.Cut(text, unit); !ok {
			return false
		}
	}
	*fields[last] = text
	for _, n := range []struct {
		text string
		to   *int64
	}{{seq, &r.seq}, {at, &r.at}, {version, &r.version}} {
		var err error
		if *n.to, err = strconv.ParseInt(n.text, 10, 64); err != nil {
			return false
		}
	}
	return !strings.Contains(text, unit)
}

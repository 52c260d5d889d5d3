package store

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// scanFunc reads one column.
type scanFunc func(any) error

func (f scanFunc) Scan(v any) error { return f(v) }

// parsed reads a TEXT column through a parser. NULL leaves the value alone.
func parsed[T any](to *T, parse func(string) (T, error)) sql.Scanner {
	return scanFunc(func(v any) (err error) {
		switch v := v.(type) {
		case nil:
			return nil
		case string:
			*to, err = parse(v)
			return err
		}
		return fmt.Errorf("%T is not text", v)
	})
}

// known reads like parsed and says whether there was anything.
func known[T any](to *T, ok *bool, parse func(string) (T, error)) sql.Scanner {
	inner := parsed(to, parse)
	return scanFunc(func(v any) error {
		*ok = v != nil
		return inner.Scan(v)
	})
}

func dateCol(to *ppb.Date) sql.Scanner { return parsed(to, parseDate) }

// quarterCol reads a quarter; nothing is none.
func quarterCol(to *ppb.Quarter) sql.Scanner {
	return parsed(to, func(s string) (q ppb.Quarter, err error) {
		if s != "" {
			q, err = ppb.ParseQuarter(s)
		}
		return q, err
	})
}

// fileCol reads what is said of a file; nothing is none.
func fileCol(to *ppb.File) sql.Scanner {
	return parsed(to, func(s string) (ppb.File, error) {
		f, ok := ppb.ParseFile(s)
		if s != "" && !ok {
			return f, fmt.Errorf("%q says of no file", s)
		}
		return f, nil
	})
}

func parseDate(s string) (ppb.Date, error) {
	if s == "" {
		return ppb.Date{}, nil
	}
	return rag.ParseDate(s)
}

// timeCol reads milliseconds; NULL is no time.
func (s *Store) timeCol(to *time.Time) sql.Scanner {
	return scanFunc(func(v any) error {
		if ms, ok := v.(int64); ok {
			*to = s.at(ms)
		}
		return nil
	})
}

func contentCol(to *ppb.Content) sql.Scanner { return parsed(to, parseContent) }

// marksCol reads the marks of an entry, which has none as a rule.
func marksCol(to *ppb.Content) sql.Scanner {
	return parsed(to, func(s string) (ppb.Content, error) {
		if s == "{}" {
			return nil, nil
		}
		return parseContent(s)
	})
}

// parseList reads names separated by commas; none is nil.
func parseList(s string) ([]string, error) {
	if s == "" {
		return nil, nil
	}
	return strings.Split(s, ","), nil
}

func parseRated(s string) (ppb.Rated, error) {
	for _, r := range []ppb.Rated{ppb.RatedInherit, ppb.RatedOwn, ppb.RatedNo} {
		if r.String() == s {
			return r, nil
		}
	}
	return 0, fmt.Errorf("%q is not a way of rating a part", s)
}

func parseDecimal(s string) (ppb.Decimal, error) { return decimal.Parse(s) }

// ms is a time as stored, NULL for none.
func ms(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UnixMilli()
}

// orNull is a value as stored, NULL where it is not known.
func orNull(v fmt.Stringer, ok bool) any {
	if !ok {
		return nil
	}
	return v.String()
}

// contentText is what the boxes hold as canonical JSON: sorted names, nothing escaped that need not be.
func contentText(c ppb.Content) string { return new(jsonRoom).content(c) }

// jsonText is v as JSON on one line. What is passed here can always be written.
func jsonText(v any) string { return new(jsonRoom).text(v) }

// jsonRoom writes one thing after another in the same room. The zero value is ready.
type jsonRoom struct {
	b   bytes.Buffer
	enc *json.Encoder
}

func (j *jsonRoom) text(v any) string {
	if j.enc == nil {
		j.enc = json.NewEncoder(&j.b)
		j.enc.SetEscapeHTML(false)
	}
	j.b.Reset()
	if err := j.enc.Encode(v); err != nil {
		panic(err)
	}
	return string(bytes.TrimSuffix(j.b.Bytes(), []byte{'\n'}))
}

func (j *jsonRoom) content(c ppb.Content) string {
	if c == nil {
		c = ppb.Content{}
	}
	return j.text(c)
}

// of narrows a query to a quarter and, where key is not empty, to one item of it: " WHERE x.quarter = $1 AND x.key = $2".
func of(table string, q ppb.Quarter, key string) (where string, args []any) {
	where, args = " WHERE "+table+".quarter = $1", []any{q.String()}
	if key != "" {
		where, args = where+" AND "+table+".key = $2", append(args, key)
	}
	return where, args
}

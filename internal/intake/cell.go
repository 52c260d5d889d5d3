package intake

import (
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

var (
	plainNumber  = regexp.MustCompile(`^-?\d{1,15}(\.\d{1,6})?$`)
	statedNumber = regexp.MustCompile(`^-?\d{1,15}(\.\d{1,18})?$`) // of a figure, which may have been typed so
)

// number reads a filled cell as a plain decimal. ok is false for an empty cell and for a wrong one, which is recorded.
func (w row) number(column string) (d ppb.Decimal, ok bool) {
	s := w.get(column)
	if s == "" {
		return d, false
	}
	plain := plainNumber
	if w.file == "figures.csv" {
		plain = statedNumber
	}
	if !plain.MatchString(s) {
		w.bad(column, "is not a plain number: write digits with a point, such as -1234.5, without signs, commas or units")
		return d, false
	}
	d, err := decimal.Parse(s) // rounds what is too long
	if err != nil || len(strings.Trim(strings.Replace(s, ".", "", 1), "-")) > decimal.MaxPrec {
		w.bad(column, "has too many digits: 19 is the most")
		return d, false
	}
	return d, true
}

// date reads a cell as a day; an empty one is the zero Date.
func (w row) date(column string) ppb.Date {
	s := w.get(column)
	if s == "" {
		return ppb.Date{}
	}
	d, err := rag.ParseDate(s)
	if err != nil {
		w.bad(column, "is not a date: write it as 2023-09-30")
	}
	return d
}

// period reads a filled cell as a year or a quarter.
func (w row) period(column string) (ppb.Period, bool) {
	p, err := ppb.ParsePeriod(w.get(column))
	if err != nil {
		w.bad(column, "is not a period: write a year as 2022-23 or a quarter as 2022-23-Q2")
	} else if err = inTime(p.Year); err != nil {
		w.bad(column, "%s", err)
	}
	return p, err == nil
}

// inTime says whether a year can be meant.
func inTime(year int) error {
	if year < 1900 || year > 2199 {
		return errors.New("is not in 1900 to 2199: check the year")
	}
	return nil
}

// decimals reads a number of decimals; an empty cell is 0.
func (w row) decimals(column string) int {
	s := w.get(column)
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 6 {
		w.bad(column, "is not a number of decimals: write 0 to 6")
	}
	return n
}

// choice reads a cell as one of a few words with parse; an empty one is otherwise.
func choice[T any](w row, column string, otherwise T, parse func(string) (T, error)) T {
	s := w.get(column)
	if s == "" {
		return otherwise
	}
	v, err := parse(s)
	if err != nil {
		_, hint, _ := strings.Cut(err.Error(), ": ")
		w.bad(column, "is not a %s%s", strings.ReplaceAll(column, "_", " "), prefixed(": ", strings.NewReplacer("[", "", "]", "").Replace(hint)))
		return otherwise
	}
	return v
}

// cell reads a cell with parse, whose error says what is wrong with it and what to write; an empty one is the zero value.
func cell[T any](w row, column string, parse func(string) (T, error)) (v T) {
	s := w.get(column)
	if s == "" {
		return v
	}
	v, err := parse(s)
	if err != nil {
		w.bad(column, "%s", strings.TrimPrefix(err.Error(), strconv.Quote(s)+" "))
	}
	return v
}

// oneOf reads a cell as one of these words; an empty one is the first.
func (w row) oneOf(column string, words ...string) int {
	s := w.get(column)
	if s == "" {
		return 0
	}
	i := slices.Index(words, s)
	if i < 0 {
		w.bad(column, "is not a %s: use one of %s", strings.ReplaceAll(column, "_", " "), strings.Join(words, " "))
		return 0
	}
	return i
}

// word reads a cell as one of these words, or as none of them where it is empty.
func (w row) word(column string, words ...string) string {
	s := w.get(column)
	if s != "" && !slices.Contains(words, s) {
		w.bad(column, "is not known here: write %s, or leave it empty", strings.Join(words, " or "))
		return ""
	}
	return s
}

// flags reads letters such as p,e.
func (w row) flags(column string) ppb.Flags {
	f, problem := ppb.ParseFlags(w.get(column))
	if problem != "" {
		w.bad(column, "is not a list of flags: use p, e, f, r and b, separated by commas")
	}
	return f
}

func prefixed(prefix, s string) string {
	if s == "" {
		return ""
	}
	return prefix + s
}

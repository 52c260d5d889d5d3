package tabular

import "github.com/govalues/decimal"

// sum is what a row of sums adds in one column.
type sum struct {
	number  decimal.Decimal
	addends int  // numbers of lines in it
	without int  // cells left out because they cannot be read
	first   int  // the row of the first of those
	over    bool // it grew too large to keep

	withheld bool // a cell of it is
}

// addUp adds what a row of sums takes, and settles it.
func (w *worker) addUp(row int) {
	w.sums = make([]sum, len(w.Columns))
	for _, k := range w.addends[row] {
		w.takeIn(k)
	}
	for k := range w.Columns {
		if !w.Columns[k].adds() {
			continue
		}
		s := &w.sums[k]
		w.used[k].broken = false // a stated sum that cannot be read leaves nothing out
		switch {
		case s.withheld:
			w.withhold(row, k)
		case s.over:
			w.sayTooLarge(row, k)
		case s.without > 0:
			w.sayWithout(row, k, s)
			fallthrough
		case s.addends > 0:
			w.finish(row, k, s)
		}
	}
}

// takeIn adds what the cells of a row count to the row of sums at hand.
func (w *worker) takeIn(row int) {
	from := w.sheet.rows[row]
	for k := range w.Columns {
		if !w.Columns[k].adds() {
			continue
		}
		addends := 1
		if from.sums != nil {
			addends = max(from.sums[k].addends, 1)
		}
		s := &w.sums[k]
		s.take(from.used[k], addends, row)
		if from.sums != nil && from.sums[k].without > 0 {
			s.leaveOut(from.sums[k].without, from.sums[k].first)
		}
	}
}

// adds reports whether rows of sums have a number in this column.
func (c *Column) adds() bool { return c.Adds && c.Kind.Numeric() }

// take adds what a cell of a row counts, in which so many numbers of lines are.
func (s *sum) take(u worth, addends, row int) {
	s.withheld = s.withheld || u.withheld
	if u.broken {
		s.leaveOut(1, row)
	}
	if !u.known {
		return
	}
	total, err := s.number.AddExact(u.number, max(s.number.MinScale(), u.number.MinScale()))
	if err != nil {
		s.over = true
		return
	}
	s.number, s.addends = total, s.addends+addends
}

func (s *sum) leaveOut(cells, first int) {
	if s.without == 0 {
		s.first = first
	}
	s.without += cells
}

// finish settles a sum; one that goes without a cell is compared with nothing.
func (w *worker) finish(row, column int, s *sum) {
	v := &w.sheet.Values[row][column]
	switch {
	case s.addends == 0: // all that it adds cannot be read
	case s.without > 0 && v.Known:
		w.used[column] = worth{number: s.number, known: true}
	default:
		w.settle(row, column, s.number, s.addends)
	}
}

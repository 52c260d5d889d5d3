package tabular

import (
	"strings"

	"github.com/govalues/decimal"
)

// Sheet is a table with all that is typed into it and worked out of that, by the places of its rows and columns.
type Sheet struct {
	Values   [][]Value
	Findings []Finding // row by row

	compiled *compiled
}

// Value is one cell.
type Value struct {
	Typed    string // as given
	Number   decimal.Decimal
	Known    bool   // Number is one: typed, stated or worked out
	Computed bool   // worked out, not typed
	Shown    string // as printed
	Problem  string // a sentence, where what is typed cannot be taken
}

// sum is what a row of sums adds in one column.
type sum struct {
	number  decimal.Decimal
	addends int  // numbers of lines in it
	without int  // cells left out because they cannot be read
	first   int  // the row of the first of those
	over    bool // it grew too large to keep
}

// worker works a table out, row by row.
type worker struct {
	*Table
	*compiled
	sheet *Sheet
	was   *Sheet  // nil: nothing is known
	sums  []sum   // by row of sums and column
	sumAt []int   // by row: its place among the rows of sums
	used  []worth // of the row at hand, by column: what formulas and sums take of a cell
}

// worth is what a cell counts for others: what was worked out of it, else what is typed.
type worth struct {
	number decimal.Decimal
	known  bool
	broken bool // it has none because a cell cannot be read
}

// Work works out all cells anew. It takes any table and any cells.
func (t *Table) Work(cells Cells) *Sheet { return t.Rework(nil, cells) }

// Rework is Work of a table that was worked out before, with the same rows and columns: what is typed in a cell still is not read
// again. was may be nil.
func (t *Table) Rework(was *Sheet, cells Cells) *Sheet {
	if cells == nil {
		cells = func(string, string) string { return "" }
	}
	width := len(t.Columns)
	structure := t.compiledOn(was)
	w := worker{Table: t, compiled: structure, sheet: &Sheet{Values: make([][]Value, len(t.Rows)), compiled: structure}, was: was,
		sumAt: make([]int, len(t.Rows)), used: make([]worth, width)}
	n := 0
	for i := range t.Rows {
		if w.sumAt[i] = n; t.Rows[i].Role.Sums() {
			n++
		}
	}
	w.sums = make([]sum, n*width)
	values := make([]Value, len(t.Rows)*width)
	for i := range t.Rows {
		row := values[i*width : (i+1)*width : (i+1)*width]
		w.sheet.Values[i] = row
		for k := range t.Columns {
			row[k].Typed = cells(t.Rows[i].Code, t.Columns[k].Code)
			w.read(i, k)
		}
		switch role := t.Rows[i].Role; {
		case role.Sums():
			w.addUp(i)
		case role == Line:
			w.work(i)
		}
	}
	return w.sheet
}

// sum is what a row of sums adds in a column.
func (w *worker) sum(row, column int) *sum { return &w.sums[w.sumAt[row]*len(w.Columns)+column] }

// read takes what is typed in a cell.
func (w *worker) read(row, column int) {
	v, c := &w.sheet.Values[row][column], &w.Columns[column]
	w.used[column] = worth{}
	if v.Typed == "" {
		return
	}
	if w.was != nil {
		if held := &w.was.Values[row][column]; held.Typed == v.Typed {
			*v = *held
			if c.Kind.Numeric() && w.Rows[row].Role != Heading {
				w.used[column] = worth{v.Number, v.Known, v.Problem != ""}
			}
			return
		}
	}
	v.Shown = strings.TrimSpace(v.Typed)
	switch {
	case c.Kind == Progress:
		v.readProgress()
	case c.Kind.Numeric() && w.Rows[row].Role == Heading:
		if v.Shown != "" {
			v.Problem = quote(v.Shown) + " stands in a heading, which takes no figures: move it to a line, or make the row a line"
		}
	case c.Kind.Numeric():
		v.Number, v.Known, v.Problem = ParseNumber(v.Typed, c.Kind)
		if v.Known {
			v.Shown = c.Format(v.Number)
		}
		w.used[column] = worth{v.Number, v.Known, v.Problem != ""}
	}
}

func (v *Value) readProgress() {
	if v.Shown == "" {
		return
	}
	word, ok := ParseProgress(v.Shown)
	if !ok {
		v.Problem = quote(v.Shown) + " is no progress symbol: type Green, Amber, Red, Complete or None"
		return
	}
	v.Shown = word
}

// work works out the formulas of a line and hands its numbers to the row that adds them.
func (w *worker) work(row int) {
	for _, at := range w.order {
		broken := false
		number, known := w.formulas[at].work(func(column int) (decimal.Decimal, bool) {
			u := w.used[column]
			broken = broken || u.broken
			return u.number, u.known
		})
		if known {
			w.settle(row, at, number, w.formulas[at].operands())
		} else if broken && !w.used[at].known {
			w.used[at].broken = true
		}
	}
	for k := range w.Columns {
		w.give(row, k, w.used[k], 1)
	}
}

// operands is how many times the formula takes a column's number.
func (f *formula) operands() (n int) {
	for _, s := range f.steps {
		if s.sign == 'c' {
			n++
		}
	}
	return n
}

// settle has a cell hold what was worked out for it, or compares that with what is stated there.
func (w *worker) settle(row, column int, worked decimal.Decimal, addends int) {
	w.used[column] = worth{number: worked, known: true}
	v := &w.sheet.Values[row][column]
	switch {
	case v.Problem != "":
	case v.Known:
		w.compare(row, column, worked, addends)
	default:
		v.Number, v.Known, v.Computed = worked, true, true
		v.Shown = w.Columns[column].Format(worked)
	}
}

// give adds what a cell counts to the row of sums above it.
func (w *worker) give(row, column int, u worth, addends int) {
	to := w.taker[row]
	if to < 0 || !w.Columns[column].Adds {
		return
	}
	s := w.sum(to, column)
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

// addUp finishes a row of sums, and hands it to the row that adds it in turn.
func (w *worker) addUp(row int) {
	for k := range w.Columns {
		c := &w.Columns[k]
		if !c.Adds || !c.Kind.Numeric() {
			continue
		}
		s := w.sum(row, k)
		w.used[k].broken = false // a stated sum that cannot be read leaves nothing out
		switch {
		case s.over:
			w.sayTooLarge(row, k)
		case s.without > 0:
			w.sayWithout(row, k, s)
			fallthrough
		case s.addends > 0:
			w.finish(row, k, s)
		}
		w.give(row, k, w.used[k], max(s.addends, 1))
		if to := w.taker[row]; to >= 0 && s.without > 0 {
			w.sum(to, k).leaveOut(s.without, s.first)
		}
	}
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

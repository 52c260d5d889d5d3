package tabular

import (
	"strings"

	"github.com/govalues/decimal"
)

// Sheet is a table with all that is typed into it and worked out of that, by the places of its rows and columns. It is not to be
// changed: a sheet that was made on another shares the rows that are the same.
type Sheet struct {
	Values   [][]Value
	Findings []Finding // row by row

	compiled *compiled
	rows     []*rowWork
}

// Value is one cell.
type Value struct {
	Typed    string // as given
	Number   decimal.Decimal
	Known    bool   // Number is one: typed, stated or worked out
	Computed bool   // worked out, not typed
	Shown    string // as printed
	Withheld bool   // it says Withheld, or a cell that it is worked out of does
	Problem  string // a sentence, where what is typed cannot be taken
}

// rowWork is what was worked out of a row beside its values.
type rowWork struct {
	used     []worth // by column: what formulas and sums take of a cell
	sums     []sum   // of a row of sums, by column: what it adds
	findings []Finding
	says     []bool // by column: something is typed, a dash too
	typed    int    // cells in which something is
	problems int    // cells that cannot be taken
}

// worth is what a cell counts for others: what was worked out of it, else what is typed.
type worth struct {
	number decimal.Decimal
	known  bool
	broken bool // it has none because a cell cannot be read

	withheld bool // it has none because a cell is
}

// Withheld is what stands in a cell of figures of which none may be said. Nothing that it goes into is worked out.
const Withheld = "[c]"

// worker works a table out, row by row.
type worker struct {
	*Table
	*compiled
	sheet *Sheet
	was   *Sheet // nil: nothing is known
	cells Cells
	*rowWork
}

// Work works out all cells anew. It takes any table and any cells.
func (t *Table) Work(cells Cells) *Sheet { return t.Rework(nil, cells, nil) }

// Rework is Work of a table that was worked out before, with the same rows and columns: a row in which nothing else is typed, and
// that adds up none in which something is, stays as it was. touched reports whether something else may be typed in a row; nil: in
// every one. was may be nil.
func (t *Table) Rework(was *Sheet, cells Cells, touched func(row int) bool) *Sheet {
	if cells == nil {
		cells = func(string, string) string { return "" }
	}
	structure := t.compiledOn(was)
	w := worker{Table: t, compiled: structure, was: was, cells: cells,
		sheet: &Sheet{Values: make([][]Value, len(t.Rows)), compiled: structure, rows: make([]*rowWork, len(t.Rows))}}
	if was != nil {
		copy(w.sheet.Values, was.Values)
		copy(w.sheet.rows, was.rows)
	}
	for i := range t.Rows {
		if was == nil || (touched == nil || touched(i)) && w.differs(i) || w.addsNew(i) {
			w.row(i)
		}
		w.sheet.Findings = append(w.sheet.Findings, w.sheet.rows[i].findings...)
	}
	return w.sheet
}

// differs reports whether something else is typed in a row than was.
func (w *worker) differs(row int) bool {
	for k, v := range w.was.Values[row] {
		if v.Typed != w.cells(w.Rows[row].Code, w.Columns[k].Code) {
			return true
		}
	}
	return false
}

// addsNew reports whether a row adds up one that is not as it was.
func (w *worker) addsNew(row int) bool {
	for _, k := range w.addends[row] {
		if w.sheet.rows[k] != w.was.rows[k] {
			return true
		}
	}
	return false
}

// row works a row out anew.
func (w *worker) row(at int) {
	width := len(w.Columns)
	w.rowWork = &rowWork{used: make([]worth, width), says: make([]bool, width)}
	w.sheet.rows[at], w.sheet.Values[at] = w.rowWork, make([]Value, width)
	for k := range w.Columns {
		w.read(at, k)
	}
	switch role := w.Rows[at].Role; {
	case role.Sums():
		w.addUp(at)
	case role == Line:
		w.work(at)
	}
}

// read takes what is typed in a cell.
func (w *worker) read(row, column int) {
	v, c := &w.sheet.Values[row][column], &w.Columns[column]
	v.Typed = w.cells(w.Rows[row].Code, c.Code)
	if v.Typed == "" {
		return
	}
	w.typed++
	heading := w.Rows[row].Role == Heading
	if held := w.held(row, column); held != nil && held.Typed == v.Typed && !held.Computed {
		*v = *held
		v.Withheld = v.Withheld && !v.Known // else it is what goes into it that was
	} else {
		v.take(c, heading)
	}
	if v.Problem != "" {
		w.problems++
	}
	w.says[column] = strings.TrimSpace(v.Typed) != ""
	if c.Kind.Numeric() && !heading {
		w.used[column] = worth{v.Number, v.Known, v.Problem != "", v.Withheld}
	}
}

// held is a cell as it was; nil where nothing is known.
func (w *worker) held(row, column int) *Value {
	if w.was == nil {
		return nil
	}
	return &w.was.Values[row][column]
}

// take reads what is typed in a cell of this column, which may be one of a heading.
func (v *Value) take(c *Column, heading bool) {
	v.Shown = strings.TrimSpace(v.Typed)
	switch {
	case c.Kind == Progress:
		v.readProgress()
	case c.Kind.Numeric() && heading:
		if v.Shown != "" {
			v.Problem = quote(v.Shown) + " stands in a heading, which takes no figures: move it to a line, or make the row a line"
		}
	case c.Kind.Numeric() && strings.EqualFold(v.Shown, Withheld):
		v.Shown, v.Withheld = Withheld, true
	case c.Kind.Numeric():
		v.Number, v.Known, v.Problem = ParseNumber(v.Typed, c.Kind)
		if v.Known {
			v.Shown = c.Format(v.Number)
		}
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

// work works out the formulas of a line.
func (w *worker) work(row int) {
	for _, at := range w.order {
		broken, withheld := false, false
		number, known := w.formulas[at].work(func(column int) (decimal.Decimal, bool) {
			u := w.used[column]
			broken, withheld = broken || u.broken, withheld || u.withheld
			return u.number, u.known
		})
		if withheld {
			w.withhold(row, at)
		} else if known {
			w.settle(row, at, number, w.formulas[at].operands())
		} else if broken && !w.used[at].known {
			w.used[at].broken = true
		}
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
	v := &w.sheet.Values[row][column]
	if v.Withheld {
		return // and so is what it goes into
	}
	w.used[column] = worth{number: worked, known: true}
	switch {
	case v.Problem != "":
	case v.Known:
		w.compare(row, column, worked, addends)
	default:
		v.Number, v.Known, v.Computed = worked, true, true
		v.Shown = w.Columns[column].Format(worked)
	}
}

// withhold has a cell say nothing that is worked out of a withheld one; what is stated there stays.
func (w *worker) withhold(row, column int) {
	v := &w.sheet.Values[row][column]
	v.Withheld = true
	w.used[column].withheld = !w.used[column].known
	if v.Typed == "" {
		v.Shown, v.Computed = Withheld, true
	}
}

// Typed is in how many cells of a row something is typed.
func (s *Sheet) Typed(row int) int { return s.rows[row].typed }

// Problems is how many cells of a row cannot be taken.
func (s *Sheet) Problems(row int) int { return s.rows[row].problems }

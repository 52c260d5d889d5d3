package tabular

import "slices"

// compiled is what the structure of a table comes to, once for all cells.
type compiled struct {
	formulas []*formula // by column; nil where there is none that can be worked out
	order    []int      // the columns that have one, each after those that it names
	circular []int      // the columns whose formula needs its own result, and so has none
	addends  [][]int    // by row of sums: the rows that it adds, in order
}

// compiledOn is compile of a table that was, of the same structure, is a sheet of; was may be nil.
func (t *Table) compiledOn(was *Sheet) *compiled {
	if was != nil && was.compiled != nil {
		return was.compiled
	}
	return t.compile()
}

func (t *Table) compile() *compiled {
	c := &compiled{formulas: make([]*formula, len(t.Columns)), addends: t.whatSumsAdd()}
	for i := range t.Columns {
		c.formulas[i] = t.bind(i)
	}
	state := make([]visit, len(t.Columns))
	for i := range t.Columns {
		c.visit(i, state)
	}
	slices.Sort(c.circular)
	for _, i := range c.circular {
		c.formulas[i] = nil
	}
	return c
}

// bind reads a column's formula and has its steps point to the columns of the table. It is nil where that cannot be.
func (t *Table) bind(at int) *formula {
	if t.Columns[at].Formula == "" || !t.Columns[at].Kind.Numeric() {
		return nil
	}
	f, err := parseFormula(t.Columns[at].Formula)
	if err != nil {
		return nil
	}
	for i, s := range f.steps {
		if s.sign != 'c' {
			continue
		}
		named := t.Column(f.columns[s.column])
		if named < 0 || !t.Columns[named].Kind.Numeric() {
			return nil
		}
		f.steps[i].column = named
	}
	return &f
}

// visit is how far the ordering of formulas has come with a column.
type visit uint8

const (
	unseen visit = iota
	under        // those that it names are being ordered
	ordered
)

// visit puts a column into the order, after those that its formula names. Columns on a circle, and those that need one,
// get none. It reports whether the column can be worked out.
func (c *compiled) visit(at int, state []visit) bool {
	f := c.formulas[at]
	switch {
	case f == nil || state[at] == ordered:
		return f == nil || !slices.Contains(c.circular, at)
	case state[at] == under:
		return false
	}
	state[at] = under
	fine := true
	for _, s := range f.steps {
		if s.sign == 'c' && !c.visit(s.column, state) {
			fine = false
		}
	}
	state[at] = ordered
	if fine {
		c.order = append(c.order, at)
	} else {
		c.circular = append(c.circular, at)
	}
	return fine
}

// whatSumsAdd says for each row of sums which rows it adds (rule 1). They stand before it.
func (t *Table) whatSumsAdd() [][]int {
	addends, taken := make([][]int, len(t.Rows)), make([]bool, len(t.Rows))
	for i, r := range t.Rows {
		if !r.Role.Sums() {
			continue
		}
		for k, below := range t.Rows[:i] {
			if !taken[k] && r.Role.takes(below.Role) {
				addends[i], taken[k] = append(addends[i], k), true
			}
		}
	}
	return addends
}

// takes reports whether a row of sums adds rows of the other role that nothing has taken yet.
func (r Role) takes(other Role) bool {
	switch r {
	case Subtotal:
		return other == Line
	case Net:
		return other == Subtotal || other == Net
	case Total:
		return other == Line || other == Subtotal || other == Net
	}
	return false
}

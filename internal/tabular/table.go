package tabular

import (
	"fmt"
	"slices"
)

// Kind says what the cells of a column take.
type Kind uint8

// The kinds. A percentage is held as printed: 12.5 is 12.5 %.
const (
	Text     Kind = iota
	Money         // pounds
	MoneyK        // thousands of pounds
	Count         // of people, cases, places
	Percent       // 12.5 is 12.5 %
	Number        // anything else that is a number
	Progress      // a progress symbol, as a word: see [ParseProgress]
)

var kindNames = [...]string{"text", "money", "money_k", "count", "percent", "number", "progress"}

func (k Kind) String() string { return name(kindNames[:], int(k)) }

// ParseKind reads "text", "money", "money_k", "count", "percent", "number" or "progress".
func ParseKind(s string) (Kind, error) { return parse[Kind]("kind of column", kindNames[:], s) }

// Numeric reports whether the cells are numbers.
func (k Kind) Numeric() bool { return k >= Money && k <= Number }

// Role says what a row is in its table.
type Role uint8

// The roles. [Subtotal], [Net] and [Total] are rows of sums: the package says what each adds.
const (
	Line Role = iota
	Heading
	Subtotal
	Net
	Total
)

var roleNames = [...]string{"line", "heading", "subtotal", "net", "total"}

func (r Role) String() string { return name(roleNames[:], int(r)) }

// ParseRole reads "line", "heading", "subtotal", "net" or "total".
func ParseRole(s string) (Role, error) { return parse[Role]("role of a row", roleNames[:], s) }

// Sums reports whether the row adds others.
func (r Role) Sums() bool { return r >= Subtotal && r <= Total }

// MaxDecimals is the most decimals that a column prints.
const MaxDecimals = 6

// Column is one column of a table, beside that of the labels.
type Column struct {
	Code     string // lower case letters, digits and _, unique in its table, a letter first
	Label    string // its heading in print
	Group    string // a heading over this and its neighbours with the same group; "" for none
	Kind     Kind
	Decimals int    // printed at least, up to MaxDecimals
	Formula  string // such as "budget_to_date - actual"; "" where its cells are typed
	Adverse  bool   // a negative number is adverse and printed in brackets, not with a minus
	Adds     bool   // rows of sums add it
}

// places is the number of decimals printed at least.
func (c *Column) places() int { return min(max(c.Decimals, 0), MaxDecimals) }

// Row is one row of a table.
type Row struct {
	Code  string // lower case letters, digits and _, unique in its table
	Label string // as printed, on one line
	Role  Role
}

// Table is what a table is made of, without what is typed into it.
type Table struct {
	Columns []Column
	Rows    []Row
}

// Cells gives what is typed in a cell by the codes of its row and column, "" where nothing is.
type Cells func(row, column string) string

// Column is the place of a column by its code, -1 where there is none.
func (t *Table) Column(code string) int {
	return slices.IndexFunc(t.Columns, func(c Column) bool { return c.Code == code })
}

// Row is the place of a row by its code, -1 where there is none.
func (t *Table) Row(code string) int {
	return slices.IndexFunc(t.Rows, func(r Row) bool { return r.Code == code })
}

func name(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return fmt.Sprintf("unknown(%d)", i)
}

func parse[T ~uint8](what string, names []string, s string) (T, error) {
	if i := slices.Index(names, s); i >= 0 {
		return T(i), nil
	}
	return 0, fmt.Errorf("%q is not a %s: use one of %v", s, what, names)
}

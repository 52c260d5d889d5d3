package intake

import (
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// grids reads tables, their columns, and the files of their rows and cells.
func (r *reader) grids(rows, columns []row) {
	r.tables = map[string]*ppb.Grid{}
	for _, it := range r.held.Items {
		if it.Grid != nil {
			held := *it.Grid
			held.Columns = slices.Clone(held.Columns)
			r.tables[held.Key] = &held
		}
	}
	occupied := r.heldOther(ppb.GridItem)
	var order []string // of the tables that the files bring or change
	lines := map[string]row{}
	for _, w := range rows {
		checkRef(w)
		key := r.counts.next(w, occupied)
		g := &ppb.Grid{Key: key}
		if held := r.items.byKey[key]; held != nil && held.Grid != nil {
			w.otherwise(gridCells(held))
			g = r.tables[key]
		}
		g.Ref, g.Section, g.Title, g.Note = w.get("ref"), r.section(w, ppb.GridItem), w.get("title"), w.get("note")
		r.tables[key], lines[key] = g, w
		order = append(order, key)
		r.retires(w, key, ppb.RetiredItem)
	}
	seen := map[[2]string]int{}
	for _, w := range columns {
		if g := r.gridOf(w, "ref"); g != nil {
			if !slices.Contains(order, g.Key) {
				order = append(order, g.Key)
			}
			r.column(w, g, seen)
		}
	}
	for key := range r.tables {
		if !slices.Contains(order, key) {
			order = append(order, key) // its cells may be there
		}
	}
	slices.SortStableFunc(order[len(rows):], func(x, y string) int { return r.heldPlace(x) - r.heldPlace(y) })
	for _, key := range order {
		g := r.tables[key]
		brought := r.cellsOf(g)
		if w, ok := lines[key]; ok || brought || r.columnsMoved(g) {
			r.checkGrid(w, g)
			r.out.Grids = append(r.out.Grids, *g)
		}
	}
}

func (r *reader) heldPlace(key string) int {
	return slices.IndexFunc(r.held.Items, func(it *ppb.Item) bool { return it.Key() == key })
}

func (r *reader) columnsMoved(g *ppb.Grid) bool {
	held := r.items.byKey[g.Key]
	return held != nil && held.Grid != nil && !slices.Equal(held.Grid.Columns, g.Columns)
}

// gridOf is the table that a cell names by its key.
func (r *reader) gridOf(w row, column string) *ppb.Grid {
	g := r.tables[w.get(column)]
	if g == nil && !r.unread["tables.csv"] {
		w.bad(column, "there is no such table: add it %s", r.first("tables.csv"))
	}
	return g
}

func (r *reader) column(w row, g *ppb.Grid, seen map[[2]string]int) {
	at := g.Column(w.get("column"))
	if at >= 0 {
		w.otherwise(columnCells(g.Columns[at]))
	}
	c := tabular.Column{
		Code: w.get("column"), Label: w.get("label"), Group: w.get("group"), Formula: w.get("formula"), Decimals: w.decimals("decimals"),
		Kind: choice(w, "kind", tabular.Text, tabular.ParseKind), Adverse: w.oneOf("adverse", "no", "yes") == 1,
	}
	c.Adds = c.Kind.Numeric() && c.Kind != tabular.Percent
	if w.get("adds") != "" {
		c.Adds = w.oneOf("adds", "no", "yes") == 1
	}
	name := [2]string{g.Key, c.Code}
	if first, twice := seen[name]; twice {
		w.bad("column", "stands twice for this table: first on line %d", first)
		return
	}
	seen[name] = w.line
	if at >= 0 {
		g.Columns[at] = c
	} else {
		g.Columns = append(g.Columns, c)
	}
}

// cellsOf reads the file of a table's rows and cells, where there is one.
func (r *reader) cellsOf(g *ppb.Grid) (brought bool) {
	f := cellsFile(g)
	rows := r.cells(f)
	if len(rows) == 0 {
		return false
	}
	was := tabular.Table{Rows: g.Rows}
	g.Rows = nil
	seen := map[string]int{}
	content := ppb.Content{}
	for _, w := range rows {
		row := tabular.Row{Code: w.get("row"), Label: w.get("label")}
		if row.Code == "" {
			row.Code = tabular.RowCode(row.Label, func(code string) bool { return seen[code] > 0 })
		}
		if at := was.Row(row.Code); at >= 0 {
			w.otherwise(map[string]string{"role": was.Rows[at].Role.String()})
		}
		row.Role = choice(w, "role", tabular.Line, tabular.ParseRole)
		if !w.first(seen, "row", row.Code) {
			continue
		}
		g.Rows = append(g.Rows, row)
		for _, c := range g.Columns {
			if text := w.get(c.Code); text != "" {
				content[ppb.CellField(row.Code, c.Code)] = text
			}
		}
	}
	if len(content) > 0 {
		r.brings(g.Key, content)
	}
	return true
}

// checkGrid says what is wrong with what a table is made of.
func (r *reader) checkGrid(w row, g *ppb.Grid) {
	for _, p := range g.Check() {
		at := RowError{File: cellsFile(g).name, Value: p.Row, Column: "row", Problem: p.Text}
		if p.Row == "" {
			at = RowError{File: "columns.csv", Value: g.Key, Column: "ref", Problem: p.Text}
		}
		r.bad(at)
	}
	if len(g.Columns) == 0 {
		r.bad(RowError{File: "tables.csv", Line: w.line, Column: "ref", Value: g.Key, Problem: "it has no columns: add them " + r.first("columns.csv")})
	}
}

// links reads which figures of measures are those of cells too.
func (r *reader) links(rows []row) {
	for _, w := range rows {
		m, g := r.measure(w), r.gridOf(w, "table")
		l := ppb.Link{Part: w.get("part"), Table: w.get("table"), Row: w.get("row"), Column: w.get("column"), AsOf: w.date("as_of")}
		if m == nil || g == nil {
			continue
		}
		if _, ok := m.Part(l.Part); l.Part != "" && !ok {
			w.bad("part", "is no part of this measure")
		}
		if g.Row(l.Row) < 0 && len(g.Rows) > 0 {
			w.bad("row", "is no row of this table")
		}
		if g.Column(l.Column) < 0 {
			w.bad("column", "is no column of this table")
		}
		if i := slices.IndexFunc(m.Links, l.SameCell); i >= 0 {
			m.Links[i] = l
		} else {
			m.Links = append(m.Links, l)
		}
		slices.SortFunc(m.Links, ppb.Link.Compare)
	}
}

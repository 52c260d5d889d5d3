package intake

import (
	"cmp"
	"io/fs"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
)

// Result is what a folder holds.
type Result struct {
	Plan  *ppb.PlanFiles
	Read  []string // the files that were read
	Other []string // what else is in the folder and was not read

	Removed int // hidden characters that were taken out of the cells
}

// Held gives a quarter as it is held already, to which the files refer, nil where nothing is held for it. The zero
// Quarter stands for the one that files without a plan.csv belong to.
type Held func(ppb.Quarter) (*ppb.Book, error)

// Read reads the files of a plan from a folder, which must open nothing but plain files: a pipe would wait. held may be
// nil at the first import. Everything that is wrong comes back as one Errors.
func Read(fsys fs.FS, held Held) (*Result, error) {
	if held == nil {
		held = func(ppb.Quarter) (*ppb.Book, error) { return nil, nil }
	}
	r := &reader{fsys: fsys, heldFor: held, unread: map[string]bool{}}
	if err := r.hold(ppb.Quarter{}); err != nil {
		return nil, err
	}
	other, err := r.others()
	if err != nil {
		return nil, err
	}
	tables := map[string][]row{}
	for _, f := range files {
		tables[f.name] = r.table(f)
	}
	r.cells = r.table
	if len(r.found) == 0 && len(r.errs) > 0 {
		return nil, r.sorted()
	}
	if len(r.found) == 0 {
		return nil, Errors{{File: "plan.csv", Problem: "is not there, nor is any other file of a plan: name the folder that holds them"}}
	}
	if err := r.read(tables); err != nil {
		return nil, err
	}
	return &Result{&r.out, r.found, other, r.removed}, nil
}

// ReadTables reads tables as Read does files, against the plan that is held.
func ReadTables(tables []Table, held *ppb.Book) (*ppb.PlanFiles, error) {
	r := &reader{heldFor: func(ppb.Quarter) (*ppb.Book, error) { return held, nil }, unread: map[string]bool{}}
	if err := r.hold(ppb.Quarter{}); err != nil {
		return nil, err
	}
	rows := map[string][]row{}
	for _, t := range tables {
		f := fileOf(t.Name, t.Head)
		r.found = append(r.found, f.name)
		if !r.headings(f, slices.Clone(t.Head)) {
			continue
		}
		for i, cells := range t.Rows {
			if w, state := r.row(f, t.Head, cells, i+2); state == full {
				rows[f.name] = append(rows[f.name], w)
			}
		}
	}
	r.cells = func(f file) []row { return rows[f.name] }
	if err := r.read(rows); err != nil {
		return nil, err
	}
	return &r.out, nil
}

// read makes a plan of the rows of the files.
func (r *reader) read(tables map[string][]row) error {
	if err := r.plan(tables["plan.csv"]); err != nil {
		return err
	}
	r.officers(tables["officers.csv"])
	r.objectives(tables["objectives.csv"])
	r.sections(tables["sections.csv"])
	r.counts.name(tables["measures.csv"], tables["milestones.csv"], tables["texts.csv"], tables["tables.csv"])
	r.measures(tables["measures.csv"])
	r.milestones(tables["milestones.csv"])
	r.texts(tables["texts.csv"])
	r.grids(tables["tables.csv"], tables["columns.csv"])
	r.charts(tables["sections.csv"])
	r.dueDates(tables["due_dates.csv"])
	r.parts(tables["parts.csv"])
	r.links(tables["links.csv"])
	r.targets(tables["targets.csv"])
	r.headlines()
	r.months()
	r.figures(tables["figures.csv"])
	r.assignments(tables["assignments.csv"])
	if len(r.errs) > 0 {
		return r.sorted()
	}
	for _, m := range r.work {
		r.out.Measures = append(r.out.Measures, m.Measure)
	}
	return nil
}

// reader collects what the files say and what is wrong with them.
type reader struct {
	fsys    fs.FS
	heldFor Held
	held    *ppb.Book // of the quarter that the files are of; empty where nothing is
	items   index     // of held
	found   []string
	// unread are the files that could not be read to the end: what another file names may stand in them, so that it is
	// not there is not said.
	unread map[string]bool
	errs   Errors
	more   int // problems beyond maxErrors

	removed int                    // hidden characters, from the cells
	codes   map[string]bool        // of the objectives, held or of the files
	under   map[string]ppb.Section // the sections, held or of the files, by code
	cells   func(file) []row       // the rows of the file of a table's cells
	tables  map[string]*ppb.Grid   // the tables, held or of the files, by key

	out    ppb.PlanFiles
	work   []*working          // the measures that this import brings or changes, in order
	byKey  map[string]*working // the same, by key
	counts keys                // measures and milestones of the files

	milestoneRows []milestoneRow // of out.Milestones, in order

	workByRef               map[string][]string // the keys of work, by ref
	likeMeasures, likeItems alike               // made when somebody names what is not there
}

// working is a measure under construction and the row it came from.
type working struct {
	ppb.Measure
	row row
}

func (r *reader) bad(e RowError) {
	if len(r.errs) >= maxErrors {
		r.more++
		return
	}
	r.errs = append(r.errs, e)
}

// first is where what is missing has to be added first: in a file, or, where there are none, before this.
func (r *reader) first(file string) string {
	if r.fsys == nil {
		return "first"
	}
	return "to " + file
}

// sorted are the problems by file and line.
func (r *reader) sorted() Errors {
	order := func(name string) int {
		if isCells(name) {
			name = "columns.csv" // they come behind it
		}
		return slices.IndexFunc(files, func(f file) bool { return f.name == name })
	}
	slices.SortStableFunc(r.errs, func(a, b RowError) int {
		if a.File != b.File {
			return cmp.Or(order(a.File)-order(b.File), cmp.Compare(a.File, b.File))
		}
		return a.Line - b.Line
	})
	if r.more > 0 {
		last := r.errs[len(r.errs)-1].File
		r.errs = append(r.errs, RowError{File: last, Problem: "and more: put these right first"})
	}
	return r.errs
}

// others names what is in the folder beside the files of a plan.
func (r *reader) others() ([]string, error) {
	entries, err := fs.ReadDir(r.fsys, ".")
	if err != nil {
		return nil, Errors{{File: "the folder", Problem: "cannot be read: " + cause(err).Error()}}
	}
	var out []string
	for _, e := range entries {
		known := e.IsDir() && (e.Name() == cellsFolder || e.Name() == uploadsFolder) || slices.ContainsFunc(files, func(f file) bool { return f.name == e.Name() })
		if !known && !strings.HasPrefix(e.Name(), ".") {
			out = append(out, e.Name())
		}
	}
	return out, nil
}

// hold makes a quarter as it is held the one that the files refer to.
func (r *reader) hold(q ppb.Quarter) error {
	book, err := r.heldFor(q)
	if book != nil {
		r.held = book
	} else if r.held == nil {
		r.held = &ppb.Book{}
	} else {
		r.held = &ppb.Book{Officers: r.held.Officers} // people belong to no quarter
	}
	r.items = indexOf(r.held)
	return err
}

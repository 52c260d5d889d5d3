package intake

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"unicode/utf8"

	"ppbtui/internal/clean"
)

// row is one line of a file by column name. Its problems go to the reader that made it.
type row struct {
	r     *reader
	file  string
	line  int
	cells map[string]string
	wrong map[string]bool // columns whose cell was refused already, whatever it would mean
}

// get is the cell of a column, empty where the file has no such column.
func (w row) get(column string) string { return w.cells[column] }

// otherwise has the row hold these cells in the columns that its file has not.
func (w row) otherwise(held map[string]string) {
	for column, cell := range held {
		if _, has := w.cells[column]; !has {
			w.cells[column] = cell
		}
	}
}

// bad records that the cell of a column is wrong.
func (w row) bad(column, format string, args ...any) {
	if w.wrong[column] {
		return
	}
	w.r.bad(RowError{w.file, w.line, column, shorten(w.cells[column]), fmt.Sprintf(format, args...)})
}

// table reads one file into rows. A file that is not there has none.
func (r *reader) table(f file) []row {
	data, err := readFile(r.fsys, f.name, maxBytes)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		r.unread[f.name] = true
		r.bad(RowError{File: f.name, Problem: "cannot be read: " + cause(err).Error()})
		return nil
	}
	r.found = append(r.found, f.name)
	rows, ok := r.rows(f, bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	if !ok {
		r.unread[f.name] = true
	}
	return rows
}

// rows reads the lines of a file; ok is false where some of them could not be.
func (r *reader) rows(f file, data []byte) (rows []row, ok bool) {
	switch {
	case !utf8.Valid(data):
		at := 1 + bytes.Count(data[:invalidAt(data)], []byte("\n"))
		r.bad(RowError{File: f.name, Line: at, Problem: "holds bytes that are not UTF-8: save the file as CSV UTF-8"})
		return nil, false
	case bytes.IndexByte(data, '\r') >= 0 && bytes.IndexByte(data, '\n') < 0:
		r.bad(RowError{File: f.name, Problem: "its lines end with CR alone, as on old Macs: save the file as CSV UTF-8"})
		return nil, false
	}
	c := csv.NewReader(bytes.NewReader(data))
	c.FieldsPerRecord = -1
	head, err := c.Read()
	if err == io.EOF {
		r.bad(RowError{File: f.name, Line: 1, Problem: "the file is empty: its first line names the columns " + strings.Join(f.names(), ", ")})
		return nil, false
	}
	if err != nil {
		r.badCSV(f.name, err)
		return nil, false
	}
	if !r.headings(f, head) {
		return nil, false
	}
	ok = true
	for {
		cells, err := c.Read()
		if err == io.EOF {
			return rows, ok
		}
		if err != nil {
			r.badCSV(f.name, err)
			return rows, false
		}
		at, _ := c.FieldPos(0)
		if len(rows) == maxRows {
			r.bad(RowError{File: f.name, Line: at, Problem: fmt.Sprintf("there are more than %d rows: split the import", maxRows)})
			return rows, false
		}
		for i, cell := range cells {
			cells[i] = unguarded(cell)
		}
		w, state := r.row(f, head, cells, at)
		if state == full {
			rows = append(rows, w)
		}
		ok = ok && state != ragged
	}
}

// headings checks the names of the columns; false means that the rows cannot be read.
func (r *reader) headings(f file, head []string) bool {
	ok := true
	wrong := func(column, problem string) {
		ok = false
		r.bad(RowError{File: f.name, Line: 1, Column: shorten(column), Problem: problem})
	}
	for i, h := range head {
		head[i] = strings.TrimSpace(h)
		switch {
		case !slices.Contains(f.names(), head[i]):
			wrong(head[i], "there is no such column: the columns are "+strings.Join(f.names(), ", "))
		case slices.Contains(head[:i], head[i]):
			wrong(head[i], "the column stands twice")
		}
	}
	for _, c := range f.columns {
		if c.needed && !slices.Contains(head, c.name) {
			wrong(c.name, "the column is missing")
		}
	}
	return ok
}

// The states of a line: nothing in it, not one cell a column, and a row.
const (
	blank = iota
	ragged
	full
)

// tidied is a cell as it will be kept. A printed figure, and what is short, is a number, a day or a name that others refer
// to: there a mark stands where something hidden was between two characters.
func (r *reader) tidied(column, cell string) clean.Report {
	if tidy := clean.Typed(cell); tidy.Removed == 0 || !exact(column) {
		return tidy
	}
	return clean.Exact(cell)
}

// row checks what holds for any cell: its length, its characters, and that the needed ones are filled. A row with a
// wrong cell is read on, for what else is wrong in it.
func (r *reader) row(f file, head, cells []string, at int) (w row, state int) {
	w = row{r, f.name, at, make(map[string]string, len(head)), nil}
	if len(cells) == 1 && strings.TrimSpace(cells[0]) == "" {
		return w, blank // an empty line between rows
	}
	if len(cells) != len(head) {
		w.bad("", "the row has %d cells and the first line names %d columns: a comma inside a cell needs quotes round the cell", len(cells), len(head))
		return w, ragged
	}
	filled := false
	for i, h := range head {
		cell := r.tidied(h, cells[i])
		w.cells[h] = strings.TrimSpace(cell.Text)
		r.removed += cell.Removed
		filled = filled || w.cells[h] != ""
	}
	if !filled {
		return w, blank
	}
	wrong := map[string]bool{}
	for _, c := range f.columns {
		cell := w.cells[c.name]
		switch n := utf8.RuneCountInString(cell); {
		case cell == "" && c.needed:
			w.bad(c.name, "is empty")
		case n > c.max:
			w.bad(c.name, "has %d characters; the most is %d", n, c.max)
		case strings.Contains(cell, "\n") && c.max < long:
			w.bad(c.name, "holds a line break: take it out")
		case c.max == short && strings.ContainsFunc(cell, func(r rune) bool { return r == clean.Mark }):
			w.bad(c.name, "holds a character that cannot be seen: type it again")
		default:
			continue
		}
		wrong[c.name] = true
	}
	if len(wrong) > 0 {
		w.wrong = wrong
	}
	return w, full
}

func (f file) names() []string {
	out := make([]string, len(f.columns))
	for i, c := range f.columns {
		out[i] = c.name
	}
	return out
}

func (r *reader) badCSV(name string, err error) {
	e := RowError{File: name, Problem: err.Error()}
	if p, ok := errors.AsType[*csv.ParseError](err); ok {
		e.Line, e.Problem = p.Line, "is not a CSV row: "+p.Err.Error()
	}
	r.bad(e)
}

var errNotPlain = errors.New("it is a folder, a pipe or a device and not a plain file")

// cause is what went wrong with a file, without its name.
func cause(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	return err
}

// readFile reads a plain file whole, of so many bytes at the most. The folder it is in opens nothing that would wait.
func readFile(fsys fs.FS, name string, most int) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil {
		return nil, err
	} else if !info.Mode().IsRegular() {
		return nil, errNotPlain
	}
	data, err := io.ReadAll(io.LimitReader(f, int64(most)+1))
	if err == nil && len(data) > most {
		err = fmt.Errorf("it is larger than %d MB", most>>20)
	}
	return data, err
}

// invalidAt is the offset of the first byte that is not UTF-8.
func invalidAt(data []byte) int {
	for i := 0; i < len(data); {
		c, n := utf8.DecodeRune(data[i:])
		if c == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return len(data)
}

package data

import (
	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// Section is a part of the report. Kind, about and numbering are those of the import format; number is as it is printed.
type Section struct {
	Code       string `json:"code"`
	Parent     string `json:"parent"`
	Kind       string `json:"kind"`
	Title      string `json:"title"`
	Number     string `json:"number"`
	About      string `json:"about"`
	Numbering  string `json:"numbering"`
	Department string `json:"department"` // that answers for it
}

// TextJSON is a text with its words as typed, and as printed with the quarter filled in.
type TextJSON struct {
	Key      string   `json:"key"`
	Ref      string   `json:"ref"`
	Section  string   `json:"section"`
	Title    string   `json:"title"`
	Number   string   `json:"number"`
	Raw      string   `json:"raw"`
	Text     string   `json:"text"`
	Standing bool     `json:"standing"` // taken over into the next quarter
	Officers []string `json:"officers"`
	State    string   `json:"state"`
	Withheld string   `json:"withheld"` // as a measure's

	File *FileJSON `json:"file"` // of an attachment, null where none came
}

// FileJSON is a file that goes with a text, by what it is known again.
type FileJSON struct {
	Name       string `json:"name"`
	Bytes      int64  `json:"bytes"`
	SHA256     string `json:"sha256"`
	AttachedOn string `json:"attached_on"`
	AttachedBy string `json:"attached_by"` // login
}

// TableJSON is a table with its cells and what its sums come to.
type TableJSON struct {
	Key        string    `json:"key"`
	Ref        string    `json:"ref"`
	Section    string    `json:"section"`
	Title      string    `json:"title"`
	Note       string    `json:"note"`
	Columns    []Column  `json:"columns"`
	Rows       []Row     `json:"rows"`
	Findings   []Finding `json:"findings"`
	Commentary string    `json:"commentary"`
	Officers   []string  `json:"officers"`
	State      string    `json:"state"`
	Withheld   string    `json:"withheld"` // as a measure's
}

// Column is a column of a table, by the names of the import format.
type Column struct {
	Code     string `json:"code"`
	Label    string `json:"label"`
	Group    string `json:"group"`
	Kind     string `json:"kind"`
	Decimals int    `json:"decimals"`
	Formula  string `json:"formula"`
	Adverse  bool   `json:"adverse"`
	Adds     bool   `json:"adds"`
}

// Row is a row of a table with a cell for each column.
type Row struct {
	Code  string `json:"code"`
	Role  string `json:"role"`
	Label string `json:"label"`
	Cells []Cell `json:"cells"`
}

// Cell is what is typed, the number that it is or that was worked out, and how that is printed.
type Cell struct {
	Column string  `json:"column"`
	Raw    string  `json:"raw"`
	Value  *string `json:"value"`
	Shown  string  `json:"shown"`
	Worked bool    `json:"worked"`            // out, not typed
	Wrong  string  `json:"problem,omitempty"` // why it cannot be read
}

// Finding is a stated figure that differs from what is worked out: a note, a warning or an error. Both numbers are null where a
// sum goes without a cell and nothing was compared.
type Finding struct {
	Row      string  `json:"row"`
	Column   string  `json:"column"`
	Severity string  `json:"severity"`
	Stated   *string `json:"stated"`
	Worked   *string `json:"worked"`
	Says     string  `json:"says"`
}

// Text is one text as it stands, with its number.
func Text(b *ppb.Book, it *ppb.Item) TextJSON {
	out := text(&b.Plan, it)
	out.Number = textNumbers(b)[it.Key()]
	return out
}

// Table is one table as it stands.
func Table(b *ppb.Book, it *ppb.Item) TableJSON { return table(&b.Plan, it) }

// sections are the plan's, each with its number.
func sections(b *ppb.Book) []Section {
	out := make([]Section, 0, len(b.Sections))
	if len(b.Sections) == 0 {
		return out
	}
	numbers := map[string]string{}
	ppb.EachChapter(b.Outline(), func(c *ppb.Chapter) { numbers[c.Code] = c.Number })
	for _, s := range b.Sections {
		out = append(out, Section{
			Code: clean.Line(s.Code), Parent: clean.Line(s.Parent), Kind: string(s.Kind), Title: clean.Line(ppb.Filled(&b.Plan, s.Title)),
			Number: numbers[s.Code], About: clean.Line(s.About), Numbering: string(s.Numbering),
			Department: clean.Line(ppb.DepartmentFor(b.Sections, b.Objectives, s.Code)),
		})
	}
	return out
}

// textNumbers are the numbers of texts, by key.
func textNumbers(b *ppb.Book) map[string]string {
	numbers := map[string]string{}
	ppb.EachChapter(b.Outline(), func(c *ppb.Chapter) {
		for _, p := range c.Items {
			numbers[p.Key()] = p.Number
		}
	})
	return numbers
}

func text(p *ppb.Plan, it *ppb.Item) TextJSON {
	t, words := it.Text, it.Entry.Content[ppb.FieldCommentary]
	out := TextJSON{
		Key: clean.Line(t.Key), Ref: clean.Line(t.Ref), Section: clean.Line(t.Section), Title: clean.Line(ppb.Filled(p, it.Title())),
		Raw: clean.Text(words), Text: clean.Text(ppb.Filled(p, words)), Standing: t.Standing,
		Officers: lines(it.Officers), State: it.Entry.State.String(), Withheld: withheld(it),
	}
	if f, ok := it.Entry.Content.File(); ok {
		out.File = &FileJSON{clean.Line(f.Name), f.Size, f.Sum, f.On.String(), clean.Line(f.By)}
	}
	return out
}

func table(p *ppb.Plan, it *ppb.Item) TableJSON {
	g := it.Grid
	line := func(s string) string { return clean.Line(ppb.Filled(p, s)) }
	t, sheet := g.Sheet(it.Entry.Content)
	out := TableJSON{
		Key: clean.Line(g.Key), Ref: clean.Line(g.Ref), Section: clean.Line(g.Section), Title: line(g.Title), Note: line(g.Note),
		Columns: make([]Column, 0, len(t.Columns)), Rows: make([]Row, 0, len(t.Rows)), Findings: make([]Finding, 0, len(sheet.Findings)),
		Commentary: clean.Text(ppb.Filled(p, it.Entry.Content[ppb.FieldCommentary])), Officers: lines(it.Officers), State: it.Entry.State.String(), Withheld: withheld(it),
	}
	for i := range t.Columns {
		c := &t.Columns[i]
		out.Columns = append(out.Columns, Column{c.Code, line(c.Label), line(c.Group), c.Kind.String(), c.Decimals, clean.Line(c.Formula), c.Adverse, c.Adds})
	}
	for i := range t.Rows {
		r := &t.Rows[i]
		row := Row{Code: r.Code, Role: r.Role.String(), Label: line(r.Label), Cells: make([]Cell, 0, len(t.Columns))}
		for k := range t.Columns {
			row.Cells = append(row.Cells, cellOf(t.Columns[k].Code, &sheet.Values[i][k]))
		}
		out.Rows = append(out.Rows, row)
	}
	for _, f := range sheet.Findings {
		is := Finding{Row: f.Row, Column: f.Column, Severity: f.Severity.String(), Says: line(f.Text)}
		if !f.Stated.IsZero() || !f.Worked.IsZero() {
			is.Stated, is.Worked = number(f.Stated), number(f.Worked)
		}
		out.Findings = append(out.Findings, is)
	}
	return out
}

func cellOf(column string, v *tabular.Value) Cell {
	out := Cell{Column: column, Raw: clean.Text(v.Typed), Shown: clean.Text(v.Shown), Worked: v.Computed, Wrong: clean.Line(v.Problem)}
	if v.Known {
		out.Value = number(v.Number)
	}
	return out
}

package intake

import (
	"bytes"
	"encoding/csv"
	"maps"
	"slices"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
)

// Table is one file of a plan: its name, its columns, and a row of cells for each thing.
type Table struct {
	Name string
	Head []string
	Rows [][]string
}

// CSV is the table as a file.
func (t Table) CSV() []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	_ = w.Write(t.Head) // to memory
	for _, row := range t.Rows {
		cells := slices.Clone(row)
		for i, cell := range cells {
			cells[i] = guarded(cell)
		}
		_ = w.Write(cells)
	}
	w.Flush()
	return b.Bytes()
}

// Without is the table without a column.
func (t Table) Without(column string) Table {
	at := slices.Index(t.Head, column)
	if at < 0 {
		return t
	}
	out := Table{Name: t.Name, Head: slices.Delete(slices.Clone(t.Head), at, at+1)}
	for _, row := range t.Rows {
		out.Rows = append(out.Rows, slices.Delete(slices.Clone(row), at, at+1))
	}
	return out
}

// TableOf is a table of some rows, given by column: of the columns of its file those that any of the rows has.
func TableOf(name string, rows ...map[string]string) Table {
	f := fileOf(name, nil)
	t := Table{Name: name}
	for _, c := range f.names() {
		if slices.ContainsFunc(rows, func(row map[string]string) bool { _, has := row[c]; return has }) {
			t.Head = append(t.Head, c)
		}
	}
	for _, row := range rows {
		cells := make([]string, len(t.Head))
		for i, c := range t.Head {
			cells[i] = row[c]
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}

// whole is TableOf with all columns of the file.
func whole(name string, rows []map[string]string) Table {
	f := fileOf(name, nil)
	all := map[string]string{}
	for _, c := range f.names() {
		all[c] = ""
	}
	t := TableOf(name, append([]map[string]string{all}, rows...)...)
	t.Rows = t.Rows[1:]
	return t
}

// Tables are the files of a plan, from which Read makes the same plan: of a book with all items, in the plan's order and the
// measures before the milestones, and the figures of other periods that were stated.
func Tables(b *ppb.Book) []Table {
	rows := map[string][]map[string]string{"plan.csv": {PlanCells(&b.Plan)}}
	add := func(name, ref string, cells map[string]string) {
		if ref != "" {
			cells["ref"] = ref
		}
		rows[name] = append(rows[name], cells)
	}
	for _, o := range b.Officers {
		add("officers.csv", "", officerCells(o))
	}
	for _, o := range b.Objectives {
		add("objectives.csv", "", ObjectiveCells(o))
	}
	for _, s := range b.Sections {
		add("sections.csv", "", SectionCells(s))
	}
	var cells []Table
	for _, it := range b.Items {
		key := it.Key()
		for _, login := range it.Officers {
			cells := assignmentCells(it, login)
			cells["login"] = login
			add("assignments.csv", key, cells)
		}
		switch it.Kind() {
		case ppb.MilestoneItem:
			add("milestones.csv", "", milestoneCells(it))
			for _, d := range it.Milestone.Dues {
				add("due_dates.csv", key, DueCells(d))
			}
			continue
		case ppb.TextItem:
			add("texts.csv", "", textCells(it))
			continue
		case ppb.GridItem:
			add("tables.csv", "", gridCells(it))
			for _, c := range it.Grid.Columns {
				add("columns.csv", key, columnCells(c))
			}
			for _, f := range it.Earlier {
				add("figures.csv", key, totalCells(f))
			}
			cells = append(cells, RowsTable(key, it.Grid.Rows))
			continue
		}
		add("measures.csv", "", measureCells(&b.Plan, it))
		for _, p := range it.Measure.Parts {
			add("parts.csv", key, PartCells(p))
		}
		for _, l := range it.Measure.Links {
			add("links.csv", key, linkCells(l))
		}
		for _, t := range it.Measure.Targets {
			add("targets.csv", key, TargetCells(t))
		}
		for _, f := range it.Earlier {
			add("figures.csv", key, figureCells(it.Measure, f))
		}
	}
	var out []Table
	for _, f := range files {
		out = append(out, whole(f.name, rows[f.name]))
	}
	return append(out, cells...)
}

// Cells are the cells of the item's own row, by column, with its ref and key.
func Cells(b *ppb.Book, it *ppb.Item) map[string]string {
	switch it.Kind() {
	case ppb.MilestoneItem:
		return milestoneCells(it)
	case ppb.TextItem:
		return textCells(it)
	case ppb.GridItem:
		return gridCells(it)
	}
	return measureCells(&b.Plan, it)
}

// PlanCells are the cells of the plan's own row, by column.
func PlanCells(p *ppb.Plan) map[string]string {
	return map[string]string{
		"council": p.Council, "title": p.Title, "quarter": p.Quarter.String(), "due_on": p.DueOn.String(), "tolerance": p.Tolerance.String(),
		"share": ppb.ShareName(p.Share), "scheme": p.Scheme.String(), "checks_off": strings.Join(p.ChecksOff, ";"),
		"sign_off": ppb.SignaturesName(p), "order": ppb.OrderName(p), "small_numbers": ppb.SmallName(p.Small),
		string(ppb.FieldCrest): p.Livery.Crest.Name, string(ppb.FieldCrestAlt): p.Livery.Alt, string(ppb.FieldTemplate): p.Livery.Template.Name,
		"clearance_on": p.ClearanceOn.String(), "publication_on": p.PublicationOn.String(), "meeting_on": p.MeetingOn.String(),
	}
}

// Beside is a file that the tables of a plan name, and where it stands beside them.
type Beside struct {
	Name string // with its folder
	ppb.File
}

// Files are the files that the tables of a plan name. Their names differ, for they end with what each is.
func Files(p *ppb.Plan) (out []Beside) {
	for _, f := range []ppb.File{p.Livery.Crest, p.Livery.Template} {
		if f != (ppb.File{}) {
			out = append(out, Beside{uploadsFolder + "/" + f.Name, f})
		}
	}
	return out
}

func officerCells(o ppb.Officer) map[string]string {
	return map[string]string{
		"login": o.Login, "name": o.Name, "post": o.Post, "role": o.Role.String(), "department": o.Department, "mail": o.Mail,
		"closed_on": o.ClosedOn.String(),
	}
}

// ObjectiveCells are those of an objective.
func ObjectiveCells(o ppb.Objective) map[string]string {
	return map[string]string{"code": o.Code, "parent": o.Parent, "title": o.Title, "department": o.Department, "serves": o.ServesText()}
}

func measureCells(plan *ppb.Plan, it *ppb.Item) map[string]string {
	m := it.Measure
	cells := map[string]string{
		"ref": m.Ref, "objective": m.Objective, "title": m.Title, "definition": m.Definition, "source": m.Source,
		"polarity": m.Rule.Polarity.String(), "basis": m.Rule.Basis.String(), "unit": m.Rule.Unit.String(),
		"decimals": strconv.Itoa(m.Rule.Decimals), "headline": m.Headline, "scheme": "", "tolerance_kind": "", "tolerance": "",
		"amber_limit": "", "profile": m.Profile, "due_in": strings.ReplaceAll(m.DueIn.String(), ",", ";"), "months": m.Months.String(), "year_end": m.YearEnd.String(), "counts": string(m.Counts),
		"key": m.Key,
	}
	if m.Rule.Scheme != plan.Scheme {
		cells["scheme"] = m.Rule.Scheme.String()
	}
	if t := m.Rule.Tolerance; !t.Default {
		cells["tolerance_kind"], cells[toleranceColumn(t)] = t.Kind.String(), t.Amount.String()
	}
	maps.Copy(cells, RetiredCells(it.Retires))
	return cells
}

func milestoneCells(it *ppb.Item) map[string]string {
	m := it.Milestone
	cells := map[string]string{"ref": m.Ref, "objective": m.Objective, "title": m.Title, "source": m.Source, "due": m.Due.String(), "key": m.Key}
	maps.Copy(cells, RetiredCells(it.Retires))
	return cells
}

// RetiredCells are those of an item's row that say whether it leaves the report.
func RetiredCells(gone ppb.Retirement) map[string]string {
	cells := map[string]string{"retired_from": "", "retired_how": gone.How, "retired_why": gone.Why}
	if !gone.From.IsZero() {
		cells["retired_from"] = gone.From.String()
	}
	return cells
}

// PartCells are those of a part, but for the ref of its measure.
func PartCells(p ppb.Part) map[string]string {
	return map[string]string{
		"part": p.Code, "label": p.Label, "unit": p.Unit.String(), "decimals": strconv.Itoa(p.Decimals), "rated": p.Rated.String(),
	}
}

// assignmentCells are those of an officer of an item as it is held, but for who it is; none where there is no such officer.
func assignmentCells(it *ppb.Item, login string) map[string]string {
	if it == nil || !it.AssignedTo(login) {
		return nil
	}
	cells := map[string]string{"role": ppb.Responsible, "for": ""}
	for _, h := range it.Helping {
		if h.Login == login {
			cells["role"], cells["for"] = ppb.Contributor, h.For
		}
	}
	return cells
}

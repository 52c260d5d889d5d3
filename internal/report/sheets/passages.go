package sheets

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/data"
	"ppbtui/internal/tabular"
)

// passage is a text of the report, or what is said of a table.
type passage struct {
	section, ref, number, title, text, withheld, state string
	officers                                           []string
	file                                               *data.FileJSON
}

// texts is the sheet of what is written.
func (w *writer) texts() Sheet {
	sections := map[string]string{}
	for _, s := range w.doc.Sections {
		sections[s.Code] = strings.TrimSpace(s.Number + " " + s.Title)
	}
	var list []passage
	for i := range w.doc.Texts {
		t := &w.doc.Texts[i]
		list = append(list, passage{sections[t.Section], t.Ref, t.Number, t.Title, t.Text, t.Withheld, t.State, t.Officers, t.File})
	}
	for i := range w.doc.Tables {
		if t := &w.doc.Tables[i]; t.Commentary != "" || t.Withheld != "" {
			list = append(list, passage{sections[t.Section], t.Ref, "", "On the table: " + t.Title, t.Commentary, t.Withheld, t.State, t.Officers, nil})
		}
	}
	columns := []column[passage]{
		text("Reference", narrow, func(it *passage) string { return it.ref }),
		text("Section", broad, func(it *passage) string { return it.section }),
		text("Number", narrow, func(it *passage) string { return it.number }),
		text("Title", broad, func(it *passage) string { return it.title }),
		text("Text", wide, func(it *passage) string { return it.text }),
		text("Attached file", broad, func(it *passage) string {
			if it.file == nil {
				return ""
			}
			return fmt.Sprintf("%s (%s)", it.file.Name, wording.Size(it.file.Bytes))
		}),
		text("Withheld", broad, func(it *passage) string { return it.withheld }),
		text("Responsible officers", middle, func(it *passage) string { return strings.Join(it.officers, ", ") }),
	}
	columns = append(columns, only(w.Working, text("State", narrow, func(it *passage) string { return data.Named(it.state) }))...)
	return tableOf("Texts", "Texts of the report, "+w.period, nil, columns, list)
}

// tables are a sheet for each table of the report that has rows.
func (w *writer) tables() (out []Sheet) {
	for i := range w.doc.Tables {
		t := &w.doc.Tables[i]
		if len(t.Rows) == 0 || len(t.Columns) == 0 {
			continue
		}
		var lines []string
		if note := line(t.Note); note != "" {
			lines = append(lines, wording.Stop(note))
		}
		if w.Working {
			for _, f := range t.Findings {
				lines = append(lines, line(f.Says))
			}
		}
		title := strings.TrimSpace(t.Ref + " " + t.Title)
		out = append(out, tableOf(fmt.Sprintf("Table_%d", len(out)+1), title, lines, reportColumns(t), t.Rows))
	}
	return out
}

// reportColumns are the columns of a table of the report.
func reportColumns(t *data.TableJSON) []column[data.Row] {
	out := []column[data.Row]{
		{"Row", broad, func(r *data.Row) Cell { return words(r.Label) }},
		{"Kind of row", narrow, func(r *data.Row) Cell { return words(data.Named(r.Role)) }},
	}
	for k := range t.Columns {
		c := &t.Columns[k]
		kind, _ := tabular.ParseKind(c.Kind)
		width := broad
		if kind.Numeric() {
			width = middle
		}
		out = append(out, column[data.Row]{reportHead(c, kind), width, func(r *data.Row) Cell {
			if k >= len(r.Cells) {
				return Cell{}
			}
			return reportCell(&r.Cells[k], c, kind, r.Role)
		}})
	}
	return out
}

// reportHead is a column's heading: what its numbers are in stands here and in no cell.
func reportHead(c *data.Column, kind tabular.Kind) string {
	head := c.Label
	if c.Group != "" {
		head = strings.TrimSuffix(c.Group+": "+c.Label, ": ")
	}
	return tabular.Beside(head, kind, c.Adverse)
}

// reportCell is a cell of a table of the report.
func reportCell(is *data.Cell, c *data.Column, kind tabular.Kind, role string) Cell {
	if !kind.Numeric() {
		return words(is.Shown)
	}
	switch {
	case is.Value != nil:
		return number(is.Value, c.Decimals, "")
	case is.Shown != "":
		return words(is.Shown)
	case role == tabular.Heading.String():
		return Cell{Text: noneMark}
	}
	return Cell{Text: missingMark}
}

// corrections is the sheet of what revisions put right.
func (w *writer) corrections() Sheet {
	type change struct {
		of *data.Correction
		is data.Difference
	}
	var list []change
	for _, all := range [][]data.Correction{w.doc.Corrections, w.doc.EarlierCorrections} {
		for i := range all {
			c := &all[i]
			if len(c.Changes) == 0 {
				list = append(list, change{of: c})
			}
			for _, d := range c.Changes {
				list = append(list, change{c, d})
			}
		}
	}
	return tableOf("Corrections", "Corrections", nil, []column[change]{
		text("Quarter", middle, func(it *change) string { return period(it.of.Quarter) }),
		{"Revision", narrow, func(it *change) Cell { return Cell{Kind: Integer, Text: fmt.Sprint(it.of.Revision)} }},
		text("Reference", narrow, func(it *change) string { return it.of.Ref }),
		text("Title", broad, func(it *change) string { return it.of.Title }),
		text("What was corrected", middle, func(it *change) string { return it.is.Label }),
		text("Was", broad, func(it *change) string {
			if it.of.Withheld && it.is.Was == "" {
				return withheldMark
			}
			return it.is.Was
		}),
		text("Is", broad, func(it *change) string { return it.is.Is }),
		text("Reason", broad, func(it *change) string { return it.of.Reason }),
	}, list)
}

// actions is the sheet of what members asked for.
func (w *writer) actions() Sheet {
	type a = data.Action
	return tableOf("Matters_arising", "What members asked for", nil, []column[a]{
		{"Number", narrow, func(it *a) Cell { return Cell{Kind: Integer, Text: fmt.Sprint(it.Number)} }},
		{"Meeting", middle, func(it *a) Cell { return day(&it.Meeting, "") }},
		text("What was asked for", wide, func(it *a) string { return it.Text }),
		text("Item", narrow, func(it *a) string { return it.Item }),
		{"Due", middle, func(it *a) Cell { return day(&it.Due, "") }},
		text("Responsible officer", middle, func(it *a) string { return it.Owner }),
		text("Answers", wide, func(it *a) string {
			var all []string
			for _, is := range it.Answers {
				all = append(all, is.On+": "+is.Text)
			}
			return strings.Join(all, "\n")
		}),
		{"Closed", middle, func(it *a) Cell { return day(it.Closed, "") }},
		text("Reason for closing", broad, func(it *a) string { return it.Reason }),
	}, w.doc.Arising)
}

// status is a milestone's status in words.
func status(name string) string { return ppb.MilestoneStatus(name).Label() }

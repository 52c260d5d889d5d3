package data

import (
	"bufio"
	"io"
	"regexp"
	"strconv"
	"strings"
)

// column is one column of the CSV. text cells are made safe for spreadsheets where that is asked for; the others hold numbers, dates and names
// of ours only. A function that is nil leaves the cell of that kind of item empty.
type column struct {
	name string
	text bool
	of   func(*MeasureJSON) string
	ms   func(*MilestoneJSON) string
}

// columns are the CSV's, in order. A new one goes to the end: others find columns by place, too.
func columns() []column {
	return []column{
		{"kind", false, func(*MeasureJSON) string { return "measure" }, func(*MilestoneJSON) string { return "milestone" }},
		{"key", true, func(m *MeasureJSON) string { return m.Key }, func(m *MilestoneJSON) string { return m.Key }},
		{"ref", true, func(m *MeasureJSON) string { return m.Ref }, func(m *MilestoneJSON) string { return m.Ref }},
		{"objective", true, func(m *MeasureJSON) string { return m.Objective }, func(m *MilestoneJSON) string { return m.Objective }},
		{"title", true, func(m *MeasureJSON) string { return m.Title }, func(m *MilestoneJSON) string { return m.Title }},
		{"polarity", false, func(m *MeasureJSON) string { return m.Polarity }, nil},
		{"basis", false, func(m *MeasureJSON) string { return m.Basis }, nil},
		{"unit", false, func(m *MeasureJSON) string { return m.Unit }, nil},
		{"decimals", false, func(m *MeasureJSON) string { return strconv.Itoa(m.Decimals) }, nil},
		{"target_kind", false, func(m *MeasureJSON) string { return m.Target.Kind }, nil},
		{"target_raw", true, func(m *MeasureJSON) string { return m.Target.Raw }, nil},
		{"target_value", false, func(m *MeasureJSON) string { return or(m.Target.Value) }, nil},
		{"target_base", false, func(m *MeasureJSON) string { return or(m.Target.Base) }, nil},
		{"target_min", false, func(m *MeasureJSON) string { return or(m.Target.Min) }, nil},
		{"target_max", false, func(m *MeasureJSON) string { return or(m.Target.Max) }, nil},
		{"target_point", false, func(m *MeasureJSON) string { return or(m.Target.Point) }, nil},
		{"current_raw", true, func(m *MeasureJSON) string { return m.Current.Raw }, nil},
		{"current_value", false, func(m *MeasureJSON) string { return or(m.Current.Value) }, nil},
		{"current_num", false, func(m *MeasureJSON) string { return or(m.Current.Num) }, nil},
		{"current_den", false, func(m *MeasureJSON) string { return or(m.Current.Den) }, nil},
		{"current_flags", false, func(m *MeasureJSON) string { return strings.Join(m.Current.Flags, " ") }, nil},
		{"current_as_of", false, func(m *MeasureJSON) string { return or(m.Current.AsOf) }, nil},
		{"current_parts", true, func(m *MeasureJSON) string { return partsCell(m.Current.Parts) }, nil},
		{"none_reason", true, func(m *MeasureJSON) string { return noneOf(m).Reason }, nil},
		{"none_promised", false, func(m *MeasureJSON) string { return or(noneOf(m).Promised) }, nil},
		{"previous_actual_raw", true, func(m *MeasureJSON) string { return earlierOf(m.PreviousActual).Raw }, nil},
		{"previous_actual_value", false, func(m *MeasureJSON) string { return or(earlierOf(m.PreviousActual).Value) }, nil},
		{"same_quarter_raw", true, func(m *MeasureJSON) string { return earlierOf(m.SameQuarter).Raw }, nil},
		{"same_quarter_value", false, func(m *MeasureJSON) string { return or(earlierOf(m.SameQuarter).Value) }, nil},
		{"due", false, nil, func(m *MilestoneJSON) string { return or(m.Due) }},
		{"status", true, nil, func(m *MilestoneJSON) string { return m.Status }},
		{"forecast", false, nil, func(m *MilestoneJSON) string { return or(m.Forecast) }},
		{"rag_computed", false, func(m *MeasureJSON) string { return m.RAG.Computed }, nil},
		{"rag_published", false, func(m *MeasureJSON) string { return m.RAG.Published }, func(m *MilestoneJSON) string { return m.RAG.Published }},
		{"rag_reason", true, func(m *MeasureJSON) string { return m.RAG.Reason }, func(m *MilestoneJSON) string { return m.RAG.Reason }},
		{"rag_sentence", true, func(m *MeasureJSON) string { return m.RAG.Sentence }, nil},
		{"travel_direction", false, func(m *MeasureJSON) string { return m.Travel.Direction }, nil},
		{"travel_against", true, func(m *MeasureJSON) string { return m.Travel.Against }, nil},
		{"travel_reason", true, func(m *MeasureJSON) string { return m.Travel.Reason }, nil},
		{"travel_change", true, func(m *MeasureJSON) string { return m.Travel.Change }, nil},
		{"commentary", true, func(m *MeasureJSON) string { return m.Commentary }, func(m *MilestoneJSON) string { return m.Commentary }},
		{"officers", true, func(m *MeasureJSON) string { return strings.Join(m.Officers, " ") }, func(m *MilestoneJSON) string { return strings.Join(m.Officers, " ") }},
		{"state", false, func(m *MeasureJSON) string { return m.State }, func(m *MilestoneJSON) string { return m.State }},
		{"sources", true, func(m *MeasureJSON) string { return strings.Join(m.Sources, "; ") }, func(m *MilestoneJSON) string { return strings.Join(m.Sources, "; ") }},
		{"rag_refer", false, func(m *MeasureJSON) string { return strconv.FormatBool(m.RAG.Refer) }, func(m *MilestoneJSON) string { return strconv.FormatBool(m.RAG.Refer) }},
		{"current_parts_none", true, func(m *MeasureJSON) string { return absentCell(m.Current.Parts) }, nil},
		{"current_den_as_of", false, func(m *MeasureJSON) string { return or(m.Current.DenAsOf) }, nil},
		{"current_months", true, func(m *MeasureJSON) string { return monthsCell(m.Current.Months) }, nil},
		{"current_note", true, func(m *MeasureJSON) string { return m.Current.Note }, nil},
		{"commentary_as", true, func(m *MeasureJSON) string { return m.SameAs }, func(m *MilestoneJSON) string { return m.SameAs }},
	}
}

// WriteCSV writes the CSV that is safe to open in a spreadsheet: no text in it is run as a formula.
func WriteCSV(w io.Writer, d Document) error { return writeCSV(w, d, safe) }

// WriteRawCSV writes the same rows for programs, every text as it was typed. A spreadsheet may run what begins with =, +, - or @.
func WriteRawCSV(w io.Writer, d Document) error {
	return writeCSV(w, d, func(s string) string { return s })
}

// writeCSV writes one row an item, measures before milestones or as printed where the plan goes by ref, below a header row (RFC 4180: CRLF ends a row; a line end
// within a cell stays "\n"). "quarter" and "quarter_state" lead every row, so that a copied row still says
// "open" or "signed_off".
func writeCSV(w io.Writer, d Document, text func(string) string) error {
	out := bufio.NewWriter(w)
	cols := columns()
	row := []string{"quarter", "quarter_state"}
	for _, c := range cols {
		row = append(row, c.name)
	}
	WriteRow(out, row)
	measures, milestones := d.Measures, d.Milestones
	for len(measures)+len(milestones) > 0 {
		row = append(row[:0], d.Quarter, d.State)
		if d.measureNext(measures, milestones) {
			for _, c := range cols {
				row = append(row, cell(c, c.of, &measures[0], text))
			}
			measures = measures[1:]
		} else {
			for _, c := range cols {
				row = append(row, cell(c, c.ms, &milestones[0], text))
			}
			milestones = milestones[1:]
		}
		WriteRow(out, row)
	}
	return out.Flush()
}

// measureNext reports whether the first of these measures stands before the first of these milestones: all are in the order of d.
func (d *Document) measureNext(measures []MeasureJSON, milestones []MilestoneJSON) bool {
	if len(measures) == 0 || len(milestones) == 0 || d.Plan.Order != "ref" {
		return len(measures) > 0
	}
	return d.Order[len(d.Order)-len(measures)-len(milestones)] == measures[0].Key
}

func cell[T any](c column, f func(*T) string, item *T, text func(string) string) string {
	switch {
	case f == nil:
		return ""
	case c.text:
		return text(f(item))
	}
	return f(item)
}

// WriteRow writes one row as RFC 4180 has it.
func WriteRow(w *bufio.Writer, cells []string) {
	for i, c := range cells {
		if i > 0 {
			w.WriteByte(',')
		}
		if strings.ContainsAny(c, "\",\r\n") || strings.TrimSpace(c) != c {
			c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
		}
		w.WriteString(c)
	}
	w.WriteString("\r\n")
}

// realNumber is what a spreadsheet can only read as a negative number.
var realNumber = regexp.MustCompile(`^-\d+(\.\d+)?$`)

// safe keeps a spreadsheet from running a text as a formula: an apostrophe goes before what starts one. The full-width
// forms start one too in some editions, and so does a sign behind white space.
func safe(s string) string {
	t := strings.TrimLeft(s, " \n")
	if s != "" && (s[0] == '\t' || s[0] == '\r') || strings.IndexAny(t, "=+-@＝＋－＠") == 0 && !realNumber.MatchString(t) {
		return "'" + s
	}
	return s
}

func partsCell(parts []Part) string {
	var out []string
	for _, p := range parts {
		if p.Value != nil {
			out = append(out, p.Code+"="+*p.Value)
		}
	}
	return strings.Join(out, " ")
}

// monthsCell are the months of the quarter that have a number: "1=46 2=64 3=73", of parts "1:send=5".
func monthsCell(months []Month) string {
	var out []string
	for _, is := range months {
		if is.Value != nil {
			out = append(out, strings.TrimSuffix(strconv.Itoa(is.Month)+":"+is.Part, ":")+"="+*is.Value)
		}
	}
	return strings.Join(out, " ")
}

// absentCell are the parts that have no number for a reason: "care=not_supplied".
func absentCell(parts []Part) string {
	var out []string
	for _, p := range parts {
		if p.None != "" {
			out = append(out, p.Code+"="+p.None)
		}
	}
	return strings.Join(out, " ")
}

func noneOf(m *MeasureJSON) None {
	if m.Current.None == nil {
		return None{}
	}
	return *m.Current.None
}

func earlierOf(e *Earlier) Earlier {
	if e == nil {
		return Earlier{}
	}
	return *e
}

func or(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

package ppb

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/tabular"
)

// passage reads a text.
func (rd *reader) passage() {
	words := Words(rd.c[FieldCommentary])
	rd.r.Sentence = counted(words, "word")
	rd.r.Paragraph = "A text has no colour: it is printed as it stands."
	if rd.it.TakesFile() {
		rd.r.Sentence = rd.passageOfFile(rd.r.Sentence)
		rd.r.Paragraph = "A file has no colour. These words are printed for those who cannot open it; where there is none, they say why."
	}
	if left := Unfilled(rd.p, rd.c[FieldTitle]); len(left) > 0 {
		rd.problem(FieldTitle, unfilledWords(left))
	}
	if left := Unfilled(rd.p, rd.c[FieldCommentary]); len(left) > 0 {
		rd.problem(FieldCommentary, unfilledWords(left))
	}
}

// unfilledWords says what to do about words in braces that stand for nothing.
func unfilledWords(left []string) string {
	return fmt.Sprintf("%s cannot be filled in: write it out, or use one of %s", strings.Join(left, " and "), strings.Join(PeriodWords(), " "))
}

// grid reads a table.
func (rd *reader) grid(was Before) {
	if text := rd.c[FieldRows]; text != "" {
		if _, err := tabular.ParseRows(text); err != nil {
			rd.problem(FieldRows, err.Error())
		}
	}
	t, sheet := rd.it.Grid.sheetOn(rd.c, was)
	for i, row := range sheet.Values {
		if sheet.Problems(i) == 0 {
			continue
		}
		for j := range row {
			if v := &row[j]; v.Problem != "" {
				rd.problem(CellField(t.Rows[i].Code, t.Columns[j].Code), v.Problem)
			}
		}
	}
	rd.r.Sentence = countOf(t, sheet).String()
	rd.r.Paragraph = "A table has no colour. Its sums are worked out from its lines; what is typed in their place is held against them."
	rd.r.Trace = nil
	for _, f := range sheet.Findings {
		rd.r.Trace = append(rd.r.Trace, Filled(rd.p, f.Text))
	}
	rd.r.Table, rd.r.Sheet, rd.r.rows = t, sheet, rd.c[FieldRows]
	for _, f := range sheet.Findings {
		if f.Severity == tabular.Error {
			rd.amiss(f.Row, f.Column, strings.TrimSuffix(f.Text, "."))
		}
	}
	for _, gap := range t.Gaps(sheet) {
		rd.amiss(gap.Row, gap.Column, gap.Text)
	}
}

// amiss says why a table cannot be submitted that can be read.
func (rd *reader) amiss(row, column, text string) {
	rd.r.amiss = append(rd.r.amiss, Problem{CellField(row, column), Filled(rd.p, text)})
}

var ruleTableSums = CheckRule{
	Name: "table_sums", Doc: "a stated total or variance of a table that its lines do not give",
	Reads: ReadsCells, Shown: AtFigure, Rank: LikelyWrong,
	Fails: Example{Kind: GridItem, Title: "Spend by line", Columns: []tabular.Column{{Code: "actual", Label: "Actual", Kind: tabular.Money, Adds: true}},
		Rows:  []tabular.Row{{Code: "staff", Label: "Staff"}, {Code: "premises", Label: "Premises"}, {Code: "total", Label: "Total", Role: tabular.Total}},
		Typed: []TypedExample{{"cell:staff.actual", "3,676"}, {"cell:premises.actual", "412"}, {"cell:total.actual", "4,188"}}},
	Passes: Example{Kind: GridItem, Title: "Spend by line", Columns: []tabular.Column{{Code: "actual", Label: "Actual", Kind: tabular.Money, Adds: true}},
		Rows:  []tabular.Row{{Code: "staff", Label: "Staff"}, {Code: "premises", Label: "Premises"}, {Code: "total", Label: "Total", Role: tabular.Total}},
		Typed: []TypedExample{{"cell:staff.actual", "3,676"}, {"cell:premises.actual", "412"}, {"cell:total.actual", "4,088"}}},
	entry: (*checker).tableSums,
}

func (c *checker) tableSums() {
	for _, f := range c.r.Sheet.Findings {
		c.warn("", "%s", Filled(c.p, f.Text))
	}
}

var ruleHeadingPeriod = CheckRule{
	Name: "heading_period", Doc: "a column of a table that is headed as the target or the budget of a year that is over",
	Reads: ReadsCells, Shown: AtFigure, Rank: WorthALook,
	Fails: Example{Kind: GridItem, Title: "Attainment", Columns: []tabular.Column{{Code: "target", Label: "22/23 Target", Kind: tabular.Number}},
		Rows: []tabular.Row{{Code: "reading", Label: "Reading"}}, Typed: []TypedExample{{"cell:reading.target", "75"}}},
	Passes: Example{Kind: GridItem, Title: "Attainment", Columns: []tabular.Column{{Code: "target", Label: "23/24 Target", Kind: tabular.Number}},
		Rows: []tabular.Row{{Code: "reading", Label: "Reading"}}, Typed: []TypedExample{{"cell:reading.target", "75"}}},
	entry: (*checker).headingPeriod,
}

// headingPeriod warns of "22/23 Target" over the figures of 2023/24, which a table carried on from the year before has.
func (c *checker) headingPeriod() {
	for _, column := range c.it.Grid.Columns {
		words := cutText(column.Group + " " + column.Label)
		if !slices.ContainsFunc(words, func(w word) bool { return w.any("target", "targets", "budget", "forecast") }) {
			continue
		}
		for _, w := range words {
			if year, ok := spanOf(w.text); ok && year < c.p.Quarter.Year {
				c.warn("", "the column “%s” is of %s, and this is the report of %s: does it need another heading?", column.Label, w.text, c.p.Quarter.Label())
			}
		}
	}
}

// spanOf is the year in which a financial year begins that is written 22/23, 2022/23 or 2022-23.
func spanOf(s string) (year int, ok bool) {
	first, second, ok := strings.Cut(strings.ReplaceAll(s, "-", "/"), "/")
	if !ok || !allDigits(first) || !allDigits(second) || len(second) != 2 || len(first) != 2 && len(first) != 4 {
		return 0, false
	}
	year = atoi(first) % 100
	return 2000 + year, atoi(second) == (year+1)%100
}

// unreadyPassage are the reasons why a text or a table cannot be submitted, beside what cannot be read.
func unreadyPassage(it *Item, r *Reading, c Content) (out []Problem) {
	if it.Text != nil {
		switch _, is := c.File(); {
		case trimBlank(c[FieldCommentary]) != "":
		case is:
			out = append(out, Problem{FieldCommentary, "say in words what the file shows, for those who cannot open it"})
		case it.TakesFile():
			out = append(out, Problem{FieldCommentary, "attach the file and say in words what it shows, or say why there is none"})
		default:
			out = append(out, Problem{FieldCommentary, "write the text, or ask the lead to take it out of the report"})
		}
		return out
	}
	if empty(r.Sheet) {
		out = append(out, Problem{FieldRows, "fill the table in"})
	}
	return append(out, r.amiss...)
}

package uitest

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// Report is Book with what else a report has:
//
//	P01    Jo     a paragraph, not started
//	Q01    Jo     a standing text, in progress
//	T01    Jo     revenue: four columns, ten rows, nothing typed; of last quarter a cell and a commentary
//	T02    Jo     a matrix of sentences
func Report() *ppb.Book {
	of := Book()
	b := &ppb.Book{Plan: of.Plan, Objectives: of.Objectives, Officers: of.Officers, Items: of.Items}
	b.Sections = []ppb.Section{
		{Code: "key", Kind: ppb.ParagraphsSection, Title: "Key developments"},
		{Code: "quality", Kind: ppb.TextSection, Title: "Data quality statement"},
		{Code: "performance", Kind: ppb.PerformanceSection, Title: "Performance"},
		{Code: "finance", Kind: ppb.TableSection, Title: "Financial summary"},
	}
	b.Items = append(b.Items,
		item(&ppb.Item{Text: &ppb.Text{Key: "P01", Ref: "P01", Section: "key", Title: "Early help"}}),
		item(&ppb.Item{Text: &ppb.Text{Key: "Q01", Ref: "Q01", Section: "quality", Title: "Data quality", Standing: true}}),
		item(&ppb.Item{Grid: Revenue()}), item(&ppb.Item{Grid: matrix()}))
	enter(b, "Q01", ppb.InProgress, ppb.Content{ppb.FieldCommentary: "Figures of {quarter} {year} are as they were known at {end}."})
	b.Item("Q01").Last = &ppb.Entry{Content: ppb.Content{ppb.FieldCommentary: "Figures are as they were known at the quarter's end."}}
	b.Item("T01").Last = &ppb.Entry{Content: ppb.Content{
		ppb.CellField("employees", "actual"): "3,118", ppb.FieldCommentary: "Spending was within the budget of the first quarter.",
	}}
	return b
}

func item(it *ppb.Item) *ppb.Item {
	it.Officers, it.Entry = []string{Jo.Login}, ppb.Entry{Key: it.Key(), Quarter: Quarter}
	return it
}

// Revenue is a table of revenue spending.
func Revenue() *ppb.Grid {
	money := func(code, label, group, formula string) tabular.Column {
		return tabular.Column{Code: code, Label: label, Group: group, Kind: tabular.MoneyK, Formula: formula, Adverse: formula != "", Adds: true}
	}
	return &ppb.Grid{Key: "T01", Ref: "T01", Section: "finance", Title: "Revenue spending", Note: "in thousands of pounds", Table: tabular.Table{
		Columns: []tabular.Column{
			money("budget", "Annual budget", "", ""), money("to_date", "Budget", "To 30 September", ""),
			money("actual", "Actual", "To 30 September", ""), money("variance", "Variance", "To 30 September", "to_date - actual"),
		},
		Rows: []tabular.Row{
			{Code: "expenditure", Label: "Expenditure", Role: tabular.Heading},
			{Code: "employees", Label: "Employees"}, {Code: "premises", Label: "Premises"}, {Code: "supplies", Label: "Supplies and services"},
			{Code: "spent", Label: "Total expenditure", Role: tabular.Subtotal},
			{Code: "income", Label: "Income", Role: tabular.Heading},
			{Code: "fees", Label: "Fees and charges"}, {Code: "grants", Label: "Government grants"},
			{Code: "earned", Label: "Total income", Role: tabular.Subtotal},
			{Code: "net", Label: "Net departmental budget", Role: tabular.Net},
		},
	}}
}

func matrix() *ppb.Grid {
	return &ppb.Grid{Key: "T02", Ref: "T02", Section: "finance", Title: "Strategic issues", Table: tabular.Table{
		Columns: []tabular.Column{
			{Code: "baseline", Label: "Baseline", Kind: tabular.Number}, {Code: "outcome", Label: "Outcome at the end of year 1", Kind: tabular.Text},
			{Code: "progress", Label: "Progress", Kind: tabular.Progress},
		},
		Rows: []tabular.Row{{Code: "a", Label: "A  Attendance at school"}, {Code: "b", Label: "B  Homes for those who leave care"}},
	}}
}

// BigTable is a table of rows by columns with a subtotal under every nine lines, each cell of them filled.
func BigTable(rows, columns int) (*ppb.Grid, ppb.Content) {
	g, c := &ppb.Grid{Key: "T01", Ref: "T01", Section: "finance", Title: "Revenue spending"}, ppb.Content{}
	for k := range columns {
		g.Columns = append(g.Columns, tabular.Column{Code: fmt.Sprintf("c%d", k), Label: fmt.Sprintf("Column %d", k+1), Kind: tabular.MoneyK, Adds: true})
	}
	g.Columns[columns-1].Formula = "c0 - c1"
	for i := range rows {
		r := tabular.Row{Code: fmt.Sprintf("r%d", i), Label: fmt.Sprintf("Service %d", i+1)}
		if i%10 == 9 {
			r.Role = tabular.Subtotal
		}
		g.Rows = append(g.Rows, r)
		for k := 0; r.Role == tabular.Line && k < columns-1; k++ {
			c[ppb.CellField(r.Code, g.Columns[k].Code)] = fmt.Sprint(i*137 + k*11 + 1)
		}
	}
	return g, c
}

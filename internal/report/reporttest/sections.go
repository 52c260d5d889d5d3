package reporttest

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// Sectioned is Book with a section of every kind, written and not, and with items in them.
func Sectioned() *ppb.Book {
	b := Book()
	b.Sections = []ppb.Section{
		{Code: "COVER", Kind: ppb.TextSection, Title: "Cover", Numbering: ppb.Unnumbered},
		{Code: "PURPOSE", Kind: ppb.TextSection, Title: "Purpose of report"},
		{Code: "RISK", Kind: ppb.TextSection, Title: "Risk analysis"},
		{Code: "INTRO", Kind: ppb.TextSection, Title: "Introduction", Numbering: ppb.RestartedNumbers},
		{Code: "KEY", Kind: ppb.ParagraphsSection, Title: "Key developments"},
		{Code: "PERF", Kind: ppb.TextSection, Title: "Performance overview"},
		{Code: "AIMS", Parent: "PERF", Kind: ppb.PerformanceSection, Title: "Objectives"},
		{Code: "MONEY", Kind: ppb.TextSection, Title: "Financial summary"},
		{Code: "REV", Parent: "MONEY", Kind: ppb.TableSection, Title: "Revenue as at {end}"},
		{Code: "DRAWN", Parent: "MONEY", Kind: ppb.ChartSection, Title: "Spend, drawn", About: "T1.actual"},
		{Code: "SAVE", Parent: "MONEY", Kind: ppb.TableSection, Title: "Savings"},
		{Code: "FILES", Parent: "MONEY", Kind: ppb.AttachmentSection, Title: "Statements"},
		{Code: "APP", Kind: ppb.TextSection, Title: "Explanations", Numbering: ppb.AppendixNumbering},
	}
	for _, about := range ppb.Generated() {
		b.Sections = append(b.Sections, ppb.Section{Code: "G-" + about, Parent: "APP", Kind: ppb.GeneratedSection, Title: "Part " + about, About: about})
	}
	b.Items = append(b.Items,
		words("C1", "COVER", "Report to", ppb.Accepted, "The Board"),
		words("C2", "COVER", "Date", ppb.NotStarted, ""),
		words("P1", "PURPOSE", "", ppb.Accepted, "To consider the {ordinal} quarter of {year}:\n\n- schools\n- families\n\nNothing else."),
		words("I1", "INTRO", "", ppb.Accepted, "First."), words("I2", "INTRO", "", ppb.InProgress, ""), words("I3", "INTRO", "", ppb.Submitted, "Third."),
		words("K1", "KEY", "Attendance", ppb.Accepted, "It is up.\n\nIt will rise.", "fokoro"),
		words("K2", "KEY", "Hubs", ppb.NotStarted, "", "mlloyd"),
		words("K3", "KEY", "Pause", ppb.Submitted, "It works.", "mlloyd"),
		words("F1", "FILES", "Statement of quarter 2", ppb.NotStarted, ""),
		words("R1", "REV", "Financial position", ppb.Accepted, "Under budget."),
		revenue(), matrix())
	return b
}

func words(key, section, title string, s ppb.State, text string, officers ...string) *ppb.Item {
	c := ppb.Content{}
	if text != "" {
		c[ppb.FieldCommentary] = text
	}
	return &ppb.Item{
		Text: &ppb.Text{Key: key, Ref: key, Section: section, Title: title}, Officers: officers,
		Entry: ppb.Entry{Key: key, Quarter: Quarter(), State: s, Content: c},
	}
}

// revenue is a table with groups, sums, what is adverse, and a stated total that its lines do not give.
func revenue() *ppb.Item {
	g := &ppb.Grid{Key: "T1", Ref: "T1", Section: "REV", Title: "Revenue as at {end}", Note: "Brackets are adverse.", Table: tabular.Table{
		Columns: []tabular.Column{
			{Code: "budget", Label: "Budget", Group: "{year}", Kind: tabular.MoneyK, Adds: true},
			{Code: "actual", Label: "Actual", Group: "{year}", Kind: tabular.MoneyK, Adds: true},
			{Code: "variance", Label: "Variance", Kind: tabular.MoneyK, Formula: "budget - actual", Adverse: true, Adds: true},
		},
		Rows: []tabular.Row{
			{Code: "out", Label: "Expenditure", Role: tabular.Heading}, {Code: "staff", Label: "Employees"}, {Code: "bus", Label: "Schools Transport"},
			{Code: "spend", Label: "All expenditure", Role: tabular.Subtotal}, {Code: "fees", Label: "Fees"}, {Code: "all", Label: "Total", Role: tabular.Total},
		},
	}}
	c := ppb.Content{ppb.FieldCommentary: "Transport is over budget at {end}."}
	for cell, typed := range map[string]string{"staff.budget": "1000", "staff.actual": "900", "bus.budget": "794", "bus.actual": "1138",
		"fees.budget": "-100", "fees.actual": "-120", "all.actual": "1919"} {
		c[ppb.Field("cell:"+cell)] = typed
	}
	return &ppb.Item{Grid: g, Officers: []string{"mlloyd"}, Entry: ppb.Entry{Key: "T1", Quarter: Quarter(), State: ppb.Accepted, Content: c}}
}

// matrix is a table of texts.
func matrix() *ppb.Item {
	g := &ppb.Grid{Key: "T2", Ref: "T2", Section: "SAVE", Title: "Savings", Table: tabular.Table{
		Columns: []tabular.Column{{Code: "proposal", Label: "Proposal"}, {Code: "value", Label: "Value", Kind: tabular.MoneyK}, {Code: "progress", Label: "Progress", Kind: tabular.Progress}},
		Rows:    []tabular.Row{{Code: "a", Label: "Day centres"}, {Code: "b", Label: "Hours"}},
	}}
	return &ppb.Item{Grid: g, Entry: ppb.Entry{Key: "T2", Quarter: Quarter(), State: ppb.Submitted, Content: ppb.Content{
		"cell:a.proposal": "Close both centres, which run at a loss; there are enough places nearby.\nAgree it with parents.", "cell:a.value": "26", "cell:a.progress": "Green",
		"cell:b.proposal": "Open later.", "cell:b.progress": "U",
	}}}
}

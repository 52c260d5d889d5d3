package intake

import (
	"errors"
	"maps"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// sectioned is a plan with a section of words and one of a table.
func sectioned() fstest.MapFS {
	files := minimal()
	maps.Copy(files, fstest.MapFS{
		"sections.csv": csvFile("code,parent,kind,title,about,numbering,department\nINTRO,,text,Introduction,,,\nPERF,,performance,Performance,,,\n" +
			"MONEY,,table,Finance,,,Education\nBARS,MONEY,chart,Drawn,REV,,\nEND,,generated,Symbols,symbols,appendix,\n"),
		"texts.csv":      csvFile("ref,section,title,text,standing\nT1,INTRO,,\"As at {end}.\n\nAll is well.\",yes\nT2,MONEY,Position,,\n"),
		"tables.csv":     csvFile("ref,section,title,note\nREV,MONEY,Revenue,In thousands.\n"),
		"columns.csv":    csvFile("ref,column,kind,label,group,formula,adverse\nREV,budget,money_k,Budget,To date,,\nREV,actual,money_k,Actual,To date,,\nREV,variance,money_k,Variance,,budget - actual,yes\n"),
		"tables/REV.csv": csvFile("role,label,budget,actual\nheading,Expenditure,,\n,Employees,\"7,464\",3446\ntotal,Total,7464,3446\n"),
		"links.csv":      csvFile("ref,table,row,column,as_of\nM1,REV,total,actual,2023-09-30\n"),
	})
	return files
}

func TestSections(t *testing.T) {
	r, err := Read(sectioned(), nil)
	if err != nil {
		t.Fatal(err)
	}
	f := r.Plan
	if len(f.Sections) != 5 || f.Sections[2].Department != "Education" || f.Sections[4].Numbering != ppb.AppendixNumbering || f.Sections[3].Parent != "MONEY" {
		t.Errorf("sections %+v", f.Sections)
	}
	if want := []ppb.Text{{Key: "T1", Ref: "T1", Section: "INTRO", Standing: true}, {Key: "T2", Ref: "T2", Section: "MONEY", Title: "Position"}}; !reflect.DeepEqual(f.Texts, want) {
		t.Errorf("texts %+v", f.Texts)
	}
	table := tabular.Table{
		Columns: []tabular.Column{
			{Code: "budget", Label: "Budget", Group: "To date", Kind: tabular.MoneyK, Adds: true},
			{Code: "actual", Label: "Actual", Group: "To date", Kind: tabular.MoneyK, Adds: true},
			{Code: "variance", Label: "Variance", Kind: tabular.MoneyK, Formula: "budget - actual", Adverse: true, Adds: true},
		},
		Rows: []tabular.Row{{Code: "expenditure", Label: "Expenditure", Role: tabular.Heading}, {Code: "employees", Label: "Employees"},
			{Code: "total", Label: "Total", Role: tabular.Total}},
	}
	if len(f.Grids) != 1 || !reflect.DeepEqual(f.Grids[0].Table, table) || f.Grids[0].Note != "In thousands." {
		t.Errorf("tables %+v", f.Grids)
	}
	want := map[string]ppb.Content{
		"T1": {ppb.FieldCommentary: "As at {end}.\n\nAll is well."},
		"REV": {ppb.CellField("employees", "budget"): "7,464", ppb.CellField("employees", "actual"): "3446",
			ppb.CellField("total", "budget"): "7464", ppb.CellField("total", "actual"): "3446"},
	}
	if !reflect.DeepEqual(f.Contents, want) {
		t.Errorf("contents %v", f.Contents)
	}
	if links := f.Measures[0].Links; len(links) != 1 || links[0].Table != "REV" || links[0].AsOf.IsZero() {
		t.Errorf("links %+v", links)
	}
}

// The files that are written of a plan are read as the same plan; what was typed this quarter is not among them.
func TestSectionsAreWrittenAsTheyAreRead(t *testing.T) {
	r, err := Read(sectioned(), nil)
	if err != nil {
		t.Fatal(err)
	}
	b := &ppb.Book{Plan: r.Plan.Plan, Sections: r.Plan.Sections, Objectives: r.Plan.Objectives, Officers: r.Plan.Officers}
	for i := range r.Plan.Measures {
		b.Items = append(b.Items, &ppb.Item{Measure: &r.Plan.Measures[i]})
	}
	for i := range r.Plan.Texts {
		b.Items = append(b.Items, &ppb.Item{Text: &r.Plan.Texts[i]})
	}
	for i := range r.Plan.Grids {
		b.Items = append(b.Items, &ppb.Item{Grid: &r.Plan.Grids[i]})
	}
	files := fstest.MapFS{}
	for _, table := range Tables(b) {
		files[table.Name] = &fstest.MapFile{Data: table.CSV()}
	}
	again, err := Read(files, nil)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(again.Plan.Sections, r.Plan.Sections) || !reflect.DeepEqual(again.Plan.Texts, r.Plan.Texts) ||
		!reflect.DeepEqual(again.Plan.Grids, r.Plan.Grids) || !reflect.DeepEqual(again.Plan.Measures[0].Links, r.Plan.Measures[0].Links) {
		t.Errorf("another plan: %+v", again.Plan)
	}
	if again.Plan.Contents != nil {
		t.Errorf("it brings %v", again.Plan.Contents)
	}
}

func TestWhatIsWrongWithSections(t *testing.T) {
	for name, c := range map[string]struct{ file, text, want string }{
		"a kind":               {"sections.csv", "code,kind,title\nA,chapter,x\n", `sections.csv line 2, column kind: "chapter": is not a kind`},
		"generated of nothing": {"sections.csv", "code,kind,title,about\nA,generated,x,weather\n", "has to say what is generated: use one of summary"},
		"an objective's code":  {"sections.csv", "code,kind,title\nO1,text,x\n", "is an objective's code: give the section another"},
		"no such parent":       {"sections.csv", "code,kind,title,parent\nA,text,x,B\n", `there is no section "B" for it to stand under`},
		"no such section":      {"texts.csv", "ref,section\nT1,NOWHERE\n", "there is no such section: add it to sections.csv"},
		"a table in a text":    {"tables.csv", "ref,section,title\nREV,INTRO,x\n", "is of the kind text, which holds no table"},
		"no such table":        {"columns.csv", "ref,column,kind,label\nNONE,a,count,A\n", "there is no such table: add it to tables.csv"},
		"a formula":            {"columns.csv", "ref,column,kind,label,formula\nREV,a,count,A,b + c\n", "columns.csv, column ref"},
		"a role":               {"tables/REV.csv", "role,label\nsum,Total\n", `tables/REV.csv line 2, column role: "sum"`},
		"a column of cells":    {"tables/REV.csv", "label,forecast\nTotal,1\n", `tables/REV.csv line 1, column forecast: there is no such column`},
		"a cell that is none":  {"links.csv", "ref,table,row,column\nM1,REV,nowhere,actual\n", "is no row of this table"},
	} {
		t.Run(name, func(t *testing.T) {
			files := sectioned()
			files[c.file] = csvFile(c.text)
			_, err := Read(files, nil)
			var errs Errors
			if !errors.As(err, &errs) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

// A file of the folder goes with an attachment, and with nothing else.
func TestUploads(t *testing.T) {
	with := func(section, file string) fstest.MapFS {
		files := minimal()
		files["sections.csv"] = csvFile("code,kind,title\nEND,attachment,Statements\nINTRO,text,Introduction\n")
		files["texts.csv"] = csvFile("ref,section,title,text,file\nF1," + section + ",Outturn,Spend by line,\"" + file + "\"\nF2,END,Other,,\n")
		files["files/outturn.docx"] = &fstest.MapFile{Data: []byte("PK")}
		files["files/empty.txt"] = &fstest.MapFile{}
		files["files/large.bin"] = &fstest.MapFile{Data: make([]byte, ppb.MaxFile+1)}
		return files
	}
	r, err := Read(with("END", "outturn.docx"), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]ppb.Upload{"F1": {Name: "outturn.docx", Data: []byte("PK")}}
	if !reflect.DeepEqual(r.Plan.Uploads, want) || len(r.Other) != 0 || r.Plan.Contents["F1"][ppb.FieldCommentary] != "Spend by line" {
		t.Errorf("it brings %v, %v; other files are %v", r.Plan.Uploads, r.Plan.Contents, r.Other)
	}
	for file, say := range map[string]string{
		"gone.docx": "cannot be read in the folder files: file does not exist", "empty.txt": "cannot be attached: the file is empty",
		"large.bin": "cannot be read in the folder files: it is larger than 10 MB", "../plan.csv": "without a folder", "a/b.txt": "without a folder",
	} {
		if _, err := Read(with("END", file), nil); err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("%s: %v", file, err)
		}
	}
	if _, err := Read(with("INTRO", "outturn.docx"), nil); err == nil || !strings.Contains(err.Error(), "kind attachment only") {
		t.Error(err)
	}
}

// What a column of a table came to in earlier periods is read, and nothing else of a table.
func TestTotals(t *testing.T) {
	with := func(rows string) fstest.MapFS {
		files := sectioned()
		files["figures.csv"] = csvFile("ref,part,period,value,source,as_of\n" + rows)
		return files
	}
	r, err := Read(with("REV,actual,2021-22,7001,outturn report,\nREV,actual,2023-24-Q1,3446,,\n"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if f := r.Plan.Figures; len(f) != 2 || f[0].Key != "REV" || f[0].Part != "actual" || f[0].Value.String() != "7001" || f[0].Source != "outturn report" || !f[1].Known {
		t.Errorf("figures %+v", r.Plan.Figures)
	}
	for rows, say := range map[string]string{
		"REV,spent,2021-22,1,,\n":                               "has to be the code of a column of the table REV that has numbers",
		"REV,,2021-22,1,,\n":                                    "has to be the code of a column",
		"REV,actual,2021-22,,,\n":                               "is empty",
		"REV,actual,2021-22,1,,2022-03-31\n":                    "goes with a figure of a measure",
		"REV,actual," + r.Plan.Plan.Quarter.String() + ",1,,\n": "is the quarter being collected",
		"REV,actual,2021-22,1,,\nREV,actual,2021-22,2,,\n":      "stands twice for this part and source",
	} {
		if _, err := Read(with(rows), nil); err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("%q: %v", rows, err)
		}
	}
}

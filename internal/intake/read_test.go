package intake

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/testdata"
)

func sample(t testing.TB) fs.FS {
	t.Helper()
	folder, err := fs.Sub(testdata.Sample, "halton-2023-24-q2")
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

func TestSampleReads(t *testing.T) {
	r, err := Read(sample(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	p := r.Plan
	got := []int{len(p.Objectives), len(p.Officers), len(p.Measures), len(p.Milestones), len(p.Figures), len(p.Assignments)}
	if want := []int{6, 14, 37, 27, 223, 129}; !slices.Equal(got, want) {
		t.Errorf("rows are %v, want %v", got, want)
	}
	for _, name := range []string{"README.md", "demo-q1.csv", "demo.csv", "worked.csv"} {
		if !slices.Contains(r.Other, name) {
			t.Errorf("%s is read, and should not be", name)
		}
	}
	last := p.Milestones[26]
	if last.Ref != "PED06d" || last.Key != "PED06d~2" || p.Milestones[25].Key != "PED06d" {
		t.Errorf("the items with the ref PED06d have the keys %s and %s", p.Milestones[25].Key, last.Key)
	}
	m := p.Measures[slices.IndexFunc(p.Measures, func(m ppb.Measure) bool { return m.Key == "PED04 03" })]
	if !m.Rule.People || m.Rule.Profile != (rag.Profile{Kind: rag.OwnProfile, Share: rag.Ratio{Num: 1, Den: 6}}) {
		t.Errorf("PED04 03 has the profile %+v, people %v", m.Rule.Profile, m.Rule.People)
	}
	if !m.Rule.Tolerance.Default || m.Rule.Tolerance.Amount.String() != "10" {
		t.Errorf("PED04 03 has the tolerance %+v", m.Rule.Tolerance)
	}
}

func TestByteOrderMarkAndCRLF(t *testing.T) {
	files := minimal()
	for name, f := range files {
		f.Data = []byte("\xef\xbb\xbf" + strings.ReplaceAll(string(f.Data), "\n", "\r\n"))
		files[name] = f
	}
	r, err := Read(files, nil)
	if err != nil {
		t.Fatal(err)
	}
	if m := r.Plan.Measures[0]; m.Title != "Children entering care" || len(m.Targets) != 1 {
		t.Errorf("read %+v", m)
	}
}

// minimal is a small plan without a mistake.
func minimal() fstest.MapFS {
	return fstest.MapFS{
		"plan.csv":       csvFile("council,title,quarter,due_on,tolerance,share,scheme\nA council,A report,2023-24-Q2,2023-10-16,10,even,tolerance\n"),
		"officers.csv":   csvFile("login,name,post,role\nann,Ann Ash,Head,officer\n"),
		"objectives.csv": csvFile("code,parent,title\nO1,,Keeping safe\n"),
		"measures.csv":   csvFile("ref,objective,title,polarity,basis,unit\nM1,O1,Children entering care,lower,cumulative_financial,count\nP1,O1,Care leavers in homes,higher,snapshot,percent\n"),
		"milestones.csv": csvFile("ref,objective,title\nM1,O1,A strategy\n"),
		"targets.csv":    csvFile("ref,period,kind,value,raw\nM1,2023-24,absolute,68,68\n"),
		"figures.csv":    csvFile("ref,period,value,source\nM1,2022-23,124,table\n"),
	}
}

func csvFile(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }

func TestMeasuresAndMilestonesShareKeys(t *testing.T) {
	r, err := Read(minimal(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if k := r.Plan.Milestones[0].Key; k != "M1~2" {
		t.Errorf("the milestone has the key %s, want M1~2", k)
	}
}

func TestEverythingWrongIsListed(t *testing.T) {
	for _, tt := range []struct{ name, file, text, want string }{
		{"no plan", "plan.csv", "", "plan.csv: is not there"},
		{"two plans", "plan.csv", "council,title,quarter,due_on\nA,B,2023-24-Q2,2023-10-16\nA,B,2023-24-Q2,2023-10-16\n", "plan.csv: has to hold one row"},
		{"quarter", "plan.csv", "council,title,quarter,due_on\nA,B,2023-24,2023-10-16\n", `plan.csv line 2, column quarter: "2023-24": is not a quarter`},
		{"date", "plan.csv", "council,title,quarter,due_on\nA,B,2023-24-Q2,16/10/2023\n", `plan.csv line 2, column due_on: "16/10/2023": is not a date`},
		{"unknown column", "officers.csv", "login,name,rank\na,b,c\n", "officers.csv line 1, column rank: there is no such column"},
		{"missing column", "officers.csv", "login\na\n", "officers.csv line 1, column name: the column is missing"},
		{"empty cell", "officers.csv", "login,name\nann,\n", "officers.csv line 2, column name: is empty"},
		{"role", "officers.csv", "login,name,role\nann,Ann,boss\n", `column role: "boss": is not a role: use one of officer, lead, director, administrator, viewer`},
		{"twice", "officers.csv", "login,name\nann,Ann\nann,Ann\n", "officers.csv line 3, column login: \"ann\": stands twice: first on line 2"},
		{"ragged", "officers.csv", "login,name\nann,Ann,Ash\n", "officers.csv line 2: the row has 3 cells"},
		{"quote", "officers.csv", "login,name\nann,\"An\"n\n", "officers.csv line 2: is not a CSV row"},
		{"bytes", "officers.csv", "login,name\nann,Ren\xe9\n", "officers.csv line 2: holds bytes that are not UTF-8"},
		{"line break", "officers.csv", "login,name\nann,\"A\nnn\"\n", "column name: \"A\\nnn\": holds a line break: take it out"},
		{"hidden in a login", "officers.csv", "login,name\na\u200bnn,Ann\n", "column login: \"a\ufffdnn\": holds a character that cannot be seen"},
		{"hidden in a number", "figures.csv", "ref,period,value\nM1,2022-23,6\u200b2\n", "column value: \"6\ufffd2\": holds a character that cannot be seen"},
		{"too deep", "objectives.csv", "code,parent,title\nO1,,A\nO2,O1,B\nO3,O2,C\nO4,O3,D\nO5,O4,E\nO6,O5,F\nO7,O6,G\nO8,O7,H\nO9,O8,I\n", `objectives.csv line 10, column parent: "O8": it stands more than 8 levels deep`},
		{"long", "officers.csv", "login,name\nann," + strings.Repeat("x", 501) + "\n", "has 501 characters; the most is 500"},
		{"empty file", "officers.csv", "\n", "officers.csv line 1: the file is empty"},
		{"objective", "measures.csv", "ref,objective,title,polarity,basis,unit\nM1,O9,T,lower,snapshot,count\n", `column objective: "O9": there is no such objective`},
		{"polarity", "measures.csv", "ref,objective,title,polarity,basis,unit\nM1,O1,T,down,snapshot,count\n", `column polarity: "down": is not a polarity: use one of none higher lower range`},
		{"decimals", "measures.csv", "ref,objective,title,polarity,basis,unit,decimals\nM1,O1,T,lower,snapshot,count,9\n", `column decimals: "9"`},
		{"tolerance kind", "measures.csv", "ref,objective,title,polarity,basis,unit,tolerance\nM1,O1,T,lower,snapshot,count,5\n", "column tolerance_kind: is empty beside a tolerance"},
		{"limit", "measures.csv", "ref,objective,title,polarity,basis,unit,tolerance_kind\nM1,O1,T,lower,snapshot,count,limit\n", "column amber_limit: is empty"},
		{"profile", "measures.csv", "ref,objective,title,polarity,basis,unit,profile\nM1,O1,T,lower,snapshot,count,Q2=7/6\n", `column profile: "Q2=7/6": is wrong`},
		{"headline", "measures.csv", "ref,objective,title,polarity,basis,unit,headline\nM1,O1,T,lower,snapshot,count,sum\n", `column headline: "sum": the measure has no parts`},
		{"ref", "measures.csv", "ref,objective,title,polarity,basis,unit\nM/1,O1,T,lower,snapshot,count\n", "a ref cannot hold"},
		{"base", "targets.csv", "ref,period,kind,value\nM1,2023-24,reduce_by,5\n", "targets.csv line 2, column base: is empty: a target of kind reduce_by needs it"},
		{"range", "targets.csv", "ref,period,kind,min,max\nM1,2023-24,range,5,4\n", "column min: \"5\": is above max"},
		{"target with too much", "targets.csv", "ref,period,kind,value\nM1,2023-24,none,4\n", "column value: \"4\": does not go with a target of kind none"},
		{"number", "targets.csv", "ref,period,kind,value\nM1,2023-24,absolute,1e3\n", `column value: "1e3": is not a plain number`},
		{"digits", "targets.csv", "ref,period,kind,value\nM1,2023-24,absolute,123456789012345.123456\n", "has too many digits"},
		{"period", "figures.csv", "ref,period,value\nM1,2023,4\n", `column period: "2023": is not a period`},
		{"no such measure", "figures.csv", "ref,period,value\nm-1,2022-23,4\n", `column ref: "m-1": there is no such measure: did you mean M1?`},
		{"no such part", "figures.csv", "ref,part,period,value\nM1,x,2022-23,4\n", `column part: "x": M1 has no such part`},
		{"says nothing", "figures.csv", "ref,period,value\nM1,2022-23,\n", "the row says nothing"},
		{"flags", "figures.csv", "ref,period,value,flags\nM1,2022-23,4,q\n", `column flags: "q": is not a list of flags`},
		{"reason and value", "figures.csv", "ref,period,value,none_reason\nM1,2022-23,4,pending\n", "does not go with a value"},
		{"reason", "figures.csv", "ref,period,none_reason\nM1,2022-23,later\n", "is not a reason"},
		{"fraction", "figures.csv", "ref,period,num\nM1,2022-23,4\n", "num and den go together"},
		{"figure twice", "figures.csv", "ref,period,value\nM1,2022-23,4\nM1,2022-23,5\n", "stands twice for this part and source: first on line 2"},
		{"due in", "measures.csv", "ref,objective,title,polarity,basis,unit,due_in\nM1,O1,T,lower,snapshot,count,Q2;Q5\n", `column due_in: "Q2;Q5": "Q5" is no quarter of a year`},
		{"year end", "measures.csv", "ref,objective,title,polarity,basis,unit,year_end\nM1,O1,T,lower,snapshot,count,31-12\n", `column year_end: "31-12": is not a day of the year`},
		{"a measure that is achieved", "measures.csv", "ref,objective,title,polarity,basis,unit,retired_from,retired_how\nM1,O1,T,lower,snapshot,count,2023-24-Q3,achieved\n", `column retired_how: "achieved": is not known here: write retired, or leave it empty`},
		{"retired, but not when", "measures.csv", "ref,objective,title,polarity,basis,unit,retired_why\nM1,O1,T,lower,snapshot,count,ended\n", "column retired_from: is empty beside retired_why"},
		{"a key of another ref", "measures.csv", "ref,objective,title,polarity,basis,unit,key\nM1,O1,T,lower,snapshot,count,M2\n", `column key: "M2": is not a key of this ref`},
		{"a key twice", "measures.csv", "ref,objective,title,polarity,basis,unit,key\nM1,O1,T,lower,snapshot,count,M1\nM1,O1,T,lower,snapshot,count,M1\n", `measures.csv line 3, column key: "M1": stands twice`},
		{"standing", "targets.csv", "ref,period,kind,value,standing\nM1,2023-24,absolute,4,legal\n", `column standing: "legal": is not known here: write statutory or local or national`},
		{"stated", "due_dates.csv", "ref,due,stated\nM1,2024-03-31,carried\n", `column stated: "carried": is not known here: write error, or leave it empty`},
		{"a measure's due date", "due_dates.csv", "ref,due\nM1,2024-03-31\n", `column ref: "M1": is no milestone: only a milestone has a due date`},
		{"mail", "officers.csv", "login,name,mail\nann,Ann,ann at home\n", `column mail: "ann at home": is not a mail address`},
		{"mail of two", "officers.csv", "login,name,mail\nann,Ann,ann@home@work\n", `column mail: "ann@home@work": is not a mail address`},
		{"login", "officers.csv", "login,name\nann/bob,Ann\n", `column login: "ann/bob": a login has no spaces, commas, colons or slashes`},
		{"for", "assignments.csv", "ref,login,role,for\nM1,ann,responsible,ann\n", `column for: "ann": goes with a contributor only`},
		{"digits of a figure", "figures.csv", "ref,period,value\nM1,2022-23,1.12345678901234567890\n", "is not a plain number"},
		{"assignee", "assignments.csv", "ref,login\nM1,bob\n", `column login: "bob": there is no such officer`},
		{"CR alone", "officers.csv", "login,name\rann,Ann\r", "officers.csv: its lines end with CR alone"},
		{"year", "plan.csv", "council,title,quarter,due_on\nA,B,0000-01-Q1,2023-10-16\n", `column quarter: "0000-01-Q1": is not in 1900 to 2199`},
		{"circle", "objectives.csv", "code,parent,title\nO1,O3,A\nO2,O1,B\nO3,O2,C\n", `objectives.csv line 2, column parent: "O3": the objectives belong to each other in a circle: O1, O3, O2, O1`},
		{"into a circle", "objectives.csv", "code,parent,title\nO1,O2,A\nO2,O3,B\nO3,O2,C\n", `objectives.csv line 3, column parent: "O3": the objectives belong to each other in a circle: O2, O3, O2`},
		{"over 100", "figures.csv", "ref,period,value\nP1,2023-24-Q2,112\n", `figures.csv line 2, column value: "112": is outside 0 to 100 per cent`},
		{"below 0", "figures.csv", "ref,period,value\nP1,2022-23,-1\n", `figures.csv line 2, column value: "-1": is outside 0 to 100 per cent`},
		{"count below 0", "figures.csv", "ref,period,value\nM1,2023-24-Q2,-1\n", `figures.csv line 2, column value: "-1": is below zero, and this is a count: check the minus`},
		{"fraction over 100", "figures.csv", "ref,period,num,den\nP1,2023-24-Q2,7,5\n", `figures.csv line 2, column num: "7": is outside 0 to 100 per cent`},
		{"assigned item", "assignments.csv", "ref,login\nM9,ann\n", `column ref: "M9": there is no such measure, milestone, text or table`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			files := minimal()
			if files[tt.file] = csvFile(tt.text); tt.text == "" {
				delete(files, tt.file)
			}
			_, err := Read(files, nil)
			list, ok := errors.AsType[Errors](err)
			if !ok {
				t.Fatalf("the error is %v", err)
			}
			if !strings.Contains(list.Error(), tt.want) {
				t.Errorf("got\n%s\nwant %s", list, tt.want)
			}
			for _, e := range list {
				if e.File == "" || e.Problem == "" {
					t.Errorf("incomplete: %+v", e)
				}
			}
		})
	}
}

// What cannot be seen does not get in: it is taken out of names and sentences, and counted.
func TestHiddenCharactersAreTakenOut(t *testing.T) {
	files := minimal()
	files["officers.csv"] = csvFile("login,name,post\nann,An\u202en\u200b Ash,He\x1b[31mad\n")
	files["figures.csv"] = csvFile("ref,period,raw,note\nM1,2022-23,12\u200b4,e" + strings.Repeat("\u0301", 300) + "\nM1,2021-22,£1\u00a0234,\n")
	r, err := Read(files, nil)
	if err != nil {
		t.Fatal(err)
	}
	if o := r.Plan.Officers[0]; o.Name != "Ann Ash" || o.Post != "Head" || r.Removed != 2+5+1+296 {
		t.Errorf("%q, %q, %d removed", o.Name, o.Post, r.Removed)
	}
	if f := r.Plan.Figures; f[0].Raw != "12\ufffd4" || f[1].Raw != "£1 234" || f[0].Note != "e\u0301\u0301\u0301\u0301" {
		t.Errorf("%+v", f)
	}
}

func TestErrorsOfAllFilesComeTogether(t *testing.T) {
	files := minimal()
	files["officers.csv"] = csvFile("login,name,role\nann,Ann,boss\nbob,,\n")
	files["figures.csv"] = csvFile("ref,period,value\nM1,2022-23,88.2.1\nM1,2023,4\n")
	_, err := Read(files, nil)
	list, _ := errors.AsType[Errors](err)
	var at []string
	for _, e := range list {
		at = append(at, e.File+" "+e.Column)
	}
	if want := []string{"officers.csv role", "officers.csv name", "figures.csv value", "figures.csv period"}; !slices.Equal(at, want) {
		t.Errorf("got %v, want %v", at, want)
	}
}

// One wrong cell hides nothing else in its row, and one file that cannot be read makes no other wrong.
func TestNothingHidesNothingElse(t *testing.T) {
	for _, tt := range []struct {
		name  string
		files map[string]string
		want  []string
	}{
		{"a figure's period", map[string]string{"figures.csv": "ref,part,period,value,as_of,flags,promised\nM1,x,2023,1e3,30/9/23,q,soon\n"},
			[]string{"period", "as_of", "flags", "promised", "part", "value"}},
		{"a figure's measure", map[string]string{"figures.csv": "ref,period,value,as_of\nM9,2023,1e3,30/9/23\n"}, []string{"ref", "period", "as_of", "value"}},
		{"a target's period", map[string]string{"targets.csv": "ref,part,period,kind,approved_on\nM1,x,2023,reduce_by,soon\n"},
			[]string{"period", "value", "base", "approved_on", "part"}},
		{"an empty cell", map[string]string{"measures.csv": "ref,objective,title,polarity,basis,unit,decimals\nM1,O9,,up,snapshot,count,9\nP1,O1,T,higher,snapshot,percent,0\n"},
			[]string{"objective", "polarity", "decimals"}},
		{"a column of the measures", map[string]string{"measures.csv": "reference,objective\nM1,O1\n"},
			[]string{"reference", "ref", "polarity", "basis", "unit"}},
		{"a column of the objectives", map[string]string{"objectives.csv": "code,name\nO1,x\n"}, []string{"name", "title"}},
		{"a column of the officers", map[string]string{"officers.csv": "login\nann\n", "assignments.csv": "ref,login\nM9,ann\n"}, []string{"name", "ref"}},
		{"a row of the measures", map[string]string{"measures.csv": "ref,objective,title,polarity,basis,unit\nM1,O1,T,higher,snapshot\n"}, []string{""}},
		{"the parts", map[string]string{"parts.csv": "ref,code\nM1,a\n", "figures.csv": "ref,part,period,value\nM1,a,2022-23,4\n"},
			[]string{"code", "part", "label", "unit"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			files := minimal()
			for name, text := range tt.files {
				files[name] = csvFile(text)
			}
			_, err := Read(files, nil)
			list, _ := errors.AsType[Errors](err)
			var got []string
			for _, e := range list {
				got = append(got, e.Column)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q\n%v", got, tt.want, err)
			}
		})
	}
}

func TestPercentagesBeyondTheWhole(t *testing.T) {
	files := minimal()
	files["measures.csv"] = csvFile("ref,objective,title,polarity,basis,unit,profile\nM1,O1,T,higher,snapshot,percent,over_100\n")
	files["figures.csv"] = csvFile("ref,period,value,unit\nM1,2022-23,124,\nM1,2021-22,-4,\n")
	if _, err := Read(files, nil); err != nil {
		t.Error(err)
	}
	files = minimal()
	files["figures.csv"] = csvFile("ref,period,value,unit\nP1,2022-23,124,count\nM1,2021-22,400,\n")
	if _, err := Read(files, nil); err != nil {
		t.Error(err)
	}
}

// book is the plan of files as it would be held after an import.
func book(t *testing.T, files fs.FS) *ppb.Book {
	t.Helper()
	r, err := Read(files, nil)
	if err != nil {
		t.Fatal(err)
	}
	b := &ppb.Book{Plan: r.Plan.Plan, Objectives: r.Plan.Objectives, Officers: r.Plan.Officers}
	for i := range r.Plan.Measures {
		b.Items = append(b.Items, &ppb.Item{Measure: &r.Plan.Measures[i]})
	}
	for i := range r.Plan.Milestones {
		b.Items = append(b.Items, &ppb.Item{Milestone: &r.Plan.Milestones[i]})
	}
	return b
}

func TestLaterImportsRefersToThePlanAsHeld(t *testing.T) {
	now := book(t, minimal())
	held := func(q ppb.Quarter) (*ppb.Book, error) {
		if q.IsZero() || q == now.Plan.Quarter {
			return now, nil
		}
		return nil, nil
	}
	r, err := Read(fstest.MapFS{"figures.csv": csvFile("ref,period,value\nM1,2023-24-Q2,62\n")}, held)
	if err != nil {
		t.Fatal(err)
	}
	if p := r.Plan; len(p.Figures) != 1 || p.Figures[0].Key != "M1" || p.Plan.Council != "A council" || len(p.Measures) != 0 {
		t.Errorf("read %+v", p)
	}
	r, err = Read(fstest.MapFS{"targets.csv": csvFile("ref,period,kind,value\nM1,2023-24,absolute,60\nM1,2023-24-Q2,absolute,30\n")}, held)
	if err != nil {
		t.Fatal(err)
	}
	if m := r.Plan.Measures; len(m) != 1 || len(m[0].Targets) != 2 || m[0].Targets[0].Value.String() != "60" || m[0].Title == "" {
		t.Errorf("read %+v", m)
	}
	if len(now.Items[0].Measure.Targets) != 1 {
		t.Error("the plan as held was changed")
	}
	next := csvFile("council,title,quarter,due_on\nA,B,2023-24-Q3,2024-01-16\n")
	if _, err = Read(fstest.MapFS{"plan.csv": next}, held); err == nil || !strings.Contains(err.Error(), "nothing is held for this quarter yet") {
		t.Errorf("a new quarter without its files: %v", err)
	}
	r, err = Read(fstest.MapFS{"milestones.csv": minimal()["milestones.csv"]}, held)
	if err != nil {
		t.Fatal(err)
	}
	if k := r.Plan.Milestones[0].Key; k != "M1~2" {
		t.Errorf("the milestone's key became %s", k)
	}
}

func TestFormatNamesEveryColumn(t *testing.T) {
	text := Format()
	for _, f := range files {
		_, section, ok := strings.Cut(text, "\n  "+f.name)
		if !ok {
			t.Errorf("%s is not described", f.name)
		}
		section, _, _ = strings.Cut(section, "\n\n")
		for _, c := range f.columns {
			want := "    " + c.name
			if c.needed {
				want += " *"
			}
			if !strings.Contains(section, want) && !(c.name == "max" || c.name == "den") {
				t.Errorf("%s: %q is not described", f.name, want)
			}
		}
	}
	if strings.Contains(text, "//") || strings.Contains(text, "package") {
		t.Error("the description holds source code")
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"measures.csv", "targets.csv", "figures.csv", "parts.csv"} {
		data, err := fs.ReadFile(sample(f), name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(name, data[:min(len(data), 2000)])
	}
	f.Add("figures.csv", []byte("ref,period,num,den\nM1,2022-23,1,3\n"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		files := minimal()
		files[name] = &fstest.MapFile{Data: data}
		r, err := Read(files, nil)
		if (r == nil) == (err == nil) {
			t.Fatalf("result %v, error %v", r, err)
		}
		if err == nil {
			keys := map[string]bool{}
			for _, m := range r.Plan.Measures {
				if keys[m.Key] {
					t.Errorf("the key %q stands twice", m.Key)
				}
				keys[m.Key] = true
			}
			return
		}
		list, ok := errors.AsType[Errors](err)
		if !ok && name != "" && fs.ValidPath(name) {
			t.Errorf("the error is a %T: %v", err, err)
		}
		_ = list.Error()
	})
}

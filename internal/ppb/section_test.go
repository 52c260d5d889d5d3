package ppb

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"ppbtui/internal/tabular"
)

func TestSectionsWrong(t *testing.T) {
	for name, c := range map[string]struct {
		sections []Section
		want     string // "" for nothing
	}{
		"none":               {},
		"a tree":             {[]Section{{Code: "A"}, {Code: "B", Parent: "A"}, {Code: "C", Parent: "B"}}, ""},
		"no such parent":     {[]Section{{Code: "A", Parent: "X"}}, `there is no section "X"`},
		"itself":             {[]Section{{Code: "A", Parent: "A"}}, "it stands under itself"},
		"a circle":           {[]Section{{Code: "A", Parent: "B"}, {Code: "B", Parent: "A"}}, "it stands under itself"},
		"two performances":   {[]Section{{Code: "A", Kind: PerformanceSection}, {Code: "B", Kind: PerformanceSection}}, "in section A already"},
		"one and a heading":  {[]Section{{Code: "A", Kind: TextSection}, {Code: "B", Parent: "A", Kind: PerformanceSection}}, ""},
		"generated twice is": {[]Section{{Code: "A", Kind: GeneratedSection, About: GeneratedSymbols}, {Code: "B", Kind: GeneratedSection, About: GeneratedSymbols}}, ""},
		"nothing generated":  {[]Section{{Code: "A", Kind: GeneratedSection, About: "weather"}}, "has to say what is generated"},
		"about of a text":    {[]Section{{Code: "A", Kind: TextSection, About: GeneratedSymbols}}, "goes with kind generated or chart only"},
		"too deep": {[]Section{{Code: "A"}, {Code: "B", Parent: "A"}, {Code: "C", Parent: "B"}, {Code: "D", Parent: "C"}, {Code: "E", Parent: "D"},
			{Code: "F", Parent: "E"}, {Code: "G", Parent: "F"}}, "more than 6 levels deep, and 6 is the most"},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, p := range SectionsWrong(c.sections) {
				got = append(got, p.Text)
			}
			if all := strings.Join(got, "; "); (all == "") != (c.want == "") || !strings.Contains(all, c.want) {
				t.Errorf("got %q, want %q", all, c.want)
			}
		})
	}
}

// A section stands behind the one that it stands under, wherever the plan lists it.
func TestNested(t *testing.T) {
	var got []string
	for _, s := range Nested([]Section{{Code: "B1", Parent: "B"}, {Code: "A"}, {Code: "B"}, {Code: "A1", Parent: "A"}, {Code: "B2", Parent: "B"}, {Code: "X", Parent: "gone"}}) {
		got = append(got, s.Code)
	}
	if want := []string{"A", "A1", "B", "B1", "B2", "X"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// Nothing stands where its kind cannot, and no chart is of a table that is not there.
func TestMisplaced(t *testing.T) {
	table := &Item{Grid: &Grid{Key: "RES", Ref: "RES", Section: "MONEY", Table: tabular.Table{Columns: []tabular.Column{{Code: "cost"}}}}}
	text := &Item{Text: &Text{Key: "T", Ref: "T", Section: "INTRO"}}
	measure := &Item{Measure: &Measure{Key: "M", Ref: "M", Objective: "P1"}}
	money, intro := Section{Code: "MONEY", Kind: TableSection}, Section{Code: "INTRO", Kind: TextSection}
	chart := func(about string) Section { return Section{Code: "CH", Kind: ChartSection, About: about} }
	for name, c := range map[string]struct {
		sections []Section
		want     string
	}{
		"all in their places":    {[]Section{intro, money, chart("RES.cost")}, ""},
		"a table among texts":    {[]Section{intro, {Code: "MONEY", Kind: TextSection}}, "MONEY kind: is of the kind text, which holds no table, and RES stands in it"},
		"a text in a chart":      {[]Section{{Code: "INTRO", Kind: ChartSection, About: "RES"}, money}, "INTRO kind: is of the kind chart, which holds no text"},
		"a chart of nothing":     {[]Section{intro, money, chart("REV")}, "CH about: has to name the table"},
		"a chart of no column":   {[]Section{intro, money, chart("RES.spend")}, `CH about: names the column "spend", which the table RES has not`},
		"a section is gone":      {[]Section{money}, "INTRO section: is no section, and T is a text"},
		"a measure in a section": {[]Section{intro, money, {Code: "P1", Kind: TextSection}}, "P1 kind: is a section, and M is a measure, which stands under an objective"},
	} {
		var got []string
		for _, p := range Misplaced(c.sections, []*Item{table, text, measure}) {
			got = append(got, p.Code+" "+p.Column+": "+p.Text)
		}
		if all := strings.Join(got, "; "); (all == "") != (c.want == "") || !strings.Contains(all, c.want) {
			t.Errorf("%s: got %q, want %q", name, all, c.want)
		}
	}
}

// A section or an objective is taken out only where nothing stands under it.
func TestKept(t *testing.T) {
	b := &Book{
		Plan:       Plan{Quarter: Quarter{Year: 2023, Q: 2}},
		Sections:   []Section{{Code: "A"}, {Code: "B", Parent: "A"}, {Code: "PERF", Kind: PerformanceSection}, {Code: "MANY"}},
		Objectives: []Objective{{Code: "P1"}, {Code: "P2", Serves: []string{"P1"}}},
		Items:      []*Item{{Text: &Text{Key: "T1", Section: "B"}, Retires: Retirement{From: Quarter{Year: 2023, Q: 2}}}},
	}
	for i := range 6 {
		b.Items = append(b.Items, &Item{Text: &Text{Key: "M" + strconv.Itoa(i), Section: "MANY"}})
	}
	for code, want := range map[string]string{
		"A": "B stands under it: have that stand elsewhere first", "B": "T1, which has left the report, stands under it: have that stand elsewhere first",
		"PERF": "the objectives are printed in it: take them out of the plan first, or leave it where it is",
		"P1":   "P2 stands under it: have that stand elsewhere first", "P2": "",
		"MANY": "M0, M1, M2 and 3 more stand under it: have them stand elsewhere first",
	} {
		if got := Kept(b, code); got != want {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
	}
}

// Items stand in the order of the sections, and the objectives in the place of the performance; without one, behind all of them.
func TestOrder(t *testing.T) {
	objectives := []Objective{{Code: "P1"}, {Code: "P2"}}
	sections := []Section{{Code: "INTRO"}, {Code: "PERF", Kind: PerformanceSection}, {Code: "MONEY"}}
	if got := Order(sections, objectives); !slices.Equal(got, []string{"INTRO", "PERF", "P1", "P2", "MONEY"}) {
		t.Errorf("got %v", got)
	}
	if got := Order(sections[:1], objectives); !slices.Equal(got, []string{"INTRO", "P1", "P2"}) {
		t.Errorf("without a place for the performance: %v", got)
	}
	if got := Order(nil, objectives); !slices.Equal(got, []string{"P1", "P2"}) {
		t.Errorf("without sections: %v", got)
	}
}

func TestDepartmentFor(t *testing.T) {
	sections := []Section{{Code: "MONEY"}, {Code: "EIP", Parent: "MONEY", Department: "Education"}, {Code: "REV", Parent: "EIP"}}
	objectives := []Objective{{Code: "P1", Department: "Families"}}
	for code, want := range map[string]string{"REV": "Education", "EIP": "Education", "MONEY": "", "P1": "Families", "X": ""} {
		if got := DepartmentFor(sections, objectives, code); got != want {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
	}
}

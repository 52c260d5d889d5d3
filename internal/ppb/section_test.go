package ppb

import (
	"slices"
	"strings"
	"testing"
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

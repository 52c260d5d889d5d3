package ppb

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// declaredRules are the names of this package's variables that hold a CheckRule, and those that the list names.
func declaredRules(t *testing.T) (declared, listed []string) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	set := token.NewFileSet()
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			d, l := rulesOf(n)
			declared, listed = append(declared, d...), append(listed, l...)
			return true
		})
	}
	return declared, listed
}

// rulesOf are the rules that a declaration declares and lists.
func rulesOf(n ast.Node) (declared, listed []string) {
	spec, ok := n.(*ast.ValueSpec)
	if !ok || len(spec.Values) != len(spec.Names) {
		return nil, nil
	}
	for i, name := range spec.Names {
		lit, ok := spec.Values[i].(*ast.CompositeLit)
		if !ok {
			continue
		}
		if typ, ok := lit.Type.(*ast.Ident); ok && typ.Name == "CheckRule" {
			declared = append(declared, name.Name)
		}
		if name.Name != "checkRules" {
			continue
		}
		for _, e := range lit.Elts {
			if u, ok := e.(*ast.UnaryExpr); ok {
				listed = append(listed, u.X.(*ast.Ident).Name)
			}
		}
	}
	return declared, listed
}

// A rule that is written and not listed would never be asked; one listed twice would say everything twice.
func TestEveryRuleIsListedOnce(t *testing.T) {
	declared, listed := declaredRules(t)
	slices.Sort(declared)
	slices.Sort(listed)
	if !slices.Equal(declared, listed) || len(listed) != len(CheckRules()) {
		t.Errorf("declared %v\nlisted   %v", declared, listed)
	}
}

// What a rule says of itself is whole and holds together: it has one function, of the kind that its reading says.
func TestEveryRuleIsWhole(t *testing.T) {
	names := map[string]bool{}
	for _, r := range CheckRules() {
		if !regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`).MatchString(r.Name) || r.Doc == "" || strings.ContainsAny(r.Doc, "\n") || r.Reads == 0 || names[r.Name] {
			t.Errorf("%+v", r)
		}
		names[r.Name] = true
		if ofBook := r.Reads&ReadsBook != 0; ofBook != (r.book != nil) || ofBook == (r.entry != nil) {
			t.Errorf("%s reads %b: it needs one function, for an entry or for the book", r.Name, r.Reads)
		}
		if r.Reads&(ReadsBook|ReadsText|ReadsWords) == 0 && r.Shown != AtFigure || r.Reads&ReadsText != 0 && r.Shown != AtText {
			t.Errorf("%s reads %b and is shown at %d", r.Name, r.Reads, r.Shown)
		}
		if r.Shown != AtFigure && r.Rank != WorthALook {
			t.Errorf("%s: only warnings of the figure are ranked", r.Name)
		}
	}
}

// The codes are printed by status --json and named in plan.csv: they stay, and a new one is written down here.
func TestRuleNamesStay(t *testing.T) {
	want := strings.Fields(`ten_times month_slip sign_flipped impossible fraction_for_percent stale parts_sum stated_total rate_total fell
		raw_unit basis_changed value_mismatch percent_change difference points fraction_of earlier_figure target
		improved_across direction_words period_words period_named other_measure repeats_last repeats_itself small_count
		small_words cut_text milestone_dates coverage template_left table_sums heading_period linked_cell repeats_other same_as
		duplicate_ref missing_ref no_officer due_past title_basis title_polarity`)
	var got []string
	for _, r := range CheckRules() {
		got = append(got, r.Name)
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v\nwant %v", got, want)
	}
	if b := BrokenRule(); b.Name != "check_failed" || b.Severity != Blocks {
		t.Errorf("%+v", b)
	}
}

// What a rule hushes is a rule that is asked of the same items.
func TestARuleHushesRules(t *testing.T) {
	for _, r := range CheckRules() {
		for _, name := range r.Hushes {
			if other, ok := RuleNamed(name); !ok || (other.book == nil) != (r.book == nil) || name == r.Name {
				t.Errorf("%s hushes %s", r.Name, name)
			}
		}
	}
}

// A milestone is asked what its text and its dates say and nothing of figures, which it has none of; a measure no dates.
func TestARuleIsAskedOfWhatItReads(t *testing.T) {
	for _, r := range CheckRules() {
		if r.entry == nil {
			continue
		}
		of, words := r.Reads == ReadsCells, r.Reads&ReadsWords != 0
		for kind, want := range map[ItemKind]bool{
			MilestoneItem: r.Reads&ReadsFigures == 0 && !of, MeasureItem: r.Reads != ReadsDates && !of, TextItem: words, GridItem: of || words,
		} {
			if got := r.asks(kind); got != want {
				t.Errorf("%s of a %s: %v", r.Name, kind, got)
			}
		}
	}
}

func TestChecksAtTheirPlace(t *testing.T) {
	all := []Check{{Rule: "stale"}, {Rule: "coverage"}, {Rule: "fell"}, {Rule: "no_officer"}, {Rule: "sign_flipped"}, {Rule: "a_rule_of_old"}, {Rule: "small_words"}}
	for place, want := range map[CheckPlace]string{
		AtFigure: "sign_flipped fell a_rule_of_old stale", AtText: "coverage small_words", AtItem: "no_officer",
	} {
		var got []string
		for _, c := range ChecksAt(all, place) {
			got = append(got, c.Rule)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("at %d: %v, want %s", place, got, want)
		}
	}
}

func TestARuleIsSwitchedOff(t *testing.T) {
	m := ruled(rag.Count, rag.Snapshot, "")
	it, c, p := &Item{Measure: &m}, Content{FieldValue: "3.5"}, &Plan{Quarter: Quarter{2023, 2}}
	if got := Read(p, it, c).Checks; len(got) != 1 {
		t.Errorf("the check does not fire: %v", got)
	}
	p.ChecksOff = []string{"impossible"}
	if got := Read(p, it, c).Checks; len(got) != 0 {
		t.Errorf("switched off, but %v", got)
	}
}

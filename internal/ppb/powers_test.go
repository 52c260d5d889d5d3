package ppb

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"
)

// The rules in words, written down from what a council wants of its people and not from the code: of each act, of which items
// each role may do it. "own" are those that somebody is named on, as responsible or as contributor; "dept" those of their department.
const rules = `
               officer lead director administrator viewer
read_report    all     all  all      all           all
read           all     all  all      all           -
edit           own     all  own      all           -
submit         own     all  own      all           -
mark           own     all  own      all           -
confirm_mark   -       all  dept     -             -
read_all       all     all  all      all           -
compare        own     all  own      all           -
review         -       all  all      all           -
decide         -       all  dept     -             -
sign_off       -       all  all      -             -
countersign    -       -    all      -             -
correct        -       all  -        -             -
withdraw       -       all  all      -             -
publish        -       all  -        -             -
ask            own     all  all      own           -
action         -       all  -        -             -
remind         -       all  -        -             -
plan           -       all  -        all           -
open           -       all  -        all           -
deputy         -       all  all      all           -
people         -       -    -        all           -
keys           -       -    -        all           -
import         -       -    -        all           -
backup         -       -    -        all           -
act_as         -       -    -        all           -
`

// Every cell: each act, each role, and what the person is to the item.
func TestEveryCellOfPowers(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(rules), "\n")
	if heads := strings.Fields(lines[0]); len(heads) != len(Roles()) {
		t.Fatalf("the rules are of the roles %v, and there are %v", heads, Roles())
	}
	relations := map[string]*Item{
		"own":              {Measure: &Measure{Key: "M1"}, Officers: []string{"me"}, Department: "Schools"},
		"contributed to":   {Measure: &Measure{Key: "M2"}, Officers: []string{"ann", "me"}, Helping: []Helping{{"me", "ann"}}, Department: "Schools"},
		"their department": {Measure: &Measure{Key: "M3"}, Officers: []string{"ann"}, Department: "Care"},
		"another's":        {Measure: &Measure{Key: "M4"}, Officers: []string{"ann"}, Department: "Schools"},
		"nobody's":         {Measure: &Measure{Key: "M5"}},
	}
	cells, acts := 0, map[string]bool{}
	for _, line := range lines[1:] {
		words := strings.Fields(line)
		i := slices.IndexFunc(Powers(), func(p Power) bool { return p.Name == words[0] })
		if i < 0 {
			t.Errorf("there is no act %s", words[0])
			continue
		}
		p := Powers()[i]
		acts[p.Name] = true
		for r, rule := range words[1:] {
			me := Actor{Officer: Officer{Login: "me", Role: Roles()[r], Department: "Care"}}
			if err := Permit(me, p.Act, nil); (err == nil) != (rule != "-") {
				t.Errorf("%s, %s, of no item: %v", p.Name, me.Role, err)
			}
			for relation, it := range relations {
				cells++
				mine := relation == "own" || relation == "contributed to"
				may := rule == "all" || (rule == "own" && mine) || (rule == "dept" && relation == "their department")
				err := Permit(me, p.Act, it)
				if p.Whole {
					may = rule != "-"
				}
				if (err == nil) != may {
					t.Errorf("%s, %s, %s: %v, want %v", p.Name, me.Role, relation, err, may)
				}
				if err != nil && (len(err.Error()) < 20 || strings.HasSuffix(err.Error(), ".")) {
					t.Errorf("%s, %s, %s: %q is no sentence to print", p.Name, me.Role, relation, err)
				}
			}
		}
	}
	if len(acts) != len(Powers()) || cells != len(Powers())*len(Roles())*len(relations) {
		t.Errorf("%d cells of %d acts were looked at", cells, len(acts))
	}
}

// A department that nobody has stated is nobody's: a director without one decides on nothing.
func TestNoDepartmentIsNone(t *testing.T) {
	me := Actor{Officer: Officer{Login: "me", Role: RoleDirector}}
	if err := Permit(me, ActDecide, &Item{Measure: &Measure{Key: "M1"}}); err == nil {
		t.Error("a director without a department decides on an item without one")
	}
}

// powersTable is Powers as lines of text, as the documentation of it has them.
func powersTable() []string {
	short := [...]string{Nobody: "-", OwnItems: "own", InDepartment: "department", AnyItem: "yes"}
	width := 0
	for _, p := range Powers() {
		width = max(width, len(p.Does))
	}
	line := func(does string, cells []string) string {
		return strings.TrimRight(fmt.Sprintf("%-*s  %-7s  %-4s  %-10s  %-13s  %s", width, does, cells[0], cells[1], cells[2], cells[3], cells[4]), " ")
	}
	heads := make([]string, 0, len(roles))
	for _, r := range Roles() {
		heads = append(heads, r.String())
	}
	out := []string{line("", heads)}
	for _, p := range Powers() {
		cells := make([]string, 0, len(roles))
		for _, r := range Roles() {
			cells = append(cells, short[p.Of(r)])
		}
		out = append(out, line(p.Does, cells))
	}
	return out
}

// What go doc prints is the table.
func TestThePowersAreDocumented(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "powers.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var doc string
	for _, d := range file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name == "Powers" && f.Recv == nil {
			doc = f.Doc.Text()
		}
	}
	if want := "\t" + strings.Join(powersTable(), "\n\t"); !strings.Contains(doc, want) {
		t.Errorf("the comment of Powers does not have this table:\n%s\n\nbut\n%s", want, doc)
	}
}

func TestDuties(t *testing.T) {
	has := func(r Role, want Duty) bool { return slices.Contains(Duties(r), want) }
	if !has(RoleDirector, Duty{"accept or return an item", "items of their department"}) || !has(RoleLead, Duty{Does: "accept or return an item"}) ||
		!has(RoleOfficer, Duty{"enter figures and commentary", "own items"}) || len(Duties(RoleViewer)) != 1 {
		t.Error(Duties(RoleDirector), Duties(RoleViewer))
	}
}

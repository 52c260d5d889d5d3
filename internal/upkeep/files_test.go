package upkeep

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"io/fs"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
)

// plans is how many random plans go out and in again.
var plans = flag.Uint64("plans", 4, "random plans that go out as files and in again")

var admin = ppb.Actor{Officer: ppb.Officer{Login: "root", Name: "Rita Oot", Post: "Systems", Role: ppb.RoleAdministrator}, Session: "root@here"}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// empty is a new file with its administrator.
func empty(t testing.TB) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "ppb.db"), store.Options{
		Create: true, Clock: func() time.Time { return time.Date(2023, 10, 9, 10, 0, 0, 0, time.UTC) },
	})
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	must(t, s.Init(t.Context(), admin.Officer, admin.Session))
	return s
}

// holding is a new file with a plan.
func holding(t testing.TB, f *ppb.PlanFiles) *store.Store {
	t.Helper()
	s := empty(t)
	_, err := s.Import(t.Context(), admin, f, false)
	must(t, err)
	return s
}

// exported are the files of a store's plan.
func exported(t testing.TB, s *store.Store) []intake.Table {
	t.Helper()
	held, err := s.HeldInFull(t.Context(), q2)
	must(t, err)
	return intake.Tables(held)
}

func folder(tables []intake.Table) fs.FS {
	files := fstest.MapFS{}
	for _, t := range tables {
		files[t.Name] = &fstest.MapFile{Data: t.CSV()}
	}
	return files
}

// imported imports files into a store, as the command does.
func imported(t testing.TB, s *store.Store, tables []intake.Table) ppb.Changes {
	t.Helper()
	read, err := intake.Read(folder(tables), func(q ppb.Quarter) (*ppb.Book, error) {
		if q.IsZero() {
			q = q2
		}
		if _, err := s.Current(t.Context()); err != nil {
			people, err := s.People(t.Context())
			return &ppb.Book{Officers: people}, err
		}
		return s.Held(t.Context(), q)
	})
	must(t, err)
	changes, err := s.Import(t.Context(), admin, read.Plan, false)
	must(t, err)
	return changes
}

// told is a quarter as a text: all of its book that is kept, and the mail addresses.
func told(t testing.TB, s *store.Store) string {
	t.Helper()
	b, err := s.Book(t.Context(), q2)
	must(t, err)
	out, err := json.MarshalIndent([]any{b.Plan, b.Sections, b.Objectives, b.Officers, b.Items, b.Gone}, "", " ")
	must(t, err)
	for _, o := range b.Officers {
		out = append(out, o.Mail+"\n"...)
	}
	return string(out)
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return x[i] + " against " + y[i]
		}
	}
	return "the lengths"
}

// Export and import are inverse: into a new file they give the same plan, into the same file they change nothing.
func TestAPlanGoesOutAndInAgain(t *testing.T) {
	for seed := range *plans {
		there := holding(t, newDice(seed).files())
		out := exported(t, there)
		if again := imported(t, there, out); len(again.Lines) > 0 {
			t.Errorf("seed %d: into the same file: %+v", seed, again.Lines)
		}
		here := empty(t)
		imported(t, here, out)
		if back := exported(t, here); !reflect.DeepEqual(out, back) {
			for i := range out {
				if a, b := string(out[i].CSV()), string(back[i].CSV()); a != b {
					t.Errorf("seed %d: %s went out and came back as another: %s", seed, out[i].Name, firstDifference(a, b))
				}
			}
		}
		if a, b := told(t, there), told(t, here); a != b {
			t.Errorf("seed %d: the books differ in %s", seed, firstDifference(a, b))
		}
		report, err := here.Check(t.Context())
		if must(t, err); len(report.Problems) > 0 {
			t.Errorf("seed %d: %v", seed, report.Problems)
		}
	}
}

// No cell of a file begins a formula, whoever chose its words.
func TestNoCellIsAFormula(t *testing.T) {
	for seed := range *plans {
		for _, table := range exported(t, holding(t, newDice(seed).files())) {
			rows, err := csv.NewReader(bytes.NewReader(table.CSV())).ReadAll()
			must(t, err)
			for _, row := range rows {
				for _, cell := range row {
					if _, err := strconv.ParseFloat(cell, 64); err != nil && cell != "" && strings.IndexAny(cell, "=+-@\t\r") == 0 {
						t.Errorf("seed %d: %s has the cell %q", seed, table.Name, cell)
					}
				}
			}
		}
	}
}

// later are the columns that files of before had not.
var later = map[string][]string{
	"plan.csv":        {"clearance_on", "publication_on", "meeting_on", "sign_off", "order", "small_numbers", "crest", "crest_alt", "template"},
	"officers.csv":    {"department", "mail", "closed_on"},
	"objectives.csv":  {"department", "serves"},
	"measures.csv":    {"due_in", "months", "year_end", "counts", "retired_from", "retired_how", "retired_why"},
	"milestones.csv":  {"source", "retired_from", "retired_how", "retired_why"},
	"targets.csv":     {"reason", "standing", "stated"},
	"assignments.csv": {"for"},
}

// Files without the columns that came later leave what those hold, and so does any column that a file has not.
func TestAColumnThatAFileHasNotStays(t *testing.T) {
	for seed := range *plans {
		d := newDice(seed)
		s := holding(t, d.files())
		var files []intake.Table
		for _, table := range exported(t, s) {
			if table.Name == "due_dates.csv" {
				continue
			}
			for _, column := range later[table.Name] {
				table = table.Without(column)
			}
			files = append(files, table)
		}
		if changes := imported(t, s, files); len(changes.Lines) > 0 {
			t.Errorf("seed %d: files of before changed %+v", seed, changes.Lines)
		}
		for i := range files {
			for _, column := range []string{"definition", "source", "decimals", "headline", "profile", "tolerance", "share", "post", "role", "due", "rated", "checks_off",
				"numbering", "about", "standing", "note", "group", "formula", "adverse", "adds"} {
				if files[i].Name != "figures.csv" && d.half() {
					files[i] = files[i].Without(column)
				}
			}
		}
		for i, table := range files { // a scheme and a limit are told by more than one column
			if table.Name == "measures.csv" && d.half() {
				files[i] = table.Without("scheme").Without("tolerance_kind").Without("tolerance").Without("amber_limit")
			}
		}
		if changes := imported(t, s, files); len(changes.Lines) > 0 {
			t.Errorf("seed %d: columns that were left out changed %+v", seed, changes.Lines)
		}
	}
}

// The table of later columns above is of columns that there are.
func TestLaterColumnsExist(t *testing.T) {
	tables := exported(t, holding(t, newDice(1).files()))
	for name, columns := range later {
		i := slices.IndexFunc(tables, func(table intake.Table) bool { return table.Name == name })
		for _, column := range columns {
			if !slices.Contains(tables[i].Head, column) {
				t.Errorf("%s has no column %s", name, column)
			}
		}
	}
}

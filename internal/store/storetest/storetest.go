// Package storetest makes quarters of any size for benchmarks: plans, and entries as if officers had written them for years.
// It knows the file by its tables only, so that the store's own tests can use it.
package storetest

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// Plan is a quarter's plan of n measures M1..Mn, each ann's, with last year's figures.
func Plan(q ppb.Quarter, n int) *ppb.PlanFiles {
	f := &ppb.PlanFiles{
		Plan: ppb.Plan{
			Council: "Anytown", Title: "Children", Quarter: q, DueOn: ppb.Date{Year: q.End().Year, Month: q.End().Month, Day: 28},
			Tolerance: decimal.MustNew(10, 0),
		},
		Objectives: []ppb.Objective{{Code: "A", Title: "First"}, {Code: "B", Title: "Second"}},
		Officers: []ppb.Officer{
			{Login: "ann", Name: "Ann Bell", Post: "Service", Role: ppb.RoleOfficer},
			{Login: "lea", Name: "Lea Dunn", Post: "Performance", Role: ppb.RoleLead},
		},
	}
	for i := 1; i <= n; i++ {
		key := "M" + strconv.Itoa(i)
		f.Measures = append(f.Measures, ppb.Measure{
			Key: key, Ref: key, Objective: []string{"A", "B"}[i%2], Title: "Measure " + key,
			Rule: rag.Rule{
				Polarity: rag.Lower, Basis: rag.CumulativeFinancial, Unit: rag.Count,
				Tolerance: rag.Tolerance{Amount: decimal.MustNew(10, 0), Default: true},
			},
			Targets: []ppb.Target{{Period: q.FinancialYear(), Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustNew(68, 0)}, Raw: "68"}},
		})
		f.Assignments = append(f.Assignments, ppb.Assignment{Key: key, Login: "ann", Role: "responsible"})
		for _, p := range []ppb.Period{{Year: q.Year - 1}, ppb.Period(q.LastYear()), ppb.Period(q.Prev())} {
			f.Figures = append(f.Figures, ppb.FigureRow{
				Key: key, Period: p, Amount: ppb.Amount{Raw: "47", Value: decimal.MustNew(47, 0), Known: true}, Source: "published table",
			})
		}
	}
	return f
}

// Commentary is what an officer writes of a measure: 300 words, most of them nobody else's, and some everybody's.
func Commentary(key string) string {
	var b strings.Builder
	for n := range 19 {
		fmt.Fprintf(&b, "In week %d of %s the service saw more families than planned, because demand grew. ", n, key)
	}
	b.WriteString("The team will review every case with partners by March. The head of service owns the plan. Progress is reported to " +
		"the board each month. Recruitment of two social workers began in May and is led by the manager. ")
	return b.String()
}

// Enter gives every measure of a quarter a figure and a commentary: past the rules, for there are many.
func Enter(tb testing.TB, path string, q ppb.Quarter, n int) {
	tb.Helper()
	must := func(err error) {
		if err != nil {
			tb.Fatal(err)
		}
	}
	db, err := sql.Open("sqlite", "file:"+path)
	must(err)
	tx, err := db.Begin()
	must(err)
	for i := 1; i <= n; i++ {
		key := "M" + strconv.Itoa(i)
		content, err := json.Marshal(map[string]string{"commentary": Commentary(key), "value": strconv.Itoa(40 + i%40)})
		must(err)
		_, err = tx.Exec(`INSERT INTO entry (quarter, key, version, state, content, entered_by, entered_at, submitted_by, decided_by, note,
			opened_by) VALUES ($1, $2, 1, 'in_progress', $3, 'ann', 1, '', '', '', '')`, q.String(), key, string(content))
		must(err)
	}
	must(tx.Commit())
	must(db.Close())
}

// Years fills a file with the quarters of so many years and q after them, n measures each, all entered and all but q signed off: of
// figures held from elsewhere there are those of the first plan, and then a year's outturn each spring. load imports a plan and sign signs a quarter off: the store's, which this package does not know.
func Years(tb testing.TB, path string, q ppb.Quarter, years, n int, load func(*ppb.PlanFiles), sign func(ppb.Quarter)) {
	tb.Helper()
	first := q
	for range 4 * years {
		first = first.Prev()
	}
	for at := first; ; at = at.Next() {
		f := Plan(at, n)
		if at != first {
			f.Figures = slices.DeleteFunc(f.Figures, func(row ppb.FigureRow) bool { return at.Q != 1 || row.Period.Q != 0 })
		}
		load(f)
		Enter(tb, path, at, n)
		if at == q {
			return
		}
		sign(at)
	}
}

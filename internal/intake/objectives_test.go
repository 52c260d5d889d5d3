package intake

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// nested is a file of n objectives, each below the one that parent names by its number; 0 is none.
func nested(n int, parent func(i int) int) string {
	var b strings.Builder
	b.WriteString("code,parent,title\n")
	for i := 1; i <= n; i++ {
		up := ""
		if p := parent(i); p > 0 {
			up = fmt.Sprintf("O%d", p)
		}
		fmt.Fprintf(&b, "O%d,%s,Title %d\n", i, up, i)
	}
	return b.String()
}

// A hundred thousand objectives are read or refused in a time that grows with them and not with their square: the test
// would run for minutes otherwise.
func TestManyObjectives(t *testing.T) {
	const many, fewer = 100_000, 20_000
	for name, tt := range map[string]struct {
		n      int
		parent func(i int) int
		want   string // of the first problem; empty: none
	}{
		"flat":         {many, func(int) int { return 0 }, ""},
		"8 levels":     {fewer, func(i int) int { return (i - 1) * min(1, (i-1)%deepest) }, ""},
		"one chain":    {many, func(i int) int { return i - 1 }, `objectives.csv line 10, column parent: "O8": it stands more than 8 levels deep`},
		"upside down":  {fewer, func(i int) int { return (i + 1) % (fewer + 1) }, `objectives.csv line 2, column parent: "O2": it stands more than 8 levels deep`},
		"a circle":     {fewer, func(i int) int { return i%fewer + 1 }, `objectives.csv line 2, column parent: "O2": the objectives belong to each other in a circle: O1, O2, O3, O4, O5, O6, O7, O8, ..., O1`},
		"many circles": {fewer, func(i int) int { return (i-1)/2*2 + 2 - (i-1)%2 }, `objectives.csv line 2, column parent: "O2": the objectives belong to each other in a circle: O1, O2, O1`},
	} {
		t.Run(name, func(t *testing.T) {
			files := minimal()
			files["objectives.csv"] = csvFile(nested(tt.n, tt.parent))
			r, err := Read(files, nil)
			if tt.want == "" {
				if err != nil || len(r.Plan.Objectives) != tt.n {
					t.Fatal(err)
				}
				return
			}
			list, _ := errors.AsType[Errors](err)
			if len(list) == 0 || !strings.HasPrefix(list[0].Error(), tt.want) {
				t.Errorf("got %.300v, want %s", err, tt.want)
			}
		})
	}
}

// What an import adds stands below what is held.
func TestLevelsBelowHeldObjectives(t *testing.T) {
	held := &ppb.Book{}
	for i := 1; i <= deepest; i++ {
		held.Objectives = append(held.Objectives, ppb.Objective{Code: fmt.Sprintf("H%d", i), Parent: fmt.Sprintf("H%d", i-1)})
	}
	held.Objectives[0].Parent = ""
	for parent, ok := range map[string]bool{"H7": true, "H8": false} {
		r := &reader{held: held, unread: map[string]bool{}}
		w := row{r: r, file: "objectives.csv", line: 2, cells: map[string]string{"code": "O1", "parent": parent, "title": "T"}}
		if r.objectives([]row{w}); (len(r.errs) == 0) != ok {
			t.Errorf("below %s: %v", parent, r.errs)
		}
	}
}

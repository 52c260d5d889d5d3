package storetest

import (
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Deed is a row of the audit, without when and over which line.
type Deed struct{ What, Who, Action, Was, Became, Reason string }

// own are moments and hashes, of which every file has its own.
var own = regexp.MustCompile(`\d{4}-\d\d-\d\dT[0-9:.]+Z|\b[0-9a-f]{64}\b`)

// Deeds are the rows of a file's audit, in order, but for keys and seals, which every file has of its own, and for actions that are left out.
func Deeds(t *testing.T, path string, without ...string) (out []Deed) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.QueryContext(t.Context(), `SELECT what, who, action, was, became, reason FROM audit ORDER BY seq`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var d Deed
		if err := rows.Scan(&d.What, &d.Who, &d.Action, &d.Was, &d.Became, &d.Reason); err != nil {
			t.Fatal(err)
		}
		d.Was, d.Became = own.ReplaceAllString(d.Was, "#"), own.ReplaceAllString(d.Became, "#")
		if !strings.HasSuffix(d.Action, "_key") && d.Action != "seal" && !slices.Contains(without, d.Action) {
			out = append(out, d)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// Twins tells a story in one way and in plain mode, each on a file of its own, and fails unless both files hold that the same people did the same
// to the same things, in the same order for each.
func Twins(t *testing.T, way string, told, inPlain func(t *testing.T) []Deed) {
	t.Helper()
	var one, plain []Deed
	ok := t.Run("both", func(t *testing.T) {
		t.Run(way, func(t *testing.T) { t.Parallel(); one = told(t) })
		t.Run("in plain mode", func(t *testing.T) { t.Parallel(); plain = inPlain(t) })
	})
	if !ok || one == nil || plain == nil { // one of them alone was asked for
		return
	}
	for _, diff := range differ(one, plain) {
		t.Error(diff)
	}
}

// differ says where the rows of two audits are not the same, thing by thing.
func differ(one, other []Deed) (out []string) {
	ofAll := func(deeds []Deed) map[string][]Deed {
		of := map[string][]Deed{}
		for _, d := range deeds {
			of[d.What] = append(of[d.What], d)
		}
		return of
	}
	was, is := ofAll(one), ofAll(other)
	for what := range is {
		if was[what] == nil {
			was[what] = []Deed{}
		}
	}
	for what := range was {
		if slices.Equal(was[what], is[what]) {
			continue
		}
		i := 0
		for i < min(len(was[what]), len(is[what])) && was[what][i] == is[what][i] {
			i++
		}
		out = append(out, fmt.Sprintf("%s, from row %d on:\n  one   %+v\n  plain %+v", what, i+1, was[what][i:], is[what][i:]))
	}
	slices.Sort(out)
	return out
}

//go:build unix

package sshd_test

import (
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/store"
)

// deed is a row of the audit, without when and over which line.
type deed struct{ what, who, action, was, became, reason string }

// own are moments and hashes, of which every file has its own.
var own = regexp.MustCompile(`\d{4}-\d\d-\d\dT[0-9:.]+Z|\b[0-9a-f]{64}\b`)

// deeds are the rows of a file's audit, in order, but for keys and seals, which every file has of its own.
func deeds(t *testing.T, st *store.Store) (out []deed) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+st.Path())
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
		var d deed
		if err := rows.Scan(&d.what, &d.who, &d.action, &d.was, &d.became, &d.reason); err != nil {
			t.Fatal(err)
		}
		d.was, d.became = own.ReplaceAllString(d.was, "#"), own.ReplaceAllString(d.became, "#")
		if !strings.HasSuffix(d.action, "_key") && d.action != "seal" {
			out = append(out, d)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// alike tells a story on the screen and in plain mode, each on a file of its own, and fails unless both files hold that the same people did the
// same to the same things, in the same order for each.
func alike(t *testing.T, onScreen, inPlain func(t *testing.T) []deed) {
	t.Helper()
	var screen, plain []deed
	told := t.Run("both", func(t *testing.T) {
		t.Run("on the screen", func(t *testing.T) { t.Parallel(); screen = onScreen(t) })
		t.Run("in plain mode", func(t *testing.T) { t.Parallel(); plain = inPlain(t) })
	})
	if !told || screen == nil || plain == nil { // one of them alone was asked for
		return
	}
	for _, diff := range differ(screen, plain) {
		t.Error(diff)
	}
}

// differ says where the rows of two audits are not the same, thing by thing.
func differ(one, other []deed) (out []string) {
	ofAll := func(deeds []deed) map[string][]deed {
		of := map[string][]deed{}
		for _, d := range deeds {
			of[d.what] = append(of[d.what], d)
		}
		return of
	}
	was, is := ofAll(one), ofAll(other)
	for what := range is {
		if was[what] == nil {
			was[what] = []deed{}
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
		out = append(out, fmt.Sprintf("%s, from row %d on:\n  screen %+v\n  plain  %+v", what, i+1, was[what][i:], is[what][i:]))
	}
	slices.Sort(out)
	return out
}

func TestDiffer(t *testing.T) {
	a, b := deed{what: "M1", who: "ann", action: "set", became: "62"}, deed{what: "M2", who: "ann", action: "submit"}
	late := a
	late.who = "bob"
	for _, c := range []struct {
		one, other []deed
		differ     int
	}{{[]deed{a, b}, []deed{b, a}, 0}, {[]deed{a, late}, []deed{late, a}, 1}, {[]deed{a}, []deed{late}, 1}, {[]deed{a}, nil, 1}, {nil, []deed{a, b}, 2}} {
		if got := differ(c.one, c.other); len(got) != c.differ {
			t.Errorf("%v and %v differ in %q", c.one, c.other, got)
		}
	}
}

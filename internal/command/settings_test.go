package command

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/report/data"
)

// How figures are rated is configuration of the plan and of a measure: an import, the export of it, and an import of what
// was exported are the same.
func TestSettingsGoRound(t *testing.T) {
	dir := t.TempDir()
	folder := filepath.Join(dir, "plan")
	write := func(name string, rows ...[]string) {
		t.Helper()
		var b bytes.Buffer
		if err := csv.NewWriter(&b).WriteAll(rows); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name), b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	plan := []string{"council", "title", "quarter", "due_on", "tolerance", "share", "scheme", "checks_off"}
	measures := []string{"ref", "objective", "title", "polarity", "basis", "unit", "decimals", "scheme", "tolerance_kind", "tolerance", "amber_limit", "profile"}
	write("plan.csv", plan, []string{"Anytown", "A report", "2023-24-Q2", "2023-10-16", "7.5", "last_year", "tolerance-travel", "fell;stale"})
	write("objectives.csv", []string{"code", "parent", "title"}, []string{"O1", "", "One"})
	write("measures.csv", measures,
		[]string{"M1", "O1", "As the plan", "higher", "snapshot", "percent", "1", "", "", "", "", ""},
		[]string{"M2", "O1", "Points", "higher", "snapshot", "percent", "0", "tolerance", "absolute", "2.5", "", ""},
		[]string{"M3", "O1", "Floor", "higher", "snapshot", "percent", "0", "floor", "limit", "", "88", ""},
		[]string{"M4", "O1", "Judged", "lower", "cumulative_financial", "count", "0", "judgement", "relative", "15", "", "distinct;Q1=1/6;Q2=1/3"},
	)
	run := func(args ...string) string {
		t.Helper()
		var out, errs bytes.Buffer
		getenv := func(name string) string { return map[string]string{"PPBTUI_DB": filepath.Join(dir, "x.db")}[name] }
		if code := Run(t.Context(), Deps{In: strings.NewReader(""), Out: &out, Err: &errs, Getenv: getenv}, args); code != 0 {
			t.Fatalf("%v: %s", args, errs.String())
		}
		return out.String()
	}
	run("init")
	run("import", folder)
	var d data.Document
	if err := json.Unmarshal([]byte(run("export", "--format", "json")), &d); err != nil {
		t.Fatal(err)
	}

	p := d.Plan
	write("plan.csv", plan, []string{p.Council, p.Title, d.Quarter, *p.DueOn, p.Tolerance, p.Share, p.Scheme, strings.Join(p.ChecksOff, ";")})
	rows := [][]string{measures}
	for _, m := range d.Measures {
		kind, amount, limit := m.Tolerance.Kind, m.Tolerance.Amount, ""
		switch {
		case m.Tolerance.Default:
			kind, amount = "", ""
		case kind == "limit":
			amount, limit = "", amount
		}
		rows = append(rows, []string{m.Ref, m.Objective, m.Title, m.Polarity, m.Basis, m.Unit, string(rune('0' + m.Decimals)), m.Scheme, kind, amount, limit, m.Profile})
	}
	write("measures.csv", rows...)
	if out := run("import", folder); !strings.Contains(out, "Added 0, updated 0, kept 0.") {
		t.Errorf("importing what was exported: %s", out)
	}
	if s := strings.Join(rows[4], " "); !strings.Contains(s, "judgement relative 15") || !strings.Contains(s, "distinct;Q1=1/6;Q2=1/3") {
		t.Errorf("M4 came out as %s", s)
	}
	if strings.Join(p.ChecksOff, " ") != "stale fell" || p.Share != "last_year" || p.Scheme != "tolerance-travel" || p.Tolerance != "7.5" {
		t.Errorf("the plan came out as %+v", p)
	}
}

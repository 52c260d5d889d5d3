package command

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/report/data"
	"ppbtui/testdata"
)

// call runs a command line in this process and gives what it printed.
func call(t *testing.T, db string, args ...string) []byte {
	t.Helper()
	var out, errs bytes.Buffer
	d := Deps{In: strings.NewReader(""), Out: &out, Err: &errs}
	if code := Run(context.Background(), d, append([]string{"--db", db}, args...)); code != 0 {
		t.Fatalf("ppbtui %s: exit code %d: %s", strings.Join(args, " "), code, &errs)
	}
	return out.Bytes()
}

// The answers of the worked table come out of import and export: all 37 rows, with the plan's tolerance at 10 and at 5.
func TestWorkedTable(t *testing.T) {
	sample, err := fs.Sub(testdata.Sample, "halton-2023-24-q2")
	if err != nil {
		t.Fatal(err)
	}
	f, err := sample.Open("worked.csv")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if rows = rows[1:]; len(rows) != 37 {
		t.Fatalf("the worked table has %d rows", len(rows))
	}
	for column, tolerance := range map[int]string{1: "10", 2: "5"} {
		t.Run(tolerance+" per cent", func(t *testing.T) {
			dir := t.TempDir()
			if err := os.CopyFS(filepath.Join(dir, "plan"), sample); err != nil {
				t.Fatal(err)
			}
			setTolerance(t, filepath.Join(dir, "plan", "plan.csv"), tolerance)
			db := filepath.Join(dir, "data", "x.db")
			call(t, db, "init")
			call(t, db, "import", filepath.Join(dir, "plan"))
			var d data.Document
			if err := json.Unmarshal(call(t, db, "export", "--format", "json"), &d); err != nil {
				t.Fatal(err)
			}
			got := map[string]data.MeasureJSON{}
			for _, m := range d.Measures {
				got[m.Key] = m
			}
			for _, row := range rows {
				m, ok := got[row[0]]
				if !ok {
					t.Errorf("%s is not exported", row[0])
					continue
				}
				if m.RAG.Computed != row[column] {
					t.Errorf("%s: RAG is %s, want %s (%s)", row[0], m.RAG.Computed, row[column], m.RAG.Sentence)
				}
				if !strings.EqualFold(m.Travel.Direction, row[3]) {
					t.Errorf("%s: travel is %s, want %s", row[0], m.Travel.Direction, row[3])
				}
				if row[4] != "" && !strings.Contains(m.Travel.Reason, row[4]) {
					t.Errorf("%s: the travel's reason is %q, want %q", row[0], m.Travel.Reason, row[4])
				}
			}
		})
	}
}

// setTolerance changes the tolerance in plan.csv.
func setTolerance(t *testing.T, file, tolerance string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	changed := strings.Replace(string(text), ",10,even,", ","+tolerance+",even,", 1)
	if !strings.Contains(changed, ","+tolerance+",even,") {
		t.Fatal("plan.csv has another form than this test expects")
	}
	if err := os.WriteFile(file, []byte(changed), 0o600); err != nil {
		t.Fatal(err)
	}
}

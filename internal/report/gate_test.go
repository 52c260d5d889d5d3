package report_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report"
	"ppbtui/internal/report/reporttest"
	"ppbtui/testdata"
)

// complete is a sample with all its figures, texts and tables entered.
func complete(t testing.TB, folder string) *ppb.Book {
	t.Helper()
	sub, err := fs.Sub(testdata.Sample, folder)
	if err != nil {
		t.Fatal(err)
	}
	read, err := intake.Read(sub, nil)
	if err != nil {
		t.Fatal(err)
	}
	b, p := entered(t, sub), read.Plan
	b.Sections = p.Sections
	add := func(it *ppb.Item) {
		it.Entry = ppb.Entry{Key: it.Key(), Quarter: p.Plan.Quarter, State: ppb.InProgress, Content: p.Contents[it.Key()]}
		b.Items = append(b.Items, it)
	}
	for i := range p.Texts {
		add(&ppb.Item{Text: &p.Texts[i]})
	}
	for i := range p.Grids {
		add(&ppb.Item{Grid: &p.Grids[i]})
	}
	return b
}

// packed are the files of a book's data package by name.
func packed(t testing.TB, b *ppb.Book) map[string][]byte {
	t.Helper()
	var out bytes.Buffer
	if err := report.Package(&out, b, reporttest.Now()); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, f := range z.File {
		if files[f.Name], err = fs.ReadFile(z, f.Name); err != nil {
			t.Fatal(err)
		}
	}
	return files
}

func rowsOf(t testing.TB, file []byte) [][]string {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
	if err != nil || len(rows) == 0 {
		t.Fatal(len(rows), err)
	}
	return rows
}

func pairOf(t testing.TB, files map[string][]byte, name string) *pair {
	t.Helper()
	p := &pair{name: name, metaName: strings.TrimSuffix(name, ".csv") + ".meta.csv"}
	if files[p.name] == nil || files[p.metaName] == nil {
		t.Fatalf("there is no %s with metadata", name)
	}
	data, meta := rowsOf(t, files[p.name]), rowsOf(t, files[p.metaName])
	p.head, p.rows, p.metaHead, p.meta = data[0], data[1:], meta[0], meta[1:]
	return p
}

// gateRules are how many rules are run: those that apply by the table in CONTRIBUTING.md, and ind_are_numbers, which is our own.
const gateRules = 56 + 1

// What the open data gate asks of a CSV and its metadata holds of both samples, and each of its rules finds what is not so.
func TestTheOpenDataGate(t *testing.T) {
	rules := slices.Concat(rulesOfFiles(), rulesOfColumns(), rulesOfMetadata(), rulesOfData())
	for _, folder := range []string{"halton-2023-24-q2", "halton-2024-25-q4"} {
		files := packed(t, complete(t, folder))
		for _, name := range []string{"measures.csv", "measures_years.csv"} {
			for _, r := range rules {
				if says := r.wrong(pairOf(t, files, name)); says != "" {
					t.Errorf("%s, %s, %s: %s", folder, name, r.name, says)
				}
			}
		}
		for _, r := range rules {
			p := pairOf(t, files, "measures.csv")
			if r.spoil(p); r.wrong(p) == "" {
				t.Errorf("%s: what is spoilt passes %s", folder, r.name)
			}
		}
	}
	if len(rules) != gateRules {
		t.Errorf("%d rules are run, and not %d", len(rules), gateRules)
	}
}

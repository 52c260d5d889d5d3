package report_test

import (
	"bytes"
	"encoding/csv"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/reporttest"
	"ppbtui/testdata"
)

const folder = "halton-2023-24-q2"

// sample is the sample plan with all its figures entered.
func sample(t testing.TB) *ppb.Book {
	t.Helper()
	sub, err := fs.Sub(testdata.Sample, folder)
	if err != nil {
		t.Fatal(err)
	}
	return entered(t, sub)
}

// entered is the plan of a folder with all its figures entered.
func entered(t testing.TB, folder fs.FS) *ppb.Book {
	t.Helper()
	read, err := intake.Read(folder, nil)
	if err != nil {
		t.Fatal(err)
	}
	p := read.Plan
	b := &ppb.Book{Plan: p.Plan, Objectives: p.Objectives, Officers: p.Officers}
	for i := range p.Measures {
		b.Items = append(b.Items, &ppb.Item{Measure: &p.Measures[i]})
	}
	for i := range p.Milestones {
		b.Items = append(b.Items, &ppb.Item{Milestone: &p.Milestones[i]})
	}
	for _, it := range b.Items {
		it.Entry = ppb.Entry{Key: it.Key(), Quarter: p.Plan.Quarter, State: ppb.InProgress, Content: ppb.Content{}}
		for _, a := range p.Assignments {
			if a.Key == it.Key() {
				it.Officers = append(it.Officers, a.Login)
			}
		}
		for _, f := range p.Figures {
			switch {
			case f.Key != it.Key():
			case f.Period == ppb.Period(p.Plan.Quarter):
				enter(it.Entry.Content, it.Measure, f)
			default:
				it.Earlier = append(it.Earlier, f)
			}
		}
	}
	return b
}

// enter types a published figure into the boxes.
func enter(c ppb.Content, m *ppb.Measure, f ppb.FigureRow) {
	box := ppb.PartField(f.Part)
	if f.Part == "" {
		box = ppb.FieldValue
		c[ppb.FieldFlags], c[ppb.FieldAsOf], c[ppb.FieldNone], c[ppb.FieldPromised] = f.Flags.String(), f.AsOf.String(), string(f.None), f.Promised.String()
	}
	if f.Known && (f.Part != "" || len(m.Parts) == 0) {
		c[box] = ppb.Plain(f.Value)
	}
	if f.Part == "" && f.Raw != "" {
		c[ppb.FieldPrinted] = f.Raw
	}
}

func TestSampleGivesTheWorkedTable(t *testing.T) {
	b := sample(t)
	file, err := testdata.Sample.Open(folder + "/worked.csv")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	head := rows[0]
	for _, row := range rows[1:] {
		cell := func(name string) string { return row[slices.Index(head, name)] }
		it := b.Item(cell("ref"))
		if it == nil {
			t.Fatalf("there is no %s", cell("ref"))
		}
		m := data.Measure(b, it)
		if m.RAG.Computed != cell("computed_rag_10pct") {
			t.Errorf("%s: rag %s, want %s", m.Key, m.RAG.Computed, cell("computed_rag_10pct"))
		}
		if want := strings.ToLower(cell("computed_travel")); m.Travel.Direction != want {
			t.Errorf("%s: travel %s, want %s", m.Key, m.Travel.Direction, want)
		}
	}
	if d := data.Quarter(b, time.Time{}); len(d.Measures) != 37 || len(d.Milestones) != 27 || len(d.Summary.WithoutOfficer) != 12 {
		t.Errorf("%d measures, %d milestones, %d without an officer", len(d.Measures), len(d.Milestones), len(d.Summary.WithoutOfficer))
	}
}

func TestSampleExports(t *testing.T) {
	b := sample(t)
	for _, f := range report.Formats() {
		name, write := f.Name, f.Write
		var one, two bytes.Buffer
		if err := write(&one, b, reporttest.Now()); err != nil {
			t.Fatal(err)
		}
		if err := write(&two, b, reporttest.Now()); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(one.Bytes(), two.Bytes()) {
			t.Errorf("%s is not the same twice", name)
		}
		says, err := reporttest.Says(one.Bytes())
		if err != nil {
			t.Fatal(name, err)
		}
		for _, ref := range []string{"PED02 05", "PED06d"} {
			if !strings.Contains(says, ref) {
				t.Errorf("%s does not name %s", name, ref)
			}
		}
	}
}

func BenchmarkHTML(b *testing.B) {
	book := sample(b)
	for b.Loop() {
		if err := report.HTML(io.Discard, book, reporttest.Now()); err != nil {
			b.Fatal(err)
		}
	}
}

package demo_test

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"ppbtui/testdata"
)

// overviewRows are the rows of a file of the second sample, each by its columns' names.
func overviewRows(t *testing.T, name string) (out []map[string]string) {
	t.Helper()
	f, err := testdata.Sample.Open("halton-2024-25-q4/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		m := map[string]string{}
		for i, name := range rows[0] {
			m[name] = row[i]
		}
		out = append(out, m)
	}
	return out
}

// Each of the 51 rows of the second sample is told: by a commentary of its own, or by another's that it names.
func TestEveryRowOfTheOverviewIsTold(t *testing.T) {
	var refs []string
	for _, name := range []string{"measures.csv", "milestones.csv"} {
		for _, row := range overviewRows(t, name) {
			refs = append(refs, row["ref"])
		}
	}
	if len(refs) != 51 {
		t.Errorf("it has %d rows", len(refs))
	}
	told, names := map[string]bool{}, map[string]string{}
	for _, row := range overviewRows(t, "demo.csv") {
		key := row["key"]
		if !slices.Contains(refs, key) {
			t.Errorf("%s is none of its rows", key)
		}
		switch row["text_field"] {
		case "commentary":
			told[key] = true
		case "same_as":
			names[key] = row["text"]
		}
	}
	for _, ref := range refs {
		if !told[ref] && !told[names[ref]] {
			t.Errorf("nothing is told of %s", ref)
		}
	}
	if len(names) != 2 {
		t.Errorf("%v name others", names)
	}
}

// Parts of measures are typed as they are published: a part of the figures is one of the demo, and the other way round.
func TestTheOverviewTypesThePublishedParts(t *testing.T) {
	published := map[string]bool{}
	for _, row := range overviewRows(t, "figures.csv") {
		if row["period"] == "2024-25-Q4" && row["part"] != "" && row["month"] == "" {
			published[row["ref"]+" part:"+row["part"]] = true
		}
	}
	for _, row := range overviewRows(t, "demo.csv") {
		field := row["text_field"]
		if !strings.HasPrefix(field, "part:") {
			continue
		}
		box := row["key"] + " " + field
		if !published[box] {
			t.Errorf("%s is typed and not published", box)
		}
		delete(published, box)
	}
	for box := range published {
		t.Errorf("%s is published and not typed", box)
	}
}

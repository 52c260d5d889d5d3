package demo_test

import (
	"encoding/csv"
	"slices"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
	"ppbtui/testdata"
)

// Of every measure and milestone that the demo leaves without a commentary the sample has one, which says nothing that the checks object to.
func keepsTheRestForLater(t *testing.T, st *store.Store) {
	t.Helper()
	f, err := testdata.Sample.Open("halton-2023-24-q2/demo-later.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	later := map[string]ppb.Content{}
	for _, row := range rows[1:] {
		key := row[0]
		if later[key] == nil {
			later[key] = ppb.Content{}
		}
		later[key][ppb.Field(row[3])] = row[4]
	}
	b := book(t, st, thisQuarter)
	var silent []string
	for _, it := range b.Items {
		if it.Measure == nil && it.Milestone == nil {
			continue
		}
		content, there := later[it.Key()]
		if it.Entry.Content[ppb.FieldCommentary] == "" {
			silent = append(silent, it.Key())
		}
		if !there {
			continue
		}
		for _, c := range ppb.Read(&b.Plan, it, content).Checks {
			if c.Rule != "no_officer" {
				t.Errorf("%s %s fires: %s", it.Key(), c.Rule, c.Message)
			}
		}
	}
	slices.Sort(silent)
	for _, key := range silent {
		if later[key][ppb.FieldCommentary] == "" {
			t.Errorf("%s has no commentary anywhere", key)
		}
	}
	if len(later) != len(silent) {
		t.Errorf("%d are kept for later, %d have none: %v", len(later), len(silent), silent)
	}
}

package demo_test

import (
	"strings"
	"testing"

	"ppbtui/internal/demo"
	"ppbtui/internal/ppb"
)

// A plan is found by its name, and kept in a file of its own; no other name is one.
func TestPlansByName(t *testing.T) {
	files := map[string]bool{}
	for _, p := range demo.Plans() {
		if named, err := demo.Named(p.Name); err != nil || named.Name != p.Name {
			t.Errorf("%s: %+v, %v", p.Name, named, err)
		}
		files[p.File] = true
	}
	if len(files) != 2 || !files["demo.db"] {
		t.Errorf("copies are kept in %v", files)
	}
	if _, err := demo.Named("halton"); err == nil || !strings.Contains(err.Error(), "halton-2023-24-q2 and halton-2024-25-q4") {
		t.Error(err)
	}
}

// The overview's quarter is nearly done: what is left is what people are shown to try, and what its lead asked.
func TestTheOverviewsDemo(t *testing.T) {
	of, err := demo.Named("halton-2024-25-q4")
	if err != nil {
		t.Fatal(err)
	}
	b := book(t, prepared(t, of, of.Begin()), ppb.Quarter{Year: 2024, Q: 4})
	got := map[ppb.State][]string{}
	var asked []string
	for _, it := range b.Items {
		got[it.Entry.State] = append(got[it.Entry.State], it.Key())
		if len(ppb.QuestionsOf(it)) > 0 {
			asked = append(asked, it.Key())
		}
	}
	for state, want := range map[ppb.State]string{
		ppb.NotStarted: "", ppb.Returned: "P12.2", ppb.Submitted: "P1.4, P6.8, P7.4", ppb.InProgress: "P11.2, ISSUES-A-Q, FIN-EIP, FIN-CFS",
	} {
		if keys := strings.Join(got[state], ", "); keys != want {
			t.Errorf("%s: %s, want %s", state, keys, want)
		}
	}
	if n := len(got[ppb.Accepted]); n != 54 || len(b.Items) != 62 {
		t.Errorf("%d of %d are accepted", n, len(b.Items))
	}
	if strings.Join(asked, ", ") != "P11.2, FIN-EIP" {
		t.Errorf("asked was about %v", asked)
	}
}

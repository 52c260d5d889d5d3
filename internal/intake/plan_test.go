package intake

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"ppbtui/internal/ppb"
)

func TestChecksOff(t *testing.T) {
	with := func(cell string) fstest.MapFS {
		files := minimal()
		files["plan.csv"] = &fstest.MapFile{Data: []byte("council,title,quarter,due_on,checks_off\nC,T,2023-24-Q2,2023-10-16,\"" + cell + "\"\n")}
		return files
	}
	for cell, want := range map[string][]string{
		"": nil, "stale": {"stale"}, "stale; ten_times;stale": {"ten_times", "stale"}, "fell,stale": {"stale", "fell"},
	} {
		r, err := Read(with(cell), nil)
		if err != nil || !slices.Equal(r.Plan.Plan.ChecksOff, want) {
			t.Errorf("%q: %v, want %v", cell, err, want)
		}
	}
	_, err := Read(with("stale;nonsense"), nil)
	var errs Errors
	if !errors.As(err, &errs) || errs[0].Column != "checks_off" {
		t.Fatalf("%v", err)
	}
	if want := "there is no check nonsense: the checks are " + ppb.CheckRules()[0].Name + ", "; errs[0].Problem[:len(want)] != want {
		t.Errorf("%s", errs[0].Problem)
	}
}

// sign_off says how many signatures make a quarter final.
func TestSignOffColumn(t *testing.T) {
	for cell, want := range map[string]struct {
		two bool
		err string
	}{
		"": {}, "1": {}, "2": {two: true}, "3": {err: `column sign_off: "3": is not a sign off: use one of 1 2`},
	} {
		files := minimal()
		files["plan.csv"] = &fstest.MapFile{Data: []byte("council,title,quarter,due_on,sign_off\nC,T,2023-24-Q2,2023-10-16," + cell + "\n")}
		r, err := Read(files, nil)
		switch {
		case want.err != "" && (err == nil || !strings.Contains(err.Error(), want.err)):
			t.Errorf("%q: %v", cell, err)
		case want.err == "" && (err != nil || r.Plan.Plan.Countersigned != want.two):
			t.Errorf("%q: %v, %+v", cell, err, r)
		}
	}
}

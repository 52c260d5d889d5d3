package intake

import (
	"errors"
	"slices"
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

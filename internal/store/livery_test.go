package store

import (
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

var crest = ppb.Upload{Name: "crest.svg", Data: []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>`)}

// dressed has the plan say how the report looks.
func dressed(t *testing.T, s *Store, up *ppb.Upload, alt string) ppb.Changes {
	t.Helper()
	ch, err := s.ChangePlan(t.Context(), lead, q2, func(held *ppb.Book) (*ppb.PlanFiles, error) {
		f := &ppb.PlanFiles{Plan: held.Plan, Livery: ppb.LiveryFiles{Crest: up}}
		f.Plan.Livery.Alt = alt
		return f, nil
	}, false)
	must(t, err)
	return ch
}

// What is signed off keeps the livery that it was signed with, and a file that is lost or changed is found.
func TestALiveryIsFrozen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := withFiles(t, path)
	ch := dressed(t, s, &crest, "A corner")
	if len(ch.Lines) != 1 || len(ch.Lines[0].Moved) != 2 {
		t.Errorf("it changes %+v", ch.Lines)
	}
	if again := dressed(t, s, &crest, "A corner"); len(again.Lines) > 0 {
		t.Errorf("the same again changes %+v", again.Lines)
	}
	book, err := s.Book(t.Context(), q2)
	must(t, err)
	_, err = s.SignOff(t.Context(), lead, q2, "For the test.")
	must(t, err)
	signed, err := s.Revision(t.Context(), lead, q2, 1)
	must(t, err)
	if signed.Plan.Livery != book.Plan.Livery || signed.Plan.Livery.Drawn.Size == 0 {
		t.Errorf("it is signed as %+v", signed.Plan.Livery)
	}
	holdsBytes(t, s, signed.Plan.Livery.Crest, crest)
	_, err = s.ChangePlan(t.Context(), lead, q2, func(held *ppb.Book) (*ppb.PlanFiles, error) {
		return &ppb.PlanFiles{Plan: held.Plan, Livery: ppb.LiveryFiles{Crest: &crest}}, nil
	}, false)
	says(t, err, "signed off")
	whole(t, s)
	raw(t, path, "DROP TRIGGER attached_not_deleted; DELETE FROM attached WHERE sum = '"+signed.Plan.Livery.Drawn.Sum+"'")
	report, err := s.Check(t.Context())
	must(t, err)
	said := strings.Join(report.Problems, "\n")
	for _, want := range []string{"the plan of 2023-24-Q2 names the file crest.svg.png", "the plan of 2023-24-Q2.1 names the file crest.svg.png"} {
		if !strings.Contains(said, want) {
			t.Errorf("the check says %s, not %s", said, want)
		}
	}
}

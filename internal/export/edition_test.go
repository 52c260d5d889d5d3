package export_test

import (
	"context"
	"testing"
	"time"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
)

// signed is a quarter of which these are the revisions.
type signed []ppb.SignOff

func (s signed) HeldQuarters(context.Context) ([]ppb.Held, error) {
	return []ppb.Held{{Plan: ppb.Plan{Quarter: ppb.Quarter{Year: 2023, Q: 2}}, SignOff: &s[len(s)-1]}}, nil
}

func (s signed) Revisions(context.Context, ppb.Quarter) ([]ppb.SignOff, error) { return s, nil }

// What was withdrawn is offered to those who may read it alone, who are told, and by its number: else it cannot be opened.
func TestWithdrawnEditions(t *testing.T) {
	at := time.Date(2023, 10, 20, 9, 0, 0, 0, time.UTC)
	gone := ppb.SignOff{Revision: 1, At: at, Withdrawn: &ppb.Withdrawal{}}
	lead, viewer := ppb.Actor{Officer: ppb.Officer{Role: ppb.RoleLead}}, ppb.Actor{Officer: ppb.Officer{Role: ppb.RoleViewer}}
	for _, c := range []struct {
		all    signed
		a      ppb.Actor
		labels []string
	}{
		{signed{gone}, lead, []string{"Q2 2023/24, revision 1, signed off 20 Oct 2023, withdrawn"}},
		{signed{gone}, viewer, nil},
		{signed{gone, {Revision: 2, At: at}}, viewer, []string{"Q2 2023/24, revision 2, signed off 20 Oct 2023"}},
	} {
		got, err := export.Editions(t.Context(), c.all, c.a)
		if err != nil || len(got) != len(c.labels) {
			t.Fatalf("%+v, %v", got, err)
		}
		for i, e := range got {
			if e.Label() != c.labels[i] {
				t.Errorf("%q, want %q", e.Label(), c.labels[i])
			}
		}
	}
}

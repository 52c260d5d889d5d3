package ppb

import "testing"

func TestWhoAnItemWaitsFor(t *testing.T) {
	officer := Actor{Officer: Officer{Login: "ann", Role: RoleOfficer}}
	other := Actor{Officer: Officer{Login: "bob", Role: RoleOfficer}}
	lead := Actor{Officer: Officer{Login: "lea", Role: RoleLead}}
	director := Actor{Officer: Officer{Login: "dee", Role: RoleDirector, Department: "Care"}}
	stranger := Actor{Officer: Officer{Login: "dot", Role: RoleDirector, Department: "Roads"}}
	admin := Actor{Officer: Officer{Login: "ada", Role: RoleAdministrator}}
	viewer := Actor{Officer: Officer{Login: "vic", Role: RoleViewer}}
	everybody := []Actor{officer, other, lead, director, stranger, admin, viewer}
	final, on := Reading{}, onDay("2023-10-12")
	left := Officer{Login: "una", ClosedOn: onDay("2023-10-12")}
	b := &Book{Officers: []Officer{officer.Officer, left}}
	for _, tt := range []struct {
		name string
		it   Item
		want []string
	}{
		{"not started", Item{Officers: []string{"ann"}}, []string{"ann"}},
		{"in progress", Item{Officers: []string{"ann"}, Entry: Entry{State: InProgress}}, []string{"ann"}},
		{"returned", Item{Officers: []string{"ann"}, Entry: Entry{State: Returned}}, []string{"ann"}},
		{"nobody's", Item{}, []string{"lea", "ada"}},
		{"of one who has left", Item{Officers: []string{"una"}}, []string{"lea", "ada"}},
		{"not due", Item{Officers: []string{"ann"}, Measure: &Measure{DueIn: 1}, Entry: Entry{Quarter: Quarter{2023, 2}}}, nil},
		{"submitted", Item{Officers: []string{"ann"}, Department: "Care", Entry: Entry{State: Submitted}}, []string{"lea", "dee"}},
		{"the lead's own typing", Item{Officers: []string{"ann"}, Entry: Entry{State: Submitted, Editors: []string{"lea"}}}, nil},
		{"accepted", Item{Officers: []string{"ann"}, Entry: Entry{State: Accepted}}, nil},
		{"signed off", Item{Officers: []string{"ann"}, Frozen: &final}, nil},
	} {
		if tt.it.Measure == nil {
			tt.it.Measure = &Measure{Key: "M1"}
		}
		var got []string
		for _, a := range everybody {
			if b.Waits(a, &tt.it, on) {
				got = append(got, a.Login)
			}
		}
		if list(got) != list(tt.want) {
			t.Errorf("%s waits for %q, want %q", tt.name, list(got), list(tt.want))
		}
	}
}

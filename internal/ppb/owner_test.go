package ppb

import "testing"

// Whoever only contributes, or only reads, has not left: those who are said to have are the responsible officers who did.
func TestWhyNobodySeesToAnItem(t *testing.T) {
	last := onDay("2023-10-12")
	b := &Book{Officers: []Officer{
		{Login: "ann", Name: "Ann Ash"}, {Login: "una", Name: "Una Underhill", ClosedOn: last}, {Login: "uwe", Name: "Uwe Usk", ClosedOn: last},
		{Login: "vic", Name: "Vic Vale", Role: RoleViewer},
	}}
	helps := []Helping{{Login: "ann"}}
	for _, tt := range []struct {
		name         string
		it           Item
		point, check string
	}{
		{"one left", Item{Officers: []string{"una"}}, "Una Underhill has left, and nobody else is responsible",
			"without an owner: Una Underhill is gone from 12 October 2023 on: give it to somebody else"},
		{"two left", Item{Officers: []string{"una", "uwe"}}, "Una Underhill and Uwe Usk have left, and nobody else is responsible",
			"without an owner: Una Underhill and Uwe Usk are gone from 12 October 2023 on: give it to somebody else"},
		{"one left, one contributes", Item{Officers: []string{"ann", "una"}, Helping: helps}, "Una Underhill has left, and nobody else is responsible",
			"without an owner: Una Underhill is gone from 12 October 2023 on: give it to somebody else"},
		{"one left, one only reads", Item{Officers: []string{"una", "vic"}}, "Una Underhill has left, and nobody else is responsible",
			"without an owner: Una Underhill is gone from 12 October 2023 on: give it to somebody else"},
		{"one only reads", Item{Officers: []string{"vic"}}, "nobody who is responsible may change it",
			"without an owner: nobody who is responsible may change it"},
		{"one contributes", Item{Officers: []string{"ann"}, Helping: helps}, "nobody is responsible", "without an owner: nobody is responsible"},
		{"nobody", Item{}, "nobody is responsible", "without an owner: no officer is named"},
	} {
		tt.it.Measure = &Measure{Key: "M1"}
		if got := b.ownerless(&tt.it); got != tt.point {
			t.Errorf("%s: the point says %q, not %q", tt.name, got, tt.point)
		}
		c := bookChecker{items: []*Item{&tt.it}, officer: b.Officer}
		c.noOfficer()
		if len(c.said) != 1 || c.said[0].key != "M1" || c.said[0].Message != tt.check {
			t.Errorf("%s: the check says %v, not %q", tt.name, c.said, tt.check)
		}
	}
}

package storetest

import "testing"

func TestDiffer(t *testing.T) {
	a, b := Deed{What: "M1", Who: "ann", Action: "set", Became: "62"}, Deed{What: "M2", Who: "ann", Action: "submit"}
	late := a
	late.Who = "bob"
	for _, c := range []struct {
		one, other []Deed
		differ     int
	}{{[]Deed{a, b}, []Deed{b, a}, 0}, {[]Deed{a, late}, []Deed{late, a}, 1}, {[]Deed{a}, []Deed{late}, 1}, {[]Deed{a}, nil, 1}, {nil, []Deed{a, b}, 2}} {
		if got := differ(c.one, c.other); len(got) != c.differ {
			t.Errorf("%v and %v differ in %q", c.one, c.other, got)
		}
	}
}

package ppb

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestSomebodyStaysAdministrator(t *testing.T) {
	of := func(words string) (out []Officer) {
		for _, w := range strings.Fields(words) {
			role := map[byte]Role{'A': RoleAdministrator, 'L': RoleLead, 'O': RoleOfficer}[w[len(w)-1]]
			out = append(out, Officer{Login: w[:len(w)-1], Role: role})
		}
		return out
	}
	root := Officer{Login: "root", Role: RoleAdministrator}
	for _, c := range []struct {
		actor        Actor
		have, stated string
		keep         []string
	}{
		{Actor{Officer: root}, "rootA adaA", "rootL", []string{"root"}},
		{Actor{Officer: root}, "rootA adaA", "adaO", nil},
		{Actor{Officer: root}, "rootA", "rootO adaA", []string{"root"}}, // also where another comes with it
		{Actor{Officer: Officer{Login: "ada"}, By: &root}, "rootA adaA", "rootO adaO", []string{"ada", "root"}},
		{Actor{Officer: Officer{Login: "tool"}}, "rootA adaA", "rootO adaL", []string{"root"}},
		{Actor{Officer: Officer{Login: "tool"}}, "rootA", "rootO newA", nil},
		{Actor{Officer: root}, "", "rootA adaO", nil},
		{Actor{Officer: Officer{Login: "tool"}}, "adaO", "adaL", nil}, // nobody was
	} {
		if got := slices.Sorted(maps.Keys(Administration(c.actor, of(c.have), of(c.stated)))); !slices.Equal(got, c.keep) {
			t.Errorf("%s, then %s: %v keep their role, want %v", c.have, c.stated, got, c.keep)
		}
	}
}

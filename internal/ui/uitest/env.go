// Package uitest helps the tests of screens: a fixed clock, a small quarter built by hand, a store in memory, keys pressed
// one after another, and golden files. Only tests import it.
package uitest

import (
	"context"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// Now is the time in every test: Monday 9 October 2023, a week before the quarter is due.
var Now = time.Date(2023, 10, 9, 10, 42, 7, 0, time.UTC)

// Quarter is the quarter that Book collects.
var Quarter = ppb.Quarter{Year: 2023, Q: 2}

// The people of Book.
var (
	Amina = ppb.Officer{Login: "akhan", Name: "Amina Khan", Post: "Waste Services Manager"}
	Jo    = ppb.Officer{Login: "jbell", Name: "Jo Bell", Post: "Children's Services Manager"}
	Priya = ppb.Officer{Login: "pnair", Name: "Priya Nair", Post: "Performance Lead", Role: ppb.RoleLead}
	Sol   = ppb.Officer{Login: "sgrey", Name: "Sol Grey", Post: "Systems Administrator", Role: ppb.RoleAdministrator}
)

// Actor is a person at their own keyboard.
func Actor(o ppb.Officer) ppb.Actor { return ppb.Actor{Officer: o, Session: "test"} }

// Env is what a screen is given when this person is signed in: shapes, no colour, the fixed clock.
func Env(o ppb.Officer) ui.Env {
	return ui.Env{
		Ctx:     context.Background(),
		Actor:   Actor(o),
		Quarter: Quarter,
		Clock:   func() time.Time { return Now },
		Theme:   theme.New(theme.Options{}),
	}
}

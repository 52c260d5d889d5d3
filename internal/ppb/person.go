package ppb

import (
	"fmt"
	"strings"
)

// Officer is a named person who uses the program.
type Officer struct {
	Login, Name, Post string
	Role              Role
	Department        string `json:",omitempty"` // as objectives name theirs
	Mail              string `json:"-"`          // for reminders; no signed report keeps it
	ClosedOn          Date   `json:",omitzero"`  // from the start of this day nobody signs in as them; zero: never
}

// Closed reports whether the person has left by a day.
func (o Officer) Closed(on Date) bool { return !o.ClosedOn.IsZero() && on.Compare(o.ClosedOn) >= 0 }

// Role decides what a person may do. See Permit.
type Role uint8

// The roles.
const (
	RoleOfficer Role = iota
	RoleLead
	RoleDirector
	RoleAdministrator
	RoleViewer
)

// roles are the roles by their names, and in words. It is read only.
var roles = [...]struct{ name, title string }{
	RoleOfficer:       {"officer", "responsible officer"},
	RoleLead:          {"lead", "performance lead"},
	RoleDirector:      {"director", "director"},
	RoleAdministrator: {"administrator", "administrator"},
	RoleViewer:        {"viewer", "viewer"},
}

func (r Role) String() string { return roles[r].name }

// Title is the role in words: "responsible officer", "performance lead".
func (r Role) Title() string { return roles[r].title }

// ParseRole reads a role by its name.
func ParseRole(s string) (Role, error) {
	names := make([]string, len(roles))
	for i, r := range roles {
		if r.name == s {
			return Role(i), nil
		}
		names[i] = r.name
	}
	return 0, fmt.Errorf("%q is not a role: use one of %s", s, strings.Join(names, ", "))
}

// Roles are all roles, in the order of the list that ParseRole gives.
func Roles() []Role {
	out := make([]Role, len(roles))
	for i := range roles {
		out[i] = Role(i)
	}
	return out
}

// Assignment makes an officer responsible for an item, or a contributor to it.
type Assignment struct {
	Key, Login, Role string
	For              string // of a contributor: the login of whom they do it for; empty: the responsible officers
}

// What an officer is to an item: an Assignment's Role.
const (
	Responsible = "responsible"
	Contributor = "contributor"
)

// Actor is who does something: the person whose rules apply, and, when an administrator or a deputy acts as that person
// (--as), who that is: they are named beside them in the audit.
type Actor struct {
	Officer
	By      *Officer // nil: the person themself
	Session string   // user@host, or key fingerprint and address
}

// Real is the person at the keyboard.
func (a Actor) Real() Officer {
	if a.By != nil {
		return *a.By
	}
	return a.Officer
}

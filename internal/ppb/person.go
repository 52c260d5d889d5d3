package ppb

import (
	"fmt"
	"strings"
)

// Officer is a named person who uses the program.
type Officer struct {
	Login, Name, Post string
	Role              Role
}

// Role decides what a person may do. See Permit.
type Role uint8

// The roles.
const (
	RoleOfficer Role = iota
	RoleLead
	RoleAdministrator
)

// roles are the roles by their names, and in words. It is read only.
var roles = [...]struct{ name, title string }{
	RoleOfficer:       {"officer", "responsible officer"},
	RoleLead:          {"lead", "performance lead"},
	RoleAdministrator: {"administrator", "administrator"},
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

// Assignment makes an officer responsible for an item.
type Assignment struct {
	Key, Login, Role string
}

// Actor is who does something: the person whose rules apply, and, when an administrator acts as that person (--as), the
// administrator, who is named beside them in the audit.
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

package ppb

import "fmt"

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

var roleNames = [...]string{"officer", "lead", "administrator"}

func (r Role) String() string { return roleNames[r] }

// Title is the role in words: "responsible officer", "performance lead".
func (r Role) Title() string {
	return [...]string{"responsible officer", "performance lead", "administrator"}[r]
}

// ParseRole reads "officer", "lead" or "administrator".
func ParseRole(s string) (Role, error) {
	for i, n := range roleNames {
		if n == s {
			return Role(i), nil
		}
	}
	return 0, fmt.Errorf("%q is not a role: use officer, lead or administrator", s)
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

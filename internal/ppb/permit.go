package ppb

import (
	"fmt"
	"slices"
)

// Act is something a person may or may not do.
type Act uint8

// The acts.
const (
	ActEdit     Act = iota // change an item's entry
	ActSubmit              // submit it
	ActDecide              // accept or return it
	ActImport              // change the plan, the people and earlier figures
	ActCompare             // state an earlier figure by hand, with its source
	ActBackup              // copy the whole file
	ActActAs               // act as another person
	ActSeeEvery            // see everyone's items: review, export
	ActKeys                // say which SSH key stands for whom
	ActSignOff             // make a quarter final
)

// Permit says whether a person may do something: nil, or a *DeniedError that says who may. It is the only place where
// this is decided. it is nil for acts that are about no item.
//
// Officers enter and submit their own items. Leads and administrators may enter and submit any item, unassigned ones
// too. Only leads accept or return, and never what they submitted themselves or changed anything of this quarter.
func Permit(a Actor, act Act, it *Item) error {
	switch act {
	case ActEdit, ActSubmit, ActCompare:
		if a.Role != RoleOfficer || it.AssignedTo(a.Login) {
			return nil
		}
		return denied("%s is not one of your items: its officers, a lead or an administrator can change it", it.Key())
	case ActDecide:
		if a.Role != RoleLead {
			return denied("only a performance lead accepts or returns an item")
		}
		for _, login := range []string{a.Login, a.Real().Login} {
			switch {
			case login == it.Entry.EnteredBy || login == it.Entry.SubmittedBy:
				return denied("you entered %s yourself: another lead has to accept or return it", it.Key())
			case slices.Contains(it.Entry.Editors, login):
				return denied("you changed %s yourself this quarter: another lead has to accept or return it", it.Key())
			}
		}
		return nil
	case ActSignOff:
		if a.Role != RoleLead {
			return denied("only a performance lead signs a quarter off")
		}
		return nil
	case ActSeeEvery:
		return nil
	case ActImport, ActBackup, ActActAs, ActKeys:
		if a.Role == RoleAdministrator {
			return nil
		}
		return denied("only an administrator can do this; you are signed in as %s, %s", a.Name, a.Role.Title())
	}
	return denied("this is not allowed")
}

func denied(format string, args ...any) error { return &DeniedError{fmt.Sprintf(format, args...)} }

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
	ActReview              // look after others' items: the review queue, the list of all
	ActKeys                // say which SSH key stands for whom
	ActSignOff             // make a quarter final
)

// Permit says whether a person may do something: nil, or a *DeniedError that says who may. It is the only place where
// this is decided. it is nil for acts that are about no item, and to ask who accepts and returns items at all.
//
// Officers enter and submit their own items. Leads and administrators may enter and submit any item, unassigned ones
// too. Only leads accept or return, and four eyes see every item: nobody decides on what they typed or submitted this
// quarter, as themselves or as anybody else (Entry.Editors names them in every guise). To import figures is not to type.
func Permit(a Actor, act Act, it *Item) error {
	switch act {
	case ActEdit, ActSubmit, ActCompare:
		if a.Role == RoleLead || a.Role == RoleAdministrator || it.AssignedTo(a.Login) {
			return nil
		}
		return denied("%s is not one of your items: its officers, a lead or an administrator can change it", it.Key())
	case ActDecide:
		if a.Role != RoleLead {
			return denied("only a performance lead accepts or returns an item")
		}
		if it == nil {
			return nil
		}
		return fourEyes(a, it.Entry)
	case ActSignOff:
		if a.Role != RoleLead {
			return denied("only a performance lead signs a quarter off")
		}
		return nil
	case ActReview:
		if a.Role == RoleLead || a.Role == RoleAdministrator {
			return nil
		}
		return denied("the review is for performance leads and administrators")
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

// fourEyes is nil unless the person who decides, or whom they act as, has had a hand in the entry.
func fourEyes(a Actor, e Entry) error {
	switch {
	case slices.Contains(e.Editors, a.Login) && e.EnteredBy == a.Login:
		return denied("you entered %s yourself: another lead has to accept or return it", e.Key)
	case slices.Contains(e.Editors, a.Login):
		return denied("you changed or submitted %s yourself this quarter: another lead has to accept or return it", e.Key)
	case slices.Contains(e.Editors, a.Real().Login):
		return denied("you changed or submitted %s this quarter, acting as somebody else or not: another person has to accept or return it", e.Key)
	}
	return nil
}

func denied(format string, args ...any) error { return &DeniedError{fmt.Sprintf(format, args...)} }

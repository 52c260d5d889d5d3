package ppb

import (
	"fmt"
	"slices"
)

// Act is something a person may or may not do.
type Act uint8

// The acts.
const (
	ActReadReport  Act = iota // read and export a quarter that is signed off
	ActRead                   // read one that is being collected
	ActEdit                   // change an item's entry
	ActSubmit                 // submit it
	ActMark                   // propose that an item is exempt or confidential
	ActConfirmMark            // confirm or lift that, and decide on small numbers
	ActReadAll                // read and export what is not for the public
	ActCompare                // state an earlier figure by hand, with its source
	ActReview                 // look after others' items: the review queue, the list of all
	ActDecide                 // accept or return an item
	ActSignOff                // make a quarter final
	ActCountersign            // give the second of two signatures
	ActCorrect                // open an item of a quarter that is signed off for correction
	ActWithdraw               // keep a revision from being read, and read one that is
	ActPublish                // record that a revision was published
	ActAsk                    // ask about an item, and answer
	ActAction                 // record and close what members asked for
	ActRemind                 // remind officers of what they have not sent
	ActPlan                   // change the plan of a quarter: items, targets, who is responsible
	ActOpen                   // open the next quarter, and set a quarter's dates
	ActDeputy                 // say who stands in for oneself; administrators, for whom they like
	ActPeople                 // add, change, close and reopen people
	ActKeys                   // say which SSH key stands for whom
	ActImport                 // change the plan, the people and earlier figures by files
	ActBackup                 // copy the whole file
	ActActAs                  // act as another person
)

// Permit says whether a person may do something: nil, or a *DeniedError that says who may. It is the only place where
// this is decided, by the table of Powers. it is nil for acts that are about no item, and to ask whether a person does it to
// any item at all.
//
// Officers enter and submit their own items. Leads and administrators may enter and submit any item, unassigned ones
// too. Leads accept or return, and directors the items of their department; four eyes see every item: nobody decides on what
// they typed or submitted this quarter, as themselves or as anybody else (Entry.Editors names them in every guise). To import
// figures is not to type.
func Permit(a Actor, act Act, it *Item) error {
	if !powers[act].Of(a.Role).reaches(a.Officer, it) {
		return deny(a, act, it)
	}
	if act == ActDecide && it != nil {
		return fourEyes(a, it.Entry)
	}
	return nil
}

// deny says who may.
func deny(a Actor, act Act, it *Item) error {
	switch act {
	case ActEdit, ActSubmit, ActCompare:
		if a.Role == RoleViewer {
			return denied("a viewer reads what is signed off and changes nothing: ask an administrator for another role")
		}
		return denied("%s is not one of your items: its officers, a lead or an administrator can change it", it.Key())
	case ActMark:
		if a.Role == RoleViewer {
			return denied("a viewer reads what is signed off and changes nothing: ask an administrator for another role")
		}
		return denied("%s is not one of your items: its officers, a lead or an administrator propose that it is exempt or confidential", it.Key())
	case ActConfirmMark:
		if a.Role == RoleDirector && it != nil {
			return denied("%s is not of your department: a performance lead, or the director of its department, decides what is not for the public", it.Key())
		}
		return denied("only a performance lead, or the director of its department, confirms or lifts a mark and decides on small numbers")
	case ActReadAll:
		return denied("a viewer reads the public edition alone: ask an administrator for another role")
	case ActDecide:
		if a.Role == RoleDirector && it != nil {
			return denied("%s is not of your department: a performance lead, or the director of its department, accepts or returns it", it.Key())
		}
		return denied("only a performance lead, or the director of its department, accepts or returns an item")
	case ActSignOff:
		return denied("only a performance lead or a director signs a quarter off")
	case ActAsk:
		if a.Role == RoleViewer {
			return denied("a viewer reads what is signed off and changes nothing: ask an administrator for another role")
		}
		return denied("only a performance lead or a director asks about %s, and its officers answer", it.Key())
	case ActAction:
		return denied("only a performance lead records and closes what members asked for")
	case ActRemind:
		return denied("only a performance lead reminds people of what they have not sent")
	case ActCountersign:
		return denied("only a director gives the second signature")
	case ActCorrect:
		return denied("only a performance lead opens an item for correction, or drops that")
	case ActWithdraw:
		return denied("only a performance lead or a director withdraws a revision")
	case ActPublish:
		return denied("only a performance lead records a publication")
	case ActReview:
		return denied("the review and the overview are for performance leads, directors and administrators")
	case ActRead:
		return denied("a viewer reads the quarters that are signed off, and nothing else: ask an administrator for another role")
	case ActPlan:
		return denied("only a performance lead or an administrator changes the plan; you are signed in as %s, %s", a.Name, a.Role.Title())
	case ActOpen:
		return denied("only a performance lead or an administrator opens a quarter and sets its dates; you are signed in as %s, %s", a.Name, a.Role.Title())
	case ActDeputy:
		return denied("only a performance lead or a director names a deputy, for themselves")
	}
	return denied("only an administrator can do this; you are signed in as %s, %s", a.Name, a.Role.Title())
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

package ppb

import "slices"

// Reach is for which items a role may do something.
type Reach uint8

// The reaches.
const (
	Nobody       Reach = iota // not at all
	OwnItems                  // those that the person is an officer of
	InDepartment              // those of the person's department
	AnyItem                   // every item; of what is about no item, that it may be done
)

func (r Reach) String() string {
	return [...]string{"no", "own items", "items of their department", "yes"}[r]
}

// Power is an act, and for which items each role may do it.
type Power struct {
	Act   Act
	Name  string // stable: "decide"
	Does  string // what is done: "accept or return an item"
	Whole bool   // it is about no item
	Reach [5]Reach
}

// Powers are who may do what: one table for the screen, the command line, SSH and imports, which Permit reads and `ppbtui
// roles` prints. Four eyes come on top of it: see Permit. An assignment of an item counts for whoever has it, but viewers
// have none.
//
//	                                                                     officer  lead  director    administrator  viewer
//	read and export what is signed off                                   yes      yes   yes         yes            yes
//	read a quarter that is being collected, histories, and who there is  yes      yes   yes         yes            -
//	enter figures and commentary                                         own      yes   own         yes            -
//	submit an item and take it back                                      own      yes   own         yes            -
//	propose that an item is exempt or confidential                       own      yes   own         yes            -
//	confirm or lift that, and decide on small numbers                    -        yes   department  -              -
//	read and export what is not for the public                           yes      yes   yes         yes            -
//	state an earlier figure or an outturn, with its source               own      yes   own         yes            -
//	look after others' items                                             -        yes   yes         yes            -
//	accept or return an item                                             -        yes   department  -              -
//	sign a quarter off                                                   -        yes   yes         -              -
//	give the second signature, where the plan asks for two               -        -     yes         -              -
//	open an item of a signed quarter for correction                      -        yes   -           -              -
//	withdraw a revision, and read one that is withdrawn                  -        yes   yes         -              -
//	record that a revision was published                                 -        yes   -           -              -
//	ask about an item, and answer what was asked                         own      yes   yes         own            -
//	record and close what members asked for                              -        yes   -           -              -
//	remind officers of what they have not sent                           -        yes   -           -              -
//	change the plan: measures, milestones, targets, assignments          -        yes   -           yes            -
//	open the next quarter and set its dates                              -        yes   -           yes            -
//	name a deputy: leads and directors for themselves                    -        yes   yes         yes            -
//	add, change, close and reopen people                                 -        -     -           yes            -
//	say which SSH key stands for whom, and serve                         -        -     -           yes            -
//	import files                                                         -        -     -           yes            -
//	copy the whole file                                                  -        -     -           yes            -
//	act as anybody; a deputy as whom they stand in for                   -        -     -           yes            -
//
// Own are the items that somebody is named on, as a contributor too; department are those of the person's department.
func Powers() []Power {
	const (
		no   = Nobody
		own  = OwnItems
		dept = InDepartment
		any  = AnyItem
	)
	return []Power{
		//                                                            officer lead director administrator viewer
		{ActReadReport, "read_report", "read and export what is signed off", true, [...]Reach{any, any, any, any, any}},
		{ActRead, "read", "read a quarter that is being collected, histories, and who there is", true, [...]Reach{any, any, any, any, no}},
		{ActEdit, "edit", "enter figures and commentary", false, [...]Reach{own, any, own, any, no}},
		{ActSubmit, "submit", "submit an item and take it back", false, [...]Reach{own, any, own, any, no}},
		{ActMark, "mark", "propose that an item is exempt or confidential", false, [...]Reach{own, any, own, any, no}},
		{ActConfirmMark, "confirm_mark", "confirm or lift that, and decide on small numbers", false, [...]Reach{no, any, dept, no, no}},
		{ActReadAll, "read_all", "read and export what is not for the public", true, [...]Reach{any, any, any, any, no}},
		{ActCompare, "compare", "state an earlier figure or an outturn, with its source", false, [...]Reach{own, any, own, any, no}},
		{ActReview, "review", "look after others' items", true, [...]Reach{no, any, any, any, no}},
		{ActDecide, "decide", "accept or return an item", false, [...]Reach{no, any, dept, no, no}},
		{ActSignOff, "sign_off", "sign a quarter off", true, [...]Reach{no, any, any, no, no}},
		{ActCountersign, "countersign", "give the second signature, where the plan asks for two", true, [...]Reach{no, no, any, no, no}},
		{ActCorrect, "correct", "open an item of a signed quarter for correction", false, [...]Reach{no, any, no, no, no}},
		{ActWithdraw, "withdraw", "withdraw a revision, and read one that is withdrawn", true, [...]Reach{no, any, any, no, no}},
		{ActPublish, "publish", "record that a revision was published", true, [...]Reach{no, any, no, no, no}},
		{ActAsk, "ask", "ask about an item, and answer what was asked", false, [...]Reach{own, any, any, own, no}},
		{ActAction, "action", "record and close what members asked for", true, [...]Reach{no, any, no, no, no}},
		{ActRemind, "remind", "remind officers of what they have not sent", true, [...]Reach{no, any, no, no, no}},
		{ActPlan, "plan", "change the plan: measures, milestones, targets, assignments", true, [...]Reach{no, any, no, any, no}},
		{ActOpen, "open", "open the next quarter and set its dates", true, [...]Reach{no, any, no, any, no}},
		{ActDeputy, "deputy", "name a deputy: leads and directors for themselves", true, [...]Reach{no, any, any, any, no}},
		{ActPeople, "people", "add, change, close and reopen people", true, [...]Reach{no, no, no, any, no}},
		{ActKeys, "keys", "say which SSH key stands for whom, and serve", true, [...]Reach{no, no, no, any, no}},
		{ActImport, "import", "import files", true, [...]Reach{no, no, no, any, no}},
		{ActBackup, "backup", "copy the whole file", true, [...]Reach{no, no, no, any, no}},
		{ActActAs, "act_as", "act as anybody; a deputy as whom they stand in for", true, [...]Reach{no, no, no, any, no}},
	}
}

// powers are Powers by the act.
var powers = func() (out [ActActAs + 1]Power) {
	for _, p := range Powers() {
		out[p.Act] = p
	}
	return out
}()

// Of is the role's reach.
func (p Power) Of(r Role) Reach { return p.Reach[r] }

// ByDepartment reports whether the role does something to the items of its person's department alone.
func (r Role) ByDepartment() bool {
	return slices.ContainsFunc(Powers(), func(p Power) bool { return p.Of(r) == InDepartment })
}

// Oversees reports whether a person answers for a quarter as a whole: who signs it off, and so begins with the whole of it.
func Oversees(a Actor) bool { return Permit(a, ActSignOff, nil) == nil }

// Concerns reports whether it is for this person to look at an item for an act: those whose role does it look at what they may do it
// to, four eyes apart, and who does not do it at all looks at everything.
func Concerns(a Actor, act Act, it *Item) bool {
	r := powers[act].Of(a.Role)
	return r == Nobody || r.reaches(a.Officer, it)
}

// reaches reports whether a person of this reach may do it to an item.
func (r Reach) reaches(o Officer, it *Item) bool {
	switch {
	case r == Nobody:
		return false
	case r == AnyItem || it == nil:
		return true
	case r == InDepartment && o.Department != "" && o.Department == it.Department:
		return true
	}
	return r == OwnItems && it.AssignedTo(o.Login)
}

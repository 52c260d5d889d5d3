package ppb

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
	Does  string // what is done: "accept or return an item"
	Whole bool   // it is about no item
	Reach [5]Reach
}

// Powers are who may do what: one table for the screen, the command line, SSH and imports, which Permit reads and `ppbtui
// roles` prints. Four eyes come on top of it: see Permit. An assignment of an item counts for whoever has it, but viewers
// have none.
func Powers() []Power {
	const (
		no   = Nobody
		own  = OwnItems
		dept = InDepartment
		any  = AnyItem
	)
	return []Power{
		//                                                            officer lead director administrator viewer
		{ActReadReport, "read and export what is signed off", true, [...]Reach{any, any, any, any, any}},
		{ActRead, "read a quarter that is being collected", true, [...]Reach{any, any, any, any, no}},
		{ActEdit, "enter figures and commentary", false, [...]Reach{own, any, own, any, no}},
		{ActSubmit, "submit an item and take it back", false, [...]Reach{own, any, own, any, no}},
		{ActCompare, "state an earlier figure or an outturn, with its source", false, [...]Reach{own, any, own, any, no}},
		{ActReview, "look after others' items", true, [...]Reach{no, any, any, any, no}},
		{ActDecide, "accept or return an item", false, [...]Reach{no, any, dept, no, no}},
		{ActSignOff, "sign a quarter off", true, [...]Reach{no, any, any, no, no}},
		{ActCountersign, "give the second signature, where the plan asks for two", true, [...]Reach{no, no, any, no, no}},
		{ActCorrect, "open an item of a signed quarter for correction", false, [...]Reach{no, any, no, no, no}},
		{ActWithdraw, "withdraw a revision, and read one that is withdrawn", true, [...]Reach{no, any, any, no, no}},
		{ActPublish, "record that a revision was published", true, [...]Reach{no, any, no, no, no}},
		{ActPlan, "change the plan: measures, milestones, targets, assignments", true, [...]Reach{no, any, no, any, no}},
		{ActOpen, "open the next quarter and set its dates", true, [...]Reach{no, any, no, any, no}},
		{ActDeputy, "name a deputy for oneself", true, [...]Reach{no, any, any, any, no}},
		{ActPeople, "add, change, close and reopen people", true, [...]Reach{no, no, no, any, no}},
		{ActKeys, "say which SSH key stands for whom, and serve", true, [...]Reach{no, no, no, any, no}},
		{ActImport, "import files", true, [...]Reach{no, no, no, any, no}},
		{ActBackup, "copy the whole file", true, [...]Reach{no, no, no, any, no}},
		{ActActAs, "act as another person", true, [...]Reach{no, no, no, any, no}},
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

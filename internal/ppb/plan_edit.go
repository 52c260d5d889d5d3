package ppb

// Approval is who stands for a change of the plan that can move a rating, and why it is made.
type Approval struct {
	By     string // a name as written; nobody who is an officer of the item
	On     Date   // the day of the approval
	Reason string
	Error  bool // it puts right what was stated wrongly
}

// PlanAct is what is done to the plan of a quarter.
type PlanAct uint8

// The acts of plan upkeep.
const (
	PlanSet     PlanAct = iota // set columns of a thing
	PlanState                  // state a target of a measure or of one of its parts
	PlanAdd                    // add a thing
	PlanRetire                 // have an item leave the report, from a quarter on
	PlanRestore                // have it back
	PlanMove                   // let it stand before or behind another of its kind
	PlanRemove                 // take a section or an objective that nothing stands under out of the plan
)

// PlanThing is a kind of thing of the plan: one row of one of the files of an import.
type PlanThing uint8

// The things. An item is a measure, a milestone, a text or a table, whichever has the key.
const (
	ItemOfPlan      PlanThing = iota
	MeasureOfPlan             // a row of measures.csv
	MilestoneOfPlan           // a row of milestones.csv
	PartOfPlan                // a row of parts.csv
	ObjectiveOfPlan           // a row of objectives.csv
	WholePlan                 // the row of plan.csv
	TextOfPlan                // a row of texts.csv
	GridOfPlan                // a row of tables.csv
	SectionOfPlan             // a row of sections.csv
)

// PlanEdit is one act of plan upkeep on the plan of one quarter.
type PlanEdit struct {
	Act   PlanAct
	Thing PlanThing
	Key   string // of the item, or of the measure whose part it is; of an objective its code; empty for the plan, and to add an item
	Part  string // code of the part that is set

	// Cells are what is set, by the columns of the thing's file; those not named stay as they are. Of PlanState they are the
	// columns of targets.csv without ref and who approved it; of PlanMove of a section what it is to stand under. An empty text
	// empties its cell.
	Cells map[string]string

	Livery        LiveryFiles // of PlanSet of the plan: files for its livery
	Before, After string      // of PlanMove and PlanAdd: the key, or the code, of what it is to stand before or behind; one of them
	Retire        Retirement  // of PlanRetire: from when and how; why is the approval's reason

	Approval Approval
}

// PlanField is a column of a thing of the plan as a page shows it: the box of a form.
type PlanField struct {
	Name    string // of the column, as in the files
	Label   string // "Amber limit"
	Help    string // what goes in, in a line
	Text    string // what it holds now
	Choices []string
	Empty   string // what an empty one means, of choices that may be left: "the plan's"
	Rates   bool   // a change of it can move a rating: it needs an approver and a reason where figures are held
	Long    bool   // a text of several lines
	List    bool   // of a long one: each line is a thing of its own
}

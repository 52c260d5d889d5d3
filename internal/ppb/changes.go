package ppb

// Changes is what an import would do or did.
type Changes struct {
	Lines  []Change
	Reread []Rereading // submitted and accepted entries that read differently now
	Warned []Warned    // items that an import brought something of, and what the checks say of them now
}

// Warned are the warnings of an item.
type Warned struct {
	Key    string
	Checks []Check
}

// Rereading is one entry that reads differently after a change of what it is rated against.
type Rereading struct {
	Key     string
	Quarter Quarter
	State   State  // before it: an accepted one is submitted again
	Was, Is string // see Verdict
}

// Change is one row of an import.
type Change struct {
	Kind string // "add", "update", "remove" or "keep" (not changed, with the reason)
	What string // "measure PED02 05", "figure PED02 05 2022-23"
	Why  string // of keep

	Key   string    // of update: of the item, or what else the audit names
	Moved []Changed // of update: what was and becomes
}

// Count is how many lines are of this kind.
func (c Changes) Count(kind string) int {
	n := 0
	for _, l := range c.Lines {
		if l.Kind == kind {
			n++
		}
	}
	return n
}

// PlanFiles is everything that an import brings, already read and checked row by row.
type PlanFiles struct {
	Plan        Plan
	Objectives  []Objective
	Sections    []Section
	Officers    []Officer
	Measures    []Measure
	Milestones  []Milestone
	Texts       []Text
	Grids       []Grid
	Contents    map[string]Content // of texts and tables of the plan's quarter, by key: they become entries
	Uploads     map[string]Upload  // the files of some of these texts, by key
	Livery      LiveryFiles        // files for the livery of the plan, in the place of those that it has
	Figures     []FigureRow        // of any period; those of Plan.Quarter become entries
	Assignments []Assignment
	Retired     map[string]Retirement // of measures and milestones, by key
	Removed     []string              // codes of sections and objectives that are taken out of the plan; no file says so
	Approval    Approval              // who stands for all of it, and why, where a row does not say it
}

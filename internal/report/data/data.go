// Package data is the quarter as data: JSON for programs and CSV for spreadsheets.
//
// Others script on the names, so they are stable. The schema is "ppbtui/quarter/1"; a name is never given another
// meaning within it. Every key is always present:
//
//   - a number or a date that is not there is null. Numbers are strings with at most six decimals, rounded half up
//     ("1234.5", never 1.2345e3); dates are ISO strings;
//   - a word or a text that is not there is "";
//   - a list that is empty is [];
//   - an object is null where the thing as a whole is not there: current.none where there is a value or nothing was
//     entered, signed_off while the quarter is open, movement where no quarter before is held, previous_actual and same_quarter where no figure is held.
//
// "raw" is what was typed or printed, verbatim; "value" is null where it could not be read as one number. Names of
// statuses, bases, units, kinds and states are those of the import format. rag.reason and travel.reason are people's or
// the rules' words. Control characters are taken out of every text.
//
// The package sees a book and nothing else: no clock, no database.
package data

// Schema names the form of the JSON.
const Schema = "ppbtui/quarter/1"

// Document is a quarter as it stands, or as it was signed off.
type Document struct {
	Schema    string     `json:"schema"`
	Quarter   string     `json:"quarter"`
	Edition   string     `json:"edition"`    // "public", "members" or "working"
	State     string     `json:"state"`      // "open" or "signed_off"
	SignedOff *SignedOff `json:"signed_off"` // null while the quarter is open
	Plan      Plan       `json:"plan"`

	Corrections        []Correction `json:"corrections"`         // that this revision and those before it have put right
	EarlierCorrections []Correction `json:"earlier_corrections"` // in earlier quarters since the report before this one

	Objectives []Objective     `json:"objectives"` // in the report's order
	Measures   []MeasureJSON   `json:"measures"`
	Milestones []MilestoneJSON `json:"milestones"`
	Order      []string        `json:"order"`    // keys of measures and milestones as they are printed
	Sections   []Section       `json:"sections"` // of the report, in its order; none: it is the objectives alone
	Texts      []TextJSON      `json:"texts"`
	Tables     []TableJSON     `json:"tables"`
	Summary    Summary         `json:"summary"`
	Points     []Point         `json:"points"`          // what the quarter has to be answered for
	Gone       []Gone          `json:"gone"`            // what is in it no longer, as it says for the first time
	Movement   *Movement       `json:"movement"`        // null where no quarter before is held
	Arising    []Action        `json:"matters_arising"` // what members asked for: open, or closed since the quarter began
}

// Point is something that a quarter has to be answered for: kind milestone (it goes on although it is complete or past its
// due date), owner (nobody who is here is responsible), target (to be confirmed or stated), outturn (asked for) or not_due.
// Year is that of a target or an outturn, else "".
type Point struct {
	Kind string `json:"kind"`
	Key  string `json:"key"`
	Part string `json:"part"`
	Year string `json:"year"`
	Says string `json:"says"`
}

// Gone is an item that is reported no longer from a quarter on: how is retired, or of a milestone achieved or not_achieved.
type Gone struct {
	Kind  string `json:"kind"` // measure, milestone, text or table
	Key   string `json:"key"`
	Ref   string `json:"ref"`
	Title string `json:"title"`
	From  string `json:"from"` // the quarter
	How   string `json:"how"`
	Why   string `json:"why"`
}

// Objective is what items stand under. Serves are the codes of the corporate priorities that it serves, which are objectives too.
type Objective struct {
	Code       string   `json:"code"`
	Parent     string   `json:"parent"`
	Title      string   `json:"title"`
	Department string   `json:"department"` // that answers for it
	Serves     []string `json:"serves"`
}

// Plan is what the quarter was collected under, by the names of the import format.
type Plan struct {
	Council       string   `json:"council"`
	Title         string   `json:"title"`
	DueOn         *string  `json:"due_on"`
	ClearanceOn   *string  `json:"clearance_on"`
	PublicationOn *string  `json:"publication_on"`
	MeetingOn     *string  `json:"meeting_on"`
	Tolerance     string   `json:"tolerance"` // per cent of the target
	Share         string   `json:"share"`     // of the year's target expected by now: even or last_year
	Scheme        string   `json:"scheme"`
	ChecksOff     []string `json:"checks_off"`
	Order         string   `json:"order"`         // of the items under an objective: kind (measures before milestones) or ref
	SmallNumbers  string   `json:"small_numbers"` // of people: print or decide
}

// SignedOff is who made the quarter final. Open are the keys of the items that were not accepted, gaps says why.
type SignedOff struct {
	Revision int       `json:"revision"` // from 1
	By       string    `json:"by"`       // login
	Name     string    `json:"name"`
	At       string    `json:"at"` // RFC 3339, UTC
	Open     []string  `json:"open"`
	Gaps     string    `json:"gaps"`
	Reasons  []Gap     `json:"reasons"`  // of open items that have a reason of their own
	Prepared *Prepared `json:"prepared"` // the first of two signatures; null where the plan asks for one
	Digest   string    `json:"digest"`   // SHA-256 of what was frozen
	Anchor   string    `json:"anchor"`   // hash of the audit's line that records it
}

// Gap is why an item that was not accepted was left so.
type Gap struct {
	Key    string `json:"key"`
	Reason string `json:"reason"`
}

// Prepared is who prepared a sign-off for a director to sign.
type Prepared struct {
	By   string `json:"by"`
	Name string `json:"name"`
	At   string `json:"at"`
}

// MeasureJSON is one measure with its entry.
type MeasureJSON struct {
	Key            string    `json:"key"`
	Ref            string    `json:"ref"`
	Objective      string    `json:"objective"`
	Title          string    `json:"title"`
	Sources        []string  `json:"sources"` // teams, persons or systems that it is told by
	Polarity       string    `json:"polarity"`
	Basis          string    `json:"basis"`
	Unit           string    `json:"unit"`
	Decimals       int       `json:"decimals"`
	Scheme         string    `json:"scheme"`
	Tolerance      Tolerance `json:"tolerance"`
	Profile        string    `json:"profile"`
	Target         Target    `json:"target"`
	Current        Current   `json:"current"`
	PreviousActual *Earlier  `json:"previous_actual"`
	SameQuarter    *Earlier  `json:"same_quarter"`
	RAG            RAG       `json:"rag"`
	Travel         Travel    `json:"travel"`
	Commentary     string    `json:"commentary"`
	Officers       []string  `json:"officers"` // logins
	State          string    `json:"state"`
	SameAs         string    `json:"commentary_as"` // key of the item under whose commentary it stands; "" where it has its own
	Months         string    `json:"months"`        // last, sum or rate of the quarter's months; "" for one figure a quarter
	Withheld       string    `json:"withheld"`      // why it is not as it was entered in this edition; else ""
}

// Tolerance is what is still Amber: kind relative (per cent of the target), absolute (points or units) or limit (the value
// itself). Default says that it is the plan's.
type Tolerance struct {
	Kind    string `json:"kind"`
	Amount  string `json:"amount"`
	Default bool   `json:"default"`
}

// Target is what holds in the quarter. Kind "none" stands for no target; numbers that the kind does not have are null.
type Target struct {
	Kind  string  `json:"kind"`
	Raw   string  `json:"raw"`
	Value *string `json:"value"`
	Base  *string `json:"base"`
	Min   *string `json:"min"`
	Max   *string `json:"max"`
	Point *string `json:"point"` // what is expected by the as-of date
}

// Current is the figure entered for the quarter.
type Current struct {
	Raw     string   `json:"raw"`
	Value   *string  `json:"value"`
	Num     *string  `json:"num"`
	Den     *string  `json:"den"`
	Flags   []string `json:"flags"` // of p e f r b
	AsOf    *string  `json:"as_of"`
	None    *None    `json:"none"`
	Parts   []Part   `json:"parts"`
	DenAsOf *string  `json:"den_as_of"` // of the denominator, where it is of another day
	Months  []Month  `json:"months"`    // of a figure that is given for each month of the quarter
	Note    string   `json:"note"`      // printed with the value, or with the reason for none
}

// Month is one month of the quarter, of a part or of the whole (part ""). None is that of a part.
type Month struct {
	Month int     `json:"month"` // 1 to 3
	Name  string  `json:"name"`
	Part  string  `json:"part"`
	Raw   string  `json:"raw"`
	Value *string `json:"value"`
	Num   *string `json:"num"`
	Den   *string `json:"den"`
	None  string  `json:"none"`
}

// None is why there is no value.
type None struct {
	Reason   string  `json:"reason"`
	Promised *string `json:"promised"`
}

// Part is one part of the current figure with its colour.
type Part struct {
	Code  string  `json:"code"`
	Label string  `json:"label"`
	Raw   string  `json:"raw"`
	Value *string `json:"value"`
	RAG   string  `json:"rag"`  // "none" where the part is not rated
	None  string  `json:"none"` // not_supplied or not_applicable, where that stands in place of a number; else ""
}

// Earlier is the figure of another period.
type Earlier struct {
	Period string        `json:"period"`
	Raw    string        `json:"raw"`
	Value  *string       `json:"value"`
	Num    *string       `json:"num"`
	Den    *string       `json:"den"`
	Flags  []string      `json:"flags"`
	AsOf   *string       `json:"as_of"`
	None   *None         `json:"none"`
	Parts  []EarlierPart `json:"parts"`
	Source string        `json:"source"`

	Open     string `json:"open"`     // the quarter that it comes from and that is not signed off, so that it is provisional; else ""
	Replaces string `json:"replaces"` // the provisional figure in whose place it came
}

// EarlierPart is one part of an earlier figure: no colour was kept with it.
type EarlierPart struct {
	Code  string  `json:"code"`
	Label string  `json:"label"`
	Raw   string  `json:"raw"`
	Value *string `json:"value"`
}

// RAG is a measure's rating: green, amber, red or none. Reason is that of the judgement.
type RAG struct {
	Computed  string   `json:"computed"`
	Published string   `json:"published"`
	Reason    string   `json:"reason"`
	Sentence  string   `json:"sentence"`
	Trace     []string `json:"trace"`
	Refer     bool     `json:"refer"` // no colour is printed but "Refer to comment"; published is then none
}

// Travel is the direction of travel: better, same, worse, n/a, and up or down where no direction is better.
type Travel struct {
	Direction string `json:"direction"`
	Against   string `json:"against"`
	Reason    string `json:"reason"`
	Change    string `json:"change"`
}

// MilestoneJSON is one milestone with its entry.
type MilestoneJSON struct {
	Key        string       `json:"key"`
	Ref        string       `json:"ref"`
	Objective  string       `json:"objective"`
	Title      string       `json:"title"`
	Sources    []string     `json:"sources"`
	Due        *string      `json:"due"`
	Status     string       `json:"status"`
	Forecast   *string      `json:"forecast"`
	RAG        MilestoneRAG `json:"rag"`
	Commentary string       `json:"commentary"`
	Officers   []string     `json:"officers"`
	State      string       `json:"state"`
	SameAs     string       `json:"commentary_as"` // as a measure's
	Withheld   string       `json:"withheld"`      // as a measure's
}

// MilestoneRAG is a milestone's rating, always by judgement.
type MilestoneRAG struct {
	Published string `json:"published"`
	Reason    string `json:"reason"`
	Refer     bool   `json:"refer"` // as a measure's
}

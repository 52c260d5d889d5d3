package matrixtest

import (
	"slices"
	"strings"
)

// Row is one command with the answer in every state.
type Row struct {
	Command []string // its path in the tree
	Why     []string // what sets it apart from another row of the same command
	Args    []string // behind it; FOLDER is a plan that changes something, NEW a file that is not there yet, KEY a public key
	In      string
	Writes  bool // the file is changed by those who may
	Here    bool // only on the machine of the file: over SSH it is no command
	Ends    bool // goes on until it is told to end
	Code    int  // exit code of who may not; 0: 1
	CodeAs  int  // the same of who acts as somebody, where that is another
	May     May  // letters of those who may
}

// Everybody; everybody on the machine of the file; those of whom the file knows who they are, which somebody who has left is not,
// nor who says that they stand in for the lead and do so no longer; and of these all but viewers.
const (
	all   = "OCXLMADEVPQaoxldvz"
	here  = "aoxldvz"
	known = "OCXLMADEVPaoxldv"
	inner = "OCXLMADEPaoxld"
)

// Those whose item it is: its officers; leads and administrators for any item; who acts as one of them. Another officer,
// acted as or not, is none of them, and no director is.
const theirs = "OCLMAPaol"

// The leads, and who acts as one; those who look after the plan; those who decide on the item, with the director of its
// department; those who sign off, with every director.
const (
	leads    = "LMPl"
	planners = "LMPAal"
	deciders = "LMPlDd"
	signers  = "LMPlDEd"
)

// May are the letters of those who may, in the order of the first States.
type May [states]string

func always(who string) May { return open(who, who) }

// open is an answer that depends on nothing but whether the quarter is signed off.
func open(who, after string) May { return May{who, who, who, who, who, who, after, after, after} }

// onItem is an answer about the item, which goes on where it is open for correction.
func onItem(who string) May { return May{who, who, who, who, who, who, "", who, who} }

// onceSigned is for what is done to a quarter that is signed off.
func onceSigned(who string) May { return open("", who) }

// Rows is the table. The states are: not started, in progress, submitted, opened by the lead, returned, accepted, signed
// off; and of one that is signed off: open for correction, which returns it to its officers, and accepted again. What a command
// does not depend on the state for says the same in all.
//
//   - Enter and submit: those whose item it is, while it is not with the lead; there is nothing to submit before a value.
//   - Fill a table, and attach a file: those whose it is, here T1 and A1, which have the same officers as M1 and are never sent.
//   - Take back: they take a submission back until the lead opens it; the lead takes their own decision back.
//   - Accept and return: a lead, or the director of its department, once it is submitted.
//   - Correct: leads open and drop. What is open is entered and submitted as ever, but for what it is compared with, and signed once
//     it is accepted again.
//   - Sign off: a lead or a director, once. Once it is signed off a lead corrects and publishes, and either of them withdraws.
//   - State an outturn: those whose item it is, whatever its state, until the quarter is signed off.
//   - Open the next quarter and set dates: a lead or an administrator; of a quarter that is signed off no dates.
//   - Ask: the lead has asked about M1 in every state, so leads and directors ask, its officers answer and ask back, and that lead
//     closes the question; not once the quarter is signed off, unless the item is open for correction.
//   - An action of the Board, of which Ann is the owner: leads record and close, she answers, whatever the quarter.
//   - Remind: leads. The overview: those who look after others' items.
//   - A plan is imported by the administrator on the machine, and into no quarter that is signed off.
//   - Who is responsible is for leads and administrators to say, while the quarter is open.
//   - Reading is everybody's, but for viewers: they read what is signed off, and nothing of how it came about. People and keys are
//     the administrator's, but for deputies, whom leads and directors name for themselves and no deputy does.
//   - Copies and the server are the administrator's, on the machine.
//   - Who has left is nobody's guise, and who stands in for nobody any more is not let in as them.
func Rows() []Row {
	return []Row{
		{Command: []string{"set"}, Args: []string{"M1", "31"}, Writes: true, May: May{theirs, theirs, "", "", theirs, "", "", theirs}},
		{Command: []string{"set"}, Why: []string{"an earlier figure"}, Args: []string{"M1", "--compare", "2022-23-Q2=77", "--source", "annual return"},
			Writes: true, May: May{theirs, theirs, "", "", theirs}}, // what is corrected keeps what it was compared with
		{Command: []string{"table", "set"}, Args: []string{"T1", "employees", "actual", "3,446"}, Writes: true, May: open(theirs, "")},
		{Command: []string{"table", "import"}, Args: []string{"T1", "-"}, In: "row,actual\nemployees,\"3,447\"\n", Writes: true, May: open(theirs, "")},
		{Command: []string{"table", "import"}, Why: []string{"tried only"}, Args: []string{"T1", "-", "--dry-run"}, In: "row,actual\nemployees,\"3,447\"\n",
			May: open(theirs, "")},
		{Command: []string{"set"}, Why: []string{"a file"}, Args: []string{"A1", "--file", "-", "--file-name", "outturn.txt"}, In: "Spend by line, again.",
			Writes: true, May: open(theirs, "")},
		{Command: []string{"submit"}, Args: []string{"M1"}, Writes: true, May: May{"", theirs, "", "", theirs, "", "", theirs}},
		{Command: []string{"take-back"}, Args: []string{"M1"}, Writes: true, May: May{"", "", theirs, "", "LPl", "LPl", "", "", "LPl"}},
		{Command: []string{"accept"}, Args: []string{"M1"}, Writes: true, May: May{"", "", deciders, deciders}},
		{Command: []string{"return"}, Args: []string{"M1", "--note", "Why?"}, Writes: true, May: May{"", "", deciders, deciders}},
		{Command: []string{"sign-off"}, Args: []string{"2023-24-Q2", "--gaps", "Late."}, Writes: true,
			May: open(signers, "")},
		{Command: []string{"sign-off"}, Why: []string{"corrections"}, Args: []string{"2023-24-Q2", "--corrections"}, Writes: true, May: May{acceptedAgain: signers}},
		{Command: []string{"correct"}, Args: []string{"M1", "--reason", "Wrong."}, Writes: true, May: May{signedOff: leads}},
		{Command: []string{"correct"}, Why: []string{"dropped"}, Args: []string{"M1", "--drop"}, Writes: true, May: May{correcting: leads, acceptedAgain: leads}},
		{Command: []string{"withdraw"}, Args: []string{"2023-24-Q2", "--revision", "1", "--reason", "Wrong."}, Writes: true, May: onceSigned(signers)},
		{Command: []string{"publish"}, Args: []string{"2023-24-Q2", "--on", "2023-10-09", "--meeting", "2023-10-17"}, Writes: true, May: onceSigned(leads)},

		{Command: []string{"exempt"}, May: open(inner, inner)},
		{Command: []string{"exempt"}, Why: []string{"propose"}, Args: []string{"M1", "--why", "Two families could be known."}, Writes: true, May: onItem(theirs)},
		{Command: []string{"small"}, May: open(inner, inner)},
		{Command: []string{"export"}, Why: []string{"members"}, Args: []string{"--format", "csv", "--edition", "members"}, May: open(inner, inner)},

		{Command: []string{"ask"}, Args: []string{"M1", "And July?"}, Writes: true, May: onItem("OCo" + signers)},
		{Command: []string{"ask"}, Why: []string{"close"}, Args: []string{"M1", "--close"}, Writes: true, May: onItem("LPl")},
		{Command: []string{"answer"}, Args: []string{"M1", "Yes."}, Writes: true, May: onItem("OCo")},
		{Command: []string{"answer"}, Why: []string{"a warning"}, Args: []string{"M1", "title_basis", "--why", "It is so."}, Writes: true, May: onItem(theirs)},
		{Command: []string{"action", "add"}, Args: []string{"A second note.", "--meeting", "2023-10-02", "--due", "2023-11-01", "--owner", "bob"},
			Writes: true, May: always(leads)},
		{Command: []string{"action", "answer"}, Args: []string{"1", "It went out."}, Writes: true, May: always("Oo")},
		{Command: []string{"action", "close"}, Args: []string{"1", "--reason", "Members took it."}, Writes: true, May: always(leads)},
		{Command: []string{"action", "list"}, May: always(inner)},
		{Command: []string{"remind"}, May: open(leads, "")},
		{Command: []string{"overview"}, May: always(signers + "Aa")},

		{Command: []string{"outturn"}, Args: []string{"M1", "150", "--year", "2022-23", "--source", "annual return"}, Writes: true,
			May: open(theirs, "")},
		{Command: []string{"quarter", "list"}, May: always(known)},
		{Command: []string{"quarter", "open"}, Args: []string{"2023-24-Q3", "--due", "2024-01-15"}, Writes: true, May: always(planners)},
		{Command: []string{"quarter", "open"}, Why: []string{"tried only"}, Args: []string{"2023-24-Q3", "--due", "2024-01-15", "--dry-run"},
			May: always(planners)},
		{Command: []string{"quarter", "set"}, Args: []string{"2023-24-Q2", "--meeting", "2024-02-12"}, Writes: true,
			May: open(planners, "")},

		{Command: []string{"status"}, May: open(inner, known)},
		{Command: []string{"list"}, Args: []string{"--needs-me"}, May: open(inner, known)},
		{Command: []string{"list"}, Why: []string{"of a kind"}, Args: []string{"--kind", "text"}, May: open(inner, known)},
		{Command: []string{"show"}, Args: []string{"M1"}, May: open(inner, known)},
		{Command: []string{"show"}, Why: []string{"from quarter to quarter"}, Args: []string{"M1", "--series"}, May: open(inner, known)},
		{Command: []string{"file"}, Args: []string{"A1"}, May: open(inner, known)},
		{Command: []string{"table", "show"}, Args: []string{"T1"}, May: open(inner, known)},
		{Command: []string{"history"}, Args: []string{"M1"}, May: always(inner)},
		{Command: []string{"export"}, Args: []string{"--format", "csv"}, May: open(inner, known)},
		{Command: []string{"export"}, Why: []string{"a revision"}, Args: []string{"--format", "csv", "--revision", "1"}, May: onceSigned(known)},
		{Command: []string{"diff"}, Args: []string{"2023-24-Q2", "2023-24-Q2"}, May: open(inner, known)},
		{Command: []string{"export"}, Why: []string{"the plan"}, Args: []string{"--format", "plan"}, May: always(inner)},
		{Command: []string{"plan", "show"}, Args: []string{"M1"}, May: always(inner)},
		{Command: []string{"plan", "set"}, Args: []string{"M1", "title=Children who enter care"}, Writes: true, May: open(planners, "")},
		{Command: []string{"plan", "target"}, Args: []string{"M1", "60", "--approved-by", "Board", "--on", "2023-09-01", "--reason", "Demand"},
			Writes: true, May: open(planners, "")},
		{Command: []string{"plan", "add"}, Args: []string{"milestone", "ref=S9", "objective=O1", "title=Open the hub"}, Writes: true, May: open(planners, "")},
		{Command: []string{"plan", "retire"}, Args: []string{"M1", "--from", "2023-24-Q3", "--reason", "It ends"}, Writes: true, May: open(planners, "")},
		{Command: []string{"plan", "restore"}, Args: []string{"M1", "--reason", "It goes on"}, May: always("")}, // it is in the report
		{Command: []string{"plan", "remove"}, Args: []string{"--section", "E"}, Writes: true, May: open(planners, "")},
		{Command: []string{"plan", "move"}, Args: []string{"M2", "--before", "M1"}, Writes: true, May: open(planners, "")},
		{Command: []string{"check"}, May: always(known)},
		{Command: []string{"keys"}, May: always(all)},
		{Command: []string{"version"}, May: always(all)},
		{Command: []string{"help"}, May: always(all)},
		{Command: []string{"roles"}, May: always(all)},
		{Command: []string{"plain"}, May: open(inner, known)},
		{Command: []string{"rules"}, May: always(all)},
		{Command: []string{"rules"}, Why: []string{"one"}, Args: []string{"no_officer"}, May: always(all)},

		{Command: []string{"officer", "list"}, May: always(inner)},
		{Command: []string{"officer", "key", "list"}, May: always(inner)},
		{Command: []string{"officer", "key", "add"}, Args: []string{"ann", "-"}, In: key, Writes: true, May: always("Aa")},
		{Command: []string{"officer", "key", "remove"}, Args: []string{kept}, Writes: true, May: always("Aa")},
		{Command: []string{"officer", "add"}, Args: []string{"new", "--name", "New", "--role", "lead"}, Writes: true, May: always("Aa")},
		{Command: []string{"officer", "set"}, Args: []string{"bob", "--role", "lead"}, Writes: true, May: always("Aa")},
		{Command: []string{"officer", "close"}, Args: []string{"ann"}, Writes: true, May: always("Aa")},
		{Command: []string{"officer", "reopen"}, Args: []string{"gone"}, Writes: true, May: always("Aa")},
		{Command: []string{"officer", "deputy"}, Args: []string{"con", "--for", "lea", "--until", "2024-01-12"}, Writes: true, May: always("LAla")},
		{Command: []string{"officer", "deputy"}, Why: []string{"of a director"}, Args: []string{"con", "--for", "dora", "--until", "2024-01-12"}, Writes: true,
			May: always("DAda")},
		{Command: []string{"officer", "deputy"}, Why: []string{"ended"}, Args: []string{"dep", "--for", "lea", "--end"}, Writes: true, May: always("LAla")},
		{Command: []string{"assign"}, Args: []string{"M1", "bob", "--reason", "Help."}, Writes: true, May: open(planners, "")},
		{Command: []string{"assign"}, Why: []string{"all of a person"}, Args: []string{"--all-of", "ann", "--to", "bob", "--reason", "Left."}, Writes: true,
			May: open(planners, "")},

		{Command: []string{"import"}, Args: []string{"FOLDER"}, Writes: true, Here: true, May: open("a", "")},
		{Command: []string{"import"}, Why: []string{"tried only"}, Args: []string{"FOLDER", "--dry-run"}, Here: true,
			May: open("a", "")},
		{Command: []string{"backup"}, Args: []string{"NEW"}, Writes: true, Here: true, May: always("a")},
		{Command: []string{"verify"}, Args: []string{"NEW"}, Here: true, Code: 2, May: always("")},    // opens no database: no --db
		{Command: []string{"restore"}, Args: []string{"NEW"}, Here: true, CodeAs: 2, May: always("")}, // not while the file is open, as here
		{Command: []string{"serve"}, Args: []string{"--listen", "127.0.0.1:0", "--host-key", "NEW"}, Ends: true, Here: true, May: always("a")},
		{Command: []string{"init"}, Here: true, CodeAs: 2, May: always("")},
		{Command: []string{"demo"}, Args: []string{"--no-screen"}, Here: true, Code: 2, May: always("")}, // has a file of its own: no --db
		{Command: []string{"completion", "bash"}, Here: true, May: always(here)},
		{Command: []string{"completion", "fish"}, Here: true, May: always(here)},
		{Command: []string{"completion", "powershell"}, Here: true, May: always(here)},
		{Command: []string{"completion", "zsh"}, Here: true, May: always(here)},
	}
}

// A public key to add, and one that is there.
const (
	key  = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB8ZxA1Kp0sBKuH9Wb4Ew7b0Jc0m4h2d4yQyqkz1T0aS new\n"
	kept = "SHA256:"
)

// Steady reports whether the state makes no difference.
func (r Row) Steady() bool { return r.May == always(r.May[0]) }

// Open reports whether nothing of the state makes a difference before the quarter is signed off.
func (r Row) Open() bool {
	return !slices.ContainsFunc(r.May[:signedOff], func(who string) bool { return who != r.May[0] })
}

// Decides reports whether it matters who had a hand in the item.
func (r Row) Decides() bool { return r.Command[0] == "accept" || r.Command[0] == "return" }

// args are the words of a command line.
func (r Row) args(f Files) []string {
	args := slices.Concat(r.Command, r.Args)
	for i, a := range args {
		switch a {
		case "FOLDER":
			args[i] = f.Folder
		case "NEW":
			args[i] = f.fresh()
		case kept:
			args[i] = f.Kept
		}
	}
	return args
}

// expect is whether a person may in a state, and the exit code.
func (r Row) expect(s State, p Person) (may bool, code int) {
	if r.Here && !p.Local {
		return false, 2
	}
	who := r.May[s.Like]
	if r.Decides() {
		who = strings.Map(func(letter rune) rune {
			if strings.ContainsRune(s.Hands, letter) {
				return -1
			}
			return letter
		}, who)
	}
	switch {
	case strings.IndexByte(who, p.Letter) >= 0:
		return true, 0
	case r.CodeAs != 0 && p.As != "":
		return false, r.CodeAs
	case r.Code != 0:
		return false, r.Code
	}
	return false, 1
}

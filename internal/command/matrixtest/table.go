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
	Writes  bool      // the file is changed by those who may
	Here    bool      // only on the machine of the file: over SSH it is no command
	Ends    bool      // goes on until it is told to end
	Code    int       // exit code of who may not; 0: 1
	CodeAs  int       // the same of who acts as somebody, where that is another
	May     [7]string // letters of those who may, in the order of the first States
}

// Everybody, and everybody on the machine of the file.
const (
	all  = "OCXLMAaoxl"
	here = "aoxl"
)

// Those whose item it is: its officers; leads and administrators for any item; who acts as one of them. Another officer,
// acted as or not, is none of them.
const theirs = "OCLMAaol"

// Those who decide: the leads, and who acts as one.
const leads = "LMl"

// onceSigned is for what is done to a quarter that is signed off.
func onceSigned(who string) [7]string { return [7]string{6: who} }

func always(who string) [7]string { return [7]string{who, who, who, who, who, who, who} }

// Rows is the table. The states are: not started, in progress, submitted, opened by the lead, returned, accepted, signed
// off. What a command does not depend on the state for says the same in all.
//
//   - Enter and submit: those whose item it is, while it is not with the lead; there is nothing to submit before a value.
//   - Take back: they take a submission back until the lead opens it; the lead takes their own decision back.
//   - Accept and return: a lead, once it is submitted.
//   - Sign off: a lead, once. Correct, withdraw and publish: a lead, once it is signed off.
//   - A plan is imported by the administrator on the machine, and into no quarter that is signed off.
//   - Reading is everybody's. People, keys, copies and the server are the administrator's, on the machine.
func Rows() []Row {
	return []Row{
		{Command: []string{"set"}, Args: []string{"M1", "31"}, Writes: true, May: [7]string{theirs, theirs, "", "", theirs, "", ""}},
		{Command: []string{"set"}, Why: []string{"an earlier figure"}, Args: []string{"M1", "--compare", "2022-23-Q2=77", "--source", "annual return"},
			Writes: true, May: [7]string{theirs, theirs, "", "", theirs, "", ""}},
		{Command: []string{"submit"}, Args: []string{"M1"}, Writes: true, May: [7]string{"", theirs, "", "", theirs, "", ""}},
		{Command: []string{"take-back"}, Args: []string{"M1"}, Writes: true, May: [7]string{"", "", theirs, "", "Ll", "Ll", ""}},
		{Command: []string{"accept"}, Args: []string{"M1"}, Writes: true, May: [7]string{"", "", leads, leads, "", "", ""}},
		{Command: []string{"return"}, Args: []string{"M1", "--note", "Why?"}, Writes: true, May: [7]string{"", "", leads, leads, "", "", ""}},
		{Command: []string{"sign-off"}, Args: []string{"2023-24-Q2", "--gaps", "Late."}, Writes: true,
			May: [7]string{leads, leads, leads, leads, leads, leads, ""}},
		{Command: []string{"sign-off"}, Why: []string{"corrections"}, Args: []string{"2023-24-Q2", "--corrections"}, Writes: true, May: always("")}, // nothing is open
		{Command: []string{"correct"}, Args: []string{"M1", "--reason", "Wrong."}, Writes: true, May: onceSigned(leads)},
		{Command: []string{"correct"}, Why: []string{"dropped"}, Args: []string{"M1", "--drop"}, Writes: true, May: always("")}, // it is not open
		{Command: []string{"withdraw"}, Args: []string{"2023-24-Q2", "--revision", "1", "--reason", "Wrong."}, Writes: true, May: onceSigned(leads)},
		{Command: []string{"publish"}, Args: []string{"2023-24-Q2", "--on", "2023-10-09", "--meeting", "2023-10-17"}, Writes: true, May: onceSigned(leads)},

		{Command: []string{"status"}, May: always(all)},
		{Command: []string{"show"}, Args: []string{"M1"}, May: always(all)},
		{Command: []string{"history"}, Args: []string{"M1"}, May: always(all)},
		{Command: []string{"export"}, Args: []string{"--format", "csv"}, May: always(all)},
		{Command: []string{"export"}, Why: []string{"a revision"}, Args: []string{"--format", "csv", "--revision", "1"}, May: onceSigned(all)},
		{Command: []string{"diff"}, Args: []string{"2023-24-Q2", "2023-24-Q2"}, May: always(all)},
		{Command: []string{"check"}, May: always(all)},
		{Command: []string{"keys"}, May: always(all)},
		{Command: []string{"version"}, May: always(all)},
		{Command: []string{"help"}, May: always(all)},

		{Command: []string{"import"}, Args: []string{"FOLDER"}, Writes: true, Here: true, May: [7]string{"a", "a", "a", "a", "a", "a", ""}},
		{Command: []string{"import"}, Why: []string{"tried only"}, Args: []string{"FOLDER", "--dry-run"}, Here: true,
			May: [7]string{"a", "a", "a", "a", "a", "a", ""}},
		{Command: []string{"backup"}, Args: []string{"NEW"}, Writes: true, Here: true, May: always("a")},
		{Command: []string{"verify"}, Args: []string{"NEW"}, Here: true, Code: 2, May: always("")},    // opens no database: no --db
		{Command: []string{"restore"}, Args: []string{"NEW"}, Here: true, CodeAs: 2, May: always("")}, // not while the file is open, as here
		{Command: []string{"officer", "list"}, Here: true, May: always(here)},
		{Command: []string{"officer", "key", "list"}, Here: true, May: always(here)},
		{Command: []string{"officer", "key", "add"}, Args: []string{"ann", "-"}, In: key, Writes: true, Here: true, May: always("a")},
		{Command: []string{"officer", "key", "remove"}, Args: []string{kept}, Writes: true, Here: true, May: always("a")},
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

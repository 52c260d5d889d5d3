package ppb

import (
	"fmt"
	"strings"
	"unicode"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb/wording"
)

// Words say who approved a change and why: "approved by the Executive Board on 2 November 2023: demand grew".
func (a Approval) Words() string {
	var b strings.Builder
	if a.By != "" {
		b.WriteString("approved by " + a.By)
		if !a.On.IsZero() {
			b.WriteString(" on " + wording.Date(a.On))
		}
	}
	out := b.String()
	if a.Error {
		out = wording.Joined("an error put right", out)
	}
	if out != "" && a.Reason != "" {
		return out + ": " + a.Reason
	}
	return out + a.Reason
}

// or is a, or the other where nobody is named in a, which keeps its reason.
func (a Approval) or(other Approval) Approval {
	if a.By != "" {
		return a
	}
	if a.Reason != "" {
		other.Reason = a.Reason
	}
	other.Error = other.Error || a.Error
	return other
}

// CleanApproval is an approval as it is kept. problem is of the first text that cannot be, in a sentence.
func CleanApproval(a Approval) (_ Approval, problem *Problem) {
	name, long := CleanName("approver's name", a.By)
	if long != "" {
		return a, &Problem{"approved_by", long}
	}
	reason, long := CleanNote("reason", a.Reason)
	if long != "" {
		return a, &Problem{"reason", long}
	}
	a.By, a.Reason = name, clean.Line(reason)
	return a, nil
}

// Approvers says who cannot approve a change of an item: its officers.
type Approvers struct{ Officers []Officer }

// problem is what is wrong with an approval of what would change, nil where nothing is. day says that its day is needed too.
func (s Approvers) problem(a Approval, change string, day bool) *Problem {
	var lacks []string
	var first Field
	for _, need := range []struct {
		column Field
		asks   string
		empty  bool
	}{
		{"approved_by", "who approved that", a.By == ""}, {"approved_on", "on which day", day && a.On.IsZero()}, {"reason", "why", a.Reason == ""},
	} {
		if need.empty {
			if lacks = append(lacks, fmt.Sprintf("%s (%s)", need.asks, need.column)); first == "" {
				first = need.column
			}
		}
	}
	if len(lacks) > 0 {
		return &Problem{first, change + ": say " + wording.And(lacks)}
	}
	return s.independent(a.By, change)
}

// filled is a with what it lacks. It fails where now names another who approved it, or another day.
func (a Approval) filled(now Approval) (_ Approval, ok bool) {
	ok = a.By == "" || now.By == "" || a.By == now.By && (now.On.IsZero() || a.On == now.On)
	if a.By == "" && now.By != "" {
		a.By, a.On = now.By, now.On
	}
	if a.Reason == "" {
		a.Reason = now.Reason
	}
	return a, ok
}

// keptAsStated is said of a statement that files tell otherwise than it was made.
const keptAsStated = " was stated otherwise before, or somebody else approved it, and what was stated stays: leave that out"

// confirms is what is wrong with an approval that is given to what had none.
func (s Approvers) confirms(change string, was, now Approval) *Problem {
	if was.By != "" || now.By == "" {
		return nil
	}
	return s.independent(now.By, change)
}

// independent is a problem where an officer of the item is named as who approved it.
func (s Approvers) independent(by, change string) *Problem {
	said := wordsOf(by)
	for _, o := range s.Officers {
		if said == wordsOf(o.Login) || strings.Contains(said, wordsOf(o.Name)) {
			return &Problem{"approved_by", fmt.Sprintf("%s: %s is an officer of it and cannot approve that: name who did", change, o.Name)}
		}
	}
	return nil
}

// wordsOf are the words of a name in lower case, each between blanks.
func wordsOf(name string) string {
	between := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
	return " " + strings.Join(strings.FieldsFunc(strings.ToLower(name), between), " ") + " "
}

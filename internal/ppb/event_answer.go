package ppb

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb/wording"
)

// The actions by which a warning is answered, and an answer taken back.
const (
	AnswerCheckAction    = "answer_check"
	WithdrawAnswerAction = "withdraw_answer"
)

// answered says what such an event answered: "the base is the revised 11,420 (of: from 11,176 to 12,444 is a change of 11.3%, not 9%)".
func (e *Event) answered() string {
	var said, lapsed []string
	for _, c := range e.Changes {
		was, had := answerIn(c.Name, c.Was)
		is, _ := answerIn(c.Name, c.Is)
		switch {
		case !had:
		case c.Is != "":
			said = append(said, fmt.Sprintf("%s (of: %s)", trimStop(is.Why), is.Says))
		case e.Action == WithdrawAnswerAction && len(said) == 0:
			said = append(said, fmt.Sprintf("it was: %s (of: %s)", trimStop(was.Why), was.Says))
		default:
			lapsed = append(lapsed, was.Says)
		}
	}
	if len(lapsed) > 0 {
		said = append(said, "what had lapsed went: the answer to “"+strings.Join(lapsed, "”, “")+"”")
	}
	return wording.Joined(said...)
}

func trimStop(s string) string { return strings.TrimSuffix(s, ".") }

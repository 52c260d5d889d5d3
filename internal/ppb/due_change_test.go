package ppb

import (
	"strings"
	"testing"
)

// The first due date of a milestone needs nobody's approval, and keeps the one it is given: of nobody who is an officer of it.
func TestTheFirstDueDateKeepsWhoApprovedIt(t *testing.T) {
	due := Date{Year: 2024, Month: 3, Day: 31}
	on := Date{Year: 2023, Month: 10, Day: 3}
	who := Approvers{Officers: []Officer{{Login: "jbell", Name: "Jo Bell"}}}
	for _, c := range []struct {
		with    Approval
		want    []DueDate
		problem string
	}{
		{Approval{}, nil, ""},
		{Approval{Reason: "brought from the old system"}, nil, ""},
		{Approval{By: "the Board", On: on, Reason: "the bid was won"}, []DueDate{{Due: due, ApprovedBy: "the Board", ApprovedOn: on, Reason: "the bid was won"}}, ""},
		{Approval{By: "Jo Bell", On: on, Reason: "mine"}, []DueDate{{Due: due, ApprovedBy: "Jo Bell", ApprovedOn: on, Reason: "mine"}}, "cannot approve that"},
	} {
		was, now := Milestone{Key: "K1"}, Milestone{Key: "K1", Due: due}
		problems := RestateDue(&was, &now, c.with, who)
		if now.Due != due || len(now.Dues) != len(c.want) || len(c.want) > 0 && now.Dues[0] != c.want[0] {
			t.Errorf("%+v: %+v", c.with, now)
		}
		if len(problems) > 1 || len(problems) == 1 && !strings.Contains(problems[0].Text, c.problem) || (len(problems) == 0) != (c.problem == "") {
			t.Errorf("%+v: %+v", c.with, problems)
		}
	}
}

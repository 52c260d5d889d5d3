package ppb

import (
	"cmp"
	"fmt"

	"ppbtui/internal/ppb/wording"
)

// RestateDue gives now, a milestone as files or a person state it, the due dates that was had, with what is stated anew
// behind them, as RestateTargets does for targets. Where now has no statements, its due date is one.
func RestateDue(was, now *Milestone, with Approval, who Approvers) (problems []Problem) {
	held, stated := was.statedDues(), now.Dues
	if len(stated) == 0 {
		stated = []DueDate{{Due: now.Due}}
	}
	all, fresh, lost := restated(held, stated, func(a, b DueDate) bool { return a.Due == b.Due }, (*DueDate).fill)
	name := "the due date of " + now.Key
	if lost {
		problems = append(problems, Problem{"due", name + keptAsStated})
	}
	for _, i := range fresh {
		d := &all[i]
		approval := d.approval().or(with)
		if len(held) == 0 && i == 0 { // the first that is stated needs nobody; who stands for it all the same is kept
			if approval.By != "" {
				d.approve(approval)
			}
			if p := who.independent(approval.By, name+" would be "+dayOrNone(d.Due)); p != nil {
				problems = append(problems, *p)
			}
			continue
		}
		for j := range held {
			if held[j].Due == d.Due && held[j].approval() == approval {
				approval = Approval{}
			}
		}
		d.approve(approval)
		if p := who.problem(approval, fmt.Sprintf("%s is %s and would become %s", name, dayOrNone(all[i-1].Due), dayOrNone(d.Due)), true); p != nil {
			problems = append(problems, *p)
		}
	}
	for i, d := range held {
		if p := who.confirms(name+" would be confirmed", d.approval(), all[i].approval()); p != nil {
			problems = append(problems, *p)
		}
	}
	now.Due, now.Dues = all[len(all)-1].Due, all
	if len(all) == 1 && all[0] == (DueDate{Due: now.Due}) {
		now.Dues = nil
	}
	return problems
}

// statedDues are the due dates that a milestone has had; none where none was published.
func (m *Milestone) statedDues() []DueDate {
	if len(m.Dues) > 0 || m.Due.IsZero() {
		return m.Dues
	}
	return []DueDate{{Due: m.Due}}
}

func dayOrNone(d Date) string {
	if d.IsZero() {
		return "none"
	}
	return wording.Date(d)
}

func (d DueDate) approval() Approval {
	return Approval{d.ApprovedBy, d.ApprovedOn, d.Reason, d.Stated == StatedError}
}

func (d *DueDate) approve(a Approval) {
	d.ApprovedBy, d.ApprovedOn, d.Reason = a.By, a.On, a.Reason
	if a.Error {
		d.Stated = StatedError
	}
}

// fill is a held due date with what is said of it now.
func (d *DueDate) fill(now DueDate) bool {
	d.Stated = cmp.Or(d.Stated, now.Stated)
	a, ok := d.approval().filled(now.approval())
	d.ApprovedBy, d.ApprovedOn, d.Reason = a.By, a.On, a.Reason
	return ok
}

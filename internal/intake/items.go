package intake

import (
	"slices"

	"ppbtui/internal/ppb"
)

// milestoneRow is the row of a milestone.
type milestoneRow struct {
	row
	saysDue bool // its file has a column of due dates
}

func (r *reader) milestones(rows []row) {
	occupied := r.heldOther(ppb.MilestoneItem)
	for _, w := range rows {
		checkRef(w)
		key := r.counts.next(w, occupied)
		_, saysDue := w.cells["due"]
		if held := r.items.byKey[key]; held != nil && held.Milestone != nil {
			w.otherwise(milestoneCells(held))
		}
		r.out.Milestones = append(r.out.Milestones, ppb.Milestone{
			Key: key, Ref: w.get("ref"),
			Objective: r.objective(w), Title: w.get("title"), Source: w.get("source"), Due: w.date("due"),
		})
		r.retires(w, key, ppb.RetiredItem, ppb.ClosedAchieved, ppb.ClosedNotAchieved)
		r.milestoneRows = append(r.milestoneRows, milestoneRow{w, saysDue})
	}
}

// dueDates reads the statements of when milestones are due: of each the last is its due date.
func (r *reader) dueDates(rows []row) {
	place := map[string]int{}
	for i, m := range r.out.Milestones {
		place[m.Key] = i
	}
	ofFile := len(r.out.Milestones)
	for _, w := range rows {
		d := ppb.DueDate{Due: w.date("due"), ApprovedBy: w.get("approved_by"), ApprovedOn: w.date("approved_on"), Reason: w.get("reason"),
			Stated: w.stated(ppb.StatedError)}
		key, ok := r.itemKey(w)
		if !ok {
			continue
		}
		i, there := place[key]
		if held := r.items.byKey[key]; !there && held != nil && held.Milestone != nil {
			m := *held.Milestone
			m.Dues = nil
			i, there = len(r.out.Milestones), true
			place[key] = i
			r.out.Milestones = append(r.out.Milestones, m)
		}
		if !there {
			w.bad("ref", "is no milestone: only a milestone has a due date")
			continue
		}
		m := &r.out.Milestones[i]
		m.Dues = append(m.Dues, d)
		if i >= ofFile || !r.milestoneRows[i].saysDue {
			m.Due = d.Due
		}
	}
	for i, w := range r.milestoneRows {
		m := &r.out.Milestones[i]
		if n := len(m.Dues); n > 0 && m.Dues[n-1].Due != m.Due {
			w.bad("due", "is not the last day that due_dates.csv states for it: state the new one there, with who approved it and why")
		}
	}
}

func (r *reader) assignments(rows []row) {
	seen := map[[2]string]int{}
	officers := map[string]bool{}
	for _, o := range slices.Concat(r.held.Officers, r.out.Officers) {
		officers[o.Login] = true
	}
	unknown := func(w row, column string) bool {
		login := w.get(column)
		if login != "" && !officers[login] && !r.unread["officers.csv"] {
			w.bad(column, "there is no such officer: add them %s", r.first("officers.csv"))
		}
		return login != "" && !officers[login]
	}
	for _, w := range rows {
		key, ok := r.itemKey(w)
		login := w.get("login")
		if ok {
			w.otherwise(assignmentCells(r.items.byKey[key], login))
		}
		role := []string{ppb.Responsible, ppb.Contributor}[w.oneOf("role", ppb.Responsible, ppb.Contributor)]
		if w.get("for") != "" && role != ppb.Contributor {
			w.bad("for", "goes with a contributor only: leave it empty")
		}
		if unknown(w, "login") || unknown(w, "for") || !ok {
			continue
		}
		if at, twice := seen[[2]string{key, login}]; twice {
			w.bad("login", "stands twice for this item: first on line %d", at)
			continue
		}
		seen[[2]string{key, login}] = w.line
		r.out.Assignments = append(r.out.Assignments, ppb.Assignment{Key: key, Login: login, Role: role, For: w.get("for")})
	}
}

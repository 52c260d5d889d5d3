package intake

import (
	"slices"

	"ppbtui/internal/ppb"
)

func (r *reader) milestones(rows []row) {
	occupied := r.heldAs(false)
	for _, w := range rows {
		checkRef(w)
		r.out.Milestones = append(r.out.Milestones, ppb.Milestone{
			Key: r.counts.next(w.get("ref"), occupied), Ref: w.get("ref"),
			Objective: r.objective(w), Title: w.get("title"), Due: w.date("due"),
		})
	}
}

func (r *reader) assignments(rows []row) {
	seen := map[[2]string]int{}
	officers := map[string]bool{}
	for _, o := range slices.Concat(r.held.Officers, r.out.Officers) {
		officers[o.Login] = true
	}
	for _, w := range rows {
		key, ok := r.itemKey(w)
		login := w.get("login")
		known := officers[login]
		if !known && !r.unread["officers.csv"] {
			w.bad("login", "there is no such officer: add them to officers.csv")
		}
		role := []string{"responsible", "contributor"}[w.oneOf("role", "responsible", "contributor")]
		if !ok || !known {
			continue
		}
		if at, twice := seen[[2]string{key, login}]; twice {
			w.bad("login", "stands twice for this item: first on line %d", at)
			continue
		}
		seen[[2]string{key, login}] = w.line
		r.out.Assignments = append(r.out.Assignments, ppb.Assignment{Key: key, Login: login, Role: role})
	}
}

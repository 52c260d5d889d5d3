package plan

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/theme"
)

// moved is what came of moving something.
type moved struct {
	says string
	err  error
}

// beside is what stands before (by -1) or behind (by 1) the selected row among its own kind: items under the same objective,
// objectives under the same parent. ok is false where nothing does.
func (l *List) beside(by int) (other row, ok bool) {
	r, selected := l.selected()
	if !selected || r.gone != nil {
		return row{}, false
	}
	for i := l.rows.Find(r.key()) + by; i >= 0 && i < l.rows.Len(); i += by {
		if o := l.rows.At(i); r.besides(o) {
			return o, true
		}
	}
	return row{}, false
}

// besides reports whether two rows can change places.
func (r row) besides(o row) bool {
	switch {
	case r.objective != nil && o.objective != nil:
		return r.objective.Parent == o.objective.Parent
	case r.item != nil && o.item != nil:
		return r.item.Objective() == o.item.Objective() && thingOf(r.item) == thingOf(o.item)
	}
	return false
}

func (l *List) whyNotMove(by int) func() string {
	return func() string {
		if why := l.nothing(); why != "" {
			return why
		}
		if why := l.whyNotChange(); why != "" {
			return why
		}
		if _, ok := l.beside(by); !ok {
			return [2]string{"It is the first of its kind here already", "It is the last of its kind here already"}[(by+1)/2]
		}
		if l.busy {
			return "The last move is still being saved"
		}
		return ""
	}
}

// move has the selected row change places with the one beside it.
func (l *List) move(by int) func() tea.Cmd {
	return func() tea.Cmd {
		r, _ := l.selected()
		other, _ := l.beside(by)
		edit := ppb.PlanEdit{Act: ppb.PlanMove, Thing: ppb.ObjectiveOfPlan, Key: r.code()}
		if r.item != nil {
			edit.Thing = thingOf(r.item)
		}
		way := "before"
		if by > 0 {
			way, edit.After = "behind", other.code()
		} else {
			edit.Before = other.code()
		}
		l.busy = true
		env, store := l.env, l.store
		says := theme.Neutral(r.ref() + " stands " + way + " " + other.ref() + " now.")
		return func() tea.Msg {
			_, err := store.EditPlan(env.Ctx, env.Actor, env.Quarter, edit, false)
			return moved{says, err}
		}
	}
}

// code is how an edit names the row.
func (r row) code() string {
	if r.objective != nil {
		return r.objective.Code
	}
	return r.item.Key()
}

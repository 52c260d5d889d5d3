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

// beside is what stands before (by -1) or behind (by 1) the selected row among its own kind: items under the same objective or
// section, objectives and sections under the same parent. ok is false where nothing does.
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
	case r.section != nil && o.section != nil:
		return r.section.Parent == o.section.Parent
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
		edit := ppb.PlanEdit{Act: ppb.PlanMove, Thing: r.thing(), Key: r.code()}
		way := "before"
		if by > 0 {
			way, edit.After = "behind", other.code()
		} else {
			edit.Before = other.code()
		}
		return l.moves(edit, r.ref()+" stands "+way+" "+other.ref()+" now.")
	}
}

// moves does a move, and says what it did.
func (l *List) moves(edit ppb.PlanEdit, says string) tea.Cmd {
	l.busy = true
	env, store := l.env, l.store
	return func() tea.Msg {
		_, err := store.EditPlan(env.Ctx, env.Actor, env.Quarter, edit, false)
		return moved{theme.Neutral(says), err}
	}
}

// whyNotIn is why the selected section cannot stand under the one before it.
func (l *List) whyNotIn() string {
	if why := l.whyNotSection(); why != "" {
		return why
	}
	if _, ok := l.beside(-1); !ok {
		return "No section stands before it here that it could stand under"
	}
	return ""
}

// in has the selected section stand under the one before it, behind those that stand there.
func (l *List) in() tea.Cmd {
	r, _ := l.selected()
	over, _ := l.beside(-1)
	edit := ppb.PlanEdit{Act: ppb.PlanMove, Thing: ppb.SectionOfPlan, Key: r.code(), Cells: map[string]string{"parent": over.code()}}
	for _, s := range l.book.Sections {
		if s.Parent == over.code() {
			edit.After = s.Code
		}
	}
	return l.moves(edit, r.ref()+" stands under "+over.ref()+" now.")
}

// whyNotOut is why the selected section cannot stand beside the one that it stands under.
func (l *List) whyNotOut() string {
	if why := l.whyNotSection(); why != "" {
		return why
	}
	if r, _ := l.selected(); r.section.Parent == "" {
		return theme.Neutral(r.section.Code) + " stands under no other section"
	}
	return ""
}

// out has the selected section stand behind the one that it stands under.
func (l *List) out() tea.Cmd {
	r, _ := l.selected()
	over, _ := ppb.SectionOf(l.book.Sections, r.section.Parent)
	edit := ppb.PlanEdit{
		Act: ppb.PlanMove, Thing: ppb.SectionOfPlan, Key: r.code(), Cells: map[string]string{"parent": over.Parent}, After: over.Code,
	}
	return l.moves(edit, r.ref()+" stands behind "+over.Code+" now, and no longer under it.")
}

// whyNotSection is why no section is moved now.
func (l *List) whyNotSection() string {
	if r, ok := l.selected(); !ok || r.section == nil {
		return "No section is selected"
	}
	if l.busy {
		return "The last move is still being saved"
	}
	return l.whyNotChange()
}

// code is how an edit names the row.
func (r row) code() string {
	switch {
	case r.section != nil:
		return r.section.Code
	case r.objective != nil:
		return r.objective.Code
	}
	return r.item.Key()
}

// thing is which kind of thing the row is.
func (r row) thing() ppb.PlanThing {
	switch {
	case r.section != nil:
		return ppb.SectionOfPlan
	case r.objective != nil:
		return ppb.ObjectiveOfPlan
	}
	return thingOf(r.item)
}

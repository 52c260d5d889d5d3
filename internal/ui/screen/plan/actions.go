package plan

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/plan/change"
	"ppbtui/internal/ui/theme"
)

// Actions are what can be done here. What changes the plan stays listed for those who may not, and says why.
func (l *List) Actions() []ui.Action {
	acts := []ui.Action{
		{Name: "open", Binding: ui.Bind("All that the plan says of the selected item", "enter"), Short: "Open", Why: l.nothing, Do: l.openSelected},
		l.page.FindAction("Find an item by its ref, words of its title or an officer's name, as you type"),
	}
	if back, ok := l.page.ShowAllAction("Show all of the plan again"); ok {
		acts = append(acts, back)
	}
	form := func(name, does, short, also string, why func() string, subject func() change.Subject, keys ...string) {
		acts = append(acts, ui.Action{Name: name, Binding: ui.Bind(does, keys...), Short: l.whileOpen(short), Also: also, Why: why, Do: func() tea.Cmd {
			l.page.DoneFinding()
			return l.open(subject())
		}})
	}
	form("edit", "Change what the plan says of the selected item, objective or section", "Change", "edit title definition tolerance", l.whyNotEdit, l.editSelected, "e")
	form("target", "State a target of the selected measure, or a new due date of the milestone", "Target", "re-date due confirm", l.whyNotState, l.stateSelected, "t")
	form("add-measure", "Add a measure to the plan", "Add", "new", l.whyNotChange, func() change.Subject { return l.addItem(ppb.MeasureOfPlan) }, "a")
	form("add-milestone", "Add a milestone to the plan", "", "new", l.whyNotChange, func() change.Subject { return l.addItem(ppb.MilestoneOfPlan) }, "m")
	form("add-objective", "Add an objective to the plan", "", "new", l.whyNotChange, l.addObjective)
	form("add-text", "Add a text or a paragraph to the plan", "", "new", l.whyNotAddTo(ppb.TextItem), func() change.Subject { return l.addItem(ppb.TextOfPlan) }, "p")
	form("add-table", "Add a table to the plan", "", "new grid", l.whyNotAddTo(ppb.GridItem), func() change.Subject { return l.addItem(ppb.GridOfPlan) }, "v")
	form("add-section", "Add a section to the report", "", "new heading", l.whyNotChange, l.addSection, "n")
	form("retire", "Have the selected item leave the report, from a quarter on, or take out the section or objective", "", "remove delete close", l.whyNotRetire, l.retireSelected, "r")
	form("restore", "Bring the selected item back into the report", "", "retired undo", l.whyNotRestore, l.restoreSelected, "b")
	form("edit-plan", "Change the rules of the whole plan: title, tolerance, scheme, share", "", "council", l.whyNotChange, l.setPlan, "w")
	acts = append(acts,
		ui.Action{Name: "move-up", Binding: ui.Bind("Move the selected item, objective or section one place up in the report", "<"), Also: "order before", Why: l.whyNotMove(-1), Do: l.move(-1)},
		ui.Action{Name: "move-down", Binding: ui.Bind("Move the selected item, objective or section one place down in the report", ">"), Also: "order after", Why: l.whyNotMove(1), Do: l.move(1)},
		ui.Action{Name: "move-in", Binding: ui.Bind("Have the selected section stand under the one before it", ")"), Also: "indent below parent", Why: l.whyNotIn, Do: l.in},
		ui.Action{Name: "move-out", Binding: ui.Bind("Have the selected section stand behind the one that it stands under", "("), Also: "outdent top parent", Why: l.whyNotOut, Do: l.out},
		ui.Action{Name: "entry", Binding: ui.Bind("The entry of the selected item", "o"), Why: l.noItem, Do: l.goTo(ui.PageEntry)},
		ui.Action{Name: "series", Binding: ui.Bind("The selected item from quarter to quarter", "s"), Also: "series trend quarters chart", Why: l.noItem, Do: l.goTo(ui.PageSeries)},
		ui.Action{Name: "history", Binding: ui.Bind("History of the selected item", "h"), Why: l.noItem, Do: l.goTo(ui.PageHistory)},
	)
	return append(append(acts, l.page.ChipActions()...), l.page.Moves()...)
}

func (l *List) nothing() string {
	r, ok := l.selected()
	switch {
	case !ok:
		return "No item is selected"
	case r.gone != nil:
		return theme.Neutral(r.gone.Ref) + " is in the report no longer: " + l.env.Key("b", "restore") + " brings it back"
	}
	return ""
}

func (l *List) noItem() string {
	if why := l.nothing(); why != "" || l.item() != nil {
		return why
	}
	if r, _ := l.selected(); r.section != nil {
		return "A section is selected: go to an item"
	}
	return "An objective is selected: go to an item of it"
}

// openSelected shows an item, and of an objective or a section its form where that can be changed.
func (l *List) openSelected() tea.Cmd {
	l.page.DoneFinding()
	r, _ := l.selected()
	if r.item != nil {
		return ui.Send(ui.Open{Page: ui.PagePlanItem, Key: r.item.Key()})
	}
	if why := l.whyNotChange(); why != "" {
		return ui.Send(ui.Say{Text: ui.AsSentence(why)})
	}
	return l.open(l.editSelected())
}

func (l *List) goTo(p ui.Page) func() tea.Cmd {
	return func() tea.Cmd {
		l.page.DoneFinding()
		return ui.Send(ui.Open{Page: p, Key: l.item().Key()})
	}
}

func (l *List) whyNotEdit() string {
	if why := l.nothing(); why != "" {
		return why
	}
	return l.whyNotChange()
}

func (l *List) editSelected() change.Subject {
	r, _ := l.selected()
	switch {
	case r.section != nil:
		return l.setSection(r.section)
	case r.objective != nil:
		return l.setObjective(r.objective)
	}
	return l.setItem(r.item)
}

func (l *List) whyNotState() string {
	if why := l.noItem(); why != "" {
		return why
	}
	if it := l.item(); !it.Rated() {
		return theme.Neutral(it.Ref()) + " is a " + it.Kind().String() + " and has neither a target nor a due date"
	}
	return l.whyNotChange()
}

func (l *List) stateSelected() change.Subject {
	if l.item().Milestone != nil {
		return l.setDue(l.item())
	}
	return l.stateTarget(l.item())
}

// whyNotAddTo is why no item of a kind is added: the report has no section for it.
func (l *List) whyNotAddTo(kind ppb.ItemKind) func() string {
	return func() string {
		if why := l.whyNotChange(); why != "" {
			return why
		}
		if !slices.ContainsFunc(l.book.Sections, func(s ppb.Section) bool { return s.Kind.Takes(kind) }) {
			return "The report has no section that holds a " + kind.String() + " yet: " + l.env.Key("n", "add-section") + " adds one"
		}
		return ""
	}
}

func (l *List) whyNotRetire() string {
	why := l.nothing()
	if why == "" {
		why = l.whyNotChange()
	}
	if r, ok := l.selected(); why == "" && ok && r.item == nil {
		why = theme.Neutral(ppb.Kept(l.book, r.code()))
	}
	return why
}

func (l *List) retireSelected() change.Subject {
	r, _ := l.selected()
	if r.item == nil {
		return l.remove(r)
	}
	return l.retire(r.item)
}

func (l *List) whyNotRestore() string {
	r, ok := l.selected()
	if !ok || r.leaves() == "" {
		return "Nothing is selected that leaves or has left the report"
	}
	return l.whyNotChange()
}

func (l *List) restoreSelected() change.Subject {
	r, _ := l.selected()
	if r.gone != nil {
		return l.restore(r.gone.Key, r.gone.Ref, r.gone.Title, r.gone.Retirement)
	}
	return l.restore(r.item.Key(), r.item.Ref(), l.book.TitleOf(r.item), r.item.Retires)
}

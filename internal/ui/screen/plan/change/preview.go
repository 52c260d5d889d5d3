package change

import (
	"reflect"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/diff"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// preview shows what saving would do. Nothing is saved before its own key is pressed.
type preview struct {
	form    *Form
	edit    ppb.PlanEdit
	changes ppb.Changes
	scroll  sheet.Window
	busy    bool
	again   bool // what would change is something else than what was shown first
}

// The answers of saving.
type (
	saved     struct{}
	otherwise struct{ changes ppb.Changes }
	refused   struct{ msg any } // for the form
)

func (p *preview) Init() tea.Cmd { return nil }

// Update takes what came of saving. What the form has to say is said there, with everything that was typed.
func (p *preview) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case otherwise:
		p.busy, p.again, p.changes = false, true, msg.changes
	case refused:
		p.busy = false
		return ui.Send(ui.Back{Result: msg.msg})
	case saved:
		return tea.Batch(ui.Send(ui.Changed{}), ui.Send(ui.Say{Text: p.said()}), ui.Send(ui.Back{Result: Saved{p.edit}}))
	}
	return nil
}

// said is what was done, in a sentence.
func (p *preview) said() string {
	s := "Saved for " + p.form.env.Quarter.Label() + "."
	if n := len(p.changes.Reread); n > 0 {
		s += " " + wording.Capital(wording.Count(n, "item")) + " " + [2]string{"reads", "read"}[min(n-1, 1)] + " differently now."
	}
	return s
}

// save looks whether the plan and what would change are still as they were shown, and saves.
func (p *preview) save() tea.Cmd {
	p.busy = true
	f, edit, shown := p.form, p.edit, p.changes
	env, store, fields, was := f.env, f.store, f.subject.Fields, f.fields
	return func() tea.Msg {
		now, err := fields(env.Ctx)
		if err == nil && !same(was, now) {
			return refused{read{fields: now}}
		}
		var changes ppb.Changes
		if err == nil {
			changes, err = store.EditPlan(env.Ctx, env.Actor, env.Quarter, edit, true)
		}
		if err == nil && !reflect.DeepEqual(changes, shown) {
			return otherwise{changes}
		}
		if err == nil {
			_, err = store.EditPlan(env.Ctx, env.Actor, env.Quarter, edit, false)
		}
		if err != nil {
			return refused{checked{edit: edit, err: err}}
		}
		return saved{}
	}
}

// Title says that nothing is saved yet.
func (p *preview) Title() string { return p.form.subject.Title + ": what would change" }

// Status says what saves.
func (p *preview) Status() string {
	switch {
	case p.busy:
		return "Saving."
	case p.again:
		return "Not saved: something changed meanwhile, and this is what would change now. F9 saves it."
	}
	return "Nothing is saved yet. F9 saves it; Esc goes back to what is typed."
}

// Actions save, or go back to the form.
func (p *preview) Actions() []ui.Action {
	return append([]ui.Action{
		{Name: "save-plan", Binding: ui.Bind("Save the change as it is shown here", "f9", "ctrl+t"), Short: "Save it", Also: "yes confirm", Do: p.save, Why: func() string {
			if p.busy {
				return "It is being saved"
			}
			return ""
		}},
		{Name: "unsaved", Binding: ui.Bind("Say what is saved of this page", "ctrl+s"), Do: func() tea.Cmd {
			return ui.Send(ui.Say{Text: "Nothing of this is saved yet: F9 saves it."})
		}},
	}, ui.Moves(&p.scroll, nil)...)
}

// View draws what shows of it.
func (p *preview) View(w, h int) ui.Frame {
	f := p.scroll.View(p.text(w), h)
	f.More = p.scroll.More()
	return f
}

func (p *preview) text(w int) *sheet.Sheet {
	s := sheet.New(p.form.env.Theme, w)
	s.Para("This is for " + p.form.env.Quarter.Label() + ", " + p.form.env.Quarter.Months() + ".")
	p.cells(s)
	if a := p.edit.Approval; a != (ppb.Approval{}) {
		s.Section("Who stands for it", "")
		p.approval(s, a)
	}
	count := ""
	if n := len(p.changes.Reread); n > 0 {
		count = wording.Count(n, "item")
	}
	s.Section("What would read differently", count)
	for _, r := range p.changes.Reread {
		s.Hang("- ", p.rereading(r))
	}
	if len(p.changes.Reread) == 0 {
		s.Para("No item that is submitted or accepted reads differently.")
	}
	return s
}

// cells are what is another, box by box.
func (p *preview) cells(s *sheet.Sheet) {
	s.Section("What is changed", "")
	before := s.Len()
	for _, pf := range p.form.fields {
		is, set := p.edit.Cells[pf.Name]
		if p.edit.Cells == nil {
			is, set = p.form.value(pf.Name), p.form.stands(pf.Name)
		}
		if !set || is == "" && pf.Text == "" {
			continue
		}
		p.cell(s, pf, is)
	}
	for _, l := range p.changes.Lines {
		if l.Kind == "keep" && l.Why != "" {
			s.Para(wording.Sentence(theme.Neutral(l.What + " stays as it is: " + l.Why)))
		}
	}
	if s.Len() == before {
		s.Para(wording.Sentence(theme.Neutral(p.form.subject.Title)))
	}
}

func (p *preview) cell(s *sheet.Sheet, pf ppb.PlanField, is string) {
	label := wording.Capital(pf.Label)
	is, was := theme.NeutralBlock(is), theme.NeutralBlock(pf.Text)
	switch {
	case is == was:
		s.Pair(label, one(is))
	case pf.Long && is != "" && was != "":
		s.Para(label + ":")
		s.AddIn(diff.Render(p.form.env.Theme, diff.Words(was, is), s.Width()-2, diff.Context)...)
	case was == "" && pf.List:
		s.Para(label + ":")
		for line := range strings.SplitSeq(is, "\n") {
			s.Hang("  ", line)
		}
	case was == "":
		s.Pair(label, one(is))
	case is == "":
		s.Pair(label, p.becomes(one(was), "nothing"))
	default:
		s.Pair(label, p.becomes(one(was), one(is)))
	}
}

// becomes is what was with what is in its place.
func (p *preview) becomes(was, is string) string {
	if p.form.env.Theme.Spoken() {
		return "from " + was + " to " + is
	}
	return was + " -> " + is
}

// one is a cell on one line, a choice in words.
func one(t string) string {
	if !strings.Contains(t, " ") {
		t = strings.ReplaceAll(t, "_", " ")
	}
	return strings.Join(strings.Fields(t), " ")
}

func (p *preview) approval(s *sheet.Sheet, a ppb.Approval) {
	s.Pair("Approved by", theme.Neutral(a.By))
	if !a.On.IsZero() {
		s.Pair("On", wording.Date(a.On))
	}
	s.Pair("Reason", theme.Neutral(a.Reason))
	if a.Error {
		s.Pair("It is", "an error put right")
	}
}

// rereading says of one item what it reads as now and would then, and what follows.
func (p *preview) rereading(r ppb.Rereading) string {
	name := theme.Neutral(r.Key)
	if r.Quarter != p.form.env.Quarter {
		name += " in " + r.Quarter.Label()
	}
	then := "it is marked as changed, and its officers and the lead see why"
	if r.State == ppb.Accepted {
		then = "it will have to be accepted again"
	}
	return name + ": " + wording.Lower(r.State.Label()) + ", " + theme.Neutral(p.becomes(r.Was, r.Is)) + "; " + then + "."
}

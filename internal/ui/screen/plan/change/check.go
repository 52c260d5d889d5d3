package change

import (
	"cmp"
	"errors"
	"reflect"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// edit is the act of plan upkeep that the boxes say; wrong is what keeps them from saying one.
func (f *Form) edit() (e ppb.PlanEdit, wrong *ppb.Problem) {
	e = f.subject.Edit
	on, problem := ppb.ParseDay(f.value(boxOn), ppb.Date{}, rag.DateOf(f.env.Clock()).AddDays(-364))
	if problem != "" && f.wantsApproval() {
		return e, &ppb.Problem{Field: boxOn, Text: problem}
	}
	e.Approval = ppb.Approval{Reason: f.value(boxReason), Error: f.value(boxError) != ""}
	if f.wantsApproval() {
		e.Approval.By, e.Approval.On = f.value(boxBy), on
	}
	if !f.subject.Cellless {
		e.Cells = map[string]string{}
	}
	for _, pf := range f.fields {
		if e.Cells != nil && f.stands(pf.Name) && (f.subject.Whole || f.changed(pf)) {
			e.Cells[pf.Name] = f.value(pf.Name)
		}
	}
	if f.subject.Fill == nil {
		return e, nil
	}
	return e, f.subject.Fill(&e, func(name string) string { pf, _ := f.held(name); return pf.Text }, f.value)
}

func (f *Form) whyNotCheck() string {
	switch {
	case f.form == nil:
		return "What the plan holds is still being read"
	case f.busy:
		return "It is being checked"
	case !f.dirty() && !f.subject.Ready:
		return "Nothing is changed yet: type what is to be another"
	}
	return ""
}

// check asks the store what the change would do, without doing it.
func (f *Form) check() tea.Cmd {
	f.problems, f.notice = map[string]string{}, ""
	edit, wrong := f.edit()
	if wrong != nil {
		return f.refuse([]ppb.Problem{*wrong})
	}
	f.busy = true
	env, store, fields, was := f.env, f.store, f.subject.Fields, f.fields
	return func() tea.Msg {
		now, err := fields(env.Ctx)
		switch {
		case err != nil:
			return checked{edit: edit, err: err}
		case !same(was, now):
			return read{fields: now}
		}
		changes, err := store.EditPlan(env.Ctx, env.Actor, env.Quarter, edit, true)
		return checked{edit, changes, err}
	}
}

// checked shows what would change, or what is wrong at its box.
func (f *Form) checked(msg checked) tea.Cmd {
	if refused, ok := errors.AsType[*ppb.RefusedError](msg.err); ok {
		return f.refuse(refused.Reasons)
	}
	if msg.err != nil {
		return ui.Send(ui.Failed{Err: msg.err})
	}
	return ui.Send(ui.Push{Screen: &preview{form: f, edit: msg.edit, changes: msg.changes}})
}

// refuse says what is wrong at the boxes that it is about and goes to the first of them. What is about none is said in the
// status line, and what is wrong with a row of choices, too: many of them leave no line for it in a low window.
func (f *Form) refuse(problems []ppb.Problem) tea.Cmd {
	var say string
	first := ""
	for _, p := range problems {
		name, text := string(p.Field), wording.Sentence(theme.Neutral(p.Text))
		if name == boxBy || name == boxOn {
			f.asked = true
		}
		if f.form.Box(name) == nil || name != boxReason && name != boxBy && name != boxOn && !f.stands(name) {
			say = wording.Joined(say, text)
			continue
		}
		if f.problems[name] == "" {
			f.problems[name] = text
		}
		if first == "" {
			first = name
		}
	}
	if first != "" {
		f.form.GoTo(first)
		if _, row := f.form.Box(first).Field.(*form.Choice); row {
			say = cmp.Or(say, f.problems[first])
		}
	}
	if f.env.Theme.Spoken() {
		return f.sayProblems(say)
	}
	if say == "" {
		return nil
	}
	return ui.Send(ui.Say{Text: wording.Sentence(say)})
}

// sayProblems says what is wrong with each box, behind what is wrong besides: who hears the form sees no box.
func (f *Form) sayProblems(besides string) tea.Cmd {
	var out []string
	if besides != "" {
		out = append(out, wording.Sentence(besides))
	}
	for _, b := range f.form.Boxes() {
		if wrong := f.problems[b.Name]; wrong != "" && !strings.Contains(besides, wrong) {
			out = append(out, b.Label+": "+wrong)
		}
	}
	return ui.Send(ui.Say{Text: strings.Join(out, " ")})
}

// same reports whether the plan holds the same as it did.
func same(was, now []ppb.PlanField) bool { return reflect.DeepEqual(was, now) }

// reread takes in what the plan holds now. A box that nobody typed in follows; one that was is left as it is, with a word
// of what stands in the plan now, and the next check goes on from there.
func (f *Form) reread(msg read) tea.Cmd {
	switch {
	case msg.err != nil && f.form == nil:
		f.err = msg.err
		return nil
	case msg.err != nil:
		return ui.Send(ui.Failed{Err: msg.err})
	case f.form == nil:
		f.err = nil
		f.build(msg.fields)
		return nil
	case same(f.fields, msg.fields):
		return nil
	}
	first := ""
	for _, now := range msg.fields {
		was, had := f.held(now.Name)
		b := f.form.Box(now.Name)
		if !had || b == nil || was.Text == now.Text {
			continue
		}
		if !f.changed(was) {
			b.Put(now.Text)
			continue
		}
		if f.value(now.Name) == now.Text {
			continue // both typed the same
		}
		f.problems[now.Name] = "Somebody else changed this meanwhile: it was " + quoted(was.Text) + " and is " + quoted(now.Text) +
			" now. What you typed is still here: F9 again takes yours."
		if first == "" {
			first = now.Name
		}
	}
	f.fields = msg.fields
	if first != "" {
		f.form.GoTo(first)
		if f.env.Theme.Spoken() {
			return f.sayProblems("")
		}
		return nil
	}
	f.notice = "Somebody else changed the plan meanwhile: the boxes say what it holds now, with what you typed. F9 checks it."
	return nil
}

// quoted is a text of the plan in a sentence.
func quoted(t string) string {
	if t == "" {
		return "empty"
	}
	return `"` + theme.Neutral(t) + `"`
}

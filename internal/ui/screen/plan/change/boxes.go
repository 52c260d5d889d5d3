package change

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
)

// The boxes about who stands for a change, named as the columns of the files.
const (
	boxBy     = "approved_by"
	boxOn     = "approved_on"
	boxReason = "reason"
	boxError  = "error"
)

// The sections of the form.
const (
	whatIsChanged = iota
	whoStandsForIt
)

const (
	mostChoices = 12 // more are typed
	longest     = 4000
	lineLongest = 500
)

// build makes the boxes of what is held, and those about who stands for it.
func (f *Form) build(fields []ppb.PlanField) {
	f.fields = fields
	boxes := make([]*form.Box, 0, len(fields)+4)
	for _, pf := range fields {
		boxes = append(boxes, f.box(pf))
	}
	f.form = form.New(f.env.Clock, f.env.Theme, append(boxes, f.approvalBoxes()...)...)
	f.form.Step(1) // to the first that stands
}

// box is the box of one column.
func (f *Form) box(pf ppb.PlanField) *form.Box {
	b := &form.Box{Name: pf.Name, Label: wording.Capital(pf.Label)}
	b.Problem = func() string { return f.problems[pf.Name] }
	b.Hint = func() string { return pf.Help }
	if pf.Long && !f.env.Theme.Spoken() {
		b.Hint = nil
	}
	if f.subject.Shows != nil {
		b.Shown = func() bool { return f.subject.Shows(pf.Name, f.value) }
	}
	switch {
	case len(pf.Choices) > 0 && len(pf.Choices) <= mostChoices:
		b.Field = form.NewRadio(f.env.Theme, choices(pf), labels(pf))
	case pf.Long:
		b.Field, b.Lines = form.NewText(longest), 4
	default:
		b.Field = form.NewLine(field.Options{Max: lineLongest})
	}
	b.SetValue(pf.Text)
	return b
}

// choices are what a column can hold, nothing first where it may be left empty.
func choices(pf ppb.PlanField) []string {
	if pf.Empty != "" {
		return append([]string{""}, pf.Choices...)
	}
	return pf.Choices
}

// labels are the choices in words.
func labels(pf ppb.PlanField) []string {
	var out []string
	for _, c := range choices(pf) {
		if c == "" {
			out = append(out, pf.Empty)
		} else {
			out = append(out, strings.ReplaceAll(c, "_", " "))
		}
	}
	return out
}

// approvalBoxes ask who approved it, when and why.
func (f *Form) approvalBoxes() []*form.Box {
	line := func(name, label, hint string) *form.Box {
		b := &form.Box{Name: name, Label: label, Section: whoStandsForIt, Field: form.NewLine(field.Options{Max: lineLongest})}
		b.Hint = func() string { return hint }
		b.Problem = func() string { return f.problems[name] }
		return b
	}
	by := line(boxBy, "Approved by", "a board or a person, but no officer of it")
	on := line(boxOn, "On", "the day: "+wording.ShortDate(rag.DateOf(f.env.Clock())))
	by.Shown, on.Shown = f.wantsApproval, f.wantsApproval
	reason := line(boxReason, "Reason", "why, as it is to be read later")
	kind := &form.Box{
		Name: boxError, Label: "It is", Section: whoStandsForIt,
		Field: form.NewRadio(f.env.Theme, []string{"", "yes"}, []string{"a change", "an error put right"}),
		Shown: func() bool { return f.subject.Statement },
	}
	return []*form.Box{by, on, reason, kind}
}

// wantsApproval reports whether who approved it is asked: what rates would be another.
func (f *Form) wantsApproval() bool {
	return f.asked || f.subject.Approved || slices.ContainsFunc(f.fields, func(pf ppb.PlanField) bool {
		return pf.Rates && f.changed(pf)
	})
}

// value is what a box holds; an empty text where there is none.
func (f *Form) value(name string) string {
	if f.form == nil {
		return ""
	}
	b := f.form.Box(name)
	if b == nil {
		return ""
	}
	return strings.TrimSpace(b.Value())
}

// changed reports whether a box holds something else than the plan.
func (f *Form) changed(pf ppb.PlanField) bool {
	return f.stands(pf.Name) && f.value(pf.Name) != strings.TrimSpace(pf.Text)
}

// stands reports whether there is a box for a column as the others are filled.
func (f *Form) stands(name string) bool {
	return f.subject.Shows == nil || f.subject.Shows(name, f.value)
}

// dirty reports whether anything is typed.
func (f *Form) dirty() bool {
	if f.form == nil {
		return false
	}
	for _, name := range []string{boxBy, boxOn, boxReason, boxError} {
		if f.value(name) != "" {
			return true
		}
	}
	return slices.ContainsFunc(f.fields, f.changed)
}

// held is what the plan holds in a column, as last read.
func (f *Form) held(name string) (ppb.PlanField, bool) {
	i := slices.IndexFunc(f.fields, func(pf ppb.PlanField) bool { return pf.Name == name })
	if i < 0 {
		return ppb.PlanField{}, false
	}
	return f.fields[i], true
}

// help is what goes into a box, as a sentence.
func (f *Form) help(name string) string {
	pf, ok := f.held(name)
	switch {
	case name == boxBy:
		return "Who approved it: a board or a person, but no officer of it."
	case name == boxReason:
		return "Why it is changed: the history, and the report where it lists changes, say it."
	case !ok || pf.Help == "":
		return ""
	}
	return wording.Sentence(pf.Help)
}

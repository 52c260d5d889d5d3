package export

import (
	"fmt"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// replaceIt is the answer that takes the place of what is there.
const replaceIt = "replace"

// names are the editions as values and labels of a field.
func names(editions []export.Edition) (values, labels []string) {
	for _, e := range editions {
		values = append(values, fmt.Sprintf("%s.%d", e.Quarter, e.Revision))
		labels = append(labels, theme.Neutral(e.Label()))
	}
	return values, labels
}

// makeForm makes the boxes. Where the person does not name the file, what they keep is replaced without a question.
func (s *Screen) makeForm(values, labels []string) {
	th := s.env.Theme
	s.edition = form.NewPick(th, values, labels)
	var formats []string
	for _, f := range export.Formats() {
		formats = append(formats, f.Name)
	}
	s.format = form.NewPick(th, formats, formats)
	s.formats = "The formats are " + wording.And(formats) + "."
	var editions []string
	for _, as := range readable(s.env.Actor) {
		editions = append(editions, string(as))
	}
	s.audience = form.NewRadio(th, editions, editions)
	s.audience.SetValue(editions[0])
	s.name = form.NewLine(field.Options{Max: 300, Exact: true})
	s.replace = form.NewRadio(th, []string{"", replaceIt}, []string{"keep it", "replace it"})
	boxes := []*form.Box{{Name: "edition", Label: "Quarter", Field: s.edition}, {Name: "format", Label: "Format", Field: s.format}}
	if len(editions) > 1 {
		boxes = append(boxes, &form.Box{Name: "for", Label: "Edition", Field: s.audience, Shown: func() bool { return s.format.Value() != export.Plan }})
	}
	if s.env.Exports.Named() {
		boxes = append(boxes, ask.Line("name", "File", "", s.name, nil), &form.Box{
			Name: "replace", Label: "Is there", Field: s.replace, Asked: true, Shown: func() bool { return s.seen.found.Is && s.last == nil },
		})
	}
	s.form = form.New(s.env.Clock, th, boxes...)
	s.form.First()
}

// chosen is the edition that is chosen.
func (s *Screen) chosen() export.Edition { return s.editions[s.edition.Offset()] }

func (s *Screen) ask() export.Ask {
	e := s.chosen()
	ask := export.Ask{Quarter: e.Quarter, Revision: e.Revision, Format: s.format.Value(), For: ppb.Audience(s.audience.Value())}
	if ask.Format == export.Plan {
		ask.For = "" // it has none
	}
	return ask
}

// target is the name that it is written under.
func (s *Screen) target() string {
	if s.env.Exports.Named() {
		return s.name.Value()
	}
	return s.env.Exports.Name(s.ask())
}

// offered is the name that is offered for what is asked.
func (s *Screen) offered() string { return s.env.Exports.Name(s.ask()) }

// offerName puts the name that is offered now in the place of the one that was, unless another was typed.
func (s *Screen) offerName(was string) {
	if s.name.Value() == was && s.offered() != was {
		s.name.SetValue(s.offered())
	}
}

// whyNot says why it cannot be written as the boxes are.
func (s *Screen) whyNot() string {
	switch {
	case s.env.Exports == nil:
		return ui.WhyNoExport(s.env)
	case s.failed != nil:
		return ui.Sentence(s.failed)
	case s.editions == nil:
		return "The quarters are being read."
	case s.form == nil:
		return "There is no quarter that you may export."
	case s.last != nil:
		return "It is written. Choose another quarter, format or name to write more."
	}
	if s.format.Value() == export.Plan {
		if err := ppb.Permit(s.env.Actor, ppb.ActRead, nil); err != nil {
			return ui.Sentence(err)
		}
	}
	return s.whyNotThere()
}

// whyNotThere says why it cannot be written under its name.
func (s *Screen) whyNotThere() string {
	switch {
	case s.target() == "":
		return "Type a name for the file."
	case s.seen.err != nil:
		return ui.Sentence(s.seen.err)
	case s.seen.name == "":
		return "What stands under this name is being looked at."
	case s.seen.found.Is && s.env.Exports.Named() && s.replace.Value() != replaceIt && s.ask().InFolder(s.target()):
		return "There are files in this folder already: type another name, or choose to replace those of the same names."
	case s.seen.found.Is && s.env.Exports.Named() && s.replace.Value() != replaceIt:
		return "It is there already: type another name, or choose to replace it."
	}
	return ""
}

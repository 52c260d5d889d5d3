package view

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// roomForMore is how many lines of commentary must be left for the less-used boxes to stand open unasked.
const roomForMore = 7

// drawRest is what stands under the commentary: what the checks say, what submitting still needs, the less-used boxes.
func (v *View) drawRest(p *form.Page, room int) {
	v.drawChecks(p)
	if !v.Item().Rated() {
		return
	}
	if v.Locked() != "" {
		v.drawSetBoxes(p)
		return
	}
	b := v.form.Focused()
	in := b != nil && b.Aside
	left := room - len(p.Lines) - roomForMore
	if in || left > 1+v.form.Shown(More) { // else they need not be drawn to see that they do not fit
		open := form.NewPage(p.W)
		defer open.Done()
		v.drawMore(open, in)
		if in || left > len(open.Lines) {
			p.Join(open)
			return
		}
	}
	p.Para(v.moreLine())
	for _, b := range v.form.Boxes() {
		if b.Aside {
			p.Problem(b, 1)
		}
	}
}

// moreLine names the less-used boxes, those that are filled with what they hold.
func (v *View) moreLine() string {
	var set []string
	for _, b := range v.form.Boxes() {
		if b.Aside && b.Value() != "" && b.Name != string(ppb.FieldReason) && b.Name != string(ppb.FieldTravelWhy) {
			set = append(set, strings.TrimSuffix(strings.ToLower(b.Label), " is")+" "+theme.Neutral(b.Words()))
		}
	}
	if len(set) > 0 {
		return "More (F6): " + strings.Join(set, "; ") + "."
	}
	switch {
	case v.Item().Measure == nil:
		return "More (F6): same as."
	case v.drawn.w < narrowW:
		return "More (F6): flags, dates, judgement."
	}
	return "More (F6): flags, as-of date, no value, note, published RAG, travel, same as."
}

// More is the section of the form that stands under "More".
const More = 2

// The columns of its labels, margin included.
const moreLabel, moreLabelNarrow = 14, 11

// drawMore is the less-used boxes, a row each.
func (v *View) drawMore(p *form.Page, in bool) {
	key := "F6 goes here"
	if in {
		key = "F6 goes back"
	}
	p.Add(v.theme().Section("More", key, p.W))
	label := moreLabel
	if p.W < narrowW {
		label = moreLabelNarrow
	}
	v.form.Rows(p, More, label)
}

// understood is the date that a date box was read as, in words.
func (v *View) understood(f ppb.Field) string {
	if d := v.Understood(f); !d.IsZero() {
		return wording.ShortDate(d)
	}
	return ""
}

// drawSetBoxes lists the less-used boxes that are filled, where nothing can be typed.
func (v *View) drawSetBoxes(p *form.Page) {
	for _, b := range v.form.Boxes() {
		if b.Aside && b.Value() != "" {
			t := b.Words()
			if d := v.understood(ppb.Field(b.Name)); d != "" {
				t = d
			}
			p.Hanging(text.Pad(" "+b.Label, moreLabel), theme.Neutral(t))
		}
	}
}

package view

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/diff"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Quartered is what the item's quarters say together, this one as it is typed; empty before they are read.
func (v *View) Quartered() string {
	if v.Quarters == nil {
		return ""
	}
	return theme.Neutral(v.Quarters.With(v.thisQuarter()).Sentence())
}

// Reason is why the item has its colour, and what would change it, as facts.
func (v *View) Reason() []string {
	return v.said(func(p *form.Page) {
		p.Add(strings.TrimSpace(wording.Sentence(wording.Joined(v.status(), v.travelled()))))
		if !v.Item().Rated() {
			p.Para(theme.Neutral(v.Reading().Paragraph))
			v.drawUnready(p)
			if v.Item().Text != nil {
				v.drawPrinted(p)
			}
			if f, ok := v.Content().File(); ok {
				p.Para("SHA-256 of the file: " + f.Sum)
			}
			return
		}
		if is := v.judgement(); !strings.HasPrefix(v.Reading().Paragraph, is) {
			p.Para(is)
		}
		v.drawReason(p)
		v.drawUnready(p)
		p.Para(v.wouldChange())
	})
}

// Steps are how its colour and its travel were found.
func (v *View) Steps() []string {
	return v.said(func(p *form.Page) {
		v.drawSteps(p)
		v.drawTravelSteps(p)
	})
}

// Held are all earlier figures, and what the figure is.
func (v *View) Held() []string {
	return v.said(func(p *form.Page) {
		p.Para(v.Quartered())
		v.drawHeld(p)
		v.drawDefinition(p)
	})
}

// LastFacts are what was said last quarter: the figure, the cells of a table, the text.
func (v *View) LastFacts() []string {
	head, right := v.lastHead()
	out := []string{wording.Stop(wording.Joined(strings.TrimSuffix(head, ", read only"), right))}
	if v.Item().Grid != nil {
		last := v.lastSheet()
		for row := range last.rows() {
			out = append(out, last.says(row))
		}
	}
	if t := v.LastText(); t != "" {
		return append(out, text.Facts([]string{theme.NeutralBlock(t)})...)
	}
	return append(out, text.Facts(v.lastLines(spokenW))...)
}

// NewFacts are what is new in mine.
func (v *View) NewFacts() []string {
	spans := diff.Words(v.LastText(), v.Content()[ppb.FieldCommentary])
	if !diff.Changed(spans) {
		return []string{"Your " + strings.ToLower(v.wordsName()) + " is the same as last quarter's."}
	}
	return diff.Says(spans)
}

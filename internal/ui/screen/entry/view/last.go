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

// LastQuarter is the name of the box in which last quarter's text is read.
const LastQuarter = "last quarter"

// Last is last quarter's text, above mine or beside it.
type Last struct {
	form.Reader
	Open    bool // it stands above mine; beside mine it always does, where there is room
	Compare bool // it shows what is new in mine instead
}

// LastText is what was said last quarter; empty when nothing is held.
func (v *View) LastText() string {
	if v.Item().Last == nil {
		return ""
	}
	return v.Item().Last.Content[ppb.FieldCommentary]
}

// WhyNotCopy is why last quarter's text cannot be copied into mine, in words.
func (v *View) WhyNotCopy() string {
	switch {
	case v.Locked() != "":
		return v.Locked()
	case v.LastText() == "":
		return "no commentary of last quarter is held"
	}
	return ""
}

// WhyNotCompare is why there is nothing to compare mine with.
func (v *View) WhyNotCompare() string {
	if v.LastText() == "" {
		return "no commentary of last quarter is held"
	}
	return ""
}

// lastHead is the title of last quarter's text and what stands at the right of it.
func (v *View) lastHead() (title, right string) {
	q := v.env.Quarter.Prev()
	title = "Last quarter, " + q.Short() + ", read only"
	if v.last.Compare {
		title = "New in yours since " + q.Short()
	}
	if v := v.earlier(ppb.Period(q), ""); v != "" {
		right = v
	}
	if t := v.LastText(); t != "" {
		right = strings.TrimPrefix(right+", "+wording.Count(text.Words(t), "word"), ", ")
	}
	return title, right
}

// lastLines is last quarter's text in lines of this width, or the figures that are held where there is none.
func (v *View) lastLines(width int) []string {
	last := v.LastText()
	switch {
	case last == "" && v.Item().Measure == nil:
		return text.Wrap("Nothing is held of "+v.env.Quarter.Prev().Label()+".", width)
	case last == "" && v.drawn.wide:
		return text.Wrap("No commentary is held of "+v.env.Quarter.Prev().Label()+".", width)
	case last == "":
		return append(text.Wrap("No commentary is held of "+v.env.Quarter.Prev().Label()+". Figures held:", width), v.heldLines(width)...)
	case v.last.Compare:
		mine := v.Content()[ppb.FieldCommentary]
		spans := diff.Words(last, mine)
		if !diff.Changed(spans) {
			return []string{"Your commentary is the same as last quarter's."}
		}
		return diff.Render(v.theme(), spans, width, -1)
	}
	return text.Wrap(theme.NeutralBlock(last), width)
}

// lastKeys says what can be done there.
func (v *View) lastKeys() string {
	switch {
	case v.WhyNotCopy() != "":
		return ""
	case v.form.At(LastQuarter):
		return "c Copy into mine (can be undone)   d Compare   F3 Close"
	}
	return "Tab here, then  c Copy into mine (can be undone)   d Compare   F3 Close"
}

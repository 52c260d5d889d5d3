package view

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/finding"
	"ppbtui/internal/ui/theme"
)

// The aim for a commentary, in words.
const aim = "aim 100-300"

// drawCommentary adds the commentary: as many lines as are left above the rest, a few at least.
func (v *View) drawCommentary(p *form.Page, h, rest int) {
	y := len(p.Lines)
	p.Add(v.theme().Section(v.wordsName(), v.wordCount(p.W), p.W))
	if v.Locked() != "" {
		if v.Content()[ppb.FieldCommentary] == "" {
			p.Para("No " + strings.ToLower(v.wordsName()) + ".")
			return
		}
		v.readOnly(p)
		return
	}
	v.drawEditor(p, y, max(h-len(p.Lines)-rest, v.leastText(h)))
}

// wordsName is what the words of the item are called.
func (v *View) wordsName() string {
	b, _ := v.commentary()
	return b.Label
}

// leastText is the fewest lines of the commentary that can be worked in.
func (v *View) leastText(h int) int {
	switch b := v.form.Focused(); {
	case h < lowH:
		return max(h-2, 2)
	case b != nil && b.Aside:
		return 3
	case b != nil && b.Name == string(ppb.FieldRows):
		return leastWords
	}
	return min(5, h)
}

func (v *View) drawEditor(p *form.Page, from, rows int) {
	box, editor := v.commentary()
	lines, x, y := editor.View(p.W-2, rows)
	top := len(p.Lines)
	if first, all := editor.Scroll(); all > rows {
		head := v.wordsName()
		if v.last.Open && !v.drawn.wide {
			head += ", this quarter"
		}
		seen := fmt.Sprintf("lines %d-%d of %d", first+1, min(first+rows, all), all)
		if p.W >= narrowW {
			seen = v.wordCount(p.W) + ", " + seen
		}
		p.Lines[top-1] = v.theme().Section(head, seen, p.W)
	}
	for _, l := range lines {
		if l != "" {
			l = " " + l
		}
		p.Inner(l) // the box scrolls by itself
	}
	p.Place(box, form.Spot{From: from, To: len(p.Lines), X: x + 1, Y: top + y})
}

func (v *View) wordCount(w int) string {
	_, editor := v.commentary()
	n := editor.WordCount()
	if w < narrowW || v.Locked() != "" || !v.Item().Rated() {
		return wording.Count(n, "word")
	}
	return wording.Count(n, "word") + ", " + aim
}

// drawLastAbove shows last quarter's text above the commentary, under the value in one line.
func (v *View) drawLastAbove(w, h int) ui.Frame {
	p := form.NewPage(w)
	p.Add(v.compact(w))
	head, right := v.lastHead()
	p.Add(v.theme().Section(head, right, w))
	keys := v.lastKeys()
	all := v.lastLines(w - 2)
	most := max((h-4)/2, 1)
	at := form.Spot{Y: len(p.Lines), X: 1}
	for _, l := range v.last.Window(all, min(len(all), most)) {
		p.Add(" " + l)
	}
	if keys != "" && h >= lowH {
		p.Add("")
		p.Add(" " + v.whole(keys, w-2))
	}
	y := len(p.Lines)
	p.Add(v.theme().Section(v.wordsName()+", this quarter", v.wordCount(w), w))
	if v.Locked() != "" {
		v.readOnly(p)
	} else {
		v.drawEditor(p, y, max(h-len(p.Lines), 2))
		if !v.form.At(LastQuarter) {
			at = p.Spot(v.form.Focused())
		}
	}
	lines := p.Lines[:min(len(p.Lines), h)]
	return ui.Frame{Text: strings.Join(lines, "\n"), X: at.X, Y: at.Y, Cursor: v.Locked() == "" && at.Y < h}
}

// readOnly is the commentary where nothing is typed, with the words marked that were found something of.
func (v *View) readOnly(p *form.Page) {
	own := v.Content()[ppb.FieldCommentary]
	shown := theme.NeutralBlock(own)
	marks, at := text.Spans(shown, finding.Words(v.Findings(), own, shown)), 0
	for para := range strings.SplitSeq(shown, "\n") {
		for i, l := range text.WrapStyled(para, max(p.W-2, 8), at, marks, v.theme().Underline) {
			if i == 0 {
				p.Add(" " + l)
			} else {
				p.Inner(" " + l)
			}
		}
		at += len(para) + 1
	}
}

// Words are the words of the commentary that were found something of, for its box to mark.
func (v *View) Words() []text.Span {
	own := v.Content()[ppb.FieldCommentary]
	return finding.Words(v.told(), own, own)
}

// commentary is its box, and the editor in it.
func (v *View) commentary() (*form.Box, form.Text) {
	b := v.form.Box(string(ppb.FieldCommentary))
	return b, b.Field.(form.Text)
}

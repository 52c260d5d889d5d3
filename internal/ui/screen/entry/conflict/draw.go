package conflict

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/diff"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/theme"
)

// The dialog's width on a wide terminal, and the columns of its table.
const (
	dialogW  = 84
	narrowW  = 72
	beforeX  = 14
	yoursX   = 26
	theirsX  = 48
	longText = 20 // columns of a text from which its words are compared
)

// View draws the dialog, in the middle of a wide terminal.
func (s *Screen) View(w, h int) ui.Frame {
	d := drawing{s, form.NewPage(min(w, dialogW))}
	defer d.Done()
	d.head()
	if w < narrowW {
		d.stacked()
	} else {
		d.table()
	}
	d.differences()
	d.choices()
	d.Para("F9 saves these choices. The other version stays in the history for both of you.")
	lines, at := d.window(h)
	left, above := max(w-dialogW, 0)/2, max(h-len(lines), 0)/4
	if left == 0 {
		above = 0
	}
	var b strings.Builder
	b.WriteString(strings.Repeat("\n", above))
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(text.Spaces(left))
		b.WriteString(l)
	}
	return ui.Frame{Text: b.String(), X: left + at.X, Y: above + at.Y, Cursor: s.form.Focused() != nil && at.Y >= 0 && at.Y < h}
}

// drawing is the lines so far, and where the choices stand in them.
type drawing struct {
	s *Screen
	*form.Page
}

// window is the lines on the screen, and where in them the choice with the focus stands.
func (d *drawing) window(h int) ([]string, form.Spot) {
	v, at := &d.s.shown, d.Spot(d.s.form.Focused())
	v.height = h
	v.top = max(min(v.top, len(d.Lines)-h), 0)
	if !v.free {
		v.top = max(min(v.top, at.From), at.Y-h+1)
	}
	at.Y -= v.top
	return d.Lines[v.top:min(v.top+h, len(d.Lines))], at
}

func (d *drawing) head() {
	d.Para(d.s.happened())
	if taken := d.s.takenOver(); taken != "" {
		d.Para(taken)
	}
	d.Add(d.s.th.Rule(d.W))
}

// happened says who saved it, and that nothing is lost.
func (s *Screen) happened() string {
	at := ""
	if e := s.err.Current; !e.EnteredAt.IsZero() {
		at = " at " + s.clock(e.EnteredAt)
	}
	if s.self() {
		return fmt.Sprintf("You saved %s in another window%s while you were typing here. Both versions are kept.", s.item.Ref(), at)
	}
	return fmt.Sprintf("%s saved %s%s while you were typing. Both versions are kept.", capital(s.who()), s.item.Ref(), at)
}

// takenOver names what only they changed: there is nothing to choose.
func (s *Screen) takenOver() string {
	_, only, _ := ppb.Merge(s.item.Grid, s.err.Draft.Base, s.err.Draft.Content, s.err.Current.Content)
	if len(only) == 0 {
		return ""
	}
	names := make([]string, len(only))
	for i, f := range only {
		names[i] = theme.Neutral(s.item.BoxLabelIn(f, s.err.Current.Content))
	}
	return "Taken over from " + s.who() + ", as you had not changed " + s.it() + ": " + strings.Join(names, ", ") + "."
}

// it is the box that was not changed: here, where both versions are mine.
func (s *Screen) it() string {
	if s.self() {
		return "it here"
	}
	return "it"
}

// label is the box's name at the start of a line.
func (s *Screen) label(f ppb.Field) string {
	if _, _, cell := f.Cell(); cell && s.item.Grid != nil {
		return theme.Neutral(s.item.Grid.CellLabel(f, s.merged)) // with the rows that either has added
	}
	return theme.Neutral(ppb.LabelOf(s.item, f))
}

// long reports whether the texts of a box are better compared by words.
func (s *Screen) long(f ppb.Field) bool {
	return f != ppb.FieldNone && f != ppb.FieldStatus && f != ppb.FieldRows && !draft.Figure(f) &&
		(text.Width(s.err.Draft.Content[f]) > longText || text.Width(s.err.Current.Content[f]) > longText)
}

// differences compares long texts word by word, each side with what stood before.
func (d *drawing) differences() {
	s := d.s
	for _, b := range s.form.Boxes() {
		f := ppb.Field(b.Name)
		if f != ppb.FieldCommentary && !s.long(f) {
			continue
		}
		d.Add(s.th.Section("The "+theme.Neutral(s.item.BoxLabelIn(f, s.err.Current.Content))+" differs here", "", d.W))
		base := s.err.Draft.Base[f]
		lead := max(10, text.Width(s.who())+3)
		d.side(" "+capital(s.me("yours"))+":", lead, base, s.err.Draft.Content[f])
		d.side(" "+capital(s.who())+":", lead, base, s.err.Current.Content[f])
	}
}

func (d *drawing) side(who string, lead int, before, after string) {
	if after == "" {
		d.Add(text.Pad(who, lead) + " emptied")
		return
	}
	spans := diff.Words(before, after)
	who = text.Pad(who, lead) + " "
	for _, l := range diff.Render(d.s.th, spans, d.W-lead-2, diff.Context) {
		d.Add(who + l)
		who = text.Spaces(lead + 1)
	}
}

func (d *drawing) choices() {
	s := d.s
	d.Add("")
	d.Add(s.th.Section("Choose for each", "", d.W))
	lead := beforeX
	if d.W < narrowW {
		lead = 2
	}
	for _, b := range s.form.Boxes() {
		label := text.Pad(" "+b.Label, lead)
		if d.W < narrowW || text.Width(label) > lead {
			d.Add(label)
			label = text.Spaces(lead)
		}
		s.form.Place(d.Page, b, label, "", d.W-lead-1)
	}
	d.Add("")
}

// capital is a sentence's or a column's beginning; a name stays as its owner writes it.
func capital(s string) string {
	switch {
	case strings.HasPrefix(s, "the other "), s == "this window", s == "yours":
		return strings.ToUpper(s[:1]) + s[1:]
	}
	return s
}

func count(n int) string { return wording.Count(n, "word") }

// grown is a number of words with its change.
func grown(from, to int) string {
	switch {
	case to > from:
		return count(to) + ", +" + wording.Number(to-from)
	case to < from:
		return count(to) + ", -" + wording.Number(from-to)
	}
	return count(to)
}

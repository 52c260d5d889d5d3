package conflict

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/diff"
	"ppbtui/internal/ui/component/text"
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
	d := drawing{s: s, w: min(w, dialogW)}
	d.head()
	if w < narrowW {
		d.stacked()
	} else {
		d.table()
	}
	d.differences()
	d.choices()
	d.para("F9 saves these choices. The other version stays in the history for both of you.")
	s.height = h
	s.top = max(min(s.top, len(d.lines)-h), 0)
	if !s.free {
		s.top = max(min(s.top, d.from), d.y-h+1)
	}
	lines := d.lines[s.top:min(s.top+h, len(d.lines))]
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
	y := d.y - s.top
	return ui.Frame{Text: b.String(), X: left + d.x, Y: above + y, Cursor: len(s.rows) > 0 && y >= 0 && y < h}
}

// drawing is the lines so far, and where the cursor stands.
type drawing struct {
	s     *Screen
	w     int
	lines []string
	x, y  int
	from  int // the first line of the choice with the focus
}

func (d *drawing) add(line string) { d.lines = append(d.lines, line) }

func (d *drawing) para(t string) { d.hanging(" ", t) }

func (d *drawing) hanging(lead, t string) {
	by := text.Width(lead)
	for _, l := range text.Wrap(t, max(d.w-by-1, 8)) {
		d.add(lead + l)
		lead = text.Spaces(by)
	}
}

func (d *drawing) head() {
	e := d.s.err.Current
	at := ""
	if !e.EnteredAt.IsZero() {
		at = " at " + d.s.clock(e.EnteredAt)
	}
	if d.s.self() {
		d.para(fmt.Sprintf("You saved %s in another window%s while you were typing here. Both versions are kept.", d.s.item.Ref(), at))
	} else {
		d.para(fmt.Sprintf("%s saved %s%s while you were typing. Both versions are kept.", capital(d.s.who()), d.s.item.Ref(), at))
	}
	if taken := d.s.takenOver(); taken != "" {
		d.para(taken)
	}
	d.add(d.s.th.Rule(d.w))
}

// takenOver names what only they changed: there is nothing to choose.
func (s *Screen) takenOver() string {
	_, only, _ := ppb.Merge(s.err.Draft.Base, s.err.Draft.Content, s.err.Current.Content)
	if len(only) == 0 {
		return ""
	}
	names := make([]string, len(only))
	for i, f := range only {
		names[i] = ppb.FieldLabel(f)
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

// line is one row of the table: what stood before, mine, theirs.
type line struct{ label, before, yours, theirs string }

func (d *drawing) rows() []line {
	s, base, m, t := d.s, d.s.err.Draft.Base, d.s.err.Draft.Content, d.s.err.Current.Content
	var out []line
	for _, r := range s.rows {
		if f := r.field; f != ppb.FieldCommentary && !s.long(f) {
			out = append(out, line{s.label(f), s.short(f, base[f]), s.short(f, m[f]), s.short(f, t[f])})
		}
	}
	out = append(out, line{"RAG", s.rag(&s.before), s.rag(&s.yours), s.rag(&s.hers)})
	for _, r := range s.rows {
		if f := r.field; f == ppb.FieldCommentary || s.long(f) {
			n := words(base[f])
			out = append(out, line{s.label(f), count(n), grown(n, words(m[f])), grown(n, words(t[f]))})
		}
	}
	return out
}

func (d *drawing) table() {
	head := line{"", "Before", capital(d.s.me("yours")) + d.s.typedAt(), capital(d.s.who()) + d.s.savedAt()}
	for i, l := range append([]line{head}, d.rows()...) {
		if i > 0 {
			l.label = " " + l.label
		}
		e := d.s.th
		d.add(e.Fit(l.label, beforeX-1) + " " + e.Fit(l.before, yoursX-beforeX-1) + " " +
			e.Fit(l.yours, theirsX-yoursX-1) + " " + e.Truncate(l.theirs, d.w-theirsX-1))
	}
}

// stacked is the table for a narrow terminal.
func (d *drawing) stacked() {
	for _, l := range d.rows() {
		if l.label == "RAG" { // words alone: wrapped lines take no colours
			l.before, l.yours, l.theirs = plain(&d.s.before), plain(&d.s.yours), plain(&d.s.hers)
		}
		d.para(fmt.Sprintf("%s: before %s, %s %s, %s %s.", l.label, l.before, d.s.me("yours"), l.yours, d.s.who(), l.theirs))
	}
}

func (s *Screen) typedAt() string {
	if s.err.Draft.SavedAt.IsZero() {
		return ""
	}
	return " " + s.clock(s.err.Draft.SavedAt)
}

func (s *Screen) savedAt() string {
	if s.err.Current.EnteredAt.IsZero() {
		return ""
	}
	return " " + s.clock(s.err.Current.EnteredAt)
}

// clock is a stored time in the zone of the person's clock.
func (s *Screen) clock(t time.Time) string {
	return t.In(s.env.Clock().Location()).Format("15:04")
}

func (s *Screen) rag(r *ppb.Reading) string {
	if r.ByPart {
		return "rated by part"
	}
	return s.th.RAGShort(r.Published.String())
}

func plain(r *ppb.Reading) string {
	if r.ByPart {
		return "rated by part"
	}
	return strings.ToUpper(r.Published.String())
}

// label is the box's name at the start of a line.
func (s *Screen) label(f ppb.Field) string {
	if code, ok := f.Part(); ok && s.item.Measure != nil {
		if p, ok := s.item.Measure.Part(code); ok {
			return theme.Neutral(p.Label)
		}
	}
	l := ppb.FieldLabel(f)
	return strings.ToUpper(l[:1]) + l[1:]
}

// long reports whether the texts of a box are better compared by words.
func (s *Screen) long(f ppb.Field) bool {
	return f != ppb.FieldNone && f != ppb.FieldStatus && !valueBox(f) &&
		(text.Width(s.err.Draft.Content[f]) > longText || text.Width(s.err.Current.Content[f]) > longText)
}

func valueBox(f ppb.Field) bool {
	_, part := f.Part()
	return part || f == ppb.FieldValue
}

// differences compares long texts word by word, each side with what stood before.
func (d *drawing) differences() {
	s := d.s
	for _, r := range s.rows {
		f := r.field
		if f != ppb.FieldCommentary && !s.long(f) {
			continue
		}
		d.add(s.th.Section("The "+ppb.FieldLabel(f)+" differs here", "", d.w))
		base := s.err.Draft.Base[f]
		lead := max(10, text.Width(s.who())+3)
		d.side(" "+capital(s.me("yours"))+":", lead, base, s.err.Draft.Content[f])
		d.side(" "+capital(s.who())+":", lead, base, s.err.Current.Content[f])
	}
}

func (d *drawing) side(who string, lead int, before, after string) {
	if after == "" {
		d.add(text.Pad(who, lead) + " emptied")
		return
	}
	spans := diff.Words(before, after)
	who = text.Pad(who, lead) + " "
	for _, l := range diff.Render(d.s.th, spans, d.w-lead-2, diff.Context) {
		d.add(who + l)
		who = text.Spaces(lead + 1)
	}
}

func (d *drawing) choices() {
	s := d.s
	d.add("")
	d.add(s.th.Section("Choose for each", "", d.w))
	lead := beforeX
	if d.w < narrowW {
		lead = 2
	}
	for i, r := range s.rows {
		label := text.Pad(" "+s.label(r.field), lead)
		if d.w < narrowW || text.Width(label) > lead {
			d.add(label)
			label = text.Spaces(lead)
		}
		lines, x, y := r.choice.View(d.w - lead - 1)
		if i == s.focus {
			d.x, d.y, d.from = lead+x, len(d.lines)+y, len(d.lines)
		}
		for _, l := range lines {
			d.add(label + l)
			label = text.Spaces(lead)
		}
	}
	d.add("")
}

// capital is a sentence's or a column's beginning; a name stays as its owner writes it.
func capital(s string) string {
	switch {
	case strings.HasPrefix(s, "the other "), s == "this window", s == "yours":
		return strings.ToUpper(s[:1]) + s[1:]
	}
	return s
}

func count(n int) string {
	if n == 1 {
		return "1 word"
	}
	return strconv.Itoa(n) + " words"
}

// grown is a number of words with its change.
func grown(from, to int) string {
	switch {
	case to > from:
		return count(to) + ", +" + strconv.Itoa(to-from)
	case to < from:
		return count(to) + ", -" + strconv.Itoa(from-to)
	}
	return count(to)
}

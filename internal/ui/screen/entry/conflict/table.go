package conflict

import (
	"fmt"
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/text"
)

// line is one row of the table: what stood before, mine, theirs.
type line struct{ label, before, yours, theirs string }

func (s *Screen) rows() []line {
	base, m, t := s.err.Draft.Base, s.err.Draft.Content, s.err.Current.Content
	var out []line
	for _, b := range s.form.Boxes() {
		if f := ppb.Field(b.Name); f != ppb.FieldCommentary && !s.long(f) {
			out = append(out, line{s.label(f), s.short(f, base, base), s.short(f, m, t), s.short(f, t, m)})
		}
	}
	if s.item.Rated() {
		out = append(out, line{"RAG", s.rag(&s.before), s.rag(&s.yours), s.rag(&s.hers)})
	}
	for _, b := range s.form.Boxes() {
		if f := ppb.Field(b.Name); f == ppb.FieldCommentary || s.long(f) {
			n := text.Words(base[f])
			out = append(out, line{s.label(f), count(n), grown(n, text.Words(m[f])), grown(n, text.Words(t[f]))})
		}
	}
	return out
}

func (d *drawing) table() {
	head := line{"", "Before", capital(d.s.me("yours")) + d.s.typedAt(), capital(d.s.who()) + d.s.savedAt()}
	for i, l := range append([]line{head}, d.s.rows()...) {
		if i > 0 {
			l.label = " " + l.label
		}
		e := d.s.th
		d.Add(e.Fit(l.label, beforeX-1) + " " + e.Fit(l.before, yoursX-beforeX-1) + " " +
			e.Fit(l.yours, theirsX-yoursX-1) + " " + e.Truncate(l.theirs, d.W-theirsX-1))
	}
}

// stacked is the table for a narrow terminal.
func (d *drawing) stacked() {
	for _, says := range d.s.versions(plain) {
		d.Para(says)
	}
}

// versions are the rows as sentences, with the colour in words.
func (s *Screen) versions(colour func(*ppb.Reading) string) (out []string) {
	for _, l := range s.rows() {
		if l.label == "RAG" { // wrapped lines take no colours
			l.before, l.yours, l.theirs = colour(&s.before), colour(&s.yours), colour(&s.hers)
		}
		out = append(out, fmt.Sprintf("%s: before %s, %s %s, %s %s.", l.label, l.before, s.me("yours"), l.yours, s.who(), l.theirs))
	}
	return out
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
	return s.th.RAGShort(r.Shown())
}

func plain(r *ppb.Reading) string {
	if r.ByPart {
		return "rated by part"
	}
	return strings.ToUpper(r.Shown())
}

package draft

import (
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/finding"
)

// says is what the rules make of what is typed.
type says struct {
	reading   ppb.Reading
	unready   []ppb.Problem
	others    []ppb.Problem // of unready, what other items give
	covered   ppb.Coverage
	judgedFor string // the values that the judgement was made for

	findings []finding.Finding
	rereads  int // grows whenever the commentary was read
}

// Reading is what the boxes say now. Its checks of the commentary are those of the last [Session.Reread].
func (s *Session) Reading() *ppb.Reading { return &s.says.reading }

// Unready is every reason why the item cannot be submitted yet; what cannot be read comes first, as in Reading.Problems.
func (s *Session) Unready() []ppb.Problem { return s.says.unready }

// Others is what is wrong with what the boxes say of other items.
func (s *Session) Others() []ppb.Problem { return s.says.others }

// Coverage is what the commentary covers of what it is asked to cover; asked is false where it is asked for nothing: it is
// of an Amber, a Red or a judgement.
func (s *Session) Coverage() (c ppb.Coverage, asked bool) {
	return s.says.covered, s.held.locked == "" && s.typing.content[ppb.FieldSameAs] == "" && s.says.reading.AsksCover()
}

// Change puts another text into a box, and empties what does not go with it: those boxes are out, and hold again what they
// held once this one does. What the figures say follows at once; the commentary changes nothing but its own checks, and
// those wait for a [Session.Reread]: reading a long text costs more than a key may.
func (s *Session) Change(f ppb.Field, text string) (out []ppb.Field) {
	out = s.put(f, text)
	if f == ppb.FieldRAG {
		s.says.judgedFor = s.values()
	}
	switch {
	case f == ppb.FieldCommentary:
	case !s.held.item.Rated():
		s.says.reading = ppb.Read(s.Plan(), s.held.item, s.typing.content)
	default:
		asked, old := s.says.reading.AsksCover(), ppb.ChecksAt(s.says.reading.Checks, ppb.AtText)
		s.says.reading = ppb.Read(s.Plan(), s.held.item, s.typing.content.With(ppb.FieldCommentary, ""))
		now := &s.says.reading.Checks
		*now = slices.Concat(ppb.ChecksAt(*now, ppb.AtFigure), old, ppb.ChecksAt(*now, ppb.AtItem))
		if !asked && s.says.reading.AsksCover() { // nobody has looked yet what the commentary covers
			s.Reread()
			return out
		}
	}
	if f != ppb.FieldCommentary {
		s.find()
	}
	s.follow()
	return out
}

// Reread asks the rules what the boxes and the commentary say now.
func (s *Session) Reread() {
	s.says.reading = ppb.Read(s.Plan(), s.held.item, s.typing.content)
	s.says.covered = s.says.reading.Covered()
	s.says.rereads++
	s.find()
	s.follow()
}

// Recheck is Reread after a pause, when nothing has been typed but commentary since it was read, and reports whether that says
// anything else.
func (s *Session) Recheck() (another bool) {
	before := s.says
	s.Reread()
	return !slices.Equal(before.findings, s.says.findings) || before.covered != s.says.covered ||
		!slices.Equal(before.unready, s.says.unready)
}

// follow is what follows from a reading.
func (s *Session) follow() {
	s.says.unready = ppb.Unready(s.held.item, s.says.reading, s.typing.content)
	s.says.others = nil
	if s.typing.content[ppb.FieldSameAs] != "" {
		s.says.others = s.Book().Peers().Problems(s.held.item, s.typing.content)
		s.says.unready = append(s.says.unready, s.says.others...)
	}
}

// JudgedForOther reports whether the value has changed since the judgement was made.
func (s *Session) JudgedForOther() bool {
	return s.held.locked == "" && s.says.judgedFor != s.values()
}

// values are the value boxes as one text: a judgement is made for them.
func (s *Session) values() string {
	out := ""
	for _, f := range s.held.item.Fields() {
		if Figure(f) {
			out += s.typing.content[f] + "\n"
		}
	}
	return out
}

// Figure reports whether a box holds the value, one part of it, or a month.
func Figure(f ppb.Field) bool {
	return f.HoldsValue()
}

// Divides reports whether a value is typed as numerator and denominator.
func (s *Session) Divides() bool {
	f := &s.says.reading.Figure
	return f.Fraction || slices.ContainsFunc(f.Parts, func(p ppb.PartAmount) bool { return p.Fraction })
}

// Wrong reports whether a box cannot be read.
func (s *Session) Wrong(f ppb.Field) bool {
	return slices.ContainsFunc(s.says.reading.Problems, func(p ppb.Problem) bool { return p.Field == f })
}

// Understood is the date that a date box was read as; zero where it was not.
func (s *Session) Understood(f ppb.Field) ppb.Date {
	switch f {
	case ppb.FieldAsOf:
		return s.says.reading.Figure.AsOf
	case ppb.FieldDenAsOf:
		return s.says.reading.Figure.DenAsOf
	case ppb.FieldPromised:
		return s.says.reading.Figure.Promised
	case ppb.FieldForecast:
		return s.says.reading.Forecast
	}
	return ppb.Date{}
}

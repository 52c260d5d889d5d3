package draft

import (
	"maps"
	"slices"

	"ppbtui/internal/ppb"
)

// took is what a change of one box took out of others, as the rules have it: a value beside a reason for none. Where the box
// goes back to what it held, they do too, for nobody named them.
type took struct {
	field ppb.Field
	was   string
	out   ppb.Content
}

// mostTook bounds how many changes are remembered.
const mostTook = 64

// put makes a change with all that goes with it. out are the boxes that it emptied besides its own.
func (s *Session) put(f ppb.Field, text string) (out []ppb.Field) {
	before := s.typing.content
	after := before.Apply(s.held.item, map[ppb.Field]string{f: text})
	went := took{field: f, was: before[f]}
	for g, held := range before {
		if g == f || after[g] != "" {
			continue
		}
		if went.out == nil {
			went.out = ppb.Content{}
		}
		went.out[g] = held
	}
	s.typing.content = s.comeBack(f, text, after)
	if len(went.out) > 0 {
		s.typing.took = append(s.typing.took, went)
		s.typing.took = s.typing.took[max(len(s.typing.took)-mostTook, 0):]
	}
	return went.out.Fields()
}

// comeBack is c with what went when the box left the text that it has again, as far as nothing else is there by now.
func (s *Session) comeBack(f ppb.Field, text string, c ppb.Content) ppb.Content {
	all := s.typing.took
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].field != f || all[i].was != text {
			continue
		}
		c = maps.Clone(c)
		for g, t := range all[i].out {
			if c[g] == "" {
				c[g] = t
			}
		}
		later := slices.DeleteFunc(slices.Clone(all[i:]), func(t took) bool { return t.field == f })
		s.typing.took = append(all[:i:i], later...)
		return c
	}
	return c
}

// Was is what a box held before the last change of it that took others out with it; ok is false where there is none.
func (s *Session) Was(f ppb.Field) (text string, ok bool) {
	for _, t := range slices.Backward(s.typing.took) {
		if t.field == f {
			return t.was, true
		}
	}
	return "", false
}

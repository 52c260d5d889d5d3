package conflict

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/diff"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Tell is what stood before, what I typed and what the other person saved, box by box, and a choice for each.
func (s *Screen) Tell() tell.Page {
	t := tell.Page{Facts: []string{s.happened()}, Boxes: s.form.Told(nil), Next: "save-choices"}
	if taken := s.takenOver(); taken != "" {
		t.Facts = append(t.Facts, taken)
	}
	t.Facts = append(t.Facts, s.versions(s.rag)...)
	for _, b := range s.form.Boxes() {
		if f := ppb.Field(b.Name); f == ppb.FieldCommentary || s.long(f) {
			t.Facts = append(t.Facts, s.told(b)...)
		}
	}
	return t
}

// told says of a long text what each side has made of what stood before.
func (s *Screen) told(b *form.Box) (out []string) {
	f := ppb.Field(b.Name)
	for _, side := range []struct{ who, text string }{
		{capital(s.me("yours")), s.err.Draft.Content[f]}, {capital(s.who()), s.err.Current.Content[f]},
	} {
		lead := b.Label + ". " + side.who + ": "
		if side.text == "" {
			out = append(out, lead+"emptied.")
			continue
		}
		for _, change := range diff.Says(diff.Words(s.err.Draft.Base[f], side.text)) {
			out = append(out, lead+theme.Neutral(change))
		}
	}
	return out
}

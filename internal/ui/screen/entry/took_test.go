package entry

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/screen/entry/view"
	"ppbtui/internal/ui/uitest"
)

// What a choice or a value empties besides its own box is said, and comes back: by Ctrl+Z where it was chosen, by Ctrl+Z in
// the box that was emptied, and by choosing again what stood there.
func TestWhatAChangeEmptiesComesBack(t *testing.T) {
	valued := ppb.Content{"value": "62", "printed": "62 in all", "flags": "p", "as_of": "30 Sep", "commentary": "More came."}
	none := ppb.Content{"none": "not_available", "promised": "20 Oct", "qualifier": "next quarter", "commentary": "More came."}
	judged := ppb.Content{"value": "62", "rag": "amber", "rag_reason": "Better soon", "commentary": "More came."}
	choose := func(f ppb.Field, keys ...string) func(*testing.T, *uitest.Host, *Screen) {
		return func(t *testing.T, h *uitest.Host, s *Screen) {
			at(t, h, s, f)
			h.Press(keys...)
		}
	}
	for _, c := range []struct {
		name   string
		was    ppb.Content
		change func(*testing.T, *uitest.Host, *Screen)
		says   string
		then   ppb.Content
		back   func(*testing.T, *uitest.Host, *Screen)
		last   ppb.Content
	}{
		{"no value, undone", valued, choose(ppb.FieldNone, "p"), "The as-of date, the flags, the figure as printed and the value went with it: Ctrl+Z brings them back.",
			ppb.Content{"none": "pending", "commentary": "More came."}, choose(ppb.FieldNone, "ctrl+z"), valued},
		{"no value, chosen back", valued, choose(ppb.FieldNone, "p"), "went with it", ppb.Content{"none": "pending", "commentary": "More came."},
			choose(ppb.FieldNone, "g"), valued},
		{"no value for two reasons", valued, choose(ppb.FieldNone, "p", "r"), "", ppb.Content{"none": "refer_comment", "commentary": "More came."},
			choose(ppb.FieldNone, "g"), valued},
		{"no value, the value undone", ppb.Content{"value": "62"}, choose(ppb.FieldNone, "p"), "The value went with it: Ctrl+Z brings it back.",
			ppb.Content{"none": "pending"}, choose(ppb.FieldValue, "ctrl+z"), ppb.Content{"value": "62"}},
		{"a value after all", none, choose(ppb.FieldValue, "6"), "The reason for no value, the promised date and the note on the value went with it",
			ppb.Content{"value": "6", "commentary": "More came."}, choose(ppb.FieldValue, "2", "ctrl+z"), none},
		{"a judgement withdrawn", judged, choose(ppb.FieldRAG, "home", "space"), "The reason for the published RAG went with it",
			ppb.Content{"value": "62", "commentary": "More came."}, choose(ppb.FieldRAG, "ctrl+z"), judged},
		{"what is typed since stays", ppb.Content{"value": "62"}, choose(ppb.FieldNone, "p"), "", ppb.Content{"none": "pending"},
			func(t *testing.T, h *uitest.Host, s *Screen) {
				choose(ppb.FieldValue, "7")(t, h, s)
				choose(ppb.FieldNone, "g")(t, h, s)
			}, ppb.Content{"value": "7"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := store()
			st.B.Item("C05").Entry.Content = c.was
			h, s := open(t, uitest.Jo, st, "C05")
			c.change(t, h, s)
			if got := s.session.Content(); !got.Equal(c.then) || !strings.Contains(s.said.notice, c.says) {
				t.Errorf("it becomes %v, want %v; says %q", got, c.then, s.said.notice)
			}
			for _, b := range s.form.Boxes() {
				if f := ppb.Field(b.Name); b.Name != view.LastQuarter && b.Value() != c.then[f] && f != s.field() {
					t.Errorf("the box %s shows %q, want %q", f, b.Value(), c.then[f])
				}
			}
			c.back(t, h, s)
			if got := s.session.Content(); !got.Equal(c.last) {
				t.Errorf("then it becomes %v, want %v", got, c.last)
			}
			if st.DraftsBy[uitest.Jo.Login]["C05"].Content.Changed(c.last) != nil {
				t.Errorf("the draft holds %v", st.DraftsBy[uitest.Jo.Login]["C05"].Content)
			}
		})
	}
}

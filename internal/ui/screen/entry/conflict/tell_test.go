package conflict

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

func TestWhatIsToldOfAConflict(t *testing.T) {
	b, env, st := uitest.Book(), uitest.Env(uitest.Amina), &answers{}
	env.Theme = theme.New(theme.Options{Glyphs: theme.Words})
	h := uitest.NewHost(t, env, New(env, st, &b.Plan, b.Item("M07"), met()))
	s := h.Screen.(*Screen)
	p := s.Tell()
	got, want := strings.Join(p.Facts, "\n"), `Jo Bell saved M07 at 10:42 while you were typing. Both versions are kept.
Taken over from Jo Bell, as you had not changed it: note on the value.
Value: before 88.2, yours 88.4, Jo Bell 88.6.
RAG: before Amber, yours Amber, Jo Bell Amber.
Commentary: before 4 words, yours 6 words, +2, Jo Bell 4 words.
Commentary. Yours: After "Two rounds ran": "short." is now "short in July."
Commentary. Jo Bell: At the beginning: "Two" is now "Three".`
	if got != want {
		t.Errorf("it tells\n%s\nwant\n%s", got, want)
	}
	if len(p.Boxes) != 2 || strings.Join(p.Boxes[0].Labels, "; ") != "mine 88.4; Jo Bell 88.6" || p.Next != "save-choices" {
		t.Fatalf("boxes %+v", p.Boxes)
	}
	p.Boxes[0].Fill(theirs)
	p.Boxes[1].Fill(both)
	if again := s.Tell().Boxes; again[0].Words != "Jo Bell 88.6" || again[1].Value != both {
		t.Errorf("chosen %+v", again)
	}
	for _, a := range h.Screen.Actions() {
		if a.Name == "save-choices" {
			for _, msg := range uitest.Run(a.Do()) {
				h.Send(msg)
			}
		}
	}
	if c := st.got[0].Content; c[ppb.FieldValue] != "88.6" || c[ppb.FieldCommentary] != "Two rounds ran short in July.\n\nThree rounds ran short." {
		t.Errorf("saved %v", c)
	}
	if _, ok := h.Asked[0].(ui.Back).Result.(Resolved); !ok {
		t.Errorf("answered %+v", h.Asked)
	}
}

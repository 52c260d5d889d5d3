package app_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// What is being corrected is read and accepted as it is now, from the sign-off page too, and not as it was signed off.
func TestACorrectionIsReviewedFromTheSignOffPage(t *testing.T) {
	s := uitest.NewStore(uitest.Book())
	s.Sign(uitest.Jo)
	env := uitest.Env(uitest.Priya)
	if _, err := s.Correct(t.Context(), env.Actor, uitest.Quarter, "M07", "A crew was counted twice."); err != nil {
		t.Fatal(err)
	}
	s.B.Opened[0].Entry.State = ppb.Submitted
	d := startWith(t, env, s)
	d.press("f2")
	d.typing("sign-off")
	d.press("enter", "home", "enter")
	d.shows("Open for correction since 9 October 2023")
	if d.press("esc"); !strings.Contains(d.text(), "To accept 1") {
		t.Errorf("the queue does not show it as it is being corrected:\n%s", d.text())
	}
}

package app_test

import (
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// What is typed is committed with the answer that speaks of it, the answer shows to whoever asks and to the lead, and goes when it is
// withdrawn. F9 asks no more of what is answered.
func TestAFindingIsAnswered(t *testing.T) {
	d := start(t, uitest.Amina)
	m12 := func() *ppb.Entry { return &d.store.B.Item("M12").Entry }
	d.press("n", "n", "enter") // M12
	d.press("tab", "ctrl+end")
	d.typing(" One was in repair.")
	d.press("f4")
	d.shows("To check", "Enter Go there", "a Answer")
	d.press("a")
	d.shows("why it stays as it is")
	d.press("f9")
	if len(m12().Marks) > 0 {
		t.Errorf("without a reason it is answered: %v", m12().Marks)
	}
	d.typing("The plan of recovery is in item K03")
	d.shows("The lead reads it; the public does not.")
	d.press("f9")
	d.shows("Answered. u withdraws it.", "Answered by Amina Khan: The plan of recovery is in item K03.")
	if m12().Content[ppb.FieldCommentary] != "Two of three crews were available. One was in repair." || len(m12().Marks) != 1 {
		t.Errorf("it holds %v with %v", m12().Content, m12().Marks)
	}
	d.press("u")
	d.shows("The answer is withdrawn.")
	if len(m12().Marks) != 0 {
		t.Errorf("it is answered all the same: %v", m12().Marks)
	}
	d.press("a")
	d.shows("The plan of recovery is in item K03") // what was said is there again
	d.press("f9", "esc")
	d.shows("1 answered: F4.")
	d.press("f9")
	if m12().State != ppb.Submitted {
		t.Errorf("F9 does not send what is answered:\n%s", d.text())
	}

	lead := startWith(t, uitest.Env(uitest.Priya), d.store)
	lead.press("r")
	lead.size(100, 60)
	lead.press("/")
	lead.typing("M12")
	lead.press("enter", "enter")
	lead.shows("1 answered", "Answered by Amina Khan: The plan of recovery is in item K03.")
	lead.press("a")
	if m12().State != ppb.Accepted {
		t.Errorf("the lead cannot accept it:\n%s", lead.text())
	}
}

package signoff_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/signoff"
	"ppbtui/internal/ui/uitest"
)

var dora = ppb.Officer{Login: "dora", Name: "Dora Dale", Post: "Director of Children's Services", Role: ppb.RoleDirector}

func store() *uitest.Store {
	b := uitest.Book()
	b.Officers = append(b.Officers, dora)
	return uitest.NewStore(b)
}

// accepted is a quarter of which everything is accepted.
func accepted() *uitest.Store {
	s := store()
	for _, it := range s.B.Items {
		it.Entry.State = ppb.Accepted
	}
	return s
}

func signed() *uitest.Store {
	s := accepted()
	s.Sign(uitest.Priya)
	return s
}

func page(t *testing.T, o ppb.Officer, s *uitest.Store) *uitest.Host {
	env := uitest.Env(o)
	return uitest.NewHost(t, env, signoff.New(env, s))
}

// form is the form that a key opened.
func form(t *testing.T, h *uitest.Host, o ppb.Officer, keys ...string) *uitest.Host {
	t.Helper()
	h.Press(keys...)
	if len(h.Asked) > 0 {
		if push, ok := h.Asked[len(h.Asked)-1].(ui.Push); ok {
			return uitest.NewHost(t, uitest.Env(o), push.Screen)
		}
	}
	t.Fatalf("%v asked %v and said %q", keys, h.Asked, h.Said)
	return nil
}

func says(t *testing.T, h *uitest.Host, want ...string) {
	t.Helper()
	f := strings.Join(strings.Fields(h.Frame(140, 40)), " ")
	for _, w := range want {
		if !strings.Contains(f, w) {
			t.Errorf("no %q in\n%s", w, h.Frame(140, 40))
		}
	}
}

func TestOpenQuarterLooks(t *testing.T) { uitest.Golden(t, page(t, uitest.Priya, store()).Frame) }

func TestSignedQuarterLooks(t *testing.T) {
	s := signed()
	_, err := s.Correct(t.Context(), uitest.Actor(uitest.Priya), uitest.Quarter, "M08", "A digit was wrong.")
	if err != nil {
		t.Fatal(err)
	}
	uitest.Golden(t, page(t, uitest.Priya, s).Frame)
}

func TestSigningLooks(t *testing.T) {
	uitest.Golden(t, form(t, page(t, uitest.Priya, store()), uitest.Priya, "f9").Frame)
}

// What is in the way is one key from its item, has a reason of its own or that of all, and the quarter's name is typed.
func TestSigningWithGaps(t *testing.T) {
	s := store()
	s.B.Item("M12").Working = []string{"Amina Khan"}
	h := page(t, uitest.Priya, s)
	says(t, h, "items are not accepted of", "Not in it is what is typed and not submitted: M12 (Amina Khan).")
	h.Press("enter")
	if _, ok := h.Asked[len(h.Asked)-1].(ui.Open); !ok {
		t.Errorf("Enter asked %v", h.Asked)
	}
	r := form(t, h, uitest.Priya, "r")
	r.Type("The return comes in May.")
	r.Press("f9")
	back, ok := r.Asked[len(r.Asked)-1].(ui.Back)
	if !ok || back.Result == nil {
		t.Fatalf("the reason goes nowhere: %v", r.Asked)
	}
	h.Send(back.Result)
	says(t, h, "with a reason", "The return comes in May.")
	if h.Screen.(ui.Unsaver).Unsaved() == false {
		t.Error("a reason that was typed is lost when the page goes")
	}
	f := form(t, h, uitest.Priya, "f9")
	says(t, f, "and without a reason: say why")
	f.Type("Two returns come in December.")
	says(t, f, "Type Q2 2023/24 to sign.")
	f.Press("tab")
	f.Type("q2 2023/24")
	says(t, f, "The return comes in May.", "Reason: Two returns come in December.")
	if f.Press("f9"); !strings.Contains(f.Said, "Quarter 2, 2023/24 is signed off") {
		t.Fatalf("said %q", f.Said)
	}
	so := s.B.SignOff
	if so == nil || so.Gaps != "Two returns come in December." || len(so.Reasons) != 1 || so.Name != "Priya Nair" {
		t.Errorf("%+v", so)
	}
	h.Send(h.Screen.(ui.Refresher).Refresh()())
	says(t, h, "The quarter is final", "Revision 1")
	if h.Screen.(ui.Unsaver).Unsaved() {
		t.Error("what is signed is still unsaved")
	}
}

// Of two signatures the lead's prepares, and the director's makes it final.
func TestTwoSignaturesOnThePage(t *testing.T) {
	s := accepted()
	s.B.Plan.Countersigned = true
	d := page(t, dora, s)
	says(t, d, "Two signatures make it final")
	if d.Press("f9"); !strings.Contains(d.Said, "takes two signatures") {
		t.Errorf("said %q", d.Said)
	}
	f := form(t, page(t, uitest.Priya, s), uitest.Priya, "f9")
	f.Type("2023-24-Q2")
	if f.Press("f9"); !strings.Contains(f.Said, "is prepared: it is final once a director signs") {
		t.Fatalf("said %q", f.Said)
	}
	d = page(t, dora, s)
	says(t, d, "Revision 1 was prepared by Priya Nair")
	f = form(t, d, dora, "f9")
	f.Type("2023-24-Q2")
	if f.Press("f9"); !strings.Contains(f.Said, "is signed off") {
		t.Fatalf("said %q", f.Said)
	}
	if so := s.B.SignOff; so == nil || so.Name != "Dora Dale" || so.Prepared.Name != "Priya Nair" {
		t.Errorf("%+v", so)
	}
}

// An item is opened for correction with a reason, dropped, opened again, and signed as revision 2 once it is accepted.
func TestCorrectionsOnThePage(t *testing.T) {
	s := signed()
	h := page(t, uitest.Priya, s)
	if h.Press("f9"); !strings.Contains(h.Said, "nothing of it is open for correction") {
		t.Errorf("said %q", h.Said)
	}
	h.Press("c")
	if open, ok := h.Asked[len(h.Asked)-1].(ui.Open); !ok || open.Page != ui.PageCorrect {
		t.Fatalf("c asked %v", h.Asked)
	}
	correct := func(key string) {
		env := uitest.Env(uitest.Priya)
		c := uitest.NewHost(t, env, signoff.NewCorrect(env, s, key))
		if key == "" {
			says(t, c, "There is no item")
			c.Type("m08\n")
			says(t, c, "say why")
		}
		c.Type("A digit was wrong.")
		if c.Press("f9"); !strings.Contains(c.Said, "M08 is open for correction, to be signed as revision 2") {
			t.Fatalf("said %q", c.Said)
		}
	}
	correct("")
	h = page(t, uitest.Priya, s)
	says(t, h, "Open for correction 1, accepted again 0", "A digit was wrong.")
	f := form(t, h, uitest.Priya, "delete")
	if f.Press("f9"); !strings.Contains(f.Said, "is dropped") || len(s.B.Opened) != 0 {
		t.Fatalf("said %q", f.Said)
	}
	correct("M08")
	open := *s.B.Opened[0]
	open.Entry.State = ppb.Accepted
	s.B = s.B.Standing(s.B.SignOff, []*ppb.Item{&open})
	h = page(t, uitest.Priya, s)
	says(t, h, "it can be signed as revision 2")
	f = form(t, h, uitest.Priya, "f9")
	f.Type("2023-24-Q2")
	if f.Press("f9"); !strings.Contains(f.Said, "Revision 2 of quarter 2, 2023/24 is signed off") {
		t.Fatalf("said %q", f.Said)
	}
	h = page(t, uitest.Priya, s)
	says(t, h, "Revision 2", "Revision 1", "Superseded")
	if d := form(t, h, uitest.Priya, "enter"); d.Screen.Title() != "Revisions 1 and 2" {
		t.Errorf("Enter opens %q", d.Screen.Title())
	}
}

// A revision is published and withdrawn, with days and reasons that the rules check in place.
func TestPublicationAndWithdrawal(t *testing.T) {
	s := signed()
	h := page(t, uitest.Priya, s)
	f := form(t, h, uitest.Priya, "p")
	says(t, f, "say on which day it was published")
	if strings.Contains(f.Frame(140, 40), "Month") {
		t.Errorf("no day is worded as one:\n%s", f.Frame(140, 40))
	}
	f.Type("9/10/2023\n12/10/2023")
	says(t, f, "clear day")
	if f.Press("f9"); !strings.Contains(f.Said, "Revision 1 was published on 9 October 2023 for the meeting of 12 October 2023") {
		t.Fatalf("said %q", f.Said)
	}
	h = page(t, uitest.Priya, s)
	says(t, h, "Published")
	f = form(t, h, uitest.Priya, "w")
	f.Type("A small number can be traced.")
	if f.Press("f9"); !strings.Contains(f.Said, "is withdrawn") {
		t.Fatalf("said %q", f.Said)
	}
	says(t, page(t, uitest.Priya, s), "Withdrawn")
	if on := s.Signed[0].Published[0].On; on != rag.DateOf(uitest.Now) {
		t.Errorf("published on %s", on)
	}
}

// Who may do none of it reads how far it is, and each key says who may.
func TestAnOfficerOnlyReads(t *testing.T) {
	for _, c := range []struct {
		s    *uitest.Store
		keys string
	}{{store(), "f9 r"}, {signed(), "c p w"}} {
		h := page(t, uitest.Amina, c.s)
		for _, key := range strings.Fields(c.keys) {
			n := len(h.Asked)
			if h.Press(key); len(h.Asked) > n || !strings.Contains(h.Said, "performance lead") {
				t.Errorf("%s asked %v and said %q", key, h.Asked[n:], h.Said)
			}
		}
	}
}

// What somebody else does shows under a form, which then says that it cannot be done.
func TestFormsFollowWhatOthersDo(t *testing.T) {
	notice := func(h *uitest.Host) { h.Send(h.Screen.(ui.Noticer).Noticed(false)()) }

	s := accepted()
	h := page(t, uitest.Priya, s)
	f := form(t, h, uitest.Priya, "f9")
	f.Type("Q2 2023/24")
	s.Sign(dora)
	notice(h)
	says(t, f, "Somebody has signed it meanwhile")
	if f.Press("f9"); !strings.Contains(f.Said, "Somebody has signed it meanwhile") {
		t.Errorf("said %q", f.Said)
	}

	f = form(t, h, uitest.Priya, "w")
	f.Type("A number can be traced.")
	if _, err := s.Withdraw(t.Context(), uitest.Actor(dora), uitest.Quarter, 1, "A number can be traced."); err != nil {
		t.Fatal(err)
	}
	notice(h)
	says(t, f, "was withdrawn already, by Dora Dale")
}

package signoff_test

import (
	"context"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/signoff"
	"ppbtui/internal/ui/uitest"
)

// heard is the page of somebody who hears it: it is never drawn.
func heard(t *testing.T, o ppb.Officer, s *uitest.Store) *uitest.Host {
	env := uitest.Spoken(o)
	return uitest.NewHost(t, env, signoff.New(env, s))
}

// over is the page that an action put on top.
func over(t *testing.T, h *uitest.Host, o ppb.Officer, action string) *uitest.Host {
	t.Helper()
	h.Do(action)
	if len(h.Asked) > 0 {
		if push, ok := h.Asked[len(h.Asked)-1].(ui.Push); ok {
			return uitest.NewHost(t, uitest.Spoken(o), push.Screen)
		}
	}
	t.Fatalf("%s asked %v and said %q", action, h.Asked, h.Said)
	return nil
}

// corrected is a quarter of two revisions, of which a third is on its way.
func corrected(t *testing.T) *uitest.Store {
	t.Helper()
	s := signed()
	if _, err := s.Revisions(t.Context(), uitest.Quarter); err != nil { // the first
		t.Fatal(err)
	}
	correct := func(key, reason string) {
		if _, err := s.Correct(t.Context(), uitest.Actor(uitest.Priya), uitest.Quarter, key, reason); err != nil {
			t.Fatal(err)
		}
	}
	correct("M08", "A digit was wrong.")
	open := *s.B.Opened[0]
	open.Entry.State = ppb.Accepted
	s.B = s.B.Standing(s.B.SignOff, []*ppb.Item{&open})
	if _, err := s.SignCorrections(t.Context(), uitest.Actor(uitest.Priya), uitest.Quarter); err != nil {
		t.Fatal(err)
	}
	correct("M12", "The crew was named.")
	return s
}

func TestToldOpenQuarter(t *testing.T) { uitest.GoldenTold(t, heard(t, uitest.Priya, store()).Screen) }

func TestToldUndecided(t *testing.T) {
	uitest.GoldenTold(t, heard(t, uitest.Priya, undecided(t)).Screen)
}

func TestToldSignedQuarter(t *testing.T) {
	uitest.GoldenTold(t, heard(t, uitest.Priya, corrected(t)).Screen)
}

// revisions is a store whose first revision had another figure.
type revisions struct{ *uitest.Store }

func (s revisions) Revision(ctx context.Context, a ppb.Actor, q ppb.Quarter, n int) (*ppb.Book, error) {
	b, err := s.Store.Revision(ctx, a, q, n)
	if err == nil && n == 1 {
		was := *b.Item("M07")
		was.Entry.Content, was.Frozen = ppb.Content{ppb.FieldValue: "82.8", ppb.FieldCommentary: "Rounds fell."}, nil
		b = b.With(&was)
	}
	return b, err
}

func TestToldDifferences(t *testing.T) {
	env := uitest.Spoken(uitest.Priya)
	h := uitest.NewHost(t, env, signoff.New(env, revisions{corrected(t)}))
	h.Choose("Revision 2")
	uitest.GoldenTold(t, over(t, h, uitest.Priya, "open").Screen)
}

// A quarter is signed by what is heard: a reason for one item, one for the rest, and the quarter's name.
func TestSigningByWhatIsHeard(t *testing.T) {
	s := store()
	h := heard(t, uitest.Priya, s)
	h.Choose("M12")
	r := over(t, h, uitest.Priya, "reason")
	r.Fill("reason", "The return comes in May.")
	r.Do("do")
	h.Send(r.Asked[len(r.Asked)-1].(ui.Back).Result)
	if told := uitest.Told(t, h.Screen); !strings.Contains(told, "It stays as it is because: The return comes in May.") {
		t.Errorf("the reason is not told:\n%s", told)
	}
	f := over(t, h, uitest.Priya, "sign")
	t.Run("form", func(t *testing.T) { uitest.GoldenTold(t, f.Screen) })
	f.Fill("gaps", "Two returns come in December.")
	if live := f.Tell().Live; len(live) != 1 || live[0] != "Type Q2 2023/24 to sign." {
		t.Errorf("%q", live)
	}
	f.Fill("name", "quarter 2 2023/24")
	if f.Do("do"); s.B.SignOff == nil || !strings.Contains(f.Said, "is signed off") {
		t.Fatalf("said %q", f.Said)
	}
	if so := s.B.SignOff; so.Gaps != "Two returns come in December." || len(so.Reasons) != 1 {
		t.Errorf("%+v", so)
	}
}

// Every action works on a page that was never drawn, of any row, or says why it does not.
func TestHeardActionsNeedNoDrawing(t *testing.T) {
	for name, store := range map[string]func(*testing.T) *uitest.Store{
		"open": func(*testing.T) *uitest.Store { return store() }, "accepted": func(*testing.T) *uitest.Store { return accepted() }, "signed": corrected,
	} {
		t.Run(name, func(t *testing.T) {
			of := store(t)
			page := heard(t, uitest.Priya, of)
			for i := range page.Tell().List.Len {
				for _, a := range page.Screen.Actions() {
					h := heard(t, uitest.Priya, of)
					h.Tell().List.Choose(i)
					if h.Do(a.Name); len(h.Asked) == 0 && h.Said == "" && !ui.ForScreen(a) {
						t.Errorf("%s does nothing and says nothing", a.Name)
					}
				}
			}
		})
	}
}

// A revision is published and withdrawn by what is heard.
func TestPublishingByWhatIsHeard(t *testing.T) {
	s := signed()
	h := heard(t, uitest.Priya, s)
	h.Choose("Revision 1")
	f := over(t, h, uitest.Priya, "publish")
	f.Fill("on", "5/2/2024")
	if b := f.Tell().Boxes[0]; b.Hint != "Monday 5 February 2024" {
		t.Errorf("understood is %q", b.Hint)
	}
	f = over(t, h, uitest.Priya, "withdraw")
	f.Fill("reason", "A child could be traced.")
	if f.Do("do"); !strings.Contains(f.Said, "Revision 1 is withdrawn.") {
		t.Errorf("said %q", f.Said)
	}
}

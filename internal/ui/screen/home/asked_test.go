package home_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// asked is a quarter in which the lead asks about what Amina has sent already, and Jo has asked back.
func asked() *uitest.Store {
	s := uitest.NewStore(uitest.Book())
	asks := ppb.Post{At: uitest.Now, By: uitest.Priya.Login, Side: ppb.AskingSide, Kind: ppb.Asks, Text: "Is garden waste in it?"}
	back := ppb.Post{At: uitest.Now, By: uitest.Jo.Login, Side: ppb.OfficersSide, Kind: ppb.Asks, Text: "Which children?"}
	s.B.Item("M09").Thread = []ppb.Post{asks}
	s.B.Item("C05").Thread = []ppb.Post{asks, back}
	return s
}

func TestAskedHomeLooks(t *testing.T) {
	h := start(t, uitest.Amina, asked())
	h.Press("j", "j")
	uitest.Golden(t, h.Frame)
}

// A question counts as something that needs the person, with them and with those who asked, and its text stands with the item;
// nothing of it is open once it is answered, or the quarter signed off.
func TestQuestionsNeedWhoIsAsked(t *testing.T) {
	for _, tc := range []struct {
		who             ppb.Officer
		ref, says, head string
	}{
		{uitest.Amina, "M09", "ASKED. Priya Nair asked, today 10:42: \"Is garden waste in it?\" w reads it.", "You are asked about 1 item."},
		{uitest.Jo, "C05", "ASKED. Priya Nair asked, today 10:42: \"Is garden waste in it?\" 2 lines in all. w reads it.", "You are asked about 1 item."},
		{uitest.Priya, "C05", "ASKED. Jo Bell asked, today 10:42: \"Which children?\" 2 lines in all. w reads it.", "Asked 1 (w)."},
	} {
		s := asked()
		h := start(t, tc.who, s)
		f := h.Frame(140, 40)
		if !strings.Contains(f, tc.head) {
			t.Errorf("%s: %s", tc.who.Name, f)
		}
		h.Press("1")
		if f = h.Frame(140, 40); !strings.Contains(f, tc.ref) || !strings.Contains(f, "Asked") {
			t.Errorf("%s: %s does not need them\n%s", tc.who.Name, tc.ref, f)
		}
		h.Type("/" + tc.ref)
		h.Press("tab")
		f = strings.Join(strings.Fields(h.Frame(80, 24)), " ")
		if !strings.Contains(f, tc.says) {
			t.Errorf("%s: %q is not in\n%s", tc.who.Name, tc.says, h.Frame(80, 24))
		}
		s.Sign(uitest.Priya)
		h = start(t, tc.who, s)
		if f = h.Frame(140, 40); strings.Contains(f, "ASKED") || strings.Contains(f, "asked about") || strings.Contains(f, "Asked 1") {
			t.Errorf("%s, signed off: %s", tc.who.Name, f)
		}
	}
	s := asked()
	if _, err := s.Answer(t.Context(), uitest.Actor(uitest.Amina), uitest.Quarter, "M09", "It is."); err != nil {
		t.Fatal(err)
	}
	h := start(t, uitest.Amina, s)
	h.Press("1")
	if f := h.Frame(80, 24); strings.Contains(f, "M09") || strings.Contains(f, "You are asked") {
		t.Error(f)
	}
}

// The way to the thread, and to asking and answering, is one key or a word away.
func TestHomeLeadsToQuestions(t *testing.T) {
	h := start(t, uitest.Amina, asked())
	h.Press("j", "j", "w")
	if want := (ui.Open{Page: ui.PageThread, Key: "M09"}); !slices.Contains(h.Asked, tea.Msg(want)) {
		t.Errorf("w asked %v", h.Asked)
	}
	for _, a := range h.Screen.Actions() {
		if a.Name == "answer" {
			for _, msg := range uitest.Run(a.Do()) {
				h.Send(msg)
			}
		}
	}
	if want := (ui.Open{Page: ui.PageAnswer, Key: "M09"}); !slices.Contains(h.Asked, tea.Msg(want)) {
		t.Errorf("answer asked %v", h.Asked)
	}
}

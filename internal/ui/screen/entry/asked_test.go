package entry

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

func askAbout(st *uitest.Store, key, text string) {
	it := st.B.Item(key)
	it.Thread = append(slices.Clone(it.Thread), ppb.Post{At: uitest.Now, By: uitest.Priya.Login, Side: ppb.AskingSide, Kind: ppb.Asks, Text: text})
}

func TestGoldenAsked(t *testing.T) {
	st := store()
	askAbout(st, "C05", "Why so many in July, and is one of them from abroad?")
	h, _ := open(t, uitest.Jo, st, "C05")
	uitest.Golden(t, h.Frame)
}

// What is asked while somebody types shows by itself, nothing of their typing moves, and the answer is a word away.
func TestAQuestionShowsWhileOneTypes(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Jo, st, "C05")
	h.Type("62")
	askAbout(st, "C05", "Why so many?")
	for _, msg := range uitest.Run(s.Noticed(true)) {
		h.Send(msg)
	}
	f := h.Frame(80, 24)
	if !strings.Contains(f, "ASKED. Priya Nair asked, today 10:42: \"Why so many?\"") || !strings.Contains(f, "[ 62") {
		t.Error(f)
	}
	for _, a := range s.Actions() {
		if a.Name == "answer" && a.Blocked() == "" {
			for _, msg := range uitest.Run(a.Do()) {
				h.Send(msg)
			}
		}
	}
	if want := (ui.Open{Page: ui.PageAnswer, Key: "C05"}); !slices.Contains(h.Asked, tea.Msg(want)) {
		t.Errorf("answering asked %v", h.Asked)
	}
	vic, _ := open(t, ppb.Officer{Login: "vic", Name: "Vic View", Role: ppb.RoleViewer}, st, "C05")
	if f := vic.Frame(140, 40); strings.Contains(f, "Why so many?") {
		t.Error(f)
	}
}

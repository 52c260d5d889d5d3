package entry_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/entry"
	"ppbtui/internal/ui/uitest"
)

// After the sign-off nothing can be typed or sent: no item speaks of either, whatever state it was left in, and what is
// kept of somebody's typing can be copied.
func TestASignedOffItemShowsNoHintsForTyping(t *testing.T) {
	for _, it := range uitest.Book().Items {
		for _, withDraft := range []bool{false, true} {
			for _, o := range []ppb.Officer{uitest.Amina, uitest.Priya} {
				store := uitest.NewStore(uitest.Book())
				store.Sign(uitest.Priya)
				if withDraft {
					base := store.B.Item(it.Key()).Entry
					store.SaveDraft(ppb.Draft{
						Owner: o.Login, Key: it.Key(), Quarter: uitest.Quarter, Version: base.Version, Base: base.Content,
						Content: base.Content.With(ppb.FieldCommentary, "What was typed too late."),
					})
				}
				env := uitest.Env(o)
				h := uitest.NewHost(t, env, entry.New(env, store, it.Key()))
				showsNothingOf(t, h, "F9", "Ctrl+T", "Submit", "Space chooses", "Next box", "Not ready", "you may enter", "Nothing is sent")
				if h.Screen.(*entry.Screen).Typing() {
					t.Errorf("%s: a text box has the focus", it.Key())
				}
			}
		}
	}
}

// Who is typing when the quarter is signed off keeps the text on the screen, and is not told to send it.
func TestWhoTypesWhileTheQuarterIsSignedOffIsNotToldToSubmit(t *testing.T) {
	for _, it := range uitest.Book().Items {
		store := uitest.NewStore(uitest.Book())
		env := uitest.Env(uitest.Amina)
		h := uitest.NewHost(t, env, entry.New(env, store, it.Key()))
		h.Type("7")
		store.Sign(uitest.Priya)
		for _, msg := range uitest.Run(h.Screen.(ui.Noticer).Noticed(true)) {
			h.Send(msg)
		}
		showsNothingOf(t, h, "F9", "Ctrl+T", "Submit")
	}
}

func showsNothingOf(t *testing.T, h *uitest.Host, words ...string) {
	t.Helper()
	for _, size := range [][2]int{{40, 12}, {80, 24}, {140, 40}} {
		f := h.Frame(size[0], size[1])
		for _, w := range words {
			if strings.Contains(f, w) {
				t.Errorf("%v shows %q:\n%s", size, w, f)
			}
		}
	}
}

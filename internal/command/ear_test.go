//go:build unix

package command

import (
	"io"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
	"ppbtui/internal/ui/plain/plaintest"
)

// follows reads what a program has written on its terminal.
type follows struct {
	at   *onTerminal
	read int
}

func (f *follows) Read(b []byte) (int, error) {
	for {
		over := false
		select {
		case <-f.at.deaf:
			over = true
		default:
		}
		if text := f.at.text(); len(text) > f.read {
			n := copy(b, text[f.read:])
			f.read += n
			return n, nil
		}
		if over {
			return 0, io.EOF
		}
		time.Sleep(2 * time.Millisecond)
	}
}

// At a terminal what is typed shows, and is put right and pasted as anywhere: of all else that is written nothing moves, hides or clears.
func TestATerminalByEar(t *testing.T) {
	path := planOf(t, "story.txtar")
	t.Setenv("PPBTUI_DB", path)
	t.Setenv("AT", "2023-10-09")
	s := sit(t, "keyed", "ann", "plain")
	ann := plaintest.Listen(t, "ann", s.keys, &follows{at: s}, true)
	ann.Hears("This is ppb in plain mode, because you asked for it.", "My quarter.", "1. M1. Children entering care.")
	ann.Answers("1", "M1 Children entering care.", "Value is empty.")
	ann.Presses("63\x7f2\r")
	ann.Hears("Red: 62 so far against 34 expected", "Saved.", "Commentary is empty.")
	ann.Presses("\x1b[200~More came than planned.\rThe panel agrees places.\x1b[201~\r")
	ann.Answers(".", "Saved.", "Commentary has 8 words.")
	ann.Answers("w", "M1 Children entering care.", "Box: Commentary.", "What you typed is saved.")
	ann.Answers("?", "Help: M1 Children entering care.", "A question mark says this", "There is more: m.")
	ann.Answers("m", "Type")
	ann.Answers("b", "M1 Children entering care.")
	ann.Types("q")
	if _, code := s.ended(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	ann.Ends("Saved. Goodbye.")
	s.restored()
	st, err := store.Open(t.Context(), path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	book, err := st.Book(t.Context(), ppb.Quarter{Year: 2023, Q: 2})
	if err != nil {
		t.Fatal(err)
	}
	got := book.Item("M1").Entry.Content
	if want := "More came than planned.\nThe panel agrees places."; got[ppb.FieldCommentary] != want || got[ppb.FieldValue] != "62" {
		t.Errorf("the entry says %q", got)
	}
}

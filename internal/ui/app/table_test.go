package app_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

// Every letter that is typed into a cell is in the draft before the next one, and the sum over it on the screen.
func TestEveryLetterInATableIsKept(t *testing.T) {
	store := uitest.NewStore(uitest.Report())
	store.Places[uitest.Jo.Login] = "T01"
	m := app.New(uitest.Env(uitest.Jo), store, app.Options{})
	m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	finish(m, m.Init())
	typed := ""
	for _, r := range "48213" {
		m.Update(uitest.TypedKey(r))
		typed += string(r)
		if got := store.DraftsBy[uitest.Jo.Login]["T01"].Content[ppb.CellField("employees", "budget")]; got != typed {
			t.Fatalf("after %q the draft has %q", typed, got)
		}
	}
	f := m.View().Content
	if !strings.Contains(strings.Join(strings.Fields(f), " "), "Total expenditure = 48,213") {
		t.Errorf("the sums do not follow:\n%s", f)
	}
	m.Update(tea.KeyPressMsg{Code: tea.KeyDown})
	m.Update(tea.PasteMsg{Content: "1\t2\n3\t4"})
	c := store.DraftsBy[uitest.Jo.Login]["T01"].Content
	for cell, want := range map[ppb.Field]string{
		ppb.CellField("premises", "budget"): "1", ppb.CellField("premises", "to_date"): "2", ppb.CellField("supplies", "budget"): "3", ppb.CellField("supplies", "to_date"): "4",
	} {
		if c[cell] != want {
			t.Errorf("%s is %q, want %q", cell, c[cell], want)
		}
	}
}

// BenchmarkKeyToFrameTable is one key press in a table of 40 rows by 6 columns with subtotals, from Update to the frame that
// shows it; and beside it one in the figure of a measure, which is read and rated at every key as well.
func BenchmarkKeyToFrameTable(b *testing.B) {
	book := uitest.Report()
	g, content := uitest.BigTable(40, 6)
	book.Item("T01").Grid, book.Item("T01").Last = g, nil
	content[ppb.FieldCommentary] = words(300)
	for _, size := range [][2]int{{80, 24}, {200, 60}} {
		for _, at := range []ppb.Draft{
			{Key: "T01", Content: content, Cursor: ppb.Cursor{Field: ppb.CellField("r12", "c2")}},
			{Key: "C05", Content: ppb.Content{ppb.FieldCommentary: words(300)}, Cursor: ppb.Cursor{Field: ppb.FieldValue}},
		} {
			b.Run(fmt.Sprintf("%dx%d/%s", size[0], size[1], at.Cursor.Field), func(b *testing.B) {
				store := uitest.NewStore(book)
				store.Places[uitest.Jo.Login] = at.Key
				at.Owner, at.Quarter = uitest.Jo.Login, uitest.Quarter
				store.SaveDraft(at)
				m := app.New(uitest.Env(uitest.Jo), store, app.Options{})
				m.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
				finish(m, m.Init())
				m.Update(uitest.TypedKey('3'))
				if got := store.DraftsBy[uitest.Jo.Login][at.Key].Content[at.Cursor.Field]; got != "3" {
					b.Fatalf("%q is typed:\n%s", got, m.View().Content)
				}
				keys := []tea.KeyPressMsg{uitest.TypedKey('7'), {Code: tea.KeyBackspace}}
				n := 0
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					m.Update(keys[i%2])
					n += len(m.View().Content)
				}
			})
		}
	}
}

package form

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/theme"
)

// A box that is filled holds what was put into it, cleaned as a paste and bounded as typing is, and can be undone as one step.
func TestFilledBoxes(t *testing.T) {
	line, long := NewLine(field.Options{Max: 10, Exact: true}), NewText(20)
	f := New(time.Now, theme.New(theme.Options{Glyphs: theme.Words}), &Box{Name: "line", Field: line}, &Box{Name: "text", Field: long})
	var said string
	fill := func(i int, value string) {
		f.Told(func(*Box) tea.Cmd {
			said = f.TakeNotice()
			return nil
		})[i].Fill(value)
	}
	for _, tt := range []struct {
		box               int
		fill, holds, says string
	}{
		{0, "88.2", "88.2", ""},
		{0, strings.Repeat("8", 11), "88.2", "11 characters are too many: this box takes 10. Your text is as it was."},
		{0, "8\u200b8", "8\ufffd8", "Removed 1 hidden character: check the value."},
		{1, "one\n", "one\n", ""},
		{1, "one\n\u2022 two", "one\n- two", ""},
		{1, strings.Repeat("x", 21), "one\n- two", "21 characters are too many: this box holds 20. Your text is as it was."},
	} {
		fill(tt.box, tt.fill)
		if got := f.Boxes()[tt.box].Value(); got != tt.holds || said != tt.says || f.Focused() != f.Boxes()[tt.box] {
			t.Errorf("%q: it holds %q and says %q", tt.fill, got, said)
		}
	}
	f.Update(tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl})
	if got := long.Value(); got != "one\n" {
		t.Errorf("undone it holds %q", got)
	}
}

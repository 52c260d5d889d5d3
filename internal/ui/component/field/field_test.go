package field

import (
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"ppbtui/internal/ui/component/text"
)

func press(f *Field, s string) {
	for _, r := range s {
		f.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

func TestView(t *testing.T) {
	f := New(Options{Placeholder: "14/11"})
	if l, x := f.View(16); l != "[ 14/11        ]" || x != 2 {
		t.Errorf("%q %d", l, x)
	}
	press(f, "88.2")
	if l, x := f.View(16); l != "[ 88.2         ]" || x != 6 {
		t.Errorf("%q %d", l, x)
	}
	press(f, " per cent of all")
	if l, x := f.View(16); l != "[  cent of all ]" || x != 14 {
		t.Errorf("%q %d", l, x)
	}
	f.Update(tea.KeyPressMsg{Code: tea.KeyHome})
	if l, x := f.View(16); l != "[ 88.2 per cen ]" || x != 2 {
		t.Errorf("%q %d", l, x)
	}
}

func TestKeys(t *testing.T) {
	f := New(Options{Max: 12})
	for _, k := range []tea.KeyPressMsg{{Code: tea.KeyEnter}, {Code: tea.KeyUp}, {Code: tea.KeyDown}, {Code: tea.KeyTab}, {Code: 's', Mod: tea.ModCtrl}, {Code: 'j', Mod: tea.ModCtrl}} {
		if f.Update(k) {
			t.Errorf("%v was taken", k)
		}
	}
	press(f, "14 Nov 2026")
	f.Update(tea.KeyPressMsg{Code: 'w', Mod: tea.ModCtrl})
	if f.Text() != "14 Nov " {
		t.Errorf("%q", f.Text())
	}
	f.Update(tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl})
	f.Update(tea.PasteMsg{Content: "too long for it"})
	if f.Text() != "14 Nov 2026" || f.TakeNotice() == "" || f.TakeNotice() != "" {
		t.Errorf("%q", f.Text())
	}
	f.SetText("")
	f.Update(tea.PasteMsg{Content: "\u00a088.2\t%\r\n\u200b"})
	if f.Text() != "88.2 %" || f.Offset() != 6 {
		t.Errorf("%q", f.Text())
	}
	f.Update(tea.KeyPressMsg{Code: 'u', Mod: tea.ModCtrl})
	if f.Text() != "" {
		t.Errorf("%q", f.Text())
	}
}

func TestAlwaysFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := New(Options{Max: 40})
		for range rapid.IntRange(1, 40).Draw(t, "n") {
			switch rapid.IntRange(0, 3).Draw(t, "kind") {
			case 0:
				f.Insert(rapid.SampledFrom([]string{"a", "bc ", "日", "e\u0301", "\u0301", "\n", "\U0001F44D\U0001F3FD"}).Draw(t, "s"))
			case 1:
				f.Paste(rapid.StringN(0, 9, -1).Draw(t, "p"))
			default:
				f.Update(tea.KeyPressMsg{Code: rapid.SampledFrom([]rune{tea.KeyLeft, tea.KeyRight, tea.KeyHome, tea.KeyEnd, tea.KeyBackspace, tea.KeyDelete}).Draw(t, "k")})
			}
			w := rapid.IntRange(5, 20).Draw(t, "w")
			l, x := f.View(w)
			if text.Width(l) != w || x < 2 || x > w-2 || strings.Contains(f.Text(), "\n") || utf8.RuneCountInString(f.Text()) > 40 {
				t.Fatalf("%q of %d in %d, cursor %d", l, text.Width(l), w, x)
			}
		}
	})
}

func TestExactFieldsKeepApartWhatSomethingHiddenSeparated(t *testing.T) {
	f := New(Options{Exact: true})
	f.Update(tea.PasteMsg{Content: "62\x1c63"})
	if f.Text() != "62\ufffd63" || f.TakeNotice() != "Removed 1 hidden character: check the value." {
		t.Errorf("%q", f.Text())
	}
	f.SetText("")
	press(f, "6\u200b2")
	if f.Text() != "6\ufffd2" || !strings.HasPrefix(f.TakeNotice(), "Removed 1") {
		t.Errorf("%q", f.Text())
	}
	f = New(Options{})
	f.Update(tea.PasteMsg{Content: "per\u00adfor\u00admance"})
	if f.Text() != "performance" || f.TakeNotice() != "Removed 2 hidden characters." {
		t.Errorf("%q", f.Text())
	}
}

// Marks that are typed one at a time do not pile up either.
func TestTypedMarksDoNotPileUp(t *testing.T) {
	f := New(Options{})
	f.Insert("e")
	for range 300 {
		f.Insert("\u0301")
	}
	if want := "e\u0301\u0301\u0301\u0301"; f.Text() != want {
		t.Errorf("%q", f.Text())
	}
}

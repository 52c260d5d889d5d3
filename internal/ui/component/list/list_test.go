package list

import (
	"strconv"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"
)

func row(i int, selected bool, _ int) string {
	if selected {
		return ">" + strconv.Itoa(i)
	}
	return strconv.Itoa(i)
}

func TestEmpty(t *testing.T) {
	var l List
	l.Update(tea.KeyPressMsg{Code: tea.KeyDown})
	if lines, y := l.View(80, 5, row); len(lines) != 0 || y != 0 || l.Index() != -1 {
		t.Errorf("%q %d %d", lines, y, l.Index())
	}
}

func TestKeys(t *testing.T) {
	var l List
	l.SetLen(100)
	l.View(80, 10, row)
	for _, tt := range []struct {
		k    tea.KeyPressMsg
		want int
	}{
		{tea.KeyPressMsg{Code: tea.KeyDown}, 1},
		{tea.KeyPressMsg{Code: 'j', Text: "j"}, 2},
		{tea.KeyPressMsg{Code: 'k', Text: "k"}, 1},
		{tea.KeyPressMsg{Code: tea.KeyPgDown}, 10},
		{tea.KeyPressMsg{Code: 'g', Text: "G", Mod: tea.ModShift}, 99},
		{tea.KeyPressMsg{Code: tea.KeyDown}, 99},
		{tea.KeyPressMsg{Code: tea.KeyPgUp}, 90},
		{tea.KeyPressMsg{Code: tea.KeyHome}, 0},
		{tea.KeyPressMsg{Code: tea.KeyUp}, 0},
		{tea.KeyPressMsg{Code: tea.KeyEnd}, 99},
		{tea.KeyPressMsg{Code: 'g', Text: "g"}, 0},
	} {
		if !l.Update(tt.k) || l.Index() != tt.want {
			t.Errorf("%v: at %d, want %d", tt.k, l.Index(), tt.want)
		}
	}
	for _, k := range []tea.KeyPressMsg{{Code: 'a', Text: "a"}, {Code: tea.KeyExtended, Text: "jjj"}, {Code: 'k', Mod: tea.ModCtrl}, {Code: tea.KeyEnter}} {
		if l.Update(k) {
			t.Errorf("%v was taken", k)
		}
	}
}

func TestSelectionAlwaysShows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var l List
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			switch rapid.IntRange(0, 2).Draw(t, "kind") {
			case 0:
				l.SetLen(rapid.IntRange(0, 40).Draw(t, "n"))
			case 1:
				l.Select(rapid.IntRange(-5, 50).Draw(t, "i"))
			case 2:
				l.Update(tea.KeyPressMsg{Code: rapid.SampledFrom([]rune{tea.KeyUp, tea.KeyDown, tea.KeyPgUp, tea.KeyPgDown}).Draw(t, "k")})
			}
			h := rapid.IntRange(1, 12).Draw(t, "h")
			lines, y := l.View(80, h, row)
			if len(lines) != min(h, l.Len()) {
				t.Fatalf("%d lines for %d rows in %d", len(lines), l.Len(), h)
			}
			if l.Len() > 0 && lines[y] != ">"+strconv.Itoa(l.Index()) {
				t.Fatalf("line %d of %q", y, lines)
			}
			if from, to := l.Window(); to-from != len(lines) {
				t.Fatalf("window %d to %d", from, to)
			}
		}
	})
}

func TestDrawsOnlyWhatShows(t *testing.T) {
	var l List
	l.SetLen(2000)
	l.Select(1500)
	drawn := 0
	l.View(80, 20, func(i int, s bool, w int) string { drawn++; return row(i, s, w) })
	if drawn != 20 {
		t.Errorf("drew %d rows", drawn)
	}
}

func BenchmarkKey(b *testing.B) {
	var l List
	l.SetLen(2000)
	b.ReportAllocs()
	for b.Loop() {
		l.Update(tea.KeyPressMsg{Code: tea.KeyDown})
		l.View(80, 24, func(int, bool, int) string { return "row" })
	}
}

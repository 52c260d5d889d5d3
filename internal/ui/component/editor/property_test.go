package editor

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"ppbtui/internal/clean"
	"ppbtui/internal/ui/component/text"
)

// TestAgainstModel drives the editor with random keys. The model is a plain
// string: what was before the cursor, what was typed or erased, what was after.
func TestAgainstModel(t *testing.T) {
	piece := rapid.OneOf(
		rapid.SampledFrom([]string{" ", "a", "ab ", "\n", "e\u0301", "\u0301", "\U0001F44D", "\U0001F3FD", "\U0001F1EC", "\U0001F1E7", "日本", "re-do", "\u0939\u093f",
			"\u200d", "\x1b[1m", "\u2022 ", "\u1100\u1161"}),
		rapid.StringMatching(`[a-d \-]{1,30}`),
	)
	move := []tea.KeyPressMsg{
		key(tea.KeyLeft, 0), key(tea.KeyRight, 0), key(tea.KeyUp, 0), key(tea.KeyDown, 0), key(tea.KeyHome, 0), key(tea.KeyEnd, 0),
		key(tea.KeyPgUp, 0), key(tea.KeyPgDown, 0), ctrl(tea.KeyLeft), ctrl(tea.KeyRight), ctrl(tea.KeyHome), ctrl(tea.KeyEnd), ctrl('a'), ctrl('e'),
	}
	erase := []tea.KeyPressMsg{
		key(tea.KeyBackspace, 0), key(tea.KeyDelete, 0), ctrl('w'), ctrl('k'), ctrl('u'), ctrl('d'), ctrl(tea.KeyDelete),
	}
	rapid.Check(t, func(t *rapid.T) {
		e := New(300)
		w, h := 20, 5
		var undo, redo []string // texts to come back to, any of which a step may reach
		for range rapid.IntRange(1, 80).Draw(t, "steps") {
			before, cur, edits := e.Text(), e.buf.Cursor(), e.Edits()
			switch rapid.IntRange(0, 8).Draw(t, "kind") {
			case 0, 1, 2:
				s := piece.Draw(t, "insert")
				ok := e.Insert(s)
				s = clean.TypedAfter(before[:cur], s).Text
				model := before[:cur] + s + before[cur:]
				if !ok {
					model = before
				}
				if e.Text() != model {
					t.Fatalf("inserted %q: %q, want %q", s, e.Text(), model)
				}
			case 3:
				s := piece.Draw(t, "paste")
				r := e.Paste(s)
				model := before[:cur] + clean.Paste(s).Text + before[cur:]
				if r.Refused {
					model = before
				}
				if e.Text() != model {
					t.Fatalf("pasted %q: %q, want %q", s, e.Text(), model)
				}
			case 4:
				k := rapid.SampledFrom(erase).Draw(t, "erase")
				e.Update(k)
				now := e.buf.Cursor()
				if (k.Code == tea.KeyBackspace && cur > 0 || k.Code == tea.KeyDelete && cur < len(before)) && e.Text() == before {
					t.Fatalf("%v did nothing to %q at %d", k, before, cur)
				}
				// Something in one piece went, next to the cursor, or nothing did.
				gone := len(before) - len(e.Text())
				at := min(now, cur)
				if gone < 0 || !strings.HasPrefix(before, e.Text()[:at]) || before[:at]+before[at+gone:] != e.Text() {
					if at = cur - gone; gone < 0 || at < 0 || before[:at]+before[cur:] != e.Text() {
						t.Fatalf("%v: %q at %d became %q at %d", k, before, cur, e.Text(), now)
					}
				}
			case 5:
				k := rapid.SampledFrom(move).Draw(t, "move")
				e.Update(k)
				if e.Text() != before {
					t.Fatalf("%v changed the text", k)
				}
				if now := e.buf.Cursor(); k.Code == tea.KeyLeft && cur > 0 && now >= cur || k.Code == tea.KeyRight && cur < len(before) && now <= cur {
					t.Fatalf("%v went from %d to %d in %q", k, cur, now, before)
				}
			case 6:
				e.Update(ctrl('z'))
				if e.Edits() != edits {
					if !slices.Contains(undo, e.Text()) {
						t.Fatalf("undo reached %q, never seen", e.Text())
					}
					redo = append(redo, before)
					after := e.Text()
					e.Update(ctrl('y'))
					if e.Text() != before {
						t.Fatalf("redo after undo gave %q, want %q", e.Text(), before)
					}
					e.Update(ctrl('z'))
					if e.Text() != after {
						t.Fatalf("undo is not steady")
					}
				}
			case 7:
				e.Update(ctrl('y'))
				if e.Edits() != edits && !slices.Contains(redo, e.Text()) && !slices.Contains(undo, e.Text()) {
					t.Fatalf("redo reached %q, never seen", e.Text())
				}
			case 8:
				w, h = rapid.IntRange(1, 30).Draw(t, "w"), rapid.IntRange(1, 8).Draw(t, "h")
			}
			undo = append(undo, before)
			sound(t, e, w, h)
		}
		for last := e.Edits() - 1; e.Edits() != last; {
			last = e.Edits()
			e.Update(ctrl('z'))
		}
		if e.Text() != "" {
			t.Fatalf("undoing everything leaves %q", e.Text())
		}
	})
}

// sound checks what must hold after every step.
func sound(t *rapid.T, e *Editor, w, h int) {
	s, cur := e.Text(), e.buf.Cursor()
	if e.Runes() != utf8.RuneCountInString(s) {
		t.Fatalf("%d runes counted, %d there", e.Runes(), utf8.RuneCountInString(s))
	}
	if e.Words() != text.Words(s) {
		t.Fatalf("%d words counted, %d there", e.Words(), text.Words(s))
	}
	// The cursor is between clusters, counted from the start of the text.
	at := 0
	for at < cur {
		n, _ := text.Cluster(s[at:])
		at += n
	}
	if at != cur {
		t.Fatalf("cursor %d is inside a cluster of %q", cur, s)
	}
	lines, x, y := e.View(w, h)
	if len(lines) != h || x < 0 || x >= w || y < 0 || y >= h {
		t.Fatalf("%d lines of %d, cursor %d,%d in %d by %d", len(lines), h, x, y, w, h)
	}
	for _, l := range lines {
		if text.Width(l) > w {
			t.Fatalf("%q is wider than %d", l, w)
		}
	}
	// The layout kept up step by step is the one a fresh start would make, and
	// its lines are the text.
	var fresh layout
	fresh.reset(s, e.lay.width)
	var joined strings.Builder
	for i, p := range e.lay.paras {
		if i >= len(fresh.paras) || !slices.Equal(p.lines, fresh.paras[i].lines) || p.start != fresh.paras[i].start || p.end != fresh.paras[i].end {
			t.Fatalf("layout of %q at %d: %+v, want %+v", s, e.lay.width, e.lay.paras, fresh.paras)
		}
		if i > 0 {
			joined.WriteByte('\n')
		}
		for li := range p.lines {
			from, to := p.span(li)
			joined.WriteString(s[from:to])
		}
	}
	if joined.String() != s || len(fresh.paras) != len(e.lay.paras) {
		t.Fatalf("lines join to %q, text is %q", joined.String(), s)
	}
}

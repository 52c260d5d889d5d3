// Package chrome draws what stands around every screen: the title line, the rules, the status line in words and the hint
// line. It knows no particular screen and no store.
package chrome

import (
	"fmt"
	"strings"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
)

// The smallest terminal that anything is drawn for.
const (
	MinWidth  = 30
	MinHeight = 8
)

// Narrow is the width under which the title and the hints drop words.
const Narrow = 60

// top is how many lines stand above the content: the title and a rule.
const top = 2

// Around is what Draw needs beside the screen.
type Around struct {
	Env  ui.Env
	W, H int
	Said string      // an answer or an error; it stands before the screen's own status
	Lead []ui.Action // the first hints: help, commands
	Last []ui.Action // the last hint: back, leave. It has its place before the screen's own
}

// Draw is the whole frame, exactly H lines, and the real cursor in it.
func Draw(s ui.Screen, a Around) ui.Frame {
	if a.W < MinWidth || a.H < MinHeight {
		return tooSmall(a)
	}
	title := titleOf(s)
	titled, cut := title.line(a)
	if c, ok := s.(ui.Cutter); ok {
		c.TitleCut(cut)
	}
	said := answer(a, a.Said)
	h := a.H - top - 2 - max(len(said), 1)
	body := s.View(a.W, h) // first: a screen may choose its words by the width it was drawn at
	if len(said) == 0 {
		if said = answer(a, status(s, a.W-2)); len(said) > 1 {
			h -= len(said) - 1
			body = s.View(a.W, h)
		}
	}
	th := a.Env.Theme
	rule := th.Rule(a.W)
	var b strings.Builder
	if now := titleOf(s); now != title {
		titled, _ = now.line(a)
	}
	hints := Hints(s, a)
	room := len(body.Text) + len(titled) + 2*len(rule) + len(body.More) + len(hints) + a.H + 8
	for _, l := range said {
		room += len(l)
	}
	b.Grow(room)
	b.WriteString(titled)
	b.WriteByte('\n')
	b.WriteString(rule)
	b.WriteByte('\n')
	addLines(&b, body.Text, h)
	if body.More != "" {
		rule = th.Section("", body.More, a.W)
	}
	b.WriteString(rule)
	b.WriteByte('\n')
	if len(said) == 0 {
		b.WriteByte('\n')
	}
	for _, l := range said {
		b.WriteString(l)
		b.WriteByte('\n')
	}
	b.WriteString(hints)
	return ui.Frame{Text: b.String(), X: body.X, Y: body.Y + top, Cursor: body.Cursor && body.Y < h}
}

// addLines adds s as exactly h lines, each ended.
func addLines(b *strings.Builder, s string, h int) {
	n := strings.Count(s, "\n") + 1
	if n > h {
		at := 0
		for range h {
			at += strings.IndexByte(s[at:], '\n') + 1
		}
		b.WriteString(s[:at])
		return
	}
	b.WriteString(s)
	for range h - n + 1 {
		b.WriteByte('\n')
	}
}

// answer is what was said, in as many lines as it needs and the terminal can spare.
func answer(a Around, said string) []string {
	if said == "" {
		return nil
	}
	out := text.Wrap(said, a.W-2)
	if most := max(a.H/4, 1); len(out) > most {
		out = out[:most]
		out[most-1] = text.Truncate(out[most-1], a.W-6, "") + " " + a.Env.Theme.Ellipsis()
	}
	for i := range out {
		out[i] = " " + out[i]
	}
	return out
}

// status is what the screen says of itself: as many of its sentences, from the first, as have room in one line.
func status(s ui.Screen, w int) string {
	st, ok := s.(ui.Stater)
	if !ok {
		return ""
	}
	said := st.Status()
	for text.Width(said) > w {
		end := lastEnd(said)
		if end < 0 {
			break
		}
		said = said[:end]
	}
	return said
}

// lastEnd is where the last sentence but one ends; -1 where there is only one. Inside quotation marks nothing ends.
func lastEnd(s string) int {
	end, quoted := -1, false
	for i := range len(s) {
		switch s[i] {
		case '"':
			quoted = !quoted
		case '.', '?', '!':
			if !quoted && i+2 < len(s) && s[i+1] == ' ' {
				end = i + 1
			}
		}
	}
	return end
}

func tooSmall(a Around) ui.Frame {
	w := max(a.W, 1)
	said := text.Wrap(fmt.Sprintf("ppb needs %d columns and %d lines, not %d by %d. Keys do nothing until then. Ctrl+C twice leaves. Nothing is lost.",
		MinWidth, MinHeight, a.W, a.H), w)
	return ui.Frame{Text: strings.Join(said[:min(len(said), max(a.H, 1))], "\n")}
}

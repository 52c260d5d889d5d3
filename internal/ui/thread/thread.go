// Package thread draws what was asked about an item and answered: in full on a page of its own and where an item is read, and in
// a sentence where it is entered and listed.
package thread

import (
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Draw adds the lines of a thread, the oldest first, and for whose answer it waits.
func Draw(s *sheet.Sheet, b *ppb.Book, it *ppb.Item, a ppb.Actor, now time.Time) {
	for _, p := range ppb.ThreadFor(a, it) {
		s.Para(head(b, p, now))
		for line := range strings.Lines(theme.NeutralBlock(p.Text)) {
			s.Hang("  ", strings.TrimRight(line, "\n"))
		}
	}
	if says := waits(it, a); says != "" {
		s.Para(says)
	}
}

// head is who did what and when: "Priya Nair asked, Fri 6 Oct 15:10:".
func head(b *ppb.Book, p ppb.Post, now time.Time) string {
	end := "."
	if p.Text != "" {
		end = ":"
	}
	return theme.Neutral(b.PostWords(p)) + ", " + wording.When(p.At, now) + end
}

// waits says for whose answer the open questions of an item wait; empty where none is open.
func waits(it *ppb.Item, a ppb.Actor) string {
	if len(ppb.ThreadFor(a, it)) == 0 || ppb.Final(it) != nil {
		return ""
	}
	var out []string
	for _, q := range ppb.QuestionsOf(it) {
		if q.End == nil {
			out = append(out, wording.Sentence(q.To.WaitsFor()))
		}
	}
	return strings.Join(out, " ")
}

// quoted is how much of a text stands in a sentence, in columns.
const quoted = 300

// Brief is how a thread stands, in a sentence or two: what is open to this person before all, else what was said last. rest says
// where all of it is. Empty where nothing was asked.
func Brief(b *ppb.Book, it *ppb.Item, a ppb.Actor, now time.Time, rest string) string {
	lines := ppb.ThreadFor(a, it)
	if len(lines) == 0 {
		return ""
	}
	lead, p := "", lines[len(lines)-1]
	if ppb.Asked(it, a.Login) {
		lead = "ASKED. "
		for _, q := range ppb.QuestionsOf(it) {
			if q.End == nil && q.For(it, a.Login) {
				p = q.Post
			}
		}
	}
	says := lead + head(b, p, now)
	if p.Text != "" {
		says += " \"" + text.Whole(theme.Neutral(p.Text), quoted, "…") + "\""
	}
	if lead == "" {
		says = strings.TrimSpace(says + " " + waits(it, a))
	}
	if len(lines) > 1 {
		says += " " + wording.Count(len(lines), "line") + " in all."
	}
	return strings.TrimSpace(says + " " + rest)
}

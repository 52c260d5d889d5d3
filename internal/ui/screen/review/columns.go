package review

import (
	"strconv"
	"strings"

	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// table draws rows in columns. Widths follow what the rows hold; where there is no room, columns go in the order of
// what a lead misses least: the word count, the officer, the word of the travel, the state.
type table struct {
	theme                   *theme.Theme
	ref, officer, stateWide int
}

func newTable(t *theme.Theme, rows []*row) table {
	out := table{theme: t, ref: 3, officer: len("Officer"), stateWide: len("State")}
	for _, r := range rows {
		out.ref = max(out.ref, text.Width(r.ref))
		out.officer = max(out.officer, text.Width(r.officer))
		out.stateWide = max(out.stateWide, text.Width(r.stateWord()))
	}
	out.ref, out.officer = min(out.ref, 10), min(out.officer, 10)
	return out
}

const (
	travelWide = 8
	wordsWide  = 4
	leastTitle = 20
)

// shape is which columns a width has room for.
type shape struct {
	title                         int
	words, officer, travel, state bool
}

func (t table) shape(width int) shape {
	s := shape{words: true, officer: true, travel: true, state: true}
	for _, drop := range []*bool{&s.words, &s.officer, &s.travel, &s.state} {
		if s.title = width - t.fixed(s); s.title >= leastTitle {
			return s
		}
		*drop = false
	}
	s.title = max(width-t.fixed(s), 0)
	return s
}

// fixed is what everything but the title takes.
func (t table) fixed(s shape) int {
	n := 2 + t.ref + 1 + 1 + theme.RAGWidth + 1 + 1 // marker, ref, gap, title, gap, RAG, gap, travel's glyph
	if s.officer {
		n += t.officer + 1
	}
	if s.travel {
		n += travelWide - 1
	}
	if s.state {
		n += t.stateWide + 1
	}
	if s.words {
		n += wordsWide + 1
	}
	return n
}

func (t table) head(width int) string {
	s := t.shape(width)
	var b strings.Builder
	b.WriteString("  " + text.Pad("Ref", t.ref) + " " + t.theme.Fit("Measure or milestone", s.title) + " ")
	if s.officer {
		b.WriteString(text.Pad("Officer", t.officer) + " ")
	}
	b.WriteString(text.Pad("RAG", theme.RAGWidth))
	if s.travel {
		b.WriteString(" " + text.Pad("Travel", travelWide))
	} else if s.state {
		b.WriteString("  ")
	}
	if s.state {
		b.WriteString(" " + text.Pad("State", t.stateWide))
	}
	if s.words {
		b.WriteString(" " + text.PadLeft("Text", wordsWide))
	}
	return strings.TrimRight(b.String(), " ")
}

// line draws one row; only ref and title are reversed when it is selected, so that its colour stays readable.
func (t table) line(r *row, selected bool, width int) string {
	s, th := t.shape(width), t.theme
	var b strings.Builder
	b.WriteString(th.Marker(selected) + " ")
	b.WriteString(th.Select(selected, th.Fit(r.ref, t.ref)+" "+th.Fit(r.title, s.title)) + " ")
	if s.officer {
		b.WriteString(th.Fit(r.officer, t.officer) + " ")
	}
	b.WriteString(th.RAG(r.status()))
	if s.travel {
		b.WriteString(" " + text.Pad(r.travel(th.Travel), travelWide))
	} else {
		b.WriteString(" " + text.Pad(r.travel(th.TravelGlyph), 1))
	}
	if s.state {
		b.WriteString(" " + text.Pad(r.stateWord(), t.stateWide))
	}
	if s.words {
		b.WriteString(" " + text.PadLeft(r.wordCount(), wordsWide))
	}
	return b.String()
}

// travel draws the direction; nothing where nothing has been entered yet, or for a milestone, which has none.
func (r *row) travel(draw func(string) string) string {
	if r.item.Milestone != nil || len(r.item.Entry.Content) == 0 {
		return ""
	}
	return draw(r.reading.Travel.Direction.String())
}

// wordCount is the length of the commentary; empty for none on what is not started.
func (r *row) wordCount() string {
	if r.words == 0 && len(r.item.Entry.Content) == 0 {
		return ""
	}
	if r.words > 999 {
		return strconv.Itoa(r.words)
	}
	return strconv.Itoa(r.words) + "w"
}
